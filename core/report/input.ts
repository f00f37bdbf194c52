// What a report is made from: one run's records, handed in so that every format is a pure function of them.
import type { Commands } from '../command.ts';
import type { PageFix } from '../fix/fix.ts';
import type { MailLanguage } from '../inventory/schema.ts';
import type { Policy } from '../policy/schema.ts';
import type { AgencyReport, CaptureRef, PageReport, Run } from '../verdict/schema.ts';

/** A picture that the capture store kept: `type` is its media type (`image/png`, `image/jpeg`, `image/webp`). */
export type Picture = { type: string; bytes: Uint8Array };

/** Everything a report needs. Pages are read as a stream, more than once, and never all held at a time. */
export type ReportInput = {
  run: Run;
  policy: Pick<Policy, 'id' | 'version' | 'title'>;
  /** The agencies to show, in order; pages of any other agency are left out of the report. */
  agencies: readonly AgencyReport[];
  /** A fresh pass over the run's pages, grouped by agency in the order of `agencies`, the same at each call. */
  pages: () => AsyncIterable<PageReport>;
  /** The screenshot of a capture; undefined when there is none. A report survives that it throws. */
  screenshot?: (capture: CaptureRef) => Promise<Picture | undefined>;
  /** Text to paste for a page, fitted to it; undefined where nothing is to mend, or nobody makes it. */
  fixOf?: (page: PageReport) => Promise<PageFix | undefined>;
  /** In which language the report is written, where its form knows more than English. */
  language?: MailLanguage;
  /** Writes the commands that a text for the terminal names; by itself without anything that this machine alone knows. */
  command?: Commands;
  productVersion: string;
  /** When the report is written. */
  now: Date;
};

/** A report as a stream of text; joined, it is the file. */
export type ReportStream = AsyncIterable<string>;
