// What an evidence record is made from: a page report, the captures that it rests on, and who asks for it when.
import type { CaptureWithBody } from '../capture/capture.ts';
import type { CaptureRef, PageReport } from '../verdict/schema.ts';
import type { MailLanguage } from '../inventory/schema.ts';
import type { CaptureRole } from './refs.ts';

/** A capture of the report with its bodies. */
export type EvidenceCapture = {
  role: CaptureRole;
  ref: CaptureRef;
  kept: CaptureWithBody;
};

export type EvidenceInput = {
  report: PageReport;
  agency: { id: string; name: string; timeZone: string };
  /** The page's own first. */
  captures: EvidenceCapture[];
  /** Captures that the report names and that are not there any more. */
  missing: { key: string; url: string; gone: Gone }[];
  product: { name: string; version: string };
  /** When the record is made, ISO 8601. */
  madeAt: string;
  /** Of the cover page; everything else is for machines, and the same in every language. */
  language?: MailLanguage | undefined;
};

/** Why a capture is not there. `deleted`: as the log of deletions has it. */
export type Gone =
  | { kind: 'absent' }
  | { kind: 'damaged' }
  | { kind: 'deleted'; at: string; by: string; why: string };

/** One file of a record. `path` has `/` between folders; `what` says in words what it is. */
export type Part = { path: string; what: string; mediaType: string; bytes: Uint8Array };

const ENCODER = new TextEncoder();

/** A part that is text. */
export function textPart(path: string, what: string, mediaType: string, text: string): Part {
  return { path, what, mediaType: `${mediaType}; charset=utf-8`, bytes: ENCODER.encode(text) };
}
