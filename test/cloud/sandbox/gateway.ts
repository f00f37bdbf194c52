// The one address that every AWS client of a function finds: it knows the caller by its key, asks the role's policies, and hands on.
import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import { randomUUID } from 'node:crypto';
import { ACCOUNT, REGION } from './resolve.ts';
import type { Call } from './policy.ts';

export type Request = {
  /** Role of the caller. */
  role: string;
  /** Key of the caller: each execution environment has its own. */
  caller: string;
  method: string;
  path: string;
  query: URLSearchParams;
  headers: IncomingMessage['headers'];
  body: Buffer;
  service: Service;
  /** `PutItem`. */
  operation: string;
};

type Service = 'dynamodb' | 's3' | 'ses' | 'lambda' | 'secretsmanager';

export type Reply = { status: number; headers?: Record<string, string>; body: Buffer | string };

/**
 * What befalls a call: nothing, refused for its rate, its answer lost, or the whole call lost. `late`: lost to its caller, and taken a while
 * after all the same. `kill` and `kill-taken`: its caller is killed, and the call is not taken, or is.
 */
export type Fault =
  | 'none'
  | 'throttle'
  | 'lose-answer'
  | 'lose-call'
  | 'late'
  | 'kill'
  | 'kill-taken';

export type GatewayParts = {
  allows: (role: string, call: Call) => boolean;
  serve: Record<Service, (request: Request) => Promise<Reply>>;
  fault?: (request: Request) => Fault;
  /** Has a call done when its time has come; at once unless told. */
  inTurn?: (request: Request, work: () => Promise<void>) => Promise<void>;
  /** Has a call that its caller has given up taken later; soon after unless told. */
  later?: (take: () => Promise<unknown>) => void;
  kill?: (caller: string) => void;
  /** Told of every call that was taken, with what was answered, whether or not that arrives. */
  onTaken?: (request: Request, reply: Reply) => void;
};

export type Gateway = {
  url: string;
  /** A new key by which calls are known as a role's. */
  keyOf: (role: string) => string;
  /** Calls that no statement of the caller's role allows: none, in a good stack. */
  denied: string[];
  /** Every call that was allowed, as `role service:operation`, with how often. */
  calls: Map<string, number>;
  close: () => Promise<void>;
};

export async function startGateway(parts: GatewayParts): Promise<Gateway> {
  const roles = new Map<string, string>();
  const state = { denied: [] as string[], calls: new Map<string, number>() };
  const server = createServer((incoming, response) => {
    void handle(incoming, response, { parts, roles, state }).catch(() => response.destroy());
  });
  return {
    url: await listen(server),
    keyOf(role) {
      const key = `AKIA${Buffer.from(role).toString('hex').toUpperCase().slice(0, 60)}N${roles.size}`;
      roles.set(key, role);
      return key;
    },
    ...state,
    close: () => stop(server),
  };
}

type State = { denied: string[]; calls: Map<string, number> };
type Within = { parts: GatewayParts; roles: Map<string, string>; state: State };

async function handle(
  incoming: IncomingMessage,
  response: ServerResponse,
  { parts, roles, state }: Within,
): Promise<void> {
  const request = await requestOf(incoming, roles);
  const { inTurn = (_request, work) => work() } = parts;
  await inTurn(request, () => settle(request, { incoming, response }, { parts, state }));
}

type Wire = { incoming: IncomingMessage; response: ServerResponse };

async function settle(
  request: Request,
  { incoming, response }: Wire,
  { parts, state }: Omit<Within, 'roles'>,
): Promise<void> {
  const refused = callsOf(request).filter((call) => !parts.allows(request.role, call));
  if (refused.length > 0) {
    state.denied.push(
      ...refused.map(({ action, resource }) => `${request.role} ${action} ${resource}`),
    );
    return reply(response, request, errorOf(request, 'AccessDeniedException', 403));
  }
  const name = `${request.role} ${request.service}:${request.operation}`;
  state.calls.set(name, (state.calls.get(name) ?? 0) + 1);
  const fault = parts.fault?.(request) ?? 'none';
  if (fault === 'throttle') return reply(response, request, throttled(request));
  if (fault === 'kill' || fault === 'kill-taken') parts.kill?.(request.caller);
  const { later = soon } = parts;
  if (fault === 'late') later(() => taken(request, parts).catch(() => undefined));
  if (fault === 'lose-call' || fault === 'late' || fault === 'kill')
    return void incoming.socket.destroy();
  const given = await taken(request, parts);
  if (fault === 'lose-answer' || fault === 'kill-taken') return void incoming.socket.destroy();
  reply(response, request, given);
}

function soon(take: () => Promise<unknown>): void {
  setTimeout(() => void take(), LATE_MS);
}

/** Longer than a call that is made again takes. */
const LATE_MS = 150;

async function taken(request: Request, { serve, onTaken }: GatewayParts): Promise<Reply> {
  const answer = await serve[request.service](request);
  onTaken?.(request, answer);
  return answer;
}

function throttled(request: Request): Reply {
  const { service } = request;
  return errorOf(request, THROTTLED[service], service === 's3' ? 503 : 429);
}

const THROTTLED: Record<Service, string> = {
  dynamodb: 'ThrottlingException',
  s3: 'SlowDown',
  ses: 'TooManyRequestsException',
  lambda: 'TooManyRequestsException',
  secretsmanager: 'ThrottlingException',
};

/** An error in the words of the service that was called. */
export function errorOf(
  { service }: Pick<Request, 'service'>,
  type: string,
  status: number,
  message = type,
): Reply {
  if (service === 's3')
    return {
      status,
      body: `<?xml version="1.0"?><Error><Code>${type}</Code><Message>${message}</Message></Error>`,
      headers: { 'content-type': 'application/xml' },
    };
  const prefix = service === 'dynamodb' ? 'com.amazonaws.dynamodb.v20120810#' : '';
  return {
    status: service === 'dynamodb' ? Math.min(status, 400) : status,
    headers: { 'content-type': 'application/json', 'x-amzn-errortype': type },
    body: JSON.stringify({ __type: `${prefix}${type}`, message, Message: message }),
  };
}

async function requestOf(incoming: IncomingMessage, roles: Map<string, string>): Promise<Request> {
  const chunks: Buffer[] = [];
  for await (const chunk of incoming) chunks.push(chunk);
  const url = new URL(incoming.url ?? '/', 'http://gateway');
  const authorization = String(incoming.headers.authorization);
  const [, key = '', service = ''] =
    /Credential=([^/]+)\/\d+\/[^/]+\/([^/]+)\//.exec(authorization) ?? [];
  const role = roles.get(key) ?? `nobody (${key})`;
  const common = {
    role,
    caller: key,
    method: incoming.method ?? '',
    path: url.pathname,
    query: url.searchParams,
    headers: incoming.headers,
    body: Buffer.concat(chunks),
  };
  const known = SERVICES[service];
  if (known === undefined) throw new Error(`no such service: ${service}`);
  return { ...common, service: known, operation: operationOf(known, common) };
}

const SERVICES: Record<string, Service> = {
  dynamodb: 'dynamodb',
  s3: 's3',
  ses: 'ses',
  lambda: 'lambda',
  secretsmanager: 'secretsmanager',
};

type Raw = Pick<Request, 'method' | 'path' | 'query' | 'headers'>;

function operationOf(service: Service, { method, path, headers, query }: Raw): string {
  if (service === 'dynamodb' || service === 'secretsmanager')
    return String(headers['x-amz-target']).split('.').at(-1) ?? '';
  if (service === 'ses') return path.endsWith('/outbound-emails') ? 'SendEmail' : path;
  if (service === 'lambda') return lambdaOperation(path);
  if (path.split('/').filter(Boolean).length < 2)
    return query.has('list-type') ? 'ListBucket' : 'HeadBucket';
  return (
    { PUT: 'PutObject', GET: 'GetObject', HEAD: 'GetObject', DELETE: 'DeleteObject' }[method] ??
    method
  );
}

function lambdaOperation(path: string): string {
  if (path.endsWith('/checkpoint')) return 'CheckpointDurableExecution';
  if (path.endsWith('/state')) return 'GetDurableExecutionState';
  return path.endsWith('/invocations') ? 'InvokeFunction' : path;
}

/** What has to be allowed for a request. */
function callsOf(request: Request): Call[] {
  switch (request.service) {
    case 'dynamodb':
      return dynamoCalls(request);
    case 's3': {
      const [bucket = '', ...key] = decodeURIComponent(request.path.slice(1)).split('/');
      const at = key.length === 0 || key[0] === '' ? bucket : `${bucket}/${key.join('/')}`;
      return [{ action: `s3:${request.operation}`, resource: `arn:aws:s3:::${at}` }];
    }
    case 'ses':
      return sesCalls(request);
    case 'lambda':
      return lambdaCalls(request);
    case 'secretsmanager': {
      const { SecretId } = JSON.parse(request.body.toString()) as { SecretId: string };
      return [
        {
          action: `secretsmanager:${request.operation}`,
          resource: arn('secretsmanager', `secret:${SecretId}-AbCdEf`),
        },
      ];
    }
  }
}

type DynamoBody = {
  TableName?: string;
  IndexName?: string;
  RequestItems?: Record<string, unknown>;
};

function dynamoCalls({ body, operation }: Request): Call[] {
  const { TableName, IndexName, RequestItems = {} } = JSON.parse(body.toString()) as DynamoBody;
  const tables = TableName === undefined ? Object.keys(RequestItems) : [TableName];
  const index = IndexName === undefined ? '' : `/index/${IndexName}`;
  return tables.map((name) => ({
    action: `dynamodb:${operation}`,
    resource: `${arn('dynamodb', `table/${name}`)}${index}`,
  }));
}

type SesBody = {
  FromEmailAddress?: string;
  ConfigurationSetName?: string;
  Content?: { Raw?: object };
};

function sesCalls({ body, operation }: Request): Call[] {
  const {
    FromEmailAddress = '',
    ConfigurationSetName,
    Content,
  } = JSON.parse(body.toString()) as SesBody;
  const from = /<([^>]+)>/.exec(FromEmailAddress)?.[1] ?? FromEmailAddress;
  const action = `ses:${Content?.Raw === undefined ? operation : 'SendRawEmail'}`;
  const context = { 'ses:FromAddress': from };
  const identity = { action, resource: arn('ses', `identity/${from.split('@')[1]}`), context };
  if (ConfigurationSetName === undefined) return [identity];
  return [
    identity,
    { action, resource: arn('ses', `configuration-set/${ConfigurationSetName}`), context },
  ];
}

type CheckpointBody = {
  Updates?: { Type?: string; Action?: string; ChainedInvokeOptions?: { FunctionName?: string } }[];
};

/** A durable function calls another by a checkpoint: the call needs its own right. */
function lambdaCalls({ operation, path, role, body }: Request): Call[] {
  const [, name = ''] = /\/functions\/([^/]+)/.exec(path) ?? [];
  if (operation === 'InvokeFunction')
    return [{ action: 'lambda:InvokeFunction', resource: functionArn(decodeURIComponent(name)) }];
  const own = { action: `lambda:${operation}`, resource: arn('lambda', `function:${role}:1`) };
  if (operation !== 'CheckpointDurableExecution') return [own];
  const { Updates = [] } = JSON.parse(body.toString()) as CheckpointBody;
  const called = Updates.filter(
    ({ Type, Action }) => Type === 'CHAINED_INVOKE' && Action === 'START',
  );
  return [
    own,
    ...called.map(({ ChainedInvokeOptions: of }) => ({
      action: 'lambda:InvokeFunction',
      resource: functionArn(of?.FunctionName ?? ''),
    })),
  ];
}

export function functionArn(name: string): string {
  return name.startsWith('arn:') ? name : arn('lambda', `function:${name}`);
}

function arn(service: string, rest: string): string {
  return `arn:aws:${service}:${REGION}:${ACCOUNT}:${rest}`;
}

function reply(
  response: ServerResponse,
  { method }: Request,
  { status, headers = {}, body }: Reply,
): void {
  response.writeHead(status, { 'x-amzn-requestid': randomUUID(), ...headers });
  response.end(method === 'HEAD' ? undefined : body);
}

function listen(server: Server): Promise<string> {
  return new Promise((resolve) => {
    server.listen(0, '127.0.0.1', () => {
      const address = server.address();
      resolve(`http://127.0.0.1:${typeof address === 'object' ? address?.port : 0}`);
    });
  });
}

function stop(server: Server): Promise<void> {
  server.closeAllConnections();
  return new Promise((resolve) => {
    server.close(() => resolve());
  });
}
