// Yardstick: Crawlee's CheerioCrawler that only loads the pages. Prints what `measure` reads.
import { CheerioCrawler, Configuration, log } from '@crawlee/cheerio';
import { pagesOf, report } from './measure.ts';

log.setLevel(log.LEVELS.OFF);
const pages = pagesOf(process.argv);
let loaded = 0;
const crawler = new CheerioCrawler(
  {
    minConcurrency: 16,
    maxConcurrency: 16,
    maxRequestRetries: 0,
    requestHandler: ({ $ }) => {
      if ($('html').length > 0) loaded += 1;
    },
  },
  new Configuration({ persistStorage: false, purgeOnStart: false }),
);
const started = performance.now();
await crawler.run(pages.map((page) => ({ url: page.url, uniqueKey: page.url })));
report(loaded, performance.now() - started);
process.exit(0);
