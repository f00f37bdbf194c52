// Messages to the auditor's operators in English.
import { dayWords } from './days.ts';
import type { OperatorWords } from './words.ts';

const number = (count: number): string => count.toLocaleString('en-US');
const counted = (count: number, one: string, many = `${one}s`): string =>
  `${number(count)} ${count === 1 ? one : many}`;

export const EN_OPERATOR: OperatorWords = {
  sentence: ({ read, expected, agencies }) =>
    `The audit read ${number(read)} of ${counted(expected, 'page')} of ${counted(agencies, 'agency', 'agencies')}.`,
  allGood: 'There is nothing for you to do.',
  gaps: {
    title: 'Pages and results do not add up',
    lead: 'Every planned page must have one result. Here they do not: finish or repeat the audit.',
    row: (found, expected) =>
      found > expected
        ? `${counted(found, 'result')} for ${counted(expected, 'planned page')}`
        : `${number(found)} of ${counted(expected, 'page')} ${found === 1 ? 'has' : 'have'} a result`,
  },
  unfinished:
    'The audit did not come to its end. Recipients were told so, and nothing about single pages.',
  causes: {
    title: 'Held back: probably a platform, or us',
    lead: 'Many pages lost the same thing at once. Nobody else was told. Look at one: if the text is there, the auditor is wrong and has to be corrected; if it is gone, tell the owners.',
    row: (lost, had, since) =>
      `${number(lost)} of ${number(had)} lost it, held back since ${dayWords(since, 'en')}`,
    look: (url) => `Look at ${url}`,
  },
  crashed: {
    title: 'Checks that broke',
    lead: 'A fault of the auditor. Recipients were not told of these items.',
    row: (count) => `broke on ${counted(count, 'page')}`,
  },
  rules: {
    title: 'Rules that changed',
    lead: 'The pages did not change. Recipients are told that a rule of ours did.',
    row: (failing, met, looks) =>
      [
        ...(failing > 0 ? [`${counted(failing, 'page')} now missing it`] : []),
        ...(looks > 0 ? [`${counted(looks, 'page')} now to look at`] : []),
        ...(met > 0 ? [`${counted(met, 'page')} now meeting it`] : []),
      ].join(', '),
  },
  unread: {
    title: 'Pages that could not be read',
    lead: (share, isMuch) =>
      `${number(share)} % of the pages${isMuch ? ': more than can be chance. A platform may have changed, or our network is being turned away' : ''}.`,
    row: (count, platforms) => `${counted(count, 'page')}: ${platforms}`,
    kind: {
      login: 'Shown only after logging in',
      'turned-away': 'Turned away',
      'not-allowed': 'Automatic reading not allowed',
      'to-bring': 'Waiting for a person to bring it',
      key: 'Access key missing or expired',
      gone: 'Not found at its address',
      trouble: 'Technical trouble of the site',
      ours: 'Failures of our reader',
    },
  },
  mail: {
    title: 'Messages that did not arrive',
    lead: 'Correct these addresses in the inventory, or ask whoever runs the mail server.',
    failed: (detail) => `could not be sent: ${detail}`,
    came: (state, detail) =>
      state === 'bounced' ? `came back: ${detail}` : `reported as unwanted: ${detail}`,
    slow: 'is still waiting to be sent',
    nobody: 'Nobody is named to get its report.',
  },
  recheck: {
    title: 'Being checked again',
    row: (count) =>
      `${counted(count, 'page')} where the two visits saw different things, or one of them failed`,
  },
  part: {
    gaps: (count) => `${counted(count, 'page')} without a result`,
    surplus: (count) => `${counted(count, 'result')} too many`,
    causes: (count) => counted(count, 'probable platform or auditor fault'),
    crashed: (count) => `${counted(count, 'check')} broke`,
    rules: (count) => `${counted(count, 'rule')} changed`,
    unread: (count) => `${counted(count, 'page')} not read`,
    mail: (count) => `${counted(count, 'message')} did not arrive`,
    nobody: (count) => `${counted(count, 'report')} that nobody gets`,
    recheck: (count) => `${counted(count, 'page')} being checked again`,
    nothing: (count) =>
      `${count === 1 ? '' : 'all '}${counted(count, 'page')} accounted for, nothing to do`,
  },
};
