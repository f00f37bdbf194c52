// Work on many things at a time: all of it is done, not too much at once, and an error ends it when what was begun has ended.
import { describe, expect, it } from 'vitest';
import { together } from '../../../core/run/together.ts';
import { pastOf } from '../../../core/run/past.ts';
import type { AgencyReport, Run } from '../../../core/verdict/schema.ts';

const soon = () => new Promise((resolve) => setTimeout(resolve, 1));

describe('work on many things', () => {
  it('is done on each once, sixteen at a time at most', async () => {
    const done: number[] = [];
    let now = 0;
    let most = 0;
    await together(
      Array.from({ length: 100 }, (_, at) => at),
      async (at) => {
        // prettier-ignore
        now += 1;
        most = Math.max(most, now);
        await soon();
        now -= 1;
        done.push(at);
      },
    );
    expect(done.toSorted((a, b) => a - b)).toEqual(Array.from({ length: 100 }, (_, at) => at));
    expect(most).toBe(16);
  });

  it('begins nothing more after an error, and waits for what was begun', async () => {
    const begun: number[] = [];
    let open = 0;
    const work = together(
      Array.from({ length: 100 }, (_, at) => at),
      async (at) => {
        // prettier-ignore
        begun.push(at);
        open += 1;
        await soon();
        open -= 1;
        if (at === 3) throw new Error('no room');
      },
    );
    await expect(work).rejects.toThrow('no room');
    expect(open).toBe(0);
    expect(begun.length).toBeLessThan(40);
  });
});

const run = (runId: string, status: Run['status']) =>
  ({ runId, status, startedAt: '2026-11-16T09:00:00Z' }) as Run;

/** Reports newest first, of runs that were finished or not; what was asked for. */
function recordsOf(statuses: Run['status'][]) {
  const asked: number[] = [];
  const records = {
    run: async (id: string) => run(id, statuses[Number(id)] ?? 'abandoned'),
    agencyHistory: async (_id: string, limit: number) => {
      asked.push(limit);
      return statuses.slice(0, limit).map((_, at) => ({ runId: String(at) }) as AgencyReport);
    },
  };
  const past = pastOf(records as never, { runId: 'now', startedAt: '2026-11-23T09:00:00Z' });
  return { asked, past };
}

describe('the last finished audit of an agency', () => {
  it('is found among the newest few without reading two years', async () => {
    const { asked, past } = recordsOf(['abandoned', 'finished', ...Array(50).fill('finished')]);
    expect((await past.agency('a'))?.runId).toBe('1');
    expect(asked).toEqual([4]);
  });

  it('is found behind any number of audits that were never finished', async () => {
    const { asked, past } = recordsOf([...Array(30).fill('abandoned'), 'finished']);
    expect((await past.agency('a'))?.runId).toBe('30');
    expect(asked).toEqual([4, 104]);
  });

  it('is none where there is none, and nothing is read twice for that', async () => {
    const { asked, past } = recordsOf(['abandoned', 'running']);
    expect(await past.agency('a')).toBeUndefined();
    expect(asked).toEqual([4]);
  });
});
