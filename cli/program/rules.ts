// Commands about the rules: checks list, checks explain.
import type { Command } from 'commander';
import { type Ended, examples } from './options.ts';

const load = async () => await import('../commands/checks.ts');

export function addRuleCommands(program: Command, ended: Ended): void {
  const checks = program.command('checks').description('the items that pages are checked for');
  checks
    .command('list', { isDefault: true })
    .description('list the items')
    .argument('[item]', 'explain this one')
    .option('--json', 'print them as JSON')
    .addHelpText('after', examples('presence checks', 'presence checks list --json'))
    .action(async (item, options) => ended(await (await load()).listOrExplain(item, options)));
  checks
    .command('explain')
    .description('what an item asks for, why, and every answer it can give')
    .argument('<item>', 'the item, as in emergency-note')
    .option('--json', 'print it as JSON')
    .addHelpText('after', examples('presence checks explain emergency-note'))
    .action(async (item, options) => ended(await (await load()).explain(item, options)));
}
