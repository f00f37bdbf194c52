// What an answer makes of its question: denies it, leaves it open, or affirms it.

/** What is read of a statement that begins with a question. */
type Answered = { norm: string; asked?: string | undefined; answer?: string | undefined };

/** An answer that denies its question, read as one with it: "Is it private? No." says what the opposite of its question says. */
const DENIED = /: (?:no|non|nope)(?:[.,;!]|$)/;
/** An answer that does not affirm it leaves open what was asked: "Wondering whether it is private? Any citizen may ask for a copy." */
const AFFIRMED =
  /(?:^|[^a-z])(?:yes|yep|yeah|sure|certainly|definitely|absolutely|of course|indeed|always|every|all|completely|totally|entirely|fully|around|round|24|day|it is|they are|it does|we (?:do|are)|si|claro|siempre|todo|toda|oui|bien sur|toujours|tout|toute)(?:[^a-z]|$)/;
/** Whoever denies what was asked says nothing of what the question alone says. */
const REFUSED =
  /^(?:(?:a|r) ?[.:)] )?(?:no|non|nope|nah|never|not (?:yet|any ?more|really|at all|quite)|sorry|nunca|jamas|jamais|pas (?:du tout|encore|vraiment)|todavia no|ya no)(?:[^a-z]|$)/;
/** Nor does whoever does not know: "Are comments public records? Courts are divided." */
const OPEN =
  /^(?:\S+ ){0,3}(?:not (?:know|clear|sure|decided|settled)|don't know|unclear|unsettled|undecided|divided|disagree|depends|maybe|perhaps|good question|who knows|nobody knows|to be (?:decided|determined|seen)|tbd|(?:an? )?open question|open (?:for|to) debate|under (?:review|discussion|debate|consideration|study)|(?:still|being) (?:open|debat|discuss|decid|considered|studied)\w*|debate (?:is|goes|continues)|por (?:decidir|definir|ver)(?:se)?|en (?:debate|discusion|estudio)|se (?:decidira|vota|votara|debate|discute|estudia)|debat (?:est|reste) ouvert|a (?:decider|l'etude|debattre)|en discussion|reste a (?:voir|decider)|sera (?:decide|tranche|debattu)e?|on verra(?=[^a-z0-9]*$)|no lo sabemos|no se sabe|depende|quiza|quizas|tal vez|divididos|ne savons pas|ne sait pas|cela depend|ca depend|peut-etre|partages)(?:[^a-z]|$)/;

/** Whether what a question says is left open by its answer, or denied, where the text says the opposite of an item. */
export function isUnanswered({ norm, answer }: Answered): boolean {
  return DENIED.test(norm) || (answer !== undefined && !AFFIRMED.test(answer));
}

/** The question of a statement whose answer leaves it open, or (where it is asked for) denies it; undefined where there is none. */
export function untoldQuestion(
  { asked, answer }: Answered,
  denials: 'also-denied' | 'open',
): string | undefined {
  if (asked === undefined || answer === undefined) return undefined;
  const isUntold = OPEN.test(answer) || (denials === 'also-denied' && REFUSED.test(answer));
  return isUntold ? asked : undefined;
}

/** What only a question says that is denied, or left open: "Are comments public records? Courts are divided." */
export function isOnlyAsked(
  { stance, byAnswer }: Taken,
  answered: Answered,
  read: (norm: string) => Taken | undefined,
): boolean {
  if (stance !== 'meets') return false;
  if (byAnswer === true) return isLeftAlone(answered);
  if (isUndecided(answered, read)) return true;
  const asked = untoldQuestion(answered, 'also-denied') ?? unansweredQuestion(answered, read);
  return asked !== undefined && read(asked.replace(QUESTION_MARK, ''))?.stance === 'meets';
}

/** "Should insults be deleted?", and something that neither affirms nor states it. */
function isUndecided(
  { asked, answer }: Answered,
  read: (norm: string) => Taken | undefined,
): boolean {
  if (asked === undefined || answer === undefined || !ASKS_WHETHER_TO.test(asked)) return false;
  return !AFFIRMED.test(answer) && read(answer)?.stance !== 'meets';
}

const ASKS_WHETHER_TO =
  /^(?:should|ought|shall|must) |^¿?(?:hay que|habria que|deberia(?:n|mos)?|debemos|convendria|tendriamos) |^(?:faut-il|faudrait-il|doit-on|devrait-on|devons-nous|devrions-nous|convient-il) /;

/** "Are messages read at night?", and something else under it. */
export function isLeftAlone({ asked, answer }: Answered): boolean {
  return (
    asked !== undefined &&
    answer !== undefined &&
    (YES_OR_NO.test(asked) ? !TELLS.test(answer) : LEFT_OPEN.test(answer))
  );
}

/** Of whether anybody will ever read it, the answer is that nobody knows yet. */
const LEFT_OPEN =
  /^(?:\S+ ){0,3}(?:no lo sabemos|no se sabe|ne savons pas|on ne sait pas|not (?:know|decided)|don't know|undecided|to be decided|under discussion|por decidir(?:se)?|a decider)(?:[^a-z]|$)/;
const YES_OR_NO =
  /^(?:\S+: )?(?:is|are|do|does|will|can) |^¿?(?:es|esta|estan|hay|se|lee|leen|alguien|revisan?) |^(?:est-ce|y a-t-il|lisez-vous|quelqu'un) /;
const TELLS =
  /(?<!\p{L})(?:no|nope|nah|not|never|nobody|only|yes|sorry|rarely|sometimes|mostly|just|unless|hours?|days?|week\p{L}*|monday|morning|office|business|time|read|check\p{L}*|monitor\p{L}*|watch\p{L}*|answer\p{L}*|respon\p{L}*|see|look\p{L}*|[ap]\.?m|nunca|nadie|solo|solamente|si|lunes|horas?|horario|dias?|leemos|lee|leen|non|pas|ne|jamais|seulement|uniquement|oui|lundi|heures?|jours?|lisons|lit|personne)(?!\p{L})|n't|\d ?(?:-|to|a|h) ?\d/u;

/** "Is this the official page?", and something else under it. */
function unansweredQuestion(
  { asked, answer }: Answered,
  read: (norm: string) => Taken | undefined,
): string | undefined {
  if (asked === undefined || answer === undefined || !ASKS_WHOSE.test(asked)) return undefined;
  return AFFIRMED.test(answer) || read(answer)?.stance === 'meets' ? undefined : asked;
}

const ASKS_WHOSE =
  /^(?:is|are) (?:this|these|it) (?:really )?(?:the|an?|your|our|run|maintained|official)(?![a-z])|^¿?(?:es|son) (?:esta|este|estas)? ?(?:la|el|las|una|oficial)(?![a-z])|^(?:est-ce|s'agit-il) /;

/** Of a reading, what tells whether its question says it. */
type Taken = { stance: string; byAnswer?: boolean };
const QUESTION_MARK = / ?\?[^?]{0,5}$/;
