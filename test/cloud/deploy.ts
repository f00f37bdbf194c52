// The CDK app as the CDK itself runs it, into a folder of its own; the stack that it wrote, ready to be run.
import { execFile } from 'node:child_process';
import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { deployed, type Deployed } from './sandbox/resolve.ts';

const run = promisify(execFile);
const ROOT = fileURLToPath(new URL('../..', import.meta.url));

type App = { stack: Deployed; folder: string; clear: () => Promise<void> };

/**
 * Synthesises an environment of cdk.json, bundles and all. `PRESENCE_ASSEMBLY` names a folder in which `cdk synth` has just done that for
 * `dev`: the gate has, and who works on these tests.
 */
export async function synthesiseApp(env = 'dev'): Promise<App> {
  const made = process.env['PRESENCE_ASSEMBLY'];
  if (made !== undefined)
    return { stack: deployed(made, `presence-${env}`), folder: made, clear: async () => undefined };
  const folder = await mkdtemp(path.join(tmpdir(), 'presence-cdk-'));
  const { app, context } = JSON.parse(await readFile(path.join(ROOT, 'cdk.json'), 'utf8'));
  const [program, ...args] = String(app).split(' ');
  await run(program ?? 'node', args, {
    cwd: ROOT,
    env: {
      ...process.env,
      CDK_OUTDIR: folder,
      CDK_CONTEXT_JSON: JSON.stringify({ ...context, env }),
    },
  });
  return {
    stack: deployed(folder, `presence-${env}`),
    folder,
    clear: () => rm(folder, { recursive: true, force: true }),
  };
}
