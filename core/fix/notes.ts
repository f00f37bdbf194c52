// What is said of an item beside its text to paste: why it is not in the page's text, or what to look at first.
import type { Finding } from '../verdict/schema.ts';
import type { ItemFix, ReaderLanguage } from './fix.ts';
import { reasonsIn } from './reasons.ts';

/** Nothing is known to be missing: a part of the page was not seen. */
export const VAGUE: ReadonlySet<string> = new Set(['not-served', 'part-not-seen']);
export const isVague = ({ message, outcome }: Finding): boolean =>
  outcome === 'review' && VAGUE.has(message);

/** The page says it already; only whose words they are is in doubt. Saying it twice settles nothing. */
export const isSaid = ({ message }: Finding): boolean =>
  message === 'perhaps-others' || message === 'not-in-force';

type Told = {
  reader: ReaderLanguage;
  finding: Finding;
  carriedBy: ItemFix['carriedBy'];
  /** Whether enough is known of the agency to write a line for the item. */
  hasLine: boolean;
  /** Why that line is not in the text. */
  because: 'no-room' | 'not-accepted' | undefined;
  /** Whether the agency has a notice page on its own web site. */
  hasNotice: boolean;
};

export function noteOf(told: Told): string | undefined {
  const { finding, carriedBy, reader } = told;
  const reasons = reasonsIn(reader);
  if (carriedBy === 'notice-page') return reasons.onNotice;
  if (isSaid(finding) && carriedBy !== 'text') return reasons.alreadySaid;
  if (isVague(finding)) return reasons.maybeInField;
  return carriedBy === 'text' ? undefined : whyLeftOut(told);
}

function whyLeftOut({ finding, reader, hasLine, because, hasNotice }: Told): string {
  const reasons = reasonsIn(reader);
  if (!hasLine) return reasons[LACKS[finding.item] ?? 'noWords'];
  if (because === 'not-accepted') return reasons.notAccepted;
  if (finding.item === 'website-link') return `${reasons.noRoomNotice} ${reasons.officialSite}`;
  return hasNotice ? reasons.noRoomNotice : reasons.noRoom;
}

/** What a line lacks that could not be written. */
const LACKS: Readonly<Record<string, 'noContact' | 'noSite'>> = {
  'contact-information': 'noContact',
  'website-link': 'noSite',
};
