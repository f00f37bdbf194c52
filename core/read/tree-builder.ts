// Builds the tree of a page for parse5: plain nodes of one shape, without comments, in under half the time of the usual builders.
import { html, type TreeAdapter, type TreeAdapterTypeMap } from 'parse5';
import { type Attribute, saysOf } from './tree-attributes.ts';

/** A node while the tree is built. All kinds have the same fields, so that the engine makes them fast. */
type BuiltNode = {
  type: 'root' | 'tag' | 'text' | 'comment';
  name: string;
  namespace: html.NS;
  attributes: readonly Attribute[];
  /** What the attributes are about (see tree-attributes.ts). */
  says: number;
  /** Text; of a whole page its mode: old pages are parsed by other rules (HTML Standard, "quirks mode"). */
  data: string;
  first: BuiltNode | null;
  last: BuiltNode | null;
  parent: BuiltNode | null;
  prev: BuiltNode | null;
  next: BuiltNode | null;
};

type N = BuiltNode;

/** What the parser calls to build the tree. */
export const TREE_BUILDER: TreeAdapter<TreeAdapterTypeMap<N, N, N, N, N, N, N, N, N, N>> = {
  createDocument: newRoot,
  createDocumentFragment: newRoot,
  createElement,
  createCommentNode: () => newNode('comment', ''),
  createTextNode: newText,
  appendChild: append,
  insertBefore,
  insertText,
  insertTextBefore,
  detachNode: detach,
  setTemplateContent: append,
  getTemplateContent: ({ first }) => first ?? newRoot(),
  adoptAttributes,
  getFirstChild: ({ first }) => first,
  getChildNodes: childrenOf,
  getParentNode: ({ parent }) => parent,
  getAttrList: ({ attributes }) => [...attributes],
  getTagName: ({ name }) => name,
  getNamespaceURI: ({ namespace }) => namespace,
  getTextNodeContent: ({ data }) => data,
  getDocumentMode: ({ data }) => MODES.get(data) ?? html.DOCUMENT_MODE.NO_QUIRKS,
  setDocumentMode: (document, mode) => {
    document.data = mode;
  },
  isTextNode: (node): node is N => node.type === 'text',
  isCommentNode: (node): node is N => node.type === 'comment',
  isElementNode: (node): node is N => node.type === 'tag',
  // What is not kept: comments' text, doctypes, positions in the source.
  isDocumentTypeNode: (_node): _node is N => false,
  setDocumentType: () => {},
  getDocumentTypeNodeName: () => '',
  getDocumentTypeNodePublicId: () => '',
  getDocumentTypeNodeSystemId: () => '',
  getCommentNodeContent: () => '',
  setNodeSourceCodeLocation: () => {},
  getNodeSourceCodeLocation: () => undefined,
  updateNodeSourceCodeLocation: () => {},
};

const MODES: ReadonlyMap<string, html.DOCUMENT_MODE> = new Map(
  Object.values(html.DOCUMENT_MODE).map((mode) => [mode, mode]),
);

function newNode(type: N['type'], data: string): N {
  return {
    type,
    name: '',
    namespace: html.NS.HTML,
    attributes: NO_ATTRIBUTES,
    says: 0,
    data,
    first: null,
    last: null,
    parent: null,
    prev: null,
    next: null,
  };
}

/** Shared by all that have none: never written to. */
const NO_ATTRIBUTES: readonly Attribute[] = [];

function newRoot(): N {
  return newNode('root', '');
}

function newText(text: string): N {
  return newNode('text', text);
}

function createElement(name: string, namespace: html.NS, attributes: readonly Attribute[]): N {
  const element = newNode('tag', '');
  element.name = name;
  element.namespace = namespace;
  setAttributes(element, attributes);
  return element;
}

function setAttributes(element: N, attributes: readonly Attribute[]): void {
  element.attributes = attributes;
  element.says = saysOf(attributes);
}

/** A second `<html>` or `<body>` adds the attributes that the first did not have. */
function adoptAttributes(element: N, attributes: readonly Attribute[]): void {
  const own = new Set(element.attributes.map(({ name }) => name));
  const added = attributes.filter(({ name }) => !own.has(name));
  if (added.length > 0) setAttributes(element, [...element.attributes, ...added]);
}

function childrenOf({ first }: N): N[] {
  const children: N[] = [];
  for (let child = first; child !== null; child = child.next) children.push(child);
  return children;
}

function append(parent: N, node: N): void {
  if (node.type === 'comment') return;
  const { last } = parent;
  if (last === null) parent.first = node;
  else last.next = node;
  node.prev = last;
  node.next = null;
  node.parent = parent;
  parent.last = node;
}

function insertText(parent: N, text: string): void {
  const { last } = parent;
  if (last?.type === 'text') last.data += text;
  else append(parent, newText(text));
}

function insertTextBefore(parent: N, text: string, reference: N): void {
  if (reference.prev?.type === 'text') reference.prev.data += text;
  else insertBefore(parent, newText(text), reference);
}

/** Puts what does not belong into a table before it. */
function insertBefore(parent: N, node: N, reference: N): void {
  if (node.type === 'comment') return;
  const { prev } = reference;
  node.parent = parent;
  node.prev = prev;
  node.next = reference;
  if (prev === null) parent.first = node;
  else prev.next = node;
  reference.prev = node;
}

function detach(node: N): void {
  const { parent, prev, next } = node;
  if (parent === null) return;
  if (prev === null) parent.first = next;
  else prev.next = next;
  if (next === null) parent.last = prev;
  else next.prev = prev;
  node.parent = null;
  node.prev = null;
  node.next = null;
}
