// X-Ray's daemon as the functions see it: a UDP port on this machine that takes what they tell.
import { createSocket } from 'node:dgram';
import type { AddressInfo } from 'node:net';

/** What is looked at of a subsegment; X-Ray's own names. */
export type Told = {
  id: string;
  name: string;
  type: string;
  trace_id: string;
  parent_id: string;
  annotations?: Record<string, string | number | boolean>;
  fault?: boolean;
  in_progress?: boolean;
  cause?: { exceptions: { message: string; type: string }[] };
  namespace?: string;
  aws?: { operation?: string };
};

export type Daemon = {
  address: string;
  told: Told[];
  /** Resolves with the first that fits, as soon as it is there. */
  hears: (fits: (told: Told) => boolean) => Promise<Told>;
  close: () => Promise<void>;
};

export async function startDaemon(): Promise<Daemon> {
  const socket = createSocket('udp4');
  const told: Told[] = [];
  socket.on('message', (datagram) => {
    const [, document = ''] = datagram.toString('utf8').split('\n');
    told.push(JSON.parse(document));
    socket.emit('told');
  });
  await new Promise<void>((resolve) => socket.bind(0, '127.0.0.1', resolve));
  const { port }: AddressInfo = socket.address();
  return {
    address: `127.0.0.1:${port}`,
    told,
    async hears(fits) {
      for (;;) {
        const found = told.find(fits);
        if (found !== undefined) return found;
        await new Promise<void>((resolve) => socket.once('told', resolve));
      }
    },
    close: () => new Promise((resolve) => socket.close(resolve)),
  };
}
