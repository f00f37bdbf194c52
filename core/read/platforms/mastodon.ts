// Mastodon: the account of its public interface, a rendered page's header, else the og: tags.
import { listAt, textAt } from '../json-search.ts';
import { isCut, nameAndHandle, profileOf } from '../profile-fields.ts';
import { linesOf, type ProfileReader } from '../profile-sources.ts';
import {
  attr,
  isElement,
  parsePage,
  pushChildren,
  type TreeElement,
  type TreeNode,
} from '../tree.ts';

export const readMastodon: ProfileReader = ({ body, meta, marked, title, url }) => {
  const titled = nameAndHandle(meta('og:title') ?? title);
  const described = bioInMeta(meta('og:description') ?? meta('description'));
  const bio = linesIn(textAt(body, 'note')) ?? linesOf(marked('account__header__content'));
  const fields = listAt(body, 'fields').map((field) => textAt(field, 'value') ?? '');
  return profileOf(
    {
      name: textAt(body, 'display_name') ?? titled.name,
      handle: textAt(body, 'acct') ?? meta('profile:username') ?? titled.handle,
      bio: bio ?? described,
      bioCut: bio === undefined && isCut(described),
      links: fields.flatMap((field) => linkIn(field)),
      notServed: body === undefined ? ['links', 'bio'] : [],
    },
    url,
  );
};

/** "12 Posts, 0 Following, 34 Followers · Bio" */
function bioInMeta(description: string | undefined): string | undefined {
  const found = /Followers\s*·\s*([^]+)$/i.exec(description ?? '');
  return (
    found?.[1] ?? (/^[\d.,]+\S* (?:Posts|Toots)/i.test(description ?? '') ? undefined : description)
  );
}

function linesIn(html: string | undefined): string | undefined {
  const body = html === undefined ? undefined : find(parsePage(html), 'body');
  return linesOf(body);
}

function linkIn(html: string): string[] {
  const link = find(parsePage(html), 'a');
  const href = link && attr(link, 'href');
  if (href !== undefined) return [href];
  return /^https?:\/\/\S+$/.test(html.trim()) ? [html.trim()] : [];
}

function find(root: TreeNode, name: string): TreeElement | undefined {
  const open: TreeNode[] = [root];
  for (let node = open.pop(); node !== undefined; node = open.pop()) {
    if (isElement(node) && node.name === name) return node;
    pushChildren(open, node);
  }
  return undefined;
}
