// Pages that a person brings, as users do it: submit, audit, expire, resume, replay, history; and what is refused, in plain words.
import { readdirSync, statSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import { submit as submitHere, type SubmitOptions } from '../../cli/commands/submit.ts';
import { presence, type Ran, site, type Site, GOOD_PAGE, workFolder } from '../support/presence.ts';
import { jpeg, png } from '../support/pictures.ts';

const folder = workFolder();
const OPEN = ['--allow-loopback', '--host-delay', '0', '--no-browser'];
const BIO = `Riverton Police Department
The official LinkedIn page of the Riverton Police Department. We use it to share public safety news and advice with our community.
This page is not monitored 24/7. In an emergency, call 911. Non-emergency: (614) 555-0142.
Comments are public records. The views of visitors are not those of the department.
https://www.riverton.example/police`;
const LINKEDIN = 'riverton-pd/linkedin-riverton-pd';

let server: Site;
beforeAll(async () => {
  server = await site((where) => (where === '/robots.txt' ? undefined : GOOD_PAGE));
});
afterAll(async () => {
  await server.close();
  folder.clear();
});

function write(name: string, content: string | Uint8Array): string {
  writeFileSync(path.join(folder.cwd, name), content);
  return name;
}

/** An inventory with a page to visit, and one on LinkedIn to bring. */
function inventory(name: string, more = ''): string {
  return write(
    `${name}.yaml`,
    `agencies:
  - id: riverton-pd
    name: Riverton Police Department
    officialHosts: [127.0.0.1, www.riverton.example]
    timeZone: America/New_York
${more}    pages:
      - url: ${server.url}/home
        kind: home
        id: home
      - url: https://www.linkedin.com/company/riverton-pd
`,
  );
}

const run = (args: string[], input?: string): Promise<Ran> =>
  presence(args, { cwd: folder.cwd, ...(input === undefined ? {} : { input }) });
const audit = (name: string, ...more: string[]): Promise<Ran> =>
  run(['audit', '-i', `${name}.yaml`, '-d', name, ...OPEN, '--json', ...more]);
const submit = (name: string, ...more: string[]): Promise<Ran> =>
  run(['submit', LINKEDIN, '-d', name, '-i', `${name}.yaml`, '--by', 'Dana Ortiz', ...more]);

type Finding = { item: string; outcome: string; says: string; evidence: { text: string }[] };
type Page = {
  pageId: string;
  verdict: string;
  failure?: { reason: string; detail: string; remedy: string };
  findings: Finding[];
  capture?: { mode: string; submission?: Record<string, unknown> };
};

function linkedin({ out, err }: Ran): Page {
  expect(out, err).not.toBe('');
  const pages: Page[] = JSON.parse(out).pages;
  const page = pages.find(({ pageId }) => pageId === 'linkedin-riverton-pd');
  if (page === undefined) throw new Error('no such page');
  return page;
}

/** What changed on the page that was brought. */
const changesOf = ({ out }: Ran): { item?: string; kind: string; cause?: string }[] =>
  JSON.parse(out).agencies[0].changes.filter(
    ({ pageId }: { pageId: string }) => pageId === 'linkedin-riverton-pd',
  );

const outcomes = ({ findings }: { findings: Finding[] }): Record<string, string> =>
  Object.fromEntries(findings.map(({ item, outcome }) => [item, outcome]));

/** Files by their place in this test's folder; `-` stays. */
const files = (options: Partial<SubmitOptions>): Partial<SubmitOptions> => {
  const named = Object.entries({
    text: options.text,
    html: options.html,
    screenshot: options.screenshot,
  });
  const there = named.flatMap(([key, name]) =>
    name === undefined ? [] : [[key, name === '-' ? name : path.join(folder.cwd, name)]],
  );
  return { ...options, ...Object.fromEntries(there) };
};

type Submitted = { submission: Record<string, unknown>; findings: Finding[] };

/** The command itself, in this process; gives what it printed. */
async function submitted(name: string, options: Partial<SubmitOptions>): Promise<Submitted> {
  const printed: string[] = [];
  const out = vi.spyOn(process.stdout, 'write').mockImplementation((piece) => {
    printed.push(String(piece));
    return true;
  });
  try {
    const at = {
      data: path.join(folder.cwd, name),
      inventory: path.join(folder.cwd, `${name}.yaml`),
    };
    const code = await submitHere(LINKEDIN, {
      by: 'Dana Ortiz',
      json: true,
      ...at,
      ...files(options),
    });
    expect(code).toBe(0);
  } finally {
    out.mockRestore();
  }
  return JSON.parse(printed.join(''));
}

describe('a page that nobody has brought', () => {
  it('is unreadable with what to do, neither failing nor passing', async () => {
    inventory('nobody');
    const ran = await audit('nobody');
    expect(ran.code).toBe(2);
    const page = linkedin(ran);
    expect(page).toMatchObject({ verdict: 'unreadable', findings: [] });
    expect(page.failure?.reason).toBe('submission-missing');
    expect(page.failure?.detail).toBe(
      `bring it with: presence submit ${LINKEDIN} --text FILE --by "YOUR NAME"`,
    );
    expect(page.failure?.remedy).toContain('presence submit');
  });
});

describe('a page that was brought as text', { timeout: 180_000 }, () => {
  it('is read like any other, marked with who brought it, and replayed from what was kept', async () => {
    inventory('text');
    const kept = await submit('text', '--text', write('bio.txt', BIO));
    expect(kept.code, kept.err).toBe(0);
    expect(kept.out).toMatch(
      /^Kept: riverton-pd\/linkedin-riverton-pd, brought by Dana Ortiz, as seen on \d{4}-\d{2}-\d{2}\. It counts until \d{4}-\d{2}-\d{2}\.\nIn it, \d+ of \d+ items are met\./,
    );
    const audited = await audit('text');
    const page = linkedin(audited);
    expect(page.verdict, audited.out).not.toBe('unreadable');
    expect(outcomes(page)['emergency-note']).toBe('pass');
    const emergency = page.findings.find(({ item }) => item === 'emergency-note');
    expect(emergency?.evidence[0]?.text).toContain('call 911');
    expect(page.capture).toMatchObject({
      mode: 'submitted',
      submission: { by: 'Dana Ortiz', how: 'text' },
    });
    const { runId } = JSON.parse(audited.out).run;
    const replayed = await run(['replay', runId, '-d', 'text', '--json']);
    expect(outcomes(linkedin(replayed))).toEqual(outcomes(page));
    expect(changesOf(replayed)).toEqual([]);
    expect(changesOf(await audit('text'))).toEqual([]);
    const history = await run(['history', LINKEDIN, '-d', 'text']);
    expect(history.code, history.err).toBe(0);
    expect(server.hits.every((hit) => !hit.includes('linkedin'))).toBe(true);
  });

  it('comes from the standard input, in whatever encoding Windows wrote it', async () => {
    inventory('stdin');
    const kept = await run(
      [
        'submit',
        LINKEDIN,
        '-d',
        'stdin',
        '-i',
        'stdin.yaml',
        '--by',
        'Dana Ortiz',
        '--text',
        '-',
        '--json',
      ],
      BIO,
    );
    expect(kept.code, kept.err).toBe(0);
    expect(JSON.parse(kept.out).submission).toMatchObject({ by: 'Dana Ortiz', how: 'text' });
    const utf16 = Buffer.concat([Buffer.from([0xff, 0xfe]), Buffer.from(BIO, 'utf16le')]);
    const windows = await submitted('stdin', { text: write('utf16.txt', utf16) });
    expect(outcomes(windows)['emergency-note']).toBe('pass');
  });

  it('is found by the latest audit, without an inventory', async () => {
    const kept = await run([
      'submit',
      'linkedin-riverton-pd',
      '-d',
      'nobody',
      '--by',
      'Dana Ortiz',
      '--text',
      'bio.txt',
    ]);
    expect(kept.code, kept.err).toBe(0);
    const url = 'https://linkedin.com/company/Riverton-PD/about/';
    const data = path.join(folder.cwd, 'nobody');
    expect(await submitHere(url, { by: 'Dana Ortiz', data, ...files({ text: 'bio.txt' }) })).toBe(
      0,
    );
  });

  it('counts until its last day', async () => {
    inventory('expired', '    submissionDays: 3\n');
    const seen = dayFromToday(-3);
    const { submission } = await submitted('expired', { text: 'bio.txt', seenOn: seen });
    expect(submission['expiresOn']).toBe(dayFromToday(0));
    expect(linkedin(await audit('expired')).verdict).not.toBe('unreadable');
  });

  it('is taken for missing, not for failing, when its capture is gone', async () => {
    inventory('gone');
    await submit('gone', '--text', 'bio.txt');
    const captures = path.join(folder.cwd, 'gone', 'captures', 'submissions');
    for (const file of filesIn(captures)) writeFileSync(file, 'damaged');
    const page = linkedin(await audit('gone'));
    expect(page.failure?.reason).toBe('submission-missing');
    expect(page.failure?.detail).toContain(
      'cannot be read any more; bring it again with: presence submit',
    );
  });
});

function dayFromToday(days: number): string {
  const format = new Intl.DateTimeFormat('en-CA', { timeZone: 'America/New_York' });
  return format.format(new Date(Date.now() + days * 86_400_000));
}

function filesIn(dir: string): string[] {
  return readdirSync(dir, { recursive: true, encoding: 'utf8' })
    .map((name) => path.join(dir, name))
    .filter((file) => statSync(file).isFile());
}

const SAVED = `<!doctype html><html><head><title>Riverton Police Department | LinkedIn</title></head><body><main>
${BIO.split('\n')
  .map((line) => `<p>${line}</p>`)
  .join(
    '\n',
  )}<p>${'Riverton Police Department posts news of the week for its neighbours here. '.repeat(6)}</p></main></body></html>`;

function mhtml(url: string, html = SAVED): string {
  const body = Buffer.from(html, 'utf8')
    .toString('latin1')
    .replaceAll('=', '=3D')
    .replaceAll(/(.{60})/g, '$1=\r\n');
  return [
    'From: <Saved by Blink>',
    `Snapshot-Content-Location: ${url}`,
    'Subject: Riverton Police Department | LinkedIn',
    `Date: ${new Date().toUTCString()}`,
    'MIME-Version: 1.0',
    'Content-Type: multipart/related;',
    '\ttype="text/html";',
    '\tboundary="----MultipartBoundary--abc----"',
    '',
    '',
    '------MultipartBoundary--abc----',
    'Content-Type: text/css',
    'Content-Transfer-Encoding: quoted-printable',
    '',
    'p { color: red }',
    '------MultipartBoundary--abc----',
    'Content-Type: text/html',
    'Content-ID: <frame-1@mhtml.blink>',
    'Content-Transfer-Encoding: quoted-printable',
    `Content-Location: ${url}`,
    '',
    body,
    '------MultipartBoundary--abc------',
    '',
  ].join('\r\n');
}

describe('a page that was saved from a browser', { timeout: 180_000 }, () => {
  it.each([
    [
      'saved.html',
      `<!-- saved from url=(0044)https://www.linkedin.com/company/riverton-pd/ -->\n${SAVED}`,
      'html',
    ],
    ['saved.mhtml', mhtml('https://www.linkedin.com/company/riverton-pd/?trk=nav'), 'mhtml'],
  ])('%s is read as the page', async (name, content, how) => {
    inventory(how);
    const { submission, findings } = await submitted(how, { html: write(name, content) });
    expect(submission).toMatchObject({ how, by: 'Dana Ortiz' });
    expect(outcomes({ findings })['emergency-note']).toBe('pass');
  });
});

describe('a screenshot', { timeout: 180_000 }, () => {
  it('alone is a question for each item until a person ticks it by name', async () => {
    inventory('shot');
    const shot = write('shot.png', png(1200, 900));
    const kept = await submit('shot', '--screenshot', shot);
    expect(kept.code, kept.err).toBe(0);
    expect(kept.out).toContain('A screenshot is not read by this program.');
    const first = await submitted('shot', { screenshot: shot });
    expect(new Set(Object.values(outcomes(first)))).toEqual(new Set(['review']));

    const ticked = await run([
      'submit',
      LINKEDIN,
      '-i',
      'shot.yaml',
      '-d',
      'shot',
      '--by',
      'Sam Reyes',
      '--tick',
      'emergency-note=met: In an emergency, call 911 ',
      'purpose-statement=satisfied',
      '--tick',
      'website-link=not-met',
    ]);
    expect(ticked.code, ticked.err).toBe(0);
    const page = linkedin(await audit('shot'));
    expect(outcomes(page)).toMatchObject({
      'emergency-note': 'pass',
      'purpose-statement': 'pass',
      'website-link': 'fail',
      'not-monitored-disclaimer': 'review',
    });
    const emergency = page.findings.find(({ item }) => item === 'emergency-note');
    expect(emergency?.evidence).toEqual([
      { text: 'In an emergency, call 911', place: 'main', visibility: 'shown' },
    ]);
    expect(emergency?.says).toMatch(
      /^Sam Reyes looked at the page on \d{4}-\d{2}-\d{2} and saw it there, in the words “In an emergency, call 911”\.$/,
    );
    expect(page.capture?.submission).toMatchObject({ by: 'Dana Ortiz', how: 'screenshot' });
    await submitted('shot', { tick: ['website-link=met:www.riverton.example'] });
    const last = await audit('shot');
    expect(outcomes(linkedin(last))['website-link']).toBe('pass');
    expect(changesOf(last)).toContainEqual(
      expect.objectContaining({ kind: 'fixed', item: 'website-link', cause: 'page' }),
    );
  });

  it('beside the text settles what the text leaves open', async () => {
    inventory('both');
    const { findings } = await submitted('both', {
      text: 'bio.txt',
      screenshot: write('shot.jpg', jpeg(800, 600)),
      tick: ['emergency-note=not-met'],
    });
    const emergency = findings.find(({ item }) => item === 'emergency-note');
    expect(emergency?.outcome).toBe('review');
    expect(emergency?.says).toMatch(
      /^Dana Ortiz looked for it .* did not find it\. What was brought reads otherwise: /,
    );
    const captures = filesIn(path.join(folder.cwd, 'both', 'captures'));
    expect(captures.length).toBeGreaterThan(0);
  });
});

/** The command itself, in this process: what it says when it refuses. */
const refusal = (page: string, options: Partial<SubmitOptions>): Promise<string> => {
  const inventoryFile = path.join(folder.cwd, 'refused.yaml');
  const asked = {
    by: 'Dana Ortiz',
    data: path.join(folder.cwd, 'refused'),
    inventory: inventoryFile,
  };
  return submitHere(page, { ...asked, ...files(options) }).then(
    (code) => `ended with ${code}`,
    (error: unknown) => (error instanceof Error ? error.message : String(error)),
  );
};

describe('what is refused, in plain words', { timeout: 180_000 }, () => {
  beforeAll(() => {
    inventory('refused');
    write('bio.txt', BIO);
    write('empty.txt', ' \n');
    write('page.html', SAVED);
    write('bio.docx', Buffer.from('PK\u0003\u0004\0\0\0'));
    write(
      'broken.mhtml',
      'MIME-Version: 1.0\r\nContent-Type: multipart/related; boundary="x"\r\n\r\n--x\r\nContent-Type: text/css\r\n\r\n',
    );
    write('other.mhtml', mhtml('https://www.linkedin.com/company/riverton-fire/'));
    write(
      'wall.html',
      '<html><head><title>LinkedIn Login, Sign in</title></head><body><h1>Sign in</h1></body></html>',
    );
  });

  const brought = { text: 'bio.txt' };
  it.each<[Partial<SubmitOptions>, RegExp]>([
    [{ text: 'nowhere.txt' }, /nowhere\.txt: there is no such file/],
    [{}, /Name what you bring: --text <file>, --html <file> or --screenshot <file>/],
    [
      { tick: ['emergency-note=met'] },
      /Nobody has brought this page yet, so there is nothing to tick/,
    ],
    [{ text: 'bio.txt', html: 'bio.txt' }, /Give the text or the saved page, not both/],
    [{ text: '-', screenshot: '-' }, /Only one of the files can come from the standard input/],
    [{ text: 'empty.txt' }, /empty\.txt: empty\. Copy the text/],
    [
      { text: 'page.html' },
      /this is a saved page, not its text\. Bring it with: --html .*page\.html/,
    ],
    [
      { html: 'bio.txt' },
      /no web page\. If it is the page’s text, bring it with: --text .*bio\.txt/,
    ],
    [{ text: 'bio.docx' }, /bio\.docx: no text\. Copy the page’s text into a plain text file/],
    [{ html: 'broken.mhtml' }, /there is no page in this file\. Save it again/],
    [
      { html: 'other.mhtml' },
      /The saved page is of https:\/\/www\.linkedin\.com\/company\/riverton-fire\/, and not of/,
    ],
    [{ html: 'wall.html' }, /cannot be used: [^]*Nothing was kept\. [^]*--text/],
    [{ screenshot: 'bio.txt' }, /no PNG or JPEG picture/],
    [
      { ...brought, tick: ['emergency=met'] },
      /not judged by an item “emergency”\. Its items are: .*emergency-note/,
    ],
    [
      { ...brought, tick: ['emergency-note=perhaps'] },
      /“perhaps” is no answer for emergency-note\. Write {2}emergency-note=met/,
    ],
    [{ ...brought, tick: ['all good'] }, /“all good” is no tick/],
    [
      { ...brought, tick: ['emergancy-note=met', 'website-link=perhaps', 'contact-information=met', 'contact-information=not-met'] },
      /This page is not judged by an item “emergancy-note”\. Did you mean emergency-note\?\n“perhaps” is no answer for website-link\..*\n“contact-information” is ticked several times\. Answer each item once\./,
    ], // prettier-ignore
    [{ ...brought, tick: [`emergency-note=met:${'x'.repeat(600)}`] }, /longer than 500 characters/],
    [{ ...brought, seenOn: '2026-13-40' }, /“2026-13-40” is no day/],
    [{ ...brought, seenOn: '2099-01-01' }, /yet to come/],
    [
      { ...brought, seenOn: '2020-01-01' },
      /counted until 2020-03-31\. Open the page again and bring what it says today/,
    ],
    [{ ...brought, by: '—' }, /is no name that others will know later\. .*--by "Dana Ortiz"/],
    [
      { ...brought, by: 'Dana\u001b[2J' },
      /is no name that others will know later\. .*--by "Dana Ortiz"/,
    ],
  ])('%j', async (options, says) => {
    expect(await refusal(LINKEDIN, options)).toMatch(says);
  });

  it('a page that is not there, or is read by the audit itself', async () => {
    expect(await refusal('tiktok-riverton', brought)).toContain(
      `Pages are named agency/page: riverton-pd/home, ${LINKEDIN}.`,
    );
    expect(await refusal('home', brought)).toContain(
      'wayIn: { way: submitted, reason: why a person must bring it }',
    );
    const data = path.join(folder.cwd, 'fresh');
    const said = await submitHere('home', { by: 'Dana Ortiz', data, ...files(brought) }).catch(
      String,
    );
    expect(said).toContain('Name the inventory too: --inventory my-agency.yaml');
  });

  it('and nothing of it was kept', async () => {
    const page = linkedin(await audit('refused'));
    expect(page.failure?.reason).toBe('submission-missing');
  });
});
