// What a guard asks of the machine: to look a name up, and to open a connection.
import { lookup, type LookupAddress, type LookupAllOptions } from 'node:dns';
import { connect, type Socket, type TcpNetConnectOpts } from 'node:net';

/** The machine's network as the guard uses it. Rehearsals of attacks bring one of their own, in which names change their minds. */
export type Network = {
  /** All addresses of a name; the form of `dns.lookup` with `all`. */
  lookup: (
    hostname: string,
    options: LookupAllOptions,
    callback: (error: NodeJS.ErrnoException | null, answers: LookupAddress[]) => void,
  ) => void;
  connect: (options: TcpNetConnectOpts) => Socket;
};

/** The network that is there. */
export const MACHINE_NETWORK: Network = { lookup, connect };
