// An agency's permission in the inventory: read, refused in words, and told in the report.
import { describe, expect, it } from 'vitest';
import { readInventory } from '../../../core/inventory/yaml.ts';
import { formatProblems } from '../../../core/problem.ts';
import { permissionWords } from '../../../core/report/permission-words.ts';
import { permissionOf } from '../../../core/run/robots-permission.ts';

function read(permission: string) {
  return readInventory(
    `agencies:
  - id: riverton-pd
    name: Riverton Police Department
    officialHosts: [www.riverton.gov]
    timeZone: America/Chicago
    robotsPermission: ${permission}
    pages: ['https://www.riverton.gov/']
`,
    'inventory.yaml',
  );
}

describe('the permission', () => {
  it('is read with its reason or without, the day in its proper form', () => {
    const inventory = read('{ by: Chief A. Doe, on: 2026-11-02T08:00:00Z, reason: our own site }');
    expect(inventory.ok && inventory.value.agencies[0]?.robotsPermission).toEqual({
      by: 'Chief A. Doe',
      on: '2026-11-02',
      reason: 'our own site',
    });
    const bare = read('{ by: Chief A. Doe, on: 2026-11-02 }');
    expect(bare.ok && bare.value.agencies[0]?.robotsPermission?.by).toBe('Chief A. Doe');
  });

  it.each([
    '{ by: Chief A. Doe }',
    '{ by: "", on: 2026-11-02 }',
    '{ by: Chief, on: soon }',
    'true',
  ])('%s is refused', (text) => {
    const inventory = read(text);
    expect(inventory.ok).toBe(false);
    if (!inventory.ok) expect(formatProblems(inventory.problems)).toContain('robotsPermission');
  });

  it('holds on the official hosts and below them, and nowhere else', () => {
    const agency = {
      officialHosts: ['www.riverton.gov'],
      robotsPermission: { by: 'Chief', on: '2026-11-02' },
    };
    for (const url of [
      'https://www.riverton.gov/x',
      'http://riverton.gov/',
      'https://police.riverton.gov/',
    ])
      expect(permissionOf(agency, url)?.by).toBe('Chief');
    for (const url of ['https://notriverton.gov/', 'https://riverton.gov.example.com/'])
      expect(permissionOf(agency, url)).toBe(undefined);
    expect(permissionOf({ officialHosts: ['www.riverton.gov'] }, 'https://www.riverton.gov/')).toBe(
      undefined,
    );
  });

  it('is told in one sentence', () => {
    expect(permissionWords({ by: 'Chief A. Doe', on: '2026-11-02' })).toBe(
      'Visited with the agency\u2019s permission, given by Chief A. Doe on 2026-11-02; the site\u2019s robots.txt alone did not allow it.',
    );
    expect(permissionWords({ by: 'B', on: '2026-11-02', reason: 'ours' })).toContain(' (ours);');
  });
});
