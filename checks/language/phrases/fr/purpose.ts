// French: how a page says what it is for. Text is compared without accents.
import type { Words } from '../../grammar.ts';
import type { Lists, PhraseTable } from '../table.ts';

export const purposeWords: Words = {
  topic:
    "actualites?|actus?|nouvelles|infos?|info-\\w+|informations?|alertes?|avis|annonces?|bulletins?|communiques?|rappels?|conseils?|astuces?|fermetures?|fermees?|ouvertures?|ouverts?|travaux|chantiers?|entraves?|detours?|deviations?|retards?|annulations?|perturbations?|pannes?|coupures?|horaires?|calendriers?|agenda|trajets?|lignes?|stationnement|circulation|trafic|routes?|rues|neige|deneigement|verglas|meteo|tempetes?|inondations?|crues?|incendies|feux|fumee|canicule|secheresse|evacuations?|hebergement|abris?|centres d'hebergement|sirenes?|collectes?|dechets|ordures|recyclage|compost|encombrants|eau|baignade|salubrite|evenements?|fetes?|festivals?|concerts?|spectacles?|expositions?|ateliers?|cours|formations?|conferences?|activites?|loisirs?|sports?|camps?|inscriptions?|rentree|bourses?|portes ouvertes|menus?|cantine|ecoles?|vie des ecoles|vie scolaire|vie locale|culture|patrimoine|histoires?|photos?|videos?|livres?|lectures?|pret|prets|nouveautes|coups de coeur|heure du conte|vaccins?|vaccination|depistage|eclosions?|sante|tiques|premiers soins|prevention|securite|appels? a temoins|avis de recherche|disparus?|personnes disparues|arrestations?|fraudes?|arnaques?|operations|interventions?|exercices?|sauvetages?|recrutement|emplois?|offres?|postes a pourvoir|concours|appels d'offres|encheres|subventions?|aides|permis|demarches|taxes?|impots|budgets?|seances|reunions?|conseil municipal|decisions|elections?|scrutins?|votes?|consultations?|projets?|programmes?|services offerts|services|cartes?|statistiques|chiffres|rapports?|sentiers?|pistes?|reservations?|camping|plages?|marees?|traversiers?|traversees|croisieres|navigateurs|adoptions?|animaux|chiens|benevolat|benevoles|civisme|reussites?|remises|distributions?|conditions",
  hollow:
    'travaux|circulation|stationnement|routes?|eau|securite|prevention|incendies|sante|loisirs?|sports?|culture|patrimoine|recrutement|emplois?|permis|taxes?|elections?|services|ecoles?|animaux|baignade|camps?|meteo|dechets|recyclage|consultations?|premiers soins|interventions?|sauvetages?|formations?|cours|operations|programmes?|ouverts?|info|infos|informations?|lignes?|avis|heberg',
  tellVerb:
    '(?:inform|communiqu|diffus|publi|annonc|partag|echang|dialogu|discut|parl|prevenir|previen|averti|alert|rappel|rejoin|recueill|ecout|recev|offr|donn|present|montr|eduqu|sensibilis|promouv|promo|faire connaitre|faire rayonner|fait connaitre|faire decouvrir|repond|aid|tenir|tient|appel|invit|recrut|cherch|celebr|mettre|met|complet|expliqu|transmett|transmet|conseill|accompagn|relay|signal|favoris|valoris|renforc|mobilis|renseign|eclair|oriente|orient)\\w*',
};

const PLACE = '(?:{page}|{network}|mur|groupe|canal|blog|infolettre|plateforme|pages|chaine|fil)';
const TELL = '{tellVerb}';
const P = '(?:{page}|{network}|presence)';

const NO_CONTRAST =
  '(?! .{0,120}(?:mais|plutot|sauf|;|(?:est|sont|sert|utilisons|seulement|uniquement) ~1 (?:a|pour)))';

export const purpose: Lists<'purpose'> = {
  cue: [
    '{page}',
    '{network}',
    '{newsWord}',
    '{topic}',
    '(?:objectifs?|buts?|objet|vocation|mission|bienvenue|suivez|abonnez|bonjour|engages?|ici|pourquoi|elles?|vise(?:nt)?|sert|servent|on y|y)',
  ],
  subject: [
    '{page}',
    '{network}',
    '(?:mur|groupe|canal|whatsapp|tiktok|raison|finalites?|tenu|ouvert|blog|infolettre)',
    '^on est la',
    '(?:ici|nous ne|elles?|ils?|presence|on y|y trouver\\w*|y diffus\\w*|y publi\\w*)',
    '^(?:son|notre|leur|leurs|nos|ses|le|un) (?:objectifs?|buts?|objet|vocation|role)',
    '^(?:objectifs?|buts?|objet|pourquoi|suivez|abonnez)',
    '(?:suivez|abonnez|consultez)',
    '^ce (?:que|qu)',
  ],
  unused: [
    "(?:ne |n')(?:publi|utilis|aliment)(?:e|ent|ons) plus ~4 (?:{page}|{network}|ici)",
    "(?:{page}|{network}) ~2 n'est plus ~3 (?:utilisee?|active?|mise? a jour|alimentee?)",
    "(?:{page}|{network}) ~2 (?:est|sont) (?:inactive?s?|fermee?s?|a l'abandon|hors service)",
    '(?:avons|a) cesse (?:de publier|d.utiliser|d.alimenter|la mise a jour)',
    'nous ne (?:publions|utilisons|alimentons) plus',
  ],
  stated: [
    `(?:objectifs?|buts?|objet|vocation|raison d'etre|role|fonction) ~3 (?:de|du|des|de cette|de ce) ~3 ${P}`,
    `(?:${P}|elles?|ils?) ~4 (?:a|ont) ~1 (?:pour|comme) ~1 (?:seul |seule |principal |premier )?(?:buts?|objectifs?|objet|vocation|mission|fonction|role)`,
    '^(?:son|notre|leur|ses|nos|leurs) (?:seul |unique )?(?:objectifs?|buts?|objet|vocation|role)s? ~1 (?:est|sont|consiste)',
    '^(?:objet|but|objectifs?|finalite|a quoi (?:elle |ca |cela )?sert|pourquoi (?:nous sommes|on est|cette page|une page|un compte))[^a-z0-9]{0,3}[:.] ?\\w+ \\w+',
    `(?:${P}|^elles?|^ils?|presence (?:\\S+ ){0,5}\\S+) ~5 (?:sert|servent|vise|visent|permet|permettent|cherche|cherchent|existe|existent|est destinee?|sont destine(?:e)?s|est concue?|est consacree?|est dediee?|sont dedie(?:e)?s|est la|sont la|a ete cree\\w*|ont ete cree\\w*|est ouverte?|est utilisee?|sont utilise(?:e)?s|est reservee?|est faite?|nous aident?|aide|aident) ~2 (?:a|de|d'|aux|au|pour|les|des|l'|la|le|sur|seulement|uniquement|comme|vous|nous) ?`,
    `(?:${P}|^elles?|^ils?) (?:\\w+ )?(?:informe(?:nt)?|diffuse(?:nt)?|presente(?:nt)?|propose(?:nt)?|annonce(?:nt)?|partage(?:nt)?|publie(?:nt)?|donne(?:nt)?|offre(?:nt)?|relaie(?:nt)?|montre(?:nt)?|rappelle(?:nt)?|regroupe(?:nt)?|complete(?:nt)?|previen(?:t|nent)|contien(?:t|nent)|couvre(?:nt)?|vous (?:informe|tient|renseigne|previent|donne|raconte)\\w*) ~8 (?:{topic}|residents|population|public|vous|citoyens|familles|parents|habitants|\\w+phones)`,
    `${P} ~3 (?:est|sont) ~1 (?:un|une|le|la|notre|votre) ~3 (?:panneau|tableau|porte-voix|moyen|espace|outil|lieu|canal|source|service|vitrine|fenetre|endroit|babillard|lien|complement|pont|point)`,
    `(?:(?:sur|dans|via|par) (?:cette|ce|nos|notre|ces|la|le) ~2 {page}|ici|on y|vous y|nous y|y) ~2 (?:vous |nous |on |seront |sont |pourrez |y |la ville |il y a )*(?:trouver\\w*|trouve\\w*|verrez|decouvr\\w+|lirez|apprend\\w+|publi\\w+|partage\\w*|diffus\\w+|annonc\\w+|parl\\w+|donn\\w+|inform\\w+|present\\w+|rappel\\w+|affich\\w+|propos\\w+|racont\\w+|relaie\\w*|relay\\w+|post\\w+)`,
    `{topic} ~~6 (?:est|sont|seront|sera) (?:\\w+ )?(?:publie|annonce|diffuse|affiche|partage)(?:e|s|es)? ~2 (?:ici|sur (?:cette|ce|notre|nos))`,
    `{topic} ~~6 (?<!ne )(?<!n')(?:passent?|sortent?|sort|arrivent?|parait|paraissent) ~1 (?:par|sur|via) (?:cette|ce|notre|nos) ${P}`,
    `{topic} ~~6 (?<!ne )(?:est|sont|seront|sera) (?:\\w+ )?(?:publie|annonce|diffuse|affiche|partage|envoye|transmis|relaye|donne)(?:e|s|es)? ~2 (?:par|via|au moyen de) (?:cette|ce|notre|nos) ~1 ${P}`,
    "^(?:ce que (?:nous|l'on)|ce qu'on) (?:y )?(?:publi|partag|diffus|annonc|racont|post)\\w+(?: ici| sur (?:cette|ce) {page})?[^a-z0-9]{0,2}[:]",
    `que (?:ceci|(?:cette|ce|notre) ${P}) soit (?:un|une|le|la|votre) (?:\\w+ )?(?:lieu|espace|pont|fenetre|canal|outil|vitrine|babillard|point|dialogue)(?! ~3 (?:respect\\w*|courtois\\w*|sain\\w*|civilis\\w*|bienveillan\\w*))`,
    "c'est (?:tout )?ce (?:que|a quoi) (?:fait|publie|sert|offre|diffuse) (?:cette|ce|notre) {page}",
    `(?:voyez|considerez|prenez|pensez a) (?:cette|ce|notre) ${P} comme (?:un|une|le|la|notre|votre)`,
    '^(?:et )?pourquoi(?: (?:cette page|ce compte|une page|un compte))?[^a-z0-9]{1,5}(?:pour|afin|parce) (?!vous servir|servir|proteger|la loi)\\w+',
  ],
  shown: [
    "^(?:ici|sur (?:cette|ce) {page}) (?:(?!commentaires|messages|sont|est )\\S+ ){0,8}{topic} (?:(?!commentaires|sont|est )\\S+ ){0,8}(?:c'est tout|rien d'autre|rien de plus|point final)[^a-z0-9]{0,3}$",
    '(?:suivez|abonnez|consultez|visitez|venez|regardez)[- ](?:nous|vous|la|le|cette|ce|ici)? ~4 (?:pour|afin|si)',
  ],
  used: [
    `(?:nous utilisons|utilise|utilisent|on utilise|nous nous servons|se sert|se servent|emploie|recourt a|recourons a) ~6 ${P} ~10 (?:pour|afin|comme|a des fins)`,
    `(?:a ouvert|avons ouvert|a cree|avons cree|a lance|tient|tenons|administre\\w*|gere\\w*|gerons|anime\\w*|exploite\\w*|maintient|dispose de|avons|a|alimente\\w*|est|sommes|est presente?|est active?|sommes presents) ~2 (?:sur )?(?:\\S+ ){0,4}${P} ~6 (?:pour|afin|a des fins|parce que) ~3 (?:{tellVerb}|{topic})`,
    '(?:nous sommes|on est|nous voila|la ville est|le service est) (?:ici|sur (?:facebook|les reseaux|twitter|x|instagram|cette page)) ~3 (?:pour|afin) (?!vous servir|servir|proteger|vous aider)(?:\\S+ ){0,3}(?:{tellVerb})',
    `(?:par|via|grace a|au moyen de|sur|avec) ~4 ${P} ~5 (?:nous informons|informe|nous partageons|communique|diffuse|echange|nous diffusons|nous publions|annonce|nous annoncons|on annonce|on partage|on publie|partage|publie|nous donnons|vous informe)`,
    '(?:nous|on) (?:y )?(?:publions|partageons|diffusons|annoncons|informons|donnons|publie|partage|diffuse|annonce|informe|donne|affiche|affichons) ~10 (?:ici|sur (?:cette|ce|nos|notre|facebook|les reseaux))',
    `avec ~3 ${P} (?:nous|on) (?:voulons|veut|cherchons|souhaitons|esperons|visons) ~1 {tellVerb}`,
    '(?:utilisez|utiliser) (?:cette|ce) ~1 {page} ~2 (?:pour|afin)',
    "(?:afin|pour) (?:que|d'informer|d'annoncer|de tenir) ~4 (?:les |la |nos )?(?:citoyens|residents|population|habitants|familles|parents|usagers|gens)",
    '^(?:la |le |l.|votre |notre )(?:mairie|ville|commune|prefecture|police|service|office|municipalite|gendarmerie|conseil|bibliotheque|ecole|departement|region|metropole|village|mediatheque|caserne|sdis) (?:(?!ne |n.|pas )\\S+ ){0,5}?(?:publie|annonce|partage|diffuse|donne|affiche|signale|raconte|informe) (?:ici|sur (?:cette|ce|sa|son) {page})',
  ],
  offer: [
    '(?:suivez|abonnez)[- ](?:nous|vous|le|la|ce|cette)? ~3 (?:pour|afin)',
    "{newsWord} (?:et |, )?(?:\\w+ )?{newsWord} ~4 (?:de|du|des|sur|pour|d')",
    "(?:toute l'|dernieres?|toutes les|tous les|toute la|partage|partageons|diffusion d'|diffusion de|diffuse|diffusons|publions|annonce|annoncons|decouvrez|trouvez|retrouvez|recevez|consultez|restez|apprenez|lisez|voyez) ~3 {topic}",
    '(?:ici|ce compte|cette page|ce fil)[^a-z0-9]{1,3}(?:\\w+ ){0,2}{topic}',
    '(?:^|ici )pour {topic}',
    "(?:ce qui|ce qu'on|ce que nous|quoi|ou|quand|comment) (?:se passe|lit|lisons|faire|aller|s'inscrire|adopter|participer|ouvre|ferme|bouge)",
    '^pour que (?:personne|chacun|tous|toutes|vous|les habitants|les parents|les riverains) \\w+',
  ],
  topicOf: [
    "(?:actualites?|informations?|infos?|nouvelles|actus?|avis|alertes?|annonces?|conseils|horaires|calendrier|agenda|photos|coulisses|rappels|vie|histoires|travaux|fermetures|etat|bulletins?) (?:de|du|des|sur|pour|d'|a|aux|au|en|dans)",
  ],
  denied: [
    "(?:ne|n'\\w+|pas|jamais|aucune?|personne|sans|ni|regles|politique|commentaires?|messages?|appelez|composez|911|112|cookies?|temoins)",
  ],
  topic: ['{topic}'],
  hollow: ['{hollow}'],
  notTopics: [
    "(?:efface|effacons|enleve|enlevons|retires?|retirees?|supprim\\w+|paraissent|paru|deplacee?|incombe\\w*|repondront|partage l'avis|donne des|deviation par)",
    "(?:est|sont|etait|sera|seront|a|ont|avons|avez|peut|peuvent|doit|doivent|ne|n'\\w+|pas|jamais|personne|aucune?|sans|ni|pouvez|serez|vous|nous|on)",
    '(?:appelez|composez|faites|contactez|ecrivez|tel|telephone|poste|courriel|urgences?|911|112|repond\\w*|reponses?|lu|lus|consulte|surveille\\w*|suivi|en ligne|questions?)',
    "(?:commentaires?|messages?|opinions?|rt|officiel\\w*|regles|politique|nethique|netiquette|conditions d'|droits|renseignements :)",
    '(?:\\d{3}|\\d{1,2} ?h|lundi|mardi|mercredi|jeudi|vendredi|en semaine|heures de bureau)',
    '(?:honneur|integrite|courage|respect|engagement|fierte|loyaute|justice|devoir|rigueur|bienveillance|servir|proteger|ensemble|depuis \\d|fonde)',
    "(?:mon|mes|ma|je|j'ai|papa|maman|fan|parodie|humour)",
    '(?:direction de|bureau de|service de|division de|ministere|departement de|agence de|partie de|unite de|centre de)',
  ],
  mission: [
    '(?:notre|la) mission',
    '(?:au service de|engages? (?:a|envers|pour)|proteger et servir)',
  ],
  welcome: ['(?:bienvenue|bonjour)'],
  officialFor: [
    '^(?:voici )?(?:la |le )?{page} officiel(?:le)? (?:de|du|des|d) ~~10 (?<=: )(?!.{0,80}\\d{3})(?:\\S+ ){0,2}{topic} (?:\\S+ ){0,4}{topic}',
    "(?:page|compte|chaine|profil|fil) (?:propre|officiel(?:le)?) ~5 pour (?:les |la |le |l'|des )?(?!{hollow}){topic} (?:et |ou )?(?:\\S+ ){0,4}\\w+[^a-z0-9]{0,3}$",
  ],
  plainly: [
    `(?:cette|ce|ces|notre|nos|le present|la presente|les presentes?) (?:[^\\s,;:.]+ )?${PLACE} (?:(?!ne |n.)\\S+ ){0,4}?(?:renseigne(?:nt)?|explique(?:nt)?|signale(?:nt)?|raconte(?:nt)?|suit|suivent|sert|servent|vise(?:nt)?|a pour (?:but|objet|fonction|vocation)|ont pour (?:but|objet)|remplace(?:nt)?|tient lieu) (?!de la loi|d'avertissement)\\S+`,
    `${PLACE} ~8 (?:tenue?|ouverte?|cree+|alimentee?|lancee?|anime+|concue?|editee?|pensee?|faite?)(?:e?s)? (?:par ~6 )?(?:pour|afin de|afin d|dans le but de|en vue de|en vue d)[ '](?!des raisons|le compte)\\S+`,
    `(?:tenue?|ouverte?|creee?|alimentee?|lancee?) (?:par ~6 )?(?:pour|afin de|dans le but de|en vue de) ${TELL}`,
    `(?:edite|tient|alimente|ouvre|publie|anime) (?:ce|cette|ces|un|une|sa|son) ${PLACE} (?:pour|afin|en vue|dans le but)`,
    `(?:raison d'etre|finalites?|but|objectif|role|fonction|vocation|idee|intention) (?:de|derriere|du) (?:cette|ce|ces|notre|la|present) (?:\\S+ et de ce )?${PLACE}[^a-z0-9]{1,3}(?:est|sont|c'est)? ?\\S+`,
    `(?:ne )?sert qu'a (?:une|deux) choses?[^a-z0-9]`,
    `telle est (?:leur|sa|la) (?:fonction|raison d'etre|vocation)`,
    `^pourquoi (?:sommes-nous|etre|on est|sommes nous|venir|nous suivre)(?: (?:sur|ici)(?: \\S+)?)?[^a-z0-9]{1,4}(?:pour|parce|afin|vous)`,
    `(?:on est|nous sommes|la ville est|la mairie est|on s'est mis|nous voila) (?:la|ici|sur (?:{network}|whatsapp|tiktok|les reseaux)) (?:pour|afin) (?!vous servir|servir|proteger|vous proteger)(?:\\S+ )?(?:{tellVerb}|que \\w+|repondre)`,
    `^a suivre (?:si|pour) \\w+`,
    `c'est pour (?:ca|cela) qu(?:e |')(?:\\S+ ){0,3}?(?:parti|ouvert|cree|lance|fait) (?:le|la|ce|cette|notre) ${PLACE}`,
    `^vous (?:lisez|suivez|etes sur) ~8 (?:tenue?|faite?|ouverte?|pour)`,
    '^(?:sur (?:cette|notre|ce) {page}|ici),? (?:nous (?:publions|racontons|partageons)|vous trouverez) (?!(?:les |des )?{said})\\w+',
    "^(?:le but|l'objectif) de (?:cette|la|notre|ce) {page} est de {tellVerb}",
    '^(?:cette|la|notre|ce) {page} (?:(?:{network} )?(?:est notre moyen|nous permet|nous aide)) (?:de|a) {tellVerb}',
    '^nous (?:publions|partageons) (?:les |des )?(?:\\S+ ){0,3}{topic} (?:\\S+ ){0,2}?(?:ici|sur (?:cette|notre|ce) {page})[^a-z0-9]{0,3}$',
  ],
  caption: [],
  notCaption: [],
  turnedAway: [
    '^(?:(?:pour|si|sur|concernant) ~~14 )?(?:suivez|consultez|visitez|voyez|regardez|utilisez|allez|abonnez[- ]vous) (?:plutot|de preference) (?!nous|notre|cette|ce |sur notre|sur cette)\\w+',
    '^(?:merci|remerci\\w+|nous (?:vous |les )?remerci\\w+|bravo|chapeau|un grand merci) ~~8 (?:de|d|pour|qui|d.avoir) ~2 (?:partag\\w+|diffus\\w+|publi\\w+|relay\\w+|relai\\w+|annonc\\w+|aid\\w+|couvert|transmi\\w+|inform\\w+|parl\\w+)',
    '^(?:veuillez |merci de )?(?:cliqu(?:ez|er)|appuy(?:ez|er)|touchez) (?:ici|sur|la|ci-)',
  ],
  notFor: [
    'page \\d+ (?:du|de|des)',
    "servait (?:autrefois|jadis|avant)|ce n'est plus le cas",
    '(?:tout|toute|chaque) (?:organisme|service|mairie|institution|administration) (?:doit|devrait)',
    `(?:ne |n')(?:\\w+ )?(?:utilis\\w+|serv\\w+|emplo\\w+) (?:pas|plus|jamais) ~4 ${P} ~2 (?:pour|afin|comme)${NO_CONTRAST}`,
    `(?:ne |n')(?:peu\\w+|doi\\w+|devez|pouvez) (?:pas|plus|jamais) (?:utiliser|employer|se servir de) ~3 ${P} ~2 (?:pour|afin|comme)${NO_CONTRAST}`,
    `(?:ne pas|veuillez ne pas|merci de ne pas) (?:utiliser|employer) ~3 ${P} ~2 (?:pour|afin|comme)${NO_CONTRAST}`,
    `(?:${P}|elles?) (?:ne |n')(?:est|sont|sert|servent|vise|a|existe) (?:pas|plus|jamais) (?:(?!seulement|uniquement)\\w+ ){0,2}(?:pour|a|au|afin)${NO_CONTRAST}`,
    '(?:^|[.;:] )(?:avant )?(?:nous|on) (?:publi|partag|diffus|annonc|inform|utilis|rappel)(?:ions|eait|eions|ait)',
    "(?:vot\\w+|decid\\w+|debat\\w+|prevoi\\w+|compt\\w+|envisag\\w+|etudi\\w+|propos\\w+|songe\\w*|pense\\w*|souhait\\w+) ~5 (?:ouvrir|creer|lancer|l'ouverture d|la creation d)(?: |')(?:une?|sa|son|notre) ~2 (?:{page}|{network})",
    '(?:ouvrir(?:a|ons|ont)|creer(?:a|ons|ont)|lancer(?:a|ons|ont)) (?:une?|sa|son|notre) ~2 (?:{page}|{network})',
    "^(?:d'autres|certain(?:e)?s|plusieurs|quelques|beaucoup d\\S*|la plupart des) (?:\\w+ ){1,3}(?:utilisent|se servent|ont|ouvrent|publient)",
    '(?:abonnez|inscrivez|telechargez|installez)(?:[- ]vous)? ~4 (?:infolettre|bulletin|application|appli|liste|courriels?|textos)',
    '(?:syntonisez|ecoutez|regardez|lisez) (?:\\S+ ){0,3}(?:radio|chaine \\d+|station|television|tele|journal|fm|am|bulletin|infolettre) ~2 (?:pour|et)',
    '(?:si seulement|nous aimerions|nous voudrions|on aimerait|nous souhaiterions) (?:\\w+ ){0,3}(?:pouvoir|pouvions|{tellVerb})',
  ],
  othersDoing: [
    "(?:engage|embauche|paye|paie|recherche|cherche|cherchons|avons besoin|a besoin|forme|formes|charge|demande)(?:e|es|s)? ~6 (?:pour|de|d') ?~2 {tellVerb}",
    '(?:par (?:courrier|telephone|radio|la poste)|porte a porte)[^a-z0-9]{0,3}$',
  ],
  othersPage: [
    '^(?:(?:pour|si|sur|concernant) ~~14 )?(?:suivez|consultez|visitez|voyez|regardez|allez (?:sur|voir)|abonnez[- ]vous a|utilisez) (?:la|le|les|l|au|aux) ?(?:\\w+ )?{page} (?:\\w+ )?(?:de|du|des|d) ?\\w+',
    '^(?:(?:pour|si|sur|concernant) ~~14 )?(?:suivez|consultez|visitez|voyez|contactez|appelez|demandez a) (?:la|le|les|l|votre|au) ?(?:\\w+ )?(?:compagnie|entreprise|societe|fournisseur|distributeur|ministere|gouvernement|prefecture|region|hydro|cooperative|croix-rouge|operateur|transporteur|presse|radio|medias)',
  ],
  notThis: [
    "^avis (?:aux|de deces|mortuaire|d'ebullition leve)",
    "l'avis de (?:l'architecte|la commission|la cour)",
    '(?:cookies?|temoins de connexion|confidentialite|donnees personnelles|navigateur|mot de passe)',
    "(?:ne|n) ~2 (?:sert|vise|est pas destine|existe pas)|n'(?:est|a|existe) pas",
    '(?:pour )?plus d',
    'pour (?:toute )?information',
    '(?:objet|objectif|but) (?:de|du|de la) ~2 (?:loi|reglement|politique|document|formulaire|reunion|avis)',
  ],
};

/** What a sentence must have to be looked at: see `Stems`. */
export const purposeStems: NonNullable<PhraseTable['stems']['purpose']> = {
  alone:
    'objectif|objet$|vocation|mission|bienvenue|suivez|abonnez|bonjour|engage|but$|buts$|actualite|actu|nouvelle|info|alerte|avis|annonce|bulletin|communique|rappel|conseil|fermeture|ouvert|travaux|chantier|detour|deviation|retard|annulation|panne|coupure|horaire|calendrier|agenda|neige|deneigement|meteo|tempete|inondation|crue|incendie|collecte|dechet|recyclage|evenement|fete|festival|concert|atelier|activite|loisir|inscription|bourse|menu|photo|livre|lecture|pret$|prets|vaccin|depistage|prevention|recherche|disparu|fraude|arnaque|recrutement|emploi|seance|reunion|projet|programme|carte|sentier|reservation|plage|maree|adoption|benevol|ici$|y$|pourquoi|vise|visent|sert|servent|premiers',
  pair: [
    'page|compte|profil|site|chaine|fil$|reseau|plateforme|medias|facebook|twitter|presence|ces|ce$|cette|elle|ils|on$|nous|etat',
    'pour|sert|servent|utilis|permet|vise|partag|diffus|publi|de$|sur$|et$|inform|destin|plus|afin|echange|donn|parl|propos|trouv|verr|existe|aid|voul|consacr|repond|montr|racont|tenir|cherch|complet|rappel|ouvert|cree',
  ],
};
