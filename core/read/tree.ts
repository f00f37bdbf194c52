// A page as a tree: the browser's own parsing algorithm (HTML Standard, section 13), with the limits of what is read.
import { parse } from 'parse5';
import { scannedTree } from './scanned-tree.ts';
import { TREE_BUILDER } from './tree-builder.ts';

/** A node of a parsed page, as far as reading needs it. */
export type TreeNode = {
  readonly type: 'root' | 'tag' | 'text' | 'comment';
  /** Empty for what is no element. */
  readonly name: string;
  readonly namespace: string;
  /** None for what is no element. */
  readonly attribs: Readonly<Record<string, string>>;
  /** Empty for what is no text. */
  readonly data: string;
  readonly children: readonly TreeNode[];
  readonly parent: TreeNode | null;
  readonly prev: TreeNode | null;
  readonly next: TreeNode | null;
};

/** An element: its name is lower case, a missing attribute is undefined. */
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

/** All text inside an element as it was written, at most `most` characters. */
export function rawText(element: TreeNode, most = Number.POSITIVE_INFINITY): string {
  let text = '';
  const open: TreeNode[] = [element];
  for (let node = open.pop(); node !== undefined && text.length < most; node = open.pop()) {
    if (node.type === 'text') text += node.data;
    else pushReversed(open, node.children);
  }
  return text.length > most ? text.slice(0, most) : text;
}

/** Puts children on a stack so that the first is taken off first. */
export function pushReversed(stack: TreeNode[], children: readonly TreeNode[]): void {
  for (let i = children.length - 1; i >= 0; i -= 1) {
    const child = children[i];
    if (child !== undefined) stack.push(child);
  }
}

/** Elements of HTML, not of a drawing or a formula inside it. */
export function isHtml(element: TreeElement): boolean {
  return element.namespace === 'http://www.w3.org/1999/xhtml';
}
