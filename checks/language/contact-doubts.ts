// Words beside a telephone number, an e-mail or an address that speak against its being the agency's way to be reached.
import type { About } from '../../core/check.ts';

/** Where a contact stands in its sentence, and what it is. */
type Place = { text: string; start: number; end: number };

/** Whether a person had better look: a case's number, one that is out of use, a caller to beware of, the maker of the web site, another force. Linear: only the nearest words are read. */
export function isDoubtfulContact({ text, start, end }: Place, agency: About['agency']): boolean {
  const before = text.slice(Math.max(0, start - NEAR), start);
  const after = text.slice(end, end + NEAR);
  if (OUT_OF_USE.test(after) || isWarned(before, after)) return true;
  if (LABELLED.test(before) || OTHER_PLACE.test(before)) return true;
  if (isReached(text.slice(start, end), agency)) return false;
  if (text.slice(start, end).includes('@') && WEBMASTER.test(before)) return true;
  return names(CREDIT.exec(before), agency) || names(OTHER_FORCE.exec(before), agency);
}

const NEAR = 70;

/** What a number may be that nobody answers: "Case no.", "Invoice". */
const LABELLED =
  /(?<!\p{L})(?:(?:case|file|incident|report|permit|order|account|acct|reference|ref|model|expediente|dossier)(?: ?(?:no\b|n\.? ?[º°]|num(?:ber)?\b|n[uú]mero|num[eé]ro|id\b|#)\.?)|docket|badge|invoice|serial|tracking|citation|licen[cs]e plate|parcel|apn|rfp|ref\.?|confirmation|claim|expediente|dossier|factura|facture)(?: ?(?:no\b|n[º°]|number|#)\.?)?\s?[:#]?\s?$/iu;

/** "…, no longer works", "… is disconnected", "… calls you". */
const OUT_OF_USE =
  /^[,)]?\s(?:(?:which|that|has|have|is|are|been|number) ){0,3}(?:no longer|disconnected|out of (?:service|order|use)|dead\b|fake\b|a scam|not (?:ours|our (?:number|line))|stolen|calls? you|ya no|ne fonctionne plus|n['’]est plus|no es nuestro|est hors service)/iu;

function isWarned(before: string, after: string): boolean {
  if (OLD.test(before) || CALLED_FROM.test(before)) return true;
  if (AVOID.test(before))
    return !/^,? (?:for|in|with|about|to|if|when|para|pour|en)\b/i.test(after);
  const between = BEWARE.exec(before)?.[1];
  return between !== undefined && !ASKED.test(between);
}

const OLD =
  /(?<!\p{L})(?:(?:old|former|previous) (?:(?:tele)?phone |fax |mail(?:ing)? |e-?mail )?(?:number|phone|line|e-?mail|address)|(?:antiguo|viejo|anterior) (?:n[uú]mero|tel[eé]fono|correo)|ancien(?:ne)? (?:num[eé]ro|t[eé]l[eé]phone|adresse|courriel)|no longer (?:use|answer|reach\w*|have|at)|(?:victim|suspect|owner|caller|driver|scammer)['’]s (?:(?:cell|mobile) )?(?:phone|number))(?: (?:was|is|of|era|[eé]tait))?[:,]?\s?$/iu;
const CALLED_FROM =
  /(?<!\p{L})(?:(?:called|calls|calling|texted|texting|texts|call(?:ed)? you|received) from|says:? (?:to )?call (?:me|him|her) (?:at|on))\s?$/iu;
const AVOID =
  /(?<!\p{L})(?:(?:do not|don['’]t|never) (?:call|dial|reply to|answer|write to|e-?mail|text|respond to|trust|use)|no (?:llame|conteste|responda|escriba)(?: al?)?|n['’e] ?(?:appelez|r[eé]pondez|[eé]crivez) pas(?: au| [aà])?)(?: the number)?\s?$/iu;
/** A caller or sender to beware of, unless the words between tell to report it there. */
const BEWARE =
  /(?<!\p{L})(?:scam(?:mer)?s?|spoof(?:ed|ing)?|phish\w{0,4}|fraudsters?|caller id|estafa(?:dor)?|arnaque(?:urs?)?)(?!\p{L})([^.!?]{0,30})$/iu;
const ASKED =
  /(?<!\p{L})(?:call|report|contact|dial|phone|text|tip|email|e-mail|write|reach|unit|line|hotline|squad|desk|office|division|section|questions|awareness|prevention|llame|denunci\w*|appelez|signal\w*|contact\w*)(?!\p{L})/iu;

/** Where others are to be asked for a seat. */
const OTHER_PLACE =
  /(?<!\p{L})(?:rsvp|tickets?|book a table|reservations?)(?!\p{L})[^.!?]{0,40}(?:club|theat(?:er|re)|diner|restaurant|church|lodge|chamber|box office)(?!\p{L})[^.!?]{0,12}$/iu;

/** Who made the web site or took the picture. */
const CREDIT =
  /(?<!\p{L})(?:(?:web ?)?(?:site|page|web) ?(?:(?:design(?:ed)?|development|developed|built|created|maintained|hosted|hosting)(?:,? (?:and|&) \p{L}+)?)?(?: ?by|(?<=design|hosting|development):?)|photos?(?: by| credits?)?:|(?:photos?|images?) courtesy of|powered by|dise[nñ]o web|sitio (?:web )?(?:creado|dise[nñ]ado|desarrollado|alojado) por|foto(?:graf[ií]a)?s? de|conception (?:du site|web)|site (?:web )?(?:r[eé]alis[eé]|con[cç]u|cr[eé][eé]|d[eé]velopp[eé]|h[eé]berg[eé]) par|photos? de)(?!\p{L})([^.!?|·•:]{0,40})(?:[|·•:]\s?)?$/iu;

/** Whose mail is at another host may be a firm's. */
const WEBMASTER = /(?<!\p{L})web ?master:?\s?$/iu;

/** "Hill County Sheriff's Office: …", "Hilltown PD: …": another force under its own name. */
const OTHER_FORCE =
  /(?<![\p{L}’'-])((?:\p{Lu}[\p{L}’'-]+ ){1,3}(?:PD|Police(?: Department| Dept\.?)?|Sheriff['’]s (?:Office|Department)|Fire (?:Department|Dept\.?))|(?:Sheriff|City|Town|Village|Borough|Policía|Police|Ville|Ciudad) (?:of|de|d['’]) ?(?:\p{Lu}[\p{L}’'-]+ ?){1,3})[:–—-]\s?(?:[\d() .+-]{7,20}[,;|]\s?|(?:\p{Lu}[\p{L}.’'-]* ){1,3}?(?:\p{Lu}[\p{L}.’'-]*)?,\s?)?$/u;

/** Whether it names somebody, and not the agency by a word of its names or a general word. */
function names(match: RegExpExecArray | null, { name, alsoKnownAs }: About['agency']): boolean {
  const who = match?.[1];
  if (who === undefined || GENERAL.test(who)) return false;
  const own = `${name} ${alsoKnownAs.join(' ')}`.toLowerCase();
  const words = [...who.matchAll(/\p{Lu}[\p{L}’'-]{2,}/gu)].map(([word]) => word);
  return !words.some((word) => !BODY.has(word) && own.includes(word.toLowerCase()));
}

const GENERAL =
  /(?<!\p{L})(?:non|emergency|contact|call|the|our|city police|town police|main|local|public|your|campus|dispatch|administration|us)(?!\p{L})/iu;
const BODY = new Set(
  'Police Department Dept County Sheriff City Town Village Borough Fire Office'.split(' '),
);

/** An e-mail at the agency's own host is its own, whoever made its site. */
function isReached(what: string, { officialHosts }: About['agency']): boolean {
  const host = what.slice(what.indexOf('@') + 1).toLowerCase();
  return officialHosts.some((own) => host === own || host.endsWith(`.${own}`) || own.endsWith(`.${host}`)); // prettier-ignore
}
