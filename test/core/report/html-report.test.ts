// The HTML report as a document: whole, self-contained, harmless, and with every page and word that it must have.
import { createHash } from 'node:crypto';
import { load } from 'cheerio';
import { describe, expect, it } from 'vitest';
import { htmlReport } from '../../../core/report/html-report.ts';
import { PICTURE_LIMIT, PICTURES_LIMIT } from '../../../core/report/html/picture.ts';
import type { ReportInput } from '../../../core/report/input.ts';
import {
  agencyReport,
  capture,
  city,
  finding,
  hostile,
  inputOf,
  page,
  PICTURE,
  police,
  whole,
} from '../../support/report-data.ts';

const read = async (input: ReportInput) => load(await whole(htmlReport(input)));

const notices = async (input: ReportInput): Promise<string> =>
  (await read(input))('.notice').text();

const shots = (count: number, bytes: number): ReportInput => {
  const shot = { sha256: 'a', type: 'image/png', width: 10, height: 20, bytes } as const;
  const pages = Array.from({ length: count }, (_, index) => {
    const url = `https://x.example/${index}`;
    return page(`p${index}`, { url, capture: capture(url, { screenshot: shot }) });
  });
  const picture = { type: 'image/png', bytes: new Uint8Array(bytes).fill(7) };
  return inputOf(pages, [agencyReport('riverton-pd', pages)], {
    screenshot: async () => picture,
  });
};

describe.each([
  ['a city', city],
  ['hostile texts', hostile],
  ['no agency', () => inputOf([], [])],
] as const)('%s', (_name, input) => {
  it('runs nothing and loads nothing', async () => {
    const $ = await read(input());
    expect(
      $('script, iframe, object, embed, link, base, form, input, [style], [srcset]'),
    ).toHaveLength(0);
    for (const element of $('*').toArray()) {
      const names = Object.keys('attribs' in element ? element.attribs : {});
      expect(names.filter((name) => /^on/i.test(name))).toEqual([]);
    }
    for (const image of $('img').toArray())
      expect($(image).attr('src')).toMatch(/^data:image\/png;base64,[\w+/=]+$/);
    for (const link of $('a').toArray()) expect($(link).attr('href')).toMatch(/^(?:#|https?:\/\/)/);
    for (const link of $('a[href^="http"]').toArray())
      expect($(link).attr('rel')).toBe('noopener noreferrer nofollow ugc');
  });

  it('allows by its content policy exactly its own style', async () => {
    const $ = await read(input());
    const policy = $('meta[http-equiv="Content-Security-Policy"]').attr('content');
    const hash = createHash('sha256').update($('style').text()).digest('base64');
    expect($('style')).toHaveLength(1);
    expect(policy).toBe(
      `default-src 'none'; style-src 'sha256-${hash}'; img-src data:; base-uri 'none'; form-action 'none'`,
    );
  });

  it('has headings in order, anchors that lead somewhere, and no id twice', async () => {
    const $ = await read(input());
    const levels = $('h1, h2, h3, h4')
      .toArray()
      .map((heading) => Number(heading.tagName.slice(1)));
    expect(levels[0]).toBe(1);
    expect(levels.filter((level) => level === 1)).toHaveLength(1);
    for (const [index, level] of levels.entries())
      expect(level - (levels[index - 1] ?? 0)).toBeLessThanOrEqual(1);
    const ids = $('[id]')
      .toArray()
      .map((element) => $(element).attr('id'));
    expect(new Set(ids).size).toBe(ids.length);
    for (const link of $('a[href^="#"]').toArray())
      expect(ids).toContain($(link).attr('href')?.slice(1));
    for (const named of $('[aria-labelledby]').toArray())
      expect(ids).toContain($(named).attr('aria-labelledby'));
  });

  it('has no tag that page text brought along', async () => {
    const $ = await read(input());
    expect($('svg').not('.icon, .bar, .sheet')).toHaveLength(0);
    expect(
      $('body')
        .children()
        .toArray()
        .map((child) => child.tagName),
    ).toEqual(['a', 'svg', 'header', 'nav', 'main', 'footer']);
    expect($('title')).toHaveLength(1);
  });
});

describe('what a chief reads', () => {
  it('begins with one sentence for one agency', async () => {
    const $ = await read(police());
    expect($('.mast .lead').text()).toBe(
      'Riverton Police Department: 4 of 10 pages compliant, 2 need action, 1 needs a look, 2 could not be read, 1 left out on purpose.',
    );
    expect($('.mast').text()).toContain(
      'Since the last audit: 3 got worse, 2 got better, 1 still failing, 2 added or removed.',
    );
  });

  it('has a sentence on each agency, and each in its own zone', async () => {
    const $ = await read(city());
    expect(
      $('.sentences a')
        .toArray()
        .map((link) => $(link).text()),
    ).toEqual([
      'Riverton Police Department: 4 of 10 pages compliant, 2 need action, 1 needs a look, 2 could not be read, 1 left out on purpose.',
      'Riverton Fire & Rescue: all 2 pages compliant.',
    ]);
    expect($('#page-1 time').first().text()).toContain('2:02 PM EST');
    expect($('#page-12 time').first().text()).toContain('12:02 PM MST');
  });

  it('names first the page that says the opposite, then what is not met, and who mends it', async () => {
    const $ = await read(police());
    const rows = $('h3:contains("What needs action first") + table tbody tr');
    expect(rows.first().text()).toContain('facebook.com/RivertonPD');
    expect(rows.first().find('td').first().text()).toContain(
      'Not monitored at all times says the opposite',
    );
    expect(rows.first().find('td').first().text()).toContain('Emergency note since Oct 5, 2026');
    expect(rows.last().find('td').last().text()).toBe('No owner named in the inventory');
  });

  it('shows for a failure the nearest sentence, why it was not enough, and what to write in one block', async () => {
    const $ = await read(police());
    const item = $('#page-2 .item:has(h4:contains("Emergency note"))');
    expect(item.find('p').first().text()).toContain('The nearest sentence speaks of jobs');
    expect(item.find('blockquote').text()).toBe(
      'The 911 center is hiring dispatchers, apply until Friday.',
    );
    expect(item.find('figcaption').text()).toBe('in the main text');
    expect(item.find('pre.copy').text()).toBe(
      'In an emergency, call 911. Do not report crimes or emergencies on this page.',
    );
    expect(item.text()).toContain('ran out on Oct 31, 2026 and no longer counts');
  });

  it('says of evidence that it stood one click away, behind a click', async () => {
    const $ = await read(police());
    expect($('#page-2 .quiet figcaption:contains("one click away")').text()).toBe(
      'in the main text, shown after a click, one click away on https://www.riverton.example/police/social-media-policy/',
    );
  });

  it('folds away what is in order, and leaves open what asks for something', async () => {
    const $ = await read(police());
    expect($('#page-4 .item h4').text()).toContain('Removal policy');
    expect($('#page-5 .item')).toHaveLength(0);
    expect($('#page-5 details summary').first().text()).toBe('10 items met, with the evidence');
  });

  it('keeps unreadable apart, with reason and remedy', async () => {
    const $ = await read(police());
    const row = $('h3:contains("What could not be read") + table tbody tr').last();
    expect(row.text()).toContain('did not arrive in time');
    expect(row.text()).toContain('No answer after 25 s.');
    expect(row.find('[data-label="What to do"]').text()).not.toBe('');
  });

  it('never gives the write token of the run away', async () => {
    expect(await whole(htmlReport(police()))).not.toContain('write-token');
  });
});

describe('a report that is not whole says so', () => {
  it('when pages are missing from the stream', async () => {
    const input = police();
    const gone = {
      ...input,
      pages: async function* () {
        yield page('only', { url: 'https://x.example/' });
      },
    };
    expect(await notices(gone)).toContain('the audit counted 10 pages, this report found 1');
  });

  it('when totals do not add up', async () => {
    const report = agencyReport('a', []);
    expect(
      await notices(inputOf([], [{ ...report, counts: { ...report.counts, expected: 3 } }])),
    ).toContain('the totals do not add up (3 expected, 0 accounted for)');
  });

  it('when the audit is still at work, was stopped, or other agencies are left out', async () => {
    const input = city();
    expect(await notices({ ...input, run: { ...input.run, status: 'running' } })).toContain(
      'has not finished',
    );
    expect(await notices({ ...input, run: { ...input.run, status: 'abandoned' } })).toContain(
      'stopped before its end',
    );
    const alone = { ...input, agencies: input.agencies.slice(1) };
    expect(await notices(alone)).toBe('This report shows 1 of the 2 agencies of the audit.');
    expect((await read(alone))('article')).toHaveLength(2);
  });

  it('and not otherwise', async () => {
    expect(await notices(city())).toBe('');
  });
});

describe('screenshots', () => {
  it('stand in the file as data, lazily decoded, with their size and what they show', async () => {
    const $ = await read(police());
    const image = $('#page-2 img');
    expect(image.attr('src')).toBe(
      `data:image/png;base64,${Buffer.from(PICTURE.bytes).toString('base64')}`,
    );
    expect([image.attr('loading'), image.attr('decoding'), image.attr('width')]).toEqual([
      'lazy',
      'async',
      '640',
    ]);
    expect(image.attr('alt')).toContain('Nov 23, 2026, 2:02 PM EST');
  });

  it('survive the trip through base64 whatever their length', async () => {
    for (const length of [0, 1, 2, 24_572, 24_574, 60_001]) {
      const $ = await read(shots(1, length));
      const data = $('img').attr('src')?.split(',')[1] ?? '';
      expect(Buffer.from(data, 'base64').equals(Buffer.alloc(length, 7))).toBe(true);
    }
  });

  it('are left out when one is too large, or all together are', async () => {
    expect((await read(shots(1, PICTURE_LIMIT + 1)))('.note').text()).toContain(
      'left out here to keep this file small',
    );
    const many = Math.ceil(PICTURES_LIMIT / PICTURE_LIMIT) + 1;
    const $ = await read(shots(many, PICTURE_LIMIT));
    expect($('img')).toHaveLength(many - 1);
  });

  it.each([
    ['is gone', async () => undefined, 'no longer in the capture store'],
    [
      'cannot be loaded',
      async () => {
        throw new Error('<b>disk</b>');
      },
      'could not be loaded',
    ],
    [
      'is a drawing that could hold a script',
      async () => ({ type: 'image/svg+xml', bytes: new Uint8Array(3) }),
      'of a kind that is not shown',
    ],
  ])('when one %s, the report says so and goes on', async (_why, screenshot, words) => {
    const $ = await read(police({ screenshot }));
    expect($('#page-2 .note').text()).toContain(words);
    expect($('article')).toHaveLength(10);
  });

  it('are not asked for where nobody can give them', async () => {
    const { screenshot: _screenshot, ...input } = police();
    expect((await read(input))('img')).toHaveLength(0);
  });
});

describe('pages at the edge', () => {
  it('without items, without a reason, with a waiver that has no excuse left to give', async () => {
    const bare = page('bare', { url: 'https://x.example/', findings: [] });
    const skipped = page('skipped', { url: 'https://x.example/2', verdict: 'skipped' });
    const lost = page('lost', { url: 'https://x.example/3', verdict: 'unreadable' });
    const linked = page('linked', {
      url: 'https://x.example/4',
      findings: [finding('emergency-note', { metOn: 'linked' })],
    });
    const pages = [bare, skipped, lost, linked];
    const $ = await read(inputOf(pages, [agencyReport('riverton-pd', pages)]));
    expect($('#page-1').text()).toContain('asks nothing of this kind of page');
    expect($('#page-2').text()).toContain('no reason given');
    expect($('#page-3').text()).toContain('The reason was not recorded.');
    expect($('#page-4 figcaption').text()).toBe('in the main text, one click away');
  });
});
