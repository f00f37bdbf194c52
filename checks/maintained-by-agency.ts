// Maintained by the agency: the page must say that it is the agency's own.
import { type About, defineCheck } from '../core/check.ts';
import { namesAgency, startsWithTitle } from './language/names.ts';
import { isOwnedByAnother } from './language/other-owners.ts';
import { notOfOtherThings } from './language/other-things.ts';
import { foldText } from './language/normalise.ts';
import type { Phrases } from './language/phrasebook.ts';
import { judgeStatements, type Reader, type Reading } from './language/readings.ts';
import { sharedMessages } from './language/shared-messages.ts';

const STATEMENT = 'that it is maintained by the agency';

export const maintainedByAgency = defineCheck({
  meta: {
    id: 'maintained-by-agency',
    title: 'Maintained by the agency',
    strength: 'must',
    asks: 'The page must say that it is the official page of the agency or maintained by it.',
    why: 'Anybody can open a page under an agency’s name. A visitor has to see whose page this is before trusting what it says.',
    references: [
      { title: 'IACP, Social Media: Considerations (2019)', section: 'V.A.1, second point' },
    ],
    messages: {
      ...sharedMessages(STATEMENT),
      'screen-reader': {
        outcome: 'review',
        says: 'Only the title in the browser’s tab, the description of an image or text for screen readers says that it is maintained by the agency. Look at the page: visitors must be able to see it.',
      },
      'says-so': {
        outcome: 'pass',
        says: 'The page says that it is the official page of the agency or maintained by it.',
      },
      copyright: {
        outcome: 'review',
        says: 'Only a copyright line names the agency. Look whether the page must say more plainly who maintains it.',
      },
      'other-name': {
        outcome: 'review',
        says: 'The page says that it is official or maintained by somebody, and the name is not the one in the inventory. Look whether it is this agency.',
      },
      'not-official': {
        outcome: 'contradicted',
        says: 'The page says that it is not, or no longer, the official page. It must say that it is maintained by the agency.',
      },
      'other-page': {
        outcome: 'fail',
        says: 'The nearest sentence calls another page official. This page must say that it is itself maintained by the agency.',
      },
      topic: {
        outcome: 'fail',
        says: 'The nearest sentence does not say whose page this is. The page must say that it is maintained by the agency.',
      },
    },
  },
  needs: ['blocks', 'images', 'language', 'title'],
  judge: ({ blocks, images, language, title }, about) => {
    const tab = title === '' ? [] : [{ alt: title, place: 'title' as const }];
    const seen = { blocks, language, images: [...images, ...tab] };
    const page: Page = { ...about, title: foldText(title).text };
    const reader: Reader<'maintained', Message> = (norm, phrases) => read(norm, phrases, page);
    return judgeStatements(seen, 'maintained', notOfOtherThings('maintained', reader, 'topic'), about); // prettier-ignore
  },
  suggest: ({ agency, kind }) =>
    kind === 'profile'
      ? `Official page of ${agency.name}, maintained by ${agency.name}.`
      : `This website is maintained by ${agency.name}.`,
});

type Message = 'says-so' | 'copyright' | 'other-name' | 'not-official' | 'other-page' | 'topic';
type Says = Phrases<'maintained'>['says'];
/** What is judged: the page, and its title in compared form. */
type Page = About & { title: string };

function read(
  norm: string,
  { says }: Phrases<'maintained'>,
  about: Page,
): Reading<Message> | undefined {
  if (says(norm, 'notThis')) return { stance: 'near', message: 'topic', refused: true };
  if (says(norm, 'unofficial')) return { stance: 'opposite', message: 'not-official' };
  if (claims(norm, says, about)) {
    if (says(norm, 'official') && !isThisPage(norm, says, about)) {
      return { stance: 'near', message: 'other-page', refused: true };
    }
    return whose(norm, says, about);
  }
  return copyrightOf(norm, says, about);
}

/** A copyright line alone shows whose the page may be. */
function copyrightOf(norm: string, says: Says, { agency }: Page): Reading<Message> | undefined {
  const named = says(norm, 'copyright') && namesAgency(norm, agency);
  return named ? { stance: 'partly', message: 'copyright' } : undefined;
}

function claims(norm: string, says: Says, { title }: Page): boolean {
  return (
    (says(norm, 'titled') && startsWithTitle(norm, title)) ||
    says(norm, 'official') ||
    says(norm, 'officialNews') ||
    says(norm, 'isPageOf') ||
    says(norm, 'run') ||
    says(norm, 'weRun')
  );
}

/** On a web site "our official Facebook page" is another page; on a profile "our official website" is. */
function isThisPage(norm: string, says: Says, { kind }: About): boolean {
  if (kind === 'policy-page') return true;
  if (kind === 'profile') return !says(norm, 'site') || says(norm, 'network');
  return !says(norm, 'network') || says(norm, 'site');
}

function whose(norm: string, says: Says, { agency }: About): Reading<Message> {
  if (isOwnedByAnother(norm, agency)) return { stance: 'partly', message: 'other-name' };
  if (namesAgency(norm, agency) || says(norm, 'government'))
    return { stance: 'meets', message: 'says-so' };
  return { stance: 'partly', message: 'other-name' };
}
