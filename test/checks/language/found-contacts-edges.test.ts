// What a page offers for reaching somebody, by sort: fields, sentences and links, one after the other, and whose each of them is.
import { describe, expect, it } from 'vitest';
import { contactsOf } from '../../../checks/language/contacts.ts';
import { contactOfOthers } from '../../../checks/language/others-contact.ts';
import { pageOf, type RowPage } from '../../support/content.ts';

/** "phone 614-555-0142": each sort with its words. */
function found(page: string | RowPage): string[] {
  const { content, about } = pageOf(page);
  return Object.entries(contactsOf(content, about))
    .map(([sort, { what }]) => `${sort} ${what}`)
    .toSorted((a, b) => a.localeCompare(b));
}

const PHONE = '614-555-0142';

describe('a profile’s fields', () => {
  it('are the agency’s own, as evidence of themselves', () => {
    const { content, about } = pageOf({ profile: { phones: [PHONE] } });
    expect(contactsOf(content, about)).toEqual({
      phone: { quote: { text: PHONE, place: 'bio', visibility: 'shown' }, what: PHONE },
    });
  });

  it.each<[RowPage['profile'], string[]]>([
    [{ phones: ['911'] }, []],
    [{ phones: ['555-01'] }, []],
    [{ phones: ['555-0142'] }, ['phone 555-0142']],
    [{ phones: ['911', '12', PHONE] }, [`phone ${PHONE}`]],
    [{ address: '12 Main Street' }, ['address 12 Main Street']],
    [{ address: '' }, []],
    [{ emails: ['desk@rivertonpd.gov'] }, ['email desk@rivertonpd.gov']],
    [{ emails: ['chief@gmail.com'] }, ['free chief@gmail.com']],
    [
      { emails: ['no-reply@rivertonpd.gov', 'desk@rivertonpd.gov', 'chief@rivertonpd.gov'] },
      ['email desk@rivertonpd.gov'],
    ],
  ])('%j: %j', (profile, wanted) => {
    expect(found({ profile: profile ?? {} })).toEqual(wanted);
  });

  it('may hold the emergency number however long it is', () => {
    const agency = { emergencyNumber: '555-0100-100' };
    expect(found({ agency, profile: { phones: ['5550100100'] } })).toEqual([]);
    expect(found({ agency, profile: { phones: ['555 0100 101'] } })).toEqual([
      'phone 555 0100 101',
    ]);
  });

  it('settle it: nothing else is looked for', () => {
    const page = { text: `Fax: ${PHONE}`, links: ['mailto:desk@rivertonpd.gov'] };
    expect(found({ ...page, profile: { address: '12 Main Street' } })).toEqual([
      'address 12 Main Street',
    ]);
    expect(found({ ...page, profile: {} })).toEqual(['email desk@rivertonpd.gov', `fax ${PHONE}`]);
  });
});

describe('sentences', () => {
  it.each([
    [`Call ${PHONE}.`, [`phone ${PHONE}`]],
    [`Fax: ${PHONE}. Call 614-555-0143. Tips: 614-555-0144.`, [`fax ${PHONE}`, 'phone 614-555-0143']], // prettier-ignore
    [`Write to desk@rivertonpd.gov or call 614-555-0143.`, ['email desk@rivertonpd.gov', 'phone 614-555-0143']], // prettier-ignore
    ['desk [at] rivertonpd.gov', ['spelled desk [at] rivertonpd.gov']],
    ['desk at rivertonpd dot gov', ['spelled desk at rivertonpd dot gov']],
    ['desk at rivertonpd DOT gov', ['spelled desk at rivertonpd DOT gov']],
    ['Visit us: Plaza Mayor s/n', ['address Plaza Mayor s/n']],
    ['In an emergency call 911.', ['emergency 911']],
    ['In an emergency call nine.', []],
    ['Our desk is at 12 Main Street.', ['address 12 Main Street']],
    ['A crash at 12 Main Street.', ['elsewhere 12 Main Street']],
    ['Call 555-0142', ['local 555-0142']],
    ['Records unit 555-0142.', ['local 555-0142']],
    ['Nurses answer at 555-0142 instead.', ['local 555-0142']],
    ['Ask for Dolores, 555-0142.', ['local 555-0142']],
    ['Meter 555-0142.', ['unclear 555-0142']],
    ['Call 614-55-0142', ['unclear 614-55-0142']],
    // Nothing like one is looked for where there is one.
    [`Fax: ${PHONE}, call 614-55-0142`, [`fax ${PHONE}`]],
    [`Call the county at ${PHONE}`, [`others ${PHONE}`]],
    ['Call the county at 555-0142', ['local 555-0142']],
    [`Website by Acme Studio: ${PHONE}`, [`doubtful ${PHONE}`]],
    ['Website by Acme Studio: hello@acme.biz', ['doubtful hello@acme.biz']],
    ['Website by Acme Studio: 614-55-0142', []],
  ])('%j: %j', (text, wanted) => {
    expect(found(text)).toEqual(wanted);
  });

  it('in capitals and with single spaces name a street as well', () => {
    expect(found('Our desk is at 12  Main\u00a0\u00a0Street.')).toEqual(['address 12 Main Street']);
    const agency = { country: 'ES' };
    expect(found({ agency, text: 'Plaza Mayor s/n' })).toEqual(['address Plaza Mayor s/n']);
  });

  it('are read with what stands before them in the same paragraph', () => {
    const agency = { country: 'GB', emergencyNumber: '999' };
    expect(found({ agency, text: 'Not an emergency? 101.' })).toEqual(['phone 101']);
    expect(found({ agency, text: 'Room 101.' })).toEqual([]);
    const filler = 'The pier is open in summer and in autumn and in the winter too, for everybody who comes.'; // prettier-ignore
    expect(found({ agency, text: `Not an emergency? ${filler} 101.` })).toEqual([]);
  });
});

describe('whose it is and who sees it', () => {
  it.each<[RowPage, string[]]>([
    [{ text: `Call ${PHONE}.`, place: 'visitor-comment' }, [`visitor ${PHONE}`]],
    [{ text: `Call ${PHONE}.`, place: 'quotation' }, [`visitor ${PHONE}`]],
    [{ text: `Call ${PHONE}.`, visibility: 'screen-reader' }, [`screen-reader ${PHONE}`]],
    [{ text: `Fax: ${PHONE}.`, visibility: 'screen-reader' }, [`fax ${PHONE}`]],
    [{ text: `Jane wrote: “call me, ${PHONE}”` }, [`visitor ${PHONE}`]],
    [{ text: `Jane wrote: “fax me at fax ${PHONE}”` }, [`fax ${PHONE}`]],
    [{ text: `Jane wrote: “call me”. Our desk: ${PHONE}` }, [`phone ${PHONE}`]],
    [{ text: `telephone="${PHONE}"` }, [`phone ${PHONE}`]],
    [{ text: `Our settings say telephone is "${PHONE}"` }, [`phone ${PHONE}`]],
  ])('%j: %j', (page, wanted) => {
    expect(found(page)).toEqual(wanted);
  });

  it('is the first of each sort, with its own sentence', () => {
    const { content, about } = pageOf(`Fax: ${PHONE}. Fax: 614-555-0143.`);
    expect(contactsOf(content, about).fax).toEqual({
      quote: expect.objectContaining({ text: `Fax: ${PHONE}.`, place: 'main', offset: 0 }),
      what: PHONE,
    });
  });
});

describe('links', () => {
  it.each<[RowPage, string[]]>([
    [{ links: ['tel:6145550142'] }, ['phone 6145550142']],
    [{ links: ['tel:911'] }, []],
    [{ links: ['mailto:desk@rivertonpd.gov'] }, ['email desk@rivertonpd.gov']],
    [{ links: ['mailto:chief@gmail.com'] }, ['free chief@gmail.com']],
    [{ links: ['mailto:?subject=x'] }, []],
    [{ links: ['https://rivertonpd.gov/tel:6145550142'] }, []],
    [{ links: [{ url: 'https://rivertonpd.gov/c', text: 'Contact us' }] }, ['form Contact us']],
    [{ links: [{ url: 'https://rivertonpd.gov/c', text: 'Contacto: oficina' }] }, ['form Contacto: oficina']], // prettier-ignore
    [{ links: [{ url: 'https://rivertonpd.gov/c', text: `Contact us ${'x'.repeat(48)}` }] }, [`form Contact us ${'x'.repeat(48)}`]], // prettier-ignore
    [{ links: [{ url: 'https://rivertonpd.gov/c', text: `Contact us ${'x'.repeat(49)}` }] }, []], // prettier-ignore
    [{ links: [{ url: 'https://rivertonpd.gov/c', text: 'Parks' }] }, []],
    [{ links: [{ href: 'x', text: 'Contact us' }] }, []],
    [{ links: [{ url: 'tel:911', text: 'Contact us' }] }, ['form Contact us']],
    [
      {
        links: [{ url: 'https://rivertonpd.gov/c', text: 'Contact us', place: 'visitor-comment' }],
      },
      ['visitor Contact us'],
    ],
    [
      { links: [{ url: 'tel:6145550142', visibility: 'screen-reader' }] },
      ['screen-reader 6145550142'],
    ],
  ])('%j: %j', (page, wanted) => {
    expect(found(page)).toEqual(wanted);
  });

  it('settle it: nothing after the first that the agency has is looked at', () => {
    expect(found({ links: ['mailto:chief@gmail.com', 'tel:6145550142', 'mailto:desk@rivertonpd.gov'] })).toEqual(['free chief@gmail.com', 'phone 6145550142']); // prettier-ignore
  });

  it('are none for what the text says is another’s', () => {
    const text = `Website by Acme Studio: Hello@acme.biz. Fax: ${PHONE}.`;
    const links = ['mailto:hello@acme.biz', `tel:${PHONE}`];
    expect(found({ text, links })).toEqual(['doubtful Hello@acme.biz', `fax ${PHONE}`]);
    expect(found({ links: ['mailto:hello@acme.biz'] })).toEqual(['email hello@acme.biz']);
  });
});

const asked = (page: RowPage) => {
  const { content, about } = pageOf(page);
  return contactOfOthers(contactsOf(content, about), content, about)?.what;
};

describe('a contact in a text that reads like somebody else’s', () => {
  const club =
    'A private club of retired officers. We are not the police and not the city. Opinions are our own. Join us for a podcast about old cases.';
  it('is told, by the first sort that it has', () => {
    expect(asked({ text: `${club} Call ${PHONE}.` })).toBe(PHONE);
    expect(asked({ text: `${club} Call 555-0142.` })).toBe('555-0142');
    expect(asked({ text: `${club} desk [at] clubs.biz` })).toBe('desk [at] clubs.biz');
    expect(asked({ text: `${club} Fax: ${PHONE}.` })).toBeUndefined();
    expect(asked({ text: club })).toBeUndefined();
  });

  it('is none on a front page, in a profile’s field or in an agency’s own text', () => {
    const text = `${club} Call ${PHONE}.`;
    expect(asked({ text, platform: 'website', kind: 'home' })).toBeUndefined();
    expect(asked({ text, platform: 'website', kind: 'web-page' })).toBe(PHONE);
    expect(asked({ text, profile: { phones: [PHONE] } })).toBeUndefined();
    expect(asked({ text: `Official page of the Riverton Police Department. Call ${PHONE}.` })).toBeUndefined(); // prettier-ignore
  });
});
