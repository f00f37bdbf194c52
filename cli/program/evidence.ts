// Commands that prove and keep: evidence, retention.
import { type Command, Option } from 'commander';
import { MAIL_LANGUAGES } from '../../core/inventory/schema.ts';
import { dataOption, type Ended, examples } from './options.ts';

export function addEvidenceCommands(program: Command, ended: Ended): void {
  addEvidence(program, ended);
  addRetention(program, ended);
}

function addEvidence(program: Command, ended: Ended): void {
  program
    .command('evidence')
    .description('hand out a page as it was, with everything that proves it')
    .argument('[page]', 'the page, as in riverton-pd/facebook-rivertonpd')
    .option('--at <date>', 'as it was on this day (YYYY-MM-DD; default: the newest capture)')
    .option('--run <id>', 'as this run saw it')
    .option(
      '-o, --out <folder or file.zip>',
      'where to write it (default: a ZIP file in the data folder)',
    )
    .addOption(
      new Option('--language <language>', 'language of the cover page')
        .choices(MAIL_LANGUAGES)
        .default('en'),
    )
    .option('--verify <folder or file.zip>', 'check that a record is as it was written')
    .addOption(dataOption())
    .addHelpText(
      'after',
      examples(
        'presence evidence riverton-pd/facebook-rivertonpd',
        'presence evidence riverton-pd/home --at 2026-03-31 --out home-2026-03-31.zip',
        'presence evidence --verify home-2026-03-31.zip',
      ),
    )
    .action(async (page, options) =>
      ended(await (await import('../commands/evidence.ts')).evidence(page, options)),
    );
}

function addRetention(program: Command, ended: Ended): void {
  program
    .command('retention')
    .description('delete captures older than the inventory keeps them; every deletion is logged')
    .option('-i, --inventory <file>', 'the inventory (keepCapturesFor, legalHold)')
    .option('-p, --policy <file>', 'the policy, where the inventory names items of its own')
    .option('--dry-run', 'only show what would be deleted')
    .option('--by <name>', 'who deletes, for the log (default: who is logged in)')
    .option('--log', 'show what was deleted, by whom, when and why')
    .option('--json', 'print it as JSON')
    .addOption(dataOption())
    .addHelpText(
      'after',
      examples(
        'presence retention --inventory inventory.yaml --dry-run',
        'presence retention --inventory inventory.yaml --by "Jane Doe, records officer"',
        'presence retention --log',
      ),
    )
    .action(async (options) =>
      ended(await (await import('../commands/retention.ts')).retention(options)),
    );
}
