// The short numbers for what can wait: 311, 101, 105. Said in a few words, and told from counts, rooms and routes.

/** North America's, Great Britain's, New Zealand's, Spain's, Mexico's and Argentina's; Australia's is longer and stands for itself. */
const CODES: Readonly<Record<string, RegExp>> = {
  US: /(?<![\p{N}.$#/-])3-?1-?1(?![\p{N}-]|[.,]\d| ?app)/gu,
  CA: /(?<![\p{N}.$#/-])3-?1-?1(?![\p{N}-]|[.,]\d| ?app)/gu,
  GB: /(?<![\p{N}.$£#/-])101(?![\p{N}-]|[.,]\d| ?app)/gu,
  NZ: /(?<![\p{N}.$#/-])105(?![\p{N}-]|[.,]\d| ?app)/gu,
  ES: /(?<![\p{N}.€#/-])010(?![\p{N}-]|[.,]\d)/gu,
  MX: /(?<![\p{N}.$#/-])07[02](?![\p{N}-]|[.,]\d)/gu,
  AR: /(?<![\p{N}.$#/-])147(?![\p{N}-]|[.,]\d)/gu,
};

/** Where a short number is given to be called; `before` is what stands before the sentence in its block. Linear: only the nearest words are read. */
export function shortNumberIn(
  text: string,
  country: string,
  before = '',
): { start: number; written: string } | undefined {
  const code = CODES[country];
  if (code === undefined || !code.test(text)) return undefined;
  code.lastIndex = 0;
  for (let match = code.exec(text); match !== null; match = code.exec(text)) {
    const end = match.index + match[0].length;
    const led = `${before.slice(-NEAR)}${text.slice(0, match.index)}`.slice(-NEAR);
    if (isCalled(led, text.slice(end, end + NEAR))) {
      code.lastIndex = 0;
      return { start: match.index, written: match[0] };
    }
  }
  return undefined;
}

const NEAR = 80;

function isCalled(before: string, after: string): boolean {
  if (CALLED.test(before)) return true;
  if (COUNTED.test(before) || COUNTING.test(after)) return false;
  if (WAITS.test(before) || (PURPOSE.test(after) && APART.test(before))) return true;
  return ENDS.test(after) && CLIPPED.test(before);
}

/** After a word for calling, or after the emergency number. */
const CALLED =
  /(?<![\p{L}\p{N}])(?:call(?:ing)?|dial|ring|text|phone|contact|ll[aá]m\w{1,3}|mar(?:que|ca|car)|composez|appelez|999|112|111|911)(?!\p{L})[^.!?]{0,60}[^\p{N}.]$/iu;
/** After what can wait. */
const WAITS =
  /(?<![\p{L}\p{N}])(?:city services|services? (?:de la ville|municipaux|municipales)|non[- ]?(?:emergenc\w+|urgente?s?)|no (?:es )?(?:urgente|emergencias?)|otherwise|else|later|slower|happened|wait|(?:not|isn['’]t) (?:an emergency|urgent|in danger)|(?:less )?urgent|pas urgent|le reste|lo dem[aá]s|renseignements|nous joindre|atenci[oó]n ciudadana|informaci[oó]n(?: municipal)?|consultas?|tel[eé]fono|info|(?:number|line) is|that['’]s|it['’]s)(?!\p{L})[^.!?\p{N}]{0,25}[^\p{N}.]$/iu;
/** Before its purpose. */
const PURPOSE =
  /^[^.!?\p{L}\p{N}]{1,4}(?:for|if|when|otherwise|later|non|not|to|pour|para|si)(?!\p{L})/iu;
/** Where it begins a clause: "Social media 101 for officers" is none. */
const APART =
  /(?:^|[^\p{L}\p{N}\s]\s{0,2}|(?<!\p{L})(?:or|and|but|o|y|et|ou|le|el|al|au|use|on)\s)$/iu;
/** A question that it answers, a label, "we are on". */
const CLIPPED =
  /(?:\?\s{0,2}(?:(?:just|then|try|le|el|al|au)\s)?|\p{L}{3,20}:[^\p{L}\p{N}]{0,4}|[☎📞📱📲|•]\ufe0f?\s{0,2}|(?:^|[.!?]\s)(?:le|el|au|al)\s|(?<!\p{L})(?:reach|speak|talk|we are|we['’]re|us|it|them|police|team|available|report\w*|crimes?|found|open)\s(?:\p{L}+\s){0,3}(?:on|via|through|at|by|to)\s|(?<!\p{L})(?:just|try|use)\s)$/iu;
const ENDS =
  /^\s{0,2}(?:$|[.,;|!()/·-]|\p{Extended_Pictographic}|(?:or|and|for|if|to|when|y|o|et|ou|para|pour|si)\s)/iu;
/** What is counted or numbered. */
const COUNTED =
  /(?:how (?:many|much)[^.!]{0,60}|(?<!\p{L})(?:total|arrest|theft|burglar|ticket|citation|stop|answer|taken|made|issued|served|handled|recorded|caught|seized|injur|deaths?|crash|collision|speeder|count|number of|lot|box|room|unit|page|suite|case|bus|route|highway|chapter|section|ordinance|locker|house|grade|score|media|aid|cpr)(?:\p{L}*\s?){0,3}[^\p{L}\p{N}?]{0,4})$/iu;
const COUNTING = /^,? (?:this|last|per|up|down|more|fewer|in (?:\p{Lu}|20)|a (?:day|year|month))/u;
