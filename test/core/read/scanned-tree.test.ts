import { array, assert, constantFrom, property, string } from 'fast-check';
import { parse } from 'parse5';
import { describe, expect, test } from 'vitest';
import { scannedTree } from '../../../core/read/scanned-tree.ts';
import { TREE_BUILDER } from '../../../core/read/tree-builder.ts';
import { attr, childrenOf, type TreeNode } from '../../../core/read/tree.ts';
import { processorMs } from '../../support/processor-time.ts';

/** Everything reading can see of a tree, in order. */
function written(root: TreeNode): string {
  const lines: string[] = [];
  const open: { node: TreeNode; depth: number }[] = [{ node: root, depth: 0 }];
  for (let at = open.pop(); at !== undefined; at = open.pop()) {
    const { node, depth } = at;
    const attributes = node.attributes.map(({ name, value }) => ` ${name}=${value}`);
    lines.push(`${' '.repeat(depth)}${node.type} ${node.namespace} ${node.name}${attributes.join('')} ${node.data}`); // prettier-ignore
    for (const child of childrenOf(node).toReversed()) open.push({ node: child, depth: depth + 1 });
  }
  return lines.join('\n');
}

function byParse5(html: string): string {
  return written(parse(html, { treeAdapter: TREE_BUILDER, scriptingEnabled: true }));
}

function scanned(html: string): string | undefined {
  const tree = scannedTree(html);
  return tree === undefined ? undefined : written(tree);
}

describe('markup that is scanned gives the tree that parse5 builds', () => {
  test.each([
    '<!doctype html><title>A &amp; B</title><body class=x id=y>Hello <b>big<p>world</b>!',
    '<!DOCTYPE html PUBLIC "-//W3C//DTD XHTML 1.0 Transitional//EN" "http://www.w3.org/TR/xhtml1/DTD/xhtml1-transitional.dtd"><p>a<table><tr><td>b</table>',
    '<!DOCTYPE HTML PUBLIC "-//W3C//DTD HTML 3.2 Final//EN"><p>quirks<table></table>',
    '<?xml version="1.0"?><!doctype html><p>x',
    '  <html lang=en><head> <meta charset=utf-8> </head> <body> text </body> </html> <p>after',
    'no doctype & no tags',
    '<p>a<li>b<li>c<dl><dt>d<dd>e',
    '<table>stray<tr><td>cell<form><td>two</table>',
    '<select><option>1<option>2<optgroup><option>3</select>',
    '<textarea>\n\n<b>raw</b> &lt;</textarea><pre>\n\nx</pre><listing>\ny</listing>',
    '<script>if (a < b) document.write("<p>x</p>") // <!-- </script><p>after',
    '<style>p > a { content: "</b>" }</style><noscript><p>no</p></noscript><iframe><p></iframe>',
    '<svg viewbox="0 0 1 1" xlink:href="#a"><title>t &amp; u</title><style>a&amp;b</style><foreignobject><p>in</p></foreignobject><path/></svg>after',
    '<math><mi>x</mi><annotation-xml encoding="text/html"><p>y</p></annotation-xml></math>',
    '<svg><p>breaks out',
    '<template><p>inside</p><tr><td>x</template>',
    '<a href=1>one<a href=2>two</a><nobr>x<nobr>y',
    '<p title=\'a"b\' data-x = "a\'b" =odd checked/ selected><br/><img src=x/>',
    '<p a=1 A=2 a=3>first attribute counts',
    '<!-- a --><p><!--b--c---->x</p><!-- -- -->',
    '<pre><!-- a -->\n</pre><textarea>\n</textarea><listing><?a>\n</listing>',
    '<table> <!-- a -->x<tr> <?a>y<td>z</table>',
    'a &lt; b &notit; &#x80; &#0; &amp &ampx; &copy=1 <a href="?a=1&copy=2&lt;&amp=3&ampx">l</a>',
    '<!--[if IE]><![endif]--><p><![if !IE]>a<![endif]>b<!>c<!x y>d<!-e>f</p>',
    '<svg><![endif]><title>a</title></svg><table><!x>b<pre><!y>\n</pre>',
    '<p>one\r\ntwo\rthree</p>',
    '1 < 2 and <3 and < p>',
    '</p></br></div><p>x</p></p>',
    '<title>a</titles>b</title >c',
    '<button>a<button>b</button><form><form></form></form>',
    '<body a=1><body b=2><html c=3>x',
    '<ruby>a<rt>b<rp>c</ruby><object><p></object><marquee><b></marquee>x',
    '<h1>a<h2>b</h1>c',
    '<image src=x><input type=hidden><table><input type=hidden><input></table>',
    '<template><col>a < b c <i>d</i> e</template><table><col> a b <td>c',
    '<table><caption>a<colgroup><col><td>b</td></tbody><tfoot></table>',
  ])('%s', (html) => {
    expect(scanned(html)).toBe(byParse5(html));
  });

  test('whatever the pieces and their order, when it does not give up', () => {
    let read = 0;
    assert(
      property(array(constantFrom(...PIECES), { maxLength: 40 }), (pieces) => {
        const html = pieces.join('');
        const tree = scanned(html);
        if (tree === undefined) return;
        read += 1;
        expect(tree).toBe(byParse5(html));
      }),
      { numRuns: 10_000 },
    );
    expect(read).toBeGreaterThan(200);
  });

  test('whatever stands inside the tags', () => {
    const noise = string({
      unit: constantFrom(...Array.from('ab<>/="\' \t\n\r&;!-?A')),
      maxLength: 30,
    });
    assert(
      property(noise, noise, noise, (inTag, inText, inEnd) => {
        const html = `<!doctype html><p ${inTag}>x${inText}<i class=y>z</i ${inEnd}>w`;
        const tree = scanned(html);
        if (tree !== undefined) expect(tree).toBe(byParse5(html));
      }),
      { numRuns: 3_000 },
    );
  });
});

const NAMES =
  'html head body p div span a b i table tbody tr td th caption col select option ul li dl dt dd h1 h2 form input button br hr svg g title foreignObject math mi template noscript textarea script style pre object font nobr section'.split(
    ' ',
  );
const PIECES = [
  ...NAMES.flatMap((name) => [`<${name}>`, `</${name}>`, `<${name} class="x" id=y>`]),
  'text', ' ', '\n', '&amp;', '&nbsp', '<!-- c -->', '<![if x]>', '<!>', '<!y>', '<!-z>', '<br/>', '<svg/>', '<!doctype html>', '<p hidden>', '<font color=red>', '<input type=hidden>', 'a < b',
]; // prettier-ignore

describe('what is left to parse5', () => {
  test.each([
    ['the page ends inside a tag', '<p class="x'],
    ['the page ends inside a comment', '<p><!-- x'],
    ['an element of text that never ends', '<title>x'],
    ['a null character', '<p>a\0b'],
    ['a comment that ends at once', '<p><!-->x'],
    ['a comment with an odd end', '<p><!-- a --!> b -->'],
    ['a script inside a comment inside a script', '<script><!-- <script></script> --></script>'],
    ['an end tag without a name', '<p></>x'],
    ['a doctype that is not one', '<!doctype><p>x'],
    ['a declaration that never ends', '<p><![if x]'],
    ['a section of character data', '<svg><![CDATA[x]]></svg>'],
    ['a frameset, which keeps only the white space of text', '<frameset>a b<frame></frameset>'],
    ['text that never ends', '<plaintext>x'],
  ])('%s', (_why, html) => {
    expect(scannedTree(html)).toBeUndefined();
  });
});

test('a tag of very many attributes, and very many comments, take time in proportion', () => {
  const attributes = Array.from({ length: 60_000 }, (_, i) => `a${i}=1`).join(' ');
  const tree = scannedTree(`<p ${attributes} a5=2>x`);
  const paragraph = tree?.first?.last?.first;
  if (!paragraph) throw new Error('no paragraph');
  expect(paragraph.attributes).toHaveLength(60_000);
  expect(attr(paragraph, 'a5')).toBe('1');
  const started = processorMs();
  for (let times = 0; times < 20_000; times += 1) attr(paragraph, 'class');
  expect(processorMs() - started).toBeLessThan(5_000);
  expect(scannedTree('<p>x<!--c-->'.repeat(60_000))).toBeDefined();
});
