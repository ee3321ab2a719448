import { defaultServerConditions } from 'vite';
import { configDefaults, defineConfig } from 'vitest/config';

// Tests run the sources, also where one part of the package imports another by its public name.
const conditions = ['dacxa-source', ...defaultServerConditions];

export default defineConfig({
  resolve: { conditions },
  ssr: { resolve: { conditions } },
  // Thousands of dossiers a test, on whatever machine there is.
  test: {
    include: ['test/**/*.test.ts'],
    // `npm run test:package`: packs, installs and bundles, and wants a registry or a full cache.
    exclude: [...configDefaults.exclude, 'test/package/**'],
    testTimeout: 300_000,
  },
});
