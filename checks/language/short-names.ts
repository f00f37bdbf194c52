// What an agency goes by for short: "NFPD" and "NagsFerryPD" for the Nags Ferry Police Department, "BayheadOEM" for a borough's office of emergency management.
import { foldText } from './normalise.ts';

/** What an agency's kind is called for short; no other agency of the same place goes by it. */
const SERVICES: readonly (readonly [RegExp, readonly string[]])[] = [
  [/\b(?:police|policia)\b/, ['pd', 'police', 'policedept', 'policia']],
  [/\bfire\b/, ['fd', 'fire', 'firedept', 'vfd', 'fr', 'firerescue']],
  [/\bsheriff\b/, ['so', 'sheriff', 'sheriffs', 'sheriffsoffice']],
  [/\bemergency (?:management|services?)\b|\boem\b|\bema\b/, ['oem', 'ema', 'em']],
  [/\bems\b|\bambulance\b|\bemergency medical\b/, ['ems', 'ambulance']],
  [/\blibrary\b/, ['pl', 'library']],
  [/\bcouncil\b/, ['council', 'tc', 'cc']],
];
/** What says which kind of place or of office it is, and not which one. */
const KIND =
  /^(?:the|of|and|for|city|town|county|village|borough|township|parish|municipality|department|dept|office|service|services|district|division|bureau|agency|police|policia|fire|rescue|sheriff|sheriffs|s|emergency|management|ems|oem|ema|medical|ambulance|library|public|council|volunteer|de|del|la|el|departamento|municipal)$/;
const PLACE_KIND = /^(?:city|town|county|village|borough|township|parish)$/;
const FEWEST = 4;

/** Its short names of one word, in compared form: none that another agency of the same place may go by. */
export function shortNamesOf(name: string): string[] {
  const { text } = foldText(name);
  const words = text.match(/[\p{L}\p{N}]+/gu) ?? [];
  const place = words.filter((word) => !KIND.test(word));
  if (place.length === 0) return [];
  const kind = words.find((word) => PLACE_KIND.test(word)) ?? '';
  const services = SERVICES.find(([named]) => named.test(text))?.[1] ?? [];
  const whole = place.join('');
  const initials = place.map((word) => word.charAt(0)).join('');
  const stems = [whole, whole + kind, initials, initials + kind.charAt(0)];
  const named = stems.flatMap((stem) => services.map((service) => stem + service));
  return [whole, ...named].filter((one) => one.length >= FEWEST);
}
