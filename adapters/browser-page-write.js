// Runs inside a page, in a world of its own that the page's scripts cannot reach: writes down what a visitor sees.
// What is here travels to the browser as text: plain JavaScript, without imports or constants around it. Every function is a
// method of one object that is called `page` over there, so that no build can change a name that another part goes by. Loops
// instead of recursion, for pages nest without end. `Reflect.get` asks the prototype where a form's fields could stand in
// the way ("DOM clobbering": an <input name=attributes> hides its form's attributes).

export const WRITING = {
  /** The document as HTML with marks on what is not shown; `cut` when it passes the limits. */
  takeSnapshot(limits) {
    const job = {
      limits,
      parts: [limits.inner === true ? '' : '<!DOCTYPE html>'],
      size: 0,
      nodes: 0,
      names: page.tagNames(),
      targets: page.clickTargets(),
      backdrops: undefined,
      covers: undefined,
      solid: undefined,
      papers: new Map(),
      hitTests: 0,
      stack: [],
    };
    const seen = { mark: 'shown' };
    if (limits.inner !== true) job.stack.push({ node: document.documentElement, seen });
    else if (document.body !== null) page.pushNodes(job, document.body.childNodes, seen);
    while (job.stack.length > 0 && job.nodes <= limits.nodes && job.size <= limits.characters) {
      const item = job.stack.pop();
      if (typeof item === 'string') page.write(job, item);
      else page.writeNode(job, item.node, item.seen);
    }
    const html = job.parts.join('');
    if (job.hitTests > 0) window.scrollTo({ top: 0, behavior: 'instant' });
    return { html, cut: job.stack.length > 0, url: location.href, charset: document.characterSet };
  },

  tagNames() {
    return {
      void: page.words('area base br col embed frame hr img input link meta source track wbr'),
      inline: page.words(
        'a abbr b bdi bdo big cite code data del dfn em font i ins kbd label mark q s samp small span strike strong sub sup time tt u var slot',
      ),
      dropped: page.words('style noscript template datalist object embed source'),
      droppedInSvg: page.words('title desc defs symbol metadata style script'),
      childless: page.words('canvas video audio'),
    };
  },

  words(list) {
    return new Set(list.split(' '));
  },

  write(job, text) {
    job.parts.push(text);
    job.size += text.length;
  },

  writeNode(job, node, seen) {
    job.nodes += 1;
    if (node.nodeType === 3) page.writeText(job, node, seen);
    else if (Reflect.get(Node.prototype, 'nodeType', node) === 1)
      page.writeElement(job, node, seen);
  },

  escapeText(text) {
    if (!/[&<>]/.test(text)) return text;
    return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');
  },

  // Text can be unseen although its element is not: too small, without colour, the colour of what is behind it, under a box.
  writeText(job, node, seen) {
    const text = page.escapeText(node.data);
    const parent = node.parentElement;
    if (parent === null || text.trim() === '') page.write(job, text);
    else if (seen.mark !== 'shown') page.writeUnseen(job, text, parent, seen);
    else if (page.isFoldedAway(node, parent)) page.write(job, page.marked('on-click', text));
    else if (!page.isInkVisible(job, parent)) page.write(job, page.marked('hidden', text));
    else if (page.isCovered(job, node, parent))
      page.write(job, page.marked(page.coveredMark(parent), text));
    else page.write(job, page.isTurned(parent) ? `<bdo dir="rtl">${text}</bdo>` : text);
  },

  // Scripts nest elements as no parser does (a box inside a paragraph), and a parser that reads them takes them apart again: what
  // its mark stands on further up may be left behind.
  writeUnseen(job, text, parent, seen) {
    const isSafe = seen.at === parent && !/^t(?:able|body|head|foot|r)$/.test(parent.localName);
    page.write(job, isSafe ? text : page.marked(seen.mark, text));
  },

  // Letters that are drawn from right to left although they are of a script that is not.
  isTurned(element) {
    const style = getComputedStyle(element);
    return (
      style.direction === 'rtl' && /override/.test(style.unicodeBidi) && element.localName !== 'bdo'
    );
  },

  marked(mark, text) {
    return `<span data-presence-visibility="${mark}">${text}</span>`;
  },

  /** Elements that hold nothing a visitor reads; inline scripts stay, for some carry a platform's data. */
  isDropped(job, element, name) {
    if (element.namespaceURI === 'http://www.w3.org/2000/svg')
      return job.names.droppedInSvg.has(name);
    if (name === 'script') return element.src !== '' || element.text.length > 2_000_000;
    if (name === 'link') return /stylesheet|preload|prefetch|preconnect/i.test(element.rel);
    return job.names.dropped.has(name);
  },

  writeElement(job, element, around) {
    const name = Reflect.get(Element.prototype, 'localName', element);
    if (page.isDropped(job, element, name)) return;
    const style = getComputedStyle(element);
    const seen = page.sightInside(job, element, name, { style, around });
    if (job.limits.pictures && page.isBrokenImage(element, name)) {
      page.write(job, page.marked(seen.mark, page.escapeText(element.alt)));
      return;
    }
    const mark = seen.at === element ? ` data-presence-visibility="${seen.mark}"` : '';
    const layout = page.layoutOf(job, element, name, style);
    page.write(job, `<${name}${page.attributesOf(element, name)}${mark}${layout}>`);
    if (!job.names.void.has(name) || name === 'frame') page.writeInside(job, element, name, seen);
  },

  /** How an element is seen; `at` is the one that carries the mark. Hidden links and pictures carry their own (see writeUnseen). */
  sightInside(job, element, name, { style, around }) {
    if (page.isUnseenByNature(element, name)) return around;
    const seen = page.sightOf(job, element, style, around);
    const isMarked =
      seen.mark !== around.mark || (seen.mark !== 'shown' && /^(?:a|img)$/.test(name));
    return isMarked ? { ...seen, at: element } : seen;
  },

  writeInside(job, element, name, seen) {
    if (name === 'iframe' || name === 'frame') {
      page.pushFrame(job, element, name, seen);
      return;
    }
    job.stack.push(`</${name}>`);
    if (name === 'script') page.write(job, element.text.replaceAll('</', '<\\/'));
    else if (name === 'textarea') page.write(job, page.escapeText(element.value));
    else if (!job.names.childless.has(name)) page.pushChildren(job, element, name, seen);
  },

  // What is never drawn is not hidden from anybody: it says something about the page.
  isUnseenByNature(element, name) {
    if (['head', 'script', 'meta', 'link', 'title', 'base'].includes(name)) return true;
    const parent = Reflect.get(Node.prototype, 'parentElement', element);
    return parent !== null && parent.localName === 'head';
  },

  // An image that did not come shows its text instead.
  isBrokenImage(element, name) {
    if (name !== 'img' || element.alt === '' || !element.complete) return false;
    return element.naturalWidth === 0 && element.getBoundingClientRect().width > 0;
  },

  attributesOf(element, tag) {
    let written = '';
    // Asked for by name: a list of attributes would make an object of each.
    for (const name of Element.prototype.getAttributeNames.call(element)) {
      const value = Element.prototype.getAttribute.call(element, name) ?? '';
      const isOurs = /^[a-z_:][\w:.-]*$/i.test(name) && !value.startsWith('data:');
      const isKept = isOurs && !/^(?:on|style$|nonce$|srcdoc$|data-presence|value$)/i.test(name);
      if (isKept) written += ` ${name}="${page.quoted(value)}"`;
    }
    return tag === 'form' ? written : written + page.valueOf(element, tag);
  },

  quoted(value) {
    const text = page.escapeText(value.slice(0, 8192));
    return text.includes('"') ? text.replaceAll('"', '&quot;') : text;
  },

  // What stands in a field now, not what the markup began with; secrets stay where they are.
  valueOf(element, tag) {
    const isSecret = tag === 'input' && ['password', 'hidden'].includes(element.type);
    const value = tag === 'input' ? element.value : element.getAttribute('value');
    return isSecret || value === null ? '' : ` value="${page.quoted(value)}"`;
  },

  /** How the element lays out its text where that differs from its tag: a reader without styles has to know. */
  layoutOf(job, element, name, style) {
    const isHtml = !String(element.namespaceURI).endsWith('/svg');
    const flow = isHtml ? page.flowOf(job, element, name, style) : '';
    const pre = /pre|break-spaces/.test(style.whiteSpace) ? 'white-space:pre-line' : '';
    const rules = [flow, pre, page.strikeOf(name, style)].filter((rule) => rule !== '').join(';');
    return rules === '' ? '' : ` style="${rules}"`;
  },

  // A line through the letters, where it is not what the tag says.
  strikeOf(name, { textDecorationLine }) {
    const isStruck = textDecorationLine.includes('line-through');
    if (isStruck === ['del', 's', 'strike'].includes(name)) return '';
    return isStruck ? 'text-decoration:line-through' : 'text-decoration:none';
  },

  flowOf(job, element, name, { display }) {
    const isInlineTag = job.names.inline.has(name);
    if (display === 'none') return '';
    if (display === 'inline' || display === 'contents') return isInlineTag ? '' : 'display:inline';
    if (display.startsWith('inline-')) return 'display:inline-block';
    if (!isInlineTag) return '';
    return page.isInRow(element) ? page.flowInRow(element) : 'display:block';
  },

  // Items of a row stand side by side, whatever the browser makes of them. A letter by itself is part of a word.
  isInRow(element) {
    const parent = Reflect.get(Node.prototype, 'parentElement', element);
    return parent !== null && /flex/.test(getComputedStyle(parent).display);
  },

  flowInRow(element) {
    return element.textContent.length < 2 ? '' : 'display:inline-block';
  },
};
