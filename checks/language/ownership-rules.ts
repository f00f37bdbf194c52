// Reads how a sentence says, or denies, whose page it is.
import { type About, UNNAMED } from '../../core/check.ts';
import { namesAgency, startsWithTitle } from './names.ts';
import { isOwnedByAnother } from './other-owners.ts';
import type { Phrases } from './phrasebook.ts';
import type { Reading } from './readings.ts';

export type OwnershipMessage =
  | 'says-so'
  | 'copyright'
  | 'other-name'
  | 'no-name'
  | 'not-official'
  | 'other-page'
  | 'topic';
type Says = Phrases<'maintained'>['says'];
/** What is judged: the page, and its title in compared form. */
export type TitledPage = About & { title: string };

/** What a sentence says of whose page it stands on; undefined where it says nothing of it. Linear in its length. */
export function readOwnership(
  norm: string,
  { says }: Phrases<'maintained'>,
  about: TitledPage,
): Reading<OwnershipMessage> | undefined {
  if (says(norm, 'notThis')) return refused;
  if (says(norm, 'unofficial')) return { stance: 'opposite', message: 'not-official' };
  if (claims(norm, says, about)) {
    if (says(norm, 'official') && !isThisPage(norm, says, about)) {
      return { stance: 'near', message: 'other-page', refused: true };
    }
    return whose(norm, says, about);
  }
  // Where words weigh nothing in, nothing need be refused.
  const anothers = about.kind !== 'home' && isOwnedByAnother(norm, about.agency);
  return anothers ? refused : copyrightOf(norm, says, about);
}

const refused: Reading<OwnershipMessage> = { stance: 'near', message: 'topic', refused: true };

/** A copyright line alone shows whose the page may be. */
function copyrightOf(
  norm: string,
  says: Says,
  { agency }: TitledPage,
): Reading<OwnershipMessage> | undefined {
  const named = says(norm, 'copyright') && namesAgency(norm, agency);
  return named ? { stance: 'partly', message: 'copyright' } : undefined;
}

function claims(norm: string, says: Says, { title }: TitledPage): boolean {
  return (
    (says(norm, 'titled') && startsWithTitle(norm, title)) ||
    says(norm, 'official') ||
    says(norm, 'officialNews') ||
    says(norm, 'isPageOf') ||
    says(norm, 'run') ||
    says(norm, 'weRun') ||
    says(norm, 'plainly')
  );
}

/** On a web site "our official Facebook page" is another page; on a profile "our official website" is. */
function isThisPage(norm: string, says: Says, { kind }: About): boolean {
  if (kind === 'policy-page') return true;
  if (kind === 'profile') return !says(norm, 'site') || says(norm, 'network') || says(norm, 'here');
  return !says(norm, 'network') || says(norm, 'site');
}

function whose(norm: string, says: Says, { agency }: About): Reading<OwnershipMessage> {
  const named = namesAgency(norm, agency) || says(norm, 'government');
  if (named && !isOwnedByAnother(norm, agency)) {
    return { stance: 'meets', message: 'says-so', byForm: says(norm, 'plainly') };
  }
  return { stance: 'partly', message: agency.name === UNNAMED ? 'no-name' : 'other-name' };
}
