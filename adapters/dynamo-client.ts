// The DynamoDB client: every wait has an end, and a laptop's client looks for no profile, region or credentials.
import type { DynamoDBClientConfig, ServiceOutputTypes } from '@aws-sdk/client-dynamodb';
import { DynamoDBClient } from '@aws-sdk/client-dynamodb';

/** Without `throwOnRequestTimeout` the SDK only warns, and goes on waiting. */
const ANSWER_WITHIN_MS = 6000;
const CONNECT_WITHIN_MS = 3000;
const TRIES = 5;

export type CloudSettings = {
  region: string;
  /** Another endpoint than Amazon's, such as DynamoDB Local. */
  endpoint?: string;
  /** Instead of those that the SDK finds by itself. */
  credentials?: { accessKeyId: string; secretAccessKey: string };
  /** Longest wait for one answer, milliseconds. */
  answerWithinMs?: number;
};

/** A client for Amazon's service, or for anything that speaks its protocol over HTTP. */
export function cloudClient(settings: CloudSettings): DynamoDBClient {
  const { answerWithinMs = ANSWER_WITHIN_MS, ...where } = settings;
  return client({
    ...where,
    maxAttempts: TRIES,
    requestHandler: {
      connectionTimeout: CONNECT_WITHIN_MS,
      requestTimeout: answerWithinMs,
      throwOnRequestTimeout: true,
    },
  });
}

/** What answers in this process: the operation's name (`PutItem`) and its input, as the SDK's commands hold it. */
type Answers = {
  answer: (operation: string, input: object) => Promise<ServiceOutputTypes>;
};

/**
 * A client whose commands are answered in this process. They never become requests: nothing is written as JSON, signed or tried
 * again, which costs many times what the answer does. Every setting is given, since the SDK would look for each missing one in the
 * files and variables of the user's AWS account.
 */
export function inProcessClient({ answer }: Answers): DynamoDBClient {
  const made = client({
    requestHandler: { handle: () => Promise.reject(new Error('nothing is sent from here')) },
    endpoint: 'http://embedded.invalid',
    region: 'embedded',
    credentials: { accessKeyId: 'embedded', secretAccessKey: 'embedded' },
    signer: { sign: (request) => Promise.resolve(request) },
    maxAttempts: 1,
    retryMode: 'standard',
    defaultsMode: 'standard',
    accountIdEndpointMode: 'disabled',
    disableClockSkewCorrection: true,
    authSchemePreference: ['aws.auth#sigv4'],
    endpointDiscoveryEnabled: false,
    useDualstackEndpoint: false,
    useFipsEndpoint: false,
    userAgentAppId: 'embedded',
    cacheMiddleware: true,
  });
  made.middlewareStack.add(
    (_next, context) =>
      async ({ input }) => ({ output: await answer(operationOf(context), input), response: {} }),
    { step: 'initialize', priority: 'high', name: 'answerInProcess' },
  );
  return made;
}

function operationOf({ commandName = '' }: { commandName?: string }): string {
  return commandName.replace(/Command$/, '');
}

/**
 * The SDK warns on Node 20 of its own plans for 2027; whoever runs an audit can do nothing with that. This variable is the SDK's own
 * switch, read when a client is made.
 */
function client(config: DynamoDBClientConfig): DynamoDBClient {
  process.env['AWS_SDK_JS_NODE_VERSION_SUPPORT_WARNING_DISABLED'] ??= 'true';
  return new DynamoDBClient(config);
}
