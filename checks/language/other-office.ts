// Numbers that a page gives for another government's office: the county's, the state's.
import type { About } from '../../core/check.ts';

/** By the words right before the number; an agency whose name has the word is that office itself. */
export function isOtherOffices(before: string, { name }: About['agency']): boolean {
  const near = before.slice(-80);
  const [, body] = OTHER_OFFICE.exec(near) ?? OTHER_BODY.exec(near) ?? [];
  return body !== undefined && !name.toLowerCase().includes(body.toLowerCase());
}

/** Before a number, the office that it is given for, where that is another government's: "call the county at". */
const OTHER_OFFICE =
  /(?<!\p{L})(?:call|contact|ring|phone|reach|ask|to|by|for|ll[aá]m[ae]\w{0,3}|appelez|joignez) (?:the |al? |el |la |le )?(?:[\p{L}’'-]+ ){0,2}?(county|state|province|national|federal|neighbou?ring|regional|condado|estado|provincia|comt[eé]|province|pr[eé]fecture)(?![\p{L}'’])(?: [\p{L}’'-]+){0,4}(?:,? (?:at|on|al|au|:))?[^\p{L}\p{N}]{0,4}$/iu;

/** "Potholes: county council, …", "Animal Control (county) at …", "State utility board: …". */
const OTHER_BODY =
  /(?<![\p{L}’'-])(county|state|federal|national|provincial|regional)(?:\)|(?: (?:council|treasurer|assessor|clerk|sheriff|board|government|highways?|health department|[\p{L}’'-]+ (?:board|department|agency|authority|commission|council))))(?:,|:| at| on)?[^\p{L}\p{N}]{0,4}$/iu;
