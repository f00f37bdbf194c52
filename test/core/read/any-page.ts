// Pages made of random pieces: tags opened and closed anywhere, attributes that matter, odd characters.
import * as fc from 'fast-check';

const TAGS = [
  'div',
  'p',
  'a href="/x"',
  'table',
  'tr',
  'td',
  'li',
  'ul',
  'select',
  'option',
  'textarea',
  'title',
  'style',
  'script',
  'noscript',
  'template',
  'svg',
  'math',
  'text',
  'iframe srcdoc="<p>x"',
  'details',
  'summary',
  'dialog',
  'dl',
  'dt',
  'dd',
  'br',
  'hr',
  'img alt="x"',
  'input value="v"',
  'bdo dir="rtl"',
  'blockquote',
  'q',
  'form',
  'button',
  'frameset',
  'head',
  'body class="x"',
  'html lang="es"',
  'base href="/y/"',
  'font color="white"',
  'pre',
  'x-y',
  'ruby',
  'rt',
  'plaintext',
];
const ATTRIBUTES = ['hidden', 'style="display:none"', 'style="display:inline-block;color:#fff;background:#fff"', 'class="sr-only"', 'class="collapse"', 'id="comments"', 'role="navigation"', 'aria-label="a label of some length"', 'lang="fr"', 'data-cfemail="abcd"', 'open', '']; // prettier-ignore

const piece = fc.oneof(
  fc.tuple(fc.constantFrom(...TAGS), fc.constantFrom(...ATTRIBUTES)).map(([tag, attribute]) => `<${tag} ${attribute}>`),
  fc.constantFrom(...TAGS).map((tag) => `</${tag.split(' ')[0]}>`),
  fc.constantFrom('Call 911. ', 'not ', '&nbsp;', '\u202e', '<!--', '-->', '<', '&#xD800;', '\n', '.a{display:none}', ']]>', '<![CDATA['),
  fc.string({ maxLength: 8 }),
); // prettier-ignore

/** A page of at most so many pieces. */
export function anyPage(pieces: number): fc.Arbitrary<string> {
  return fc.array(piece, { maxLength: pieces }).map((parts) => parts.join(''));
}
