// Commands over what is deployed in the cloud: push, pull, run, status, resume, retention, verify.
import { type Command, Option } from 'commander';
import { STACK } from './defaults.ts';
import { type Ended, examples } from './options.ts';

/** Name of the deployed stack. */
export function stackOption(): Option {
  return new Option('--stack <name>', 'name of the deployed stack')
    .env(STACK.env)
    .default(STACK.value);
}

const inventory = async () => await import('../commands/cloud-inventory.ts');
const status = async () => await import('../commands/cloud-status.ts');
const runs = async () => await import('../commands/cloud-runs.ts');

export function addCloudCommands(program: Command, ended: Ended): void {
  const cloud = program
    .command('cloud')
    .description('the same audit as a service in your AWS account (your AWS credentials)');
  addPush(cloud, ended);
  addPull(cloud, ended);
  addRun(cloud, ended);
  addStatus(cloud, ended);
  addResume(cloud, ended);
  addRetention(cloud, ended);
  addVerify(cloud, ended);
}

function addPush(cloud: Command, ended: Ended): void {
  cloud
    .command('push')
    .description('give the service an inventory, after showing what it changes')
    .requiredOption('-i, --inventory <file>', 'the inventory (YAML)')
    .option('-p, --policy <file>', "the agency's own policy (YAML); otherwise iacp-2019")
    .option('--by <name>', 'who pushes it (default: who is logged in)')
    .option('-y, --yes', 'do not ask')
    .addOption(stackOption())
    .addHelpText('after', examples('presence cloud push --inventory my-agency.yaml'))
    .action(async (options) => ended(await (await inventory()).push(options)));
}

function addPull(cloud: Command, ended: Ended): void {
  cloud
    .command('pull')
    .description('get the inventory file that was pushed last')
    .option('-o, --out <file>', 'write the inventory to this file (default: its own name)')
    .option('--policy-out <file>', 'write the policy to this file (default: its own name)')
    .option('--force', 'replace files that differ')
    .addOption(stackOption())
    .addHelpText('after', examples('presence cloud pull --out inventory.yaml'))
    .action(async (options) => ended(await (await inventory()).pull(options)));
}

function addRun(cloud: Command, ended: Ended): void {
  cloud
    .command('run')
    .description('start an audit now')
    .option('--agency <id...>', 'only these agencies')
    .option('--again', 'even where this week was audited on request already')
    .option('--wait', 'wait until it has ended')
    .addOption(stackOption())
    .addHelpText(
      'after',
      examples('presence cloud run', 'presence cloud run --agency riverton-pd --wait'),
    )
    .action(async (options) => ended(await (await runs()).run(options)));
}

function addStatus(cloud: Command, ended: Ended): void {
  cloud
    .command('status')
    .description('the newest runs, agencies without a recent report, mail that did not arrive')
    .option('--json', 'print it as JSON')
    .addOption(stackOption())
    .addHelpText('after', examples('presence cloud status'))
    .action(async (options) => ended(await (await status()).status(options)));
}

function addResume(cloud: Command, ended: Ended): void {
  cloud
    .command('resume')
    .description('go on with a run that was left unfinished, or of which not everybody was told')
    .argument('[run]', 'which run (default: the newest that was left)')
    .addOption(stackOption())
    .addHelpText(
      'after',
      examples('presence cloud resume', 'presence cloud resume 2026-W47-mon-06-america-chicago'),
    )
    .action(async (run, options) => ended(await (await runs()).resume(run, options)));
}

function addRetention(cloud: Command, ended: Ended): void {
  cloud
    .command('retention')
    .description('delete captures older than the pushed inventory keeps them; it is all logged')
    .option('--dry-run', 'only show what would be deleted')
    .option('--by <name>', 'who deletes, for the log (default: who is logged in)')
    .option('--log', 'show what was deleted, by whom, when and why')
    .option('--json', 'print it as JSON')
    .addOption(stackOption())
    .addHelpText(
      'after',
      examples(
        'presence cloud retention --dry-run',
        'presence cloud retention --by "Jane Doe, records officer"',
      ),
    )
    .action(async (options) =>
      ended(await (await import('../commands/cloud-retention.ts')).retention(options)),
    );
}

function addVerify(cloud: Command, ended: Ended): void {
  cloud
    .command('verify')
    .description('after a deployment: look at every resource, send a test mail, audit one page')
    .option('--to <address>', 'where the test mail goes')
    .option('--url <address>', 'the page to audit (default: the first web page of the inventory)')
    .option('--json', 'print it as JSON')
    .addOption(stackOption())
    .addHelpText('after', examples('presence cloud verify --to you@your-agency.gov'))
    .action(async (options) =>
      ended(await (await import('../commands/cloud-verify.ts')).verify(options)),
    );
}
