// What an agency's page speaks of besides makes nobody else of it: clubs, alarms, jobs, courts and books stand on many.
import { describe, expect, it } from 'vitest';
import { emergencyNote } from '../../checks/emergency-note.ts';
import { pageOf } from '../support/content.ts';
import { ENGLISH, FRENCH, SPANISH } from '../support/everyday-topics.ts';

const NOTES = [
  ['en', 'Riverton Police Department', 'In an emergency, call 911.', ENGLISH],
  ['es', 'Policía de Riverton', 'En caso de emergencia, llame al 911.', SPANISH],
  ['fr', 'Service de police de Riverton', 'En cas d’urgence, composez le 911.', FRENCH],
] as const;

describe.each(NOTES)('in %s, under %j', (language, name, note, topics) => {
  const outcomeOf = (topic: string, kind: 'profile' | 'web-page') => {
    const platform = kind === 'profile' ? 'facebook' : 'website';
    const { content, about } = pageOf({ text: `${name}\n${topic}\n${note}`, language, kind, platform }); // prettier-ignore
    return emergencyNote.judge(content, about).outcome;
  };

  it.each(topics)('the page’s own note is at most doubted beside: %s', (topic) => {
    expect(['pass', 'review']).toContain(outcomeOf(topic, 'web-page'));
    expect(['pass', 'review']).toContain(outcomeOf(topic, 'profile'));
  });

  it.each([4, 16])('nor settled by %i of them together', (count) => {
    for (let from = 0; from + count <= topics.length; from += count) {
      const together = topics.slice(from, from + count).join('\n');
      expect(['pass', 'review'], together).toContain(outcomeOf(together, 'web-page'));
    }
  });

  it('and mostly taken for the agency’s own in its profile', () => {
    const passed = topics.filter((topic) => outcomeOf(topic, 'profile') === 'pass');
    expect(passed.length).toBeGreaterThan(topics.length * 0.6);
  });
});
