// A scaffolded check works as it stands, and overwrites nothing.
import { mkdtemp, readFile, rm, symlink } from 'node:fs/promises';
import os from 'node:os';
import path from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { scaffold } from '../../scripts/new-check.ts';
import type { AnyCheck } from '../../core/check.ts';
import { judge, rowPage, type Table, type TesterOptions } from '../support/check-tester.ts';

const project = fileURLToPath(new URL('../..', import.meta.url));
let root = '';

beforeAll(async () => {
  root = await mkdtemp(path.join(os.tmpdir(), 'new-check-'));
});
afterAll(() => rm(root, { recursive: true, force: true }));

describe('scaffold', () => {
  it('writes a check and a table that agree', async () => {
    const made = await scaffold(root, 'parking-notice');
    expect(made.files).toEqual(['checks/parking-notice.ts', 'test/checks/parking-notice.table.ts']);
    expect(made.importLine).toBe("import { parkingNotice } from './parking-notice.ts';");
    await symlink(path.join(project, 'core'), path.join(root, 'core'));
    await symlink(path.join(project, 'checks/language'), path.join(root, 'checks/language'));
    await symlink(path.join(project, 'test/support'), path.join(root, 'test/support'));

    const url = (file: string): string => pathToFileURL(path.join(root, file)).href;
    const { parkingNotice }: { parkingNotice: AnyCheck } = await import(
      url('checks/parking-notice.ts')
    );
    const { table, options }: { table: Table; options: TesterOptions } = await import(
      url('test/checks/parking-notice.table.ts')
    );
    expect(options.atLeast).toBe(3);
    for (const [outcome, rows] of Object.entries(table)) {
      for (const row of rows) {
        const { content, about } = rowPage(row);
        expect(judge(parkingNotice, content, about).outcome).toBe(outcome);
      }
    }
  });

  it('refuses to overwrite, and writes nothing then', async () => {
    const before = await readFile(path.join(root, 'checks/parking-notice.ts'), 'utf8');
    await expect(scaffold(root, 'parking-notice')).rejects.toThrow('There already');
    expect(await readFile(path.join(root, 'checks/parking-notice.ts'), 'utf8')).toBe(before);
  });

  it.each(['', 'Parking', 'parking', '../evil-name', 'parking notice', 'parking-'])(
    'refuses the name "%s"',
    (id) => expect(scaffold(root, id)).rejects.toThrow('is no name for a check'),
  );
});
