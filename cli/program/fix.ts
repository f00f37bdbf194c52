// Commands that give text to publish: fix, notice.
import { type Command, Option } from 'commander';
import { dataOption, type Ended, examples } from './options.ts';

export function addFixCommands(program: Command, ended: Ended): void {
  addFix(program, ended);
  addNotice(program, ended);
}

function addFix(program: Command, ended: Ended): void {
  program
    .command('fix')
    .description('text ready to paste for a page, fitted to the field where it goes')
    .argument('<page>', 'the page, as in riverton-pd/facebook-rivertonpd')
    .option('-i, --inventory <file>', 'fill it with what this inventory says today')
    .addOption(
      new Option('--language <code>', 'language of the hints (the text is in the page’s own)')
        .choices(['en', 'es'])
        .default('en'),
    )
    .option('--only-text', 'print the text to paste and nothing else')
    .option('--json', 'print it as JSON')
    .addOption(dataOption())
    .addHelpText(
      'after',
      examples(
        'presence fix riverton-pd/x-rivertonpd',
        'presence fix riverton-pd/tiktok-rivertonpd --only-text | pbcopy',
      ),
    )
    .action(async (page, options) =>
      ended(await (await import('../commands/fix.ts')).fix(page, options)),
    );
}

function addNotice(program: Command, ended: Ended): void {
  program
    .command('notice')
    .description('one page with all notices, for your own web site: short profiles only link it')
    .option('-i, --inventory <file>', 'the inventory (default: as the last audit knew the agency)')
    .option('--agency <id>', 'which agency')
    .addOption(
      new Option('--language <code>', 'English, Spanish, or both on one page')
        .choices(['en', 'es', 'both'])
        .default('en'),
    )
    .option('-o, --out <file>', 'write to this file (default: standard output)')
    .addOption(dataOption())
    .addHelpText(
      'after',
      examples(
        'presence notice --agency riverton-pd --out social-media-policy.html',
        'presence notice --inventory riverton.yaml --out social-media-policy.html --language both',
      ),
    )
    .action(async (options) =>
      ended(await (await import('../commands/notice.ts')).notice(options)),
    );
}
