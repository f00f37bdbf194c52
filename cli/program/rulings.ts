// Commands for what people decide about a verdict: rule, rulings.
import type { Command } from 'commander';
import { dataOption, type Ended, examples } from './options.ts';

export function addRulingCommands(program: Command, ended: Ended): void {
  addRule(program, ended);
  program
    .command('rulings')
    .description('what people ruled, and whether the wording that they ruled on is still there')
    .option(
      '--export <file>',
      'write them as labelled texts (JSON lines), to measure the checks by',
    )
    .option('--json', 'print them as JSON')
    .addOption(dataOption())
    .addHelpText('after', examples('presence rulings', 'presence rulings --export rulings.jsonl'))
    .action(async (options) =>
      ended(await (await import('../commands/rulings.ts')).rulings(options)),
    );
}

function addRule(program: Command, ended: Ended): void {
  program
    .command('rule')
    .description(
      'decide an item on a page yourself; it holds while the wording stays, and comes back when that changes',
    )
    .argument('<page>', 'the page, as in riverton-pd/facebook-rivertonpd')
    .argument('<item>', 'the item, as in website-link')
    .argument('<ruling>', 'satisfied or not-satisfied')
    .requiredOption('--by <name>', 'who rules')
    .requiredOption('--reason <text>', 'why')
    .option('--json', 'print the ruling as JSON')
    .addOption(dataOption())
    .addHelpText(
      'after',
      examples(
        'presence rule riverton-pd/x-rivertonpd not-monitored-disclaimer satisfied --by "Dana Ortiz" --reason "The office hours are named"',
      ),
    )
    .action(async (page, item, ruling, options) =>
      ended(await (await import('../commands/rule.ts')).rule(page, item, ruling, options)),
    );
}
