// Yardstick: the limit: an HTTP client plus a streaming parser that collects text, and nothing else.
import { Parser } from 'htmlparser2';
import { request } from 'undici';
import { pagesOf, report } from './measure.ts';

const pages = pagesOf(process.argv);
let next = 0;
let loaded = 0;
const started = performance.now();
await Promise.all(Array.from({ length: 16 }, lane));
report(loaded, performance.now() - started);
process.exit(0);

async function lane(): Promise<void> {
  for (let page = pages[next++]; page; page = pages[next++]) {
    const { body } = await request(page.url);
    const text: string[] = [];
    const parser = new Parser({ ontext: (chunk) => void text.push(chunk) });
    parser.end(await body.text());
    if (text.length > 0) loaded += 1;
  }
}
