// A judging worker that does what the page says: loops for ever, eats memory, ends its thread, throws, or answers.
import { randomUUID } from 'node:crypto';

const id = randomUUID();

export default function judge({ capture, html, startedAt }) {
  const order = Buffer.from(html).toString();
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
  return { findings: [], title: id, keys: Object.keys({ capture, html }) };
}
