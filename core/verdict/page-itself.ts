// The item that is no text to look for: whether a page is the one that was meant.
import type { PageReport } from './schema.ts';

/** The item under which a report says that the page is not the one that was meant. No policy turns it off. */
export const PAGE_ITSELF = 'page-itself';

/** Whether a report is of the site's own error page (error-page.ts): what its items are compared with is another page. */
export function isOfErrorPage({ findings }: Pick<PageReport, 'findings'>): boolean {
  return findings.some(({ item }) => item === PAGE_ITSELF);
}
