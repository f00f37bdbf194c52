// HTML that is escaped by construction: a template escapes every value that another template did not make.
import { oneLine } from './safe-text.ts';

/** Markup that a template made. Nothing else can be one: not page text, not parsed JSON. */
export class Html {
  readonly #markup: string;
  constructor(strings: TemplateStringsArray, values: readonly Value[]) {
    const fixed = foldedParts(strings);
    let markup = fixed[0] ?? '';
    for (const [index, value] of values.entries())
      markup += Html.#rendered(value) + (fixed[index + 1] ?? '');
    this.#markup = markup;
  }
  toString(): string {
    return this.#markup;
  }
  static #rendered(value: Value): string {
    if (value instanceof Html) return value.#markup;
    if (Array.isArray(value)) return value.map((one) => Html.#rendered(one)).join('');
    if (value === undefined || value === false || value === '') return '';
    return escaped(oneLine(String(value)));
  }
}

/** What may stand in a template: text is escaped and put on one line, `undefined` and `false` are nothing. */
export type Value = Html | string | number | false | undefined | readonly Value[];

/** `` html`<p>${text}</p>` ``: in an element and between double quotes of an attribute alike. */
export function html(strings: TemplateStringsArray, ...values: Value[]): Html {
  return new Html(strings, values);
}

/** Text of several lines, each on a line of its own. */
export function htmlLines(text: string): Html {
  const [first = '', ...more] = text.split(/\r?\n/);
  return html`${first}${more.map((line) => html`<br />${line}`)}`;
}

/** Someone else's text: its direction of writing cannot spill over its neighbours. */
export function bdi(text: string): Html {
  return html`<bdi>${text}</bdi>`;
}

const FOLDED = new WeakMap<TemplateStringsArray, string[]>();

/** The fixed parts of a template without their indentation, which is there for those who read the source. */
function foldedParts(strings: TemplateStringsArray): string[] {
  const known = FOLDED.get(strings);
  if (known) return known;
  const folded = strings.map((part) => part.replace(/\s*\n\s*/g, '\n'));
  FOLDED.set(strings, folded);
  return folded;
}

const ENTITIES: Record<string, string> = {
  '<': '&lt;',
  '>': '&gt;',
  '&': '&amp;',
  '"': '&quot;',
  "'": '&#39;',
};

const escaped = (text: string): string => text.replace(/[<>&"']/g, (char) => ENTITIES[char] ?? '');
