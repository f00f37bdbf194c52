// Another part of what runs inside a page: what is inside an element, in the order in which it is shown, shadow roots, generated
// text and frames among it. Travels as text (see browser-page-write.js).

export const INSIDE = {
  pushChildren(job, element, name, seen) {
    const { stack } = job;
    const shadow = Reflect.get(Element.prototype, 'shadowRoot', element);
    page.pushPseudo(job, element, seen, '::after');
    if (shadow !== null) {
      stack.push('</span>');
      page.pushNodes(job, shadow.childNodes, seen);
      stack.push('<span data-presence-shadow="">');
    } else {
      const assigned = name === 'slot' ? element.assignedNodes({ flatten: true }) : [];
      const nodes = Reflect.get(Node.prototype, 'childNodes', element);
      page.pushNodes(job, assigned.length > 0 ? assigned : page.inOrder(element, nodes), seen);
    }
    page.pushPseudo(job, element, seen, '::before');
  },

  // Styles may show the children of a row in another order than the one they are written in.
  inOrder(element, nodes) {
    const { display, flexDirection } = getComputedStyle(element);
    if (!/flex|grid/.test(display)) return nodes;
    const items = [];
    for (const node of nodes) {
      const isElement = Reflect.get(Node.prototype, 'nodeType', node) === 1;
      items.push({ node, order: isElement ? Number(getComputedStyle(node).order) || 0 : 0 });
    }
    if (/flex/.test(display) && flexDirection.endsWith('-reverse')) items.reverse();
    return items.sort((a, b) => a.order - b.order).map((item) => item.node);
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

  // A frame of the same origin is part of what is seen. One of the same site is written by a visit of its own (its number stands
  // where its text belongs); one of another site is not ours to read.
  pushFrame(job, element, name, seen) {
    const inside = element.contentDocument;
    const close = name === 'iframe' ? '</iframe>' : '';
    const number = element.presenceFrame;
    if (inside === null && number !== undefined && seen.mark === 'shown')
      page.write(
        job,
        `${close}<div data-presence-frame=""><!--${job.limits.frameToken}${number}--></div>`,
      );
    else if (inside === null || inside.body === null) page.write(job, close);
    else {
      page.write(job, `${close}<div data-presence-frame="">`);
      job.stack.push('</div>');
      page.pushNodes(job, inside.body.childNodes, seen);
    }
  },
};
