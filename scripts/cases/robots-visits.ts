// The visits that rows of "robots-http" are about: redirects to other hosts, addresses, a check that a person asks for.
import type { RobotsAnswer } from '../../core/capture/robots-answer.ts';
import { checkNow } from '../../core/check-now.ts';
import type { Agency } from '../../core/inventory/schema.ts';
import { DEFAULT_POLICY } from '../../core/policy/iacp-2019.ts';
import { createPoliteness } from '../../core/run/politeness.ts';
import { createVisitor } from '../../core/run/visitor.ts';
import type { Scene } from './robots-scene.ts';

/** How a row went: `says` where it failed, `note` where it holds in another way than it says. */
export type Outcome = { says?: string; note?: string };

/** A clock that moves only by hand, and no waits. */
export function polite(scene: Pick<Scene, 'fetchRobots'>, clock = { at: 0 }) {
  return createPoliteness({
    ports: {
      fetchRobots: scene.fetchRobots,
      clock: { now: () => new Date(clock.at), token: () => '' },
      wait: async (ms) => void (clock.at += ms),
    },
    lanes: 4,
    hostDelayMs: 1_000,
    runId: 'cases',
  });
}

/** A page's redirect to another host: that host's rules are asked for before its page is. */
export async function followed(redirect: string, scene: Scene): Promise<Outcome> {
  const [from = '', to = ''] = redirect
    .split(/\s*->\s*/)
    .map((one) => one.replace('https:', 'http:'));
  const destination = new URL(to);
  const hits: string[] = [];
  const visitor = createVisitor({
    ports: {
      // The first page sends the visitor on; everything else is the stage's.
      fetchStatic: async (url, signal, how) => {
        hits.push(url);
        const refused = await how?.hop?.(to);
        if (refused !== undefined) return { ok: false, failure: refused };
        return scene.fetchStatic(to, signal, how);
      },
    },
    politeness: polite(scene),
    signal: new AbortController().signal,
    permissionFor: () => undefined,
  });
  const visit = await visitor.visitStatic(`${from}/`);
  visitor.end();
  const asks = scene.hits.indexOf(`${destination.host}/robots.txt`);
  const page = scene.hits.indexOf(`${destination.host}${destination.pathname}`);
  if (asks < 0) return { says: `robots.txt of ${destination.host} was not asked for` };
  // The stage's rules forbid /x.
  const forbidden = destination.pathname.startsWith('/x');
  const ok = forbidden ? page < 0 && !visit.ok && visit.failure.reason === 'robots' : page > asks;
  return ok ? {} : { says: `asked in this order: ${scene.hits.join(', ')}` };
}

/** Which address is asked for the rules of a page. */
export async function asked(url: string): Promise<Outcome> {
  const addresses: string[] = [];
  const nothing: RobotsAnswer = {
    ok: true,
    status: 404,
    contentType: '',
    body: new Uint8Array(),
    cut: false,
  };
  const fetchRobots = async (address: string) => {
    addresses.push(address);
    return nothing;
  };
  await polite({ fetchRobots }).robots.refusal(url, new AbortController().signal);
  const right = `${new URL(url).origin}/robots.txt`;
  return addresses.join() === right
    ? {}
    : { says: `asked ${addresses.join()}, should ask ${right}` };
}

/** `presence check`, asked for by a person, is held to the same rules. */
export async function onDemand(scene: Scene): Promise<Outcome> {
  const url = scene.page('/x');
  const report = await checkNow(
    {
      fetchStatic: scene.fetchStatic,
      fetchRobots: scene.fetchRobots,
      judge: () => Promise.reject(new Error('nothing is to be judged')),
      clock: { now: () => new Date(), token: () => 'cases' },
      wait: async () => undefined,
    },
    {
      page: { id: 'p', agencyId: 'a', platform: 'website', kind: 'web-page', url, waivers: [] },
      agency: AGENCY,
      policy: DEFAULT_POLICY,
      readerVersion: 'cases',
      hostDelayMs: 0,
    },
  );
  const visited = scene.hits.some((hit) => hit.endsWith('/x'));
  const reason = report.failure?.reason;
  return reason === 'robots' && !visited
    ? {}
    : { says: `${reason ?? 'visited'}, should be robots` };
}

const AGENCY: Agency = {
  id: 'a',
  name: 'A',
  alsoKnownAs: [],
  country: 'US',
  emergencyNumber: '911',
  officialHosts: [],
  timeZone: 'UTC',
  recipients: [],
};
