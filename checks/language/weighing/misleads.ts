// Sentences whose words mislead: their subject is another, though the words are those of an item.
import { isOfOtherThing } from '../other-things.ts';
import type { ItemName } from '../phrases/table.ts';

/** When a telephone is answered, and how many days an answer takes, says nothing of who watches the page. */
const DESK = /\d{3}[-. ]\d{4}(?!\d)|\(\d{3}\)|(?<!\d)0\d{3,4} \d{3} ?\d{3}/;
const IN_DAYS =
  /(?:within|in|en|dans|sous) (?:(?:un|une|a|about|unos?|de|a|el|plazo|les?) )*(?:\S+ (?:to|or|a|o|à|ou|-) )?(?:\d+|an?|one|two|three|four|five|six|seven|ten|uno?|dos|tres|cuatro|cinco|siete|diez|deux|trois|quatre|cinq|dix) (?:(?:business|working|week|calendar) ?days?|days?|dias?|jours?)/;
/** How many hours an answer takes tells as little, unless the sentence says when nobody answers. */
const IN_HOURS =
  /(?:within|in|en|dans|sous|dentro de) (?:(?:under|less than|menos de|moins de|about|unas|las|les|la|une?|an?) )*(?:\d+|one|two|un|une|una|deux|dos) (?:hours?|hrs?|horas?|heures?)(?!\p{L})/u;
const SAYS_WHEN =
  /not |n't|(?<!\p{L})(?:no|ne|pas|nobody|never|nunca|jamais|only|just|solo|seulement|unless|except|salvo|sauf|business|working|office|oficina|bureau|habiles|ouvrables|weekdays?|weekends?|week-?end|monday|lunes|lundi|semana|semaine|night|noche|nuit|evening)(?!\p{L})|(?<!\p{L})[nd]['’]/u;
const ABOUT_PAGE =
  /page|account|acct|profile|feed|channel|facebook|twitter|instagram|social|inbox|message|messenger|comment|tweet|\bdms?\b|monitor|cuenta|perfil|pagina|redes|mensaje|coment|compte|reseaux|courriel|unattended|not |n't|\bno\b|nobody|never|\bn[e']/;

/** Who may see the agency's own records, and the law that a rule cites. */
const OWN_RECORDS =
  /^(?:we|the \S+(?: \S+)?) (?:obeys?|compl(?:y|ies) with|follows?|honou?rs?) |(?:obliges|requires) (?:us|the \S+) to (?:keep|maintain|store|archive|publish|post) (?:minutes|agendas|records|files|a |an )|^(?:any (?:person|member of the public|citizen)|anyone|everyone|the public|citizens) (?:may|can|has the right to|is entitled to) (?:inspect|examine|copy|request|obtain|see)|^(?:legal |statutory )?(?:references?|authority|adopted|source):/;

/** Who asks, what is taught, what it costs and what is changed, where the law on records is named, and papers of the agency's own. */
const OF_THE_LAW =
  /^(?:[^:.]{1,40}: )?(?:(?:the|our|all|any|an?|les?|la|une?|des|nos|l'|las?|los?|el|un[ao]?) ?){0,2}(?:requests?|trainings?|fees?|budgets?|bids?|bill|(?:news)?paper|legislature|solicitud(?:es)?|capacitacion|formacion|tarifas?|presupuestos?|licitacion(?:es)?|contratos?|congreso|diario|periodico|demandes?|formations?|frais|tarifs?|permis|contrats?|appels? d'offres|soumissions|gouvernement|journal)(?! (?:received|made|sent|recibid|envoy|recu))(?![a-z])/;

/** What a browser keeps. */
const COOKIES = /(?<!\p{L})(?:cookies?|browser|cach[eé]|navegador|navigateur|temoins)(?!\p{L})/u;

/** What is always done leaves no time in which nobody watches. */
const ALWAYS =
  /(?<![\p{L}'])(?:always|any hour|all hours|every hour|day or night|day and night|at all times|(?:a)?round[- ]the[- ]clock|24 ?[/x] ?7|h ?24|24 ?h ?\/ ?24|(?:no matter|whatever) the (?:hour|time)|anytime|constantly|non-?stop|continuously|every (?:minute|hour of the day)|all day(?: long|, every day)|24 hours a day|seven days a week|las 24 horas|constantemente|continuamente|todo el tiempo|de forma permanente|permanentemente|en continu|en permanence|sin parar|sans arret|sans interruption|continuellement|24 heures sur 24|siempre|a toda hora|cualquier hora|en todo momento|dia y noche|toujours|toute heure|en tout temps|jour et nuit)(?!\p{L})/u;
const DENIES =
  /(?<!\p{L})(?:un\p{L}+ed|(?:do|does|is|are|wo|ca|ai)nt|can ?not|not|no|never|nobody|none|nor|without|only|unless|except|but|cannot|ni|nunca|nadie|jamas|sin|solo|salvo|pero|ne|pas|personne|jamais|sans|sauf|seulement|mais)(?!\p{L})|n't|n['’]/u;
/** "No breaks", "no matter when", "we never sleep" deny no watch. */
const NEVER_RESTS =
  /(?<!\p{L})(?:no (?:breaks?|matter|need|exceptions?|days? off)|without (?:a )?(?:breaks?|pause|fail)|never (?:sleeps?|close[sd]?|rests?|stops?)|sin (?:descanso|pausa|excepcion|parar)|no importa|sans (?:pause|relache|exception|arret)|peu importe)(?!\p{L})/gu;
/** Hours of a counter. */
const COUNTER =
  /(?:office|lobby|counter|building|oficina|ventanilla|mostrador|edificio|bureau|guichet|hotel de ville)s? (?:\S+ ){0,2}?(?:closed?s?|opens?|cierran?|cerrad[oa]|abren?|abiert[oa]|ferme|fermee?|ouvre|ouverte?)(?!\p{L})/u;
const ANSWERED =
  /post|updat|answer|read|check|respon|repon|(?<!\p{L})(?:here|aqui|ici|lee|leen|leemos|lit|lisent)(?!\p{L})/u;

/** Who works for an agency is no visitor. */
const OF_EMPLOYEES =
  /^(?:our |the |all )?(?:individual |guest |council |board )?(?:employees?|officers?|staff|deput(?:y|ies)|personnel|firefighters?|members|speakers?|mayor|candidates?|columnists?|author of \S+ \S+) (?:\S+ ){0,3}?speaks? (?:only )?for (?:themselves|himself|herself)/;
/** Whoever affirms and disowns nothing, and gives it to nobody else, says nothing of whose opinion it is. */
const DISOWNS =
  /(?<!\p{L})(?:not|no|never|none|nobody|nor|neither|without|cannot|alone|solely|only|just|theirs|yours|personal|individual(?! (?:users?|visitors?))|unofficial|belongs?|author\p{L}*|writers?|posters?|responsib\p{L}*|differ\p{L}*|vary|varies|rather|instead|neutral|those (?:who|of (?:the|its|their|each|those) (?:author|writer|person|people|user|poster|visitor|individual|commenter|public)\p{L}*)|(?<!our )own|disclaims?|dis(?:own|avow|tanc|associat|soci)\p{L}*|ni|nunca|jamas|tampoco|ningun\p{L}*|nadie|sin|propi[oa]s?|suy[oa]s?|autor\p{L}*|auteurs?|sol[oa]|solamente|exclusiv\p{L}*|unic\p{L}*|deslind\p{L}*|ajen[oa]s?|ne|pas|jamais|aucun\p{L}*|sans|propres?|seuls?|seules?|seulement|uniquement|personnel\p{L}*|leurs?|dissoci\p{L}*|demarqu\p{L}*)(?!\p{L})|n['’]|=/u;
const AFFIRMS =
  /(?<!un)(?:reflects?|represents?|endors\p{L}*|agrees? with|mirrors?|matches|expresses|reflejan?|representan?|respaldan?|refletent|representent|approuv\p{L}*)(?!\p{L})|(?:may|can|will) be (?:removed|hidden|deleted)|(?:are|is) (?:welcome|moderated|public records?|answered)|helps? us |welcomes? |must stay on topic|son bienvenid|se moderan|pueden (?:borrarse|ser (?:borrad|eliminad))|son registros publicos|nos (?:ayudan|interesan)|sont (?:les )?bienvenu|sont (?:moderes|des documents publics)|peuvent etre (?:supprime|masque|retire)|nous (?:aident|interessent)/u;
/** Who stands for clients, takes no side in a matter, promises to keep rules, says what may not be in a comment, or praises: nothing of it disowns what visitors say. */
const NO_DISOWNING =
  /represents? (?:those|people|clients|persons|individuals|defendants|citizens|residents|tenants|families|children|workers|the (?:accused|poor|people))|^(?:in our (?:opinion|view)|en nuestra opinion|a notre avis)|agrees? (?:not to|to (?:refrain|abide|follow|comply|observe|obey|respect|keep))|(?:have|has) no place|(?:can't|cannot|must not|may not|mustn't|shouldn't) (?:contain|include)|no (?:pueden|deben) (?:contener|incluir)|ne (?:peuvent|doivent) (?:pas )?(?:contenir|inclure)|^(?:we|the \p{L}+) (?:fully |also |all )?shares? (?:the|all|your|their) |did not come from|need(?:s|ed)? (?:our |any |no )?(?:approval|permission)|(?:appui|soutien|recommand|respald|apoy|recomiend)\p{L}* (?:a )?(?:aucun|ningun)\p{L}* (?:candidat|parti|produ|entrepris|empres)|(?:hay quien|nadie|alguien) (?:l[oa]s? )?(?:lee|lea|vea|ve)(?!\p{L})/u;
/** Who stands for somebody, where nobody who writes there is named. */
const SPEAKS_FOR =
  /(?<!\p{L})(?:speaks? (?:only |solely )?for|represents?|hablan? (?:por|en nombre)|representan?|parlent? (?:en notre nom|au nom|pour)|representent?)(?!\p{L})/u;
const SPEAKERS =
  /comment|post|opinion|view|remark|content|said|say|writ|wrote|repl|statement|message|visitor|user|follower|fans?(?!\p{L})|themselves|no one|nobody|none|only|thread|crowd|stranger|nadie|personne|them(?!\p{L})|patron|rider|reader|customer|student|resident|citizen|guest|neighbo|people|public|you(?!\p{L})|they|here|aqui|ici|author|auteur|autor|coment|mensaj|usuari|visitant|internaut|usager|abonne|seguidor|propos|publi|escrib|dice|ecri|gente|avis|tercer|tiers/u;
const TAKES_NO_SIDE =
  /takes? no (?:sides?|positions?|stance|part) (?:on|in|about|regarding|as to|over)|no toma(?:mos)? (?:partido|posicion|postura)|ne pren(?:d|ons) (?:pas )?(?:position|parti)/;
/** What is done with comments, and not with what they hold. */
const HANDLED =
  /(?:not|never|n't|no (?:se|son|seran)|ne (?:sont|seront) (?:pas|jamais)) (?:\p{L}+ly |being |be )?(?:read|stored|printed|published|forwarded|answered|monitored|kept|archived|checked|watched|moderated|edited|saved|sold|recorded|returned|accepted|allowed|tolerated|permitted|deleted|removed|anonymous|private|confidential|leen|guardan|imprimen|publican|contestan|vigilan|borran|archivan|lus|archives|conserves|imprimes|publies|surveilles|supprimes|toleres|admis|permis|autorises|tolerad[oa]s?|permitid[oa]s?|admitid[oa]s?)(?!\p{L})/u;
const OPINED =
  /endors|agree|reflect|represent|opinion|views?(?![a-z])|position|speak|ours|official|approv|belie|stance|voice|opini|refleja|represent|respald|avis|refle|approuv/;
/** What is not endorsed and is no comment. */
const OTHERS_GOODS =
  /endors\p{L}* (?:\p{L}+ ){0,5}(?:compan(?:y|ies)|products?|charities|vendors?|websites?|services|candidates?|brands?|business(?:es)?|links)(?!\p{L})|(?:^|: )if you (?:do not|don't|dis)/u;
const BY_SOMEBODY =
  /comment|post|visitor|user|people|public|coment|usuari|visitant|internaut|usager/;
const SAID =
  /comment|post|opinion|view|remark|content|said|say|write|written|reply|replies|statement|message/;

/** Somebody's own relative or friend is no agency. */
const OF_MINE = /^my (?!office|department|staff|team|agency|deput|officers?|crew)/;
/** What the agency runs that is no page: "the food pantry is run by …". */
const RUNS_THING =
  /^(?:the|our|all|this|these) (?:(?!page|account|profile|site|web|feed|channel|facebook|twitter|instagram|social|post|update|content|blog|tweet|word|handle|forum|photo|picture|presence|video|news|stor|entr|text|x |list)[\p{L}'-]+ ){1,3}(?:is|are|was|were) (?:\p{L}+ly )?(?:\p{L}+ (?:and|&) )?(?:maintained|run|operated|managed|administered|owned|kept|written|updated|staffed|moderated|hosted|overseen|curated|created|looked after) (?:and \p{L}+ )?by /u;
const RUNS_THING_TOO =
  /^(?:el|la|los|las|le|les|l')[ ']?(?!pagina|cuenta|perfil|sitio|web|canal|red|publicaci|contenido|mensaje|page|compte|profil|chaine|fil|publication|contenu|message|texte|reseau|media)[\p{L}'-]+(?: (?:de|du|des) [\p{L}'-]+| [\p{L}'-]+)? (?:es|son|esta|estan|est|sont) (?:\p{L}+ment[e]? )?(?:administrad|gestionad|operad|mantenid|manejad|actualizad|supervisad|geree?|administree?|tenue?|animee?|entretenue?|exploitee?|mise? a jour|alimentee?)\p{L}* (?:por|par) /u;
/** What is official and no page: "the official opening of …". */
const OFFICIAL_THING =
  /^(?:the|our|an?) official (?!page|account|profile|site|web|feed|channel|handle|presence|home|voice|source|outlet|facebook|twitter|instagram|youtube|social|x |nextdoor|tiktok|threads|blog|news|update|information|face|place|line|tweet|and |verified)\p{L}+ (?:of|by|from|for) /u;
/** That a page is there is no purpose. */
const IS_THERE =
  /^(?:this|the|our) (?:\w+ )?(?:page|account|site|profile|channel)s? exists?[^a-z0-9]*$/;

/** To ask 911 by text may not be possible: that tells nobody to call. */
const TEXT_LINE = /text(?:ing|o)?[- ](?:to|al|au)[- ]\S+ (?:is|are|no|n'est) ?(?:not|un|esta|pas)/;
/** What it is not for says nothing of what it is for, unless that comes after it. */
const NOT_FOR =
  /(?:is|are|was)(?: not|n't) (?:\w+ )?(?:for|a place)|no (?:es|son|sirve|sirven) para|n'est pas (?:pour|fait|faite|destinee?)/;
const BUT_FOR = /but|instead|rather|it is|it's|they are|use it|sino|pero|mais|plutot|[;:]/;
/** What the reader is asked to do, and where, tells nothing of what the page is for. */
const ASKS_READER =
  /^(?:please )?(?:report|forward|hand in|notify|contact|call|dial|send|address|e-?mail|write to|apply|notices? to) /;

/** Pictures that somebody wants taken out are no rule on what visitors write. */
const PICTURES =
  /(?<!\p{L})(?:photo(?:graph)?|picture|image|foto|fotografia|imagen|imagene|photographie)s?(?!\p{L})/u;
const WISHED =
  /see|find|appear|shown|taken|like|want|wish|rather|prefer|consent|quier|prefier|dese|autoriz|apare|voul|souhait|prefer|consent/;
/** What the agency itself put there, or somebody left in its building. */
const OWN_THINGS =
  /newsletter|voicemail|backup|lost and found|(?:photo|picture|listing|notice|alert)s? (?:of|about|for) (?:adopted|found|lost|reunited|expired|past) /;
const BY_VISITORS = /comment|repl(?:y|ies)|remark|visitor|user/;
const WRITTEN = /comment|post|messag|repl|content|remark|coment|public|mensaj|opini|contenu|propos/;

/** Whether a page or a network will be there at all is not who watches it. */
const BEING_THERE =
  /(?:page|site|network|platform|website)s? (?:\w+ ){0,2}(?:will|may|can|might|could) (?:\w+ ){0,2}(?:there|available|accessible|reachable|unavailable|down|vanish|disappear|change)(?!\p{L})/u;

/** What a page is meant for, and what is told on it by a body that may be any, is not whose it is. */
const ITS_PURPOSE =
  /^(?:(?:this|the|these) (?:\w+ )?(?:page|account|profile|feed|channel|site|website)s? (?:is|are|was|were) (?:\w+ )?(?:intended|meant|designed|used|here|there) (?:as|for|to|so)|(?:through|via|on|with|over) (?:this|these) (?:\w+ )?(?:page|account|profile|feed|channel|site)s?(?:,| the )|(?:por|en|mediante|con|a traves de|por medio de) (?:esta|este|estas|estos) (?:\w+ )?(?:pagina|cuenta|perfil|canal|red|sitio)(?:e?s)?(?:,| (?:el|la|los|las) )|(?:par|via|sur|avec|au moyen de|grace a) (?:cette|ce|ces) (?:\w+ )?(?:page|compte|profil|fil|chaine|site)s?(?:,| (?:le|la|les) ))/;
const RUN_BY =
  /(?:run|kept|maintained|managed|operated|owned|staffed|written) by|belong|official|(?:administrad|gestionad|mantenid|operad)|oficial|(?:ger|administr|anim|tenu)ee? par|officiel/;

/** "Bakery run by the jail": what goes before the verb is nothing to read. */
const RUN_BY_OFFICE =
  /^(?:an? |the )?((?:(?!\p{L}*(?:ed|ly) |and |run |kept |is |are |also |now )[\p{L}'-]+ ){1,3})(?:\p{L}+ and )?(?:run|operated|managed|maintained|administered|owned|staffed|hosted|overseen|kept(?: up)?|written|created|updated|curated|moderated|looked after) (?:and \p{L}+ )?by /u;
/** "A county-run nursing home", of a sentence that names nothing to read. */
const RUN_THING =
  /-(?:run|operated|managed|owned|staffed) \p{L}|(?<!\p{L})(?:(?:who|that|which) (?:run|manage|operate)|runs|run (?:the|our|your|code|an?)|manages?|operates?|keeps|holds?|oversees|handles|(?:is|are|was|were) (?:\p{L}+ )?(?:run|managed|handled|kept|wanted|\p{L}*paid|hired)|wanted (?:in|for)|opera|gestiona|administra|maneja|gere|exploite|tient) /u;
const TO_READ =
  /(?<!\p{L})(?:comms|(?<!to )accounts?|pages?|acct|profiles?|sites?|webs?|websites?|webpage|feeds?|channels?|handles?|facebook|twitter|insta(?:gram)?|youtube|tiktok|linkedin|nextdoor|threads|bluesky|mastodon|fb|x|socials?|posts?|post(?:ed|ing)|tweet\p{L}*|updates?|contents?|blogs?|forums?|group|timeline|wall|portal|presence|online|here|this|these|it|them|us|we|ours|official\p{L}*|verified|genuine|voice|outlet|keyboard|pass ?words?|log-?in|keys|owner|operator|publish\p{L}*|media|stream|messages?|communications?|press|pagina|cuenta|perfil|canal|muro|redes|espacio|publica\p{L}*|aqui|est[ae]s?|oficial\p{L}*|la|lo|las|los|mensajes?|prensa|compte|profil|fil|chaine|mur|reseaux?|ici|textes?|cette|officiel\p{L}*|presse|nous)s?(?!\p{L})/u;
/** What somebody or something does for a living, where nothing is told of it. */
const SERVES =
  /^(?:the |our |an? )?(?!we |you |this |these |it |here )(?:[\p{L}'-]+ ){1,4}?(?:carr(?:y|ies)|protects?|holds|connects|launch(?:es)?|collects|teaches|provides?|lends?|repairs?|makes use|funds|builds?|cleans?|treats?|serves?|inspects?|enforces?) /u;
const TELLS =
  /page|account|feed|channel|profile|site|blog|facebook|twitter|instagram|post|tweet|news|info|alert|update|tell|share|show|report|notice|bulletin|(?<!\p{L})(?:here|we|our|us|you)(?!\p{L})/u;

const OWNS_THING = [OF_MINE, RUNS_THING, RUNS_THING_TOO, OFFICIAL_THING];

const MISLEADS: Partial<Record<ItemName, (norm: string) => boolean>> = {
  monitoring: isOfOtherHours,
  maintained: (norm) =>
    (ITS_PURPOSE.test(norm) && !RUN_BY.test(norm)) ||
    (RUN_THING.test(norm) && !TO_READ.test(norm)) ||
    !TO_READ.test(RUN_BY_OFFICE.exec(norm)?.[1] ?? 'page') ||
    OWNS_THING.some((one) => one.test(norm)),
  opinions: isOfNoOpinion,
  emergency: (norm) => TEXT_LINE.test(norm),
  purpose: (norm) => isOfNoPurpose(norm) || isOnlyNotFor(norm),
  comments: isOfPictures,
  removal: (norm) => COOKIES.test(norm) || isOfPictures(norm) || isOfOwnThings(norm),
  records: (norm) => OWN_RECORDS.test(norm) || OF_THE_LAW.test(norm),
};

/** Whether what words alone say of an item is not to be believed of normalised text. Linear in it. */
export function misleads(norm: string, item: ItemName): boolean {
  return MISLEADS[item]?.(norm) === true || isOfOtherThing(norm, item);
}

/** Employees, goods, what is done with comments, and opinions that nobody disowns. */
function isOfNoOpinion(norm: string): boolean {
  if (OF_EMPLOYEES.test(norm) || (AFFIRMS.test(norm) && !DISOWNS.test(norm))) return true;
  if (NO_DISOWNING.test(norm) || isOfAnotherSpeaker(norm)) return true;
  if (OTHERS_GOODS.test(norm)) return !SAID.test(norm) || norm.includes('if you ');
  const handled = HANDLED.exec(norm);
  return handled !== null && !OPINED.test(norm.slice(handled.index + handled[0].length));
}

function isOfAnotherSpeaker(norm: string): boolean {
  if (TAKES_NO_SIDE.test(norm) && !BY_SOMEBODY.test(norm)) return true;
  return SPEAKS_FOR.test(norm) && !SPEAKERS.test(norm);
}

function isOfNoPurpose(norm: string): boolean {
  if (ASKS_READER.test(norm) || IS_THERE.test(norm)) return true;
  return SERVES.test(norm) && !TELLS.test(norm);
}

function isOfPictures(norm: string): boolean {
  return PICTURES.test(norm) && WISHED.test(norm) && !WRITTEN.test(norm);
}

function isOfOwnThings(norm: string): boolean {
  return OWN_THINGS.test(norm) && !BY_VISITORS.test(norm);
}

function isOnlyNotFor(norm: string): boolean {
  const not = NOT_FOR.exec(norm);
  return not !== null && !BUT_FOR.test(norm.slice(not.index + not[0].length));
}

/** Hours of a counter or of answers, what goes on at all of them, and what is there at none. */
function isOfOtherHours(norm: string): boolean {
  if (ALWAYS.test(norm) && !DENIES.test(norm.replaceAll(NEVER_RESTS, ''))) return true;
  if (IN_HOURS.test(norm) && !SAYS_WHEN.test(norm)) return true;
  if (BEING_THERE.test(norm)) return true;
  if (ABOUT_PAGE.test(norm)) return false;
  return DESK.test(norm) || IN_DAYS.test(norm) || (COUNTER.test(norm) && !ANSWERED.test(norm));
}
