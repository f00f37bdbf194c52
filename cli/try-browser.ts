// Starts the browser once on a page of this machine, to see that it really runs.
import { createServer } from 'node:http';
import { createBrowser } from '../adapters/browser.ts';
import { VERSION } from './version.ts';

/** What went wrong, or undefined when a page built by a script was read. */
export async function tryBrowser(): Promise<string | undefined> {
  const server = createServer((_, response) => {
    response.writeHead(200, { 'content-type': 'text/html' });
    response.end(
      '<!doctype html><title>t</title><body><script>document.body.append("seen")</script>',
    );
  });
  await new Promise<void>((resolve) => {
    server.listen(0, '127.0.0.1', () => resolve());
  });
  const address = server.address();
  const port = address !== null && typeof address === 'object' ? address.port : 0;
  const browser = createBrowser({
    version: VERSION,
    contactUrl: 'http://localhost/',
    allowLoopback: true,
  });
  try {
    const visit = await browser.visit(`http://127.0.0.1:${port}/`, 'to try it');
    if (!visit.ok) return visit.failure.detail;
    return visit.value.html.includes('seen</body>') ? undefined : 'it did not run the page';
  } finally {
    await browser.close();
    server.closeAllConnections();
    server.close();
  }
}
