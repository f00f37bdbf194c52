// A page as a tree: the browser's own parsing algorithm (HTML Standard, section 13), with the limits of what is read.
import { parse } from 'parse5';
import { scannedTree } from './scanned-tree.ts';
import { type Attribute, valueOf } from './tree-attributes.ts';
import { TREE_BUILDER } from './tree-builder.ts';

/** A node of a parsed page, as far as reading needs it. */
export type TreeNode = {
  readonly type: 'root' | 'tag' | 'text' | 'comment';
  /** Empty for what is no element. */
  readonly name: string;
  readonly namespace: string;
  /** None for what is no element. */
  readonly attributes: readonly Attribute[];
  /** What the attributes are about (see tree-attributes.ts). */
  readonly says: number;
  /** Empty for what is no text. */
  readonly data: string;
  readonly first: TreeNode | null;
  readonly last: TreeNode | null;
  readonly parent: TreeNode | null;
  readonly prev: TreeNode | null;
  readonly next: TreeNode | null;
};

/** An element: its name is lower case. */
export type TreeElement = TreeNode & { readonly type: 'tag' };

/**
 * The tree of a page's HTML, by the quick way where the markup allows it: both ways build the same tree. Scripts count as enabled: what stands in `<noscript>` is text
 * that nobody is shown.
 */
export function parsePage(html: string): TreeNode {
  return scannedTree(html) ?? parse(html, { treeAdapter: TREE_BUILDER, scriptingEnabled: true });
}

/** True for an element, scripts and style sheets among them. */
export function isElement(node: TreeNode): node is TreeElement {
  return node.type === 'tag';
}

/** The element around, if there is one. */
export function parentOf(node: TreeNode): TreeElement | undefined {
  const parent = node.parent;
  return parent !== null && isElement(parent) ? parent : undefined;
}

/** The value of an element's attribute; undefined where it has none of that name. */
export function attr(element: TreeNode, name: string): string | undefined {
  return valueOf(element.attributes, name);
}

/** The nodes right inside. */
export function childrenOf({ first }: TreeNode): TreeNode[] {
  const children: TreeNode[] = [];
  for (let child = first; child !== null; child = child.next) children.push(child);
  return children;
}

/** All text inside an element as it was written, at most `most` characters. */
export function rawText(element: TreeNode, most = Number.POSITIVE_INFINITY): string {
  const { first } = element;
  // A script or a style sheet holds one text, mostly.
  if (first !== null && first.type === 'text' && first.next === null)
    return first.data.length > most ? first.data.slice(0, most) : first.data;
  let text = '';
  const open: TreeNode[] = [element];
  for (let node = open.pop(); node !== undefined && text.length < most; node = open.pop()) {
    if (node.type === 'text') text += node.data;
    else pushChildren(open, node);
  }
  return text.length > most ? text.slice(0, most) : text;
}

/** Puts the nodes right inside on a stack so that the first is taken off first. */
export function pushChildren(stack: TreeNode[], { last }: TreeNode): void {
  for (let child = last; child !== null; child = child.prev) stack.push(child);
}

/** Elements of HTML, not of a drawing or a formula inside it. */
export function isHtml(element: TreeElement): boolean {
  return element.namespace === 'http://www.w3.org/1999/xhtml';
}
