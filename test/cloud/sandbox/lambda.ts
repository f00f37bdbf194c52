// Lambda itself: environments by function, kept warm, up to each one's concurrency; calls that wait and calls that do not.
import {
  startEnvironment,
  type Answer,
  type Environment,
  type FunctionSpec,
} from './environment.ts';

export type LambdaParts = {
  specs: Map<string, FunctionSpec>;
  /** What every environment finds besides the function's own variables. */
  surroundings: (spec: FunctionSpec) => Record<string, string>;
  log: (name: string, line: string) => void;
  /** Asked before a function begins with an event; it begins when that is answered. */
  enter?: (call: Call) => Promise<Entered | undefined>;
  /** Milliseconds by which machines' clocks are set; 0 unless told. */
  ahead?: () => number;
  /** Whether X-Ray has drawn this call; none unless told. */
  traces?: () => boolean;
};

/** `most`: calls of the function that there may be at once. */
type Call = { name: string; event: unknown; most: number };

/** What was said of one call. `jump`: milliseconds by which its own machine's clock is off; `begin` gets where it runs. */
export type Entered = { jump: number; begin: (environment: Environment) => void; end: () => void };

export type Lambda = {
  call: (name: string, event: unknown) => Promise<Answer>;
  /** Calls and milliseconds that would be billed, by function. */
  billed: Map<string, Billed>;
  /** Environments that were started, by function. */
  started: Map<string, number>;
  /** Kills whatever runs now. */
  killAll: () => void;
  /** Kills the environment whose calls bear this key. */
  kill: (key: string) => void;
  close: () => void;
};

export type Billed = { calls: number; ms: number };

export function startLambda(parts: LambdaParts): Lambda {
  const pools = new Map<string, Pool>();
  const started = new Map<string, number>();
  const billed = new Map<string, Billed>();
  const poolOf = (name: string): Pool => {
    const spec = parts.specs.get(name);
    if (spec === undefined) throw new Error(`no function ${name}`);
    const pool = pools.get(name) ?? new Pool(spec, parts, started);
    pools.set(name, pool);
    return pool;
  };
  const killAll = (): void => {
    for (const pool of pools.values()) pool.kill();
  };
  const kill = (key: string): void => {
    for (const pool of pools.values()) pool.kill(key);
  };
  const call = async (name: string, event: unknown): Promise<Answer> => {
    const answer = await poolOf(name).call(event);
    const { calls, ms } = billed.get(name) ?? { calls: 0, ms: 0 };
    billed.set(name, { calls: calls + 1, ms: ms + answer.ms });
    return answer;
  };
  return { call, started, billed, kill, killAll, close: killAll };
}

class Pool {
  readonly #spec: FunctionSpec;
  readonly #parts: LambdaParts;
  readonly #started: Map<string, number>;
  #environments: Environment[] = [];
  #waiting: (() => void)[] = [];

  constructor(spec: FunctionSpec, parts: LambdaParts, started: Map<string, number>) {
    this.#spec = spec;
    this.#parts = parts;
    this.#started = started;
  }

  async call(event: unknown): Promise<Answer> {
    const most = this.#most();
    const entered = await this.#parts.enter?.({ name: this.#spec.name, event, most });
    const environment = await this.#free();
    entered?.begin(environment);
    const ahead = (this.#parts.ahead?.() ?? 0) + (entered?.jump ?? 0);
    const isTraced = this.#parts.traces?.() ?? false;
    const machine = { ahead, isSteady: entered !== undefined, isTraced };
    const given = await environment.call(event, this.#spec.arn, machine);
    this.#environments = this.#environments.filter((one) => one.alive());
    this.#waiting.shift()?.();
    entered?.end();
    return given;
  }

  #most(): number {
    return this.#spec.concurrency ?? 10;
  }

  /** All of them unless one is named. */
  kill(key?: string): void {
    const named = this.#environments.filter((one) => key === undefined || one.key === key);
    for (const environment of named) environment.kill();
    this.#environments = this.#environments.filter((one) => !named.includes(one));
  }

  async #free(): Promise<Environment> {
    for (;;) {
      const idle = this.#environments.find((one) => one.alive() && !one.busy());
      if (idle !== undefined) return idle;
      if (this.#environments.length < this.#most()) return this.#start();
      await new Promise<void>((resolve) => this.#waiting.push(resolve));
    }
  }

  #start(): Environment {
    const { name } = this.#spec;
    const environment = startEnvironment(this.#spec, this.#parts.surroundings(this.#spec), (line) =>
      this.#parts.log(name, line),
    );
    this.#environments.push(environment);
    this.#started.set(name, (this.#started.get(name) ?? 0) + 1);
    return environment;
  }
}
