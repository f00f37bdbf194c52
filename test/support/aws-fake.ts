// AWS's own HTTP interfaces on loopback, as far as the command line and the adapters ask them; every request is kept.
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';

export type AwsRequest = {
  method: string;
  path: string;
  query: URLSearchParams;
  /** `x-amz-target`, for services that name the operation there. */
  target: string;
  authorization: string;
  /** X-Ray's header, where there is one. */
  trace: string;
  body: string;
};
export type AwsAnswer = {
  status?: number;
  type?: string;
  body?: string;
  headers?: Record<string, string>;
};

export type AwsFake = { url: string; requests: AwsRequest[]; close: () => Promise<void> };

/** `undefined` from `answer` leaves a request without any answer; `'cut'` ends its connection. */
export async function startAws(
  answer: (
    request: AwsRequest,
  ) => AwsAnswer | 'cut' | undefined | Promise<AwsAnswer | 'cut' | undefined>,
): Promise<AwsFake> {
  const requests: AwsRequest[] = [];
  const take = async (incoming: IncomingMessage, outgoing: ServerResponse): Promise<void> => {
    const request = await requestOf(incoming);
    requests.push(request);
    const said = await answer(request);
    if (said === undefined) return;
    if (said === 'cut') return void incoming.socket.destroy();
    const type = said.type ?? 'application/json';
    outgoing.writeHead(said.status ?? 200, { 'content-type': type, ...said.headers });
    outgoing.end(said.body ?? '{}');
  };
  const server = createServer((incoming, outgoing) => void take(incoming, outgoing));
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  return {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    requests,
    close: () => {
      server.closeAllConnections();
      return new Promise((resolve) => server.close(() => resolve()));
    },
  };
}

async function requestOf(incoming: IncomingMessage): Promise<AwsRequest> {
  const pieces: Buffer[] = [];
  for await (const piece of incoming) pieces.push(Buffer.from(piece));
  const { pathname, searchParams } = new URL(incoming.url ?? '/', 'http://aws');
  return {
    method: incoming.method ?? '',
    path: decodeURIComponent(pathname),
    query: searchParams,
    target: String(incoming.headers['x-amz-target'] ?? ''),
    trace: String(incoming.headers['x-amzn-trace-id'] ?? ''),
    authorization: incoming.headers.authorization ?? '',
    body: Buffer.concat(pieces).toString('utf8'),
  };
}

/** An error in the words of AWS's JSON services. */
export function awsError(name: string, status = 400, message = 'no'): AwsAnswer {
  return {
    status,
    headers: { 'x-amzn-errortype': name },
    body: JSON.stringify({ __type: name, message, Message: message }),
  };
}

/** CloudFormation answers in XML. */
export function stackXml(outputs: Record<string, string>): AwsAnswer {
  const members = Object.entries(outputs).map(
    ([key, value]) =>
      `<member><OutputKey>${key}</OutputKey><OutputValue>${value}</OutputValue></member>`,
  );
  return {
    type: 'text/xml',
    body: `<DescribeStacksResponse xmlns="http://cloudformation.amazonaws.com/doc/2010-05-15/"><DescribeStacksResult><Stacks><member><StackName>s</StackName><StackStatus>CREATE_COMPLETE</StackStatus><CreationTime>2026-01-01T00:00:00Z</CreationTime><Outputs>${members.join('')}</Outputs></member></Stacks></DescribeStacksResult></DescribeStacksResponse>`,
  };
}

export function resourcesXml(resources: Record<string, string>): AwsAnswer {
  const members = Object.entries(resources).map(
    ([id, status]) =>
      `<member><LogicalResourceId>${id}</LogicalResourceId><ResourceType>AWS::Lambda::Function</ResourceType><ResourceStatus>${status}</ResourceStatus><Timestamp>2026-01-01T00:00:00Z</Timestamp></member>`,
  );
  return {
    type: 'text/xml',
    body: `<DescribeStackResourcesResponse xmlns="http://cloudformation.amazonaws.com/doc/2010-05-15/"><DescribeStackResourcesResult><StackResources>${members.join('')}</StackResources></DescribeStackResourcesResult></DescribeStackResourcesResponse>`,
  };
}

export function cloudFormationError(code: string, message: string): AwsAnswer {
  return {
    status: 400,
    type: 'text/xml',
    body: `<ErrorResponse xmlns="http://cloudformation.amazonaws.com/doc/2010-05-15/"><Error><Type>Sender</Type><Code>${code}</Code><Message>${message}</Message></Error></ErrorResponse>`,
  };
}
