// The inventory from the command line: made, imported, mended, listed, waived; every problem named at once.
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { presence, presenceHere, workFolder } from '../support/presence.ts';

const folder = workFolder();
const at = (name: string) => path.join(folder.cwd, name);
const run = async (...args: string[]) => await presence(args, folder);
/** A waiver's last day: soon enough. */
const nextYear = `${new Date().getUTCFullYear() + 1}-06-30`;
afterAll(folder.clear);

describe('presence init', () => {
  it.each([
    [['--time-zone', 'Amercia/Chicago'], '--time-zone: “Amercia/Chicago” is not the name of a time zone.\n  → Did you mean “America/Chicago”?'],
    [['--time-zone', 'Chicago'], 'Did you mean “America/Chicago”?'],
    [['--country', 'Grmany'], '--country: “Grmany” is not a country.\n  → Did you mean DE (Germany)?'],
    [['--country', 'Brazil'], '--country: The emergency number of BR is not known here, or it has more than one.\n  → Say the number to call, for example: --emergency-number 112'],
    [['--site', '*.riverton.gov'], '--site: “*.riverton.gov” holds a “*”'],
    [['--site', 'facebook.com'], '--site: “facebook.com” cannot be official: facebook.com is Facebook’s'],
    [['--site', 'github.io'], '--site: “github.io” is shared by many organisations'],
    [['--name', '!'], '--name: “!” has no word in it.'],
  ])('%s is refused, and nothing is written', async (options, expected) => {
    const ran = await presenceHere(['init', '-o', 'refused.yaml', ...options], folder);
    expect(ran).toMatchObject({ code: 3, out: '' });
    expect(ran.err).toContain(expected);
    expect(ran.err).toContain('Nothing was written.');
    expect(existsSync(at('refused.yaml'))).toBe(false);
  }); // prettier-ignore

  it('names all options that are wrong, each once', async () => {
    const ran = await presenceHere(['init', '-o', 'r.yaml', '--time-zone', 'EST', '--country', 'Narnia', '--site', '5'], folder); // prettier-ignore
    expect(ran.err.match(/^--[a-z-]+:/gm)).toEqual(['--country:', '--site:', '--time-zone:']);
  });

  it('takes a country whose number has to be said, in words', async () => {
    const ran = await presenceHere(['init', '-o', 'br.yaml', '--country', 'Brazil', '--emergency-number', '190', '--time-zone', 'America/Sao_Paulo', '--site', 'https://www.riverton.example/police'], folder); // prettier-ignore
    expect(ran.code, ran.err).toBe(0);
    const listed = await presenceHere(['inventory', 'list', 'br.yaml', '--json'], folder);
    expect(JSON.parse(listed.out)).toMatchObject([{ url: 'https://www.riverton.example/police' }]);
  });

  it('writes an inventory that is in order, and never replaces one', async () => {
    expect((await run('init', '--name', 'Riverton PD', '--site', 'rivertonpd.gov')).code).toBe(0);
    const checked = await run('inventory', 'validate', 'my-agency.yaml');
    expect(checked.code, checked.err).toBe(0);
    expect(checked.out).toContain('in order: 1 agency');
    const again = await run('init');
    expect(again.code).toBe(3);
    expect(again.err).toContain('my-agency.yaml is already there');
  });
});

describe('presence inventory', () => {
  it('imports a spreadsheet, adds a page, lists what is due', async () => {
    const csv =
      '\uFEFFAgency;Website;URL;Owner;Email\r\nRiverton PD;rivertonpd.gov;https://m.facebook.com/RivertonPD?ref=x;Sam Reyes;sam@rivertonpd.gov\r\n';
    writeFileSync(at('pages.csv'), csv);
    const imported = await run(
      'inventory',
      'import',
      'pages.csv',
      '--time-zone',
      'America/New_York',
      '--out',
      'imported.yaml',
    );
    expect(imported.code, imported.err).toBe(0);
    expect(readFileSync(at('imported.yaml'), 'utf8')).toContain('facebook.com/');

    const added = await run(
      'inventory',
      'add',
      'https://x.com/RivertonPD',
      '-i',
      'imported.yaml',
      '--owner',
      'Sam Reyes',
    );
    expect(added.code, added.err).toBe(0);
    const listed = await run('inventory', 'list', 'imported.yaml', '--json');
    const rows: { platform: string; owner: string }[] = JSON.parse(listed.out);
    expect(rows.map((row) => row.platform)).toEqual(['facebook', 'x']);
    expect((await run('inventory', 'list', 'imported.yaml')).out).toMatch(/Agency +Page +Platform/);
    expect((await run('inventory', 'list', 'imported.yaml', '--due', '2099-01-01')).out).toContain(
      'No pages',
    );
    const never = await run('inventory', 'list', 'imported.yaml', '--due', '2027-02-29');
    expect(never.code).toBe(3);
    expect(never.err).toContain('write a day');
    const twice = await run(
      'inventory',
      'add',
      'http://www.x.com/rivertonpd/',
      '-i',
      'imported.yaml',
    );
    expect(twice.code).toBe(3);
  });

  it('names every problem with its line and what to do, and changes nothing', async () => {
    writeFileSync(
      at('wrong.yaml'),
      'agencies:\n  - id: Riverton PD!\n    nmae: x\n    country: Atlantis\n    officialHosts: 7\n    timeZone: Mars/Olympus\n    recipients: [nobody]\n    pages:\n      - url: ftp://x\n        owner: { email: nope }\n        reviewOn: soon\n      - url: https://x.com/riverton\n      - url: https://twitter.com/Riverton\n',
    );
    const ran = await run('inventory', 'validate', 'wrong.yaml');
    expect(ran.code).toBe(3);
    for (const line of [2, 3, 4, 5, 6, 7, 9, 10, 11])
      expect(ran.err).toContain(`wrong.yaml, line ${line} `);
    expect(ran.err).toContain('→');
    expect(ran.err).toMatch(/\d+ problems\. Nothing was changed\./);
    const json = JSON.parse((await run('inventory', 'validate', 'wrong.yaml', '--json')).out);
    expect(json.ok).toBe(false);
    expect(json.problems.length).toBeGreaterThan(8);
  });

  it.each([
    ['empty.yaml', ''],
    [
      'bomb.yaml',
      `a: &a [x,x,x,x,x,x,x,x,x]\n${'bcdefghij'
        .split('')
        .map(
          (key, index) => `${key}: &${key} [${Array(9).fill(`*${'abcdefghij'[index]}`).join(',')}]`,
        )
        .join('\n')}\nagencies: *j\n`,
    ],
    ['list.yaml', '- a\n- b\n'],
  ])('%s is refused in words', async (name, text) => {
    writeFileSync(at(name), text);
    const ran = await run('audit', '-i', name);
    expect(ran.code).toBe(3);
    expect(ran.err).toContain(name);
    expect(ran.err).not.toContain('    at ');
  });
});

describe('a policy of one’s own', () => {
  it.each(['(a+)+$', '(?=x)y', '('])(
    'with the pattern %s is refused, with its line',
    async (pattern) => {
      writeFileSync(
        at('policy.yaml'),
        `id: ours\nversion: "1"\nextends: iacp-2019\nownItems:\n  - id: motto\n    title: Motto\n    mustAppear: { pattern: '${pattern}' }\n    message: The motto must be there.\n`,
      );
      const ran = await run('inventory', 'validate', 'my-agency.yaml', '-p', 'policy.yaml');
      expect(ran.code).toBe(3);
      expect(ran.err).toMatch(/policy\.yaml, line \d/);
    },
  );
});

describe('presence waive', () => {
  it('an inventory that waives an item of one’s own is listed with its policy', async () => {
    writeFileSync(
      at('own-item.yaml'),
      'id: ours\nversion: "1"\nextends: iacp-2019\nownItems:\n  - id: motto\n    title: Motto\n    rule: must-appear\n    phrases: [To serve you]\n    message: The motto must be there.\n',
    );
    const ways = ['-i', 'imported.yaml', '--reason', 'New', '--approved-by', 'Chief'];
    const rows: { agencyId: string; pageId: string }[] = JSON.parse(
      (await run('inventory', 'list', 'imported.yaml', '--json')).out,
    );
    const page = `${rows[1]?.agencyId}/${rows[1]?.pageId}`;
    const before = readFileSync(at('imported.yaml'), 'utf8');
    const unknown = await run('waive', page, 'motto', ...ways, '--until', '2030-01-31');
    expect(unknown.err).toContain('--policy');
    const own = ['-p', 'own-item.yaml'];
    const waived = await run('waive', page, 'motto', ...ways, '--until', '2030-01-31', ...own);
    expect(waived.code, waived.err).toBe(0);
    expect((await run('inventory', 'list', 'imported.yaml')).err).toContain('--policy');
    const listed = await run('inventory', 'list', 'imported.yaml', ...own);
    expect(listed.code, listed.err).toBe(0);
    writeFileSync(at('imported.yaml'), before);
  });

  it('writes the waiver beside its page, and refuses an item that does not exist', async () => {
    const rows: { agencyId: string; pageId: string }[] = JSON.parse(
      (await run('inventory', 'list', 'imported.yaml', '--json')).out,
    );
    const page = `${rows[0]?.agencyId}/${rows[0]?.pageId}`;
    const how = [
      '-i',
      'imported.yaml',
      '--reason',
      'New site',
      '--approved-by',
      'Chief',
      '--until',
      '2030-01-31',
    ];
    const ran = await run('waive', page, 'website-link', ...how);
    expect(ran.code, ran.err).toBe(0);
    expect(readFileSync(at('imported.yaml'), 'utf8')).toContain('approvedBy: Chief');
    const before = readFileSync(at('imported.yaml'), 'utf8');
    const past = await run('waive', page, 'website-link', ...how.slice(0, -1), '2020-02-29');
    expect(past.code).toBe(3);
    expect(past.err).toContain('2020-02-29: that day has passed');
    const wrong = await run('waive', page, 'website-lnik', ...how);
    expect(wrong.code).toBe(3);
    expect(wrong.err).toContain('website-link');
    expect(readFileSync(at('imported.yaml'), 'utf8')).toBe(before);
  });
});

describe('what is given with options and is wrong', () => {
  const before = `agencies:
  - id: riverton-pd
    name: Riverton Police Department
    timeZone: America/New_York
    officialHosts: [www.riverton.gov]
    pages: [https://x.com/RivertonPD]
`;
  const here = async (...args: string[]) => {
    writeFileSync(at('given.yaml'), before);
    const ran = await presenceHere([...args, '-i', 'given.yaml'], folder);
    expect(ran).toMatchObject({ code: 3, out: '' });
    expect(readFileSync(at('given.yaml'), 'utf8')).toBe(before);
    return ran.err;
  };

  it('is told under their names, all at once: waive', async () => {
    const told = await here('waive', 'riverton-pd/x-rivertnpd', 'emergency-not', '--reason', '', '--approved-by', '', '--until', '2020-01-01'); // prettier-ignore
    expect(told).toMatch(/^“” is no name .*--approved-by/);
    expect(told).toContain('--until 2020-01-01: that day has passed.');
    expect(told).toContain('There is no page “riverton-pd/x-rivertnpd” in the inventory.\n  → Did you mean riverton-pd/x-rivertonpd?'); // prettier-ignore
    expect(told).toContain('given.yaml (item)\n  There is no item “emergency-not” to waive.');
    expect(told).toContain('given.yaml (--reason)\n  “reason” is missing.');
    expect(told).toContain('5 problems. Nothing was changed.');
  });

  it('is told under their names, all at once: inventory add', async () => {
    const told = await here('inventory', 'add', 'https://x.com/search', '--owner', '!', '--email', 'nobody'); // prettier-ignore
    expect(told).toContain('given.yaml (the address)\n  “https://x.com/search” is a search on X');
    expect(told).toContain('given.yaml (--email)\n  “nobody” is not an e-mail address.');
    expect(await here('inventory', 'add', 'https://x.com/a', '--platform', 'facebok')).toContain('There is no platform "facebok". Did you mean facebook?'); // prettier-ignore
    expect(await here('inventory', 'add', 'https://x.com/a', '--purpose', '', '--owner', ' ')).toBe('--owner is given, and nothing behind it. Write what it should be, or leave it out.\n--purpose is given, and nothing behind it. Write what it should be, or leave it out.\n'); // prettier-ignore
  });

  it('takes the address of a page for its name', async () => {
    writeFileSync(at('given.yaml'), before);
    const ran = await presenceHere(['waive', 'https://twitter.com/rivertonpd', 'website-link', '-i', 'given.yaml', '--reason', 'Site moves', '--approved-by', 'Chief Alvarez', '--until', nextYear], folder); // prettier-ignore
    expect(ran.code, ran.err).toBe(0);
    expect(readFileSync(at('given.yaml'), 'utf8')).toContain('item: website-link');
  });
});

const waiveUntil = (until: string) => ['waive', 'x-rivertonpd', 'website-link', '-i', 'endless.yaml', '--reason', 'Site moves', '--approved-by', 'Chief Alvarez', '--until', until]; // prettier-ignore

it('a waiver that never ends is refused by waive and by validate, and the bound told', async () => {
  writeFileSync(at('endless.yaml'), 'agencies:\n  - id: riverton-pd\n    name: Riverton PD\n    officialHosts: [www.riverton.gov]\n    timeZone: America/Chicago\n    pages: [https://x.com/rivertonpd]\n'); // prettier-ignore
  const ran = await presenceHere(waiveUntil('9999-01-01'), folder);
  expect(ran).toMatchObject({ code: 3, out: '' });
  expect(ran.err).toMatch(/^endless\.yaml \(--until\)\n {2}The waiver of “website-link” would hold until 9999-01-01, more than 5 years from now/); // prettier-ignore
  expect(ran.err).toMatch(/→ Name a day up to \d{4}-\d\d-\d\d\./);
  expect((await presenceHere(waiveUntil(nextYear), folder)).code).toBe(0);
  const endless = readFileSync(at('endless.yaml'), 'utf8').replace(nextYear, '9999-01-01');
  writeFileSync(at('endless.yaml'), endless);
  const read = await presenceHere(['inventory', 'validate', 'endless.yaml'], folder);
  expect(read).toMatchObject({ code: 3, out: '' });
  expect(read.err).toContain('line 6 (agencies[0].pages[0].waivers[0].until)');
});

it('a waiver that takes the place of another tells of that one; a letter is no reason', async () => {
  writeFileSync(at('again.yaml'), 'agencies:\n  - id: riverton-pd\n    name: Riverton PD\n    officialHosts: [www.riverton.gov]\n    timeZone: America/Chicago\n    pages: [https://x.com/rivertonpd]\n'); // prettier-ignore
  const waive = async (reason: string, by: string) => await presenceHere(['waive', 'x-rivertonpd', 'website-link', '-i', 'again.yaml', '--reason', reason, '--approved-by', by, '--until', nextYear], folder); // prettier-ignore
  const first = await waive('Site moves', 'Chief Alvarez');
  expect(first.out).not.toContain('place of');
  const second = await waive('No room', 'Chief Doe');
  expect(second.out).toContain(`It takes the place of the one until ${nextYear}, approved by Chief Alvarez: Site moves\n`); // prettier-ignore
  const letter = await waive('x', 'Chief Doe');
  expect(letter).toMatchObject({ code: 3, out: '' });
  expect(letter.err).toContain('--reason “x”: that tells nobody later why.');
});

it.each([
  [['audit', '-i', 'pages.csv'], 'pages.csv: This is a table, and no inventory. Make one of it: presence inventory import pages.csv --out my-agency.yaml\n'],
  [['audit', '-i', 'pages.csv', '--from-address', '999'], "error: option '--from-address <address>' argument '999' is invalid. Write the address in numbers, for example 203.0.113.7."],
])('%j is refused with what to do', async (args, says) => {
  writeFileSync(at('pages.csv'), 'Agency,URL\n');
  const ran = await presenceHere(args, folder);
  expect(ran).toMatchObject({ code: 3, out: '' });
  expect(ran.err).toContain(says);
}); // prettier-ignore

describe('files that are not there', () => {
  it.each([
    [['inventory', 'import', 'no.csv', '--into', 'no.yaml', '--policy', 'no-policy.yaml'], ['no.csv', 'no-policy.yaml', 'no.yaml']],
    [['inventory', 'validate', 'no.yaml', '-p', 'no-policy.yaml'], ['no.yaml', 'no-policy.yaml']],
    [['audit', '-i', 'no.yaml', '-p', 'no-policy.yaml'], ['no.yaml', 'no-policy.yaml']],
    [['submit', 'a/b', '--by', 'Dana Ortiz', '--text', 'no.txt', '--screenshot', 'no.png'], ['no.txt', 'no.png']],
    [['inventory', 'list', ''], []],
  ])('are told all at once: %j', async (args, files) => {
    const ran = await presenceHere(args, folder);
    expect(ran).toMatchObject({ code: 3, out: '' });
    const told = ran.err.trimEnd().split('\n');
    if (files.length === 0) expect(told).toEqual(['The name of the file to read is empty. Name one.']);
    else expect(told.toSorted()).toEqual(files.toSorted().map((file) => `${file}: there is no such file. Check the name and the folder you are in.`));
  }); // prettier-ignore
});

it('a table may come from standard input', async () => {
  const input =
    'Agency,URL,Official website\nRiverton PD,https://x.com/rivertonpd,rivertonpd.gov\n';
  const args = ['inventory', 'import', '-', '--time-zone', 'America/Chicago'];
  const ran = await presence(args, { ...folder, input });
  expect(ran).toMatchObject({ code: 0, err: '' });
  expect(ran.out).toContain('url: https://x.com/rivertonpd');
});
