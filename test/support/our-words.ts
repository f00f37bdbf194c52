// What a page made by us says in our own words: what is left when quotations, names, addresses, codes and technical details are taken away.
import { load } from 'cheerio';

/** The texts between the tags that are ours; what is not is marked as what it is. */
export function ourWords(markup: string): string[] {
  const $ = load(markup);
  $('bdi, code, pre, style, svg, [lang=en]:not(html), wbr').remove();
  return $('*')
    .contents()
    .toArray()
    .map((node) =>
      'data' in node && node.nodeType === 3 ? node.data.replaceAll(/\s+/g, ' ').trim() : '',
    )
    .filter((text) => /\p{L}{3}/u.test(text));
}
