// The ways by which a hostile page can have a browser ask for an address: each is markup, script or an answer of the page's own server.
import type { IncomingMessage, ServerResponse } from 'node:http';

/** `to`: where the way leads. `away`: an address of the page's own server that redirects there. `udp`: a port for datagrams. */
type Aim = { to: string; away: string; udp: number };

/** Ways that markup opens. */
const MARKUP: Record<string, (aim: Aim) => string> = {
  picture: ({ to }) => `<img src="${to}">`,
  'picture of several sizes': ({ to }) => `<img srcset="${to} 1x">`,
  'picture by media query': ({ to }) => `<picture><source srcset="${to}"><img alt=""></picture>`,
  'button with a picture': ({ to }) => `<input type="image" src="${to}">`,
  'picture in a drawing': ({ to }) => `<svg><image href="${to}" width="9" height="9"/></svg>`,
  'filter of a drawing': ({ to }) =>
    `<svg><filter id="f"><feImage href="${to}"/></filter><rect width="9" height="9" filter="url(#f)"/></svg>`,
  'background of a table': ({ to }) => `<table background="${to}"><tr><td>x</table>`,
  'style sheet': ({ to }) => `<link rel="stylesheet" href="${to}">`,
  'imported style sheet': ({ to }) => `<style>@import "${to}";</style>`,
  'background in a style': ({ to }) => `<p style="background:url(${to})">x</p>`,
  'border in a style': ({ to }) => `<p style="border:9px solid;border-image:url(${to}) 9">x</p>`,
  'bullet in a style': ({ to }) => `<ul><li style="list-style-image:url(${to})">x</ul>`,
  'mask in a style': ({ to }) => `<p style="mask-image:url(${to})">x</p>`,
  'generated content': ({ to }) => `<style>#g::before{content:url(${to})}</style><p id="g">x</p>`,
  font: ({ to }) =>
    `<style>@font-face{font-family:V;src:url(${to})}</style><p style="font-family:V">x</p>`,
  preload: ({ to }) => `<link rel="preload" as="image" href="${to}">`,
  prefetch: ({ to }) => `<link rel="prefetch" href="${to}">`,
  'module preload': ({ to }) => `<link rel="modulepreload" href="${to}">`,
  script: ({ to }) => `<script src="${to}"></script>`,
  module: ({ to }) => `<script type="module" src="${to}"></script>`,
  frame: ({ to }) => `<iframe src="${to}"></iframe>`,
  'picture in a written frame': ({ to }) => `<iframe srcdoc="<img src='${to}'>"></iframe>`,
  'refresh in a frame': ({ to }) =>
    `<iframe srcdoc="<meta http-equiv=refresh content='0;url=${to}'>"></iframe>`,
  object: ({ to }) => `<object data="${to}"></object>`,
  'embedded thing': ({ to }) => `<embed src="${to}" type="text/html">`,
  film: ({ to }) => `<video src="${to}" preload="auto"></video>`,
  'poster of a film': ({ to }) => `<video poster="${to}"></video>`,
  sound: ({ to }) => `<audio src="${to}" preload="auto"></audio>`,
  form: ({ to }) =>
    `<iframe name="by-form"></iframe><form id="form" method="post" action="${to}" target="by-form"></form><script>document.getElementById('form').submit()</script>`,
  'ping of a link': ({ to }) =>
    `<a id="ping" ping="${to}" href="#here">x</a><script>document.getElementById('ping').click()</script>`,
  'rules for fetching in advance': ({ to }) =>
    `<script type="speculationrules">{"prefetch":[{"urls":["${to}"],"eagerness":"immediate","referrer_policy":"no-referrer"}]}</script>`,
  'report of a broken policy': ({ to }) =>
    `<iframe src="/policy?${encodeURIComponent(to)}"></iframe>`,
  'refresh by a header': ({ to }) => `<iframe src="/refresh?${encodeURIComponent(to)}"></iframe>`,
  'picture that redirects': ({ away }) => `<img src="${away}">`,
  'style sheet that redirects': ({ away }) => `<link rel="stylesheet" href="${away}">`,
  'script that redirects': ({ away }) => `<script src="${away}"></script>`,
  'frame that redirects': ({ away }) => `<iframe src="${away}"></iframe>`,
};

/** Ways that scripts open. */
const SCRIPTS: Record<string, (aim: Aim) => string> = {
  fetch: ({ to }) => `fetch('${to}', { mode: 'no-cors' })`,
  'fetch that outlives its page': ({ to }) =>
    `fetch('${to}', { mode: 'no-cors', method: 'POST', keepalive: true })`,
  'fetch that redirects': ({ away }) => `fetch('${away}', { mode: 'no-cors' })`,
  'request of old': ({ to }) => `const x = new XMLHttpRequest(); x.open('GET', '${to}'); x.send()`,
  beacon: ({ to }) => `navigator.sendBeacon('${to}', 'x')`,
  'beacon on leaving': ({ to }) =>
    `const f = document.createElement('iframe'); document.body.append(f); f.contentWindow.addEventListener('pagehide', () => navigator.sendBeacon('${to}', 'x')); f.remove()`,
  'stream of events': ({ to }) => `new EventSource('${to}')`,
  socket: ({ to }) => `new WebSocket('${to}'.replace('http', 'ws'))`,
  'imported module': ({ to }) => `import('${to}')`,
  window: ({ to }) => `open('${to}')`,
  worker: ({ to }) =>
    `new Worker(URL.createObjectURL(new Blob(["fetch('${to}', { mode: 'no-cors' })"])))`,
  'script of a worker': ({ to }) =>
    `new Worker(URL.createObjectURL(new Blob(["importScripts('${to}')"])))`,
  'shared worker': ({ to }) =>
    `new SharedWorker(URL.createObjectURL(new Blob(["fetch('${to}', { mode: 'no-cors' })"])))`,
  'service worker': ({ to }) =>
    `navigator.serviceWorker.register('/worker.js?${encodeURIComponent(to)}')`,
  worklet: ({ to }) => `CSS.paintWorklet.addModule('${to}')`,
  'datagrams to find a way': ({ udp }) =>
    `const c = new RTCPeerConnection({ iceServers: [{ urls: 'stun:127.0.0.1:${udp}' }] }); c.createDataChannel('x'); c.createOffer().then((o) => c.setLocalDescription(o))`,
  'datagrams of a transport': ({ udp }) => `new WebTransport('https://127.0.0.1:${udp}/')`,
};

/** The names of all ways. */
export const VECTORS = [...Object.keys(MARKUP), ...Object.keys(SCRIPTS)];

/** A page that tries all of them, against the canary at an address and at a port for datagrams. */
export function hostilePage(canary: string, udp: number): string {
  const aim = (name: string): Aim => {
    const to = `${canary}/${VECTORS.indexOf(name)}`;
    return { to, away: `/away?${encodeURIComponent(to)}`, udp };
  };
  const markup = Object.entries(MARKUP).map(([name, write]) => write(aim(name)));
  const scripts = Object.entries(SCRIPTS).map(
    ([name, write]) =>
      `<script>try { { const quiet = async () => { ${write(aim(name))} }; quiet().catch(() => 0) } } catch {}</script>`,
  );
  return `<!doctype html><html lang="en"><title>Riverton</title><p>The text of the page.</p>${markup.join('\n')}${scripts.join('\n')}<script>document.body.append(document.createElement('p').textContent = 'Everything was tried.')</script>`;
}

/** What the page's own server answers: the page, and its helpers in trying. */
export function hostileSite(
  page: () => string,
): (request: IncomingMessage, response: ServerResponse) => void {
  return (request, response) => {
    const [path, query = ''] = (request.url ?? '/').split('?');
    const to = decodeURIComponent(query);
    const html = { 'content-type': 'text/html; charset=utf-8' };
    if (path === '/away') response.writeHead(302, { location: to }).end();
    else if (path === '/refresh')
      response.writeHead(200, { ...html, refresh: `0;url=${to}` }).end('x');
    else if (path === '/policy')
      response
        .writeHead(200, { ...html, 'content-security-policy': `img-src 'none'; report-uri ${to}` })
        .end('<img src="/any">');
    else if (path === '/worker.js')
      response
        .writeHead(200, { 'content-type': 'text/javascript' })
        .end(`fetch('${to}', { mode: 'no-cors' })`);
    else response.writeHead(200, html).end(path === '/' ? page() : 'x');
  };
}

/** Which way a datagram came: STUN carries a number of its own (RFC 8489, section 5), QUIC begins with a long header (RFC 9000, section 17.2). */
export function vectorOfDatagram(packet: Buffer): string | undefined {
  if (packet.length >= 20 && packet.readUInt32BE(4) === 0x21_12_a4_42)
    return 'datagrams to find a way';
  return packet.length > 0 && packet.readUInt8(0) >= 0xc0 ? 'datagrams of a transport' : undefined;
}
