// What keeps the visits of one run polite, built together: the gate of hosts, robots.txt, the slots.
import type { Clock, RobotsFetch } from '../ports.ts';
import type { Wait } from './audit-ports.ts';
import { createHostGate } from './host-gate.ts';
import { createRobotsDoor } from './robots-door.ts';
import { createSharedTurns, type HostTurns, type SharedTurns } from './shared-turns.ts';
import { createSlots } from './slots.ts';
import type { Politeness } from './visitor.ts';

export type PoliteSettings = {
  ports: { fetchRobots: RobotsFetch; clock: Clock; wait: Wait; turns?: HostTurns };
  /** Hosts visited side by side. */
  lanes: number;
  hostDelayMs: number;
  runId: string;
  onWait?: (host: string, ms: number) => void;
  /** Whether the run gives a host to this process alone. */
  isOwnHost?: (host: string) => boolean;
  /** In whose name turns among functions are taken; a fresh token unless told. */
  turnOwner?: string;
};

export function createPoliteness(settings: PoliteSettings): Politeness {
  const { ports, lanes, hostDelayMs, runId, onWait } = settings;
  const { clock, wait, fetchRobots } = ports;
  const gate = createHostGate({
    delayMs: hostDelayMs,
    clock,
    wait,
    seed: runId,
    ...(onWait === undefined ? {} : { onWait }),
    ...sharedOf(settings),
  });
  const slots = createSlots(lanes);
  const robots = createRobotsDoor({ fetchRobots, gate, slots, clock, hostDelayMs });
  return { gate, robots, slots };
}

function sharedOf({ ports, runId, isOwnHost, turnOwner }: PoliteSettings): {
  shared?: SharedTurns;
} {
  const { turns, clock, wait } = ports;
  if (turns === undefined) return {};
  const owner = turnOwner ?? clock.token();
  const isOwn = isOwnHost ?? (() => false);
  return { shared: createSharedTurns({ turns, clock, wait, runId, owner, isOwn }) };
}
