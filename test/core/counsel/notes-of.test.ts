// Notes for counsel: which wordings call for one, and which must not.
import { describe, expect, it } from 'vitest';
import { NOTE_KEYS, type NoteKey } from '../../../core/counsel/note.ts';
import { counselNotes } from '../../../core/counsel/notes-of.ts';
import { COUNSEL_LANGUAGES, NOT_ADVICE, noteWords } from '../../../core/counsel/words.ts';
import { SOURCES } from '../../../core/counsel/sources.ts';
import { readDraft } from '../../../core/read/read.ts';
import { processorMs } from '../../support/processor-time.ts';

const keysOf = (text: string): NoteKey[] => counselNotes(readDraft(text, 'website')).map(({ key }) => key); // prettier-ignore
const grounds = (text: string): NoteKey[] => keysOf(text).filter((key) => !key.startsWith('no-'));

const CAREFUL = `Comments are welcome. We may hide or delete comments that contain any of the following:

true threats of violence

obscenity as the law defines it

private information about a person, such as a home address

commercial advertising or repeated spam

An opinion is no reason for removal, and neither is criticism of us.

Whoever wrote a comment that was removed is notified and told why, and may request a review within 30 days.

A copy of every deleted comment is retained under the records schedule.`;

const lacks = (without: RegExp): NoteKey[] => keysOf(CAREFUL.replace(without, ''));

describe('wordings that courts have questioned', () => {
  it.each<[string, NoteKey[]]>([
    ['We delete negative comments about our officers.', ['negative']],
    ['Comments that are critical of the department will be removed.', ['negative']],
    ['Posts that disparage the city are not allowed.', ['negative']],
    ['Offensive comments will be removed.', ['offensive']],
    ['Comments that are rude or inappropriate will be deleted without warning.', ['offensive']],
    ['We reserve the right to remove off-topic comments.', ['off-topic']],
    ['Comments not related to the post will be hidden.', ['off-topic']],
    ['We use a profanity filter that automatically hides comments.', ['word-filter']],
    ['Comments may be removed at our sole discretion.', ['discretion']],
    ['We may delete any post for any reason.', ['discretion']],
    ['Users who break these rules will be blocked.', ['blocking']],
    ['We may remove comments and ban users from this page.', ['blocking']],
    ['We reserve the right to delete comments that:\n\ninclude threats\n\nare off topic\n\nare offensive in nature', ['offensive', 'off-topic']],
    ['Eliminamos los comentarios negativos u ofensivos. Nos reservamos ese derecho en nuestra página oficial.', ['negative', 'offensive']],
    ['Los comentarios fuera de tema serán eliminados de esta página de la policía municipal.', ['off-topic']],
    ['Nous supprimons les commentaires négatifs ou hors sujet publiés sur cette page du service de police.', ['negative', 'off-topic']],
    ['Les utilisateurs qui publient des commentaires offensants seront bloqués sur cette page officielle.', ['offensive', 'blocking']],
  ])('%s', (text, expected) => {
    expect(grounds(text)).toEqual(expected);
  }); // prettier-ignore

  it('quotes the wording, short enough to be kept', () => {
    const long = `Offensive comments will be removed ${'and so on '.repeat(80)}.`;
    const [note] = counselNotes(readDraft(long, 'website'));
    expect(note?.quote).toMatch(/^Offensive comments will be removed/);
    expect(note?.quote?.length).toBeLessThanOrEqual(300);
  });
});

describe('wordings that call for no note', () => {
  it.each([
    'We do not remove comments because they are negative or critical of the department.',
    'We never delete comments for being off-topic.',
    'We welcome criticism and negative feedback in the comments.',
    'Comments are moderated. Comments with threats or spam are removed.',
    'The negative impact of removing street trees was posted last week.',
    'Off-topic: our dogs had puppies!',
    'The council deleted an offensive statue from the park plan.',
    'Our offensive driving course is full.',
    'Vehicles blocked by snow will be towed. Users of the lot were told.',
    'The officer was critical of the plan and posted bail.',
    'In an emergency, call 911. This page is not monitored 24/7.',
    'Inappropriate parking is prohibited.',
    'Do not post signs on utility poles. Posting of bills is prohibited.',
    'Comments on the draft budget are accepted until May 3.',
    'No eliminamos comentarios por ser negativos ni críticos con la policía de la ciudad.',
    'Nous ne supprimons pas les commentaires négatifs ou critiques sur notre page.',
  ])('%s', (text) => {
    expect(grounds(text)).toEqual([]);
  });

  it('is a careful policy', () => {
    expect(keysOf(CAREFUL)).toEqual([]);
  });

  it('is what visitors wrote or somebody quoted', () => {
    const content = readDraft('Offensive comments will be removed.', 'website');
    for (const place of ['visitor-comment', 'quotation', 'nav'] as const) {
      const blocks = content.blocks.map((block) => Object.assign({}, block, { place }));
      expect(counselNotes({ blocks, language: 'en' })).toEqual([]);
    }
  });
});

describe('what a policy lacks', () => {
  it('is noted one by one', () => {
    expect(lacks(/A copy of every[^]*$/)).toEqual(['no-retention']);
    expect(lacks(/Whoever wrote.*\n/)).toEqual(['no-notice', 'no-appeal']);
    expect(keysOf('Comments will be removed if they are mean. Posts that are sad are removed. Comments that are unkind are not allowed.')).toEqual(['no-narrow-grounds', 'no-notice', 'no-appeal', 'no-retention']); // prettier-ignore
  });

  it('is not asked of a bio, which has no room for it', () => {
    expect(keysOf('Comments with threats are removed.')).toEqual([]);
  });

  it('makes blocking a question only where nobody is told or can contest it', () => {
    const blocks = 'Users who repeatedly break these rules may be blocked from commenting.';
    expect(keysOf(`${CAREFUL}\n\n${blocks}`)).toEqual([]);
    expect(lacks(/Whoever wrote.*\n/)).not.toContain('blocking');
    expect(keysOf(`${CAREFUL.replace(/Whoever wrote.*\n/, '')}\n\n${blocks}`)).toContain(
      'blocking',
    );
  });
});

describe('the words', () => {
  it('stand in three languages, each with its decision, and beside them that they are no advice', () => {
    for (const key of NOTE_KEYS)
      for (const language of COUNSEL_LANGUAGES) {
        const { says, sources } = noteWords(key, language);
        expect(says).toMatch(/^\p{Lu}.*\.$/u);
        expect(sources.length).toBeGreaterThan(0);
      }
    expect(NOT_ADVICE.en).toMatch(/^Not legal advice\./);
    expect(Object.values(SOURCES).map(({ cite }) => cite).join()).toMatch(/109 F\.4th 627.*601 U\.S\. 187.*912 F\.3d 666/); // prettier-ignore
  });

  it('is quick on hostile text', () => {
    const text = `comments ${'removed block users '.repeat(50_000)}`;
    const started = processorMs();
    counselNotes(readDraft(text, 'website'));
    counselNotes(readDraft('not be removed '.repeat(60_000), 'website'));
    counselNotes(readDraft('comments:\n\n'.repeat(20_000), 'website'));
    expect(processorMs() - started).toBeLessThan(3_000);
  });
});
