// Rulings and explanations from the command line: kept, applied, listed, exported, explained; and everything wrong told at once.
import { readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { judgeText } from '../../bench/accuracy/judge.ts';
import { readRecords } from '../../bench/accuracy/records.ts';
import { GOOD_PAGE, inventoryText, presence, presenceHere, site, type Site, workFolder } from '../support/presence.ts'; // prettier-ignore

const folder = workFolder();
/** What judges has workers, and so a process of its own. */
const run = async (...args: string[]) =>
  await (args[0] === 'audit' ? presence : presenceHere)(args, folder);
const MONITORED = GOOD_PAGE.replace('This website is not monitored at all times.', 'This website is monitored 24/7.'); // prettier-ignore
const ITEM = 'not-monitored-disclaimer';
const BY = ['--by', 'Dana Ortiz', '--reason', 'Visitors understand it'];
let server: Site;
let body = MONITORED;
let page = '';
let runId = '';

async function audit(): Promise<string> {
  const args = ['audit', '-i', 'one.yaml', '--allow-loopback', '--host-delay', '0', '--no-browser'];
  const { err, code } = await run(...args);
  if (code === 3) throw new Error(err);
  const runs = JSON.parse((await run('runs', '--json')).out) as { runId: string }[];
  return runs[0]?.runId ?? '';
}

beforeAll(async () => {
  server = await site((where) => (where === '/a' ? body : undefined));
  writeFileSync(path.join(folder.cwd, 'one.yaml'), inventoryText([`${server.url}/a`]));
  runId = await audit();
  const report = JSON.parse((await run('report', '--format', 'json')).out);
  page = `riverton-pd/${report.pages[0].pageId}`;
}, 180_000);
afterAll(async () => {
  await server.close();
  folder.clear();
});

describe('presence rule', () => {
  it('tells all that is wrong at once, and stores nothing', async () => {
    const bad = await run(
      'rule',
      'nowhere',
      'emergency-notes',
      'fine',
      '--by',
      ' ',
      '--reason',
      '',
    );
    expect(bad.code).toBe(3);
    expect(bad.err).toMatch(/^5 problems:/);
    for (const words of ['satisfied or not-satisfied', 'Dana Ortiz', 'Say why', 'no page “nowhere”', 'Did you mean emergency-note?']) expect(bad.err).toContain(words); // prettier-ignore
    const never = await run('rule', 'riverton-pd/other', 'emergency-note', 'satisfied', ...BY);
    expect(never.err).toContain('There is no page “riverton-pd/other” in the newest runs');
    const off = await run('rule', page, 'website-link', 'satisfied', ...BY);
    expect(off.code).toBe(3);
    expect(off.err).toMatch(/off for this page|not judged/);
    expect((await run('rulings')).out).toContain('Nobody has ruled');
  });

  it('is applied by the next audit, shown in every report, and comes back when the words change', async () => {
    const ruled = await run('rule', page, ITEM, 'satisfied', ...BY);
    expect(ruled.code, ruled.err).toBe(0);
    expect(ruled.out).toContain('Dana Ortiz ruled on');
    expect(ruled.out).toContain(`presence replay ${runId}`);
    runId = await audit();
    for (const format of ['text', 'markdown', 'csv', 'json', 'html', 'jsonl']) {
      const args = ['report', '--format', format, '--out', 'out'];
      expect((await run(...args)).code).toBe(0);
      expect(readFileSync(path.join(folder.cwd, 'out'), 'utf8'), format).toContain('Dana Ortiz');
    }
    expect((await run('rulings')).out).toContain('applies: its wording is still there');
    const told = await run('explain', page, ITEM);
    expect(told.code, told.err).toBe(0);
    expect(told.out).toContain('Ruled by Dana Ortiz');
    expect(told.out).toContain('Conclusion');
  }, 180_000);

  it('exports its rulings as labelled texts that the accuracy command reads', async () => {
    const { code, err } = await run('rulings', '--export', 'rulings.jsonl', '--json');
    expect(code, err).toBe(0);
    const [line, ...more] = readRecords(path.join(folder.cwd, 'rulings.jsonl'));
    expect(more).toEqual([]);
    expect(line).toMatchObject({ kind: 'agency_home', agency: { name: 'Riverton Police Department' }, labels: { [ITEM]: 'present' } }); // prettier-ignore
    expect(line?.text).toContain('This website is monitored 24/7.');
    if (line === undefined) return;
    const { findings } = await judgeText(line);
    expect(findings.find(({ item }) => item === ITEM)?.outcome).toBe('contradicted');
  });

  it('comes back as a question when the words change', async () => {
    body = MONITORED.replace('is monitored 24/7', 'is always monitored, 24/7');
    await audit();
    const report = JSON.parse((await run('report', '--format', 'json')).out);
    const finding = report.pages[0].findings.find(({ item }: { item: string }) => item === ITEM);
    expect(finding).toMatchObject({ outcome: 'review', message: 'ruling-outdated' });
    expect((await run('rulings')).out).toContain('needs a new look');
  }, 180_000);
});

describe('an address that shows the site’s own error page', () => {
  it('needs a look in the report, and is nothing to rule on', async () => {
    const before = body;
    body = `<!doctype html><html lang="en"><title>Page not found - Riverton</title><body><main><p>Sorry, the page could not be found.</p></main><footer>Riverton Police Department</footer></body></html>`;
    await audit();
    const report = JSON.parse((await run('report', '--format', 'json')).out);
    expect(report.pages[0]).toMatchObject({ verdict: 'needs-review' });
    expect(report.pages[0].findings[0]).toMatchObject({ item: 'page-itself', outcome: 'review' });
    expect((await run('report', '--format', 'text')).out).toContain('The page itself');
    const ruled = await run('rule', page, 'page-itself', 'satisfied', ...BY);
    expect(ruled.code).toBe(3);
    expect(ruled.err).toContain('is about the address and not about words');
    body = before;
    await audit();
  }, 180_000);
});

describe('presence explain', () => {
  it('shows the sentences of a stored run, with where they stand and the policy’s word', async () => {
    const { code, out, err } = await run('explain', page, 'emergency-note', '--run', runId);
    expect(code, err).toBe(0);
    expect(out).toContain('“In an emergency, call 911.”');
    expect(out).toMatch(/meets the item \(in the main text, read as English\)\n\s+Counted\./);
    expect(out).toMatch(/Required by the policy|Recommended by the policy/);
    const json = JSON.parse((await run('explain', page, 'emergency-note', '--json')).out);
    expect(json.explanation.pages[0].looked[0]).toMatchObject({ taken: 'meets', counted: true });
    expect(json.finding.outcome).toBe('pass');
  });

  it('explains a draft, from a file or the standard input', async () => {
    writeFileSync(path.join(folder.cwd, 'bio.txt'), 'This page is monitored 24/7.');
    const { code, out, err } = await run('explain', '--text', 'bio.txt', '--platform', 'x', ITEM);
    expect(code, err).toBe(0);
    expect(out).toContain('says the opposite');
    const args = ['explain', '--text', '-', '--site', 'riverton.gov', 'website-link'];
    const piped = await presence(args, { ...folder, input: 'See www.riverton.gov for more.' });
    expect(piped.out).toContain('Counted.');
  });

  it('says what it lacks', async () => {
    expect((await run('explain', page)).err).toContain('Name the page and the item');
    expect((await run('explain', '--text', 'bio.txt')).err).toContain('Name the item alone');
    expect((await run('explain', page, 'emergncy-note')).err).toContain('Did you mean emergency-note?'); // prettier-ignore
    expect((await run('explain', page, ITEM, '--run', 'none')).err).toContain(
      'There is no run "none" here',
    );
  });

  it('tells what showed an address to be the site’s error page, which is no wording', async () => {
    expect((await run('explain', page, 'page-itself')).err).toContain('There is no item');
    body = GOOD_PAGE.replace(/<title>[^<]*/, '<title>404 Error - Riverton Police Department');
    await audit();
    const { code, out, err } = await run('explain', page, 'page-itself');
    expect(code, err).toBe(0);
    expect(out).toMatch(/^The page itself: needs a look\n/);
    expect(out).toContain('Told by: “404 Error - Riverton Police Department”');
    const json = JSON.parse((await run('explain', page, 'page-itself', '--json')).out);
    expect(json.finding.evidence).toHaveLength(1);
  }, 180_000);
});
