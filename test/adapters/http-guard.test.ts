// What the door to the network lets through: by address, by name, by port, by what a name leads to.
import { connect, Socket, type AddressInfo } from 'node:net';
import { createServer } from 'node:http';
import { describe, expect, onTestFinished, test } from 'vitest';
import {
  isLoopbackAddress,
  isPublicAddress,
  isPublicName,
} from '../../adapters/http-denied-ranges.ts';
import { createGuard } from '../../adapters/http-guard.ts';
import { createHttpFetch } from '../../adapters/http-fetch.ts';
import type { Network } from '../../adapters/http-network.ts';
import type { CaptureSettings } from '../../core/capture/limits.ts';
import { serveRaw, testSettings } from './serving.ts';

const strict = testSettings({ allowLoopback: false });

describe('addresses', () => {
  test.each([
    '0.0.0.0',
    '0.255.255.255',
    '10.0.0.1',
    '10.255.255.255',
    '100.64.0.0',
    '100.127.255.255',
    '127.0.0.1',
    '127.255.255.254',
    '168.63.129.16',
    '169.254.169.254',
    '169.254.170.2',
    '172.16.0.0',
    '172.31.255.255',
    '192.0.0.192',
    '192.0.2.1',
    '192.31.196.1',
    '192.52.193.1',
    '192.88.99.1',
    '192.168.0.1',
    '192.168.255.255',
    '192.175.48.1',
    '198.18.0.0',
    '198.19.255.255',
    '198.51.100.1',
    '203.0.113.1',
    '224.0.0.1',
    '239.255.255.255',
    '240.0.0.1',
    '255.255.255.255',
    '::',
    '::1',
    '::7f00:1',
    '::ffff:127.0.0.1',
    '::ffff:8.8.8.8',
    '::ffff:0:8.8.8.8',
    '64:ff9b::808:808',
    '64:ff9b:1::1',
    '100::1',
    '100:0:0:1::1',
    '2001::1',
    '2001:1ff:ffff::1',
    '2001:db8::1',
    '2002:808:808::1',
    '2620:4f:8000::1',
    '3fff::1',
    '4000::1',
    '5f00::1',
    'fc00::1',
    'fd00:ec2::254',
    'fe80::1',
    'fe80::1%eth0',
    'fec0::1',
    'ff02::1',
    'localhost',
    '',
    '1.2.3',
  ])('%s is not public', (address) => {
    expect(isPublicAddress(address)).toBe(false);
  });

  test.each([
    '1.1.1.1',
    '8.8.8.8',
    '9.255.255.255',
    '11.0.0.0',
    '100.63.255.255',
    '100.128.0.0',
    '126.255.255.255',
    '128.0.0.1',
    '168.63.129.15',
    '168.63.129.17',
    '172.15.255.255',
    '172.32.0.0',
    '192.0.1.1',
    '192.167.255.255',
    '192.169.0.0',
    '198.17.255.255',
    '198.20.0.0',
    '223.255.255.255',
    '2001:200::1',
    '2001:4860:4860::8888',
    '2003::1',
    '2606:4700::1111',
    '3ffe:ffff::1',
  ])('%s is public', (address) => {
    expect(isPublicAddress(address)).toBe(true);
  });

  test.each([
    ['127.0.0.1', true],
    ['127.9.9.9', true],
    ['::1', true],
    ['128.0.0.1', false],
    ['::2', false],
    ['localhost', false],
  ])('%s is of this machine: %s', (address, is) => {
    expect(isLoopbackAddress(address)).toBe(is);
  });

  test.each([
    ['localhost', false],
    ['a.localhost', false],
    ['printer.local', false],
    ['metadata.google.internal', false],
    ['intranet', false],
    ['1.0.0.127.in-addr.arpa', false],
    ['hidden.onion', false],
    ['router.home.arpa', false],
    ['x.test', false],
    ['city.lan', false],
    ['www.riverton.gov', true],
    ['localhost.gov', true],
    ['internal.riverton.gov', true],
  ])('the name %s is public: %s', (name, is) => {
    expect(isPublicName(name)).toBe(is);
  });
});

describe('what may be asked for', () => {
  test.each([
    'http://127.0.0.1/',
    'http://127.1/',
    'http://2130706433/',
    'http://0x7f000001/',
    'http://0177.0.0.1/',
    'http://[::1]/',
    'http://[::ffff:7f00:1]/',
    'http://localhost/',
    'http://LOCALHOST./',
    'http://169.254.169.254/latest/meta-data/',
    'http://10.0.0.1./',
    'http://①②⑦.0.0.1/',
    'http://%31%32%37.0.0.1/',
    'http://intranet/',
    'https://riverton.gov:8443/',
    'http://riverton.gov:22/',
    'ftp://riverton.gov/',
    'file:///etc/passwd',
    'javascript:alert(1)',
    'data:text/html,x',
    'http://user@riverton.gov/',
    'http://:pass@riverton.gov/',
    'http://@riverton.gov/',
    `http://${'a'.repeat(64)}.gov/`,
    `http://${'a.'.repeat(130)}gov/`,
    'http://riverton.gov\\@evil.gov/',
    'http://riverton.gov/a b',
    'http://riverton.gov/\r\nX: 1',
    'http://riverton.gov/\u0000',
    'not an address',
    '',
    '//riverton.gov/',
    `http://riverton.gov/${'a'.repeat(2_100)}`,
  ])('not %s', async (address) => {
    const visit = await createHttpFetch(strict)(address);
    expect(visit).toMatchObject({ ok: false, failure: { reason: 'address-refused' } });
  });

  test.each([
    ['https://www.riverton.gov/police?x=1#y', {}],
    ['http://riverton.gov:80/', {}],
    ['https://riverton.gov:443/', {}],
    ['http://riverton.gov./', {}],
    ['https://public_records.riverton.gov/@chief', {}],
    [`https://${'a'.repeat(63)}.gov/`, {}],
    ['https://riverton.gov:8443/', { ports: [443, 8443] }],
    ['http://127.0.0.1:5000/', { allowLoopback: true }],
    ['http://[::1]:5000/', { allowLoopback: true }],
    ['http://localhost:5000/', { allowLoopback: true }],
    ['http://city.example:81/', { resolve: { 'city.example': { address: '127.0.0.1' } } }],
  ])('%s with %o', (address, settings: Partial<CaptureSettings>) => {
    expect(createGuard({ ...strict, ...settings }).admit(address).href).toBe(new URL(address).href);
  });

  test('a pin that is no address opens nothing', () => {
    const guard = createGuard({ ...strict, resolve: { 'city.example': { address: 'localhost' } } });
    expect(() => guard.admit('http://city.example/')).toThrow(/address-refused/);
  });

  test('a refusal names no resolved address', async () => {
    const visit = await createHttpFetch(strict)('http://127.0.0.1/');
    expect(JSON.stringify(visit)).not.toContain('127');
  });
});

// A resolver that says one thing, and a network that goes elsewhere.
function lying(answer: string, heard: string[]): { network: Network; ready: Promise<number> } {
  const server = createServer((_request, response) => response.end('internal'));
  server.on('connection', (socket) => socket.on('data', (data) => heard.push(String(data))));
  onTestFinished(() => void server.close());
  let port = 0;
  const ready = new Promise<number>((resolve) => {
    server.listen(0, '127.0.0.1', () => {
      ({ port } = server.address() as AddressInfo);
      resolve(port);
    });
  });
  const network: Network = {
    lookup: (_name, _options, callback) => callback(null, [{ address: answer, family: 4 }]),
    connect: ({ host, lookup }) => {
      expect(host).toBe('www.riverton.gov');
      expect(lookup).toBeDefined();
      return connect(port, '127.0.0.1');
    },
  };
  return { network, ready };
}

describe('where the connection is made', () => {
  test('a name that leads to this machine is refused by what it leads to', async () => {
    const server = createServer((_request, response) => response.end('internal'));
    await new Promise<void>((resolve) => {
      server.listen(0, '127.0.0.1', () => resolve());
    });
    onTestFinished(() => void server.close());
    const { port } = server.address() as AddressInfo;
    // "localhost" by its name is let through here, so that only the look-up of the connection can stop it.
    const { lookup } = createGuard({ ...strict, ports: [port] }).destination(
      'www.riverton.gov',
      port,
    );
    for (const all of [true, false]) {
      const error = await new Promise((resolve) => {
        lookup('localhost', { all }, (failure) => resolve(failure));
      });
      expect(error).toMatchObject({ failure: { reason: 'address-refused' } });
    }
  });

  test('both forms of answer are given where the address is allowed', async () => {
    const { lookup } = createGuard(testSettings()).destination('localhost', 80);
    const one = await new Promise((resolve) => {
      lookup('localhost', { all: false, family: 4 }, (...answer) => resolve(answer));
    });
    const all = await new Promise((resolve) => {
      lookup('localhost', { all: true, family: 4 }, (...answer) => resolve(answer));
    });
    expect(one).toEqual([null, '127.0.0.1', 4]);
    expect(all).toMatchObject([null, [{ address: '127.0.0.1', family: 4 }]]);
  });

  test.each(['http:', 'https:'])('%s a peer is judged before anything is sent', async (scheme) => {
    const heard: string[] = [];
    const { network, ready } = lying('8.8.8.8', heard);
    await ready;
    const visit = await createHttpFetch(
      strict,
      createGuard(strict, network),
    )(`${scheme}//www.riverton.gov/`);
    expect(visit).toMatchObject({ ok: false, failure: { reason: 'address-refused' } });
    await new Promise((resolve) => setTimeout(resolve, 50));
    expect(heard).toEqual([]);
  });

  test('an answer of a name is judged each time that it is looked up', async () => {
    const answers = ['8.8.8.8', '169.254.169.254'];
    const dialled: string[] = [];
    const network: Network = {
      lookup: (_name, _options, callback) =>
        callback(null, [{ address: answers.shift() ?? '', family: 4 }]),
      connect: (options) => {
        const socket = new Socket();
        options.lookup?.('www.riverton.gov', { all: true }, (error, found) => {
          if (error === null) dialled.push(String(Array.isArray(found) && found[0]?.address));
          socket.destroy(error ?? Object.assign(new Error('refused'), { code: 'ECONNREFUSED' }));
        });
        return socket;
      },
    };
    const fetch = createHttpFetch(strict, createGuard(strict, network));
    expect(await fetch('http://www.riverton.gov/')).toMatchObject({
      failure: { reason: 'connection-refused' },
    });
    expect(await fetch('http://www.riverton.gov/')).toMatchObject({
      failure: { reason: 'address-refused' },
    });
    expect(dialled).toEqual(['8.8.8.8']);
  });

  test('a silent handshake ends with the limit of connecting', async () => {
    const base = await serveRaw(() => undefined, 'connection');
    const started = performance.now();
    const visit = await createHttpFetch(testSettings({ limits: { connectMs: 400 } }))(
      base.replace('http:', 'https:'),
    );
    expect(visit).toMatchObject({ ok: false, failure: { reason: 'timeout' } });
    expect(performance.now() - started).toBeLessThan(9_000);
  });

  test.each([
    '169.254.169.254',
    '168.63.129.16',
    '100.100.100.200',
    '192.0.0.192',
    'fd00:ec2::254',
  ])('no pin opens %s', (address) => {
    const guard = createGuard({ ...strict, resolve: { 'a.gov': { address } } });
    expect(() => guard.admit('http://a.gov/')).toThrow(/address-refused/);
  });
});
