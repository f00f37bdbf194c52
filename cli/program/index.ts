// Every command with its options and examples. What a command does is loaded only when it runs, so that help is instant.
import { Command } from 'commander';
import { EXIT_HELP } from '../exit-codes.ts';
import { addAuditCommands } from './audit.ts';
import { addCloudCommands } from './cloud.ts';
import { addEvidenceCommands } from './evidence.ts';
import { refuseMissing } from './files-named.ts';
import { addFixCommands } from './fix.ts';
import { addInventoryCommands } from './inventory.ts';
import { addMailCommands } from './mail.ts';
import { tellAllMissing } from './missing.ts';
import { addRecordCommands } from './records.ts';
import { addRuleCommands } from './rules.ts';
import { addRulingCommands } from './rulings.ts';
import { countSaid, refuseEmpty } from './said.ts';
import { addSubmit } from './submit.ts';
import { VERSION } from '../version.ts';
import type { Ended } from './options.ts';

/** Gives the whole program; it throws instead of leaving the process. */
export function buildProgram(ended: Ended): Command {
  const program = new Command('presence')
    .description(
      "Audits an agency's public pages (social media, policy pages, home pages) against the standard items.",
    )
    .version(VERSION, '-V, --version', 'print the version')
    .helpOption('-h, --help', 'show help')
    .showHelpAfterError('(presence --help shows what can be asked)')
    .addHelpText('after', `${EXIT_HELP}\n\nStart here:\n  presence demo\n  presence init\n`);
  addAuditCommands(program, ended);
  addInventoryCommands(program, ended);
  addSubmit(program, ended);
  addRecordCommands(program, ended);
  addFixCommands(program, ended);
  addMailCommands(program, ended);
  addRulingCommands(program, ended);
  addEvidenceCommands(program, ended);
  addRuleCommands(program, ended);
  addCloudCommands(program, ended);
  quiet(program);
  tellAllMissing(program);
  const refuseSeveral = countSaid(program);
  program.hook('preAction', async (_, command) => {
    refuseSeveral(command);
    refuseEmpty(command);
    await refuseMissing(command);
  });
  return program;
}

/** Makes every command throw (not exit) on wrong usage. */
function quiet(command: Command): void {
  command.exitOverride();
  for (const sub of command.commands) quiet(sub);
}
