// Shows a run's events: a line a page, and a live count on a terminal.
import type { OnEvent, RunEvent } from '../core/run/audit-ports.ts';
import { counted, VERDICT_WORDS } from '../core/report/words.ts';
import { terminalLine } from '../core/report/escape-terminal.ts';
import { type Paint, paintFor, progressOn } from './terminal.ts';

export function showProgress(stream: NodeJS.WriteStream): { onEvent: OnEvent; done: () => void } {
  const progress = progressOn(stream);
  const paint = paintFor(stream);
  return {
    onEvent: (event) => {
      const line = lineOf(event, paint);
      if (line !== undefined) progress.line(line);
      const live = liveOf(event);
      if (live !== undefined) progress.live(live);
    },
    done: () => progress.done(),
  };
}

function lineOf(event: RunEvent, paint: Paint): string | undefined {
  if (event.type === 'page-done') return pageLine(event, paint);
  if (event.type === 'page-confirmed') return againLine(event);
  return stageLine(event);
}

/** A line where a run goes over to something else. */
function stageLine(event: RunEvent): string | undefined {
  if (event.type === 'run-started')
    return event.resumed
      ? `Going on with run ${event.runId}: ${event.done} of ${event.expected} pages are done.`
      : `Run ${event.runId}: ${event.expected} pages to check.`;
  if (event.type === 'inventory-changed')
    return 'The inventory has changed since this run began; the run goes on with the pages it was planned with.';
  if (event.type === 'confirming')
    return `Something is newly wrong with ${counted(event.pages, 'page')}: looking once more before anybody is told …`;
  return event.type === 'closing' ? 'Comparing with the run before …' : undefined;
}

function againLine(event: Extract<RunEvent, { type: 'page-confirmed' }>): string {
  const { word } = VERDICT_WORDS[event.verdict];
  return `  looked again  ${word.padEnd(14)} ${terminalLine(event.url, 120)}`;
}

function pageLine(event: Extract<RunEvent, { type: 'page-done' }>, paint: Paint): string {
  const { word, tone } = VERDICT_WORDS[event.verdict];
  const colour = {
    good: paint.green,
    bad: paint.red,
    look: paint.yellow,
    unread: paint.magenta,
    idle: paint.dim,
  };
  const count = `${String(event.done).padStart(String(event.expected).length)}/${event.expected}`;
  return `  ${paint.dim(count)}  ${colour[tone](word.padEnd(14))} ${terminalLine(event.url, 120)}`;
}

function liveOf(event: RunEvent): string | undefined {
  if (event.type === 'page-started') return `  reading ${terminalLine(event.url, 200)} …`;
  if (event.type !== 'page-later') return undefined;
  const seconds = Math.ceil(event.ms / 1000);
  return `  ${terminalLine(event.url, 200)} could not be read now: trying again in ${seconds} s …`;
}
