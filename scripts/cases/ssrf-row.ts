// A row of table "ssrf", the stage that is set for it, and what may not happen there.
import { z } from 'zod';
import { isPublicAddress } from '../../adapters/http-denied-ranges.ts';
import type { StandIn } from './stand-in.ts';
import { parsedUrl } from '../../core/parsed-url.ts';

export const rowSchema = z.object({
  id: z.string(),
  kind: z.string(),
  url: z.string(),
  expect: z.enum(['allow', 'deny']),
  /** What the name leads to, at first and when it is asked again. */
  resolved: z.array(z.string()).optional(),
  resolved_at_connect: z.array(z.string()).optional(),
  status: z.number().optional(),
  redirect_to: z.string().optional(),
  redirect_chain: z.array(z.string()).optional(),
  redirect_resolved: z.array(z.string()).optional(),
});
export type SsrfRow = z.infer<typeof rowSchema>;

/** Sets the stage for a row. A name that the row does not tell of is a public one, so that only the name itself can refuse it. */
export function stage(row: SsrfRow, standIn: StandIn): void {
  const chain = row.redirect_chain ?? (row.redirect_to === undefined ? [] : [row.redirect_to]);
  const own = hostOf(row.url);
  let asked = 0;
  standIn.dialled.length = 0;
  standIn.answer = (host) => {
    if (host !== own) return row.redirect_resolved ?? [PUBLIC];
    asked += 1;
    return (asked > 1 ? row.resolved_at_connect : undefined) ?? row.resolved ?? [PUBLIC];
  };
  let hop = 0;
  standIn.respond = (_request, response) => {
    const location = chain[hop];
    hop += 1;
    if (location === undefined) response.writeHead(200, HTML).end('<!doctype html><p>reached');
    else response.writeHead(row.status ?? 302, { location }).end();
  };
}

/** What is wrong with where connections went; undefined when nothing is. */
export function astray(standIn: StandIn): string | undefined {
  const bad = standIn.dialled.find(({ address }) => !isPublicAddress(address));
  return bad === undefined ? undefined : `dialled ${bad.address}, port ${bad.port}`;
}

/** An address that anybody may visit. */
export const PUBLIC = '93.184.216.34';

const HTML = { 'content-type': 'text/html' };

/** The host name of an address, as it is looked up; empty where it has none. */
export function hostOf(url: string): string {
  return parsedUrl(url)?.hostname.replace(/\.$/, '') ?? '';
}
