// Commands for the list of pages: init, inventory validate|import|list|add, waive.
import type { Command } from 'commander';
import { type Ended, examples } from './options.ts';

export function addInventoryCommands(program: Command, ended: Ended): void {
  addInit(program, ended);
  const inventory = program.command('inventory').description('look after the list of pages');
  addValidate(inventory, ended);
  addImport(inventory, ended);
  addList(inventory, ended);
  addAdd(inventory, ended);
  addWaive(program, ended);
}

const load = async () => await import('../commands/inventory.ts');

function addInit(program: Command, ended: Ended): void {
  program
    .command('init')
    .description('write a first inventory to fill in')
    .option('-o, --out <file>', 'where to write it', 'my-agency.yaml')
    .option('--name <name>', "the agency's name")
    .option('--site <host>', "host of the agency's official web site")
    .option('--country <code>', 'country, two letters')
    .option('--time-zone <zone>', 'time zone, as in America/Chicago')
    .option('--emergency-number <digits>', 'number to call; by country when left out')
    .addHelpText(
      'after',
      examples(
        'presence init',
        'presence init --name "Riverton Police Department" --site rivertonpd.gov',
      ),
    )
    .action(async (options) => ended(await (await load()).init(options)));
}

function addValidate(inventory: Command, ended: Ended): void {
  inventory
    .command('validate')
    .description(
      'say everything that is wrong with an inventory (and a policy), and how to mend it',
    )
    .argument('<file>', 'the inventory (YAML)')
    .option('-p, --policy <file>', 'a policy to read along')
    .option('--json', 'print the problems as JSON')
    .addHelpText('after', examples('presence inventory validate my-agency.yaml'))
    .action(async (file, options) => ended(await (await load()).validate(file, options)));
}

function addImport(inventory: Command, ended: Ended): void {
  inventory
    .command('import')
    .description('make an inventory from a spreadsheet saved as CSV')
    .argument('<csv>', 'the CSV file (- for standard input)')
    .option('--into <file>', 'add the pages to this inventory')
    .option('-o, --out <file>', 'write a new inventory here (default: print it)')
    .option('--agency <name>', 'the agency, when the table has no column for it')
    .option('--time-zone <zone>', 'time zone of new agencies, as in America/Chicago')
    .option('--country <code>', 'country of new agencies, two letters')
    .option('-p, --policy <file>', 'the policy, when waivers name items of your own')
    .addHelpText(
      'after',
      examples(
        'presence inventory import pages.csv --time-zone America/Chicago --out my-agency.yaml',
        'presence inventory import pages.csv --into my-agency.yaml',
      ),
    )
    .action(async (csv, options) => ended(await (await load()).importFromCsv(csv, options)));
}

function addList(inventory: Command, ended: Ended): void {
  inventory
    .command('list')
    .description('list the pages of an inventory')
    .argument('<file>', 'the inventory (YAML)')
    .option('-p, --policy <file>', 'the policy, when waivers name items of your own')
    .option('--due <date>', 'only pages whose review is due by this day (YYYY-MM-DD)')
    .option('--json', 'print the pages as JSON')
    .addHelpText(
      'after',
      examples(
        'presence inventory list my-agency.yaml',
        'presence inventory list my-agency.yaml --due 2027-01-31',
      ),
    )
    .action(async (file, options) => ended(await (await load()).list(file, options)));
}

function addAdd(inventory: Command, ended: Ended): void {
  inventory
    .command('add')
    .description('add a page to an inventory, keeping its comments')
    .argument('<url>', 'the address of the page')
    .requiredOption('-i, --inventory <file>', 'the inventory (YAML)')
    .option('--agency <id>', 'which agency, when there are several')
    .option('--platform <name>', 'the platform, when the address does not tell')
    .option('--owner <name>', 'who mends the page')
    .option('--email <address>', "the owner's e-mail address")
    .option('--purpose <text>', 'what the page is for')
    .option('-p, --policy <file>', 'the policy, when waivers name items of your own')
    .addHelpText(
      'after',
      examples(
        'presence inventory add https://x.com/RivertonPD --inventory my-agency.yaml --owner "Sam Reyes"',
      ),
    )
    .action(async (url, options) => ended(await (await load()).add(url, options)));
}

function addWaive(program: Command, ended: Ended): void {
  program
    .command('waive')
    .description('record an approved exception for one item on one page, in the inventory')
    .argument('<page>', 'the page, as in riverton-pd/facebook-rivertonpd')
    .argument('<item>', 'the item, as in website-link')
    .requiredOption('-i, --inventory <file>', 'the inventory (YAML)')
    .requiredOption('--reason <text>', 'why')
    .requiredOption('--approved-by <name>', 'who approved it')
    .requiredOption(
      '--until <date>',
      'last day on which it holds (YYYY-MM-DD), at most five years from now',
    )
    .option('-p, --policy <file>', 'the policy, when the item is your own')
    .addHelpText(
      'after',
      examples(
        'presence waive riverton-pd/x-rivertonpd website-link -i my-agency.yaml --reason "Site moves in May" --approved-by "Chief Alvarez" --until 2027-05-31',
      ),
    )
    .action(async (page, item, options) =>
      ended(await (await import('../commands/waive.ts')).waive(page, item, options)),
    );
}
