// A "page not found" page inside the agency's own template: what stands on it is told, and none of it counts for or against the page.
import type { CaptureWithBody } from '../capture/capture.ts';
import type { Failure } from '../capture/failures.ts';
import { bearsNameOf } from '../capture/identity.ts';
import { notFoundEvidence } from '../capture/soft-404.ts';
import type { About, Quote } from '../check.ts';
import type { Content } from '../read/content.ts';
import { PAGE_ITSELF } from './page-itself.ts';
import type { Finding } from './schema.ts';
import { cutQuote } from './wording.ts';

type Asked = { about: About; capture: CaptureWithBody; items?: readonly string[] };

/**
 * Whether a page that was taken for a "page not found" page is the agency's own one: the site answers with status 200, and the agency's
 * name stands there. Such a page was read whole; one that bears nobody's name, and one that a link led to, could not be checked.
 */
export function isOwnErrorPage(failure: Failure, asked: Asked, content: Content): boolean {
  return (
    failure.reason === 'soft-404' &&
    asked.about.platform === 'website' &&
    asked.items === undefined &&
    asked.capture.capture.mode !== 'submitted' &&
    bearsNameOf(content, asked.about)
  );
}

/** What shows that it is one, in its own words where it has some. */
export type ErrorPage = { quote?: Quote };

/** Of a page that `isOwnErrorPage`. */
export function errorPageOf({ html, capture }: CaptureWithBody, content: Content): ErrorPage {
  const seen = { title: content.title, html, url: capture.finalUrl };
  const quote = notFoundEvidence(seen, content.blocks);
  return quote === undefined ? {} : { quote };
}

/**
 * The findings of such a page: first that a person must look, then what every site's template says all the same. That is advice and asks
 * for no change, since nobody means to mend an error page: so the page neither passes nor fails.
 */
export function asErrorPage(findings: readonly Finding[], { quote }: ErrorPage): Finding[] {
  return [pageItself(quote), ...findings.map(onErrorPage)];
}

function pageItself(quote: Quote | undefined): Finding {
  const evidence = quote === undefined ? [] : [cutQuote(quote)];
  return {
    item: PAGE_ITSELF,
    title: 'The page itself',
    level: 'required',
    outcome: 'review',
    message: 'error-page',
    says:
      'This address shows the site’s own “page not found” page, so the page that was meant is probably gone or has moved. ' +
      'Find its new address and put it into the inventory, or take the page out. ' +
      'What the error page carries is listed, and does not count.',
    evidence,
    metOn: 'page',
    checkVersion: 'none',
  };
}

function onErrorPage({ fix: _fix, ...finding }: Finding): Finding {
  return { ...finding, level: 'recommended' };
}
