// An audit in a process of its own, for tests that kill it: `audit-child.ts DIR INVENTORY.json`.
import { readFileSync } from 'node:fs';
import { runAudit } from '../../core/run-audit.ts';
import { LINKED, policyOf, REQUIRED, requestOf, RULES, startWorld } from './audit-world.ts';

const [dir = '', file = ''] = process.argv.slice(2);
const world = await startWorld(RULES, dir);
const policy = policyOf({ purpose: LINKED, emergency: REQUIRED });
await runAudit(world.ports, requestOf(JSON.parse(readFileSync(file, 'utf8')), { policy }));
await world.close();
