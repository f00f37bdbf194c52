// The tree of a page is the parser's own, but for comments: built by another builder, node for node.
import { readdirSync, readFileSync } from 'node:fs';
import * as fc from 'fast-check';
import { type DefaultTreeAdapterTypes, parse } from 'parse5';
import { describe, expect, it } from 'vitest';
import { childrenOf, parsePage, type TreeNode } from '../../../core/read/tree.ts';
import { anyPage } from './any-page.ts';

type OwnNode = DefaultTreeAdapterTypes.ChildNode | DefaultTreeAdapterTypes.DocumentFragment;

/** The parser's own tree in words, with comments left out and the texts around them joined. */
function own(html: string): string[] {
  const words: string[] = [];
  const open: (OwnNode | string)[] = parse(html, {
    scriptingEnabled: true,
  }).childNodes.toReversed();
  for (let node = open.pop(); node !== undefined; node = open.pop()) {
    if (typeof node === 'string') words.push(node);
    else if (node.nodeName === '#text' && 'value' in node) addText(words, node.value);
    else if ('attrs' in node) {
      words.push(`<${node.nodeName} ${node.namespaceURI} ${attributes(node.attrs)}>`);
      open.push('<>', ...node.childNodes.toReversed());
      if ('content' in node) open.push(node.content);
    } else if (node.nodeName === '#document-fragment') {
      words.push('<#fragment>');
      open.push('<>', ...node.childNodes.toReversed());
    }
  }
  return words;
}

/** The tree that reading uses, in the same words; links between neighbours are checked on the way. */
function built(html: string): string[] {
  const words: string[] = [];
  const open: (TreeNode | string)[] = childrenOf(parsePage(html)).toReversed();
  for (let node = open.pop(); node !== undefined; node = open.pop()) {
    if (typeof node === 'string') {
      words.push(node);
      continue;
    }
    checkLinks(node);
    if (node.type === 'text') addText(words, node.data);
    else words.push(node.type === 'root' ? '<#fragment>' : `<${node.name} ${node.namespace} ${attributes(node.attributes)}>`); // prettier-ignore
    if (node.type !== 'text') open.push('<>', ...childrenOf(node).toReversed());
  }
  return words;
}

function checkLinks(node: TreeNode): void {
  const { parent } = node;
  if (node.prev !== null && node.prev.next !== node)
    throw new Error('the one before points elsewhere');
  if (node.next !== null && node.next.prev !== node)
    throw new Error('the one after points elsewhere');
  if (node.prev === null && parent?.first !== node) throw new Error('not the first');
  if (node.next === null && parent?.last !== node) throw new Error('not the last');
}

function addText(words: string[], text: string): void {
  const last = words.at(-1);
  if (last?.startsWith('"') === true) words[words.length - 1] = last + text;
  else words.push(`"${text}`);
}

/** By name, in any order: `href` and `xlink:href` of a drawing are one to both. */
function attributes(attrs: readonly { name: string; value: string }[]): string {
  const byName = new Map(attrs.map(({ name, value }) => [name, value]));
  return JSON.stringify([...byName].toSorted(([one], [other]) => (one < other ? -1 : 1)));
}

describe('the tree', () => {
  const GOLDEN = new URL('../../golden/', import.meta.url);
  const pages = readdirSync(GOLDEN, { recursive: true, encoding: 'utf8' }).filter((name) => name.endsWith('.html')); // prettier-ignore

  it.each(pages)('of %s', (name) => {
    const html = readFileSync(new URL(name, GOLDEN), 'utf8');
    expect(built(html)).toEqual(own(html));
  });

  it.each([
    ['old pages let a table stand in a paragraph', '<p>a<table><tr><td>b</table>'],
    ['new ones do not', '<!DOCTYPE html><p>a<table><tr><td>b</table>'],
    ['formatting is taken up again', '<p><b>a<p>b<i>c</b>d</p>e</i>f'],
    ['links are not nested', '<a href=1>a<div><a href=2>b</a>c</div></a>'],
    ['text is moved out of tables', '<table>a<tr>b<!-- c -->d<td>e</td>f<b>g</table>'],
    [
      'a second body adds its attributes',
      '<html a=1><body b=1><html a=2 c=3><body b=2 d=4 __proto__=5>',
    ],
    [
      'templates keep their content apart',
      '<template a><p>b<template>c</template></template><select><template>d',
    ],
    [
      'drawings and formulas',
      '<svg viewBox=1><a xlink:href=2><foreignObject><p>a</svg><math><mi>b<p>c',
    ],
    ['frames', '<frameset><frame><noframes>a</noframes></frameset>'],
    [
      'comments everywhere',
      '<!-- a --><html><!-- b --><body>c<!-- d -->e</body><!-- f --></html><!-- g -->',
    ],
    ['forms and lists', '<form><form><select><option>a<option>b<li>c</select><dl><dt>d<dd>e<dt>f'],
  ])('%s', (_, html) => {
    expect(built(html)).toEqual(own(html));
  });

  it('of any page', () => {
    fc.assert(
      fc.property(anyPage(80), (html) => {
        expect(built(html)).toEqual(own(html));
      }),
      { numRuns: 1_000 },
    );
  });
});
