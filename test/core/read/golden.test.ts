// Whole pages: everything that is read from each, compared with what was found right.
import { readFile } from 'node:fs/promises';
import { expect, it } from 'vitest';
import { policyLinks } from '../../../core/read/read.ts';
import { contentOf, type Visit } from './page-of.ts';

const FOLDER = new URL('../../golden/read/', import.meta.url);

const CASES: Record<string, Visit & { url: string }> = {
  'department-home': { url: 'https://www.elmbrook.example/police/' },
  'old-table-layout': { url: 'http://marshcounty.example/sheriff/index.htm' },
  'facebook-profile': { url: 'https://www.facebook.com/ElmbrookPD', platform: 'facebook' },
  'spanish-accordion': { url: 'https://vallealto.example/bomberos' },
  'built-by-browser': { url: 'https://harbor.example/', mode: 'browser' },
};

it.each(Object.entries(CASES))('%s', async (name, visit) => {
  const html = await readFile(new URL(`${name}/page.html`, FOLDER), 'utf8');
  const content = contentOf(html, visit);
  const policies = policyLinks(content, ['elmbrook.example'], visit.url);
  const found = `${JSON.stringify({ content, policyLinks: policies }, undefined, 2)}\n`;
  await expect(found).toMatchFileSnapshot(new URL(`${name}/content.json`, FOLDER).pathname);
});
