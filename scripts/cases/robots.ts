// Table "robots": what a robots.txt says to a robot about an address.
import { z } from 'zod';
import { robotsRules } from '../../core/capture/robots.ts';
import { jsonLines, type RowResult } from './table.ts';

const rowSchema = z.object({
  id: z.string(),
  robots: z.string(),
  agent: z.string(),
  url: z.string(),
  allow: z.boolean(),
});

/** Rows `{id, robots, agent, url, allow}`, one a line. */
export async function* robots(path: string): AsyncIterable<RowResult> {
  for (const line of await jsonLines(path)) {
    const { id, robots: text, agent, url, allow } = rowSchema.parse(line);
    const got = robotsRules(text, agent).allows(url);
    const says = `${url} for ${agent}: ${word(got)}, should be ${word(allow)}`;
    yield got === allow ? { id, ok: true } : { id, ok: false, says };
  }
}

function word(allowed: boolean): string {
  return allowed ? 'allowed' : 'disallowed';
}
