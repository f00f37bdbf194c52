// Commands that read pages: audit, check, demo, doctor.
import { type Command, Option } from 'commander';
import { stackOption } from './cloud.ts';
import {
  addInterfaceOptions,
  addNetworkOptions,
  dataOption,
  examples,
  type Ended,
  publicAddress,
  wholeNumber,
} from './options.ts';
import { addMailOptions } from './mail.ts';
import { refuseUnused } from './said.ts';

export function addAuditCommands(program: Command, ended: Ended): void {
  addAudit(program, ended);
  addCheck(program, ended);
  addDemo(program, ended);
  addDoctor(program, ended);
}

function addAudit(program: Command, ended: Ended): void {
  const command = program
    .command('audit')
    .description('audit every page of an inventory, store the result, and write the report')
    .requiredOption('-i, --inventory <file>', 'the inventory (YAML)')
    .option('-p, --policy <file>', "the agency's own policy (YAML); otherwise iacp-2019")
    .option('--agency <id...>', 'only these agencies')
    .option(
      '--resume [run]',
      'go on with a run that was interrupted (the latest, or the one named)',
    )
    .option(
      '--confirm-after <s>',
      'seconds between the two visits to a page on which something newly fails',
      wholeNumber(0, 3_600),
      30,
    )
    .option(
      '--from-address <address>',
      'public address that our visits come from, for the letter to a web vendor whose wall keeps us out',
      publicAddress,
    )
    .option('--mail', 'send the messages of the run (see presence mail)')
    .option('--json', 'print the result as JSON');
  addMailOptions(addNetworkOptions(command))
    .addOption(dataOption())
    .addHelpText(
      'after',
      examples(
        'presence audit --inventory my-agency.yaml',
        'presence audit --inventory my-agency.yaml --policy our-policy.yaml --data /srv/presence',
        'presence audit --inventory my-agency.yaml --resume',
        'presence audit --inventory my-agency.yaml --mail --smtp smtp://audit@mail.riverton.gov:587 --mail-from audit@riverton.gov',
      ),
    )
    .action(async (options, { parent }: Command) => {
      const again = parent?.args ?? [];
      ended(await (await import('../commands/audit.ts')).audit({ ...options, again }));
    });
}

function addCheck(program: Command, ended: Ended): void {
  const command = program
    .command('check')
    .description('check one page or one draft now; nothing is stored')
    .argument('<target>', 'an address, an .html or .txt file, or - for standard input')
    .option(
      '--platform <name>',
      'the platform it is (or will be) on, when the address does not tell',
    )
    .option('--kind <kind>', 'profile, home, policy-page or web-page')
    .option('-i, --inventory <file>', 'take the agency from this inventory')
    .option('--agency <id>', 'which agency of the inventory')
    .option('--name <name>', "the agency's name, without an inventory")
    .option('--site <host...>', "hosts of the agency's official web site, without an inventory")
    .option('--country <code>', 'country of the agency, without an inventory (default: US)')
    .option('-p, --policy <file>', "the agency's own policy (YAML); otherwise iacp-2019")
    .option('--cloud', 'have the service in the cloud check it (your AWS credentials)')
    .addOption(stackOption())
    .option('--json', 'print the result as JSON');
  addNetworkOptions(command)
    .addHelpText(
      'after',
      examples(
        'presence check https://www.example.gov/police',
        'presence check draft-bio.txt --platform x --name "Riverton PD" --site rivertonpd.gov',
        'pbpaste | presence check - --platform facebook --inventory my-agency.yaml',
      ),
    )
    .action(async (target, options) =>
      ended(await (await import('../commands/check.ts')).check(target, options)),
    );
}

function addDemo(program: Command, ended: Ended): void {
  program
    .command('demo')
    .description('audit a made-up agency whose pages this program serves itself')
    .addOption(dataOption())
    .option('--no-browser', 'do not start a browser')
    .addHelpText('after', examples('presence demo', 'presence demo --data /tmp/presence-demo'))
    .action(async (options) => ended(await (await import('../commands/demo.ts')).demo(options)));
}

function addDoctor(program: Command, ended: Ended): void {
  const command = program
    .command('doctor')
    .description('see whether this machine has what an audit needs, and what to do if not')
    .addOption(dataOption())
    .option(
      '--platform <name>',
      'make one call of this platform’s interface instead, with your key',
    )
    .option(
      '--url <address>',
      'with --platform: the page to ask for (default: an open one, or yours)',
    )
    .option('--agency <id>', 'with --platform: whose own key to use')
    .addOption(
      new Option('--smtp <address>', 'also try this mail server, without sending anything').env(
        'PRESENCE_SMTP',
      ),
    )
    .option('--json', 'print the result as JSON');
  addInterfaceOptions(command)
    .addHelpText(
      'after',
      examples(
        'presence doctor',
        'presence doctor --data /srv/presence',
        'presence doctor --platform facebook --agency riverton-pd --url https://www.facebook.com/rivertonpd',
      ),
    )
    .action(async (options, ran: Command) => {
      if (options.platform === undefined) refuseUnused(ran, WITHOUT_PLATFORM, 'Without --platform');
      ended(
        options.platform === undefined
          ? await (await import('../commands/doctor.ts')).doctor(options)
          : await (await import('../commands/doctor-platform.ts')).doctorPlatform(options),
      );
    });
}

const WITHOUT_PLATFORM = new Set(['data', 'smtp', 'json', 'secrets']);
