import { defaultServerConditions } from 'vite';
import { defineConfig } from 'vitest/config';

// Tests run the sources, also where one part of the package imports another by its public name.
const conditions = ['source', ...defaultServerConditions];

export default defineConfig({
  resolve: { conditions },
  ssr: { resolve: { conditions } },
  // Thousands of dossiers a test, on whatever machine there is.
  test: { include: ['test/**/*.test.ts'], testTimeout: 300_000 },
});
