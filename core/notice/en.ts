// The notice page in English. The grounds for removal are narrow and say nothing of opinions: courts ask that of an official page.
import type { NoticeFacts, NoticeWords } from './words.ts';

export function noticeInEnglish(facts: NoticeFacts): NoticeWords {
  const { theName, emergencyNumber } = facts;
  const name = capital(theName);
  return {
    title: 'Social media policy and notices',
    lead: `These rules and notices hold for all public pages and accounts of ${theName}.`,
    emergency: {
      head: 'Emergencies',
      says: [
        `In an emergency, call ${emergencyNumber}.`,
        'Do not use our pages, comments or messages to report a crime or an emergency.',
      ],
    },
    purpose: {
      head: 'What our pages are for',
      says: `${name} uses this page and its accounts to share news and safety information with the community.`,
    },
    official: {
      head: 'Official pages',
      says: `This is an official page of ${theName}, maintained by ${theName}.`,
      pages: 'Our official pages and accounts:',
    },
    monitoring: {
      head: 'Not monitored around the clock',
      says: 'This page and our accounts are not monitored 24/7. Messages and comments may be read late or not at all.',
    },
    opinions: {
      head: 'Comments by visitors',
      says: `Comments by visitors are their own and do not necessarily reflect the opinions of ${theName}.`,
    },
    ...rulesInEnglish(facts),
    updated: 'Last updated',
  };
}

type Rules = Pick<NoticeWords, 'records' | 'comments' | 'removal' | 'contact'>;

function rulesInEnglish({ theName, law }: NoticeFacts): Rules {
  const name = capital(theName);
  return {
    records: {
      head: 'Public records',
      says:
        law === undefined
          ? 'Anything posted or sent to us here may be a public record and may be disclosed on request.'
          : `Anything posted or sent to us here may be a public record under ${law} and may be disclosed on request.`,
    },
    comments: {
      head: 'Comment policy',
      says: 'Comments are welcome. We may hide or delete comments that contain any of the following:',
      removed: [
        'true threats of violence, or words that incite others to imminent lawless acts',
        'obscenity as the law defines it',
        'private information about a person, such as a home address, telephone or account number',
        'commercial advertising, repeated spam, or links to harmful software',
        'material that infringes a copyright or trademark',
      ],
      kept: 'An opinion is no reason for removal, and neither is criticism of us.',
    },
    removal: {
      head: 'Removal and retention',
      says: [
        `${name} may delete comments that break this comment policy. A copy of every deleted comment is kept, with the date and the reason, as the records law requires.`,
        'Whoever wrote a comment that we removed may ask us why and request a review, by the contact below.',
      ],
    },
    contact: {
      head: 'Contact',
      says: 'When it is no emergency, reach us here:',
      site: 'Official website:',
    },
  };
}

const capital = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);
