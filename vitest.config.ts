import { availableParallelism } from 'node:os';
import { defineConfig } from 'vitest/config';

export default defineConfig({
  test: {
    include: ['test/**/*.test.ts'],
    testTimeout: 30_000,
    hookTimeout: 60_000,
    // Most files wait for a browser, a server or the command line: one at a time would leave a second processor idle.
    maxWorkers: Math.max(2, availableParallelism() - 1),
    globalSetup: ['test/support/build.ts'],
    coverage: {
      provider: 'v8',
      include: ['checks/**/*.ts', 'core/**/*.ts', 'adapters/**/*.ts', 'functions/**/*.ts'],
      reporter: ['text-summary', 'json-summary'],
      thresholds: {
        'checks/**': { lines: 95, branches: 95 },
        'core/**': { lines: 95, branches: 95 },
        'adapters/**': { lines: 85, branches: 85 },
        'functions/**': { lines: 85, branches: 85 },
      },
    },
  },
});
