// Runs inside a page, in a world of its own that the page's scripts cannot reach: writes down what a visitor sees.
// What is here travels to the browser as text: plain JavaScript, without imports or constants around it. Every function is a
// method of one object that is called `page` over there, so that no build can change a name that another part goes by. Loops
// instead of recursion, for pages nest without end. `Reflect.get` asks the prototype where a form's fields could stand in
// the way ("DOM clobbering": an <input name=attributes> hides its form's attributes).

export const WRITING = {
  /** How much the page holds just now; the same answer for a while means that it has come to rest. */
  probePage() {
    const text = document.body === null ? '' : document.body.textContent;
    return { text: text.length, elements: document.getElementsByTagName('*').length };
  },

  /** Goes down the page and up again, so that what appears only when scrolled to has appeared; false where nothing scrolls. */
  async scrollThrough(steps, pauseMs) {
    const height = document.documentElement.scrollHeight;
    if (height <= window.innerHeight) return false;
    const stride = Math.max(window.innerHeight * 0.8, height / steps);
    for (let y = stride; y < height; y += stride) {
      window.scrollTo({ top: y, behavior: 'instant' });
      await page.pause(pauseMs);
    }
    window.scrollTo({ top: 0, behavior: 'instant' });
    await page.pause(pauseMs * 3);
    return true;
  },

  pause(ms) {
    return new Promise((resolve) => setTimeout(resolve, ms));
  },

  /** The document as HTML with marks on what is not shown; `cut` when it passes the limits. */
  takeSnapshot(limits) {
    const job = {
      limits,
      parts: ['<!DOCTYPE html>'],
      size: 0,
      nodes: 0,
      names: page.tagNames(),
      targets: page.clickTargets(),
      backdrops: undefined,
      stack: [{ node: document.documentElement, seen: { mark: 'shown' } }],
    };
    while (job.stack.length > 0 && job.nodes <= limits.nodes && job.size <= limits.characters) {
      const item = job.stack.pop();
      if (typeof item === 'string') page.write(job, item);
      else page.writeNode(job, item.node, item.seen);
    }
    const html = job.parts.join('');
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
    return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');
  },

  // Text can be unseen although its element is not: too small, without colour, or the colour of what is behind it.
  writeText(job, node, seen) {
    const text = page.escapeText(node.data);
    const parent = node.parentElement;
    if (parent === null || seen.mark !== 'shown' || text.trim() === '') page.write(job, text);
    else if (page.isFoldedAway(node, parent)) page.write(job, page.marked('on-click', text));
    else page.write(job, page.isInkVisible(job, parent) ? text : page.marked('hidden', text));
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
    const seen = page.isUnseenByNature(element, name)
      ? around
      : page.sightOf(job, element, style, around);
    if (page.isBrokenImage(element, name)) {
      page.write(job, page.marked(seen.mark, page.escapeText(element.alt)));
      return;
    }
    const mark = seen.mark === around.mark ? '' : ` data-presence-visibility="${seen.mark}"`;
    const layout = page.layoutOf(job, element, name, style);
    page.write(job, `<${name}${page.attributesOf(element, name)}${mark}${layout}>`);
    if (!job.names.void.has(name) || name === 'frame') page.writeInside(job, element, name, seen);
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
    for (const { name, value } of Reflect.get(Element.prototype, 'attributes', element)) {
      const isOurs = /^[a-z_:][\w:.-]*$/i.test(name) && !value.startsWith('data:');
      const isKept = isOurs && !/^(?:on|style$|nonce$|srcdoc$|data-presence|value$)/i.test(name);
      if (isKept) written += ` ${name}="${page.quoted(value)}"`;
    }
    return tag === 'form' ? written : written + page.valueOf(element, tag);
  },

  quoted(value) {
    return page.escapeText(value.slice(0, 8192)).replaceAll('"', '&quot;');
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
    const rules = [flow, pre].filter((rule) => rule !== '').join(';');
    return rules === '' ? '' : ` style="${rules}"`;
  },

  flowOf(job, element, name, { display }) {
    const isInlineTag = job.names.inline.has(name);
    if (display === 'none') return '';
    if (display === 'inline' || display === 'contents') return isInlineTag ? '' : 'display:inline';
    if (display.startsWith('inline-')) return 'display:inline-block';
    if (!isInlineTag) return '';
    // Items of a row stand side by side, whatever the browser makes of them.
    const parent = Reflect.get(Node.prototype, 'parentElement', element);
    const isInRow = parent !== null && /flex/.test(getComputedStyle(parent).display);
    return isInRow ? 'display:inline-block' : 'display:block';
  },

  pushChildren(job, element, name, seen) {
    const { stack } = job;
    const shadow = Reflect.get(Element.prototype, 'shadowRoot', element);
    page.pushPseudo(job, element, seen, '::after');
    if (shadow !== null) {
      stack.push('</div>');
      page.pushNodes(job, shadow.childNodes, seen);
      stack.push('<div data-presence-shadow="">');
    } else {
      const assigned = name === 'slot' ? element.assignedNodes({ flatten: true }) : [];
      const nodes = Reflect.get(Node.prototype, 'childNodes', element);
      page.pushNodes(job, assigned.length > 0 ? assigned : nodes, seen);
    }
    page.pushPseudo(job, element, seen, '::before');
  },

  // A list of children is walked by its links: by number, every step would count from the start again.
  pushNodes(job, nodes, seen) {
    const items = [];
    for (const node of nodes) items.push({ node, seen });
    for (let i = items.length - 1; i >= 0; i -= 1) job.stack.push(items[i]);
  },

  pushPseudo(job, element, seen, which) {
    if (seen.mark !== 'shown' || job.nodes > job.limits.pseudoNodes) return;
    const style = getComputedStyle(element, which);
    const text = /^"(.*)"$/s.exec(style.content);
    if (text === null || !/\p{L}{3}/u.test(text[1])) return;
    if (/icon|awesome|glyph|symbol/i.test(style.fontFamily)) return;
    job.stack.push(
      `<span data-presence-pseudo="">${page.escapeText(text[1].slice(0, 2000))}</span>`,
    );
  },

  // A frame of the same site is part of what is seen; one of another site is not ours to read.
  pushFrame(job, element, name, seen) {
    const inside = element.contentDocument;
    const close = name === 'iframe' ? '</iframe>' : '';
    if (inside === null || inside.body === null) {
      page.write(job, close);
      return;
    }
    page.write(job, `${close}<div data-presence-frame="">`);
    job.stack.push('</div>');
    page.pushNodes(job, inside.body.childNodes, seen);
  },
};
