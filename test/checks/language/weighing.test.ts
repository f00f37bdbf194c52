// Weights: which signs are seen in a text, how phrases and weights settle a sentence together, and whose a whole text is.
import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { RULES } from '../../../checks/index.ts';
import type { About } from '../../../core/check.ts';
import type { PageKind } from '../../../core/inventory/schema.ts';
import { KnownWords, namesOf } from '../../../checks/language/weighing/known-words.ts';
import { signsOf, tokensOf } from '../../../checks/language/weighing/signs.ts';
import { signsIn, tellingWords, weightOf } from '../../../checks/language/weighing/weigh.ts';
import { isUsualInPart, secondOpinion } from '../../../checks/language/weighing/second-opinion.ts';
import { perhapsOthers, surelyOwn } from '../../../checks/language/weighing/whose.ts';
import type { Reading } from '../../../checks/language/readings.ts';
import { surelyNamesAgency } from '../../../checks/language/names.ts';
import { misleads } from '../../../checks/language/weighing/misleads.ts';
import { unitsOf } from '../../../checks/language/units.ts';
import { pageOf } from '../../support/content.ts';

const TERMS: About = {
  agency: {
    name: 'Town of Alder',
    alsoKnownAs: [],
    country: 'US',
    emergencyNumber: '911',
    officialHosts: [],
  },
  platform: 'website',
  kind: 'policy-page',
};

/** What a policy page comes to, by these words alone. */
const outcomes = (text: string) => {
  const { content } = pageOf({ text });
  return ['not-monitored-disclaimer', 'emergency-note', 'visitor-opinions-note', 'public-disclosure-notice'].map((id) => RULES.checks.find(({ check }) => check.meta.id === id)?.check.judge(content, TERMS).outcome); // prettier-ignore
};

const weight = (text: string) => weightOf(signsIn(text), 'monitoring');

const judged = (text: string, reading: Reading<string> | undefined, kind: PageKind = 'profile') => {
  const [unit] = unitsOf(pageOf({ text }).content);
  if (unit === undefined) throw new Error(text);
  return secondOpinion(reading, unit, { item: 'monitoring', kind });
};

const others = (text: string, hinted = false, kind: PageKind = 'web-page') =>
  perhapsOthers(pageOf({ text }).content.blocks, hinted ? 'sounds' : 'none', { kind });

describe('the signs of a text', () => {
  it('are words: numbers as one, elided words and compounds apart, emergency numbers as they are', () => {
    expect(tokensOf("n'est pas lu 24/7; call 9-1-1 or 555, we're off-line?")).toEqual(
      ['n', 'est', 'pas', 'lu', '24/7', 'call', '911', 'or', '#', "we're", 'off', 'line', '?'], // prettier-ignore
    );
    expect(tokensOf("the city's page isn't read")).toEqual([
      'the',
      'city',
      'page',
      "isn't",
      'read',
    ]);
  });

  it('are the words alone, by their beginnings, in pairs, and at either end', () => {
    expect(namesOf(['nobody', 'reads'])).toEqual(['nobody', 'nobod*', 'reads', 'reads*', 'nobody_reads', '^nobody', '^reads', '$reads']); // prettier-ignore
    expect(namesOf([])).toEqual([]);
  });

  it('are found again by their names', () => {
    fc.assert(
      fc.property(
        fc.array(
          fc.constantFrom('unmonitored', 'unmonitor', 'not', 'at', 'night', '?', '911', '#'),
        ),
        (tokens) => {
          const names = [...new Set(namesOf(tokens))];
          const found = new Set<number | undefined>();
          new KnownWords(names).eachIn(tokens, (at) => found.add(at));
          found.delete(undefined);
          expect([...found].sort((a = 0, b = 0) => a - b)).toEqual(names.map((_name, at) => at));
        },
      ),
    );
  });

  it('are each named once, and few of a long text', () => {
    fc.assert(
      fc.property(
        fc.array(fc.constantFrom('not', 'page', 'read', 'x1', '911'), { maxLength: 400 }),
        (words) => {
          // prettier-ignore
          const signs = signsOf(words.join(' '), new KnownWords(['page']));
          expect(new Set(signs).size).toBe(signs.length);
          expect(signs.length).toBeLessThan(400);
        },
      ),
    );
  });
});

describe('the weight of a sentence', () => {
  it('is high where it says so, low where it says the opposite or something else', () => {
    expect(weight('nobody looks at this page after five')).toBeGreaterThan(0);
    expect(weight('this page is watched day and night')).toBeLessThan(0);
    expect(weight('trash is picked up on mondays')).toBeLessThan(0);
    expect(weightOf([], 'monitoring')).toBe(-Infinity);
  });

  it('is told by the words that count most', () => {
    const words = tellingWords('honestly nobody looks at this page after five', 'monitoring');
    expect(words).toContain('nobody');
    expect(words.length).toBeLessThanOrEqual(4);
  });
});

describe('phrases and weights together', () => {
  const likely = 'Nobody looks at this page in the evening.';
  const unlikely = 'Comments must not contain threats, ads or insults of any kind.';

  it('lets words speak where no phrase does, except on a front page', () => {
    expect(judged(likely, undefined)).toMatchObject({ stance: 'meets', message: 'in-other-words' });
    expect(judged(likely, undefined, 'home')).toBeUndefined();
    expect(judged(unlikely, undefined)).toBeUndefined();
  });

  it('leaves to a person what phrases find in words that weigh against it', () => {
    const meets = { stance: 'meets', message: 'says-so' } as const;
    expect(judged(unlikely, meets)).toMatchObject({ stance: 'partly', message: 'unusual' });
    expect(judged(likely, meets)).toEqual(meets);
    expect(judged(unlikely, meets, 'home')).toMatchObject({ stance: 'partly', message: 'unusual' });
  });

  it('leaves less to a person where phrases know better, in running text', () => {
    const meets = { stance: 'meets', message: 'says-so' } as const;
    const [unit] = unitsOf(pageOf({ text: 'The page is run by the jail.' }).content);
    if (unit === undefined) throw new Error('no sentence');
    const onKind = (kind: PageKind) => secondOpinion(meets, unit, { item: 'maintained', kind });
    expect(onKind('policy-page')).toEqual(meets);
    expect(onKind('home')).toMatchObject({ stance: 'partly', message: 'unusual' });
  });

  it('weighs a list of terms clause by clause, where a clause says it by itself', () => {
    const terms =
      'On this page (a) what you write is a public record under the Public Records Act; (b) nobody watches the page at all times; (c) in an emergency you must dial 911; (d) what visitors say is their own opinion; and (e) threats and obscene posts are removed.';
    expect(outcomes(terms)).toEqual(['pass', 'pass', 'pass', 'pass']);
    // What no clause says by itself stays in doubt, and what is denied stays denied.
    expect(outcomes(terms.replace('nobody watches the page at all times', 'somebody watches the page at all times'))[0]).not.toBe('pass'); // prettier-ignore
    const [unit] = unitsOf(pageOf({ text: terms }).content);
    if (unit === undefined) throw new Error('no sentence');
    const on = { item: 'monitoring', kind: 'policy-page' } as const;
    expect(isUsualInPart(unit, on, (clause) => clause.startsWith('nobody watches'))).toBe(true);
    expect(isUsualInPart(unit, on, (clause) => clause.startsWith('in an emergency'))).toBe(false);
    expect(isUsualInPart(unit, on, () => false)).toBe(false);
    const [short] = unitsOf(pageOf({ text: 'Nobody watches this page; call 911.' }).content);
    expect(short && isUsualInPart(short, on, () => true)).toBe(false);
  });

  it.each([
    { stance: 'opposite', message: 'o' },
    { stance: 'partly', message: 'p' },
    { stance: 'near', message: 'n', refused: true },
  ] as const)('does not weigh what phrases have settled: $stance', (reading) => {
    expect(judged(likely, reading)).toEqual(reading);
  });

  it('takes nothing from a quotation or from a word or two', () => {
    expect(judged('A reader wrote to us, angrily: "nobody looks at this page in the evening"', undefined)).toBeUndefined(); // prettier-ignore
    expect(judged('Unmonitored nights', undefined)).toBeUndefined();
  });
});

describe('whose a whole text is', () => {
  const club =
    'A private club of retired officers. We are not the police and not the city. Opinions are our own. Join us for a podcast about old cases.';
  const agency =
    'Official page of the Riverton Police Department. We share news and safety tips here. In an emergency call 911. The page is not monitored at night.';

  it('is told by its words, where it has enough of them', () => {
    expect(others(club)).toBe(true);
    expect(others(agency)).toBe(false);
    expect(others('A private club. Not the police.')).toBe(false);
  });

  it('is told by the beginning, where a text is long', () => {
    const [ours, theirs] = [`${agency} `.repeat(20), `${club} `.repeat(20)];
    expect(others(theirs + ours)).toBe(true);
    expect(others(ours + theirs)).toBe(false);
  });

  it('is not told by a single sentence, nor held against a plain notice that is short', () => {
    const guide =
      'According to the press office of a private club, guides for consultants tell readers which webinar to book';
    expect(others(guide)).toBe(false);
    expect(others(guide.replace(', guides', '. Guides'))).toBe(true);
    for (const notice of NOTICES) expect(others(notice), notice).toBe(false);
  });

  it("is not surely the agency's own for being short", () => {
    const report =
      'Algunos municipios aclaran que los comentarios no reflejan su opinión. Replies: your words, not ours.';
    expect(surelyOwn(pageOf({ text: report }).content.blocks, { kind: 'profile' })).toBe(false);
    const longer = `${agency} ${agency}`;
    expect(surelyOwn(pageOf({ text: longer }).content.blocks, { kind: 'profile' })).toBe(true);
    const long = `${agency} `.repeat(30);
    expect(surelyOwn(pageOf({ text: long }).content.blocks, { kind: 'profile' })).toBe(false);
  });

  it("is far sooner the agency's where it names the agency", () => {
    const named = { name: 'Zephyrfield Police', alsoKnownAs: [], country: 'US', officialHosts: [], emergencyNumber: '911' }; // prettier-ignore
    const { blocks } = pageOf({ text: `${DOUBTFUL} Zephyrfield` }).content;
    const asked = (whose: typeof named) =>
      perhapsOthers(blocks, 'none', { kind: 'web-page', agency: whose });
    expect(asked({ ...named, name: 'Oakmere Police' })).toBe(true);
    expect(asked(named)).toBe(false);
  });

  it('takes more to be doubted on a profile or a policy than on any other page', () => {
    expect(others(DOUBTFUL)).toBe(true);
    expect(others(DOUBTFUL, false, 'profile')).toBe(false);
    expect(others(DOUBTFUL, false, 'policy-page')).toBe(false);
    const hall =
      'Old engines are welcome at the hall, and so are stories. It is for hire on weekends, with chairs for a hundred guests and a kitchen. Posts may be public records.';
    expect(others(hall)).toBe(true);
    expect(others(hall, false, 'policy-page')).toBe(false);
  });
});

/** Nothing in them is but an agency's, though none names one. */
const NOTICES = [
  'Comments with threats will be removed. A copy of every removed comment is kept for two years.',
  'Comments are the opinions of their authors. They may be public records.',
  'This page is not read at night. In an emergency call 911.',
  'Eliminaremos los comentarios con insultos. Se conserva una copia de los mensajes.',
  'Cette page est fermée la nuit. En cas d’urgence, composez le 911.',
];
/** As much like an agency's as like somebody else's. */
const DOUBTFUL =
  'This is the page of the fire district. Old engines are welcome, and so are stories about them. The hall is for hire on weekends, with chairs for a hundred guests and a kitchen. Posts may be public records.';

describe('an agency is surely named', () => {
  const agency = {
    name: 'Marden County Emergency Communications (county dispatch)',
    alsoKnownAs: [],
  };

  it.each([
    ['news from marden', true],
    ['mcec tweets', true],
    ['in an emergency call', false],
    ['the dispatch floor', false],
  ])('%s', (norm, named) => {
    expect(surelyNamesAgency(norm, agency)).toBe(named);
  });

  it('never where there is only a description', () => {
    expect(surelyNamesAgency('a gazette', { name: '(gazette)', alsoKnownAs: [] })).toBe(false);
  });
});

describe('words that mislead', () => {
  it.each([
    ['live agents 6-7 daily 555-0198', 'monitoring', true],
    ['we answer within five business days', 'monitoring', true],
    ['le contestamos en tres dias habiles', 'monitoring', true],
    ['our inbox is read on weekdays, 555-0198 at night', 'monitoring', false],
    ['nobody is here at night, call 555-0198', 'monitoring', false],
    ['any person may inspect the records of the city', 'records', true],
    ['any person may inspect what you write here', 'purpose', false],
    ['your browser keeps cookies; delete them', 'removal', true],
    ['we delete threats', 'removal', false],
  ] as const)('%s: %s', (norm, item, wanted) => {
    expect(misleads(norm, item)).toBe(wanted);
  });
});
