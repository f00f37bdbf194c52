// The parts of submissions: days, pictures, saved pages, ticks.
import { assert, property, uint8Array } from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { SubmissionFacts, Tick } from '../../../core/capture/capture.ts';
import { addDays } from '../../../core/submissions/days.ts';
import { isMhtml, pageOfMhtml } from '../../../core/submissions/mhtml.ts';
import { pictureOf } from '../../../core/submissions/picture.ts';
import { isSavedFrom, ownAddress, savedFrom } from '../../../core/submissions/saved-page.ts';
import { submissionState } from '../../../core/submissions/submission.ts';
import { readTick } from '../../../core/submissions/tick-words.ts';
import { settleByTicks } from '../../../core/submissions/ticks.ts';
import type { Finding } from '../../../core/verdict/schema.ts';
import { jpeg, png } from '../../support/pictures.ts';
import { processorMs } from '../../support/processor-time.ts';

const bytes = (text: string): Uint8Array => new Uint8Array(Buffer.from(text, 'latin1'));

describe('days', () => {
  it('are counted over months, leap days and years', () => {
    expect(addDays('2026-11-21', 90)).toBe('2027-02-19');
    expect(addDays('2028-02-28', 1)).toBe('2028-02-29');
    expect(addDays('2026-12-31', 1)).toBe('2027-01-01');
    expect(addDays('2026-01-01', -1)).toBe('2025-12-31');
  });

  it('tell whether a submission counts', () => {
    const until = { expiresOn: '2026-12-05' };
    expect(submissionState(until, '2026-11-20')).toBe('current');
    expect(submissionState(until, '2026-11-21')).toBe('due');
    expect(submissionState(until, '2026-12-05')).toBe('due');
    expect(submissionState(until, '2026-12-06')).toBe('expired');
  });
});

describe('a picture', () => {
  it('is known by its bytes', () => {
    expect(pictureOf(png(1200, 900))).toEqual({ type: 'image/png', width: 1200, height: 900 });
    expect(pictureOf(jpeg(800, 600))).toEqual({ type: 'image/jpeg', width: 800, height: 600 });
  });

  it('that is cut off, empty or something else is none', () => {
    expect(pictureOf(png(10, 10).subarray(0, 20))).toBeUndefined();
    expect(pictureOf(jpeg(10, 10).subarray(0, 12))).toBeUndefined();
    expect(pictureOf(png(0, 10))).toBeUndefined();
    expect(pictureOf(bytes('GIF89a'))).toBeUndefined();
    expect(pictureOf(new Uint8Array())).toBeUndefined();
    expect(pictureOf(bytes('\u00ff\u00d8\u00ff\u00e0\u0000\u0000'.repeat(3)))).toBeUndefined();
  });

  it('of any bytes never ends in an error', () => {
    assert(property(uint8Array({ maxLength: 200 }), (any) => void pictureOf(any)));
    const jpegs = uint8Array({ maxLength: 200 }).map((rest) =>
      Uint8Array.from([0xff, 0xd8, ...rest]),
    );
    assert(property(jpegs, (any) => void pictureOf(any)));
  });
});

const head = (more = ''): string =>
  `From: <Saved by Blink>\r\nSnapshot-Content-Location: https://x.com/rivertonpd\r\n${more}MIME-Version: 1.0\r\nContent-Type: multipart/related;\r\n\ttype="text/html"; boundary="--b"\r\n\r\n`;
const part = (headers: string, body: string): string => `----b\r\n${headers}\r\n\r\n${body}\r\n`;

describe('a page saved as one file', () => {
  it('is its first HTML part, decoded', () => {
    const file = bytes(
      head('Date: Sat, 21 Nov 2026 10:00:00 -0000\r\n') +
        part('Content-Type: image/png\r\nContent-Transfer-Encoding: base64', 'AAAA') +
        part(
          'Content-Type: text/html; charset=utf-8\r\nContent-Transfer-Encoding: quoted-printable',
          '<p>Caf=C3=A9 =\r\nopen=3D1</p>',
        ) +
        part('Content-Type: text/html', '<p>a frame</p>'),
    );
    expect(isMhtml(file)).toBe(true);
    const saved = pageOfMhtml(file);
    expect(
      Buffer.from(saved?.html ?? [])
        .toString('utf8')
        .trim(),
    ).toBe('<p>Café open=1</p>');
    expect(saved).toMatchObject({
      charset: 'utf-8',
      url: 'https://x.com/rivertonpd',
      savedAt: new Date('2026-11-21T10:00:00.000Z'),
    });
  });

  it('may be base64 or plain, and say nothing of itself', () => {
    const inBase64 =
      head() +
      part('Content-Type: text/html\r\nContent-Transfer-Encoding: BASE64', 'PHA+SGk8L3A+\r\n');
    expect(Buffer.from(pageOfMhtml(bytes(inBase64))?.html ?? []).toString()).toBe('<p>Hi</p>');
    const plain =
      'Content-Type: multipart/related; boundary=b\n\n--b\nContent-Type: text/html\nContent-Location: https://y.example/\n\n<p>Hi</p>\n--b--\n';
    expect(isMhtml(bytes(plain))).toBe(true);
    const saved = pageOfMhtml(bytes(plain));
    expect(saved).toMatchObject({ charset: '', url: 'https://y.example/' });
    expect(saved).not.toHaveProperty('savedAt');
  });

  it('without a page in it is none', () => {
    expect(isMhtml(bytes('<html>Content-Type: multipart/related</html>'))).toBe(false);
    expect(pageOfMhtml(bytes(head()))).toBeUndefined();
    expect(pageOfMhtml(bytes('Content-Type: multipart/related\r\n\r\nx'))).toBeUndefined();
    expect(pageOfMhtml(bytes('no headers at all'))).toBeUndefined();
  });

  it('of any bytes never ends in an error, and takes no longer than it should', () => {
    assert(
      property(uint8Array({ maxLength: 300 }), (any) => {
        isMhtml(any);
        pageOfMhtml(Uint8Array.from([...bytes(head()), ...any]));
      }),
    );
    const started = processorMs();
    for (const filler of ['\r\n', 'a:b\r\n', '\r', '----b\r\n', '= ', '=', ' ', '=3'])
      pageOfMhtml(
        bytes(
          head() +
            part(
              'Content-Type: text/html\r\nContent-Transfer-Encoding: quoted-printable',
              filler.repeat(400_000),
            ),
        ),
      );
    expect(processorMs() - started).toBeLessThan(15_000);
  });
});

describe('a saved page’s own address', () => {
  it('is found where a browser wrote it', () => {
    expect(savedFrom('<!-- saved from url=(0026)https://x.com/rivertonpd -->\n<html>')).toBe(
      'https://x.com/rivertonpd',
    );
    expect(savedFrom('<html><!-- saved from url=(0014)about:internet -->')).toBeUndefined();
    expect(savedFrom('<html>')).toBeUndefined();
  });

  it.each([
    [
      '<!-- saved from url=(0021)https://x.com/rpd -->\n<link rel="canonical" href="https://a.gov/">',
      'https://x.com/rpd',
    ],
    ['<head><LINK href=https://a.gov/police rel=canonical>', 'https://a.gov/police'],
    [
      '<meta charset=utf-8><meta content="https://www.facebook.com/RPD" property="og:url"/>',
      'https://www.facebook.com/RPD',
    ],
    ["<meta property='og:url' content='https://a.gov/'>", 'https://a.gov/'],
    ['<link rel="canonical" href="/police">', undefined],
    [
      '<link rel="stylesheet" href="https://a.gov/a.css"><a rel="canonical" href="https://a.gov/">',
      undefined,
    ],
  ])('the address that a page says is its own: %s', (html, address) => {
    expect(ownAddress(html)).toBe(address);
  });

  it('is compared as a page and not as a text', () => {
    expect(
      isSavedFrom(
        'https://www.facebook.com/Riverton.PD/about?locale=en_US',
        'https://www.facebook.com/rivertonpd',
      ),
    ).toBe(true);
    expect(
      isSavedFrom('https://www.facebook.com/rivertonfire', 'https://www.facebook.com/rivertonpd'),
    ).toBe(false);
    expect(isSavedFrom('cid:frame', 'https://www.facebook.com/rivertonpd')).toBe(false);
  });
});

describe('a tick', () => {
  it.each([
    ['emergency-note=met', { item: 'emergency-note', tick: 'met' }],
    [' emergency-note = satisfied ', { item: 'emergency-note', tick: 'met' }],
    ['emergency-note=no', { item: 'emergency-note', tick: 'not-met' }],
    [
      'emergency-note=met: Call 911: now ',
      { item: 'emergency-note', tick: 'met', words: 'Call 911: now' },
    ],
    ['emergency-note=met:', { item: 'emergency-note', tick: 'met' }],
  ])('%j', (text, tick) => {
    expect(readTick(text, ['emergency-note'])).toEqual({ ok: true, tick });
  });

  it.each([
    ['all good', /is no tick/],
    ['other=met', /not judged by an item “other”/],
    ['emergency-note=perhaps', /“perhaps” is no answer/],
    [`emergency-note=met:${'x'.repeat(501)}`, /longer than 500 characters/],
  ])('%j is none', (text, says) => {
    const read = readTick(text, ['emergency-note']);
    expect(read.ok ? '' : read.says).toMatch(says);
  });

  it('with an answer that only an object has is none', () => {
    expect(readTick('emergency-note=constructor', ['emergency-note']).ok).toBe(false);
  });
});

const FACTS: SubmissionFacts = {
  by: 'Dana Ortiz',
  at: '2026-11-21T10:00:00.000Z',
  how: 'text',
  seenOn: '2026-11-21',
  expiresOn: '2027-02-19',
};

function settled(
  outcome: Finding['outcome'],
  how: SubmissionFacts['how'],
  tick?: Tick['tick'],
): Finding {
  const finding: Finding = {
    item: 'emergency-note',
    title: 'Emergency',
    level: 'required',
    outcome,
    message: 'as-read',
    says: 'As it was read.',
    evidence: [{ text: 'read', place: 'main', visibility: 'shown' }],
    nearest: { text: 'near', place: 'main', visibility: 'shown' },
    metOn: 'page',
    fix: 'Write it.',
    checkVersion: 'c',
  };
  const ticks: Tick[] =
    tick === undefined
      ? []
      : [{ item: 'emergency-note', tick, by: 'Sam Reyes', at: FACTS.at, words: 'Call 911' }];
  const [one] = settleByTicks([finding], { ...FACTS, how, ticks });
  if (one === undefined) throw new Error('no finding');
  return one;
}

describe('ticks and findings', () => {
  it.each<
    [
      Finding['outcome'],
      SubmissionFacts['how'],
      Tick['tick'] | undefined,
      Finding['outcome'],
      string,
    ]
  >([
    // Nothing is read in a screenshot: what it lacks says nothing.
    ['fail', 'screenshot', undefined, 'review', 'not-ticked'],
    ['review', 'screenshot', undefined, 'review', 'not-ticked'],
    ['fail', 'screenshot', 'met', 'pass', 'ticked-met'],
    ['fail', 'screenshot', 'not-met', 'fail', 'ticked-not-met'],
    ['waived', 'screenshot', undefined, 'waived', 'as-read'],
    ['not-applicable', 'screenshot', 'not-met', 'not-applicable', 'as-read'],
    ['error', 'screenshot', 'met', 'error', 'as-read'],
    // What was read stands, unless a person who looked says otherwise.
    ['pass', 'text', undefined, 'pass', 'as-read'],
    ['pass', 'text', 'met', 'pass', 'as-read'],
    ['pass', 'html', 'not-met', 'review', 'ticked-otherwise'],
    ['fail', 'mhtml', 'met', 'review', 'ticked-otherwise'],
    ['fail', 'text', 'not-met', 'fail', 'as-read'],
    ['review', 'text', 'met', 'pass', 'ticked-met'],
    ['review', 'text', 'not-met', 'fail', 'ticked-not-met'],
    ['contradicted', 'text', 'met', 'contradicted', 'as-read'],
    ['waived', 'text', 'not-met', 'waived', 'as-read'],
  ])('%s in a %s, ticked %s: %s', (outcome, how, tick, then, message) => {
    expect(settled(outcome, how, tick)).toMatchObject({ outcome: then, message });
  });

  it('quote the words of the person, and no longer what was read', () => {
    const met = settled('fail', 'screenshot', 'met');
    expect(met.evidence).toEqual([{ text: 'Call 911', place: 'main', visibility: 'shown' }]);
    expect(met).not.toHaveProperty('nearest');
    expect(met).not.toHaveProperty('fix');
    expect(settled('fail', 'screenshot', 'not-met').fix).toBe('Write it.');
    expect(settled('fail', 'screenshot').evidence).toEqual([]);
  });
});
