// How every AWS client waits: never without end. The SDK's own waits have none.

/** Milliseconds and tries. */
export type AwsPatience = { answerWithinMs?: number; connectWithinMs?: number; tries?: number };

/** Settings of a client. Region, credentials and endpoints are found by the SDK (`AWS_REGION`, `AWS_ENDPOINT_URL_…`). */
export function awsClientSettings({
  answerWithinMs = 10_000,
  connectWithinMs = 3_000,
  tries = 4,
}: AwsPatience = {}) {
  // The SDK warns on Node 20 of its own plans for 2027; whoever runs this can do nothing with that.
  process.env['AWS_SDK_JS_NODE_VERSION_SUPPORT_WARNING_DISABLED'] ??= 'true';
  return {
    maxAttempts: tries,
    requestHandler: {
      connectionTimeout: connectWithinMs,
      requestTimeout: answerWithinMs,
      // Without it the SDK only warns, and goes on waiting.
      throwOnRequestTimeout: true,
    },
  };
}

/** An error of the SDK by what it says of itself. */
export function awsErrorNames(error: unknown): { name: string; code: string; status?: number } {
  if (!(error instanceof Error)) return { name: 'unknown', code: '' };
  const code = 'code' in error && typeof error.code === 'string' ? error.code : '';
  return { name: error.name, code, ...statusOf(error) };
}

function statusOf(error: Error): { status?: number } {
  if (!('$metadata' in error)) return {};
  const { $metadata: metadata } = error;
  if (typeof metadata !== 'object' || metadata === null) return {};
  const status = 'httpStatusCode' in metadata ? metadata.httpStatusCode : undefined;
  return typeof status === 'number' ? { status } : {};
}
