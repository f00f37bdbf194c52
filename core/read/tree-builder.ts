// Builds the tree of a page for parse5: plain nodes of one shape, without comments, in under half the time of the usual builders.
import { html, type TreeAdapter, type TreeAdapterTypeMap } from 'parse5';

/** A node while the tree is built. All kinds have the same fields, so that the engine makes them fast. */
type BuiltNode = {
  type: 'root' | 'tag' | 'text' | 'comment';
  name: string;
  namespace: html.NS;
  /** Of a whole page: old pages are parsed by other rules (HTML Standard, "quirks mode"). */
  mode: html.DOCUMENT_MODE;
  attribs: Record<string, string>;
  /** Text. */
  data: string;
  children: BuiltNode[];
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
  createCommentNode: () => newNode('comment', '', NO_CHILDREN),
  createTextNode: newText,
  appendChild: append,
  insertBefore,
  insertText,
  insertTextBefore,
  detachNode: detach,
  setTemplateContent: append,
  getTemplateContent: ({ children }) => children[0] ?? newRoot(),
  adoptAttributes,
  getFirstChild: ({ children }) => children[0] ?? null,
  getChildNodes: ({ children }) => children,
  getParentNode: ({ parent }) => parent,
  getAttrList: ({ attribs }) => Object.entries(attribs).map(([name, value]) => ({ name, value })),
  getTagName: ({ name }) => name,
  getNamespaceURI: ({ namespace }) => namespace,
  getTextNodeContent: ({ data }) => data,
  getDocumentMode: ({ mode }) => mode,
  setDocumentMode: (document, mode) => {
    document.mode = mode;
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

/** Shared by all that can hold nothing: never written to. */
const NO_CHILDREN: N[] = [];

function newNode(type: N['type'], data: string, children: N[]): N {
  return {
    type,
    name: '',
    namespace: html.NS.HTML,
    mode: html.DOCUMENT_MODE.NO_QUIRKS,
    attribs: NO_ATTRIBUTES,
    data,
    children,
    parent: null,
    prev: null,
    next: null,
  };
}

function newRoot(): N {
  return newNode('root', '', []);
}

function newText(text: string): N {
  return newNode('text', text, NO_CHILDREN);
}

type Attributes = readonly { name: string; value: string }[];

function createElement(name: string, namespace: html.NS, attributes: Attributes): N {
  const element = newNode('tag', '', []);
  element.name = name;
  element.namespace = namespace;
  element.attribs = attribsOf(attributes);
  return element;
}

/**
 * An empty prototype, so that a page may name its attributes as it likes. With none at all the engine would keep every element's
 * attributes in a hash table, which takes twice as long to fill and to go through.
 */
const NO_PROPERTIES: object = Object.create(null);
const NO_ATTRIBUTES = newAttributes();

function newAttributes(): Record<string, string> {
  return Object.create(NO_PROPERTIES);
}

function attribsOf(attributes: Attributes): Record<string, string> {
  if (attributes.length === 0) return NO_ATTRIBUTES;
  const attribs = newAttributes();
  for (const { name, value } of attributes) attribs[name] = value;
  return attribs;
}

/** A second `<html>` or `<body>` adds the attributes that the first did not have. */
function adoptAttributes(element: N, attributes: Attributes): void {
  const own = Object.entries(element.attribs).map(([name, value]) => ({ name, value }));
  const added = attributes.filter(({ name }) => element.attribs[name] === undefined);
  element.attribs = attribsOf([...own, ...added]);
}

function append(parent: N, node: N): void {
  if (node.type === 'comment') return;
  const last = parent.children.at(-1) ?? null;
  if (last !== null) last.next = node;
  node.prev = last;
  node.next = null;
  node.parent = parent;
  parent.children.push(node);
}

function insertText(parent: N, text: string): void {
  const last = parent.children.at(-1);
  if (last?.type === 'text') last.data += text;
  else append(parent, newText(text));
}

function insertTextBefore(parent: N, text: string, reference: N): void {
  if (reference.prev?.type === 'text') reference.prev.data += text;
  else insertBefore(parent, newText(text), reference);
}

/** Puts what does not belong into a table before it. The table is nearly always last, so it is looked for from the end. */
function insertBefore(parent: N, node: N, reference: N): void {
  const at = parent.children.lastIndexOf(reference);
  if (node.type === 'comment') return;
  parent.children.splice(at, 0, node);
  node.parent = parent;
  node.prev = reference.prev;
  node.next = reference;
  if (reference.prev !== null) reference.prev.next = node;
  reference.prev = node;
}

function detach(node: N): void {
  const { parent, prev, next } = node;
  if (parent === null) return;
  parent.children.splice(parent.children.lastIndexOf(node), 1);
  if (prev !== null) prev.next = next;
  if (next !== null) next.prev = prev;
  node.parent = null;
  node.prev = null;
  node.next = null;
}
