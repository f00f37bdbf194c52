// Spanish and Latin American street addresses: "C/ Mayor, 14", "Plaza Mayor s/n", "Carrera 7 No. 12-34".

/** A street's kind, which may stand within a sentence, and one that mostly begins an address. */
const STREET = String.raw`[Cc]/|[Cc]alle|[Aa]v(?:da?)?\.|[Aa]v(?:da)?|[Aa]venida|[Mm]uelle|[Pp]laza|[Pp]aseo|[Cc]arretera|[Bb]oulevard|[Cc]alzada`;
const KIND = String.raw`${STREET}|CALLE|AVENIDA|PLAZA|Plaz(?:uel|olet)a|C\.|Pza\.?|Pl\.|P\.º|Pº|Ctra\.?|Bulevar|Blvd\.?|Ronda|Rambla|Traves[ií]a|Camino|Diagonal|Transversal|Jir[oó]n|Jr\.?|Pasaje|Prol(?:ongaci[oó]n)?\.?|Portal|Glorieta`;
const SMALL = 'de|del|la|las|los|el|y|da|do|san|santa';
/** Up to so many words of a name, the first with a capital. */
const NAME = String.raw`(?:(?:${SMALL}) ){0,2}\p{Lu}[\p{L}.'’-]{0,20}(?: (?:(?:${SMALL}) ){0,2}\p{Lu}[\p{L}.'’-]{0,20}){0,4}`;
const NO = String.raw`(?:[Nn][º°o.]{1,2}\s?|[Nn][uú]m(?:\.|ero)?\s?|#\s?)?`;
const BEHIND = String.raw`(?![\p{L}\d]|[.,:]\d| ?[ah]\b| de (?:enero|febrero|marzo|abril|mayo|junio|julio|agosto|sep|oct|nov|dic))`;

function named(kinds: string): RegExp {
  return new RegExp(String.raw`(?<![\p{L}.])(?:[Cc]/|(?:${kinds}) )${NAME}(?:,? ${NO}\d{1,5}(?:-\d{1,4})?${BEHIND}|,? s\/n(?!\p{L}))`, 'u'); // prettier-ignore
}

/** In an English text only what is plainly a Spanish street. */
export const SPANISH_IN_ENGLISH: RegExp = named(STREET);

/** In the order in which they are tried. Every part is of bounded length. */
export const SPANISH_STREETS: readonly RegExp[] = [
  named(KIND),
  // "Calle 5 de Mayo 12", "Cra. 7 # 12-40", "Avenida 4 Norte # 6-20".
  new RegExp(String.raw`(?<!\p{L})(?:${KIND}|Cl\.?|Cra\.?|Kra\.?|Carrera) ?\d{1,3} ?(?:[A-Z]|(?:de )?\p{Lu}\p{L}{2,12})?,? (?:(?:No?\.?|N[º°]\.?|#) ?)?\d{1,4}(?: ?- ?\d{1,3})?${BEHIND}`, 'u'), // prettier-ignore
  // "calle mayor 14": written small throughout.
  new RegExp(String.raw`(?<!\p{L})(?:c/|calle|avenida|avda\.?|av\.) ?(?!el |en |a )[\p{L}.'’-]{2,20}(?: (?!a |al |en |el |desde |hasta |con |por |hay |se |sale |entre )[\p{L}.'’-]{2,20}){0,3},? ${NO}\d{1,4}${BEHIND}`, 'iu'), // prettier-ignore
  /(?<!\p{L})(?:Muelle|And[eé]n|Nave) \d{1,3}, \p{Lu}/u,
  /(?<!\p{L})(?:Carretera|Ctra\.?) (?:\p{Lu}[\p{L}-]{1,20} ?){0,4},? ?(?:km|Km|KM|kil[oó]metro)\.? ?\d{1,3}/u,
];
