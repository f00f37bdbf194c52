// What a language has to give so that the cover page of a record can be written in it, beside the words of every report.
import type { Capture } from '../../capture/capture.ts';
import type { Html } from '../../report/html.ts';
import type { ReportWords } from '../../report/language/report-words.ts';
import type { Gone } from '../input.ts';
import type { CaptureRole } from '../refs.ts';

export type CoverWords = {
  /** What the cover page shares with every report. */
  report: ReportWords;
  frame: {
    skip: string;
    title: (agency: string, page: string) => string;
    heading: string;
    asItWas: (agency: Html, page: Html, when: string) => Html;
    made: (page: Html, run: Html, when: Html, zone: string) => Html;
    whole: string;
    foot: (name: string, version: string) => string;
  };
  gone: { title: string; why: (gone: Gone, zone: string) => string; keptAs: (key: Html) => Html };
  verdict: {
    title: string;
    facts: Record<'address' | 'title' | 'owner' | 'checked' | 'policy' | 'reader', string>;
    unread: (why: string, detail: Html) => Html;
    asking: (items: number) => string;
    inOrder: (items: number) => string;
  };
  capture: CaptureWords;
  proof: {
    hashes: { title: string; about: Html; caption: string; heads: [string, string, string] };
    /** What a part is; by the English that stands in the manifest. */
    what: (english: string) => string;
    verify: { title: string; list: (recordSha256: string) => readonly Html[] };
    limits: { title: string; list: readonly Html[] };
  };
};

type Fact =
  | 'visited'
  | 'brought'
  | 'by'
  | 'how'
  | 'asked'
  | 'arrived'
  | 'answer'
  | 'built'
  | 'received'
  | 'body'
  | 'permission'
  | 'connected'
  | 'certificate'
  | 'issuer'
  | 'valid'
  | 'its'
  | 'protocol';

export type CaptureWords = {
  headings: Record<CaptureRole, string>;
  facts: Record<Fact, string>;
  answer: (status: number, bytes: number) => string;
  stillHolds: string;
  permission: (by: Html, on: string) => Html;
  brought: (how: NonNullable<Capture['submission']>['how'], seenOn: string) => string;
  port: (address: string, port: number) => string;
  valid: (from: string, to: string) => string;
  text: { title: string; beginning: string };
  way: {
    redirects: string;
    /** Of a page that sends its visitors on by itself. */
    refresh: (status: number, seconds: number) => string;
    heads: Record<'from' | 'answer' | 'to' | 'server' | 'name' | 'value', string>;
    sent: string;
    received: string;
    notRecorded: string;
    cookies: string;
  };
};
