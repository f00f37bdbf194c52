// Text to paste in English.
import { given, type Words } from './words.ts';

const capital = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);

export const EN: Words = {
  'purpose-statement': ({ theName, shortName, on }) =>
    on === 'profile'
      ? [
          `${capital(theName)} uses this page to share news and safety information with the community.`,
          `News and safety information from ${shortName}.`,
          'We share news and safety information here.',
        ]
      : [
          `${capital(theName)} uses this website to share news and safety information with the community.`,
          'We use this website to share news and safety information with the community.',
        ],
  'maintained-by-agency': ({ theName, shortName, on }) =>
    on === 'profile'
      ? [`This is the official page of ${theName}, maintained by ${theName}.`, `Official page of ${shortName}.`]
      : [`This website is maintained by ${theName}.`, `This is the official website of ${theName}.`], // prettier-ignore
  'not-monitored-disclaimer': ({ on }) =>
    on === 'profile'
      ? ['This account is not monitored 24/7.', 'Not monitored 24/7.']
      : ['This page is not monitored 24/7.'],
  'emergency-note': ({ emergencyNumber }) => [
    `In an emergency, call ${emergencyNumber}.`,
    `Emergency: call ${emergencyNumber}.`,
    `Emergency: ${emergencyNumber}.`,
  ],
  'visitor-opinions-note': ({ theName, shortName }) => [
    `Comments by visitors are their own and do not necessarily reflect the opinions of ${theName}.`,
    `Comments by visitors do not reflect the opinions of ${shortName}.`,
    'Comments by visitors do not reflect our opinions.',
  ],
  'public-disclosure-notice': ({ law }) => [
    ...given(law, (known) => [
      `Anything posted or sent here may be a public record under ${known} and may be disclosed on request.`,
    ]),
    'Anything posted or sent here may be a public record and may be disclosed on request.',
    'Posts and messages here may be public records.',
  ],
  'website-link': ({ site }) => given(site, (known) => [`Official website: ${known}`, known]),
  'contact-information': ({ theName, contact }) =>
    given(contact, (known) => [
      `Contact ${theName} when it is no emergency: ${known}`,
      `Non-emergency: ${known}`,
    ]),
  'comment-policy': ({ theName, shortName }) => [
    `Comments are welcome. ${capital(theName)} may hide or delete comments that contain true threats, obscenity, advertising, or other people's private data such as home addresses.`,
    `${shortName} may delete comments with threats, obscenity, advertising or private data.`,
  ],
  'removal-policy': ({ theName, shortName }) => [
    `${capital(theName)} may delete comments that break its comment policy. A copy of every deleted comment is kept as the records law requires, and whoever wrote it may ask for a review.`,
    `${shortName} may delete comments that break its comment policy and keeps a copy of them.`,
  ],
  notice: (address) => [`Comment policy and notices: ${address}`, `Policy: ${address}`, address],
};
