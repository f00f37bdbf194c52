// What the functions find around them in a test: their environment, and the judging thread built as it is shipped.
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { build } from 'esbuild';
import type { Context } from 'aws-lambda';
import { eldData } from '../../scripts/eld-data.js';
import type { Stores } from './cloud-world.ts';

/** Builds the judging thread into a folder of its own. */
export async function buildThread(): Promise<{ file: string; clear: () => void }> {
  const folder = mkdtempSync(join(tmpdir(), 'presence-thread-'));
  const file = join(folder, 'judge-thread.mjs');
  await build({
    entryPoints: ['functions/judge-thread.ts'],
    outfile: file,
    bundle: true,
    platform: 'node',
    target: 'node20',
    format: 'esm',
    banner: { js: `import{createRequire as R}from'node:module';const require=R(import.meta.url);` },
    plugins: [eldData],
    logLevel: 'error',
  });
  return { file, clear: () => rmSync(folder, { recursive: true, force: true }) };
}

/** The environment of functions over these stores. */
export function environmentOver(stores: Stores, more: Record<string, string> = {}) {
  return {
    AWS_REGION: 'us-east-1',
    AWS_ACCESS_KEY_ID: 'test',
    AWS_SECRET_ACCESS_KEY: 'test',
    AWS_ENDPOINT_URL_DYNAMODB: stores.dynamoEndpoint,
    AWS_ENDPOINT_URL_S3: stores.s3Endpoint,
    AWS_SDK_JS_NODE_VERSION_SUPPORT_WARNING_DISABLED: 'true',
    POWERTOOLS_DEV: 'false',
    POWERTOOLS_TRACE_ENABLED: 'false',
    POWERTOOLS_LOG_LEVEL: 'SILENT',
    POWERTOOLS_SERVICE_NAME: 'test',
    TABLE_NAME: stores.tableName,
    CAPTURES_BUCKET: stores.bucket,
    CONTACT_URL: 'https://presence.example/',
    ALLOW_LOOPBACK: 'true',
    HOST_DELAY_MS: '0',
    ...more,
  };
}

/** A call's context, with so much time left. */
export function contextOf(leftMs = 60_000, requestId = 'request-1'): Context {
  return {
    awsRequestId: requestId,
    functionName: 'test',
    functionVersion: '1',
    invokedFunctionArn: 'arn:aws:lambda:us-east-1:111122223333:function:test:live',
    memoryLimitInMB: '256',
    logGroupName: 'log',
    logStreamName: 'stream',
    callbackWaitsForEmptyEventLoop: false,
    getRemainingTimeInMillis: () => leftMs,
    done: () => undefined,
    fail: () => undefined,
    succeed: () => undefined,
  };
}
