// A small world to audit: a real web server on loopback whose pages can be changed, the real embedded store and captures in a
// temporary folder, real visits, and small checks made for the test.
import { mkdtemp, rm } from 'node:fs/promises';
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { diskCaptures } from '../../adapters/disk-captures.ts';
import { dynamoRecords } from '../../adapters/dynamo-records.ts';
import { dynamoRulings } from '../../adapters/dynamo-rulings.ts';
import { openEmbeddedStore } from '../../adapters/embedded-dynamo.ts';
import { createHttp } from '../../adapters/http-fetch.ts';
import { judgeInPlace } from '../../adapters/judge-in-place.ts';
import {
  defineCheck,
  type AnyCheck,
  type Judgement,
  type Quote,
  type Rules,
} from '../../core/check.ts';
import type { Agency, Inventory, Page } from '../../core/inventory/schema.ts';
import type { Policy, Requirement } from '../../core/policy/schema.ts';
import type { Clock } from '../../core/ports.ts';
import type { AuditPorts, AuditRequest } from '../../core/run-audit.ts';

export const AGENCY: Agency = {
  id: 'riverton',
  name: 'Riverton Police',
  alsoKnownAs: [],
  country: 'US',
  emergencyNumber: '911',
  officialHosts: [],
  timeZone: 'America/Chicago',
  recipients: [],
};

/** A check that a sentence with the phrase is there: "no <phrase>" contradicts it, "maybe <phrase>" is unclear. */
export function phraseCheck(id: string, phrase: string): AnyCheck {
  return defineCheck({
    meta: {
      id,
      title: `The ${id}`,
      strength: 'must',
      asks: `The page must say ${phrase}.`,
      why: 'Because.',
      references: [{ title: 'Test', section: '1' }],
      messages: {
        found: { outcome: 'pass', says: 'It says “{said}”.' },
        against: { outcome: 'contradicted', says: 'The page must not say the opposite.' },
        unclear: { outcome: 'review', says: 'It says it in a way that is not clear.' },
        missing: { outcome: 'fail', says: `The page must say ${phrase}.` },
      },
    },
    needs: ['blocks'],
    judge: ({ blocks }): Judgement<'found' | 'against' | 'unclear' | 'missing'> => {
      const block = blocks.find(({ text }) => text.includes(phrase));
      if (block === undefined) return { outcome: 'fail', message: 'missing', evidence: [] };
      const { text, place, visibility, offset } = block;
      if (text.includes('CRASH')) throw new RangeError(`broke on ${text}`);
      const evidence: Quote[] = [{ text, place, visibility, offset }];
      if (text.includes(`no ${phrase}`))
        return { outcome: 'contradicted', message: 'against', evidence };
      if (text.includes(`maybe ${phrase}`))
        return { outcome: 'review', message: 'unclear', evidence };
      return { outcome: 'pass', message: 'found', evidence, values: { said: text } };
    },
    suggest: () => `We say ${phrase}.`,
  });
}

/** A check that the page links to /site; it sees what the visible text does not show. */
export const linkCheck: AnyCheck = defineCheck({
  meta: {
    id: 'site',
    title: 'The site',
    strength: 'must',
    asks: 'The page must link the site.',
    why: 'Because.',
    references: [],
    messages: {
      linked: { outcome: 'pass', says: 'It is linked.' },
      unlinked: { outcome: 'fail', says: 'The page must link the site.' },
    },
  },
  needs: ['links'],
  judge: ({ links }): Judgement<'linked' | 'unlinked'> => {
    const link = links.find(({ url }) => url?.endsWith('/site'));
    if (link === undefined) return { outcome: 'fail', message: 'unlinked', evidence: [] };
    const { href: text, place, visibility } = link;
    return { outcome: 'pass', message: 'linked', evidence: [{ text, place, visibility }] };
  },
  suggest: () => '',
});

export function rulesOf(checks: [AnyCheck, string][], readerVersion = 'r1'): Rules {
  return {
    checks: checks.map(([check, version]) => ({ check, version })),
    ownItem: (item) => phraseCheck(item.id, item.phrases[0] ?? ''),
    readerVersion,
  };
}

/** Every item the same on every kind of page. */
export function policyOf(items: Record<string, Requirement>, more: Partial<Policy> = {}): Policy {
  const requirements = Object.fromEntries(
    Object.entries(items).map(([item, asked]) => [
      item,
      { profile: asked, home: asked, 'policy-page': asked, 'web-page': asked },
    ]),
  );
  return { id: 'test', version: '1', title: 'Test policy', requirements, ownItems: [], ...more };
}

export const REQUIRED: Requirement = { level: 'required', where: 'page' };
export const LINKED: Requirement = { level: 'required', where: 'linked' };
export const ADVICE: Requirement = { level: 'recommended', where: 'page' };

/** The tests' own judgement of two phrases: `purpose` wants "our purpose", `emergency` wants "call 911". */
export const PURPOSE = phraseCheck('purpose', 'our purpose');
const EMERGENCY = phraseCheck('emergency', 'call 911');
export const RULES = rulesOf([
  [PURPOSE, 'p1'],
  [EMERGENCY, 'e1'],
]);
export const POLICY = policyOf({ purpose: REQUIRED, emergency: REQUIRED });

type Serve = (request: IncomingMessage, response: ServerResponse) => void;

export type Site = {
  /** `http://127.0.0.1:port`. */
  url: string;
  /** What stands under a path; a function answers for itself. */
  pages: Map<string, string | Serve>;
  /** Paths asked for, in order; `/robots.txt` stands apart. */
  hits: string[];
  robots: string[];
  close: () => Promise<void>;
};

/** HTML whose paragraphs are long enough that the page is no empty shell. */
export function html(...paragraphs: string[]): string {
  const body = paragraphs
    .map((text) => (text.startsWith('<') ? text : `<p>${text}</p>`))
    .join('\n');
  const rest = 'Riverton is a town on the river, and this is a page about what happens there.';
  return `<!doctype html><html lang="en"><head><title>Riverton</title></head><body><main>${body}<p>${rest}</p></main></body></html>`;
}

export const GOOD = html('This is our purpose here.', 'In an emergency call 911.');

export async function startSite(): Promise<Site> {
  const pages: Site['pages'] = new Map();
  const hits: string[] = [];
  const robots: string[] = [];
  const server = createServer((request, response) => {
    const path = request.url ?? '/';
    if (path === '/robots.txt') robots.push(path);
    else hits.push(path);
    const page = pages.get(path);
    if (typeof page === 'function') return page(request, response);
    response.writeHead(page === undefined ? 404 : 200, {
      'content-type': 'text/html; charset=utf-8',
    });
    response.end(page ?? html('Not found'));
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;
  const close = (): Promise<void> =>
    new Promise((resolve) => {
      server.closeAllConnections();
      server.close(() => resolve());
    });
  return { url: `http://127.0.0.1:${port}`, pages, hits, robots, close };
}

export function pageOf(site: Site, path: string, more: Partial<Page> = {}): Page {
  return {
    id: path.replaceAll(/[^a-z0-9]+/g, '-').replace(/^-/, '') || 'home',
    agencyId: AGENCY.id,
    platform: 'website',
    kind: 'web-page',
    url: `${site.url}${path}`,
    waivers: [],
    ...more,
  };
}

export function inventoryOf(pages: Page[], agencies: Agency[] = [AGENCY]): Inventory {
  return { agencies, pages };
}

/** A clock that goes on by a minute each time it is asked, from a fixed day. */
function steppingClock(from = '2026-11-16T09:00:00.000Z'): Clock {
  let at = Date.parse(from);
  let tokens = 0;
  return {
    now: () => new Date((at += 60_000)),
    token: () => `${(tokens += 1).toString(16).padStart(4, '0')}-${from}`,
  };
}

export type World = {
  dir: string;
  ports: AuditPorts;
  /** The same with other rules or doors. */
  with: (more: Partial<AuditPorts> & { rules?: Rules }) => AuditPorts;
  close: () => Promise<void>;
};

/** `at`: a folder that is there already, and stays. */
export async function startWorld(rules: Rules = RULES, at?: string): Promise<World> {
  const dir = at ?? (await mkdtemp(join(tmpdir(), 'audit-world-')));
  const store = await openEmbeddedStore(dir);
  const ports: AuditPorts = {
    records: dynamoRecords(store.client, store.tableName),
    captures: diskCaptures(join(dir, 'captures')),
    rulings: dynamoRulings(store.client, store.tableName),
    ...createHttp({
      version: '0',
      contactUrl: 'https://presence.example/',
      allowLoopback: true,
    }),
    judge: judgeInPlace(rules),
    clock: steppingClock(),
    wait: async (ms, signal) => {
      await sleep(ms, undefined, signal === undefined ? {} : { signal });
    },
  };
  return {
    dir,
    ports,
    with: ({ rules: other, ...more }) => ({
      ...ports,
      ...(other === undefined ? {} : { judge: judgeInPlace(other) }),
      ...more,
    }),
    close: async () => {
      await store.close();
      if (at === undefined) await rm(dir, { recursive: true, force: true });
    },
  };
}

export function requestOf(inventory: Inventory, more: Partial<AuditRequest> = {}): AuditRequest {
  return {
    inventory,
    inventoryName: 'test.yaml',
    policy: POLICY,
    readerVersion: 'r1',
    settings: { lanes: 4, hostDelayMs: 0 },
    ...more,
  };
}
