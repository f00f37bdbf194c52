// Starts the browser: the best that is there, with its own proxy, without the flags that take its defences down.
import type { Browser, LaunchOptions } from 'playwright';
import { CaptureError } from '../core/capture/capture-error.ts';
import { limitsOf, userAgentOf, type CaptureSettings } from '../core/capture/limits.ts';
import { findBrowser, type BrowserChoice, type FindOptions } from './browser-find.ts';
import { kill, watchMemory } from './browser-processes.ts';
import { startProxy, type FilteringProxy } from './browser-proxy.ts';
import { createGuard, type Guard } from './http-guard.ts';
import type { Network } from './http-network.ts';

export type BrowserSettings = CaptureSettings &
  FindOptions & {
    /** Whether a picture of each page is taken; it is unless told otherwise. */
    screenshots?: boolean;
    /** The machine's own unless told otherwise. */
    network?: Network;
  };

/** A browser that runs. */
export type RunningBrowser = {
  browser: Browser;
  proxy: FilteringProxy;
  guard: Guard;
  userAgent: string;
  /** Set when a page in it does not close: visits under way go on, new ones get another browser. */
  retired: boolean;
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
): Promise<Browser> {
  const { chromium } = await import('playwright');
  let last: unknown;
  for (const choice of choices) {
    for (const chromiumSandbox of SANDBOXES) {
      try {
        const { executablePath, environment } = await choice.prepare();
        const env = { ...allowedEnvironment(), ...environment };
        const options: LaunchOptions = { executablePath, env, timeout, chromiumSandbox };
        return await chromium.launch({ ...options, ...FIXED, proxy: { server: proxy } });
      } catch (error) {
        last = error;
      }
    }
  }
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
  args: [
    // The other spelling, without "force", does nothing; without this one WebRTC goes around the proxy.
    '--force-webrtc-ip-handling-policy=disable_non_proxied_udp',
    '--disable-quic',
    '--no-pings',
    '--disable-domain-reliability',
    '--disable-webgl',
    '--font-render-hinting=none',
  ],
};

// What a browser needs of its surroundings. Whatever else is there, secrets among it, stays out of reach of pages.
const PASSED_ON =
  /^(?:PATH|HOME|LANG|LC_\w+|TZ|TMPDIR|TEMP|TMP|XDG_\w+|FONTCONFIG_\w+|DISPLAY|SYSTEMROOT|WINDIR|APPDATA|LOCALAPPDATA|USERPROFILE|PROGRAMFILES.*|PROGRAMDATA)$/i;

function allowedEnvironment(): Record<string, string> {
  const kept: Record<string, string> = {};
  for (const [name, value] of Object.entries(process.env))
    if (value !== undefined && PASSED_ON.test(name)) kept[name] = value;
  return kept;
}

async function running(
  browser: Browser,
  parts: { proxy: FilteringProxy; guard: Guard; settings: BrowserSettings },
): Promise<RunningBrowser> {
  const { proxy, guard, settings } = parts;
  const session = await browser.newBrowserCDPSession();
  const processes = async () => {
    const { processInfo } = await session.send('SystemInfo.getProcessInfo');
    const ids = (type: string) => processInfo.filter((p) => p.type === type).map((p) => p.id);
    return { browser: ids('browser'), pages: ids('renderer') };
  };
  const { browser: own } = await processes();
  const pages = async () => (await processes()).pages;
  const unwatch = watchMemory(pages, limitsOf(settings).browserPageBytes);
  return {
    browser,
    proxy,
    guard,
    retired: false,
    // A browser's usual name, so that pages are built as for visitors, and the honest one after it.
    userAgent: `${browserName(browser.version())} ${userAgentOf(settings)}`,
    end: () => {
      unwatch();
      return endBrowser(browser, proxy, own);
    },
  };
}

function browserName(version: string): string {
  const major = version.split('.', 1)[0] ?? '0';
  return `Mozilla/5.0 (X11; Linux x86_64) AppleWebKit/537.36 (KHTML, like Gecko) Chrome/${major}.0.0.0 Safari/537.36`;
}

const ORDERLY_MS = 3_000;

async function endBrowser(browser: Browser, proxy: FilteringProxy, ids: number[]): Promise<void> {
  proxy.close();
  if (!browser.isConnected()) return;
  const timer = setTimeout(() => ids.forEach((id) => kill(id)), ORDERLY_MS);
  try {
    await browser.close();
  } finally {
    clearTimeout(timer);
  }
}
