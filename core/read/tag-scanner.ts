// The inside of one tag: its name and its attributes (HTML Standard, sections 13.2.5.8 and 13.2.5.32 to 40). By regular expressions,
// which the engine runs fast from the first page on; a loop over characters is slow until it has been compiled.

export type ScannedAttribute = { name: string; value: string };

/** A tag's attributes, whether it closes itself, and where it ends. */
export type ScannedTag = { attributes: ScannedAttribute[]; selfClosing: boolean; end: number };

/** Where the name that begins at `from` ends: before white space, `/`, `>`, or at the end of the page. */
export function tagNameEnd(html: string, from: number): number {
  NAME_END.lastIndex = from;
  NAME_END.test(html);
  return NAME_END.lastIndex;
}

const NAME_END = /[^\t\n\f />]*/y;

/** Reads on to the end of the tag; of attributes of one name the first counts. Undefined when the page ends before the tag. */
export function scanAttributes(
  html: string,
  from: number,
  decode: (value: string) => string,
): ScannedTag | undefined {
  const found = new AttributeList();
  PART.lastIndex = from;
  for (let part = PART.exec(html); part !== null; part = PART.exec(html)) {
    const [, end, name = '', double, single, bare, unclosed] = part;
    if (end !== undefined) {
      return { attributes: found.list, selfClosing: end === '/>', end: PART.lastIndex };
    }
    if (unclosed !== undefined) return undefined;
    const value = double ?? single ?? bare ?? '';
    found.add(name.toLowerCase(), value.includes('&') ? decode(value) : value);
  }
  return undefined;
}

class AttributeList {
  readonly list: ScannedAttribute[] = [];
  #names: Set<string> | undefined;

  add(name: string, value: string): void {
    if (this.#has(name)) return;
    this.list.push({ name, value });
    this.#names?.add(name);
  }

  #has(name: string): boolean {
    if (this.#names !== undefined) return this.#names.has(name);
    for (const one of this.list) if (one.name === name) return true;
    // A tag of thousands of attributes must not cost their square.
    if (this.list.length > MANY) this.#names = new Set(this.list.map((one) => one.name));
    return false;
  }
}

const MANY = 16;

/**
 * What comes next in a tag: its end, or an attribute with its value in double quotes, single quotes or none (then none before `>`).
 * Last, a value whose quotes never close. A `/` that ends nothing is skipped; a name may begin with `=`.
 */
const PART =
  /[\t\n\f /]*?(?:(\/?>)|([^\t\n\f />][^\t\n\f />=]*)(?:[\t\n\f ]*=[\t\n\f ]*(?:"([^"]*)"|'([^']*)'|([^\t\n\f >"'][^\t\n\f >]*)|(?=>)|(["']|$)))?)/y;
