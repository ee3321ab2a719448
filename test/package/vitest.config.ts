import { defineConfig } from 'vitest/config';

// What is tested is the package as it is installed: nothing here reads the sources.
export default defineConfig({
  test: {
    include: ['test/package/*.test.ts'],
    fileParallelism: false,
    testTimeout: 300_000,
    hookTimeout: 300_000,
  },
});
