// Ends a test whose change made it go round without end, before it takes all memory: Stryker would have to stop the process and begin anew.

/** What goes round without end takes so much processor time, microseconds; no test takes a tenth of it. */
const ENDLESS = 10_000_000;
/** Or it takes this much memory, bytes, after a second. */
const BOUNDLESS = 1_500_000_000;
const SECOND = 1_000_000;
/** The clock is looked at once in so many times that the change is met. */
const BETWEEN_LOOKS = 65_536;

/** Stryker's count of how often the code meets the change that is in. */
type Counted = { hitCount?: number | undefined };

/** Looks at the clock from within Stryker's own count, which every turn of such a loop goes through. */
export class Watch {
  #begun = process.cpuUsage();
  #memory = 0;
  #hits: number | undefined = 0;
  /** Whether a test was ended since `begin`. */
  isEndless = false;

  constructor(counted: Counted) {
    Object.defineProperty(counted, 'hitCount', {
      get: () => this.#hits,
      set: (hits: number | undefined) => {
        this.#hits = hits;
        if (hits !== undefined && hits > 0 && hits % BETWEEN_LOOKS === 0) this.#look();
      },
    });
  }

  /** A change is tried from here on. */
  begin(): void {
    this.isEndless = false;
  }

  /** A test begins. */
  beginTest(): void {
    this.#begun = process.cpuUsage();
    this.#memory = process.memoryUsage.rss();
  }

  #look(): void {
    const { user } = process.cpuUsage(this.#begun);
    const took = process.memoryUsage.rss() - this.#memory;
    if (user < ENDLESS && (user < SECOND || took < BOUNDLESS)) return;
    this.isEndless = true;
    throw new Error('Goes round without end');
  }
}
