// What an audit is made of, as its orchestration sees it: each stage works from what is stored, and gives keys and numbers.
import { z } from 'zod';
import type { Counts } from '../verdict/schema.ts';

/** First visits, or the second ones that confirm what newly fails. */
const PHASES = ['audit', 'confirm'] as const;
export type Phase = (typeof PHASES)[number];

/** A run in somebody's hands: `owner` is whose writes it takes. */
const runNameSchema = z.object({ runId: z.string(), owner: z.string() });
export type RunName = z.infer<typeof runNameSchema>;

/** What a function is asked to do: one lane of a phase, from the page at which it stopped before. */
export const partSchema = runNameSchema.extend({
  phase: z.enum(PHASES),
  lane: z.int().min(0),
  from: z.int().min(0).default(0),
  /** How often the page at `from` was tried before. */
  tried: z.int().min(0).default(0),
});
export type Part = z.infer<typeof partSchema>;

/** `next`: there it goes on, since its time was up, or after `waitMs` since that page is to be tried again. */
export const partAnswerSchema = z.object({
  next: z.int().min(0).optional(),
  waitMs: z.int().min(0).default(0),
  tried: z.int().min(0).default(0),
});
export type PartAnswer = z.input<typeof partAnswerSchema>;

/** `duplicate`: the run was claimed by somebody else. `closed`: all its pages are accounted for, and its messages are not all in the outbox. `nothing`: there is no page to audit. */
export type Begun =
  | ({ status: 'begun' } & RunName)
  | { status: 'duplicate'; runId: string }
  | { status: 'closed'; runId: string }
  | { status: 'nothing'; why: string };

type ClosedRun = { runId: string; counts: Counts };

/** How many messages; `next`: there it goes on, where there were too many agencies for one call. */
export type MessagesPut = { count: number; next?: number };

export type Stages = {
  /** Claims the run and writes down what it expects. */
  begin: () => Promise<Begun>;
  /** Writes down who visits what in a phase: `audit-lane` by host, `render-page` what the lanes have found to need a browser. How many lanes. */
  lanes: (run: RunName, phase: Phase, target: 'audit-lane' | 'render-page') => Promise<number>;
  /** Reports the pages that no lane has reported, each with the reason; how many there were. */
  account: (run: RunName, phase: Phase) => Promise<number>;
  holdBack: (run: RunName) => Promise<void>;
  close: (run: RunName) => Promise<ClosedRun>;
  /** Puts the messages of the closed run into the outbox, from so many agencies on. */
  messages?: (run: Pick<RunName, 'runId'>, from: number) => Promise<MessagesPut>;
};
