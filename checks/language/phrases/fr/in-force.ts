// French: how a page says that its text is a draft, a sample or no longer in force, and under which headings such text stands.
import type { PhraseTable } from '../table.ts';

const TEXT =
  '(?:politique|page|avis|document|version|texte|conditions|regles|directives|mention|declaration|charte|reglement|code|notice)';
const THIS = `(?:cette|ce|cet|ces|la presente|le present|les presentes) (?:(?!ancien|precedent)[\\w-]+ ){0,2}?${TEXT}(?: (?:de|du|des|sur|relative a) (?:[\\w'-]+ ){0,3}?[\\w'-]+)?`;
const IS = '(?:est|sont|a ete|ont ete|fut|furent)';

export const IN_FORCE: Pick<
  PhraseTable['voice'],
  'notInForce' | 'notInForceBelow' | 'inForceBelow'
> = {
  notInForce: [
    "^(?:(?:projet|ebauche|brouillon)[^a-z0-9]{1,4}(?:\\w+ ){0,3})?(?:non |pas |n'est pas )(?:encore )?(?:en vigueur|adoptee?|approuvee?)[^a-z0-9]{0,4}$",
    `${THIS} ${IS} (?:desormais |maintenant )?(?:abrogee?s?|revoquee?s?|annulee?s?|retiree?s?|caducs?|caduques?|obsoletes?|perimee?s?|suspendue?s?|remplacee?s? par)`,
    `${THIS} (?:n'est|ne sont|n'a|ne s'applique|ne s'appliquent) plus(?: (?:en vigueur|valables?|valides?|applicables?|a jour|cours))?(?![a-z])`,
    `${THIS} (?:n'est|ne sont|n'a|n'ont) pas encore (?:ete )?(?:en vigueur|adoptee?s?|approuvee?s?|definiti(?:f|ve)s?)`,
    `${THIS} (?:est|sont) (?:seulement |encore |qu')?(?:une? )?(?:projet|brouillon|ebauche|modele|exemple|gabarit)`,
    "^ceci (?:est|n'est) (?:seulement |encore |qu')?(?:une? )?(?:projet|brouillon|ebauche|modele|exemple|gabarit)",
  ],
  notInForceBelow: [
    "^(?:modele|exemple|gabarit) (?:de |d')(?:[\\w-]+ ){0,3}?(?:politique|avis|mention|conditions|regles|texte|charte)(?: .{1,40})?$",
    '^(?:anciennes?|precedentes?|ancien|precedent) (?:politique|avis|version|regles|conditions|texte|charte|reglement)(?:[^a-z0-9].*)?$',
    '^(?:politique|avis|version|regles|conditions|texte|charte|reglement)(?: [\\w-]+){0,4} (?:abrogee?s?|remplacee?s?|precedente?s?|perimee?s?|caduque?s?)(?:[^a-z0-9].*)?$',
    '^(?:abrogee?|remplacee?|revoquee?|caduque?)(?: (?:par|depuis|le|en|a compter).{1,50})?[^a-z0-9]{0,3}$',
  ],
  inForceBelow: [
    '^(?:notre |la )?(?:nouvelle )?(?:politique|version|regles|conditions|texte|charte|reglement)(?: [\\w-]+){0,4} (?:actuelle?s?|en vigueur|revisee?s?)(?:[^a-z0-9].*)?$',
    '^(?:nouvelles?|nouveau) (?:politique|version|regles|conditions|texte|charte|reglement)(?:[^a-z0-9].*)?$',
  ],
};
