// Talks to one page past its own scripts: in an isolated world, by the browser's protocol, each call with an end.
import type { CDPSession } from 'playwright';
import { z } from 'zod';
import type { Deadline } from './browser-deadline.ts';
import { INK } from './browser-page-ink.js';
import { SIGHT } from './browser-page-sight.js';
import { WRITING } from './browser-page-write.js';

/** What of a page was written down. */
export type Snapshot = z.infer<typeof snapshotSchema>;

const snapshotSchema = z.object({
  html: z.string(),
  cut: z.boolean(),
  url: z.string(),
  charset: z.string(),
});
const probeSchema = z.object({ text: z.number(), elements: z.number() });
export type Probe = z.infer<typeof probeSchema>;

export type SnapshotLimits = { nodes: number; characters: number; pseudoNodes: number };

/** A page as the visit asks it. */
export class PageProbe {
  readonly #session: CDPSession;
  readonly #deadline: Deadline;
  readonly #doom: Promise<never>;

  /** `doom` rejects when the page breaks down: its tab then no longer answers at all. */
  constructor(session: CDPSession, deadline: Deadline, doom: Promise<never>) {
    this.#session = session;
    this.#deadline = deadline;
    this.#doom = doom;
  }

  /** How much is there; undefined while the page is between two documents. */
  async probe(): Promise<Probe | undefined> {
    return probeSchema.safeParse(await this.#run('page.probePage()', 'looking at the page')).data;
  }

  /** Goes down and up the page in at most `steps` steps; false where there is nothing to scroll. */
  async scroll(steps: number, pauseMs: number): Promise<boolean> {
    return (
      true ===
      (await this.#run(`page.scrollThrough(${steps}, ${pauseMs})`, 'scrolling through the page'))
    );
  }

  /** The document with its marks; undefined when the page went away under it. */
  async snapshot(limits: SnapshotLimits): Promise<Snapshot | undefined> {
    const call = `page.takeSnapshot(${JSON.stringify(limits)})`;
    return snapshotSchema.safeParse(await this.#run(call, 'reading the page')).data;
  }

  /** A picture of the page from its top, as JPEG. */
  async picture(width: number, mostHeight: number): Promise<{ bytes: Buffer; height: number }> {
    const { cssContentSize } = await this.#ask(
      this.#session.send('Page.getLayoutMetrics'),
      'measuring the page',
    );
    const height = Math.max(1, Math.min(Math.ceil(cssContentSize.height), mostHeight));
    const { data } = await this.#ask(
      this.#session.send('Page.captureScreenshot', {
        format: 'jpeg',
        quality: JPEG_QUALITY,
        captureBeyondViewport: true,
        clip: { x: 0, y: 0, width, height, scale: 1 },
      }),
      'taking a picture',
    );
    return { bytes: Buffer.from(data, 'base64'), height };
  }

  // The page's own scripts may have replaced everything that they can reach; an isolated world has its own everything.
  async #run(call: string, doing: string): Promise<unknown> {
    const { frameTree } = await this.#ask(this.#session.send('Page.getFrameTree'), doing);
    try {
      const { executionContextId } = await this.#ask(
        this.#session.send('Page.createIsolatedWorld', {
          frameId: frameTree.frame.id,
          worldName: WORLD,
        }),
        doing,
      );
      const { result } = await this.#ask(
        this.#session.send('Runtime.evaluate', {
          expression: `${SCRIPT}\nreturn ${call};\n})()`,
          contextId: executionContextId,
          returnByValue: true,
          awaitPromise: true,
          timeout: Math.max(1, this.#deadline.left),
        }),
        doing,
      );
      return result.value;
    } catch (error) {
      // The page went on to another document in the middle of the question.
      if (isProtocolError(error)) return undefined;
      throw error;
    }
  }

  #ask<T>(promise: Promise<T>, doing: string): Promise<T> {
    return this.#deadline.on(Promise.race([promise, this.#doom]), doing);
  }
}

const WORLD = 'presence';

// At 70 the letters stay clean and a page of 8,000 pixels takes some 300 KB; as PNG, one with photographs takes megabytes.
const JPEG_QUALITY = 70;

// Methods give their own text with the name that they have in the source, whatever a build does to other names. Builds may add
// a helper called `__name` inside; in the page there is none.
const METHODS = [...Object.values(WRITING), ...Object.values(SIGHT), ...Object.values(INK)];
const SCRIPT = `(() => {\nconst __name = (named) => named;\nconst page = {\n${METHODS.map(String).join(',\n')}\n};`;

function isProtocolError(error: unknown): boolean {
  return error instanceof Error && error.name === 'Error';
}
