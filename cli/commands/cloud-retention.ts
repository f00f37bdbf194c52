// `presence cloud retention`: deletes captures in the bucket that are older than the pushed inventory keeps them, and shows the log of it.
import { UsageError } from '../usage-error.ts';
import { openCloud, type Cloud } from '../wire-cloud.ts';
import { deleteOld, showDeletions } from './retention.ts';

export type CloudRetentionOptions = {
  stack: string;
  by?: string;
  dryRun?: boolean;
  log?: boolean;
  json?: boolean;
};

/** Periods and holds are those of the inventory that the service works by: what was pushed last. */
export async function retention({ stack, ...options }: CloudRetentionOptions): Promise<number> {
  const cloud = await openCloud(stack);
  if (options.log === true) return showDeletions(cloud, options.json === true);
  const current = await cloud.inventories.current();
  if (current === undefined)
    throw new UsageError(
      `No inventory was pushed yet. Push one with: ${cloud.command('cloud', 'push', '--inventory', 'FILE')}`,
    );
  if (await isRunning(cloud))
    throw new UsageError(
      `An audit is under way. Wait until it has ended, or end one that was left: ${cloud.command('cloud', 'resume')}`,
    );
  const archive = await cloud.functions.captures(cloud.outputs.captures);
  return deleteOld({ ...cloud, archive }, current.inventory, { ...options, note: noteOf(cloud) });
}

/** The bucket keeps what was deleted as an older version for a while, and under an object lock until that ends. */
const noteOf = ({ command }: Cloud): string =>
  `The bucket ends what is left of them by itself, after keepOldCapturesDays of cdk.json. See the log with: ${command('cloud', 'retention', '--log')}`;

const NEWEST = 50;

/** What an audit has just seen is named by its reports only when it is closed. */
async function isRunning({ records }: Cloud): Promise<boolean> {
  return (await records.runs(NEWEST)).some(({ status }) => status === 'running');
}
