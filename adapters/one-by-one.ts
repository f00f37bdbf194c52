// Work that a thread is given several of at once, and does one after another.

/** The same work, begun when what was given before is done, however that ended: each has its own time. */
export function oneByOne<Task, Answer>(
  work: (task: Task) => Promise<Answer>,
): (task: Task) => Promise<Answer> {
  let last: Promise<unknown> = Promise.resolve();
  return (task) => {
    const done = last.then(() => work(task));
    last = done.catch(() => undefined);
    return done;
  };
}
