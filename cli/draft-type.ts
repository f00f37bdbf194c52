// Whether a draft is markup or plain text, by what it is and not by its name.
import { withoutTags } from '../core/read/source-texts.ts';

/** Markup: a page or a part of one, a component's template, the texts of an app. Orders of templates and comments may stand before it. */
export function isMarkup(body: string): boolean {
  const start = withoutTags(body.slice(0, MOST_LOOKED_AT)).replace(/^\uFEFF/, '');
  if (DECLARED.test(start)) return true;
  return BEGINS.test(start.replaceAll(/<!--[^]*?-->/g, ' '));
}

const MOST_LOOKED_AT = 20_000;
const DECLARED = /^\s*(?:<\?xml[\s?]|<!doctype\s)/i;
const BEGINS =
  /^\s*<(?:html|head|body|main|div|section|article|aside|header|footer|nav|p|h[1-6]|ul|ol|dl|table|form|blockquote|span|a|template|script|style|resources|xliff)[\s>]/i;
