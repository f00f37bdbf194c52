// What a sentence holds and does not state: weighed, wished, denied, long past, somebody else's doing. A person looks; nothing passes and nothing is contradicted.
import { describe, expect, it } from 'vitest';
import { RULES } from '../../checks/index.ts';
import { pageOf } from '../support/content.ts';

function outcomeOf(item: string, text: string, language: string): string | undefined {
  const { content, about } = pageOf({ text: `Riverton Police Department\n${text}`, language });
  return RULES.checks.find(({ check }) => check.meta.id === item)?.check.judge(content, about)
    .outcome;
}

const TABLE: Record<string, { held: string[]; said: string[] }> = {
  'not-monitored-disclaimer': {
    held: [
      'We are considering not monitoring this page around the clock.',
      'We never said that this page is not monitored 24/7.',
      'This page is monitored Monday to Sunday, midnight to midnight.',
      'In the past we did not monitor this page after hours.',
      'Contrary to rumor that this page is not monitored at night, it is.',
      'We would like to monitor this page around the clock.',
      'This page does not go unmonitored at night.',
      'This page is not without someone watching, day or night.',
      'You do not have to monitor this page at all times; turn on notifications.',
      'es: No hay hora en que esta página no esté atendida.',
      'fr: Il n’y a pas un moment où cette page n’est pas surveillée.',
    ],
    said: [
      'This page is not monitored 24/7.',
      'We cannot promise that this page is monitored at all times.',
      'This page is monitored Monday to Friday, 8 to 5.',
      'Do not assume that this page is monitored at all times.',
      'This page may go unmonitored at night.',
      'es: Esta página no se vigila las 24 horas.',
      'fr: Cette page n’est pas surveillée en tout temps.',
    ],
  },
  'emergency-note': {
    held: [
      'If you had called 911, we would have come.',
      'You might have to call 911.',
      'They will call 911 in an emergency.',
      'Our robot calls 911 in an emergency.',
      'Callers to 911 in an emergency wait four seconds.',
      'It is a crime to call 911 if there is no emergency.',
    ],
    said: [
      'In an emergency, call 911.',
      'You must call 911 in an emergency.',
      'If you see smoke, call 911.',
    ],
  },
  'visitor-opinions-note': {
    held: [
      'It would be wrong to say that comments do not reflect our views.',
      'We cannot say that comments do not reflect our opinion.',
    ],
    said: [
      'Comments do not reflect our views.',
      'A comment that stays up does not mean that we agree.',
    ],
  },
  'public-disclosure-notice': {
    held: [
      'Last year posts here were subject to public disclosure; since January they are not.',
      'Soon comments will be subject to public disclosure if the bill passes.',
      'es: No creemos que los comentarios sean registros públicos.',
    ],
    said: [
      'Comments are subject to public disclosure.',
      'es: Los comentarios son registros públicos.',
    ],
  },
  'maintained-by-agency': {
    held: [
      'We do not claim that this is the official page of the Department.',
      'We wish this were the official page.',
      'We plan to make this the official page of the Department.',
      'This could be the official page of the Department.',
      'The Department once ran this page.',
    ],
    said: ['This is the official page of the Riverton Police Department.'],
  },
  'comment-policy': {
    held: [
      'We considered removing comments that contain threats, and decided not to.',
      'We are thinking about removing comments that contain threats.',
      'The council asked us to remove rude comments.',
      'You may remove your comments at any time.',
      'Users may report comments with threats.',
      'It is illegal for us to delete rude comments.',
      'No rude comment is ever deleted here.',
      'Nobody deletes threats or spam here.',
      'We wont remove spam.',
    ],
    said: [
      'We remove comments that contain threats.',
      'We reserve the right to remove spam, threats and insults.',
      'fr: Nous supprimons les commentaires injurieux.',
    ],
  },
};

const split = (row: string): [string, string] =>
  /^(?:es|fr): /.test(row) ? [row.slice(4), row.slice(0, 2)] : [row, 'en'];

describe.each(Object.entries(TABLE))('%s', (item, { held, said }) => {
  it.each(held)('neither passes nor contradicts: %s', (row) => {
    expect(['review', 'fail']).toContain(outcomeOf(item, ...split(row)));
  });

  it.each(said)('passes: %s', (row) => {
    expect(outcomeOf(item, ...split(row))).toBe('pass');
  });
});
