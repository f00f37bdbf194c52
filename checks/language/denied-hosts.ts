// Whether a text names an address only to say that it is not the agency's: a warning of an imitation, a site that was given up.

/** What stands right after such an address. */
const AFTER = new RegExp(
  String.raw`^[\s"”'’()\],:;–—-]*(?:(?:which|that|and|but|que|qui) )?(?:${[
    // English
    String.raw`(?:is|was|are)(?:n['’]t| not| never| no longer) (?:[\p{L}'’]+ ){0,3}(?:us|ours?|official|real|genuine|legitimate|affiliated|connected|in use|used|active|(?:run|owned) by (?:us|the))`,
    String.raw`(?:is|are) (?:an? )?(?:\p{L}+ )?(?:fake|scam|fraud|fraudulent|phishing|bogus|imitation|copycat|impost[eo]r|spoof)s?`,
    String.raw`(?:does(?:n['’]t| not) belong to|has (?:nothing|no connection)|pretends to be|imitates|poses as|belongs to (?:a |some )?(?:scammer|somebody|someone))`,
    // Spanish
    String.raw`(?:ya )?no (?:es|somos|pertenece|tiene) (?:\p{L}+ ){0,3}(?:nuestr[oa]|oficial|nosotros|que ver|nada|al|a la|del?)`,
    String.raw`(?:es|son) (?:una? )?(?:\p{L}+ )?(?:fals[oa]s?|estafa|fraude|fraudulent[oa]|imitación)`,
    // French
    String.raw`n['’]est (?:pas|plus|jamais) (?:\p{L}+ ){0,2}(?:nous|notre|nôtre|officiel|affilié)`,
    String.raw`est (?:une? )?(?:\p{L}+ )?(?:faux|fausse|arnaque|fraude|frauduleux|imitation)`,
  ].join('|')})(?!\p{L})`,
  'iu',
);

/** What stands right before it. */
const BEFORE = new RegExp(
  String.raw`(?<!\p{L})(?:${[
    String.raw`(?:fake|bogus|imitation)`,
    String.raw`(?:fake|scam|phishing|fraudulent|bogus|imitation|copycat|look-?alike|spoofed|impost[eo]r) (?:web)?(?:site|page|address|link|domain)s?(?: \p{L}+){0,2}`,
    String.raw`(?:do not|don['’]t|never) (?:use|visit|trust|open|click|pay|enter|order|buy|apply)(?: \p{L}+){0,3}`,
    String.raw`beware of(?: \p{L}+){0,4}`,
    String.raw`not (?:to be confused|the same|affiliated|connected|associated) (?:with|as|to)`,
    String.raw`fals[oa]`,
    String.raw`(?:página|sitio|web|dirección|enlace) (?:fals[oa]|fraudulent[oa])(?: \p{L}+){0,2}`,
    String.raw`no (?:use|usen|visite|visiten|abra|abran|pague|paguen|entre|entren)(?: \p{L}+){0,2}`,
    String.raw`faux`,
    String.raw`(?:faux|fausse|site|page|lien|adresse) (?:site|page|adresse|lien|frauduleux|frauduleuse)(?: \p{L}+){0,2}`,
    String.raw`(?:n['’]utilisez|n['’]ouvrez|ne (?:visitez|cliquez|payez|consultez)) pas(?: \p{L}+){0,2}`,
  ].join('|')})[\s"“‘'(:,]*(?:https?://)?$`,
  'iu',
);

/** Signs of a text on each side of an address in which its denial stands. */
const NEAR = 70;

/** True when the words right beside the address say that it is not the agency's. Looks at a fixed stretch of the text. */
export function isDenied(text: string, at: number, length: number): boolean {
  const end = at + length;
  return (
    AFTER.test(text.slice(end, end + NEAR)) || BEFORE.test(text.slice(Math.max(0, at - NEAR), at))
  );
}
