// Whose an e-mail address is, by its link, its mailbox and the agency's names.
import { describe, expect, it } from 'vitest';
import { emailsIn, mailSortOf } from '../../../checks/language/emails.ts';

describe('a link to an address', () => {
  it.each([
    ['mailto:desk@riverton.gov', 'own'],
    ['mailto: desk@riverton.gov ', 'own'],
    ['mailto:desk@riverton.gov?body=one\ntwo?three', 'own'],
    ['mailto:desk@riverton.gov,chief@riverton.gov', undefined],
    // An address that stands where one of mail would, behind another beginning.
    ['http://desk@riverton.gov', undefined],
    ['http://desk@riverton.gov?by=mailto:desk', undefined],
  ])('%j: %s', (url, wanted) => {
    expect(mailSortOf(url, ['Riverton Police'])).toBe(wanted);
  });
});

describe('at a free mail service', () => {
  it.each<[string, string[], 'own' | 'free']>([
    ['oakdale.fire@gmail.com', ['Riverton', 'Oakdale'], 'own'],
    ['riverton.fire@gmail.com', ['Riverton', 'Oakdale'], 'own'],
    ['Desk.RIVERTON@gmail.com', ['Riverton'], 'own'],
    ['elm.fire@gmail.com', ['Elm'], 'free'],
    // The service's own name is nobody's, and nothing is put in its place.
    ['chief@outlook.com', ['Outlook Rural Volunteers'], 'free'],
    ['chief@outlook.com', ['Look Rock Volunteers'], 'free'],
    ['chief@yahoo.com', ['Help Is Here'], 'free'],
    ['chief@yahoo.com', [], 'free'],
  ])('%s is, for %j, %s', (address, names, wanted) => {
    expect(mailSortOf(`mailto:${address}`, names)).toBe(wanted);
    expect(emailsIn(`Write to ${address} now.`, names)).toEqual([
      { sort: wanted, start: 9, end: 9 + address.length },
    ]);
  });
});
