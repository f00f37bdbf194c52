// A small town for the cloud to audit: its pages on loopback, a server a host, and the inventory that names them.
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { readInventory } from '../../core/inventory/yaml.ts';
import type { Inventory } from '../../core/inventory/schema.ts';

export type Town = {
  inventory: Inventory;
  /** The file that the inventory was read from. */
  yaml: string;
  /** Visits to each path, robots.txt left out. */
  hits: string[];
  close: () => Promise<void>;
};

export const WHOLE = `<p>This is the official page of the Mill Creek Police Department. It is maintained by the Mill Creek Police Department.</p>
<p>We use this page to share safety advice, road closures and community news with residents.</p>
<p>This page is not monitored 24 hours a day. In an emergency, call 911.</p>
<p>Opinions expressed by visitors are theirs and do not reflect the opinions of the department.</p>
<p>Comments and messages on this page are public records and may be disclosed on request under Ohio law (ORC 149.43).</p>
<p>Comment policy: posts that threaten, defame, advertise or use obscene language are not allowed. We remove posts that break this policy, and keep a copy of what was removed.</p>
<p>Mill Creek Police Department, 12 Mill Street, Mill Creek, OH 43999. Non-emergency: (614) 555-0142, <a href="mailto:desk@millcreek.example">desk@millcreek.example</a></p>`;

export const page = (title: string, body: string): string =>
  `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>${title}</title></head><body><main><h1>${title}</h1>${body}</main></body></html>`;

export const SCRIPTED = `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>Mill Creek Alerts</title></head>
<body><noscript>Please enable JavaScript.</noscript><div id="app"></div><script type="module" src="/app.js"></script></body></html>`;

export const SCRIPT = `const main = document.createElement('main');
main.innerHTML = ${JSON.stringify(`<h1>Mill Creek Alerts</h1>${WHOLE}`)};
document.getElementById('app').append(main);`;

type Answer = { status?: number; type?: string; body: string };

const HOSTS: Record<string, Record<string, Answer>> = {
  main: {
    '/': { body: page('Mill Creek Police', WHOLE) },
    '/policy/': { body: page('Social media policy', WHOLE) },
    '/news/': {
      body: page(
        'News',
        '<p>The summer fair is on Saturday. Bring the whole family to Mill Park.</p>',
      ),
    },
  },
  alerts: { '/': { body: SCRIPTED }, '/app.js': { type: 'text/javascript', body: SCRIPT } },
  broken: { '/': { status: 500, body: page('Oops', '<p>Internal error</p>') } },
};

/** `bulk`: so many more hosts with three pages each, plain or built by scripts, and nothing else. */
export async function startTown(bulk?: { plain: number; scripted: number }): Promise<Town> {
  const hits: string[] = [];
  const hosts = bulk === undefined ? HOSTS : hostsOf(bulk);
  const servers = Object.entries(hosts).map(
    ([host, answers]) => [host, serve(host, answers, hits)] as const,
  );
  const at: Record<string, string> = {};
  for (const [host, server] of servers) at[host] = await listen(server);
  const yaml = bulk === undefined ? yamlOf(at) : bulkYaml(at);
  const read = readInventory(yaml, 'town.yaml');
  if (!read.ok) throw new Error(JSON.stringify(read.problems));
  return {
    inventory: read.value,
    yaml,
    hits,
    async close() {
      for (const [, server] of servers) {
        server.closeAllConnections();
        await new Promise<void>((resolve) => server.close(() => resolve()));
      }
    },
  };
}

function yamlOf({ main, alerts, broken }: Record<string, string>): string {
  return `agencies:
  - id: mill-creek
    name: Mill Creek Police Department
    alsoKnownAs: [Mill Creek PD, Mill Creek Police]
    country: US
    state: OH
    officialHosts: [127.0.0.1, millcreek.example]
    timeZone: America/New_York
    recipients: [chief@millcreek.example]
    pages:
      - { id: home, url: "${main}/", platform: website, owner: { name: Dana Ortiz, email: dana@millcreek.example } }
      - { id: policy, url: "${main}/policy/", platform: website, owner: { name: Dana Ortiz, email: dana@millcreek.example } }
      - { id: news, url: "${main}/news/", platform: website, owner: { name: Lee Park, email: lee@millcreek.example } }
      - { id: alerts, url: "${alerts}/", platform: website, owner: { name: Lee Park, email: lee@millcreek.example } }
      - { id: broken, url: "${broken}/", platform: website, owner: { name: Lee Park, email: lee@millcreek.example } }
      - { id: old, url: "${main}/old/", platform: website, skip: being moved }
`;
}

function hostsOf({ plain, scripted }: { plain: number; scripted: number }): typeof HOSTS {
  const [body, script] = [HOSTS['main']?.['/'], HOSTS['alerts']?.['/app.js']];
  if (body === undefined || script === undefined) throw new Error('the town has lost its pages');
  const whole = { '/': body, '/a/': body, '/b/': body };
  const built = { '/': { body: SCRIPTED }, '/a/': { body: SCRIPTED }, '/b/': { body: SCRIPTED } };
  return Object.fromEntries([
    ...Array.from({ length: plain }, (_, at) => [`plain-${at}`, whole] as const),
    ...Array.from(
      { length: scripted },
      (_, at) => [`built-${at}`, { ...built, '/app.js': script }] as const,
    ),
  ]);
}

function bulkYaml(hosts: Record<string, string>): string {
  const pages = Object.values(hosts).flatMap((url) =>
    ['/', '/a/', '/b/'].map((path) => `      - { url: "${url}${path}", platform: website }`),
  );
  return `agencies:
  - id: mill-creek
    name: Mill Creek Police Department
    alsoKnownAs: [Mill Creek PD, Mill Creek Police]
    country: US
    officialHosts: [127.0.0.1, millcreek.example]
    timeZone: America/New_York
    recipients: [chief@millcreek.example]
    pages:
${pages.join('\n')}
`;
}

function serve(host: string, answers: Record<string, Answer>, hits: string[]): Server {
  return createServer((request, response) => {
    const path = request.url ?? '/';
    const answer = answers[path];
    if (path !== '/robots.txt') hits.push(`${host}${path}`);
    response.writeHead(answer?.status ?? (answer ? 200 : 404), {
      'content-type': `${answer?.type ?? 'text/html'}; charset=utf-8`,
    });
    response.end(answer?.body ?? '<title>Not found</title><h1>Page not found</h1>');
  });
}

function listen(server: Server): Promise<string> {
  return new Promise((resolve) => {
    server.listen(0, '127.0.0.1', () => {
      const { port } = server.address() as AddressInfo;
      resolve(`http://127.0.0.1:${port}`);
    });
  });
}
