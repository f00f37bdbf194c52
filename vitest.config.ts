import { availableParallelism } from 'node:os';
import { defineConfig } from 'vitest/config';

/** Files that need a process of their own: they look at its output, its variables or what it remembers, replace its modules, or start the product from its bundles. */
const OWN_PROCESS = [
  'test/{cli,cloud,functions}/**/*.test.ts',
  'test/adapters/http-evidence.test.ts',
  'test/checks/language/prepared.test.ts',
];

/** Ends what hangs; a busy machine may take ten times as long as a quiet one. */
const shared = { testTimeout: 180_000, hookTimeout: 180_000 };

export default defineConfig({
  test: {
    projects: [
      // Loading the product anew for each file cost as much as most files' tests: what keeps nothing in its process shares one.
      {
        test: {
          ...shared,
          name: 'shared',
          include: ['test/**/*.test.ts'],
          exclude: OWN_PROCESS,
          isolate: false,
        },
      },
      { test: { ...shared, name: 'own-process', include: OWN_PROCESS } },
    ],
    // Most files wait for a browser, a server or the command line: two at a time leave a quarter of two processors idle.
    maxWorkers: Math.max(3, availableParallelism()),
    globalSetup: ['test/support/temporary.ts', 'test/support/build.ts'],
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
