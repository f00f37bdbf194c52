// What is to be checked, by how it is written: the address of a page, or a file with a draft.
import { existsSync } from 'node:fs';
import { UsageError } from './usage-error.ts';

/**
 * Whether an address of a page is meant; throws `UsageError` for what can be neither a page nor a draft. A file of that name goes before
 * what only looks like an address without its beginning.
 */
export function isPageAddress(target: string): boolean {
  if (/^https?:\/\//i.test(target)) return true;
  if (target !== '-' && !existsSync(target)) refuseOtherAddress(target);
  if (IS_OTHER.test(target))
    throw new UsageError(
      `"${target}" is neither text nor HTML. Copy its text into a .txt file, or save the page as HTML, and check that.`,
    );
  return false;
}

const IS_DRAFT =
  /\.(?:html?|txt|md|json|pot?|properties|strings|ya?ml|csv|xml|xliff|vue|svelte|njk|liquid|twig|hbs|erb|ejs|jsp)$/i;
const IS_OTHER = /\.(?:pdf|docx?|rtf|odt|pages|png|jpe?g|gif|webp|mhtml?|zip)$/i;

function refuseOtherAddress(target: string): void {
  // A single letter is a disk of Windows, a number behind the colon a port.
  const scheme = /^([a-z][a-z0-9+.-]+):(?!\d)/i.exec(target)?.[1];
  if (scheme !== undefined) throw new UsageError(ofScheme(target, scheme));
  const bare = target.replace(/^\/\//, '');
  const looksLikeHost = /^(?:[\p{L}\d-]+\.)+\p{L}{2,}(?::\d+)?(?:[/?#]|$)/u.test(bare);
  if (looksLikeHost && !IS_DRAFT.test(target) && !IS_OTHER.test(target))
    throw new UsageError(
      `There is no file "${target}". For the page on the web write its whole address: https://${bare}`,
    );
}

function ofScheme(target: string, scheme: string): string {
  if (/^https?$/i.test(scheme))
    return `"${target}" is no whole address. Write it as in https://www.riverton.gov/police`;
  return `"${target}" begins with "${scheme}:", which is no web page. Write the address of a page (https://…), or name a file with a draft.`;
}
