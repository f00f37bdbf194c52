// Why a sentence counted for an item or did not, in plain words.
import type { CheckMeta, Explained, Judgement, Others, Quote } from '../check.ts';
import { fillMessage } from './wording.ts';

const OTHERS_WORDS: Readonly<Record<Others, string>> = {
  advice: 'it gives advice to others, and states nothing of this page',
  reported: 'it reports what others say or do',
  personal: 'a private person speaks, and no agency',
  unreal: 'it is not so yet, or not any more, or only supposed',
  asked: 'it is a question; a question states nothing',
  form: 'it is a form that somebody has still to fill in',
  posted: 'it is somebody’s post that was copied in',
  quoted: 'it stands in quotation marks, so it is quoted and not said',
  guide:
    'the text around it is a guide, an article or an offer, whose words state nothing of this page',
  visitor: 'a visitor wrote it',
  quotation: 'it stands in a quotation',
};

const DOUBT_WORDS = {
  'screen-reader': 'only screen readers get it, so visitors do not see it',
  lookalike: 'some of its letters come from another alphabet and only look right',
  'on-click': 'visitors see it only after a click on the page',
} as const;

/** Whether something that a check looked at decided its judgement, and why or why not. */
export function whyWords(
  looked: Explained,
  judgement: Judgement,
  meta: CheckMeta,
): { counted: boolean; why: string } {
  const { evidence, nearest } = judgement;
  const counted = looked.quotes.every((quote) => evidence.some((one) => isSame(one, quote)));
  const isNearest = nearest !== undefined && looked.quotes.some((one) => isSame(one, nearest));
  if (looked.others !== undefined) return { counted: false, why: `Not counted: ${OTHERS_WORDS[looked.others]}.` }; // prettier-ignore
  const says = fillMessage(meta.messages[looked.message]?.says ?? '', looked.values);
  const doubt = looked.doubt === undefined ? '' : ` Beside that, ${DOUBT_WORDS[looked.doubt]}.`;
  if (counted) return { counted, why: `Counted. ${says}${doubt}` };
  const head = isNearest ? 'The nearest, and not enough.' : NOT_COUNTED[looked.taken];
  return { counted, why: `${head} ${says}${doubt}` };
}

const NOT_COUNTED: Readonly<Record<Explained['taken'], string>> = {
  meets: 'Not needed, since something else decided.',
  opposite: 'Not needed, since something else decided.',
  partly: 'Not decisive.',
  near: 'Not enough.',
  forbidden: 'Not needed, since something else decided.',
  others: 'Not counted.',
};

function isSame(one: Quote, other: Quote): boolean {
  return one.text === other.text && one.offset === other.offset && one.place === other.place;
}
