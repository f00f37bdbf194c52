// One seeded week from its trouble to its quiet, and what is broken then.
import type { Deployed } from '../sandbox/resolve.ts';
import { chanceOf, seedOf } from './chance.ts';
import { limitsOf, NO_LIMITS } from './limits.ts';
import { brokenIn } from './invariants.ts';
import {
  audit,
  dropTrigger,
  lookForUntold,
  nothingUntold,
  notify,
  quarterOfAnHour,
  quiet,
  restOf,
  RUN,
  silence,
  takeEvents,
  weekOf,
  type Sabotage,
  type Week,
} from './week.ts';

export type Result = {
  seed: number;
  broken: string[];
  kills: number;
  failed: number;
  timedOut: number;
  turnedAway: number;
  mails: number;
};

/** The one command that runs the week again that broke. */
export function replay(seed: number, sabotage: Sabotage = 'none'): string {
  const mistake = sabotage === 'none' ? '' : `FAULT_SABOTAGE='${sabotage}' `;
  return `FAULT_SEED=${seed} ${mistake}npx vitest run test/cloud/faults.test.ts -t 'nothing is lost'`;
}

/** Operators look at a run that an alarm tells of, and go on with it; this often at most. */
const RESUMES = 3;

export async function runSeed(
  seed: number,
  stack: Deployed,
  sabotage: Sabotage = 'none',
): Promise<Result> {
  const week = await weekOf(seed, stack, sabotage);
  const { chance, killing } = week.trouble;
  const own = chanceOf(seedOf(`${seed} watched`));
  if (own.hits(DROPPED)) dropTrigger(week);
  const { mailRefused } = week.trouble;
  const pausedFor = own.hits(PAUSED) ? MANY_HOURS + own.below(MANY_HOURS) : 0;
  if (pausedFor > 0) week.trouble.mailRefused = 1;
  const isSilent = own.hits(SILENT);
  week.limits = limitsOf(seed, pausedFor === 0 && !isSilent);
  const triggers: Promise<unknown>[] = [audit(week)];
  // Delivery is at least once: the same trigger comes again, at once or late.
  if (chance.hits(0.4)) triggers.push(audit(week));
  if (chance.hits(0.25) || sabotage === 'overwrites')
    triggers.push(takenOver(week, chance.below(2 ** chance.below(13))));
  await Promise.all(triggers);
  if (chance.hits(0.3)) await audit(week);
  if (chance.hits(0.1)) await audit(week, { resume: RUN });
  for (let hour = 0; hour < pausedFor; hour += 1) await quarterOfAnHour(week, HOUR_MS);
  week.trouble.mailRefused = mailRefused;
  for (let quarter = 0; quarter < 6; quarter += 1) await quarterOfAnHour(week);
  quiet(week);
  week.limits = { ...week.limits, operations: NO_LIMITS.operations };
  await comeToRest(week);
  if (isSilent) await silence(week);
  return {
    seed,
    broken: await brokenIn(await restOf(week)),
    kills: killing.kills,
    failed: week.failures.length,
    timedOut: week.failures.filter(({ alarm }) => alarm === 'executions-timed-out').length,
    turnedAway: week.turnedAway.at.length,
    mails: week.ses.sent.length,
  };
}

/** How often the trigger is dropped, the mail service takes nothing for hours, and nothing is audited in the weeks after. */
const [DROPPED, PAUSED, SILENT] = [0.05, 0.1, 0.1];
const MANY_HOURS = 6;
const HOUR_MS = 3_600_000;

/** Somebody goes on with the run in the middle, while the one who began it is still at it. */
async function takenOver(week: Week, after: number): Promise<unknown> {
  for (let left = after; left > 0; left -= 1) await new Promise(setImmediate);
  return audit(week, { resume: RUN });
}

/** Nobody has to find that out by himself: an execution that failed is an alarm. */
function stoodStill({ executions, failures, time }: Week): void {
  if (executions.some(({ status }) => status === 'FAILED')) return;
  failures.push({ what: 'the run stands still', alarm: 'executions-failed', at: time.at() });
}

/** Nothing goes wrong any more: who is responsible goes on with what was left, and the schedules work off the rest. */
async function comeToRest(week: Week): Promise<void> {
  const wasUntold = await lookForUntold(week);
  for (let left = RESUMES; left > 0; left -= 1) {
    const run = await week.records.run(RUN);
    if (run?.messagesPutAt !== undefined) break;
    stoodStill(week);
    await (run === undefined ? audit(week) : audit(week, { resume: RUN }));
  }
  for (let quarter = 0; quarter < 100; quarter += 1) {
    await quarterOfAnHour(week);
    const open = (await week.outbox.ofRun(RUN)).filter(
      ({ state }) => state === 'pending' || state === 'sending',
    );
    if (open.length === 0 && week.events.length === 0) break;
  }
  await notify(week);
  await takeEvents(week);
  if (wasUntold) await nothingUntold(week);
}
