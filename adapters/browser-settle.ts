// Waits until a page is built: its text stays the same and nothing that it asked for is still to come.
import { setTimeout as sleep } from 'node:timers/promises';
import type { CaptureLimits } from '../core/capture/limits.ts';
import type { PageProbe } from './browser-page.ts';
import type { PageWatch } from './browser-watch.ts';

type Limits = Pick<CaptureLimits, 'browserQuietMs' | 'browserSettleMs'>;

const STEP_MS = 50;

/**
 * Waits for quiet, at most `browserSettleMs`; what is there then is taken. Never for the page's own `load` event, which one
 * picture that does not end keeps from coming.
 */
export async function settle(page: PageProbe, watch: PageWatch, limits: Limits): Promise<void> {
  let end = performance.now() + limits.browserSettleMs;
  const left = () => end - performance.now();
  let quiet = limits.browserQuietMs;
  while (left() > 0) {
    watch.check();
    const rested = await page.comesToRest(Math.min(quiet, left()), left());
    watch.check();
    const since = performance.now();
    if (watch.waiting !== undefined) {
      await Promise.race([watch.waiting, watch.doom]);
      end += performance.now() - since;
      continue;
    }
    // What came meanwhile may be about to be shown.
    quiet = limits.browserQuietMs - watch.quietFor(performance.now());
    if (rested === true && quiet <= 0) return;
    quiet = Math.max(quiet, STEP_MS);
    while (watch.isFetching(performance.now()) && left() > 0) {
      watch.check();
      await sleep(STEP_MS);
    }
    if (rested === undefined) await sleep(STEP_MS);
  }
}
