// French: signs that a text is no agency's page: a firm's, a club's, an article, advice to agencies. Without accents.

const BODIES =
  '(?:villes|municipalites|communes|organismes|ministeres|mairies|services|mrc|comtes|collectivites|administrations|corps policiers|bibliotheques|ecoles|prefectures)';
const A_BODY =
  '(?:un|une|le|la|votre|chaque|tout|toute) (?:maire|mairesse|ville|municipalite|commune|organisme|ministere|gouvernement|police|service|elu|elue|collectivite|administration|mairie)';
const IS =
  '(?:se )?(?:surveill\\w+|precise\\w*|indique\\w*|affiche\\w*|mentionne\\w*|dise\\w*|dit|disent|ajoute\\w*|rappelle\\w*|inclu\\w+|publie\\w*|avertit)';

/** Who speaks, to whom, or what for: in a page's first sentence or the statement's own paragraph each is enough (genre.ts). What is only named belongs among the hints below. */
export const OTHERS_PAGES: readonly string[] = [
  '^(?:restaurant|boulangerie|patisserie|boucherie|fromagerie|epicerie|salon de coiffure|brasserie|bistrot|creperie|pizzeria|fleuriste|supermarche|paroisse|agence immobiliere|auberge)(?: (?!en|ferm|brul|incend|municipal)[a-z]+){1,3} ?[^a-z0-9 ]',
  "^(?:mamans|papas|amis|amoureux|fans|passionnes) (?:de|du|d')|^parodie |page de (?:musique|humour|recettes|cuisine|poesie)",
  '^(?:logiciel|journal etudiant|radio etudiante|forum : )|notre (?:outil|logiciel) (?:\\w+ )?(?:archive|conserve|masque|modere)|pour (?:les )?(?:villes|municipalites|mairies|communes) et (?:les )?(?:mrc|organismes|villes)',
  "n'est pas (?:un |une )?(?:organe|service|entite) (?:de|du|d') ?(?:la |l')?(?:etat|ville|mairie|police|public)",
  '^arret (?:no |n )?\\d{4}-|^jugement d|^(?:lecon|examen)(?: \\d+)?[^a-z0-9]{1,3}',
  "^offre d'emploi|vous (?:repondrez|modererez|animerez|gererez)",
  'les (?:employes|agents|salaries) ne (?:publient|commentent|partagent) (?:pas|rien)',
  '(?:^|[^a-z])(?:la|notre) (?:cgt|cfdt|unsa|csn|ftq|scfp|fsu)(?![a-z])|greve illimitee',
  '^votez (?!en|le|la|les|par|tot|pour|au|aux|avant)[a-z]+ [a-z]+ (?:a la mairie|maire|au conseil)',
  "(?:non|pas) (?:celles? |celui |ceux |l'opinion )?(?:du|de la|de notre) (?:journal|redaction|radio|chaine|station|magazine|diffuseur|hebdomadaire)|(?:a|au) (?:notre|ce) (?:journal|hebdomadaire|quotidien)",
  `(?:adaptez|ajustez|personnalisez|remplacez|modifiez)(?:-l[ea]s?)? ~4 (?:votre (?:realite|organisme|municipalite|ville|situation|contexte)|crochets|logo|nom de)`,
  '(?:votre|vos) (?:netiquette|politique de (?:commentaires|moderation)|clause|organisme|administres|equipe de communication|conseiller juridique)(?! (?:vous|est a votre))',
  '(?:phrases|mentions|clauses|bonnes pratiques) (?:a|pour|que) (?:prevoir|inclure|mettre|ajouter|eviter|retenir|votre|les)',
  `(?:${A_BODY}) (?:peut|doit|devrait|pourrait)-(?:il|elle|on)`,
  `(?:certain(?:e?s)?|plusieurs|beaucoup de|la plupart des|peu de|d'autres|quelques) (?:${BODIES} |pages |comptes )?${IS} ~1 (?:que|qu)`,
  `d'autres ne (?:disent|precisent|mentionnent|indiquent) (?:rien|pas)`,
  `(?:chaque|tout|toute|tous les|toutes les|les) (?:\\w+ )?(?:${BODIES}|organisme|ministere|municipalite|ville|commune) ~1 (?:indique|devra|devront|sont tenus)`,
  "(?:l'employe|l'employee|les employes|le salarie|les salaries|le fonctionnaire|tout employe|le personnel) (?:s'abstien\\w+|doi\\w+|ne (?:peut|peuvent|doit)|precise\\w*|s'engage\\w*|evite\\w*) ~8 (?:comptes?|pages?|nom|personnels?|reseaux|propos|opinions?|publications?)",
  'nos (?:operateurs|agents|techniciens|gardiens|repartiteurs) ~3 (?:appellent|composent|avisent|surveillent|alertent|contactent) ~6 (?:pour vous|a votre place|le client)|telesurveillance',
  "(?:ceci|ce|cette page|ce compte|cette) ?n'est pas (?:la|une|le|un|celle|celui) (?:page |compte |vraie page )?(?:officiel\\w* )?(?:de|du|des|d)",
  "(?:page|groupe|compte|club) d'(?:admirateurs|amateurs|amis|anciens)|(?:tenue?|geree?|animee?|administree?) par (?:des |un |une |les )?(?:citoyens?|citoyenne|benevoles?|admirateurs|voisins|residents|passionnes?|fans|particuliers?|parents)",
  '(?:les vrais|la vraie page|le vrai compte (?!d)|la page officielle, elle|cherchez leur page)',
  "(?:ne |n')(?:parle|parlons|represente|representons) (?:pas|nullement) (?:au nom )?(?:de |du |la |le |pour )+(?:ville|police|municipalite|service|surete|gouvernement|commune)",
  "(?:mes|nos) (?:propos|opinions|gazouillis|tweets) n'engagent (?:que moi|pas mon|pas ma|que nous)|(?:papa|maman|amateur|amatrice) de ~2 (?:\\d|deux|trois|plein air|cafe|velo|hockey)",
  '(?:cette|notre|la presente|cet|le present) (?:etude|article|memoire|these|enquete|analyse|chronique|billet) (?:analyse|examine|porte|compare|explore|montre|explique|recense)|nous avons (?:analyse|examine|lu|visite|recense|compare|etudie|consulte|parcouru|epluche|releve|passe en revue) \\w+ ~3 (?:pages|comptes|profils|avis)',
  "(?:nous sommes|je suis|on est) (?:un |une |des |de |qu'un |qu'une |juste |seulement |simplement )*(?:groupe|citoyens?|citoyennes?|benevoles?|parents?|voisins?|famille|entreprise|association|collectif|passionnes?|amateurs?|particuliers?|journalistes?|club|eglise|commerce)",
  '(?:les )?admins? (?:du groupe|effacent|suppriment|ne)',
  "(?:conseils?|astuces?) (?:\\w+ )?(?:aux|pour les|a l'intention des) (?:\\w+ )?(?:municipalites|villes|organismes|communicateurs|gestionnaires|administrateurs|elus|communes|mairies|services)|gestionnaires? de communaute",
  '(?:copiez-collez|copiez et collez|copier-coller|collez (?:ce|le) texte|inscrivez dans votre|ajoutez a votre|mettez dans votre)|pensez a (?:ajouter|preciser|indiquer|mentionner) ~6 (?:page|profil|bio|biographie|compte|netiquette)',
  '(?:policier|policiere|pompier|pompiere|ambulancier|ambulanciere|paramedic|enseignante?|infirmiere?|bibliothecaire) (?:de jour|de metier|volontaire, papa|volontaire, maman)|^(?:\\S+ ){0,2}(?:(?:policier|policiere|pompier|pompiere|ambulancier|ambulanciere|paramedic|enseignante?|infirmiere?|bibliothecaire) (?:retraitee?|a la retraite)|ex-(?:policier|policiere|pompier|maire))(?=[^a-z ]|$| (?:et|qui|avec|devenue?)(?![a-z]))',
  // An article lets people speak: "soupire-t-elle", "répond le maire", "interrogé par nos soins".
  '(?:soupir|plaisant|expliqu|racont|confi|assur|ajout|lanc|gliss|affirm|estim|deplor|regrett|resum|insist|poursui|tempet|tempor|nuanc|admet|reconnai|souri|conclu|repon|temoign|ironis|martel)(?:e|t|d)?-(?:t-)?(?:il|elle|on)s?',
  "\\w+[.!?]? ?\"[,.]? (?:explique|raconte|confie|soupire|plaisante|deplore|regrette|resume|nuance|ironise|temoigne|tempere|s'agace|s'inquiete|se souvient) (?:le|la|l'|m\\.|mme|monsieur|madame|ce|cette|une?) ?\\w+",
  '(?:interroge|joint|contacte|rencontre|sollicite|interviewe)(?:e|s|es)? par (?:nos soins|notre|nos|la redaction)|nos confreres|notre (?:enquete|reportage) (?:montre|revele|a montre|a revele)',
  '(?:appuyez|soutenez) notre campagne|votez pour(?! (?:le|la|les|votre|une?) )',
  "(?:il convient|il est (?:conseille|utile|bon)|mieux vaut) (?:de |d')?(?:preciser|indiquer|ecrire|mentionner|inscrire|ajouter|rediger|copier|afficher) ~6 (?:pages?|comptes?|profils?|bios?|moderation|charte|qui (?:lit|anime|gere|tient)|heures? de lecture)",
  '(?:comment|bien) (?:rediger|ecrire|presenter) (?:la|le|les|une?|votre|sa|son|l) ?~2 (?:bio|biographie|profil|page|compte|description|charte|netiquette)',
];

/** Each is enough, but where the text says that it is the agency's and only mentions them. */
export const CLUBS: readonly string[] = [
  '(?:groupe|comite|club|collectif|association) (?:\\w+ )?(?:de|des) (?:voisins|parents|citoyens|residents|locataires|amis|amateurs|quartier|benevoles|fans)',
];

/** One of them is enough where no public body is named, or beside another sign; alone it makes a statement doubtful. */
export const PERHAPS_PRIVATE: readonly string[] = [
  "(?:l'immeuble|proprietaire du|taxi|paroisse|cure|messe|appli|courtier|assurances|station de radio|hebdomadaire|chroniqueu\\w+|balado|revue|nos locataires|concierge|gestion immobiliere|condos?|copropriete|hotel(?! (?:de|du))|auberge|restaurant|boutique|magasin|epicerie|salle de sport|gym|pharmacie|dentiste|veterinaire|garderie|notre eglise|assureur|votre banque|spa|quincaillerie)",
  // What agencies' own pages speak of, too: clinics, alarms, courses, other towns, jobs, elections.
  '(?:clinique|ecole|entreprise|garderie|hopital|compagnie|societe|agence|club) (?:\\w+ )?(?:privee?|dentaire|veterinaire|immobiliere)|(?:soumission|devis|estimation) (?:gratuite?|sans engagement|en ligne)|(?:a partir de|seulement|des) \\d+\\S* ?\\$ ?(?:par|/) ?(?:mois|jour|an)|(?:ventes?|commandes?)[^a-z0-9]{1,3}\\d{3}',
  '(?:alarme|cameras?|domicile|maison|commerce) ~3 (?:surveillee?s?|telesurveillance)|(?:lecon|exercice|activite|atelier|module|cours|formation|devoir|diapositive)[^a-z0-9]{1,3}\\d+|(?:roman|polar|court metrage|teleroman|chanson|poeme|piece de theatre|bande dessinee|(?:saison|episode) \\d)',
  "(?:notre|l'|cette) ?appli(?:cation)? (?:\\w+ )?(?:ne (?:remplace|constitue)|n'est pas|permet|appelle|avise)|(?:interroge|joint|contacte|rencontre|sollicite|interviewe)(?:e|s|es)? (?:par (?:l'afp|telephone)|hier|lundi|mardi|mercredi|jeudi|vendredi)|notre (?:reportage|dossier)",
  "(?:la|le|les|l') ?(?:police|pompiers|ville|mairie|municipalite|maire|mairesse|surete|ministre|service|conseil|comte) (?:\\w+ )?(?:a|ont) (?:demande|rappele|invite|averti|precise|repondu|indique|affirme|admis|promis)",
  '(?:candidate?|aspirante?) (?:a la mairie|au poste de|aux elections|a la prefecture)|(?:date limite|exigences?|exigence|salaire|poste (?:permanent|temporaire)|quarts de (?:nuit|soir)|postulez|profil recherche)[^a-z]',
  `(?:rappel|note|guide|memo) (?:\\w+ )?(?:aux|pour les|a l'intention des) (?:\\w+ )?(?:municipalites|villes|organismes|communicateurs|gestionnaires|administrateurs|elus|communes|mairies|services)|les (?:${BODIES} )?${IS} ~1 (?:que|qu)|les (?:\\w+ )?${BODIES} ~1 (?:doivent|devraient|sont invites|sont pries)`,
  '(?:veut|exige|demande|souhaite|ordonne|imposera|rappelle)(?:nt)? (?:que|a) (?:chaque|tout|toute|tous|toutes|aux|les) |(?:conseils|erreurs|etapes|elements|lecons|astuces) (?:a|pour|que) (?:prevoir|inclure|mettre|ajouter|eviter|retenir)|(?:pere|mere|conjoint) de ~2 (?:\\d|deux|trois)',
  'nos (?:patients|clients|clientes|abonnes payants|produits|marques|locataires|hotes)',
  '(?:achetez|commandez|rabais|soldes?|code promo)',
  '(?:syndicat|club|confrerie|fraternite|association de (?:quartier|parents|residents|locataires|proprietaires))',
  '(?:maire|mairesse|ministre|chef|cheffe|porte-parole|conseiller|conseillere|directeur|directrice|ville|municipalite|service|police) (?:\\w+ ){0,2}(?:a|ont|avait) (?:admis|promis|reconnu|denonce|avoue|nie|accuse|reclame|insiste|confirme|soutenu|plaide|averti|critique)',
];

/** Names of public bodies. */
export const PUBLIC_BODY: readonly string[] = [
  '(?:police|gendarmerie|mairie|ville|commune|municip\\w*|gouvernement|ministere|prefecture|departement|pompiers|incendie|canton|agence|surete|comte|mrc|publi(?:c|que|cs|ques)|commission|regie|office|bibliotheque|centre de services|societe de transport|hopital)',
];
