// Commands for how a verdict came about and what people decide about it: explain, rule, rulings.
import type { Command } from 'commander';
import { dataOption, type Ended, examples } from './options.ts';

export function addRulingCommands(program: Command, ended: Ended): void {
  addExplain(program, ended);
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

function addExplain(program: Command, ended: Ended): void {
  program
    .command('explain')
    .description('how the verdict on an item came about, sentence by sentence')
    .argument('[page]', 'the page, as in riverton-pd/facebook-rivertonpd; left out with --text')
    .argument('[item]', 'the item, as in website-link')
    .option('--run <id>', 'as it was in this run (default: the latest finished audit)')
    .option('--text <file>', 'explain a text or page that is nowhere yet (- for standard input)')
    .option('--platform <name>', 'with --text: for which platform it is')
    .option('--kind <kind>', 'with --text: profile, home, policy-page or web-page')
    .option('-i, --inventory <file>', 'with --text: take the agency from this inventory')
    .option('--agency <id>', 'with --text: which agency of the inventory')
    .option('--name <name>', "with --text: the agency's name, without an inventory")
    .option(
      '--site <host>',
      "with --text: host of the agency's official web site (may be said several times)",
      (host: string, before: string[]) => [...before, host],
      [],
    )
    .option('--country <code>', 'with --text: country of the agency (default: US)')
    .option('-p, --policy <file>', "with --text: the agency's own policy (YAML)")
    .option('--json', 'print it as JSON')
    .addOption(dataOption())
    .addHelpText(
      'after',
      examples(
        'presence explain riverton-pd/x-rivertonpd not-monitored-disclaimer',
        'presence explain --text bio.txt --platform x emergency-note',
      ),
    )
    .action(async (page, item, options) =>
      ended(await (await import('../commands/explain.ts')).explain(page, item, options)),
    );
}
