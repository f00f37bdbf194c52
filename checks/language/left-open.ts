// Words that deny what comes next: a line, a paragraph or a row of signs that ends in one goes on after the break.

/** Longer than any of the words, with what stands before it. */
const LONGEST = 16;

/** "or not", "if not" and the answer "no" deny what was before; "do not", "never" and "isn't" leave open what they deny. */
const LEFT_OPEN =
  /(?:^|[^\p{L}'’])(?:(?<!(?:or|if|why|but|and|rather|maybe|probably|of course) )not|never|cannot|\p{L}{1,6}n['’]t|ne|(?<=\p{L} )no|nunca|jam[aá]s)[\s\p{P}*_]{0,4}$/iu;
const ENDED = /[.!?…:;,)"”»]\s*$/;

/** Whether text up to a break denies what stands after it. */
export function isLeftOpen(text: string): boolean {
  const end = text.slice(-LONGEST);
  return LEFT_OPEN.test(end) && !ENDED.test(end);
}
