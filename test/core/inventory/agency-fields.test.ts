// What an agency may say of itself besides its pages, and what is said of values that do not fit: through the inventory's own reader.
import { describe, expect, it } from 'vitest';
import { z } from 'zod';
import { formProblems } from '../../../core/inventory/form-problems.ts';
import { readInventory } from '../../../core/inventory/yaml.ts';
import { formatProblems } from '../../../core/problem.ts';

const read = (more: string) =>
  readInventory(
    `agencies:\n  - id: pd\n    name: Police\n    officialHosts: [riverton.gov]\n    timeZone: UTC\n    ${more}\n    pages: [https://x.com/rivertonpd]\n`,
    'f',
  );

function agency(more: string) {
  const result = read(more);
  if (!result.ok) throw new Error(formatProblems(result.problems));
  return result.value.agencies[0];
}

function told(more: string): string {
  const result = read(more);
  return result.ok ? 'no problem' : formatProblems(result.problems);
}

describe('facts of an agency', () => {
  it('come in their proper form', () => {
    const facts = {
      state: 'OH',
      nonEmergencyPhone: '(614) 555-0142',
      contactEmail: 'police@riverton.gov',
      streetAddress: '200 Bridge Street',
      noticePage: 'https://riverton.gov/Notice',
    };
    expect(agency('state: oh\n    nonEmergencyPhone: "(614)  555-0142"\n    contactEmail: police@riverton.gov\n    streetAddress: 200 Bridge Street\n    noticePage: HTTPS://RIVERTON.gov/Notice')).toMatchObject(facts); // prettier-ignore
    for (const name of Object.keys(facts)) expect(agency('country: US')).not.toHaveProperty(name);
  });

  it.each(['+1 614.555.0142', '101', '614-555-0142'])('takes “%s” for a number', (phone) => {
    expect(agency(`nonEmergencyPhone: "${phone}"`)?.nonEmergencyPhone).toBe(phone);
  });

  it.each([
    ['state: Ohio', '“Ohio” is not a state or province.'],
    ['nonEmergencyPhone: call us', '“call us” is not a telephone number.'],
    ['nonEmergencyPhone: "1----"', '“1----” is not a telephone number.'],
    ['nonEmergencyPhone: "1234567890123456"', 'is not a telephone number.'],
    ['noticePage: riverton.gov/notice', '“riverton.gov/notice” is not the address of a page.'],
    ['noticePage: https://chief@riverton.gov/', 'is not the address of a page.'],
    ['noticePage: https://intranet/', '“https://intranet/” is not the address of a page.'],
  ])('refuses %s', (more, says) => {
    expect(told(more)).toContain(says);
  });
});

describe('the time of the weekly audit', () => {
  it.each([
    ['{ weekday: Tuesday, hour: 6 }', { weekday: 'tuesday', hour: 6 }],
    ['{ hour: "06:00" }', { hour: 6 }],
    ['{ hour: 0 }', { hour: 0 }],
    ['{ weekday: sunday, hour: 23 }', { weekday: 'sunday', hour: 23 }],
  ])('reads %s', (written, auditTime) => {
    expect(agency(`auditTime: ${written}`)?.auditTime).toEqual(auditTime);
  });

  it.each(['24', '"-1"', '6.5', '"6:30"', '" "', '"0x10"', '"1e1"', 'noon'])(
    'takes %s for no hour',
    (hour) => {
      expect(told(`auditTime: { hour: ${hour} }`)).toContain('is no full hour of the day.\n  → Write a number from 0 to 23.'); // prettier-ignore
    },
  );

  it('names the days where the day is none', () => {
    expect(told('auditTime: { weekday: someday }')).toContain('“someday” is no day of the week.\n  → Write one of monday, tuesday,'); // prettier-ignore
  });
});

describe('problems of any form', () => {
  const form = z.strictObject({
    mode: z.enum(['fast', 'slow']),
    name: z.string().min(1),
    entry: z.strictObject({ a: z.string() }).optional(),
    upTo: z.number().max(3).optional(),
    seen: z
      .string()
      .meta({ examples: [null] })
      .optional(),
  });
  const problems = (data: unknown): string[] => {
    const result = form.safeParse(data);
    const issues = result.success ? [] : result.error.issues;
    return formProblems(issues, { schema: form, file: 'f', source: { data, lineOf: () => 1 } }).map(({ says, remedy }) => `${says} ${remedy}`); // prettier-ignore
  };

  it('say what is missing, with the choices or without an example where there is none', () => {
    expect(problems({})).toEqual(['“mode” is missing. Add it: one of fast, slow.', '“name” is missing. Add it.']); // prettier-ignore
    expect(problems({ mode: 'fast', name: '' })).toEqual(['“name” is empty. Add it.']);
  });

  it('name the wrong thing, cut short, and what it can be', () => {
    const long = problems({ mode: 'x'.repeat(90), name: 'n' })[0];
    expect(long).toBe(`“mode” cannot be “${'x'.repeat(80)}…”. It can be: fast, slow.`);
    expect(problems({ mode: ['fast'], name: {} })).toEqual(['“mode” cannot be a list. It can be: fast, slow.', '“name” should be text, but it is a group of fields. Compare it with the example in the documentation.']); // prettier-ignore
    expect(problems({ mode: 'fast', name: 'n', seen: {} })).toEqual(['“seen” should be text, but it is a group of fields. For example: null']); // prettier-ignore
    expect(problems([])[0]).toContain('“the file” should be a group of fields');
  });

  it('know a field nowhere named, and what the schema itself says', () => {
    expect(problems({ mode: 'fast', name: 'n', entry: { a: '1', zebra: '2' } })).toEqual(['“zebra” is not a field of this entry. Take it out, or use one of these: a.']); // prettier-ignore
    expect(problems({ mode: 'fast', name: 'n', upTo: 9 })[0]).toMatch(/Compare it with the example/); // prettier-ignore
  });
});
