// The DynamoDB client: every wait has an end, and a laptop's client looks for no profile, region or credentials.
import type { DynamoDBClientConfig } from '@aws-sdk/client-dynamodb';
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

/**
 * A client whose requests are answered in this process by `requestHandler`: one try, no signature, and every setting given, since
 * the SDK would look for each missing one in the files and variables of the user's AWS account.
 */
export function inProcessClient(
  requestHandler: NonNullable<DynamoDBClientConfig['requestHandler']>,
): DynamoDBClient {
  return client({
    requestHandler,
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
  });
}

/**
 * The SDK warns on Node 20 of its own plans for 2027; whoever runs an audit can do nothing with that. This variable is the SDK's own
 * switch, read when a client is made.
 */
function client(config: DynamoDBClientConfig): DynamoDBClient {
  process.env['AWS_SDK_JS_NODE_VERSION_SUPPORT_WARNING_DISABLED'] ??= 'true';
  return new DynamoDBClient(config);
}
