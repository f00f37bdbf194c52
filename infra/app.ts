// The CDK app: `npx cdk synth`, `npx cdk deploy`, with `-c env=prod` for another environment than the one in cdk.json.
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { App } from 'aws-cdk-lib/core';
import { buildBundles } from './bundles.ts';
import { SettingsError, settingsOf, type Settings } from './settings.ts';
import { PresenceStack } from './stack.ts';

const app = new App();
const settings = settingsOrEnd();
const out = process.env['CDK_OUTDIR'] ?? fileURLToPath(new URL('../cdk.out', import.meta.url));
await buildBundles(path.join(out, 'bundles'));
new PresenceStack(app, `presence-${settings.env}`, {
  settings,
  bundleOf: (name) => path.join(out, 'bundles', name),
  description: 'Audits the public pages of agencies every week.',
});
app.synth();

/** What is wrong with cdk.json is said in words, without the program's own lines. */
function settingsOrEnd(): Settings {
  try {
    return settingsOf({
      env: app.node.tryGetContext('env'),
      presence: app.node.tryGetContext('presence'),
    });
  } catch (error) {
    if (!(error instanceof SettingsError)) throw error;
    process.stderr.write(`${error.message}\n`);
    process.exit(1);
  }
}
