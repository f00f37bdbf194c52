// What keeps the visits of one run polite, built together: the gate of hosts, robots.txt, the slots.
import type { Clock, RobotsFetch } from '../ports.ts';
import type { Wait } from './audit-ports.ts';
import { createHostGate } from './host-gate.ts';
import { createRobotsDoor } from './robots-door.ts';
import { createSlots } from './slots.ts';
import type { Politeness } from './visitor.ts';

export type PoliteSettings = {
  ports: { fetchRobots: RobotsFetch; clock: Clock; wait: Wait };
  /** Hosts visited side by side. */
  lanes: number;
  hostDelayMs: number;
  runId: string;
  onWait?: (host: string, ms: number) => void;
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
  });
  const slots = createSlots(lanes);
  const robots = createRobotsDoor({ fetchRobots, gate, slots, clock, hostDelayMs });
  return { gate, robots, slots };
}
