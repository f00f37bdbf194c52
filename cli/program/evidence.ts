// Commands that prove and keep: evidence, retention.
import type { Command } from 'commander';
import { dataOption, type Ended, examples } from './options.ts';

export function addEvidenceCommands(program: Command, ended: Ended): void {
  addEvidence(program, ended);
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
