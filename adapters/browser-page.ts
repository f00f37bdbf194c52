// Talks to one page past its own scripts: in an isolated world, by the browser's protocol, each call with an end.
import { randomBytes } from 'node:crypto';
import type { CDPSession } from 'playwright';
import { z } from 'zod';
import type { Deadline } from './browser-deadline.ts';
import { sameSiteFrames, type FrameTree } from './browser-frames.ts';
import { pageScript } from './browser-page-script.ts';
import { SCROLLS } from './browser-fence.ts';
import { takePicture, type Picture, type PictureLimits } from './browser-picture.ts';

/** What of a page was written down. */
export type Snapshot = z.infer<typeof snapshotSchema>;

const snapshotSchema = z.object({
  html: z.string(),
  cut: z.boolean(),
  url: z.string(),
  charset: z.string(),
});

export type SnapshotLimits = {
  nodes: number;
  characters: number;
  /** Generated text is looked for, and boxes over others, on pages of ordinary size. */
  pseudoNodes: number;
  coverNodes: number;
  hitTests: number;
  /** Whether pictures were to be loaded: only then is one that is not there broken. */
  pictures: boolean;
};

/** A page as the visit asks it. */
export class PageProbe {
  readonly #session: CDPSession;
  readonly #deadline: Deadline;
  readonly #doom: Promise<never>;
  /** The isolated world of each frame's document, into which the script was put. */
  readonly #worlds = new Map<string, number>();
  /** What the script is called there. Numbers of worlds may come again in another process; that a page cannot answer to this name. */
  readonly #name = `presence${randomBytes(8).toString('hex')}`;
  #pageId: string | undefined;

  /** `doom` rejects when the page breaks down: its tab then no longer answers at all. */
  constructor(session: CDPSession, deadline: Deadline, doom: Promise<never>) {
    this.#session = session;
    this.#deadline = deadline;
    this.#doom = doom;
  }

  /** Waits at most `mostMs` until nothing was added or taken away for `quietMs`; undefined when the page went on to another document. */
  async comesToRest(quietMs: number, mostMs: number): Promise<boolean | undefined> {
    const call = `comesToRest(${quietMs}, ${mostMs})`;
    return z.boolean().safeParse(await this.#onPage(call, 'waiting for the page')).data;
  }

  /** Goes down and up the page in at most `steps` steps; false where nothing waits for that. */
  async scroll(steps: number, pauseMs: number): Promise<boolean> {
    const doing = 'scrolling through the page';
    const isAwaited =
      (await this.#onPage('waitsForScroll()', doing)) !== false ||
      (await this.#evaluate(undefined, SCROLLS, doing).catch(() => true)) !== false;
    if (!isAwaited) return false;
    const call = `scrollThrough(${steps}, ${pauseMs})`;
    return true === (await this.#onPage(call, 'scrolling through the page'));
  }

  /** The document with its marks; undefined when the page went away under it. */
  async snapshot(limits: SnapshotLimits): Promise<Snapshot | undefined> {
    const doing = 'reading the page';
    const tree = await this.#frameTree(doing);
    const frames = sameSiteFrames(tree);
    const frameToken = `presence-${randomBytes(8).toString('hex')}-`;
    const call = `takeSnapshot(${JSON.stringify({ ...limits, frameToken })})`;
    const inner = `takeSnapshot(${JSON.stringify({ ...limits, frameToken: '', inner: true })})`;
    // Frames are numbered in a world that is there.
    if (frames.length > 0) await this.#in(tree.frame.id, 'measure()', doing);
    for (const [number, id] of frames.entries()) await this.#number(tree.frame.id, id, number);
    const page = snapshotSchema.safeParse(await this.#in(tree.frame.id, call, doing)).data;
    if (page === undefined) return undefined;
    let { html } = page;
    for (const [number, id] of frames.entries()) {
      const mark = `<!--${frameToken}${number}-->`;
      if (!html.includes(mark)) continue;
      const inside = snapshotSchema.safeParse(await this.#in(id, inner, doing)).data;
      html = html.replace(mark, () => inside?.html ?? '');
    }
    return { ...page, html, cut: page.cut || html.length > limits.characters * MOST_WITH_FRAMES };
  }

  picture(limits: PictureLimits): Promise<Picture> {
    return takePicture(this.#session, (promise, doing) => this.#ask(promise, doing), limits);
  }

  async #frameTree(doing: string): Promise<FrameTree> {
    return (await this.#ask(this.#session.send('Page.getFrameTree'), doing)).frameTree;
  }

  async #onPage(call: string, doing: string): Promise<unknown> {
    // A tab's own frame stays the same, whatever document it shows.
    this.#pageId ??= (await this.#frameTree(doing)).frame.id;
    return this.#in(this.#pageId, call, doing);
  }

  // The element of a frame is told its number, in the isolated world, where the page does not see it.
  async #number(pageId: string, frameId: string, number: number): Promise<void> {
    const doing = 'looking for frames';
    try {
      const world = this.#worlds.get(pageId);
      if (world === undefined) return;
      const owner = await this.#ask(this.#session.send('DOM.getFrameOwner', { frameId }), doing);
      const { backendNodeId } = owner;
      const { object } = await this.#ask(
        this.#session.send('DOM.resolveNode', { backendNodeId, executionContextId: world }),
        doing,
      );
      if (object.objectId === undefined) return;
      const declaration = `function () { this.presenceFrame = ${number}; }`;
      const { objectId } = object;
      await this.#ask(
        this.#session.send('Runtime.callFunctionOn', {
          objectId,
          functionDeclaration: declaration,
        }),
        doing,
      );
    } catch (error) {
      if (!isProtocolError(error)) throw error;
    }
  }

  /** Asks a frame; undefined where it went on to another document in the middle of the question. */
  async #in(frameId: string, call: string, doing: string): Promise<unknown> {
    const question = `${this.#name}.${call}`;
    const known = this.#worlds.get(frameId);
    this.#worlds.delete(frameId);
    try {
      const told = known === undefined ? undefined : await this.#evaluate(known, question, doing);
      if (known === undefined || told === undefined)
        return await this.#inNewWorld(frameId, question, doing);
      this.#worlds.set(frameId, known);
      return told;
    } catch (error) {
      if (!isProtocolError(error)) throw error;
      return isWorldGone(error) ? this.#inNewWorld(frameId, question, doing) : undefined;
    }
  }

  // The page's own scripts may have replaced everything that they can reach; an isolated world has its own everything.
  async #inNewWorld(frameId: string, question: string, doing: string): Promise<unknown> {
    try {
      const asked = this.#session.send('Page.createIsolatedWorld', { frameId, worldName: WORLD });
      const { executionContextId } = await this.#ask(asked, doing);
      const script = `${pageScript(this.#name)}${question}`;
      const told = await this.#evaluate(executionContextId, script, doing);
      this.#worlds.set(frameId, executionContextId);
      return told;
    } catch (error) {
      if (!isProtocolError(error)) throw error;
      return undefined;
    }
  }

  async #evaluate(
    contextId: number | undefined,
    expression: string,
    doing: string,
  ): Promise<unknown> {
    const { result } = await this.#ask(
      this.#session.send('Runtime.evaluate', {
        expression,
        ...(contextId === undefined ? {} : { contextId }),
        returnByValue: true,
        awaitPromise: true,
        timeout: Math.max(1, this.#deadline.left),
      }),
      doing,
    );
    return result.value;
  }

  #ask<T>(promise: Promise<T>, doing: string): Promise<T> {
    return this.#deadline.on(Promise.race([promise, this.#doom]), doing);
  }
}

const WORLD = 'presence';
const MOST_WITH_FRAMES = 2;

/** The browser's words for a world whose document is no longer there. */
function isWorldGone(error: unknown): boolean {
  return error instanceof Error && error.message.includes('Cannot find context');
}

function isProtocolError(error: unknown): boolean {
  return error instanceof Error && error.name === 'Error';
}
