// One visit with the browser: a fresh context, the page built and come to rest, its snapshot and picture, all within a deadline.
import { setTimeout as sleep } from 'node:timers/promises';
import type { BrowserContext, Page } from 'playwright';
import type { CaptureWithBody } from '../core/capture/capture.ts';
import { CaptureError } from '../core/capture/capture-error.ts';
import { limitsOf, type CaptureLimits } from '../core/capture/limits.ts';
import type { VisitHow } from '../core/ports.ts';
import { requireAnswer, requirePage } from './browser-accept.ts';
import { Deadline } from './browser-deadline.ts';
import { certificateOf, factsOf, noteCertificates } from './browser-facts.ts';
import { captured, type Looked } from './browser-capture.ts';
import { fence } from './browser-fence.ts';
import { openGate } from './browser-gate.ts';
import type { BrowserSettings, RunningBrowser } from './browser-launch.ts';
import { PageProbe, type SnapshotLimits } from './browser-page.ts';
import type { Picture, PictureLimits } from './browser-picture.ts';
import { settle } from './browser-settle.ts';
import { PageWatch } from './browser-watch.ts';

/** What is visited, and why with a browser. */
export type VisitRequest = {
  url: string;
  because: string;
  signal: AbortSignal | undefined;
  hop: VisitHow['hop'];
};

/** The capture of one page; throws `CaptureError` for trouble with it. Its context is gone afterwards, or the browser is. */
export async function visitPage(
  running: RunningBrowser,
  settings: BrowserSettings,
  request: VisitRequest,
): Promise<CaptureWithBody> {
  const limits = limitsOf(settings);
  const deadline = new Deadline(limits.browserMs, request.signal);
  const url = running.guard.admit(request.url).href;
  const startedAt = performance.now();
  const capturedAt = (settings.now?.() ?? new Date()).toISOString();
  const context = await deadline.on(openContext(running, limits), 'opening a page');
  const pictures = settings.screenshots !== false;
  const { hop, because } = request;
  const how = { url, pictures, startedAt, hop, asked: noHops };
  const visit: Visit = { context, limits, deadline, ...how };
  try {
    const looked = await lookAt(running, visit);
    const durationMs = Math.round(performance.now() - startedAt);
    return captured(looked, { because, requestedUrl: request.url, capturedAt, durationMs });
  } finally {
    await closeContext(context, running);
    await visit.asked();
  }
}

const noHops = (): Promise<void> => Promise.resolve();

type Visit = {
  context: BrowserContext;
  limits: CaptureLimits;
  deadline: Deadline;
  url: string;
  pictures: boolean;
  startedAt: number;
  hop: VisitHow['hop'];
  /** Waits until nobody asks about a hop any more. */
  asked: () => Promise<void>;
};

function openContext(running: RunningBrowser, limits: CaptureLimits): Promise<BrowserContext> {
  return running.browser.newContext({
    userAgent: running.userAgent,
    viewport: { width: limits.browserWidth, height: limits.browserHeight },
    locale: 'en-US',
    acceptDownloads: false,
    serviceWorkers: 'block',
    // Pages that fade their text in on scrolling show it at once to who asks for less motion.
    reducedMotion: 'reduce',
  });
}

async function lookAt(running: RunningBrowser, visit: Visit): Promise<Looked> {
  const { context, deadline, limits, pictures, url } = visit;
  const page = await deadline.on(context.newPage(), 'opening a page');
  const watch = new PageWatch(page, limits.redirects, running.guard.admit);
  await deadline.on(fence(context, page, pictures), 'opening a page');
  const session = await deadline.on(context.newCDPSession(page), 'opening a page');
  await deadline.on(noteCertificates(session), 'opening a page');
  const gate = openGate({ session, hop: visit.hop, deadline, watch });
  visit.asked = await deadline.on(gate, 'opening a page');
  const certificate = certificateOf(session, watch.answered);
  await navigate(page, watch, visit);
  requireAnswer(url, watch, running.proxy);
  const probe = new PageProbe(session, deadline, watch.doom);
  await settle(probe, watch, limits);
  if (await probe.scroll(SCROLL_STEPS, SCROLL_PAUSE_MS))
    await settle(probe, watch, shorter(limits));
  const read = await probe.snapshot(snapshotLimits(limits, pictures));
  const response = requireAnswer(url, watch, running.proxy);
  const snapshot = requirePage(read, response, watch);
  const redirects = await deadline.on(watch.redirects(), 'reading the redirects');
  const { peers } = running.proxy;
  const { startedAt } = visit;
  const asked = { certificate, response, redirects, peers, startedAt, most: limits.decodedBytes };
  const [facts, picture] = await Promise.all([
    factsOf(asked),
    pictures ? pictureOf(probe, { ...limits, isDrawn: running.drawsWhole }) : undefined,
  ]);
  return { snapshot, response, visit: facts, picture };
}

// What scrolling brings in is little, and mostly pictures.
function shorter(limits: CaptureLimits): Pick<CaptureLimits, 'browserQuietMs' | 'browserSettleMs'> {
  return {
    browserQuietMs: limits.browserQuietMs / 2,
    browserSettleMs: limits.browserSettleMs / 4,
  };
}

const SCROLL_STEPS = 12;
const SCROLL_PAUSE_MS = 40;

// As many elements as a page of text may have.
function snapshotLimits(limits: CaptureLimits, pictures: boolean): SnapshotLimits {
  return {
    nodes: 300_000,
    characters: limits.decodedBytes,
    pseudoNodes: 15_000,
    coverNodes: 20_000,
    hitTests: 300,
    pictures,
  };
}

// A document that another one replaces while it loads makes `goto` fail; whether one came, the watch knows.
async function navigate(page: Page, watch: PageWatch, { url, deadline }: Visit): Promise<void> {
  const going = page.goto(url, { waitUntil: 'domcontentloaded', timeout: 0 });
  going.catch(() => undefined);
  try {
    await deadline.on(Promise.race([going, watch.doom]), 'the page was loading');
  } catch (error) {
    if (error instanceof CaptureError || deadline.left === 0) throw error;
    // That it was a download is told a moment after the document was given up.
    if (watch.failed?.code === 'net::ERR_ABORTED') await sleep(DOWNLOAD_MS);
    if (watch.downloaded) throw new CaptureError('not-html', 'the address leads to a download');
  }
}

const DOWNLOAD_MS = 300;

// The text is what counts: a page that cannot be drawn in time is still read.
async function pictureOf(probe: PageProbe, limits: PictureLimits): Promise<Picture | undefined> {
  try {
    return await probe.picture(limits);
  } catch {
    return undefined;
  }
}

// A page that hangs may not keep its visit's answer back, only its browser from being used again.
const CLOSE_MS = 900;
const LAST_MS = 4_000;

async function closeContext(context: BrowserContext, running: RunningBrowser): Promise<void> {
  const closing = context.close();
  try {
    await new Deadline(CLOSE_MS).on(closing, 'closing the page');
  } catch {
    running.retired = true;
    new Deadline(LAST_MS)
      .on(closing, 'closing the page')
      .catch(() => undefined)
      .then(() => running.end())
      .catch(() => undefined);
  }
}
