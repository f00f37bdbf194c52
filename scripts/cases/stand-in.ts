// A stand-in for the Internet: names lead where a row says, connections to any address end at a server on loopback, and every
// address that was really dialled is written down.
import type { LookupAddress } from 'node:dns';
import { createServer, type RequestListener } from 'node:http';
import { createServer as createTlsServer } from 'node:https';
import {
  connect,
  createServer as createRawServer,
  isIP,
  type Server,
  type LookupFunction,
  type Socket,
  type TcpNetConnectOpts,
} from 'node:net';
import type { Network } from '../../adapters/http-network.ts';
import { certificateFor } from './stand-in-certificate.ts';

/** A connection that was opened: the host it was for, the address it went to, the port. */
type Dialled = { host: string; address: string; port: number };

export type StandIn = {
  network: Network;
  /** Certificate that its https hosts show. */
  certificate: string;
  /** Connections since it was last emptied. */
  dialled: Dialled[];
  /** What a name leads to, asked each time that it is looked up. */
  answer: (host: string) => string[];
  respond: RequestListener;
  close: () => void;
};

/** Starts it for these https hosts. */
export async function startStandIn(hosts: string[]): Promise<StandIn> {
  const { key, cert } = certificateFor(hosts, new Date());
  const handler: RequestListener = (...exchange) => standIn.respond(...exchange);
  const [plain, secure] = [createServer(handler), createTlsServer({ key, cert }, handler)];
  const sockets = new Set<Socket>();
  const stage = createRawServer((socket) => {
    sockets.add(socket.on('error', () => socket.destroy()));
    socket.once('close', () => sockets.delete(socket));
    socket.once('data', (first) => {
      socket.pause();
      socket.unshift(first);
      (first[0] === TLS_HANDSHAKE ? secure : plain).emit('connection', socket);
      process.nextTick(() => socket.resume());
    });
  });
  const port = await listen(stage);
  const standIn: StandIn = {
    network: {
      lookup: (host, _options, callback) => {
        const found = standIn.answer(host).map(asAnswer);
        if (found.length > 0) callback(null, found);
        else callback(Object.assign(new Error('no such name'), { code: 'ENOTFOUND' }), []);
      },
      connect: (options) => dial(standIn, options, port),
    },
    certificate: cert,
    dialled: [],
    answer: () => [],
    respond: (_request, response) => void response.end(),
    close: () => {
      for (const socket of sockets) socket.destroy();
      stage.close();
    },
  };
  return standIn;
}

// RFC 8446 section 5.1: the type of a record that holds a handshake.
const TLS_HANDSHAKE = 22;

function asAnswer(address: string): LookupAddress {
  return { address, family: isIP(address) };
}

// As the machine's own network does it: an address is dialled as it is, a name by what the given look-up lets through. Then the
// connection is made to the stage, and says that it leads where it was to lead.
function dial(
  standIn: StandIn,
  { host = '', port, lookup }: TcpNetConnectOpts,
  stagePort: number,
): Socket {
  let peer: string | undefined;
  const find: LookupFunction = (_name, options, callback) => {
    const open = (address: string) => {
      peer = address;
      standIn.dialled.push({ host, address, port });
      if (options.all === true) callback(null, [{ address: '127.0.0.1', family: 4 }]);
      else callback(null, '127.0.0.1', 4);
    };
    if (isIP(host) !== 0 || lookup === undefined) open(host);
    else
      lookup(host, { all: true }, (error, found) => {
        const first = Array.isArray(found) ? found[0]?.address : found;
        if (error === null && first !== undefined) open(first);
        else callback(error ?? new Error('no address'), '', 0);
      });
  };
  const socket = connect({ host: 'stage.invalid', port: stagePort, lookup: find });
  Object.defineProperty(socket, 'remoteAddress', { get: () => peer });
  return socket;
}

function listen(server: Server): Promise<number> {
  return new Promise((resolve) => {
    server.listen(0, '127.0.0.1', () => {
      const address = server.address();
      resolve(typeof address === 'object' && address !== null ? address.port : 0);
    });
  });
}
