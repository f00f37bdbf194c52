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
import { SAYS } from './tree-attributes.ts';
import { attr, isElement, parsePage, type TreeElement, type TreeNode } from './tree.ts';

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
  next: TreeNode | null;
  scope: Scope;
  /** What is to be done at its end, as bits of one number. */
  after: number;
};

const AFTER = { aside: 1, block: 2, space: 4, link: 8 };

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
    this.#descend(root.first, this.#facts.top);
    for (let frame = this.#stack.at(-1); frame !== undefined; frame = this.#stack.at(-1)) {
      const node = frame.next;
      if (node === null) this.#leave();
      else {
        frame.next = node.next;
        this.#visit(node, frame.scope);
      }
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
    else if (node.type === 'root') this.#descend(node.first, scope);
  }

  #descend(first: TreeNode | null, scope: Scope, after = 0): void {
    if (first !== null || after !== 0) this.#stack.push({ next: first, scope, after });
  }

  #leave(): void {
    const after = this.#stack.pop()?.after ?? 0;
    if (after === 0) return;
    if ((after & AFTER.aside) !== 0) this.#writer.closeAside();
    if ((after & AFTER.block) !== 0) this.#writer.endBlock();
    else if ((after & AFTER.space) !== 0) this.#writer.space();
    if ((after & AFTER.link) !== 0) this.#open = undefined;
  }

  #text(text: string, scope: Scope): void {
    if (!isRead(scope)) {
      if (!scope.struck) this.#hidden += text.trim().length;
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
    if (!isRead(scope)) this.#descend(element.first, scope);
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

  #image(element: TreeElement, scope: Scope): void {
    const alt = tidyText(attr(element, 'alt') ?? '');
    this.#writer.space();
    if (alt !== '') this.#images.push({ alt, place: scope.place });
    if (this.#open !== undefined && this.#open.instead === '') this.#open.instead = alt;
    const href = element.name === 'area' ? attr(element, 'href') : undefined;
    if (href !== undefined) this.#links.push(newLink(href, alt, scope));
  }

  /** A frame whose page stands in an attribute of this one; pages elsewhere are not this page's words. */
  #frame(element: TreeElement, scope: Scope): void {
    this.#writer.endBlock();
    const inside = attr(element, 'srcdoc');
    if (inside === undefined || this.#inner >= MOST_FRAMES_INSIDE) return;
    this.#inner += 1;
    this.#descend(parsePage(inside).first, scope, AFTER.block);
  }

  #field(element: TreeElement, scope: Scope, around: Scope): void {
    this.#writer.openAside();
    const text = fieldText(element);
    if (text !== undefined) this.#writer.write(text, { ...scope, pre: true });
    if (element.name === 'input' && attr(element, 'type') === 'image') {
      this.#image(element, scope);
    }
    this.#writer.closeAside();
    this.#writer.space();
    this.#label(element, around);
  }

  #box(element: TreeElement, scope: Scope, around: Scope): void {
    const separation = separationOf(element, this.#facts.looks(element), this.#facts.isItem);
    const aside = scope.visibility !== around.visibility || isVisitor(scope) !== isVisitor(around);
    const link = this.#openLink(element, scope);
    this.#begin(separation);
    this.#label(element, scope);
    if (aside) this.#writer.openAside();
    let after = aside ? AFTER.aside : 0;
    if (endsBlock(element, separation)) after |= AFTER.block;
    else if (separation === 'cell') after |= AFTER.space;
    if (link !== undefined) after |= AFTER.link;
    this.#descend(this.#shownChildren(element, scope), scope, after);
  }

  #begin(separation: ReturnType<typeof separationOf>): void {
    if (separation === 'inline') return;
    if (separation === 'block') this.#writer.endBlock();
    else if (separation === 'line') this.#writer.lineBreak();
    else this.#writer.space();
    if (this.#open !== undefined) addText(this.#open, ' ');
  }

  #openLink(element: TreeElement, scope: Scope): OpenLink | undefined {
    const href = element.name === 'a' ? attr(element, 'href') : undefined;
    if (href === undefined) return undefined;
    const instead = attr(element, 'aria-label') ?? attr(element, 'title') ?? '';
    const link = newLink(href, instead, scope);
    this.#links.push(link);
    this.#open = link;
    return link;
  }

  /** An address hidden from robots is written out, as its script does for visitors. */
  #shownChildren(element: TreeElement, scope: Scope): TreeNode | null {
    const hidden = attr(element, 'data-cfemail');
    const email = hidden === undefined ? undefined : decodeCloudflare(hidden);
    if (email === undefined) return element.first;
    this.#text(email, scope);
    return null;
  }

  /** A label that only assistive technology reads. Links and buttons keep theirs as their text. */
  #label(element: TreeElement, scope: Scope): void {
    const label = (element.says & SAYS.telling) === 0 ? undefined : attr(element, 'aria-label');
    if (label === undefined || element.name === 'a' || label.length < LONG_LABEL) return;
    if (attr(element, 'role') === 'img') {
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
function isShadowRoot(element: TreeElement): boolean {
  return element.name === 'template' && attr(element, 'shadowrootmode') !== undefined;
}

function isVisitor({ place }: Scope): boolean {
  return place === 'visitor-comment';
}

function newLink(href: string, instead: string, scope: Scope): OpenLink {
  return { parts: [], length: 0, instead, href, place: scope.place, visibility: scope.visibility };
}
