// Signs that scripts build a page, or part of it, so that reading it without a browser misses something.
import type { Block, ScriptSigns } from './content.ts';
import type { Survey } from './survey.ts';

/** What the signs are read from. */
export type ScriptEvidence = {
  survey: Survey;
  blocks: readonly Block[];
  /** Characters in the page that are not shown. */
  hiddenText: number;
  /** Where text stands of which it is not sure that it is shown. */
  unsure: [number, number][];
};

/** Text below which a page with scripts shows nothing to speak of. */
const THIN = 200;
/** Text that nothing on the page seems to open, from which it is worth a look. */
const MUCH_HIDDEN = 400;

/** Pieces of text that may be hidden which are told of: a page has a few, or is made to have them. */
const MOST_UNSURE = 500;

/** The signs of a page as served. */
export function scriptSigns(evidence: ScriptEvidence): ScriptSigns {
  const visibleText = visibleLength(evidence.blocks);
  const shell = shellSigns(evidence, visibleText);
  const partial = evidence.survey.scripts === 0 ? [] : partialSigns(evidence);
  return {
    visibleText,
    shell: shell.length > 0,
    partial: partial.length > 0,
    because: [...shell, ...partial],
    ...(evidence.unsure.length === 0 ? {} : { unsure: evidence.unsure.slice(0, MOST_UNSURE) }),
  };
}

/** The signs of a page that a browser has built: scripts have had their turn. */
export function builtSigns(blocks: readonly Block[]): ScriptSigns {
  return { visibleText: visibleLength(blocks), shell: false, partial: false, because: [] };
}

function visibleLength(blocks: readonly Block[]): number {
  return blocks.reduce(
    (sum, { text, visibility }) => (visibility === 'screen-reader' ? sum : sum + text.length),
    0,
  );
}

function shellSigns({ survey, blocks }: ScriptEvidence, visibleText: number): string[] {
  const signs: string[] = [];
  if (survey.frames && visibleText < THIN) signs.push('the page is made of frames');
  if (visibleText >= THIN) return signs;
  const [mount] = survey.emptyMounts;
  if (mount !== undefined)
    signs.push(`the place for its content is empty (#${mount.slice(0, 40)})`);
  if (asksForScripts(survey, blocks)) signs.push('it asks to turn JavaScript on');
  if (survey.scripts > 0) signs.push(`it has scripts and ${visibleText} characters of text`);
  return signs;
}

function asksForScripts({ noscript }: Survey, blocks: readonly Block[]): boolean {
  return (
    noscript.some((text) => ASKS.test(text.slice(0, 5_000))) ||
    blocks.some(({ text }) => text.length < 300 && ASKS.test(text))
  );
}

const ASKS =
  /\b(?:enable|turn on|requires?|needs?|activate)\b[^.<]{0,40}\bjavascript\b|\bjavascript\b[^.<]{0,40}\b(?:enabled?|required|disabled|not available|turned off|not supported)\b|\b(?:habilit\w+|activ\w+)\b[^.<]{0,40}\bjavascript\b/i;

function partialSigns({ survey, blocks, hiddenText }: ScriptEvidence): string[] {
  const signs: string[] = [];
  if (survey.emptyMounts.length > 0 || survey.emptyCustom > 0) {
    signs.push('boxes that a script fills are empty');
  }
  if (blocks.some(({ text }) => text.length < 60 && WAITING.test(text))) {
    signs.push('it says that something is loading');
  }
  if (blocks.some(({ text }) => MUSTACHE.test(text.slice(0, 5_000)))) {
    signs.push('text of a template is not filled in');
  }
  if (blocks.some(({ text }) => text.length < 300 && ASKS.test(text))) {
    signs.push('part of it asks to turn JavaScript on');
  }
  if (hiddenText >= MUCH_HIDDEN) signs.push('text is hidden that a script may show');
  return signs;
}

const WAITING =
  /^(?:loading|please wait|cargando|chargement|un momento|veuillez patienter)\b[^]{0,30}$/i;
const MUSTACHE = /\{\{[^{}\n]{1,80}\}\}/;
