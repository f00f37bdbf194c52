// Which of several statements counts, whose it is, and what kind of page it stands on.
import { describe, expect, it } from 'vitest';
import { commentPolicy } from '../../../checks/comment-policy.ts';
import { emergencyNote } from '../../../checks/emergency-note.ts';
import { genreOf } from '../../../checks/language/genre.ts';
import { namesAgency, startsWithTitle } from '../../../checks/language/names.ts';
import { maintainedByAgency } from '../../../checks/maintained-by-agency.ts';
import { notMonitoredDisclaimer } from '../../../checks/not-monitored-disclaimer.ts';
import type { Block } from '../../../core/read/content.ts';
import { pageOf, type RowPage } from '../../support/content.ts';
import { judged, onSite, told } from '../../support/told.ts';

const NOT_ALWAYS = 'This page is not monitored 24/7.';
const NOBODY = 'Nobody watches this page around the clock.';
const onClick = (text: string): Partial<Block> => ({ text, visibility: 'on-click' });
const unseen = (text: string): Partial<Block> => ({ text, visibility: 'screen-reader' });

describe('several statements', () => {
  it.each([
    ['the first, where all are seen', [NOBODY, NOT_ALWAYS], NOBODY],
    ['the one that is seen at once', [onClick(NOT_ALWAYS), NOBODY], NOBODY],
    ['the seen one that came before', [NOBODY, onClick(NOT_ALWAYS)], NOBODY],
    ['the first of those after a click', [onClick(NOBODY), onClick(NOT_ALWAYS)], NOBODY],
    ['the same words where they are seen', [onClick(NOT_ALWAYS), NOT_ALWAYS], NOT_ALWAYS],
  ])('quotes %s', (_what, blocks, wanted) => {
    const { outcome, message, evidence } = judged(notMonitoredDisclaimer, { blocks });
    expect(outcome).toBe('pass');
    expect(evidence.map((quote) => quote.text)).toEqual([wanted]);
    expect(message).toBe(evidence[0]?.visibility === 'shown' ? 'says-so' : 'on-click');
    expect(evidence[0]?.visibility).toBe(
      blocks.some((block) => typeof block === 'string') ? 'shown' : 'on-click',
    );
  });

  it('quotes both sides of what a page says and denies', () => {
    const blocks = ['This page is monitored 24/7.', NOT_ALWAYS];
    const { outcome, message, evidence } = judged(notMonitoredDisclaimer, { blocks });
    expect(`${outcome} ${message}`).toBe('contradicted both');
    expect(evidence.map((quote) => quote.text)).toEqual(blocks);
  });

  it('shows as the nearest what comes nearer than a mere topic, in any order', () => {
    const near = 'The 911 center is hiring.';
    const topic = 'Emergency services meet on Monday.';
    for (const blocks of [
      [topic, near],
      [near, topic],
    ]) {
      const page: RowPage = { blocks, kind: 'home', platform: 'website' };
      expect(told(emergencyNote, page)).toBe('fail mention');
      expect(judged(emergencyNote, page).nearest?.text).toBe(near);
    }
  });
});

describe('what nobody sees', () => {
  it.each([
    ['This page is monitored 24/7.', 'review screen-reader'],
    ['The e-mail address is not monitored 24/7.', 'review mailbox'],
    ['This page is monitored by staff.', 'fail monitored-only'],
  ])('%j: %s', (text, wanted) => {
    const page: RowPage = { blocks: [unseen(text)], kind: 'home', platform: 'website' };
    expect(told(notMonitoredDisclaimer, page)).toBe(wanted);
  });

  it('tells words after a click from words that are hidden', () => {
    expect(told(notMonitoredDisclaimer, { blocks: [onClick(NOT_ALWAYS)] })).toBe('pass on-click');
    expect(told(notMonitoredDisclaimer, { blocks: [unseen(NOT_ALWAYS)] })).toBe(
      'review screen-reader',
    );
    expect(told(emergencyNote, { images: ['In an emergency call 911'] })).toBe(
      'review screen-reader',
    );
  });
});

it('concludes nothing from a page in a language without phrases', () => {
  const text = 'このページは常に監視されていません。ご注意ください。';
  expect(told(notMonitoredDisclaimer, { text, language: 'ja' })).toBe('review language');
  expect(judged(notMonitoredDisclaimer, { text, language: 'ja' }).evidence).toHaveLength(1);
  expect(told(notMonitoredDisclaimer, { text, language: 'und' })).toBe('review language');
  expect(told(notMonitoredDisclaimer, { text: '', language: 'ja' })).toBe('fail missing');
});

const kindOf = (...blocks: (string | Partial<Block>)[]) => {
  const { content } = pageOf({ blocks });
  const { foreign, doubt } = genreOf(content.blocks);
  return { foreign: content.blocks.map((_block, at) => foreign(at)), doubt: doubt() };
};

describe('whose page it is', () => {
  const HINT = 'Our patients love us.';
  const SIGN = 'Get a free quote for your roof.';
  const FERRY = 'The ferry leaves from the old pier at noon and comes back at one. ';
  it('is settled for all of a short page by a sure sign, or a hint where no public body is named', () => {
    expect(kindOf(SIGN, 'Welcome.')).toEqual({ foreign: [true, true], doubt: 'says' });
    expect(kindOf('Hello.', SIGN, SIGN).foreign).toEqual([true, true, true]);
    expect(kindOf(HINT)).toEqual({ foreign: [true], doubt: 'sounds' });
    expect(kindOf(HINT, 'City of Riverton')).toEqual({ foreign: [false, false], doubt: 'sounds' });
  });

  it('is only doubted where one sentence further down may just mention somebody', () => {
    const OFFER = 'Request a demo of the saw.';
    expect(kindOf('Welcome.', OFFER)).toEqual({ foreign: [false, true], doubt: 'says' });
    const text = `Welcome to the ferry.\n${NOT_ALWAYS}\n${OFFER}`;
    expect(told(notMonitoredDisclaimer, onSite(text))).toBe('review perhaps-others');
  });

  it('is a matter of each block on a long page', () => {
    expect(kindOf(SIGN, FERRY.repeat(60)).foreign).toEqual([true, false]);
    expect(kindOf(FERRY.repeat(60), SIGN).foreign).toEqual([false, true]);
  });

  it('is not told by what others say, nor by a menu', () => {
    const own = { foreign: [false], doubt: 'none' };
    expect(kindOf({ text: HINT, place: 'visitor-comment' })).toEqual(own);
    expect(kindOf({ text: HINT, place: 'quotation' })).toEqual(own);
    expect(kindOf(`He said: “${HINT}”`)).toEqual(own);
    expect(kindOf({ text: SIGN, place: 'nav' })).toEqual(own);
    const named = kindOf(HINT, { text: 'City of Riverton', place: 'quotation' });
    expect(named.foreign).toEqual([true, true]);
  });

  it.each(['function pick() { return 1; }', 'page["monitored"] = true', 'raise Nothing(1)'])(
    'is nobody’s where %j is source code',
    (code) => {
      expect(kindOf(code).foreign).toEqual([true]);
      expect(kindOf('Yes (we do)').foreign).toEqual([false]);
    },
  );

  it('leaves statements of such pages to a person, or takes them for somebody else’s', () => {
    expect(told(notMonitoredDisclaimer, onSite(`${SIGN} ${NOT_ALWAYS}`))).toBe('fail others-words');
    expect(told(notMonitoredDisclaimer, onSite(`${HINT} City of Riverton. ${NOT_ALWAYS}`))).toBe(
      'review perhaps-others',
    );
    expect(told(maintainedByAgency, onSite(`${SIGN} This page is not official.`))).toBe(
      'contradicted not-official',
    );
  });
});

describe('an agency’s name in a sentence', () => {
  const POLICE = 'Riverton Police Department';
  it.each([
    [POLICE, 'riverton rocks', true],
    [POLICE, 'the rpd is here', true],
    [POLICE, 'the police department', false],
    ['City of Oak Police', 'cop', true],
    ['City of Oak Police', 'coop', false],
    ['Riverton Police', 'rp is here', false],
    ['NY Police', 'ny', false],
    ['Comité des Loisirs du Parc', 'clp', true],
    ['Comité des Loisirs du Parc', 'cdldp', false],
    ['Society for the Care and Use of Parks', 'scup', true],
    ['Amis de la Baie', 'adlb adb alb', false],
    ['City Police', 'this is the city police page', true],
    ['City Police', 'this is the police page', false],
    ['', 'nothing', false],
    ['Riverton', '!!! ???', false],
  ])('%j in %j: %s', (name, norm, wanted) => {
    expect(namesAgency(norm, { name, alsoKnownAs: [] })).toBe(wanted);
    expect(namesAgency(norm, { name: 'Elsewhere', alsoKnownAs: [name] })).toBe(wanted);
  });

  it.each([
    ['riverton alerts is ours', 'riverton alerts - home', true],
    ['the riverton alerts is ours', 'riverton alerts', true],
    ['la alerta es nuestra', 'alerta', true],
    ['parks is ours', 'parks and pools', false],
    ['elmtown is ours', 'riverton', false],
    ['see the riverton alerts is ours', 'see riverton alerts', false],
  ])('the title in %j, of %j: %s', (norm, title, wanted) => {
    expect(startsWithTitle(norm, title)).toBe(wanted);
  });
});

describe('rules for comments', () => {
  it.each([
    ['Users who post threats will be blocked.', 'pass rules'],
    ['Anything off topic or obscene will be deleted.', 'pass rules'],
    ['No profanity, spam or threats.', 'pass rules'],
    ['No profanity in comments.', 'pass rules'],
    ['Do not post profanity.', 'pass rules'],
    ['Threats, spam and obscene words are prohibited.', 'pass rules'],
    ['Comments with obscene language may be deleted at our sole discretion.', 'pass rules'],
    ['We may remove what is obscene or hateful.', 'pass rules'],
    ['We may remove anything obscene at our discretion.', 'pass rules'],
    ['Be kind and don’t spam.', 'pass rules'],
    ['Users agree not to post threats, gore or ads.', 'pass rules'],
    ['Links are not allowed in comments.', 'pass rules'],
    ['Ads in comments are prohibited.', 'pass rules'],
    ['Campaigning and selling are not allowed.', 'pass rules'],
    ['Posts about a pending trial may be removed at our discretion.', 'review bare'],
    ['Comments may be deleted at any time for any reason.', 'review bare'],
    ['Threats are prohibited.', 'fail missing'],
    ['Smoking is prohibited in the park.', 'fail missing'],
  ])('%j: %s', (text, wanted) => {
    expect(told(commentPolicy, onSite(text))).toBe(wanted);
  });

  it.each(['quotation', 'visitor-comment'] as const)('are not linked by a %s', (place) => {
    const links = [{ url: 'https://riverton.example/p', text: 'Comment policy', place }];
    expect(told(commentPolicy, onSite('Welcome', { links }))).toBe('fail missing');
  });
});
