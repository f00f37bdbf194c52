// French: words around a statement by which nobody states it.

/** A page that is not there yet. */
const NEW_PAGE =
  "(?:une?|sa propre|son propre|notre propre|la premiere|le premier|d'une?) (?:nouvelle? |nouveau )?(?:page|compte|profil|chaine|site|blogue?|infolettre|bulletin|groupe|fil|canal|portail|espace)";
const OPEN =
  "(?:d'ouvrir|ouvrir|de creer|creer|de lancer|lancer|de mettre (?:sur pied|en place|en ligne)|mettre (?:sur pied|en place|en ligne)|se doter|de se doter|la creation|l'ouverture|le lancement)";

/** What is wished, weighed or planned. Plain expressions on text in its compared form. */
export const WISHES: readonly string[] = [
  "(?:^|[.;:] )(?:un jour|plus tard|a l'avenir)[, ](?:\\S+ ){0,4}?\\w+(?:era|eront|erons|ira|iront|irons)(?![a-z])",
  "(?:^|[.;:] )si (?:cette?|le|la|notre|une?) (?:\\S+ ){0,2}?(?:page|compte|site|profil|fil|politique) (?:n')?(?:etait|avait)(?![a-z])",
  "(?:souhait|esper|voudr|aimer|reve|dem)\\w* (?:bien )?qu(?:e |')un jour(?![a-z])",
  "nous (?:envisageons|songeons|reflechissons|pensons) (?:de |a |d')",
  '(?:aimerions|voudrions|souhaiterions) (?:que|surveiller|moderer|supprimer)',
  `(?:prevoi(?:t|ent)|prevoyons|compte(?:nt)?|comptons|espere(?:nt)?|esperons|songe(?:nt)?|envisage(?:nt)?|souhaite(?:nt)?|souhaitons|voudrai(?:t|ent)|aimerai(?:t|ent)|veut|veulent|voulons|propose(?:nt)?|proposons|va|vont|allons|projette(?:nt)?|faudrait|devrai(?:t|ent)|devrions|pourrai(?:t|ent)|pourrions|serait (?:bon|bien|utile)|l'idee|projet|question) (?:(?:un jour|bientot|aussi|a) ){0,2}${OPEN} (?:de )?${NEW_PAGE}`,
  '(?:ouvrira|ouvrirons|creera|creerons|lancera|lancerons|sera (?:ouverte?|creee?|lancee?)) (?:bientot |prochainement )?(?:une?) (?:nouvelle? |nouveau )?(?:page|compte|profil|chaine|site|blogue?|infolettre|bulletin|groupe|fil)',
  "(?:^|[.;:,] )si (?:le|la|les|l') ?(?:(?:conseil|comite|maire|assemblee|electeurs|commission|municipal|mairie|ville) ){1,2}(?:l'|le |la |y )(?:approuv\\w+|adopt\\w+|accept\\w+|autoris\\w+|vot\\w+|consent\\w*)",
  "(?:^|[.;:,] )si (?:le projet|le budget|la subvention|le financement|l'idee) est (?:approuve|adopte|accepte|accorde)e?(?=[,.;:]|$)",
  "(?:^|[.;:,] )sous reserve (?:de l'|de |d'une |d')(?:approbation|accord|adoption|financement|un vote|vote)",
];

/** What takes a statement back. */
export const FRAMES: readonly string[] = [
  '(?:personne ne|qui) sait (?:qui|ce que|a quoi|pourquoi|si|a qui)(?![a-z])',
  "(?:n'avons jamais dit|ne disons pas|ne pretendons pas|ne croyons pas|il est faux|il serait faux de dire) qu",
  '(?:^|[.;:] )(?:avant(?! de)|autrefois|jadis|par le passe|auparavant)[, ]',
  "(?:pas un|aucun) (?:moment|instant) (?:ou|qui)|ne reste (?:jamais|pas) sans (?:reponse|surveillance)|n'est jamais sans surveillance",
  'si vous aviez ',
  "(?:^|[.;:] )(?:une? (?:residente?|citoyen(?:ne)?|lect(?:eur|rice)|usagere?|voisine?|journaliste)|quelqu'un|certains|plusieurs|d'autres (?:villes|organismes|services|polices)|le journal|les critiques|on|personne) (?:(?:ne|nous|s'est|n'a|a|ont|se|n'ont) )*(?:ecrit|ecrivent|dit|disent|affirment?|pretendent?|plaint|demandent?|demande|croient|raconte) (?:que |qu'|si |s'il )|(?:^|[.;:] )(?:nous devrions|il faudrait) dire (?:que |qu')",
  "(?:^|[.;:] )nous esperons (?:que (?:ce sera |bientot |cette? (?:\\S+ ){1,2}(?:sera|devienne) )|qu'un jour)|pas d'(?:heure|instant) ou ",
];
