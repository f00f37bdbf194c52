// Bluesky: `app.bsky.actor.getProfile`, open to everybody (docs.bsky.app, lexicon app.bsky.actor).
import { listAt, textAt, valueAt } from '../../read/json-search.ts';
import type { PlatformInterface } from './interface.ts';
import { notAsDocumented, refused, refusedByStatus, renamed } from './refusals.ts';

export const BLUESKY_INTERFACE: PlatformInterface = {
  base: () => 'https://public.api.bsky.app',
  call: ({ handle }) => ({ path: '/xrpc/app.bsky.actor.getProfile', query: { actor: handle } }),
  refusal: (answer, { handle }) => {
    const { status, data } = answer;
    if (status === 400) return refusedByName(textAt(data, 'error'));
    const byStatus = refusedByStatus(answer, false);
    if (byStatus !== undefined) return byStatus;
    const name = textAt(data, 'handle');
    if (name === undefined || textAt(data, 'did') === undefined) return notAsDocumented;
    const labels = new Set(listAt(data, 'labels').map((label) => valueAt(label, ['val'])));
    if (labels.has('!no-unauthenticated'))
      return refused('login-wall', 'the account asks to be shown only to who is logged in');
    if (labels.has('!hide') || labels.has('!takedown'))
      return refused('suspended', 'the platform hides the account');
    const byName = !handle.startsWith('did:');
    return byName && name.toLowerCase() !== handle.toLowerCase() ? renamed(name) : undefined;
  },
  example: 'https://bsky.app/profile/bsky.app',
};

function refusedByName(error: string | undefined) {
  if (error === 'AccountTakedown') return refused('suspended', 'AccountTakedown');
  if (error === 'AccountDeactivated') return refused('unavailable', 'AccountDeactivated');
  if (error === 'InvalidRequest')
    return refused('account-not-found', 'InvalidRequest: no such profile');
  return refused('http-status', 'HTTP 400');
}
