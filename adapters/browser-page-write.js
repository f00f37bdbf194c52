// Runs inside a page, in a world of its own that the page's scripts cannot reach: writes down what a visitor sees.
// These functions travel to the browser as text: plain JavaScript without imports, without constants around them, and
// with loops instead of recursion, for pages nest without end. `Reflect.get` asks the prototype where a form's fields
// could stand in the way ("DOM clobbering": an <input name=attributes> hides its form's attributes).

/** How much the page holds just now; the same answer for a while means that it has come to rest. */
export function probePage() {
  const text = document.body === null ? '' : document.body.textContent;
  return { text: text.length, elements: document.getElementsByTagName('*').length };
}

/** Goes down the page and up again, so that what appears only when scrolled to has appeared; false where nothing scrolls. */
export async function scrollThrough(steps, pauseMs) {
  const height = document.documentElement.scrollHeight;
  if (height <= window.innerHeight) return false;
  const stride = Math.max(window.innerHeight * 0.8, height / steps);
  for (let y = stride; y < height; y += stride) {
    window.scrollTo({ top: y, behavior: 'instant' });
    await pause(pauseMs);
  }
  window.scrollTo({ top: 0, behavior: 'instant' });
  await pause(pauseMs * 3);
  return true;
}

export function pause(ms) {
  return new Promise((resolve) => setTimeout(resolve, ms));
}

/** The document as HTML with marks on what is not shown; `cut` when it passes the limits. */
export function takeSnapshot(limits) {
  const job = {
    limits,
    parts: ['<!DOCTYPE html>'],
    size: 0,
    nodes: 0,
    names: tagNames(),
    targets: clickTargets(),
    backdrops: undefined,
    stack: [{ node: document.documentElement, seen: { mark: 'shown' } }],
  };
  while (job.stack.length > 0 && job.nodes <= limits.nodes && job.size <= limits.characters) {
    const item = job.stack.pop();
    if (typeof item === 'string') write(job, item);
    else writeNode(job, item.node, item.seen);
  }
  const html = job.parts.join('');
  return { html, cut: job.stack.length > 0, url: location.href, charset: document.characterSet };
}

export function tagNames() {
  return {
    void: words('area base br col embed frame hr img input link meta source track wbr'),
    inline: words(
      'a abbr b bdi bdo big cite code data del dfn em font i ins kbd label mark q s samp small span strike strong sub sup time tt u var slot',
    ),
    dropped: words('style noscript template datalist object embed source'),
    droppedInSvg: words('title desc defs symbol metadata style script'),
    childless: words('canvas video audio'),
  };
}

export function words(list) {
  return new Set(list.split(' '));
}

export function write(job, text) {
  job.parts.push(text);
  job.size += text.length;
}

export function writeNode(job, node, seen) {
  job.nodes += 1;
  if (node.nodeType === 3) writeText(job, node, seen);
  else if (Reflect.get(Node.prototype, 'nodeType', node) === 1) writeElement(job, node, seen);
}

export function escapeText(text) {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');
}

// Text can be unseen although its element is not: too small, without colour, or the colour of what is behind it.
export function writeText(job, node, seen) {
  const text = escapeText(node.data);
  const parent = node.parentElement;
  if (parent === null || seen.mark !== 'shown' || text.trim() === '') write(job, text);
  else if (isFoldedAway(node, parent)) write(job, marked('on-click', text));
  else write(job, isInkVisible(job, parent) ? text : marked('hidden', text));
}

export function marked(mark, text) {
  return `<span data-presence-visibility="${mark}">${text}</span>`;
}

/** Elements that hold nothing a visitor reads; inline scripts stay, for some carry a platform's data. */
export function isDropped(job, element, name) {
  if (element.namespaceURI === 'http://www.w3.org/2000/svg')
    return job.names.droppedInSvg.has(name);
  if (name === 'script') return element.src !== '' || element.text.length > 2_000_000;
  if (name === 'link') return /stylesheet|preload|prefetch|preconnect/i.test(element.rel);
  return job.names.dropped.has(name);
}

export function writeElement(job, element, around) {
  const name = Reflect.get(Element.prototype, 'localName', element);
  if (isDropped(job, element, name)) return;
  const style = getComputedStyle(element);
  const seen = isUnseenByNature(element, name) ? around : sightOf(job, element, style, around);
  if (isBrokenImage(element, name)) {
    write(job, marked(seen.mark, escapeText(element.alt)));
    return;
  }
  const mark = seen.mark === around.mark ? '' : ` data-presence-visibility="${seen.mark}"`;
  const layout = layoutOf(job, element, name, style);
  write(job, `<${name}${attributesOf(element, name)}${mark}${layout}>`);
  if (!job.names.void.has(name) || name === 'frame') writeInside(job, element, name, seen);
}

export function writeInside(job, element, name, seen) {
  if (name === 'iframe' || name === 'frame') {
    pushFrame(job, element, name, seen);
    return;
  }
  job.stack.push(`</${name}>`);
  if (name === 'script') write(job, element.text.replaceAll('</', '<\\/'));
  else if (name === 'textarea') write(job, escapeText(element.value));
  else if (!job.names.childless.has(name)) pushChildren(job, element, name, seen);
}

// What is never drawn is not hidden from anybody: it says something about the page.
export function isUnseenByNature(element, name) {
  if (['head', 'script', 'meta', 'link', 'title', 'base'].includes(name)) return true;
  const parent = Reflect.get(Node.prototype, 'parentElement', element);
  return parent !== null && parent.localName === 'head';
}

// An image that did not come shows its text instead.
export function isBrokenImage(element, name) {
  if (name !== 'img' || element.alt === '' || !element.complete) return false;
  return element.naturalWidth === 0 && element.getBoundingClientRect().width > 0;
}

export function attributesOf(element, tag) {
  let written = '';
  for (const { name, value } of Reflect.get(Element.prototype, 'attributes', element)) {
    const isOurs = /^[a-z_:][\w:.-]*$/i.test(name) && !value.startsWith('data:');
    const isKept = isOurs && !/^(?:on|style$|nonce$|srcdoc$|data-presence|value$)/i.test(name);
    if (isKept) written += ` ${name}="${quoted(value)}"`;
  }
  return tag === 'form' ? written : written + valueOf(element, tag);
}

export function quoted(value) {
  return escapeText(value.slice(0, 8192)).replaceAll('"', '&quot;');
}

// What stands in a field now, not what the markup began with; secrets stay where they are.
export function valueOf(element, tag) {
  const isSecret = tag === 'input' && ['password', 'hidden'].includes(element.type);
  const value = tag === 'input' ? element.value : element.getAttribute('value');
  return isSecret || value === null ? '' : ` value="${quoted(value)}"`;
}

/** How the element lays out its text where that differs from its tag: a reader without styles has to know. */
export function layoutOf(job, element, name, style) {
  const isHtml = !String(element.namespaceURI).endsWith('/svg');
  const flow = isHtml ? flowOf(job, element, name, style) : '';
  const pre = /pre|break-spaces/.test(style.whiteSpace) ? 'white-space:pre-line' : '';
  const rules = [flow, pre].filter((rule) => rule !== '').join(';');
  return rules === '' ? '' : ` style="${rules}"`;
}

export function flowOf(job, element, name, { display }) {
  const isInlineTag = job.names.inline.has(name);
  if (display === 'none') return '';
  if (display === 'inline' || display === 'contents') return isInlineTag ? '' : 'display:inline';
  if (display.startsWith('inline-')) return 'display:inline-block';
  if (!isInlineTag) return '';
  // Items of a row stand side by side, whatever the browser makes of them.
  const parent = Reflect.get(Node.prototype, 'parentElement', element);
  const isInRow = parent !== null && /flex/.test(getComputedStyle(parent).display);
  return isInRow ? 'display:inline-block' : 'display:block';
}

export function pushChildren(job, element, name, seen) {
  const { stack } = job;
  const shadow = Reflect.get(Element.prototype, 'shadowRoot', element);
  pushPseudo(job, element, seen, '::after');
  if (shadow !== null) {
    stack.push('</div>');
    pushNodes(job, shadow.childNodes, seen);
    stack.push('<div data-presence-shadow="">');
  } else {
    const assigned = name === 'slot' ? element.assignedNodes({ flatten: true }) : [];
    const nodes = Reflect.get(Node.prototype, 'childNodes', element);
    pushNodes(job, assigned.length > 0 ? assigned : nodes, seen);
  }
  pushPseudo(job, element, seen, '::before');
}

// A list of children is walked by its links: by number, every step would count from the start again.
export function pushNodes(job, nodes, seen) {
  const items = [];
  for (const node of nodes) items.push({ node, seen });
  for (let i = items.length - 1; i >= 0; i -= 1) job.stack.push(items[i]);
}

export function pushPseudo(job, element, seen, which) {
  if (seen.mark !== 'shown' || job.nodes > job.limits.pseudoNodes) return;
  const style = getComputedStyle(element, which);
  const text = /^"(.*)"$/s.exec(style.content);
  if (text === null || !/\p{L}{3}/u.test(text[1])) return;
  if (/icon|awesome|glyph|symbol/i.test(style.fontFamily)) return;
  job.stack.push(`<span data-presence-pseudo="">${escapeText(text[1].slice(0, 2000))}</span>`);
}

// A frame of the same site is part of what is seen; one of another site is not ours to read.
export function pushFrame(job, element, name, seen) {
  const inside = element.contentDocument;
  const close = name === 'iframe' ? '</iframe>' : '';
  if (inside === null || inside.body === null) {
    write(job, close);
    return;
  }
  write(job, `${close}<div data-presence-frame="">`);
  job.stack.push('</div>');
  pushNodes(job, inside.body.childNodes, seen);
}
