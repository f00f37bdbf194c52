// E-mail addresses in text and links: whether a person is reached there, and whether the agency is meant.
import { foldText } from './normalise.ts';

/** `own` reaches the agency; `free` is at a free mail service and may be anybody's; `spelled` is written for people, not machines. */
export type EmailSort = 'own' | 'free' | 'spelled';
export type EmailHit = { sort: EmailSort; start: number; end: number };

/** The addresses in one sentence, in order; those that nobody reads (no-reply) and samples are left out. Linear. */
export function emailsIn(text: string, names: readonly string[]): EmailHit[] {
  if (text.includes('@')) {
    return [...text.matchAll(EMAIL)].flatMap((match) => {
      const sort = sortOf(match[0], names);
      const start = match.index;
      return sort === undefined ? [] : [{ sort, start, end: start + match[0].length }];
    });
  }
  const spelled = MAY_SPELL.test(text) ? SPELLED.exec(text) : null;
  if (spelled === null) return [];
  return [{ sort: 'spelled', start: spelled.index, end: spelled.index + spelled[0].length }];
}

/** What a `mailto:` link's address is; undefined for a link that only shares the page, and for what no person reads. */
export function mailSortOf(url: string, names: readonly string[]): EmailSort | undefined {
  if (!/^mailto:/i.test(url)) return undefined;
  const address = url.slice(7, 300).replace(/\?.*/s, '').replace(/%40/i, '@').trim();
  return WHOLE_EMAIL.test(address) ? sortOf(address, names) : undefined;
}

const EMAIL =
  /(?<![\w.+%-])[\p{L}\p{N}_+%'-]{1,64}(?:\.[\p{L}\p{N}_+%'-]{1,64}){0,6}@(?:[\p{L}\p{N}-]{1,63}\.){1,6}\p{L}{2,24}(?![\p{L}\p{N}@])/giu;
const WHOLE_EMAIL = new RegExp(`^${EMAIL.source}$`, 'iu');
/** "desk [at] riverton.gov", "desk at riverton dot gov": a sign in brackets, or the dot in words; "more at riverton.gov" is none. */
const SPELLED =
  /(?<![\w.+-])[\w+-]{1,40}(?:\.[\w+-]{1,40}){0,4} ?(?:[[({<] ?(?:at|arroba|arobase|@) ?[\])}>] ?[\w-]{1,63}(?: ?(?:[[({<] ?(?:dot|punto|point|\.) ?[\])}>]|\b(?:dot|punto|point)\b) ?[\w-]{1,63}|\.[a-z]{2,24}){1,4}|\b(?:at|arroba|arobase)\b ?[\w-]{1,63}(?: ?(?:[[({<] ?(?:dot|punto|point) ?[\])}>]|\b(?:dot|punto|point)\b) ?[\w-]{1,63}){1,4})(?!\w)/i;

const MAY_SPELL = /\b(?:at|arroba|arobase)\b|[[(]@/i;

const UNREAD = /^(?:no|do-?not|dont)[._-]?reply|^mailer-daemon|^bounce/i;
const SAMPLE =
  /^(?:your|my|first|last)?[._-]?(?:name|email|user(?:name)?|e-mail|firstname|lastname)\d?@|@(?:www\.|mail\.)?(?:example|domain|email|test|yourdomain|sentry)\.|@[^@]*\.(?:png|jpe?g|gif|svg|webp|css|js)$/i;
const FREE =
  /@(?:gmail|googlemail|yahoo|hotmail|outlook|live|msn|aol|icloud|me|proton|protonmail|gmx|mail|ymail|comcast|verizon|sbcglobal)\.[a-z.]{2,8}$/i;

function sortOf(address: string, names: readonly string[]): EmailSort | undefined {
  if (UNREAD.test(address) || SAMPLE.test(address)) return undefined;
  if (!FREE.test(address)) return 'own';
  const mailbox = foldText(address).text.replace(/@.*/, '');
  const words = [...foldText(names.join(' ')).text.matchAll(/[\p{L}\p{N}]{4,}/gu)];
  return words.some(([word]) => mailbox.includes(word)) ? 'own' : 'free';
}
