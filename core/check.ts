// What a check is: one standard item, its words, and a pure judgement of content.
import type { Agency, PageKind, Platform } from './inventory/schema.ts';
import type { OwnItem } from './policy/schema.ts';
import type { Content, Place, Visibility } from './read/content.ts';

/** The parts of content that a check may ask for. */
export type Need = 'blocks' | 'links' | 'images' | 'profile' | 'title' | 'language';

/** Whom and what the page is about; what a check may know beside the content. */
export type About = {
  agency: Pick<Agency, 'name' | 'alsoKnownAs' | 'country' | 'emergencyNumber' | 'officialHosts'>;
  platform: Platform;
  kind: PageKind;
  /** Final address of the page; absent for a draft. */
  url?: string;
};

/** Stands for the name of an agency that nobody told, so that in wording to paste nobody overlooks what is to be filled in. */
export const UNNAMED = '[name of your agency]';

/** An exact quotation from the page. */
export type Quote = {
  text: string;
  place: Place;
  visibility: Visibility;
  /** Where it begins in the page's whole text, UTF-16 units; absent for what is not in the running text (a link's target, a profile field). */
  offset?: number;
};

/** What a check can say by itself; `waived` and `error` are the runner's. */
export type JudgedOutcome = 'pass' | 'fail' | 'contradicted' | 'review' | 'not-applicable';

/** A check's answer: an outcome, the key of its message, and the evidence for it. */
export type Judgement<Message extends string = string> = {
  outcome: JudgedOutcome;
  message: Message;
  /** What the outcome rests on: never empty for `pass`, `contradicted` and `review` by wording. */
  evidence: Quote[];
  /** For a failure: the nearest sentence found. The message says why it was not enough. */
  nearest?: Quote;
  /** Values for the `{name}` slots of the message. */
  values?: Record<string, string>;
};

/** The guidance or law that a check rests on. */
type Reference = { title: string; section: string; url?: string };

/** How sure a check is of its outcome. */
export const CONFIDENCES = ['high', 'medium', 'low'] as const;
export type Confidence = (typeof CONFIDENCES)[number];

export type MessageText = {
  outcome: JudgedOutcome;
  /** How sure the outcome is; by the outcome unless told (core/verdict/confidence.ts). */
  confidence?: Confidence;
  /** One or two sentences in plain words for a person who does not know the standard; `{name}` slots. */
  says: string;
};

/** Everything that is said about an item, apart from judging it. */
export type CheckMeta<Message extends string = string> = {
  /** The file's name. */
  id: string;
  /** A few plain words: "Emergency note". */
  title: string;
  /** `must` for a rule that the guidance states, `should` for advice. */
  strength: 'must' | 'should';
  /** What has to be on the page, in one sentence. */
  asks: string;
  /** Why it matters, in one or two sentences. */
  why: string;
  references: Reference[];
  messages: Record<Message, MessageText>;
};

/** One standard item. `judge` is pure, sees only what `needs` names, and never catches. */
export type Check<N extends Need = Need, Message extends string = string> = {
  meta: CheckMeta<Message>;
  needs: readonly N[];
  judge: (content: Pick<Content, N>, about: About) => Judgement<Message>;
  /** Wording ready to paste that satisfies the item, filled with the agency's data. */
  suggest: (about: About) => string;
};

/** Why words that are about the item are not the page's own statement. */
export type Others =
  | 'advice'
  | 'reported'
  | 'personal'
  | 'unreal'
  | 'asked'
  | 'form'
  | 'posted'
  | 'quoted'
  | 'guide'
  | 'visitor'
  | 'quotation';

/** One sentence or address that a check looked at, and what it took it for. */
export type Explained = {
  quotes: Quote[];
  /** `near`: about the item, and not enough. `forbidden`: words that must not stand on the page. `others`: not the page's own words. */
  taken: 'meets' | 'opposite' | 'partly' | 'near' | 'forbidden' | 'others';
  /** For `others`. */
  others?: Others;
  /** Why it cannot simply be relied on. */
  doubt?: 'screen-reader' | 'lookalike' | 'on-click';
  /** In which language it was read, primary tag. */
  language?: string;
  /** Key of the check's message that it speaks for, and the values for its `{name}` slots. */
  message: string;
  values?: Record<string, string>;
};

/** A judgement with all that it was drawn from, in the order of the page. */
export type Explanation = { judgement: Judgement; looked: Explained[] };

/** Any check, as the runner holds it. */
export type AnyCheck = {
  meta: CheckMeta;
  needs: readonly Need[];
  judge: (content: Content, about: About) => Judgement;
  suggest: (about: About) => string;
};

/** The rules that pages are judged by, with their versions: a version changes exactly when the code behind it does. */
export type Rules = {
  checks: readonly { check: AnyCheck; version: string }[];
  /** An agency's own item as a check, so that it runs through the same door. */
  ownItem: (item: OwnItem) => AnyCheck;
  /** Version of the code that judges own items; part of each own item's version. */
  ownItemVersion?: string;
  /** How a check comes to its judgement; the judgement is the same as without asking. */
  explain?: (check: AnyCheck, content: Content, about: About) => Explanation;
  readerVersion: string;
};

/** Keeps a check's needs and message keys exact, so that a judgement with an undeclared message does not compile. */
export function defineCheck<const N extends Need, Message extends string>(
  check: Check<N, Message>,
): Check<N, Message> {
  return check;
}
