// Section F of hostile pages: what a page does to the browser. After each, the next page has to work.
import { createSocket } from 'node:dgram';
import { createBrowser } from '../../../adapters/browser.ts';
import { startStandIn } from '../stand-in.ts';
import { first, present, unread } from './expect.ts';
import { html, SENTENCE, SETTINGS, type Case, type PageStage, type Seen } from './stage.ts';

const P = `<p>${SENTENCE}</p>`;

/** A page, and what it may end as: `text` is the page read. `/hang` never answers. */
function attack(body: string, ...allowed: string[]): Case {
  return async (stage) => {
    const asked: string[] = [];
    const url = await stage.serve((request, response) => {
      asked.push(request.url ?? '');
      if (request.url === '/hang') return;
      response.writeHead(200, { 'content-type': 'text/html; charset=utf-8' });
      response.end(html(P + body));
    });
    const seen = await stage.browse(url);
    const wrong =
      unless(seen, allowed) ?? (asked.includes('/sw.js') ? 'service worker asked for' : undefined);
    return first(wrong, await nextPage(stage));
  };
}

function unless(seen: Seen, allowed: string[]): string | undefined {
  const isRead = seen.reason === undefined && allowed.includes('text');
  return isRead ? present(seen) : unread(seen, ...allowed);
}

async function nextPage(stage: PageStage): Promise<string | undefined> {
  const wrong = present(await stage.browse(await stage.page(html(P))));
  return wrong === undefined ? undefined : `the next page: ${wrong}`;
}

const script = (code: string, ...allowed: string[]): Case =>
  attack(`<script>${code}</script>`, ...allowed);

/** A page of a public name that reaches for this machine: nothing may arrive there, by any protocol. */
function reach(body: (inside: string, port: number) => string): Case {
  return async (stage) => {
    const hits: string[] = [];
    const inside = await stage.serve((request, response) => {
      hits.push(request.url ?? '');
      response.writeHead(200, { 'access-control-allow-origin': '*' }).end('inside');
    });
    const packets = createSocket('udp4', () => hits.push('a datagram'));
    const port = await new Promise<number>((resolve) => {
      packets.bind(0, '127.0.0.1', () => resolve(packets.address().port));
    });
    const site = await stage.serve((request, response) => {
      const isAway = request.url?.startsWith('/away') === true;
      response.writeHead(
        isAway ? 302 : 200,
        isAway ? { location: inside } : { 'content-type': 'text/html' },
      );
      response.end(isAway ? '' : html(P + body(inside, port)));
    });
    const at = { address: '127.0.0.1', port: Number(new URL(site).port) };
    const { allowLoopback: _, ...strict } = SETTINGS;
    const browser = createBrowser({ ...strict, resolve: { 'www.riverton.gov': at } });
    try {
      const seen = await stage.browse('http://www.riverton.gov/', browser);
      return first(present(seen), hits.length === 0 ? undefined : `reached: ${hits.join(', ')}`);
    } finally {
      await browser.close();
      packets.close();
    }
  };
}

/** A name that is public when the page comes and leads here when its script asks again. */
async function rebinding(stage: PageStage): Promise<string | undefined> {
  const standIn = await startStandIn([]);
  let asked = 0;
  standIn.answer = () => [(asked += 1) === 1 ? '93.184.216.34' : '127.0.0.1'];
  standIn.respond = (_request, response) => {
    const again =
      '<script>setInterval(()=>fetch("/again?"+Math.random()).catch(()=>0),100)</script>';
    response.writeHead(200, { 'content-type': 'text/html', connection: 'close' });
    response.end(html(P + again));
  };
  const { allowLoopback: _, ...strict } = SETTINGS;
  const browser = createBrowser({ ...strict, network: standIn.network });
  try {
    const seen = await stage.browse('http://www.riverton.gov/', browser);
    const inside = standIn.dialled.some(({ address }) => address === '127.0.0.1');
    return first(present(seen), inside ? 'reached by the second answer' : undefined);
  } finally {
    await browser.close();
    standIn.close();
  }
}

/** By the id of the row. */
export const ATTACKS: Record<string, Case> = {
  F1: script('while(1){}', 'browser-timeout'),
  F2: script('setTimeout(()=>{while(1){}},10)', 'text', 'browser-timeout'),
  F3: script('new Worker(URL.createObjectURL(new Blob(["while(1){}"])))', 'text'),
  F4: script('for(let i=0;i<50;i++)alert(i);confirm(1);prompt(2)', 'text'),
  F5: script('for(;;)alert(1)', 'browser-timeout'),
  F6: script('onbeforeunload=()=>"stay"', 'text'),
  F7: script('for(let i=0;i<200;i++)open("/?"+i)', 'text'),
  F8: script(
    'for(let i=0;i<20;i++){const a=document.createElement("a");a.href="/f";a.download="x"+i;document.body.append(a);a.click()}',
    'text',
  ),
  F9: script(
    'for(let i=0;i<40;i++){const c=document.createElement("canvas");c.width=c.height=8192;c.getContext("2d")}',
    'text',
  ),
  F10: script(
    'const a=[];for(;;)a.push(new Uint8Array(1e7).fill(1))',
    'browser-timeout',
    'browser-failed',
  ),
  F11: script(
    'document.body.innerHTML="<i></i>".repeat(2e6)',
    'browser-timeout',
    'browser-failed',
    'too-large',
  ),
  F12: script('location="/?"+Math.random()', 'redirect-loop'),
  F13: attack('<meta http-equiv="refresh" content="0">', 'redirect-loop'),
  F14: script('for(let i=0;i<1e5;i++)history.pushState(0,"","/?"+i)', 'text', 'browser-timeout'),
  F15: script(
    'setInterval(()=>{document.open();document.write("<p>This page is not monitored 24/7.</p>"+Math.random());document.close()},5)',
    'text',
    'browser-timeout',
    'browser-failed',
  ),
  F16: script('print()', 'text'),
  F17: script('document.title="t".repeat(5e6)', 'text'),
  F18: attack('<img src="/hang">', 'text'),
  F19: script(
    'const x=new XMLHttpRequest();x.open("GET","/hang",false);x.send()',
    // The proxy ends a request that is not answered; what comes after it is read.
    'text',
    'browser-timeout',
  ),
  F20: attack('<div>'.repeat(100_000), 'text', 'browser-timeout', 'too-deep'),
  F21: script(
    'for(const a of ["chrome://crash","file:///etc/passwd","view-source:http://x.gov/"])try{location=a}catch{}',
    'text',
  ),
  F22: script('navigator.serviceWorker?.register("/sw.js").catch(()=>0)', 'text'),
  F23: reach(
    (
      to,
    ) => `<img src="${to}/img"><iframe src="${to}/frame"></iframe><script src="${to}/script"></script>
    <link rel="stylesheet" href="${to}/css"><link rel="preload" as="image" href="${to}/preload"><link rel="prefetch" href="${to}/prefetch">
    <link rel="preconnect" href="${to}"><link rel="dns-prefetch" href="${to}"><link rel="icon" href="${to}/icon"><link rel="manifest" href="${to}/manifest">
    <object data="${to}/object"></object><embed src="${to}/embed"><video src="${to}/video" poster="${to}/poster" autoplay></video><audio src="${to}/audio" autoplay></audio>
    <style>@import "${to}/import";@font-face{font-family:x;src:url(${to}/font)}h1{font-family:x;background:url(${to}/bg);cursor:url(${to}/cursor),auto}</style>
    <script type="speculationrules">{"prefetch":[{"source":"list","urls":["${to}/spec"]}],"prerender":[{"source":"list","urls":["${to}/pre"]}]}</script>
    <script>fetch("${to}/fetch",{mode:"no-cors"}).catch(()=>0);new Image().src="${to}/image";import("${to}/module").catch(()=>0);
    try{new Worker(URL.createObjectURL(new Blob(['fetch("${to}/worker",{mode:"no-cors"});importScripts("${to}/imported")'])))}catch{}
    try{new SharedWorker(URL.createObjectURL(new Blob(['fetch("${to}/shared",{mode:"no-cors"})'])))}catch{}
    const x=new XMLHttpRequest();x.open("GET","${to}/xhr");x.send();try{open("${to}/popup")}catch{}</script>`,
  ),
  F24: reach(
    () =>
      '<img src="/away?img"><iframe src="/away?frame"></iframe><script>fetch("/away?fetch").catch(()=>0)</script>',
  ),
  F25: reach(
    (to) => `<script>try{new WebSocket("${to.replace('http', 'ws')}/ws")}catch{}</script>`,
  ),
  F26: reach(
    (
      _,
      port,
    ) => `<script>const p=new RTCPeerConnection({iceServers:[{urls:"stun:127.0.0.1:${port}"}]});p.createDataChannel("x");p.createOffer().then(o=>p.setLocalDescription(o));
    try{new WebTransport("https://127.0.0.1:${port}/")}catch{}</script>`,
  ),
  F27: reach(
    (
      to,
    ) => `<a id="a" ping="${to}/ping" href="#x">a</a><script>navigator.sendBeacon("${to}/beacon","x");fetch("${to}/keep",{method:"POST",keepalive:true,mode:"no-cors"}).catch(()=>0);
    document.getElementById("a").click();addEventListener("pagehide",()=>navigator.sendBeacon("${to}/hide","x"));
    {const m=document.createElement("meta");m.httpEquiv="Content-Security-Policy";m.content="img-src 'none'; report-uri ${to}/csp";document.head.append(m)}</script><img src="/x.png">`,
  ),
  F28: rebinding,
  F29: reach(
    (to) =>
      `<script>for(const port of [21,22,25,3306,5432,6379,8000,8080,9200,11211])fetch("http://127.0.0.1:"+port,{mode:"no-cors"}).catch(()=>0);fetch("${to}/scan",{mode:"no-cors"}).catch(()=>0)</script>`,
  ),
  F30: script(
    'new Worker(URL.createObjectURL(new Blob(["let x=0;for(;;)x=Math.sqrt(x+1)"])))',
    'text',
  ),
  F31: script(
    'navigator.geolocation.getCurrentPosition(()=>0);Notification.requestPermission();navigator.clipboard?.readText().catch(()=>0);document.body.requestFullscreen?.().catch(()=>0);document.body.requestPointerLock?.()',
    'text',
  ),
};
