// Finds the character set that a page declares in its own first bytes.

/** Where a declaration has to stand to count (HTML standard, section 4.2.5.4). */
const DECLARATION_BYTES = 1024;

/** The label of the first `<meta>` declaration in the first 1,024 bytes, as written; empty when there is none. */
export function declaredCharset(bytes: Buffer): string {
  return labelIn(bytes.subarray(0, DECLARATION_BYTES));
}

/** Whether a declaration stands where it no longer counts. */
export function declaresCharsetLate(bytes: Buffer): boolean {
  return labelIn(bytes.subarray(DECLARATION_BYTES, 4 * DECLARATION_BYTES)) !== '';
}

const COMMENT = /<!--[\s\S]*?(?:-->|$)/g;
const META = /<meta[\s/](?:"[^"]*"|'[^']*'|[^'">])*>/gi;
const ATTRIBUTE = /([^\s"'>/=]+)\s*=\s*(?:"([^"]*)"|'([^']*)'|([^\s"'>]+))/g;

function labelIn(bytes: Buffer): string {
  const head = bytes.toString('latin1').replaceAll(COMMENT, ' ');
  for (const [tag] of head.matchAll(META)) {
    const label = labelOf(attributesOf(tag));
    if (label !== '') return label;
  }
  return '';
}

/** The attributes of a tag as written, by lower-case name; the first of a name counts. */
export function attributesOf(tag: string): Map<string, string> {
  const found = new Map<string, string>();
  for (const [, name = '', double, single, bare] of tag.matchAll(ATTRIBUTE)) {
    const key = name.toLowerCase();
    if (!found.has(key)) found.set(key, double ?? single ?? bare ?? '');
  }
  return found;
}

function labelOf(attributes: Map<string, string>): string {
  const charset = attributes.get('charset');
  if (charset !== undefined) return charset.trim();
  if (attributes.get('http-equiv')?.trim().toLowerCase() !== 'content-type') return '';
  return /charset\s*=\s*["']?([^\s"';]+)/i.exec(attributes.get('content') ?? '')?.[1] ?? '';
}
