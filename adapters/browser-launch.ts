// Starts the browser: the best that is there, with its own proxy, without the flags that take its defences down.
import type { Browser, LaunchOptions } from 'playwright';
import { CaptureError } from '../core/capture/capture-error.ts';
import { limitsOf, userAgentOf, type CaptureSettings } from '../core/capture/limits.ts';
import { findBrowser, type BrowserChoice, type FindOptions } from './browser-find.ts';
import { watchProcesses } from './browser-processes.ts';
import {
  allowedEnvironment,
  argumentsLeftOut,
  makeFolder,
  removeFolder,
} from './browser-surroundings.ts';
import { startProxy, type FilteringProxy } from './browser-proxy.ts';
import { createGuard, type Guard } from './http-guard.ts';
import type { Network } from './http-network.ts';

export type BrowserSettings = CaptureSettings &
  FindOptions & {
    /** Whether a picture of each page is taken; it is unless told otherwise. */
    screenshots?: boolean;
    /** How many pages are open at a time; four for each processor, at most eight, unless told otherwise. */
    pagesAtOnce?: number;
    /** After so many pages a browser is replaced; 200 unless told otherwise. */
    pagesPerBrowser?: number;
    /** The machine's own unless told otherwise. */
    network?: Network;
  };

/** A browser that runs. */
export type RunningBrowser = {
  browser: Browser;
  proxy: FilteringProxy;
  guard: Guard;
  userAgent: string;
  /** Whether it draws a page to its end, not only as far as its window. */
  drawsWhole: boolean;
  /** Set when a page in it does not close: visits under way go on, new ones get another browser. */
  retired: boolean;
  /** Visits that it was asked for, and those of them that still go on. */
  visits: number;
  underWay: number;
  /** Whether its own process takes more than one that is at rest ought to. */
  isLarge: () => boolean;
  /** Ends it in an orderly way, or by force when it does not answer. May be called again. */
  end: () => Promise<void>;
};

/** Launches a browser; throws `needs-browser` when there is none, `browser-failed` when none starts. */
export async function launchBrowser(settings: BrowserSettings): Promise<RunningBrowser> {
  const found = await findBrowser(settings);
  if (!found.ok) throw new CaptureError('needs-browser', found.says);
  const limits = limitsOf(settings);
  const guard = createGuard(settings, settings.network);
  const proxy = await startProxy(guard, limits.connectMs);
  try {
    const browser = await firstThatStarts(found.choices, proxy.address, limits.browserLaunchMs);
    return await running(browser, { proxy, guard, settings });
  } catch (error) {
    proxy.close();
    throw error;
  }
}

async function firstThatStarts(
  choices: BrowserChoice[],
  proxy: string,
  timeout: number,
): Promise<Started> {
  const { chromium } = await import('playwright');
  const folder = await makeFolder();
  const fixed = { ...FIXED, ignoreDefaultArgs: await argumentsLeftOut(), proxy: { server: proxy } };
  let last: unknown;
  for (const choice of choices) {
    for (const chromiumSandbox of SANDBOXES) {
      try {
        const { executablePath, environment } = await choice.prepare();
        const env = { ...allowedEnvironment(folder), ...environment };
        const drawsWhole = choice.kind === 'packed';
        const args = [...ARGUMENTS, ...(drawsWhole ? [DRAW_WHOLE] : [])];
        const options: LaunchOptions = { executablePath, env, args, timeout, chromiumSandbox };
        return { browser: await chromium.launch({ ...options, ...fixed }), folder, drawsWhole };
      } catch (error) {
        last = error;
      }
    }
  }
  await removeFolder(folder);
  const why = last instanceof Error ? (last.message.split('\n', 1)[0] ?? '') : '';
  throw new CaptureError('browser-failed', `no browser starts: ${why.slice(0, 200)}`);
}

// Chromium's own sandbox where the system lets an ordinary user have one; root cannot.
const SANDBOXES = process.getuid?.() === 0 ? [false] : [true, false];

const FIXED: LaunchOptions = {
  headless: true,
  handleSIGINT: false,
  handleSIGTERM: false,
  handleSIGHUP: false,
};

const ARGUMENTS = [
  // The other spelling, without "force", does nothing; without this one WebRTC goes around the proxy.
  '--force-webrtc-ip-handling-policy=disable_non_proxied_udp',
  '--disable-quic',
  '--no-pings',
  '--disable-domain-reliability',
  '--disable-webgl',
  '--font-render-hinting=none',
];

/**
 * A page is drawn past its window from the start; told only for the picture, the browser lays it out three times more. Pages cannot tell
 * the difference. Other browsers than the one that comes along may not know the setting. The first four are Playwright's own: a mouse.
 */
const DRAW_WHOLE =
  '--blink-settings=primaryHoverType=2,availableHoverTypes=2,primaryPointerType=4,availablePointerTypes=4,mainFrameClipsContent=false';

type Started = { browser: Browser; folder: string; drawsWhole: boolean };

async function running(
  { browser, folder, drawsWhole }: Started,
  parts: { proxy: FilteringProxy; guard: Guard; settings: BrowserSettings },
): Promise<RunningBrowser> {
  const { proxy, guard, settings } = parts;
  const session = await browser.newBrowserCDPSession();
  const processes = async () => {
    const { processInfo } = await session.send('SystemInfo.getProcessInfo');
    const ids = (type: string) => processInfo.filter((p) => p.type === type).map((p) => p.id);
    return { browser: ids('browser'), pages: ids('renderer') };
  };
  const limits = limitsOf(settings);
  const watched = watchProcesses(processes, limits.browserPageBytes);
  return {
    browser,
    proxy,
    guard,
    drawsWhole,
    retired: false,
    visits: 0,
    underWay: 0,
    isLarge: () => watched.ownBytes() > limits.browserOwnBytes,
    // A browser's usual name, so that pages are built as for visitors, and the honest one after it.
    userAgent: `${browserName(browser.version())} ${userAgentOf(settings)}`,
    end: async () => {
      watched.stop();
      proxy.close();
      await endBrowser(browser, () => watched.killAll());
      await removeFolder(folder);
    },
  };
}

function browserName(version: string): string {
  const major = version.split('.', 1)[0] ?? '0';
  return `Mozilla/5.0 (X11; Linux x86_64) AppleWebKit/537.36 (KHTML, like Gecko) Chrome/${major}.0.0.0 Safari/537.36`;
}

const ORDERLY_MS = 3_000;

async function endBrowser(browser: Browser, killNow: () => void): Promise<void> {
  if (!browser.isConnected()) return;
  const timer = setTimeout(killNow, ORDERLY_MS);
  try {
    await browser.close();
  } finally {
    clearTimeout(timer);
  }
}
