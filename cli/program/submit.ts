// The command for pages that a person brings.
import type { Command } from 'commander';
import { dataOption, type Ended, examples, wholeNumber } from './options.ts';

export function addSubmit(program: Command, ended: Ended): void {
  program
    .command('submit')
    .description(
      'bring a page that may not be read automatically: its text, the saved page, or a screenshot',
    )
    .argument('<page>', 'the page, as in riverton-pd/facebook-rivertonpd, or its address')
    .option('--text <file>', 'text copied from the page (- for standard input)')
    .option(
      '--html <file>',
      'the page as a browser saved it, .html or .mhtml (- for standard input)',
    )
    .option('--screenshot <file>', 'a picture of the page, PNG or JPEG')
    .requiredOption('--by <name>', 'who brings it')
    .option('--tick <item=answer...>', 'what you saw: item=met, item=met:the words, item=not-met')
    .option('--seen-on <date>', 'day on which you saw the page (default: today)')
    .option(
      '--days <n>',
      'for how many days it counts (default: the agency’s, or 90)',
      wholeNumber(1, 366),
    )
    .option('-i, --inventory <file>', 'look the page up here (default: the latest audit)')
    .option('-p, --policy <file>', "the agency's own policy (YAML)")
    .option('--json', 'print the result as JSON')
    .addOption(dataOption())
    .addHelpText(
      'after',
      examples(
        'presence submit riverton-pd/facebook-rivertonpd --text page.txt --by "Dana Ortiz"',
        'pbpaste | presence submit linkedin-riverton --text - --by "Dana Ortiz"',
        'presence submit tiktok-rivertonpd --screenshot tiktok.png --by "Sam Reyes" --tick "emergency-note=met:Call 911"',
      ),
    )
    .action(async (page, options) =>
      ended(await (await import('../commands/submit.ts')).submit(page, options)),
    );
}
