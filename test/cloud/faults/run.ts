// One seeded week from its trouble to its quiet, and what is broken then.
import { brokenIn } from './invariants.ts';
import {
  audit,
  notify,
  quarterOfAnHour,
  quiet,
  restOf,
  RUN,
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
  mails: number;
};

/** Operators look at a run that an alarm tells of, and go on with it; this often at most. */
const RESUMES = 3;

export async function runSeed(seed: number, sabotage: Sabotage = 'none'): Promise<Result> {
  const week = await weekOf(seed, sabotage);
  const { chance, killing } = week.trouble;
  const triggers: Promise<unknown>[] = [audit(week)];
  // Delivery is at least once: the same trigger comes again, at once or late.
  if (chance.hits(0.4)) triggers.push(audit(week));
  if (chance.hits(0.25) || sabotage === 'overwrites')
    triggers.push(takenOver(week, chance.below(2 ** chance.below(13))));
  await Promise.all(triggers);
  if (chance.hits(0.3)) await audit(week);
  if (chance.hits(0.1)) await audit(week, { resume: RUN });
  for (let quarter = 0; quarter < 6; quarter += 1) await quarterOfAnHour(week);
  quiet(week);
  await comeToRest(week);
  return {
    seed,
    broken: await brokenIn(restOf(week)),
    kills: killing.kills,
    failed: week.alarms.length,
    mails: week.ses.sent.length,
  };
}

/** Somebody goes on with the run in the middle, while the one who began it is still at it. */
async function takenOver(week: Week, after: number): Promise<unknown> {
  for (let left = after; left > 0; left -= 1) await new Promise(setImmediate);
  return audit(week, { resume: RUN });
}

/** Nothing goes wrong any more: who is responsible goes on with what was left, and the schedules work off the rest. */
async function comeToRest(week: Week): Promise<void> {
  for (let left = RESUMES; left > 0; left -= 1) {
    const run = await week.records.run(RUN);
    if (run?.status === 'finished') break;
    // Nobody has to find that out by himself: an execution that failed is an alarm, a run that never began is one of the watchdog's.
    week.alarms.push(run === undefined ? 'no-recent-report' : 'executions-failed: resumed');
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
}
