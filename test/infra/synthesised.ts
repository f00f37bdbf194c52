// The template of an environment with bundles that hold nothing: for whatever is asked of the template alone.
import { mkdirSync, mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { App } from 'aws-cdk-lib/core';
import { Template } from 'aws-cdk-lib/assertions';
import type { FunctionName } from '../../core/cloud/names.ts';
import { settingsOf, type Settings } from '../../infra/settings.ts';
import { PresenceStack } from '../../infra/stack.ts';

const CDK_JSON = fileURLToPath(new URL('../../cdk.json', import.meta.url));

/** The context of the repository's own cdk.json. */
export function context(): { env: string; presence: Record<string, object> } {
  return JSON.parse(readFileSync(CDK_JSON, 'utf8')).context;
}

export type Synthesised = {
  app: App;
  stack: PresenceStack;
  template: Template;
  settings: Settings;
};

/** The stack of an environment; `more` settings beside those of cdk.json. */
export function synthesise(env = 'dev', more: object = {}): Synthesised {
  const { presence } = context();
  const settings = settingsOf({ env, presence: { [env]: { ...presence[env], ...more } } });
  const folder = mkdtempSync(path.join(tmpdir(), 'presence-synth-'));
  const app = new App({ outdir: path.join(folder, 'out'), context: flags() });
  const stack = new PresenceStack(app, `presence-${env}`, {
    settings,
    bundleOf: emptyBundles(folder),
  });
  return { app, stack, template: Template.fromStack(stack), settings };
}

function flags(): Record<string, unknown> {
  const all = Object.entries(context());
  return Object.fromEntries(all.filter(([name]) => name.startsWith('@')));
}

function emptyBundles(folder: string): (name: FunctionName) => string {
  return (name) => {
    const at = path.join(folder, name);
    mkdirSync(at);
    writeFileSync(path.join(at, 'index.mjs'), `export const handler = () => '${name}';\n`);
    return at;
  };
}
