// Where a draft will stand decides how much is asked of it. Where nobody said, the answer says what it was taken for.
import type { Draft } from '../core/draft.ts';
import { command } from '../core/command.ts';
import { platformOf } from '../core/platforms/address.ts';
import { ownAddress } from '../core/submissions/saved-page.ts';
import { type PageKind, type Platform, PLATFORMS } from '../core/inventory/schema.ts';
import { requirementFor } from '../core/policy/requirements.ts';
import type { Policy } from '../core/policy/schema.ts';
import { counted, platformName } from '../core/report/words.ts';
import type { SubjectOptions } from './check-subject.ts';

/** What was said of a draft's place; where nobody said, the platform that a page saved from a browser names as its own. */
export function placeOf<T extends SubjectOptions>(draft: Draft | undefined, options: T): T {
  if (draft?.type !== 'text/html' || options.platform !== undefined || options.kind !== undefined)
    return options;
  const platform = platformOf(ownAddress(draft.body) ?? '');
  return platform === 'website' ? options : { ...options, platform };
}

/**
 * What to tell of a draft that was judged as a page of the web site only because nobody said otherwise, where the policy asks more of a
 * profile; undefined when it was said, or when as much is asked.
 */
export function assumedPlace(
  target: string,
  { body, type }: Draft,
  { platform, kind }: SubjectOptions,
  policy: Policy,
): string | undefined {
  if (platform !== undefined || kind !== undefined || type === 'text/html') return undefined;
  const here = asked(policy, 'web-page');
  const there = asked(policy, 'profile');
  if (there <= here) return undefined;
  return `Judged as a page of a web site, of which ${counted(here, 'item')} are asked; of a profile, ${there}. If this is for a profile, say where:\n  ${command('check', target, '--platform', platformNamed(body) ?? 'facebook')}`;
}

function asked(policy: Policy, kind: PageKind): number {
  return Object.keys(policy.requirements).filter(
    (item) => requirementFor(policy, item, kind).level !== 'off',
  ).length;
}

/** The first platform whose name the draft says ("X" is a letter, too). */
function platformNamed(body: string): Platform | undefined {
  return PLATFORMS.find((platform) => {
    const name = platformName(platform);
    return name.length > 1 && platform !== 'website' && new RegExp(`\\b${name}\\b`, 'i').test(body);
  });
}
