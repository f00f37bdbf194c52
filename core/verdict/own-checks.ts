// The agency's own items as checks, made once per item: compiling phrases and patterns anew for each page would cost more than judging.
import type { AnyCheck, Rules } from '../check.ts';
import type { OwnItem, Policy } from '../policy/schema.ts';
import { sha256Hex } from './sha256.ts';

export type VersionedCheck = { check: AnyCheck; version: string };

/** Own items kept made; more than any policy has, few enough to forget all when a long-lived worker has seen many policies. */
const KEPT = 500;

const made = new WeakMap<Rules, Map<string, VersionedCheck>>();

/** The policy's own items as checks. An item's version changes with what it says and with the code that judges own items. */
export async function ownChecks(rules: Rules, policy: Policy): Promise<VersionedCheck[]> {
  const kept = made.get(rules) ?? new Map<string, VersionedCheck>();
  made.set(rules, kept);
  const checks: VersionedCheck[] = [];
  for (const item of policy.ownItems) checks.push(await ownCheck(rules, item, kept));
  return checks;
}

async function ownCheck(
  rules: Rules,
  item: OwnItem,
  kept: Map<string, VersionedCheck>,
): Promise<VersionedCheck> {
  const key = JSON.stringify(item);
  const known = kept.get(key);
  if (known !== undefined) return known;
  const version = (await sha256Hex(`${rules.ownItemVersion ?? ''}\n${key}`)).slice(0, 12);
  const one = { check: rules.ownItem(item), version };
  if (kept.size >= KEPT) kept.clear();
  kept.set(key, one);
  return one;
}
