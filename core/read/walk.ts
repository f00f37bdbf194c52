// The walk over a page's tree: every visible text to its block, every link and image to its list. A loop, whatever the depth.
import type { BlockWriter } from './block-writer.ts';
import type { ImageText } from './content.ts';
import { UNSHOWN_ELEMENTS } from './elements.ts';
import { fieldText } from './fields.ts';
import { addText, decodeCloudflare, type OpenLink } from './links.ts';
import type { PageFacts } from './page-facts.ts';
import { isRead, type Scope } from './scope.ts';
import { endsBlock, separationOf } from './separation.ts';
import { reversed, tidyText } from './tidy-text.ts';
import { isElement, parsePage, type TreeElement, type TreeNode } from './tree.ts';

/** What the walk gives besides the blocks that it wrote. */
export type Walked = {
  links: OpenLink[];
  images: ImageText[];
  /** Characters that stand in the page and are not shown. */
  hiddenText: number;
  /** There is more visible text than is read. */
  tooLarge: boolean;
};

type Frame = {
  children: readonly TreeNode[];
  next: number;
  scope: Scope;
  after: (() => void) | undefined;
};

const MOST_TEXT = 2_000_000;
const MOST_FRAMES_INSIDE = 20;
const LONG_LABEL = 12;

/** Walks the page once, in document order, and writes its text. Linear in its size. */
export function walkPage(root: TreeNode, facts: PageFacts, writer: BlockWriter): Walked {
  return new Walk(facts, writer).run(root);
}

class Walk {
  readonly #facts: PageFacts;
  readonly #writer: BlockWriter;
  readonly #links: OpenLink[] = [];
  readonly #images: ImageText[] = [];
  readonly #labels = new Set<string>();
  readonly #stack: Frame[] = [];
  #open: OpenLink | undefined;
  #hidden = 0;
  #inner = 0;

  constructor(facts: PageFacts, writer: BlockWriter) {
    this.#facts = facts;
    this.#writer = writer;
  }

  run(root: TreeNode): Walked {
    this.#descend(root.children, this.#facts.top);
    for (let frame = this.#stack.at(-1); frame !== undefined; frame = this.#stack.at(-1)) {
      const node = frame.children[frame.next];
      frame.next += 1;
      if (node !== undefined) this.#visit(node, frame.scope);
      else this.#leave();
      if (this.#writer.length > MOST_TEXT) break;
    }
    return {
      links: this.#links,
      images: this.#images,
      hiddenText: this.#hidden,
      tooLarge: this.#writer.length > MOST_TEXT,
    };
  }

  #visit(node: TreeNode, scope: Scope): void {
    if (node.type === 'text') this.#text(node.data, scope);
    else if (isElement(node)) this.#element(node, scope);
    else if (node.type === 'root') this.#descend(node.children, scope);
  }

  #descend(children: readonly TreeNode[], scope: Scope, after?: () => void): void {
    this.#stack.push({ children, next: 0, scope, after });
  }

  #leave(): void {
    this.#stack.pop()?.after?.();
  }

  #text(text: string, scope: Scope): void {
    if (!isRead(scope)) {
      this.#hidden += text.trim().length;
      return;
    }
    const shown = scope.mirrored ? reversed(text) : text;
    this.#writer.write(shown, scope);
    if (this.#open !== undefined) addText(this.#open, shown);
  }

  #element(element: TreeElement, around: Scope): void {
    const { name } = element;
    if (UNSHOWN_ELEMENTS.has(name) && !isShadowRoot(element)) return;
    const scope = this.#facts.enter(element, around);
    if (!isRead(scope)) this.#descend(element.children, scope);
    else if (name === 'br') this.#lineBreak();
    else if (name === 'hr') this.#writer.endBlock();
    else if (name === 'img' || name === 'area') this.#image(element, scope);
    else if (name === 'iframe') this.#frame(element, scope);
    else if (FIELDS.has(name)) this.#field(element, scope, around);
    else this.#box(element, scope, around);
  }

  #lineBreak(): void {
    this.#writer.lineBreak();
    if (this.#open !== undefined) addText(this.#open, ' ');
  }

  #image({ name, attribs }: TreeElement, scope: Scope): void {
    const alt = tidyText(attribs['alt'] ?? '');
    this.#writer.space();
    if (alt !== '') this.#images.push({ alt, place: scope.place });
    if (this.#open !== undefined && this.#open.instead === '') this.#open.instead = alt;
    const href = name === 'area' ? attribs['href'] : undefined;
    if (href !== undefined) this.#links.push(newLink(href, alt, scope));
  }

  /** A frame whose page stands in an attribute of this one; pages elsewhere are not this page's words. */
  #frame({ attribs }: TreeElement, scope: Scope): void {
    this.#writer.endBlock();
    const inside = attribs['srcdoc'];
    if (inside === undefined || this.#inner >= MOST_FRAMES_INSIDE) return;
    this.#inner += 1;
    this.#descend(parsePage(inside).children, scope, () => this.#writer.endBlock());
  }

  #field(element: TreeElement, scope: Scope, around: Scope): void {
    this.#writer.openAside();
    const text = fieldText(element);
    if (text !== undefined) this.#writer.write(text, { ...scope, pre: true });
    if (element.name === 'input' && element.attribs['type'] === 'image') {
      this.#image(element, scope);
    }
    this.#writer.closeAside();
    this.#writer.space();
    this.#label(element, around);
  }

  #box(element: TreeElement, scope: Scope, around: Scope): void {
    const separation = separationOf(element, this.#facts.looks(element));
    const aside = scope.visibility !== around.visibility || isVisitor(scope) !== isVisitor(around);
    const link = this.#openLink(element, scope);
    this.#begin(separation);
    this.#label(element, scope);
    if (aside) this.#writer.openAside();
    const end = endsBlock(element, separation);
    this.#descend(this.#shownChildren(element, scope), scope, () => {
      if (aside) this.#writer.closeAside();
      if (end) this.#writer.endBlock();
      else if (separation === 'cell') this.#writer.space();
      if (link !== undefined) this.#open = undefined;
    });
  }

  #begin(separation: ReturnType<typeof separationOf>): void {
    if (separation === 'inline') return;
    if (separation === 'block') this.#writer.endBlock();
    else if (separation === 'line') this.#writer.lineBreak();
    else this.#writer.space();
    if (this.#open !== undefined) addText(this.#open, ' ');
  }

  #openLink({ name, attribs }: TreeElement, scope: Scope): OpenLink | undefined {
    const href = attribs['href'];
    if (name !== 'a' || href === undefined) return undefined;
    const link = newLink(href, attribs['aria-label'] ?? attribs['title'] ?? '', scope);
    this.#links.push(link);
    this.#open = link;
    return link;
  }

  /** An address hidden from robots is written out, as its script does for visitors. */
  #shownChildren(element: TreeElement, scope: Scope): readonly TreeNode[] {
    const hidden = element.attribs['data-cfemail'];
    const email = hidden === undefined ? undefined : decodeCloudflare(hidden);
    if (email === undefined) return element.children;
    this.#text(email, scope);
    return [];
  }

  /** A label that only assistive technology reads. Links and buttons keep theirs as their text. */
  #label({ name, attribs }: TreeElement, scope: Scope): void {
    const label = attribs['aria-label'];
    if (label === undefined || name === 'a' || label.length < LONG_LABEL) return;
    if (attribs['role'] === 'img') {
      this.#images.push({ alt: tidyText(label), place: scope.place });
      return;
    }
    if (this.#labels.has(label)) return;
    this.#labels.add(label);
    this.#writer.openAside();
    this.#writer.write(label, { ...scope, visibility: 'screen-reader', pre: false });
    this.#writer.closeAside();
  }
}

const FIELDS = new Set(['input', 'textarea', 'select']);

/** Declared in the page, it is shown in place of its host's own content. */
function isShadowRoot({ name, attribs }: TreeElement): boolean {
  return name === 'template' && attribs['shadowrootmode'] !== undefined;
}

function isVisitor({ place }: Scope): boolean {
  return place === 'visitor-comment';
}

function newLink(href: string, instead: string, scope: Scope): OpenLink {
  return { parts: [], length: 0, instead, href, place: scope.place, visibility: scope.visibility };
}
