// English: how a page says that its text is a draft, a sample or no longer in force, and under which headings such text stands.
import type { PhraseTable } from '../table.ts';

const TEXT =
  '(?:policy|policies|page|notice|document|version|text|terms|guidelines?|disclaimer|statement|rules|standards|code|procedure)';
const NAMED = `(?:(?!(?:previous|former|old|prior|earlier|the|which|that|policy|page|notice|replaces|supersedes) )[\\w-]+ ){0,4}?${TEXT}`;
const THIS = `(?:this|these|the following) ${NAMED}`;
/** "Views of visitors to this page are not …" speaks of views. */
const IS = `(?:(?:this|the following) ${NAMED}(?: (?:of|for)(?: [\\w'-]+){1,5}?)? (?:is|was|has been|had been)|(?:these|the following) ${NAMED} (?:are|were|have been|had been))`;

export const IN_FORCE: Pick<
  PhraseTable['voice'],
  'notInForce' | 'notInForceBelow' | 'inForceBelow'
> = {
  notInForce: [
    '^(?:(?:draft|proposed|sample|superseded)[^a-z0-9]{1,4}(?:\\w+ ){0,4})?(?:not (?:yet )?|no longer )(?:in force|in effect|adopted|approved|official policy)[^a-z0-9]{0,4}$',
    '^draft (?:for|pending) (?:\\w+ )?(?:review|discussion|comment|approval|adoption)(?: only)?[^a-z0-9]{0,4}$',
    `${IS} (?:now |since |hereby |being |\\w+ly )?(?:superseded|repealed|rescinded|revoked|withdrawn|retired|discontinued|obsolete|outdated|out of date|suspended until further notice)`,
    `${IS} (?:now |since |\\w+ly )?(?:replaced by|archived(?:$|[.,;:!]| and (?:is )?no longer| for (?:historical|reference)))`,
    `${THIS} (?:(?:is|are) )?no longer (?:in (?:effect|force|use)|valid|current|applicable|applies|apply|governs?)`,
    `(?:${IS}|this ${NAMED} has|these ${NAMED} have) not (?:yet )?(?:been )?(?:in (?:effect|force)|effective|adopted|approved|final|finali[sz]ed|official policy)(?! by (?!the|our|council|board))`,
    `${IS} (?:only |just |still |merely )?(?:an? |in )?(?:draft|sample|template|specimen|proposal|proposed|(?:example|model)(?! (?:of|for)))(?![a-z])`,
    '^this is (?:only |just |still |merely )?(?:an? )?(?:\\w+ )?(?:draft|sample|template|specimen)[^a-z0-9]',
    `${IS} (?:kept|retained|preserved|left|provided|maintained|archived) ~3 for (?:historical|archival|reference) (?:reference|purposes?|interest|use)? ?only`,
  ],
  notInForceBelow: [
    '^(?:specimen|sample)[^a-z0-9]{0,4}$',
    '^(?:sample|template|specimen) (?:[\\w-]+ ){0,4}(?:policy|policies|notice|disclaimer|terms|guidelines|statement|rules|language|text|wording)(?: for (?:\\w+ ?){1,4})?[^a-z0-9]{0,3}$',
    '^template(?: for (?:agencies|departments|cities|counties|municipalities|local governments|police departments))?[^a-z0-9]{0,3}$',
    '^(?:previous|former|old|prior|outdated|superseded|archived|expired|repealed|rescinded)(?: [\\w-]+){0,4} (?:policy|policies|versions?|notice|terms|rules|guidelines|text|document|edition)(?:[^a-z0-9].*)?$',
    '^(?:superseded|repealed|rescinded|withdrawn|revoked|replaced)(?: (?:by|on|as of|effective|in|under|pursuant).{1,50})?[^a-z0-9]{0,3}$',
    '^archived ?[:.-] ?(?:this|page|content|policy|document|no longer|for|kept|superseded).{0,60}$',
  ],
  inForceBelow: [
    '^(?:our |the )?(?:current|new|present|revised|amended|updated|approved|adopted)(?: [\\w-]+){0,4} (?:policy|policies|version|notice|terms|rules|guidelines|text)(?:[^a-z0-9].*)?$',
  ],
};
