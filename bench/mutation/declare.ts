// What a test file gets for `vitest`: declaring a test only notes it; the expectations are vitest's own.
import {
  ASYMMETRIC_MATCHERS_OBJECT,
  chai,
  GLOBAL_EXPECT,
  JestAsymmetricMatchers,
  JestChaiExpect,
  JestExtend,
} from '@vitest/expect';
import type { Exports } from './modules.ts';

export type Test = { id: string; run: () => unknown };
type Declare = (title: string, run: Body) => void;
type Body = (...row: unknown[]) => unknown;

chai.use(JestExtend);
chai.use(JestChaiExpect);
chai.use(JestAsymmetricMatchers);
Reflect.set(globalThis, GLOBAL_EXPECT, chai.expect);
const expect = Object.assign(chai.expect, Reflect.get(globalThis, ASYMMETRIC_MATCHERS_OBJECT));

/** The tests that a file declares, in order, each under a name of its own that begins with the file's. */
export class Declared {
  readonly tests: Test[] = [];
  #around = '';
  #count = 0;

  /** `describe`, `it`, `test` and `expect`. */
  get names(): Exports {
    const it = withEach((title, run) => this.#note(title, run));
    const describe = withEach((title, body) => this.#within(title, body));
    return { describe, it, test: it, expect };
  }

  /** Declares what a file declares while it is loaded. */
  of(file: string, load: () => void): void {
    this.#count = 0;
    this.#within(file, load);
  }

  #note(title: string, run: Body): void {
    this.#count += 1;
    this.tests.push({ id: `${this.#around}${title} (${this.#count})`, run });
  }

  #within(title: string, body: Body): void {
    const outside = this.#around;
    this.#around = `${outside}${title} > `;
    body();
    this.#around = outside;
  }
}

function withEach(declare: Declare): Declare & { each: (rows: readonly unknown[]) => Declare } {
  const each =
    (rows: readonly unknown[]): Declare =>
    (title, run) => {
      for (const row of rows) {
        const all = Array.isArray(row) ? row : [row];
        declare(titleOf(title, all), () => run(...all));
      }
    };
  return Object.assign((title: string, run: Body) => declare(title, run), { each });
}

function titleOf(title: string, row: readonly unknown[]): string {
  const left = row.map(String);
  return title
    .replaceAll(/%\w/g, () => left.shift() ?? '')
    .replaceAll(/\$([\w.]+)/g, (_, path: string) =>
      String(path.split('.').reduce(memberOf, row[0])),
    );
}

function memberOf(value: unknown, name: string): unknown {
  return typeof value === 'object' && value !== null ? Reflect.get(value, name) : undefined;
}
