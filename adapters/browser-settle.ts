// Waits until a page is built: its text stays the same and nothing that it asked for is still to come.
import { setTimeout as sleep } from 'node:timers/promises';
import type { CaptureLimits } from '../core/capture/limits.ts';
import type { PageProbe, Probe } from './browser-page.ts';
import type { PageWatch } from './browser-watch.ts';

type Limits = Pick<CaptureLimits, 'browserQuietMs' | 'browserSettleMs'>;

const STEP_MS = 100;

/**
 * Waits for quiet, at most `browserSettleMs`; what is there then is taken. Never for the page's own `load` event, which one
 * picture that does not end keeps from coming.
 */
export async function settle(page: PageProbe, watch: PageWatch, limits: Limits): Promise<void> {
  const end = performance.now() + limits.browserSettleMs;
  let last: Probe | undefined;
  let quietSince = performance.now();
  while (performance.now() < end) {
    watch.check();
    const now = await page.probe();
    if (!isSame(last, now) || watch.isFetching(performance.now())) quietSince = performance.now();
    if (performance.now() - quietSince >= limits.browserQuietMs) return;
    last = now;
    await sleep(STEP_MS);
  }
}

function isSame(one: Probe | undefined, other: Probe | undefined): boolean {
  if (one === undefined || other === undefined) return false;
  return one.text === other.text && one.elements === other.elements;
}
