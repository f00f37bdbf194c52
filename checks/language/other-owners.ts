// Whether a sentence gives a page to a body that is named and plainly not this agency: the next town's police, a firm, a union.
import type { About } from '../../core/check.ts';
import { foldText } from './normalise.ts';
import { isTelling, namesAgency, wordsOf } from './names.ts';

type Named = Pick<About['agency'], 'name' | 'alsoKnownAs' | 'officialHosts'>;

const BODY =
  "(police|sheriff'?s?|constabulary|fire|library|ambulance|pd|fd|policia|bomberos|biblioteca|pompiers|gendarmerie|bibliotheque)(?![a-z])";
/** "Hilltown Police", "the Hill County Sheriff's"; in Spanish and French the name stands behind. */
const BEFORE = `(?:the )?((?:(?!(?:the|our|your|by|of|and|el|la|los|de|del|le|les|du|des|nos|notre|vos|votre|su|sus|nuestr[oa]s?) )[\\p{L}.-]+ ){1,3}?)${BODY}`;
const AFTER = `(?:the |la |el |le |les |los )?${BODY}(?: (?:municipal|municipale|department))? (?:of|de|du) ([\\p{L}-]+)`;
const VERBS =
  '(?:(?:maintained|run|operated|managed|administered|owned|moderated|updated|kept(?: up)?|written|posted|tweeted|hosted|staffed|curated|overseen|created|controlled|looked after|brought to you)(?: and (?:maintained|operated|monitored|updated|moderated))?)';
const PAGES =
  '(?:page|account|acct|profile|site|website|feed|channel|handle|presence|outlet|facebook|twitter|instagram|youtube|nextdoor|tiktok|home on \\S+)(?: on \\S+)?';
/** What calls a page its owner's, before or after the name. */
const MARK = `[(#]?(?:official(?:page|account|site)?|verified|authori[sz]ed|of+cl|real)\\)?(?: ${PAGES})?`;
const BY = `(?:${VERBS} by|(?:tweets|posts|content|updates) by|comes from|(?:belongs to|comes to you from|(?:property|work|service|hands|control) of)|${PAGES} (?:of|for)|^${MARK}[^a-z0-9]{0,3}|(?:administrad|gestionad|operad|mantenid|manejad|actualizad|supervisad|llevad)[oa] por|(?:pagina|cuenta|perfil|sitio|canal)(?: (?:web|oficial|y|verificad[oa]|(?:de|en) (?:facebook|instagram|twitter|x)))* (?:de|del)|(?:geree?|tenue?|administree?|animee?|entretenue?|publiee?|exploitee?|mise? a jour|alimentee?|supervisee?) par|(?:page|compte|site|profil|chaine|fil)(?: (?:facebook|instagram|twitter|x|youtube|web|officiell?e?))* (?:de|du)) `;
/** An academy or a unit goes by a name of its own. */
const PART = '(?!.{0,40}(?:academy|unit|division|k-?9|school)(?![a-z]))';
const OWNER_BEFORE = new RegExp(`${BY}${BEFORE}${PART}`, 'u');
const OWNER_AFTER = new RegExp(`${BY}${AFTER}`, 'u');
/** No public body: "run by Acme Marketing Inc.", "maintained by the police union", "a private citizen: official page". */
const PRIVATE =
  '(?:inc|llc|ltd|corp|unions?|sindicatos?|syndicats?|fans?|fan club|gazette|herald|tribune|chamber of commerce|lions club|private (?:citizen|operator|compan(?:y|ie)|contractor|firm|franchisee|realtor|vendor|individual|person|owner|part(?:y|ie)|group)s?|(?:retired|former|ex-) ?\\S+|group of (?!the |our |your )\\S+|grupo de \\S+|groupe de \\S+)';
/** Nobody's office at all. */
const PERSONS =
  '(?:the |our |local |concerned |los |les |des |unos |de )?(?:residents|neighbou?rs|volunteers|parents|fans|hobbyists|enthusiasts|retirees|vecinos|padres|aficionados|particulares|citoyens|habitants|passionnes|particuliers)(?: (?:de famil\\S+|d.eleves))?(?= ?[^a-z ,]| ?$)';
const FIRM = new RegExp(
  `(?:${BY}(?:[\\p{L}.,&'-]+ ){0,5}?${PRIVATE}(?![\\p{L}])(?! (?:county|city|school|town|township|parish|square|free|high))|${BY}${PERSONS}|^(?:(?:[\\p{L}.&'-]+ ){0,5}?${PRIVATE}(?:'s)?|${PERSONS})[^a-z0-9]{1,4}(?:the |our )?(?:only |sole |real |one and only )*${MARK})`,
  'u',
);
/** "Dunmore Fire Rescue: official page", "Hilltown PD | Official". */
const OWNER_FIRST = new RegExp(
  `^${BEFORE}(?: (?:department|dept|office|rescue|service|district)\\.?)*(?:'s?)?[^a-z0-9]{1,4}(?:the |our )?(?:only |sole |real |one and only )*${MARK}`,
  'u',
);
/** Initials that only an office goes by: "HPD", "GCSO". */
const INITIALS =
  /(?<![\p{L}\p{N}])(?!also|poem|gems|items|seems|stems|(?:t|l|r|g|y|cr|fl)ema)(?:[a-z]{1,4}(?:pd|fd|ems|oem)|[aeiou]?[b-df-hj-np-tv-z]{1,3}(?:so|ema))(?![\p{L}\p{N}])/u;
/** "The neighboring county", "el condado vecino": not this one, whatever its name. */
const NEIGHBOR = new RegExp(
  `${BY}(?:the |our |an? )?(?:neighbou?ring|adjacent|adjoining|next-door) (?:city|county|town|village|township|agency|department|force)|(?:${BY}(?:la |el |un |una )?|(?:pagina|cuenta|perfil|sitio)(?: oficial)? del? (?:la )?)(?:condado|municipio|ciudad|pueblo|ayuntamiento|alcaldia) vecin[oa]|${BY}(?:la |le |l'|une? )?(?:comte|commune|ville|municipalite|mairie) voisine?`,
  'u',
);
/** Whose page a sentence is about, at its beginning: "the Hilltown Police Department's page is …", "Nixle's page is …". */
const SUBJECT = new RegExp(
  `(?:^|[.!:] )${BEFORE}(?: (?:department|dept|office|rescue|service|district)\\.?)*(?:'s?)? (?:[\\p{L}]+ ){0,2}?(?:page|account|profile|site|website|feed|channel|comments? policy)s? `,
  'u',
);
const VENDOR =
  /(?:^|[.!:] )(?:nixle|nextdoor|facebook|twitter|instagram|youtube|tiktok|codered|everbridge|civicplus)'s (?:own )?(?:page|account|site|website|feed) /;

/** Another force under its own name that speaks, or acts: "Hilltown Police Department: …", "Hilltown PD deletes …", "the city of Hilltown will remove …". */
const FORCE =
  "(?:police department|police dept\\.?|sheriff's office|sheriff's department|fire department|fire dept\\.?|pd|fd)";
const ACTS =
  '(?:: (?=\\S)|(?:,? which|,? who)? (?:will|may|can|shall|does|removes?|deletes?|hides?|blocks?|reserves?|monitors?|moderates?|reviews?|never|always|also) )';
const FORCE_ACTS = new RegExp(
  `(?<=^|[.!:] )(?:the )?((?:(?!(?:the|our|your|by|of|and|if|for|call|dial|text|contact|please|to|in|or|non-emergency) )[\\p{L}.-]+ ){1,3}?)${FORCE}${ACTS}`,
  'gu',
);
const TOWN_ACTS = new RegExp(
  `(?<=^|[.!:] )(?:the )?(?:city|town|village|borough|county|ville|ciudad) (?:of|de|d') ?((?!(?:and|the) )[\\p{L}-]+)(?: police| fire)?(?: department)?${ACTS}`,
  'gu',
);
/** Whose words are handed on: "RT @HilltownPD: …", "Reposted from Hilltown PD: …". */
const HANDED_ON =
  /(?<=^|[.!:] )(?:(?:[rm]t|h\/t|via)(?= @)|repost(?:ed)? (?:from|of)|re-?posted from|shared from|from our (?:friends|neighbou?rs|partners) (?:at|in)|compartido (?:de|por)|republicado de|tomado de|republie de|repris de|partage (?:de|par)) (?:the |la |le |el )?@?((?!facebook|twitter|instagram|e-?mail|text|phone|this|our)[^:!?]{2,50}?) ?: ?\S/g;

const ACTORS = [FORCE_ACTS, TOWN_ACTS, HANDED_ON];

/** Whether a sentence says by name that the page is somebody else's; text in compared form. Linear in it. */
export function isOwnedByAnother(norm: string, agency: Named): boolean {
  // Each is looked for only where its own words are.
  if (PRIVATE_WORDS.test(norm) && FIRM.test(norm)) return true;
  if (NEIGHBORING.test(norm) && NEIGHBOR.test(norm)) return true;
  return (BODIES.test(norm) && isAnotherBodys(norm, agency)) || hasOtherInitials(norm, agency);
}

const PRIVATE_WORDS = new RegExp(`${PRIVATE}|${PERSONS}`, 'u');
const NEIGHBORING = /neighbou?ring|adjacent|adjoining|next-door|vecin|voisin/;
const BODIES = new RegExp(BODY, 'u');

function isAnotherBodys(norm: string, agency: Named): boolean {
  const names = [OWNER_BEFORE.exec(norm)?.[1], OWNER_AFTER.exec(norm)?.[2], OWNER_FIRST.exec(norm)?.[1]]; // prettier-ignore
  return names.some((name) => namesAnother(name ?? '', agency));
}

/** No name of the agency's, and initials of an office that are not the agency's. */
function hasOtherInitials(norm: string, agency: Named): boolean {
  return INITIALS.test(norm) && !namesAgency(norm, agency);
}

/** Whether a sentence begins with somebody else's page. */
export function isAboutAnother(norm: string, agency: Named | undefined): boolean {
  if (VENDOR.test(norm)) return true;
  if (agency === undefined) return false;
  const name = SUBJECT.exec(norm)?.[1];
  if (name !== undefined && namesAnother(name, agency)) return true;
  return ACTORS.some((pattern) => namesAnotherBy(pattern, norm, agency));
}

/** `matchAll` would make a copy of the expression for every sentence. */
function namesAnotherBy(pattern: RegExp, norm: string, agency: Named): boolean {
  pattern.lastIndex = 0;
  for (let found = pattern.exec(norm); found !== null; found = pattern.exec(norm)) {
    if (namesAnother(found[1] ?? '', agency)) return true;
  }
  return false;
}

/** Its telling words are none of the agency's: not in its names, nor its initials, nor in its hosts, nor another spelling of one that is. */
function namesAnother(name: string, agency: Named): boolean {
  const telling = wordsOf(name).filter((word) => isTelling(word) && !DESCRIBES.has(word));
  if (telling.length === 0) return isOtherPlace(name, agency);
  const names = [agency.name, ...agency.alsoKnownAs].map((one) => foldText(one).text);
  const words = names.flatMap((one) => wordsOf(one));
  if (!words.some((word) => isTelling(word))) return false;
  const initials = words.map((word) => word.charAt(0)).join('');
  return !telling.some(
    (word) =>
      initials.includes(word) ||
      names.some((one) => one.includes(word)) ||
      agency.officialHosts.some((host) => host.includes(word.slice(0, SAME_BEGINNING))) ||
      words.some((one) => one.startsWith(word.slice(0, SAME_BEGINNING))),
  );
}

/** "Valley County", "Lake Hills": two words of a place, of which the agency's names have none that tells. */
function isOtherPlace(name: string, { name: own, alsoKnownAs }: Named): boolean {
  const place = PLACE_NAME.exec(name);
  if (place === null) return false;
  const known = wordsOf(foldText([own, ...alsoKnownAs].join(' ')).text);
  return !place.some((word) => known.includes(word));
}

const LAND =
  '(lake|valley|hills?|mountain|forest|beach|bay|island|rivers?|springs?|park|grove|creek|view)';
const PLACE_NAME = new RegExp(`^(?:${LAND} ${LAND}|${LAND} county) ?$`, 'u');

const SAME_BEGINNING = 4;
/** Says what kind of police they are, or who of them. */
const DESCRIBES = new Set(
  'acting all any assistant both career civilian corps cuerpo departamento certified chief command crime dedicated deputy digital duty entire every full its internal members member most other others paid patrol principal professional rural senior special staff strategic service sworn the their these this trained uniformed various'.split(' '), // prettier-ignore
);
