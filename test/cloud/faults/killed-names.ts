// Invocations and calls of a killed week in words that are the same each time that its seed is run: without tokens, times and ports.
import { createHash } from 'node:crypto';
import type { Request } from '../sandbox/gateway.ts';

export type Names = {
  /** The function, what it was called with, and in which execution. */
  ofInvocation: (full: string, event: unknown) => string;
  /** Whether what a function is called with is an execution, which goes on over many invocations. */
  isExecution: (event: unknown) => boolean;
  plain: (text: string) => string;
};

/** `hosts`: addresses of this run's own web servers. */
export function namesOf(hosts: readonly string[]): Names {
  const executions = new Map<string, string>();
  const owners = new Map<string, string>();
  const ports = hosts.map((host) => new URL(host).host);
  const plain = (text: string): string => {
    let said = text;
    for (const [owner, execution] of owners) said = said.replaceAll(owner, execution);
    for (const [at, host] of ports.entries())
      said = said.replaceAll(host, `host-${at}`).replaceAll(encodeURIComponent(host), `host-${at}`);
    return said
      .replaceAll(/\d{4}-\d\d-\d\dT[\d:.]+Z/g, 'then')
      .replaceAll(/[0-9a-f]{16,}/g, 'token');
  };
  /** The how-manieth execution of the audit, and whose runs are its own. */
  const executionOf = (arn: string): string => {
    const known = executions.get(arn) ?? `execution-${executions.size + 1}`;
    executions.set(arn, known);
    owners.set(createHash('sha256').update(arn).digest('hex').slice(0, 32), known);
    return known;
  };
  return {
    plain,
    isExecution: (event) => (event as Durable).DurableExecutionArn !== undefined,
    ofInvocation(full, event) {
      const name = full.replace('presence-dev-', '');
      const { DurableExecutionArn: arn, InitialExecutionState: state, Records } = event as Durable;
      if (Records !== undefined) return `${name} events`;
      if (arn === undefined) return plain(`${name} ${JSON.stringify(event)}`);
      const payload = state?.Operations[0]?.ExecutionDetails?.InputPayload ?? '';
      return plain(name === 'weekly-audit' ? `${name} ${executionOf(arn)}` : `${name} ${payload}`);
    },
  };
}

type Durable = {
  DurableExecutionArn?: string;
  InitialExecutionState?: { Operations: { ExecutionDetails?: { InputPayload?: string } }[] };
  Records?: unknown[];
};

/** What a call is about: one thing, or each of those that it has the runner write down together. */
export function aboutCall(request: Request, { plain }: Names): string[] {
  const { service, operation, path, body } = request;
  if (service === 's3' || body.length === 0) return [plain(`${operation} ${path}`)];
  const asked = JSON.parse(body.toString()) as Asked;
  if (operation === 'CheckpointDurableExecution')
    return (asked.Updates ?? [{}]).map(({ Id, Action }) => `Checkpoint ${Id} ${Action}`);
  if (service === 'dynamodb') return [plain(`${operation} ${placeOf(asked)}`)];
  if (service === 'ses')
    return [`${operation} ${asked.EmailTags?.map(({ Value }) => Value).join(' ')}`];
  return [plain(`${operation} ${path} ${body.toString()}`)];
}

function placeOf({ Item, Key, ExpressionAttributeValues, RequestItems = {} }: Asked): string {
  const [first] = Object.values(RequestItems).flat();
  const at = Item ?? Key ?? first?.PutRequest?.Item;
  if (at !== undefined) return `${at['pk']?.S} ${at['sk']?.S}`;
  return Object.values(ExpressionAttributeValues ?? {})
    .map(({ S }) => S)
    .join(' ');
}

type Attributes = Record<string, { S?: string }>;
type Asked = {
  Updates?: { Id?: string; Action?: string }[];
  EmailTags?: { Value: string }[];
  Item?: Attributes;
  Key?: Attributes;
  ExpressionAttributeValues?: Attributes;
  RequestItems?: Record<string, { PutRequest?: { Item: Attributes } }[]>;
};
