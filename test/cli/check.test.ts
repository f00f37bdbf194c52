// `presence check`: a page or a draft, now, with nothing stored.
import { readdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import {
  GOOD_PAGE,
  inventoryText,
  presence,
  presenceHere,
  site,
  type Site,
  workFolder,
} from '../support/presence.ts';

const folder = workFolder();
let server: Site;

const BIO =
  'Official page of the Riverton Police Department, here to share news and safety advice. Not monitored 24/7. In an emergency call 911. ' +
  'Comments are the opinions of their authors and not those of the department. Posts are public records and may be disclosed. ' +
  'Comment policy: we remove threats and spam, and keep a copy of what we remove. (614) 555-0142. www.rivertonpd.gov';
const ABOUT = ['--name', 'Riverton Police Department', '--site', 'www.rivertonpd.gov'];

/** What is said of a text whose place nobody named. */
const told = (name: string): string =>
  `\nJudged as a page of a web site, of which 4 items are asked; of a profile, 10. If this is for a profile, say where:\n  presence check - --platform ${name}\n`;

beforeAll(async () => {
  server = await site((where) => (where === '/' ? GOOD_PAGE : undefined));
});
afterAll(async () => {
  await server.close();
  folder.clear();
});

describe('a draft', () => {
  it('in a text file that has everything ends with 0 and quotes it', async () => {
    writeFileSync(path.join(folder.cwd, 'bio.txt'), BIO);
    const ran = await presence(['check', 'bio.txt', '--platform', 'facebook', ...ABOUT], folder);
    expect(ran.code, ran.out).toBe(0);
    expect(ran.out).toContain('Not monitored 24/7.');
    expect(readdirSync(folder.cwd)).toEqual(['bio.txt']);
  });

  it('from standard input that lacks most ends with 1 and says what to write', async () => {
    const input = 'Riverton PD. Serving with pride since 1902.';
    const ran = await presence(['check', '-', '--platform', 'x', ...ABOUT], { ...folder, input });
    expect(ran.code).toBe(1);
    expect(ran.out).toContain('911');
  });

  it('is told what it was taken for where nobody said, and asked less than a profile', async () => {
    const input = 'Official Instagram of the Riverton Police Department. In an emergency call 911.';
    const text = await presence(['check', '-', ...ABOUT], { ...folder, input });
    expect(text).toMatchObject({ err: '' });
    expect(text.out.endsWith(told('instagram')), text.out).toBe(true);
    const plain = { ...folder, input: BIO };
    const json = await presence(['check', '-', '--json', ...ABOUT], plain);
    expect(json.err).toBe(told('facebook'));
    for (const said of [
      ['--platform', 'website'],
      ['--kind', 'web-page'],
    ]) {
      const one = await presence(['check', '-', ...said, ...ABOUT], plain);
      expect(`${one.out}${one.err}`).not.toContain('Judged as');
    }
  });

  it('saved from a platform is judged as a profile there', async () => {
    const input = `<!doctype html><link rel="canonical" href="https://www.instagram.com/rivertonpd/"><p>${BIO}</p>`;
    const ran = await presence(['check', '-', '--json', ...ABOUT], { ...folder, input });
    expect(JSON.parse(ran.out)).toMatchObject({ platform: 'instagram', kind: 'profile' });
    const said = ['--kind', 'home', '--json', ...ABOUT];
    const other = await presence(['check', '-', ...said], { ...folder, input });
    expect(JSON.parse(other.out)).toMatchObject({ platform: 'website', kind: 'home' });
  });

  it.each([
    ['en.json', '{"footer": {"notice": "TEXT", "icon": "a.png"}}'],
    ['es.po', 'msgid ""\nmsgstr ""\n"Content-Type: text/plain; charset=UTF-8\\n"\n\nmsgid "footer.notice"\nmsgstr "TEXT"\n'],
    ['messages.properties', 'footer.title=About this page\nfooter.notice=TEXT\nfooter.more=More about us here\n'],
    ['notice.yaml', 'footer:\n  notice: "TEXT"\n  title: About this page\n'],
    ['strings.csv', 'key,language,text\nnotice,en,"TEXT"\ntitle,en,"About this page"\n'],
    ['strings.xml', '<?xml version="1.0" encoding="utf-8"?>\n<!-- of the app -->\n<resources>\n<string name="notice">TEXT</string>\n</resources>\n'],
    ['Footer.vue', '<script setup>\nconst a = 1;\n</script>\n<template>\n  <div class="x"><p>TEXT</p></div>\n</template>\n'],
    ['footer.liquid', '{% extends "base.html" %}\n{# We do not monitor it. #}\n<p>TEXT</p>\n'],
    ['part.erb', '<%# a part %>\n<% if here %>\n<footer><p>TEXT</p></footer>\n<% end %>\n'],
    ['text.txt', 'TEXT'],
  ])('that is a file of a web site’s sources is read as visitors see it: %s', async (name, source) => {
    writeFileSync(path.join(folder.cwd, name), source.replace('TEXT', 'In an emergency, call 911.'));
    const ran = await presenceHere(['explain', '--text', name, 'emergency-note', '--json', ...ABOUT], folder);
    expect(ran.code, ran.err).toBe(0);
    const { explanation } = JSON.parse(ran.out);
    expect(explanation.pages[0]).toMatchObject({ outcome: 'pass' });
    expect(JSON.stringify(explanation.pages)).toContain('"text":"In an emergency, call 911."');
    expect(JSON.stringify(explanation.pages)).not.toMatch(/<\/?p>|<\/?string|footer\.notice/);
  }); // prettier-ignore

  it('that is not there is no address, whatever kind of source it is', async () => {
    const ran = await presenceHere(['check', 'fr.json', ...ABOUT], folder);
    expect(ran).toMatchObject({ code: 3, err: 'fr.json: there is no such file. Check the name and the folder you are in.\n' }); // prettier-ignore
  });

  it.each([
    ['facebook.com', /^--site: “facebook.com” cannot be official: facebook.com is Facebook’s.* for example: www\.riverton\.gov$/m],
    ['nonsense', /^--site: “nonsense” is not the name of a web site\./],
    ['*.riverton.gov', /Write the host alone: riverton\.gov/],
  ])('with the site %s is refused', async (where, expected) => {
    const ran = await presenceHere(['check', 'bio.txt', '--name', 'A', '--site', where], folder);
    expect(ran).toMatchObject({ code: 3, out: '' });
    expect(ran.err).toMatch(expected);
  }); // prettier-ignore

  it('as HTML is read as a visitor sees it', async () => {
    const html = `<!doctype html><body><p style="display:none">Not monitored 24/7.</p><p>The Riverton Police Department tells here about its work, its people and its history.</p></body>`;
    writeFileSync(path.join(folder.cwd, 'draft.html'), html);
    const ran = await presence(
      ['check', 'draft.html', '--kind', 'home', '--json', ...ABOUT],
      folder,
    );
    const { findings } = JSON.parse(ran.out);
    const item = findings.find((one: { item: string }) => one.item === 'not-monitored-disclaimer');
    expect(item.outcome).not.toBe('pass');
  });

  it.each([
    ['empty.txt', '', /empty/],
    ['binary.txt', Buffer.from([0xff, 0xfe, 0x00, 0xd8, 0x80]), /not UTF-8/],
  ])('%s is refused with a reason', async (name, body, says) => {
    writeFileSync(path.join(folder.cwd, name), body);
    const ran = await presence(['check', name], folder);
    expect(ran.code).toBe(3);
    expect(ran.err).toMatch(says);
  });

  it('that is not there, or a folder, is refused by name', async () => {
    expect((await presence(['check', 'missing.txt'], folder)).err).toContain(
      'missing.txt: there is no such file',
    );
    expect((await presence(['check', './'], folder)).err).toContain('this is a folder');
  });
});

describe('what is neither a page nor a draft', () => {
  it.each([
    ['ftp://x/', /begins with "ftp:", which is no web page\. Write the address of a page/],
    ['mailto:chief@riverton.gov', /begins with "mailto:"/],
    ['javascript:alert(1)', /begins with "javascript:"/],
    ['http:/riverton.gov', /is no whole address\. Write it as in https:/],
    ['//www.riverton.gov', /write its whole address: https:\/\/www\.riverton\.gov\n/],
    ['www.riverton.gov', /There is no file "www\.riverton\.gov"\. .*address: https:\/\/www\.riverton\.gov\n/],
    ['riverton.gov:8443/police?a=b', /address: https:\/\/riverton\.gov:8443\/police\?a=b\n/],
    ['missing.html', /^missing\.html: there is no such file/],
    ['C:\\drafts\\bio', /there is no such file/],
    ['bio.pdf', /neither text nor HTML/],
    ['/dev/zero', /larger than 50 MB/],
    ['x'.repeat(300), /name is too long/],
  ])('%s is refused with what to write', async (target, expected) => {
    const ran = await presenceHere(['check', target], folder);
    expect(ran).toMatchObject({ code: 3, out: '' });
    expect(ran.err).toMatch(expected);
  }); // prettier-ignore

  it('is a country that is not one', async () => {
    writeFileSync(path.join(folder.cwd, 'some.txt'), BIO);
    const ran = await presenceHere(['check', 'some.txt', '--country', 'Grmany'], folder);
    expect(ran).toMatchObject({ code: 3, out: '' });
    expect(ran.err).toContain('--country: “Grmany” is not a country. Did you mean DE (Germany)?');
  });
});

describe('a page', () => {
  it('is visited, judged, and nothing is stored', async () => {
    const args = ['check', `${server.url}/`, '--allow-loopback', '--no-browser', '--kind', 'home'];
    const ran = await presence([...args, ...ABOUT], folder);
    expect(ran.code, ran.out + ran.err).toBe(0);
  });

  it('is taken with all that the inventory knows of it', async () => {
    writeFileSync(path.join(folder.cwd, 'agency.yaml'), inventoryText([`${server.url}/`]));
    const args = [
      'check',
      `${server.url}/`,
      '-i',
      'agency.yaml',
      '--json',
      '--allow-loopback',
      '--no-browser',
    ];
    const ran = await presence(args, folder);
    expect(JSON.parse(ran.out)).toMatchObject({
      agencyId: 'riverton-pd',
      kind: 'home',
      verdict: 'compliant',
    });
  });

  it('that cannot be read ends with 2 and a reason', async () => {
    const ran = await presence(
      ['check', `${server.url}/gone`, '--allow-loopback', '--no-browser'],
      folder,
    );
    expect(ran.code).toBe(2);
    expect(ran.out).toContain('404');
  });

  it('on this machine is not visited unless that is allowed', async () => {
    const ran = await presence(['check', `${server.url}/`, '--no-browser'], folder);
    expect(ran.code).toBe(2);
    expect(server.hits.length).toBeLessThan(10);
  });

  it('on a platform that forbids automated reading is not visited, and the way out is named', async () => {
    const ran = await presence(
      ['check', 'https://www.facebook.com/RivertonPD', '--no-browser'],
      folder,
    );
    expect(ran.code).toBe(2);
    expect(ran.out).toMatch(/presence check/);
  });
});

it('a file that is no draft, or an empty one, is refused by its name', async () => {
  writeFileSync(path.join(folder.cwd, 'mine.yaml'), inventoryText(['https://127.0.0.1/']));
  writeFileSync(path.join(folder.cwd, 'nothing.txt'), ' \n');
  const as = ['--platform', 'x', '--name', 'Riverton PD'];
  const list = await presence(['check', 'mine.yaml', ...as], folder);
  expect(list).toMatchObject({ code: 3, out: '', err: 'mine.yaml: This is an inventory, and no draft of a page. Audit its pages with: presence audit --inventory mine.yaml\n' }); // prettier-ignore
  const empty = await presence(['check', 'nothing.txt', ...as], folder);
  expect(empty).toMatchObject({ code: 3, out: '', err: 'nothing.txt: The draft is empty: there is nothing to check.\n' }); // prettier-ignore
});
