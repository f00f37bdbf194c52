// Stryker's test runner for the checks: for every change the modules that meet it are loaded afresh, in one process, and only the tests that reach it run.
import { readdirSync } from 'node:fs';
import { join, relative } from 'node:path';
import * as fc from 'fast-check';
import type { testCheck } from '../../test/support/check-tester.ts';
import type { RULES } from '../../checks/index.ts';
import { Declared, type Test } from './declare.ts';
import { Watch } from './endless.ts';
import { LEFT_OUT } from './left-out.ts';
import { Modules, type Require } from './modules.ts';
import { groupsOf, type Loads, Order } from './order.ts';

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

/** Processor time for a group of tests, microseconds, loading aside: a change that none has noticed until then counts as not noticed. */
const PATIENCE = 3_000_000;

class ChecksRunner {
  readonly #space: Space;
  readonly #watch: Watch;
  readonly #root = process.cwd();
  readonly #modules = new Modules(this.#root);
  readonly #order = new Order();
  readonly #loads = new Map<string, Loads>();
  #files: string[] = [];

  constructor(space: Space) {
    this.#space = space;
    this.#watch = new Watch(space);
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
    for (const file of this.#files) this.#loads.set(file, this.#loadedBy(file));
  }

  /** All tests without a change; Stryker's counts say which of them reach which change. */
  async dryRun(): Promise<object> {
    const space = this.#space;
    space.mutantCoverage = { static: {}, perTest: {} };
    const tests: Result[] = [];
    const declareAll = (): Test[] => this.#declare(this.#modules.fresh('counted'), this.#files);
    let declared = declareAll();
    for (let at = 0; at < declared.length; at += 1) {
      if (at % AFRESH_AFTER === 0) declared = declareAll();
      const test = declared[at];
      if (test === undefined) break;
      space.currentTestId = test.id;
      const result = await resultOf(test);
      space.currentTestId = undefined;
      this.#order.took(test.id, result.timeSpentMs);
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
    this.#watch.begin();
    space.activeMutant = mutantActivation === 'static' ? activeMutant.id : undefined;
    const results = await this.#tryChange(activeMutant, testFilter);
    space.hitLimit = undefined;
    if (this.#watch.isEndless || (hitLimit !== undefined && space.hitCount > hitLimit)) {
      return { status: 'timeout', reason: `${space.hitCount} times in the same place` };
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

  /** Runs tests until one fails or patience ends, those first that load few modules. */
  async #tryChange(change: { id: string }, filter: string[] | undefined): Promise<Result[]> {
    const results: Result[] = [];
    const load = this.#modules.fresh(change);
    const wanted = filter && new Set(filter);
    const atLoading = this.#space.activeMutant;
    const changed = this.#modules.fileOf(change.id);
    const loadsOf = (file: string): Loads => this.#loads.get(file) ?? this.#loadedBy(file);
    for (const files of groupsOf(this.#filesOf(filter), loadsOf, changed)) {
      this.#space.activeMutant = atLoading;
      let declared: Test[] = [];
      const run = (): void => {
        declared = this.#declare(load, files);
      };
      const loaded = await resultOf({ id: 'loading', run });
      if (loaded.status === FAILED) return [loaded];
      this.#space.activeMutant = change.id;
      const tests = declared.filter(({ id }) => wanted?.has(id) ?? true);
      results.push(...(await this.#tryTests(tests, changed)));
      if (results.at(-1)?.status === FAILED || this.#watch.isEndless) break;
    }
    return results;
  }

  async #tryTests(tests: readonly Test[], changed: string): Promise<Result[]> {
    const results: Result[] = [];
    const begun = process.cpuUsage();
    for (const test of this.#order.of(tests, changed)) {
      if (process.cpuUsage(begun).user > PATIENCE) break;
      this.#watch.beginTest();
      const result = await resultOf(test);
      results.push(result);
      if (this.#watch.isEndless) break;
      if (result.status !== FAILED) continue;
      this.#order.noticed(test.id, changed);
      break;
    }
    return results;
  }

  /** The files whose tests are asked for. */
  #filesOf(filter: readonly string[] | undefined): string[] {
    const names = new Set(filter?.map((id) => id.slice(0, id.indexOf(' > '))));
    return this.#files.filter((file) => filter === undefined || names.has(this.#nameOf(file)));
  }

  /** A table has its tests from the tester, which loads all checks. */
  #loadedBy(file: string): Loads {
    return this.#modules.loadsOf(file.endsWith('.table.ts') ? this.#path(CHECKS) : file);
  }

  #declare(load: Require, files: readonly string[]): Test[] {
    const declared = new Declared();
    this.#modules.provide('vitest', declared.names);
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
