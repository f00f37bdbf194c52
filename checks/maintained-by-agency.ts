// Maintained by the agency: the page must say that it is the agency's own.
import { defineCheck } from '../core/check.ts';
import { notOfOtherThings } from './language/other-things.ts';
import { foldText } from './language/normalise.ts';
import {
  type OwnershipMessage,
  readOwnership,
  type TitledPage,
} from './language/ownership-rules.ts';
import { judgeStatements, type Reader } from './language/readings.ts';
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
      'no-name': {
        outcome: 'review',
        says: 'The page says that it is official or maintained by somebody. No name of the agency was given to compare it with. Look whether it is this agency.',
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
    const page: TitledPage = { ...about, title: foldText(title).text };
    const reader: Reader<'maintained', OwnershipMessage> = (norm, phrases) =>
      readOwnership(norm, phrases, page);
    return judgeStatements(seen, 'maintained', notOfOtherThings('maintained', reader, 'topic'), about); // prettier-ignore
  },
  suggest: ({ agency, kind }) =>
    kind === 'profile'
      ? `Official page of ${agency.name}, maintained by ${agency.name}.`
      : `This website is maintained by ${agency.name}.`,
});
