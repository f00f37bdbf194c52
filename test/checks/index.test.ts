// The list of checks is kept by hand; this guards it.
import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { RULES } from '../../checks/index.ts';
import versions from '../../checks/versions.json' with { type: 'json' };

const folder = new URL('../../checks/', import.meta.url);
const ids = RULES.checks.map(({ check }) => check.meta.id);

const STANDARD = new Set([
  'purpose-statement',
  'maintained-by-agency',
  'not-monitored-disclaimer',
  'emergency-note',
  'visitor-opinions-note',
  'public-disclosure-notice',
  'website-link',
  'contact-information',
  'comment-policy',
  'removal-policy',
]);

describe('the list of checks', () => {
  it('has every file that defines a check, under its own name', () => {
    const files = readdirSync(folder).filter((name) => name.endsWith('.ts'));
    const defining = files.filter((name) =>
      /\bdefineCheck\(/.test(readFileSync(new URL(name, folder), 'utf8')),
    );
    expect(new Set(defining)).toEqual(new Set(ids.map((id) => `${id}.ts`)));
    for (const id of ids) {
      const source = readFileSync(new URL(`${id}.ts`, folder), 'utf8');
      expect(source, id).toContain(`id: '${id}'`);
    }
  });

  it('has the standard items once each, in the order of reports', () => {
    expect(ids.filter((id) => STANDARD.has(id))).toEqual([...STANDARD]);
    expect(new Set(ids).size).toBe(ids.length);
  });

  it('has a version for each check and the reader, and for nothing else', () => {
    expect(Object.keys(versions.checks)).toEqual(ids);
    const all = [...RULES.checks.map(({ version }) => version), RULES.readerVersion];
    for (const version of all) expect(version).toMatch(/^[0-9a-f]{8}$/);
  });
});
