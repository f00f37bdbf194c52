// Whether a sentence speaks of somebody else's page or doings: a newspaper's site, a museum's account, what a suspect, a partner or a cousin does.
import type { About } from '../../core/check.ts';
import { isAboutAnother } from './other-owners.ts';
import { foldText } from './normalise.ts';

/** No public body is called so. */
const PRIVATE =
  "newspaper|gazette|tribune|chamber(?: of commerce)?|school district|booster club|homeowners association|foundation|partner|contractor|vendor|company|firm|store|landlord|suspect|cousin|brother|sister|neighbo(?:u)?r|candidate|campaign|club|church|union|alumni|station's owner|columnist|reporter|blogger|resident|fans?|periodico|diario|empresa|fundacion|iglesia|candidat[oa]|sospechos[oa]|club|prim[oa]|vecin[oa]|contratista|journal|entreprise|fondation|eglise|candidate?|suspect|voisin|cousine?";
/** A public body may be: then its name says so. */
const OTHER_BODIES =
  'museum|weather (?:service|office|bureau)|state police|highway patrol|university|hospital|zoo|premier|governor|museo|universidad|hospital|musee|universite|hopital';
const PAGE =
  '(?:page|account|profile|site|website|feed|channel|wall|pagina|cuenta|perfil|sitio|canal|compte|profil|fil)s?';

/** "The newspaper's site", "the museum's Facebook page". */
const OWNED = new RegExp(
  `(?:^|[^a-z'])(?:the|a|an|my|his|her|our|that) (?:[a-z.-]+ ){0,3}?(${PRIVATE}|${OTHER_BODIES})(?:'s|s')? (?:[a-z0-9-]+ ){0,2}${PAGE}(?![a-z])`,
);
/** "La cuenta del museo", "le site du journal". */
const OWNED_AFTER = new RegExp(
  `(?:la|el|le|su|esta) ${PAGE} (?:[a-z]+ )?(?:del|de la|de el|du|de l'|d'une?|de un|de una) ?(${PRIVATE}|${OTHER_BODIES})(?![a-z])`,
);
/** Who acts at the beginning of the sentence is not the agency; "a reporter who …" begins a rule. */
const ACTS =
  /(?:^|: )(?:(?:the|our|their) (?:old|former|previous|retired|abandoned) (?:\w+ )?(?:page|account|profile|site|website|feed|channel)s? (?:is|are|was|were|isn't|aren't|will|may|cannot|can't)|fans of(?! (?:this|our|the) (?:\w+ )?(?:page|account|feed|channel|profile))|(?:the|a|an|my|his|her|our|one|el|la|un|una|mi|le|un|une|mon|ma) (?:[a-z-]+ )?(?:newspaper|partner|contractor|vendor|company|firm|suspect|cousin|brother|sister|reporter|columnist|blogger|periodico|diario|empresa|sospechos[oa]|prim[oa]|contratista|journal|entreprise|suspect|voisin|cousine?)) (?!who |that |whose |of |de |du |des |and |or |may |must |can |should |que |qui )[a-z]/;

/** Then the other page is only named beside the agency's own. */
const OWN = /(?:^|[^a-z])(?:this|ours?|we|nuestr[oa]s?|est[ea]|notre|nous|cette|ce)(?![a-z])/;

/** Told of what a reading rests on; text in compared form. Linear in the text. */
export function isOfAnother(norm: string, agency: About['agency'] | undefined): boolean {
  if (ACTS.test(norm) || isAboutAnother(norm, agency)) return true;
  return !namesOwnPage(norm) && isOwnedByOthers(norm, agency);
}

/** Whether a sentence speaks of "this", "our" or "us"; text in compared form. */
export function namesOwnPage(norm: string): boolean {
  return OWN.test(norm);
}

function isOwnedByOthers(norm: string, agency: About['agency'] | undefined): boolean {
  const [, owner] = OWNED.exec(norm) ?? OWNED_AFTER.exec(norm) ?? [];
  if (owner === undefined) return false;
  const names = [agency?.name ?? '', ...(agency?.alsoKnownAs ?? [])];
  return !names.some((name) => foldText(name).text.includes(owner));
}
