// French: words for what the public writes, what is not wanted there, and the ways in which it is taken off. Without accents.

export const SAID =
  '(?:commentaires?|messages?|publications?|contenus?|propos|contributions?|reponses?|tweets?|posts?|textes?|langage|photos?|images?|liens?|videos?|temoignages?|remarques?|mots)';
export const IT =
  '(?:ceux|celles|ce qui|tout|toute|tous|toutes|ca|cela|ceci|ces|celui|quiconque|le reste)';
export const WRITERS =
  '(?:utilisateurs?|utilisatrices?|internautes?|personnes?|auteurs?|participants?|comptes?|abonnes?|usagers?|visiteurs?|ceux qui|celles qui|quiconque|on)';
const SPEECH =
  '(?:injur\\w+|insult\\w+|vulgair\\w+|vulgarites?|grossier\\w*|diffam\\w+|obscen\\w+|spam|pourriels?|irrespectueu\\w+|denigr\\w+|hors[- ]sujet|attaques? personnelles?|gros mots|jurons?|propos (?:haineux|racistes?|sexistes?|deplaces|orduriers?)|langage (?:ordurier|grossier|vulgaire|offensant|haineux)|orduri\\w+|trolls?|pub|blaspheme\\w*|invectives?)';
const MISDEED =
  "(?:offens\\w+|menac\\w+|racis\\w+|sexis\\w+|sexuel\\w*|xenophob\\w+|homophob\\w+|discriminat\\w+|discriminer|hain\\w+|haine|violen\\w+|illegal\\w*|illicit\\w*|publicit\\w+|reclame|commerci\\w+|vente|vendre|vendent|annonces?|sollicitation|promotion\\w*|pornograph\\w+|harcel\\w+|deplaces?|fausse\\w*|faux|rumeurs?|accus\\w+|renseignements (?:personnels|prives|confidentiels)|donnees (?:personnelles|privees)|vie privee|noms? (?:de|d'eleves|des)|mineurs?|victimes?|suspects?|enquetes?|identites?|usurp\\w+|propagande|partisan\\w*|electoral\\w*|incit\\w+|publier en boucle|repetitif\\w*|a leur insu|sante d'autrui|d'autrui|braconnage|mensong\\w+|inappropri\\w+|inacceptables?|incivil\\w*)";
export const BAD = `(?:${SPEECH}|${MISDEED})`;
export const SPEECH_BAD = SPEECH;
export const RULES =
  '(?:regles?|politiques?|conditions|charte|code de conduite|netiquette|lignes directrices|consignes|modalites|articles?|principes|normes)';

const TAKE =
  '(?:supprim(?:er|e|ent|ons|es)|retir(?:er|e|ent|ons|es)|effac(?:er|e|ent|ons|es|eons)|masqu(?:er|e|ent|ons|es)|enlev(?:er|e|ent|ons)|cach(?:er|e|ent|ons)|rejet(?:er|te|tent|ons)|refus(?:er|e|ent|ons)|otent?|oter|disparaitre|disparai(?:t|ssent)|bloquer|exclure|caviarder)';
const WILL =
  '(?:supprimer(?:a|ons|ont)|retirer(?:a|ons|ont)|effacer(?:a|ons|ont)|masquer(?:a|ons|ont)|enlever(?:a|ons|ont)|disparaitr(?:a|ont))';
const TAKEN =
  '(?:supprime(?:e|s|es)?|retire(?:e|s|es)?|efface(?:e|s|es)?|masque(?:e|s|es)?|enleve(?:e|s|es)?|cache(?:e|s|es)?|rejete(?:e|s|es)?|refuse(?:e|s|es)?|otee?s?|ecartee?s?|coupee?s?|bannie?s?|filtree?s?|mise?s? (?:hors ligne|a la (?:poubelle|corbeille)))';
export const TAKEDOWN: readonly string[] = [
  `(?:reserv\\w+|dispos\\w+) ~3 (?:droit|faculte|possibilite) ~~12 (?:${TAKE}|moder\\w+)`,
  `(?:peut|peuvent|pourra|pourront|pourrait|pouvons|pourrons|doit|devons) ~4 (?:${TAKE}|${TAKEN})`,
  WILL,
  '(?:supprimons|retirons|effacons|masquons|enlevons|cachons|rejetons|refusons)',
  `(?:on|nous|nous les|il|elle|ville|municipalite|mrc|service|equipe|moderateurs?|moderatrices?|administrateurs?|administratrices?|relationnistes?|les|le|la|commune|comte|agence) ~1 ${TAKE}`,
  `(?:sera|seront|est|sont|etre|soit|soient|serait) ~3 ${TAKEN}`,
  `(?:^|[,;:] ?)${TAKEN}`,
  '(?:disparai(?:t|ssent|tra|tront))',
  '(?:ne |n\\W)(?:reste(?:nt|ra|ront)?|demeure\\w*|sera|seront|sont) ~2 (?:pas|plus|guere) ~2 (?:en ligne|publie\\w*|affiche\\w*|longtemps|visibles?)',
  '(?:retrait|suppression|effacement|masquage) (?:immediat|sans|du|des|de)|(?:= |: |a la )(?:poubelle|corbeille|trappe)|(?:coupons|bannissons|balayons|bannit)|(?:^|[,;:] ?)dehors|(?:saut(?:e|ent)|passent? a la trappe)',
];
export const SHUT_OUT: readonly string[] = [
  '(?:peut|peuvent|pourra\\w*|sera|seront|est|sont|etre|nous|on) ~3 (?:bloqu\\w+|bann\\w+|exclu\\w*|suspend\\w+)',
];
export const GROUNDS: readonly string[] = [
  BAD,
  '(?:commentaires?|messages?|publications?|contenus?|propos) (?!(?:de|du|des|qui|que|sur|sont|est|ser\\w+|peu\\w+|pourr\\w+|et|ou|a|au|aux|publi\\w+|recus?|laisses?|supprim\\w+|retir\\w+|efface\\w*|masqu\\w+|prives?|dans|par|ne|les|la|le) )[a-z]+(?:s|x|e|nt|f) ~3 (?:sont|est|ser\\w+|peu\\w+|pourr\\w+|disparai\\w+)',
  '(?:apres|chaque|tous les|toutes les|au bout de|a la fin de) ~2 (?:\\d+|an|annee|mois|semaine|saison|jours|ans)',
  `(?:${SAID}|${IT}) ~2 (?:qui|contraires?|portant|contenant|dont|visant|ne |n'|avec|de nature|interdits?|a caractere)`,
  '(?:ceux qui|celles qui|ce qui|tout ce qui|a defaut|autrement|sinon|le cas echeant)',
  `(?:contrair\\w+|contrevien\\w+|enfrei\\w+|viol\\w+|non conform\\w+|conformement|en vertu|respect\\w+|transgress\\w+|hors) ~4 ${RULES}`,
  '(?:seulement|uniquement|sauf|parce que|lorsqu\\w*|quand|si) ~3 \\w+',
  `(?:${TAKE}|${TAKEN}|${WILL})[^:.?!]{0,60}: ?\\(?\\w+`,
  '(?:ces|tels|telles|de tels|de telles|interdits?) (?:commentaires?|messages?|contenus?|propos|publications?)',
  '(?:commentaires?|messages?|contenus?|propos|publications?) (?:interdits?|vises?|fautifs?)',
];
export const AT_WILL: readonly string[] = [
  "(?:a (?:tout moment|sa discretion|son entiere discretion|notre discretion)|sans (?:motif|raison)|pour (?:tout|quelque) (?:motif|raison)|tout commentaire$|au besoin|s'il y a lieu)",
];
const NO =
  '(?:ne|n|pas|aucune?|ni|sans|interdit\\w*|prohib\\w+|evit\\w+|abstenir|abstenez|abstient|point de|zero|jamais|proscrit\\w*|banni\\w*)';
const NOT_OK =
  '(?:(?:pas|jamais|point) ~2 (?:permis\\w*|admis\\w*|toler\\w+|accept\\w+|autoris\\w+|publie\\w*|bienvenu\\w*|les bienvenu\\w*)|interdit\\w*|proscrit\\w*|prohib\\w+|non tolere\\w*)';
export const FORBIDS: readonly string[] = [
  `${NO} ~~6 (?:[dl]')?${BAD}`,
  `(?:ne|pas|aucun|non) ~3 (?:permis\\w*|admis\\w*|toler\\w+|accept\\w+|autoris\\w+|publi\\w+) ~~14 ${BAD}`,
  `${BAD} ~~12 ${NOT_OK}`,
  `(?:sont|est) interdit\\w* ~~4 ${BAD}`,
];
export const FORBIDS_SPEECH: readonly string[] = [
  `(?:pas|aucune?|ni|sans|interdit\\w*|evit\\w+|abstenir|abstenez|abstient|zero|proscrit\\w*) ~4 (?:[dl]')?${SPEECH}`,
  `${SPEECH} ~~12 ${NOT_OK}`,
];
export const NOT_WANTED: readonly string[] = [
  `${SAID} ~~12 (?:pas|jamais) ~2 (?:permis\\w*|admis\\w*|toler\\w+|accept\\w+|autoris\\w+|publie\\w*)`,
];
export const KEEP =
  '(?:conserv\\w+|archiv\\w+|gard(?:e|es|ee|ees|ons|ent|er|era|erons)|enregistr\\w+|vers(?:e|ee|ons|ent) ~3 (?:archives|dossier)|consign\\w+|retenu\\w*)';
