// Another part of what runs inside a page: whether text leaves a trace on the screen. Travels as text (see browser-page-write.js).

export const INK = {
  /** Whether an element's own text can be seen: large enough, with a colour, and not the colour of what is behind it. */
  isInkVisible(job, element) {
    const style = getComputedStyle(element);
    if (Number.parseFloat(style.fontSize) < 2) return false;
    if (style.backgroundClip === 'text' || style.textShadow !== 'none') return true;
    const ink = page.colorOf(style.webkitTextFillColor || style.color);
    if (ink === undefined) return true;
    if (ink[3] < 0.05) return false;
    const paper = page.paperOf(job, element);
    return (
      paper === undefined || page.contrast(ink, paper) >= 1.15 || page.liesOnBackdrop(job, element)
    );
  },

  // Most elements of a page have one of a few colours, and the paper of what they stand in: both are asked for very often.
  colorOf(text) {
    const known = page.colors.get(text);
    if (known !== undefined) return known;
    const color = page.parsedColor(text);
    if (color !== undefined && page.colors.size < 1_000) page.colors.set(text, color);
    return color;
  },

  parsedColor(text) {
    const numbers = /^rgba?\(([\d.]+), ([\d.]+), ([\d.]+)(?:, ([\d.]+))?\)$/.exec(text);
    if (numbers === null) return undefined;
    return [Number(numbers[1]), Number(numbers[2]), Number(numbers[3]), Number(numbers[4] ?? 1)];
  },

  /** The colour behind an element; undefined where it cannot be told from styles alone. */
  paperOf(job, element) {
    const passed = [];
    let at = element;
    while (at !== null && !job.papers.has(at)) {
      passed.push(at);
      const own = page.ownPaper(getComputedStyle(at));
      if (own !== 'clear') {
        job.papers.set(at, own);
        break;
      }
      at = Reflect.get(Node.prototype, 'parentElement', at);
    }
    const paper = at === null ? [255, 255, 255, 1] : job.papers.get(at);
    for (const one of passed) job.papers.set(one, paper);
    return paper;
  },

  /** The colour of an element's own paper; `clear` where what is behind it shows through. */
  ownPaper(style) {
    if (style.backgroundImage !== 'none' || style.mixBlendMode !== 'normal') return undefined;
    const color = page.colorOf(style.backgroundColor);
    if (color === undefined || color[3] > 0.95) return color;
    return color[3] > 0.02 ? undefined : 'clear';
  },

  // WCAG 2.2, "contrast ratio".
  contrast(one, other) {
    const [light, dark] = [page.luminance(one), page.luminance(other)].sort((a, b) => b - a);
    return (light + 0.05) / (dark + 0.05);
  },

  // WCAG 2.2, "relative luminance".
  luminance(color) {
    const [r, g, b] = color.slice(0, 3).map((channel) => {
      const part = channel / 255;
      return part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4;
    });
    return 0.2126 * r + 0.7152 * g + 0.0722 * b;
  },

  // White letters on a picture may have a white page as their only ancestor with a colour: the picture lies behind them.
  liesOnBackdrop(job, element) {
    job.backdrops ??= page.backdrops();
    const box = Element.prototype.getBoundingClientRect.call(element);
    return job.backdrops.some((other) => {
      const besides = other.right <= box.left || other.left >= box.right;
      return !besides && other.top < box.bottom && other.bottom > box.top;
    });
  },

  backdrops() {
    const found = [];
    for (const element of document.getElementsByTagName('*')) {
      if (found.length > 2_000) break;
      if (page.isBackdrop(element))
        found.push(Element.prototype.getBoundingClientRect.call(element));
    }
    return found.filter((box) => box.width > 1 && box.height > 1);
  },

  isBackdrop(element) {
    const name = Reflect.get(Element.prototype, 'localName', element);
    if (['img', 'video', 'canvas', 'iframe', 'svg', 'picture'].includes(name)) return true;
    const style = getComputedStyle(element);
    const isLayer = style.position !== 'static' && style.backgroundColor !== 'rgba(0, 0, 0, 0)';
    return isLayer || style.backgroundImage !== 'none';
  },
};
