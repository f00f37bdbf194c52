// Hosts' turns in the one table: one item a host, taken by a conditional put.
import type { DynamoDBClient } from '@aws-sdk/client-dynamodb';
import type { Failure } from '../core/capture/failures.ts';
import { TURN_MS, type HostTurns, type TurnOf } from '../core/run/shared-turns.ts';
import { TURN, turnItem, turnKey, turnStateOf } from '../core/store/cloud-items.ts';
import { recordOf } from '../core/store/items.ts';
import { getItem, putItem } from './dynamo-items.ts';

/** Free, the taker's own, or left by a clock that was far ahead of ours. */
const FREE = 'attribute_not_exists(#pk) OR #owner = :owner OR #freeAt <= :now OR #freeAt > :far';

/** Turns in a table made from core/store/table.ts. A put that is sent twice because its acknowledgement was lost takes the turn once. */
export function dynamoTurns(client: DynamoDBClient, tableName: string): HostTurns {
  const table = { client, tableName };
  return {
    async take(turn, { now, until }) {
      const there = await getItem(table, turnKey(turn.host));
      const far = now + 2 * TURN_MS;
      const others = there === undefined ? undefined : takenUntil(there, turn, { now, far });
      if (others !== undefined) return { taken: false, freeAt: others };
      const alone = there === undefined ? {} : leftAlone(there, turn);
      const put = turnItem(turn, { freeAt: until, ...alone });
      const values = { owner: turn.owner, now, far };
      if (await putItem(table, put, { expression: FREE, values })) return { taken: true, ...alone };
      // Somebody was quicker; what they have is looked at next.
      return { taken: false, freeAt: now };
    },
    async leave(turn, left) {
      const condition = { expression: '#owner = :owner', values: { owner: turn.owner } };
      await putItem(table, turnItem(turn, left), condition);
    },
  };
}

/** Until when somebody else has the turn; undefined where nobody has. */
function takenUntil(
  there: unknown,
  { owner }: TurnOf,
  { now, far }: { now: number; far: number },
): number | undefined {
  const { owner: theirs, freeAt } = turnStateOf(there);
  return theirs !== owner && freeAt > now && freeAt <= far ? freeAt : undefined;
}

function leftAlone(there: unknown, { runId }: TurnOf): { alone?: Failure } {
  const { runId: theirs, alone } = recordOf(TURN, there);
  return theirs !== runId || alone === undefined ? {} : { alone };
}
