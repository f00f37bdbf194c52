// A worker, of whichever stage of judging, that does what the page's title says: loops for ever, eats memory, ends its thread, throws, or answers.
import { randomUUID } from 'node:crypto';

const id = randomUUID();

export default function judge(task) {
  const { startedAt } = task;
  const order = orderIn(task);
  const { user, system } = process.cpuUsage();
  Atomics.store(startedAt, 1, BigInt(user + system));
  if (order !== 'never begins') Atomics.store(startedAt, 0, BigInt(Date.now()));
  if (order === 'loop' || order === 'never begins') for (;;);
  if (order === 'eat') {
    const eaten = [];
    for (;;) eaten.push({ at: eaten.length, more: [`${eaten.length}`] });
  }
  if (order === 'exit') process.exit(3);
  if (order === 'throw') throw new RangeError('words of the page');
  if (order === 'throw oddly') throw 'words of the page';
  const until = Date.now() + Number(order);
  while (Date.now() < until);
  const judged = {
    findings: [],
    title: id,
    given: [...Object.keys(task), ...Object.keys(task.capture)],
  };
  Atomics.store(startedAt, 2, 1n);
  return { ...judged, judged };
}

/** The page as it came, or what was read of it. */
function orderIn({ html, toCheck }) {
  if (html === undefined) return JSON.parse(toCheck).content.title;
  return /<title>(.*)<\/title>/.exec(Buffer.from(html).toString())[1];
}
