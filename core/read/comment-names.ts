// Whether the name of a class or an id says that what stands there is a visitor's: a comment, a reply, a post on a wall, in English, French or Spanish.

/** Whether a name, in lower case, is that of visitors' words. */
export function namesVisitors(name: string): boolean {
  if (name.length > LONGEST) return false;
  if (WALLS.test(name)) return true;
  const parts = name.split(/[-_]+/).filter((part) => part !== '');
  if (!parts.some((part) => COMMENT.test(part))) return isVisitorsPost(parts);
  return parts.every((part) => COMMENT.test(part) || AROUND.has(part) || NUMBER.test(part));
}

const LONGEST = 60;

/** Comments, also as part of one word: "usercomment", "commentlist". "commenttitle" and "commentform" are the page's own. */
const COMMENT =
  /^(?:(?:user|visitor|reader|guest|fb|yt|ig|blog|post|sub)s?)?(?:comment(?:er|ator)?s?|commentaires?|comentarios?)(?:lists?|body|text|items?|threads?|wrap(?:per)?|cards?|rows?|blocks?|bubbles?|sections?|feeds?|containers?|content)?$/;
/** A letter of a naming scheme, a count. */
const NUMBER = /^(?:[a-z]|\d+)$/;

/** What may stand around the word without making the part something else: a form, a count, the rules, a "public comment" period are the agency's. */
const AROUND = new Set(
  `wp ast us oo js is the all by on single nested child children parent depth level even odd alt latest recent other more new top bottom left right first last
user users visitor visitors reader readers guest guests follower followers fan fans fb facebook yt youtube ig instagram disqus google post posts photo video
list lists listing body content contents text copy area section thread threads threading item items wrap wrapper container template inner outer main card cards bubble bubbles block blocks row rows col column feed
stream group entry entries message messages msg reply replies author avatar picture photo meta submitted html media view panel tree node anonymous registered
de des du les la el los las liste listes lista corps contenu contenido texte texto zone zona bloc blocs bloque caja cajas auteur auteurs autor autores usuario usuarios visiteur visiteurs visitante visitantes internautes lecteurs lectores fil hilo seccion`.split(
    /\s+/,
  ),
);

/** Guest books and threads, whatever they are made with. */
const WALLS =
  /^(?:ugc|livre-?d-?or|libro-(?:de-)?visitas|fil-(?:de-)?discussion|hilo-(?:de-)?(?:discusion|comentarios))(?:[-_]+\w+)?$/;

const PERSON =
  /^(?:user|visitor|guest|reader|follower|fan|visiteur|visitante|usuario|internaute|utilisateur|lecteur|lector)s?$/;
const SAID =
  /^(?:posts?|repl(?:y|ies)|opinions?|opinion(?:es)?|avis|said|says?|wall|publicacion(?:es)?|respuestas?|reponses?)$/;
/** A program has messages for its users, too. */
const OF_GUESTS = /^(?:visitor|guest|visiteur|visitante)s?$/;
const MESSAGE = /^(?:messages?|mensajes?)$/;
const POST_OF = /^(?:user|visitor|guest|fan|follower)s?posts?$/;

function isVisitorsPost(parts: readonly string[]): boolean {
  if (parts.some((part) => POST_OF.test(part))) return parts.length === 1;
  if (!parts.some((part) => PERSON.test(part))) return false;
  if (parts.some((part) => OF_GUESTS.test(part)) && parts.some((part) => MESSAGE.test(part)))
    return true;
  return (
    parts.some((part) => SAID.test(part)) &&
    parts.every((part) => PERSON.test(part) || SAID.test(part) || AROUND.has(part))
  );
}
