// Telephone numbers, e-mail and street addresses: what is one, whose it is, and what only looks like one.
import { describe, expect, it } from 'vitest';
import { emailsIn, mailSortOf } from '../../../checks/language/emails.ts';
import { phonesIn, telephoneOf } from '../../../checks/language/phones.ts';
import { addressIn } from '../../../checks/language/street-address.ts';

const phones = (text: string, country: string, inBio = false): string[] => [
  ...new Set(phonesIn(text, country, { inBio }).map(({ sort, digits }) => `${sort} ${digits}`)),
];

const street = (text: string, country: string): string => {
  const hit = addressIn(text, country);
  return hit === undefined ? 'none' : `${hit.sort} ${text.slice(hit.start, hit.end)}`;
};

describe('telephone numbers', () => {
  it.each([
    ['US', '(614) 555-0142', 'line 6145550142'],
    ['US', '614.555.0142', 'line 6145550142'],
    ['US', '614/555-0142', 'line 6145550142'],
    ['US', '6145550142', 'line 6145550142'],
    ['US', '1-614-555-0142', 'line 6145550142'],
    ['US', '+1 614 555 0142', 'line 6145550142'],
    ['US', '+44 20 7946 0958', 'line 442079460958'],
    ['US', '(217) 555-HELP', 'line 217555'],
    ['US', '1-800-CALL-NOW', 'line 1800'],
    ['US', 'Call 614-055-0142', 'line 6140550142'],
    ['GB', '020 7946 0958', 'line 02079460958'],
    ['GB', '(01632) 960001', 'line 01632960001'],
    ['GB', '+44 1632 960001', 'line 441632960001'],
    ['AU', '(02) 9555 0142', 'line 0295550142'],
    ['AU', '1300 975 707', 'line 1300975707'],
    ['NZ', '04 555 0142', 'line 045550142'],
    ['ES', 'Tel. 91 555 01 42', 'line 915550142'],
    ['ES', '+34 91 555 01 42', 'line 34915550142'],
    ['ES', 'Previa cita en el 978 555 012', 'line 978555012'],
    ['MX', 'Reporta al 55 5550 0199', 'line 5555500199'],
    ['GB', 'Prefer to talk? 101.', 'line 101'],
    ['GB', '☎️101 🚨999', 'line 101'],
    ['GB', 'Non emergency - 101', 'line 101'],
  ])('in %s, %j is a line', (country, text, wanted) => {
    expect(phones(text, country)).toEqual([wanted]);
  });

  it.each([
    ['US', '614-055-0142'],
    ['US', '$614-555-0142'],
    ['US', '614-555-0142%'],
    ['US', '614-555-0142-7'],
    ['US', '999-999-9999'],
    ['US', '123-456-7890'],
    ['US', '555-0142'],
    ['US', '$555-0142'],
    ['US', 'Case 555-0142'],
    ['US', 'Report no. 555-0142'],
    ['US', 'Emergency 555-0142'],
    ['US', '311'],
    ['US', '311 app'],
    ['GB', '101'],
    ['GB', '12.50'],
    ['GB', '20 11 2024'],
    ['GB', 'Room 100 200'],
    ['GB', 'Tel 7946 0958'],
    ['NZ', '105'],
    ['ES', '91 555 01 42'],
    ['XX', '555 0142 12'],
  ])('in %s, %j is none', (country, text) => {
    expect(phones(text, country)).toEqual([]);
  });

  it.each([
    ['Fax: 614-555-0142', 'fax 6145550142'],
    ['614-555-0142 (fax)', 'fax 6145550142'],
    ['F: 614-555-0142', 'fax 6145550142'],
    ['Fax number: 614-555-0142', 'fax 6145550142'],
    ['Fax: 555-0142', 'fax 5550142'],
    ['Tip line: 614-555-0142', 'others 6145550142'],
    ['614-555-0142 tip line', 'others 6145550142'],
    ['Crime Stoppers 614-555-0142', 'service 6145550142'],
    ['614-555-0142 crisis line', 'service 6145550142'],
    ['Call 555-0142', 'local 5550142'],
    ['City Hall: 555-0142', 'local 5550142'],
    ['555-0142 ext. 3', 'local 5550142'],
    ['Non-emergency 555-0142', 'local 5550142'],
    ['🚓 ☎ 555-0142', 'local 5550142'],
  ])('%j is told apart: %s', (text, wanted) => {
    expect(phones(text, 'US')).toEqual([wanted]);
  });

  it('takes seven digits in a profile for a number, and a case number there for none', () => {
    expect(phones('555-0142', 'US', true)).toEqual(['local 5550142']);
    expect(phones('Case 555-0142', 'US', true)).toEqual([]);
  });

  it('names all, in order, with where they stand', () => {
    const text = 'Desk 614-555-0142 or 614-555-0143';
    const found = phonesIn(text, 'US');
    expect(found.map(({ start, end }) => text.slice(start, end))).toEqual([
      '614-555-0142',
      '614-555-0143',
    ]);
  });

  it.each([
    ['US', 'Dial 311', 'line 311'],
    ['US', 'Call 3-1-1 for city services', 'line 311'],
    ['US', 'Otherwise 311', 'line 311'],
    ['US', '311 - for all else', 'line 311'],
    ['US', 'Dial *277', 'line 277'],
    ['GB', 'Ring 101 for what can wait', 'line 101'],
    ['NZ', 'Call 105', 'line 105'],
    ['AU', '131 444', 'line 131444'],
  ])('in %s, %j has a short number', (country, text, wanted) => {
    expect(phones(text, country)).toEqual([wanted]);
  });

  it.each([
    ['tel:614-555-0142', '6145550142'],
    ['tel:+1-614-555-0142', '6145550142'],
    ['TEL:6145550142;ext=5', '6145550142'],
    ['tel:1234567', '1234567'],
    ['tel:311', '311'],
    ['tel:105', '105'],
    ['tel:911', undefined],
    ['tel:614555', undefined],
    ['tel:', undefined],
    ['sms:6145550142', undefined],
  ])('behind %s a person can be reached at %s', (url, wanted) => {
    expect(telephoneOf(url)).toBe(wanted);
  });
});

describe('e-mail addresses', () => {
  it.each([
    ['desk@rivertonpd.gov', ['own desk@rivertonpd.gov']],
    ['Desk@gmail.com', ['free Desk@gmail.com']],
    ['riverton.pd@gmail.com', ['own riverton.pd@gmail.com']],
    [
      'to desk@riverton.gov or chief@riverton.gov',
      ['own desk@riverton.gov', 'own chief@riverton.gov'],
    ],
    ['desk [at] riverton.gov', ['spelled desk [at] riverton.gov']],
    ['desk at riverton dot gov', ['spelled desk at riverton dot gov']],
    ['informes arroba ayto punto es', ['spelled informes arroba ayto punto es']],
    ['more at riverton.gov', []],
    ['no-reply@rivertonpd.gov', []],
    ['your.name@rivertonpd.gov', []],
    ['x@example.com', []],
    ['logo@2x.png', []],
    ['me@@x.gov', []],
  ])('in %j: %j', (text, wanted) => {
    const found = emailsIn(text, ['Riverton Police Department']);
    expect(found.map(({ sort, start, end }) => `${sort} ${text.slice(start, end)}`)).toEqual(
      wanted,
    );
  });

  it.each([
    ['mailto:desk@rivertonpd.gov?subject=a', 'own'],
    ['MAILTO:desk%40rivertonpd.gov', 'own'],
    ['mailto:chief@yahoo.com', 'free'],
    ['mailto:?subject=x', undefined],
    ['mailto:bounce@x.gov', undefined],
    ['https://riverton.gov/desk@rivertonpd.gov', undefined],
  ])('%s is %s', (url, wanted) => {
    expect(mailSortOf(url, ['Riverton PD'])).toBe(wanted);
  });
});

describe('street addresses', () => {
  it.each([
    ['US', '12 Main St, Riverton, OH 43001', 'own 12 Main St, Riverton, OH 43001'],
    ['US', '12 Main Street', 'own 12 Main Street'],
    ['US', '1200 Highway 30', 'own 1200 Highway 30'],
    ['US', 'Our office: 12 Main Street', 'own 12 Main Street'],
    ['US', 'P.O. Box 12, Riverton', 'own P.O. Box 12'],
    ['US', 'Visit 16 Church, Oakley, IL', 'own 16 Church, Oakley, IL'],
    ['US', '16 Church, Oakley, IL', 'none'],
    ['US', 'Box office opens', 'none'],
    ['US', 'A crash at 12 Main Street', 'elsewhere 12 Main Street'],
    [
      'US',
      'There was a long line of people on the corner near 12 Main Street before it opened',
      'elsewhere 12 Main Street',
    ],
    [
      'US',
      'The parade begins at City Hall, 12 Main St, Riverton, OH 43001',
      'elsewhere 12 Main St, Riverton, OH 43001',
    ],
    [
      'GB',
      'Village Hall, Long Road, Oakley, CB1 2AB',
      'own Village Hall, Long Road, Oakley, CB1 2AB',
    ],
    ['IE', 'Main office, Long Lane, Dublin 2', 'own Main office, Long Lane, Dublin 2'],
    ['AU', '12 King St, Oakley NSW 2000', 'own 12 King St, Oakley NSW 2000'],
    ['ES', 'calle Mayor 5', 'own calle Mayor 5'],
    ['FR', '12 rue de la Paix', 'own 12 rue de la Paix'],
    ['CA', '12 rue de la Paix', 'own 12 rue de la Paix'],
    ['JP', '12 Main Street', 'own 12 Main Street'],
  ])('in %s, %j: %s', (country, text, wanted) => {
    expect(street(text, country)).toBe(wanted);
  });
});

describe('addresses', () => {
  it.each([
    ['CH', 'Administration, rue du Four 3', 'own rue du Four 3'],
    ['BE', "Accueil : rue de l'Église 9", "own rue de l'Église 9"],
    ['BE', '9 rue du Four', 'own 9 rue du Four'],
    ['BE', 'Caserne : chaussée de Liège 88', 'own chaussée de Liège 88'],
    ['BE', 'La chaussée réduite à 12', 'none'],
    ['CH', 'Au guichet, Grand-Rue 9', 'own Grand-Rue 9'],
    ['CH', 'Au guichet, Grand-Rue du Four 9', 'own Grand-Rue du Four 9'],
    ['AR', 'Avenida Mitre 120', 'own Avenida Mitre 120'],
    ['US', 'The barn, 4410 State Rt 7.', 'own 4410 State Rt 7'],
    [
      'US',
      'Records Official, 400 Foundry Street, then a long way down the river to the old mill and beyond it',
      'own 400 Foundry Street',
    ],
    ['CH', 'Route barrée dès 14 h', 'none'],
  ])('in %s, %j', (country, text, wanted) => {
    expect(street(text, country)).toBe(wanted);
  });
});
