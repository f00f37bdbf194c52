// The tests that say what the checks decide, for mutation testing. `index.test.ts` reads the checks' sources, which are changed here.
import { defineConfig } from 'vitest/config';

export default defineConfig({
  test: {
    include: ['test/checks/**/*.test.ts'],
    exclude: ['test/checks/index.test.ts'],
    testTimeout: 60_000,
  },
});
