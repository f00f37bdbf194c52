// Why a page could not be read, what was done about it and what somebody can do, in English.
import type { Words } from './words.ts';

export const EN_UNREAD: Pick<Words, 'unread' | 'unreadDo'> = {
  unread: {
    login: {
      means: 'The platform shows it only to people who are logged in.',
      done: tried,
    },
    'turned-away': { means: 'The site turned our reader away.', done: tried },
    'not-allowed': {
      means: 'The platform does not allow automatic reading, and we keep to that.',
      done: () => 'We did not visit it.',
    },
    'to-bring': {
      means: 'The platform does not allow automatic reading, so a person has to bring us the page.',
      done: () => 'We are waiting for it.',
    },
    key: {
      means: 'The platform lets us read it only with an access key, and there is none that works.',
      done: () => 'Whoever runs the auditor has been told.',
    },
    gone: { means: 'We did not find the page at its address.', done: tried },
    trouble: { means: 'The site had technical trouble.', done: tried },
    ours: {
      means: 'Our reader failed on it. That is our fault and not the page’s.',
      done: () => 'Whoever runs the auditor has been told.',
    },
  },
  unreadDo: (kind, who) => {
    const person = who ?? 'Somebody';
    if (kind === 'ours' || kind === 'key') return 'Nobody of yours needs to do anything.';
    if (kind === 'gone')
      return `${person} should open the page, and tell us its right address, or that it is closed.`;
    if (kind === 'trouble')
      return `If it stays so, ${person === 'Somebody' ? 'somebody' : person} should ask the web provider.`;
    if (kind === 'turned-away')
      return `${person} should ask the web provider to let our reader in.`;
    return `${person} should open the page and send us its text.`;
  },
};

function tried(wasTriedAgain: boolean): string {
  return wasTriedAgain ? 'We tried again later in the same audit.' : 'Trying again does not help.';
}
