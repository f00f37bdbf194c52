// Finds in text the words of many lists at once, where lists hold beginnings of words and whole words ("monit", "page$").

/** The numbers of the lists that a text has a word of, each once, in the order they are met. */
export type StemFinder = (text: string) => readonly number[];

/**
 * A finder for lists of stems: a-z and 0-9; one with `$` at its end is a whole word. Goes through the text once and makes nothing of words
 * that begin like no stem.
 */
export function stemFinder(
  lists: readonly (readonly string[])[],
  isInWord: (code: number) => boolean,
): StemFinder {
  const tree = treeOf(lists);
  const { begun, whole } = tree;
  const inWord = Array.from({ length: ASCII }, (_none, code) => isInWord(code));
  const goesOn = (code: number): boolean => (code < ASCII ? inWord[code] === true : isInWord(code));
  const seen = lists.map(() => 0);
  let round = 0;
  let found: number[] = [];
  const note = (numbers: readonly number[] | undefined): void => {
    if (numbers === undefined) return;
    for (const list of numbers) {
      if (seen[list] === round) continue;
      seen[list] = round;
      found.push(list);
    }
  };
  /** Follows a word's letters down the tree and leaves the rest of it; where the word ends. */
  const endOfWord = (text: string, start: number): number => {
    let at = start;
    let node = 0;
    for (let code = text.charCodeAt(at); goesOn(code); code = text.charCodeAt(at)) {
      if (at === start || node !== 0) node = below(tree, node, code);
      at += 1;
      if (node !== 0) note(begun[node]);
    }
    if (node !== 0) note(whole[node]);
    return at;
  };
  return (text) => {
    round += 1;
    if (found.length > 0) found = [];
    for (let at = 0; at < text.length; at += 1) {
      if (goesOn(text.charCodeAt(at))) at = endOfWord(text, at);
    }
    return found;
  };
}

const ASCII = 128;

/** The stems by their letters: a node a beginning, its children in a row of siblings. Node 0 is the root as a parent, and none as a child. */
type Tree = {
  /** The root's children, by their codes. */
  firsts: number[];
  codes: number[];
  child: number[];
  sibling: number[];
  /** Children of the root's children, by the number of the parent and the code: words differ soonest in their second letter. */
  seconds: number[];
  /** The lists with this very stem, which may go on or may not. */
  begun: (number[] | undefined)[];
  /** The lists with this stem as a whole word. */
  whole: (number[] | undefined)[];
};

function treeOf(lists: readonly (readonly string[])[]): Tree {
  const firsts = Array.from({ length: ASCII }, () => 0);
  const tree: Tree = { firsts, codes: [0], child: [0], sibling: [0], seconds: [], begun: [undefined], whole: [undefined] }; // prettier-ignore
  // The root's children have the first numbers.
  for (const stem of new Set(lists.flat().map((one) => one.charAt(0)))) step(tree, 0, stem.charCodeAt(0)); // prettier-ignore
  tree.seconds = tree.codes.flatMap(() => firsts.map(() => 0));
  lists.forEach((stems, list) => {
    for (const stem of stems) addStem(tree, stem, list);
  });
  return tree;
}

function addStem(tree: Tree, stem: string, list: number): void {
  const isWhole = stem.endsWith('$');
  const length = isWhole ? stem.length - 1 : stem.length;
  let node = 0;
  for (let at = 0; at < length; at += 1) node = step(tree, node, stem.charCodeAt(at));
  const ends = isWhole ? tree.whole : tree.begun;
  const known = ends[node];
  if (known === undefined) ends[node] = [list];
  else if (known.at(-1) !== list) known.push(list);
}

function step(tree: Tree, node: number, code: number): number {
  return below(tree, node, code) || grown(tree, node, code);
}

/** The child with this letter; 0 for none. */
function below({ firsts, seconds, codes, child, sibling }: Tree, node: number, code: number) {
  if (code >= ASCII) return 0;
  if (node === 0) return firsts[code] ?? 0;
  const second = seconds[node * ASCII + code];
  if (second !== undefined) return second;
  let found = child[node] ?? 0;
  while (found !== 0 && codes[found] !== code) found = sibling[found] ?? 0;
  return found;
}

function grown(tree: Tree, node: number, code: number): number {
  const made = tree.codes.push(code) - 1;
  tree.child.push(0);
  tree.begun.push(undefined);
  tree.whole.push(undefined);
  tree.sibling.push(tree.child[node] ?? 0);
  if (node === 0) tree.firsts[code] = made;
  else tree.child[node] = made;
  const second = node * ASCII + code;
  if (node !== 0 && second < tree.seconds.length) tree.seconds[second] = made;
  return made;
}
