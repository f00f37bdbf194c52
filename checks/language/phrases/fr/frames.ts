// French: words around a statement by which nobody states it.

/** What is wished, weighed or planned. Plain expressions on text in its compared form. */
export const WISHES: readonly string[] = [
  "nous (?:envisageons|songeons|reflechissons|pensons) (?:de |a |d')",
  '(?:aimerions|voudrions|souhaiterions) (?:que|surveiller|moderer|supprimer)',
];

/** What takes a statement back. */
export const FRAMES: readonly string[] = [
  "(?:n'avons jamais dit|ne disons pas|ne pretendons pas|ne croyons pas|il est faux|il serait faux de dire) qu",
  '(?:^|[.;:] )(?:avant|autrefois|jadis|par le passe|auparavant)[, ]',
  "(?:pas un|aucun) (?:moment|instant) (?:ou|qui)|ne reste (?:jamais|pas) sans (?:reponse|surveillance)|n'est jamais sans surveillance",
  'si vous aviez ',
];
