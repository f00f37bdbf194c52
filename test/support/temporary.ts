// A run of the tests has a temporary folder of its own, which goes with it: what tests, browsers and databases leave there does not pile up.
import { chmodSync, mkdtempSync } from 'node:fs';
import { rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';

export default function setup(): () => Promise<void> {
  const folder = mkdtempSync(path.join(tmpdir(), 'presence-tests-'));
  // Tests that give up the rights of root go on working in it.
  chmodSync(folder, 0o1777);
  for (const name of ['TMPDIR', 'TEMP', 'TMP']) process.env[name] = folder;
  return () => rm(folder, { recursive: true, force: true, maxRetries: 5, retryDelay: 200 });
}
