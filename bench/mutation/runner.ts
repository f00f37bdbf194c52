// Stryker's test runner for the checks: for every change the modules that meet it are loaded afresh, in one process, and only the tests that reach it run.
import { readdirSync } from 'node:fs';
import { join, relative } from 'node:path';
import * as fc from 'fast-check';
import type { testCheck } from '../../test/support/check-tester.ts';
import type { RULES } from '../../checks/index.ts';
import { Declared, type Test } from './declare.ts';
import { LEFT_OUT } from './left-out.ts';
import { type Change, Modules } from './modules.ts';

/** Stryker's place for its switch and its counts. */
type Space = {
  activeMutant?: string | undefined;
  currentTestId?: string | undefined;
  hitCount?: number | undefined;
  hitLimit?: number | undefined;
  mutantCoverage?: object;
};
/** Stryker's own shapes and numbers (`@stryker-mutator/api/test-runner`), as far as they are needed here. */
type Result = { id: string; name: string; timeSpentMs: number } & (
  | { status: typeof SUCCESS }
  | { status: typeof FAILED; failureMessage: string }
);
type Asked = {
  activeMutant: { id: string };
  mutantActivation: 'static' | 'runtime';
  testFilter?: string[];
  hitLimit?: number;
};
const SUCCESS = 0;
const FAILED = 1;

/** Tests that look at the clock tell of the machine's other work here. */
const TIMED = /linear|endless time/;

/** What is worked out once and kept meets the first test that needs it; after so many tests the modules are loaded afresh, to meet more. */
const AFRESH_AFTER = 80;

/** Examples of a property, the same every time. */
const EXAMPLES = 12;

/** Processor time for the tests of a change, microseconds, loading aside: one that none has noticed until then counts as not noticed. */
const PATIENCE = 6_000_000;

class ChecksRunner {
  readonly #space: Space;
  readonly #root = process.cwd();
  readonly #modules = new Modules(this.#root);
  /** Milliseconds of each test, and how many changes it has noticed. */
  readonly #times = new Map<string, number>();
  readonly #kills = new Map<string, number>();
  #files: string[] = [];

  constructor(space: Space) {
    this.#space = space;
  }

  capabilities(): { reloadEnvironment: boolean } {
    return { reloadEnvironment: true };
  }

  async init(): Promise<void> {
    const folder = join(this.#root, 'test/checks');
    this.#files = readdirSync(folder, { recursive: true, encoding: 'utf8' })
      .filter((name) => /\.(?:test|table)\.ts$/.test(name) && !LEFT_OUT.has(name))
      .map((name) => join(folder, name))
      .sort();
    this.#modules.provide('vitest', {});
    this.#modules.provide('fast-check', { ...fc, assert: assertByFew });
    await this.#modules.prepare([...this.#files, this.#path(CHECKS), this.#path(TESTER)]);
  }

  /** All tests without a change; Stryker's counts say which of them reach which change. */
  async dryRun(): Promise<object> {
    const space = this.#space;
    space.mutantCoverage = { static: {}, perTest: {} };
    const tests: Result[] = [];
    let declared = this.#declare('counted', this.#files);
    for (let at = 0; at < declared.length; at += 1) {
      if (at % AFRESH_AFTER === 0) declared = this.#declare('counted', this.#files);
      const test = declared[at];
      if (test === undefined) break;
      space.currentTestId = test.id;
      const result = await resultOf(test);
      space.currentTestId = undefined;
      this.#times.set(test.id, result.timeSpentMs);
      tests.push(result);
    }
    return { status: 'complete', tests, mutantCoverage: space.mutantCoverage };
  }

  async mutantRun({
    activeMutant,
    mutantActivation,
    testFilter,
    hitLimit,
  }: Asked): Promise<object> {
    const space = this.#space;
    space.hitCount = 0;
    space.hitLimit = hitLimit;
    space.activeMutant = mutantActivation === 'static' ? activeMutant.id : undefined;
    const results = await this.#tryChange(activeMutant, testFilter);
    space.hitLimit = undefined;
    if (hitLimit !== undefined && space.hitCount > hitLimit) {
      return { status: 'timeout', reason: `more than ${hitLimit} times in the same place` };
    }
    const last = results.at(-1);
    const nrOfTests = results.length;
    if (last?.status !== FAILED) return { status: 'survived', nrOfTests };
    return {
      status: 'killed',
      failureMessage: last.failureMessage,
      killedBy: [last.id],
      nrOfTests,
    };
  }

  /** Runs tests until one fails or patience ends. */
  async #tryChange(change: { id: string }, filter: string[] | undefined): Promise<Result[]> {
    const results: Result[] = [];
    let declared: Test[] = [];
    const load = (): void => {
      declared = this.#declare(change, this.#filesOf(filter));
    };
    const loaded = await resultOf({ id: 'loading', run: load });
    if (loaded.status === FAILED) return [loaded];
    this.#space.activeMutant = change.id;
    const begun = process.cpuUsage();
    const wanted = filter && new Set(filter);
    const tests = declared.filter(({ id }) => wanted?.has(id) ?? true);
    for (const test of this.#killersFirst(tests)) {
      if (process.cpuUsage(begun).user > PATIENCE) break;
      const result = await resultOf(test);
      results.push(result);
      if (result.status === FAILED) {
        this.#kills.set(test.id, (this.#kills.get(test.id) ?? 0) + 1);
        break;
      }
    }
    return results;
  }

  /** What noticed other changes is likely to notice the next; of the others, the quick ones come first. */
  #killersFirst(tests: readonly Test[]): Test[] {
    const time = ({ id }: Test): number => 1 + (this.#times.get(id) ?? 0);
    const worth = (test: Test): number => (this.#kills.get(test.id) ?? 0) / time(test);
    return [...tests].sort((a, b) => worth(b) - worth(a) || time(a) - time(b));
  }

  /** The files whose tests are asked for. */
  #filesOf(filter: readonly string[] | undefined): string[] {
    const names = new Set(filter?.map((id) => id.slice(0, id.indexOf(' > '))));
    return this.#files.filter((file) => filter === undefined || names.has(this.#nameOf(file)));
  }

  #declare(change: Change, files: readonly string[]): Test[] {
    const declared = new Declared();
    this.#modules.provide('vitest', declared.names);
    const load = this.#modules.fresh(change);
    for (const file of files) {
      declared.of(this.#nameOf(file), () => {
        const { table, options } = load(file) as Table;
        if (table === undefined) return;
        const { RULES: rules } = load(this.#path(CHECKS)) as { RULES: typeof RULES };
        const tester = load(this.#path(TESTER)) as { testCheck: typeof testCheck };
        const found = rules.checks.find(({ check }) => file.endsWith(`/${check.meta.id}.table.ts`));
        if (found !== undefined) tester.testCheck(found.check, table, options);
      });
    }
    return declared.tests.filter(({ id }) => !TIMED.test(id));
  }

  #nameOf(file: string): string {
    return relative(this.#root, file);
  }

  #path(name: string): string {
    return join(this.#root, name);
  }
}

const CHECKS = 'checks/index.ts';
const TESTER = 'test/support/check-tester.ts';
/** What a table's file has; a test file has none of it. */
type Table = { table?: Parameters<typeof testCheck>[1]; options?: Parameters<typeof testCheck>[2] };

/** fast-check's `assert`, by few examples. */
const assertByFew = <Of>(property: fc.IProperty<Of>, parameters: fc.Parameters<Of> = {}): void => {
  const numRuns = Math.min(parameters.numRuns ?? EXAMPLES, EXAMPLES);
  return fc.assert(property, { seed: 1, ...parameters, numRuns });
};

async function resultOf({ id, run }: Test): Promise<Result> {
  const begun = performance.now();
  const told = () => ({ id, name: id, timeSpentMs: performance.now() - begun });
  try {
    await run();
    return { ...told(), status: SUCCESS };
  } catch (error) {
    return { ...told(), status: FAILED, failureMessage: String(error) };
  }
}

/** What Stryker calls with the name of its place in `globalThis`. */
function create(place: string): ChecksRunner {
  const space: Space = Reflect.get(globalThis, place) ?? {};
  Reflect.set(globalThis, place, space);
  return new ChecksRunner(space);
}

const factory = Object.assign(() => create('__stryker__'), { inject: [] });

export const strykerPlugins = [{ kind: 'TestRunner', name: 'checks', factory }];
