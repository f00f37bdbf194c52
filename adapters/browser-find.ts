// Which browser this machine has for pages that scripts build, and how to get one where there is none.
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { packedBrowser, unpackBrowser } from './browser-unpack.ts';

/** A browser that may be launched. `prepare` gives what Playwright's `launch` needs to start it. */
export type BrowserChoice = {
  kind: 'named' | 'packed' | 'installed' | 'playwright';
  /** In plain words, for `doctor`. */
  says: string;
  prepare: () => Promise<BrowserStart>;
};

type BrowserStart = { executablePath: string; environment: Record<string, string> };

/** What `findBrowser` tells. */
export type FoundBrowser =
  | { ok: true; says: string; choices: BrowserChoice[] }
  | { ok: false; says: string; remedy: string };

export type FindOptions = {
  /** A browser that the user named; then no other is tried. */
  executablePath?: string;
  /** Where the packed browser is unpacked; the user's cache unless told otherwise. */
  browserFolder?: string;
};

/** The browsers found here, best first: one that was named, the packed one, an installed Chrome or Edge, Playwright's. */
export async function findBrowser(options: FindOptions = {}): Promise<FoundBrowser> {
  const choices =
    options.executablePath === undefined
      ? [...packed(options), ...installed(), ...(await playwrights())]
      : named(options.executablePath);
  const first = choices[0];
  if (first !== undefined) return { ok: true, says: first.says, choices };
  return {
    ok: false,
    says: 'There is no browser for pages that are built by scripts.',
    remedy:
      'Install Google Chrome or Microsoft Edge, or run: npx playwright install chromium. Without one, such pages are reported as unreadable.',
  };
}

function named(executablePath: string): BrowserChoice[] {
  if (!existsSync(executablePath)) return [];
  return [{ kind: 'named', says: `the browser ${executablePath}`, prepare: plain(executablePath) }];
}

function packed(options: FindOptions): BrowserChoice[] {
  const found = packedBrowser();
  if (found === undefined) return [];
  const unpack = () => unpackBrowser(found, options.browserFolder);
  const says = `the Chromium ${found.version} that comes with this program`;
  return [
    {
      kind: 'packed',
      says,
      prepare: async () => {
        const { program, fonts } = await unpack();
        return { executablePath: program, environment: fontsFor(fonts) };
      },
    },
    {
      kind: 'packed',
      says: `${says}, with its own system libraries`,
      prepare: async () => {
        const { program, fonts, libraries } = await unpack();
        const environment = { ...fontsFor(fonts), LD_LIBRARY_PATH: libraries };
        return { executablePath: program, environment };
      },
    },
  ];
}

// A system without fonts would show pages without a single letter.
function fontsFor(folder: string): Record<string, string> {
  return existsSync('/etc/fonts/fonts.conf') ? {} : { FONTCONFIG_PATH: folder };
}

function installed(): BrowserChoice[] {
  return installedPaths()
    .filter(([, path]) => existsSync(path))
    .map(([name, path]) => ({
      kind: 'installed',
      says: `${name}, installed in ${path}`,
      prepare: plain(path),
    }));
}

function installedPaths(): [string, string][] {
  if (process.platform === 'darwin') return MAC;
  if (process.platform !== 'win32') return LINUX;
  const roots = ['PROGRAMFILES', 'PROGRAMFILES(X86)', 'LOCALAPPDATA'].map((n) => process.env[n]);
  return roots
    .filter((root) => root !== undefined)
    .flatMap((root) => WINDOWS.map(([name, path]): [string, string] => [name, join(root, path)]));
}

const MAC: [string, string][] = [
  ['Google Chrome', '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome'],
  ['Microsoft Edge', '/Applications/Microsoft Edge.app/Contents/MacOS/Microsoft Edge'],
];
const LINUX: [string, string][] = [
  ['Google Chrome', '/opt/google/chrome/chrome'],
  ['Microsoft Edge', '/opt/microsoft/msedge/msedge'],
  ['Chromium', '/usr/bin/chromium'],
  ['Chromium', '/usr/bin/chromium-browser'],
];
const WINDOWS: [string, string][] = [
  ['Google Chrome', 'Google\\Chrome\\Application\\chrome.exe'],
  ['Microsoft Edge', 'Microsoft\\Edge\\Application\\msedge.exe'],
];

async function playwrights(): Promise<BrowserChoice[]> {
  const { chromium } = await import('playwright');
  const path = chromium.executablePath();
  if (path === '' || !existsSync(path)) return [];
  return [{ kind: 'playwright', says: `Playwright's Chromium in ${path}`, prepare: plain(path) }];
}

function plain(executablePath: string): () => Promise<BrowserStart> {
  return () => Promise.resolve({ executablePath, environment: {} });
}
