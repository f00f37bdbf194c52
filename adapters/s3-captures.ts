// Keeps captures in a bucket, one object a capture, in the very form in which the laptop keeps them on its disk.
import {
  DeleteObjectCommand,
  GetObjectCommand,
  ListObjectsV2Command,
  PutObjectCommand,
  S3Client,
} from '@aws-sdk/client-s3';
import type { CaptureArchive } from '../core/evidence/retention.ts';
import type { CaptureStore } from '../core/ports.ts';
import { StoreError, type StoreReason } from '../core/store/store-error.ts';
import { awsClientSettings, awsErrorNames } from './aws-client.ts';
import { packCapture, unpackCapture } from './capture-file.ts';
import { partsOf } from './disk-captures.ts';

export type Bucket = { client: S3Client; bucket: string };

/** A client for Amazon's S3, or for whatever `AWS_ENDPOINT_URL_S3` names, whose buckets have no host names of their own. */
export function s3Client(environment: NodeJS.ProcessEnv = process.env): S3Client {
  return new S3Client({
    ...awsClientSettings({ answerWithinMs: 20_000 }),
    forcePathStyle: environment['AWS_ENDPOINT_URL_S3'] !== undefined,
  });
}

/**
 * The captures in a bucket. An object is there whole or not at all, and saving the same key again puts the same in its place; a key names
 * the hash of what is under it. Loading verifies every hash. Trouble is a `StoreError`.
 */
export function s3Captures({ client, bucket }: Bucket): CaptureStore {
  return {
    save: async (key, capture) => {
      const Body = await packCapture(capture);
      const command = new PutObjectCommand({
        Bucket: bucket,
        Key: objectOf(key),
        Body,
        ContentType: 'application/octet-stream',
      });
      await asked(bucket, () => client.send(command));
    },
    load: async (key) => {
      const bytes = await read({ client, bucket }, objectOf(key));
      if (bytes === undefined) return undefined;
      const found = await unpackCapture(bytes).catch(() => undefined);
      if (found !== undefined) return found;
      const says = `A stored capture is damaged: ${key} is not what was stored.`;
      throw new StoreError('damaged', {
        says,
        remedy: 'An older version of the object may be whole.',
      });
    },
  };
}

/** The same captures as what grows and is cleared. */
export function s3Archive({ client, bucket }: Bucket): CaptureArchive {
  return {
    keysOf: async (runId) => {
      const keys: string[] = [];
      let from: string | undefined;
      do {
        const page = await asked(bucket, () =>
          client.send(
            new ListObjectsV2Command({
              Bucket: bucket,
              Prefix: `${partsOf(runId).join('/')}/`,
              ContinuationToken: from,
            }),
          ),
        );
        for (const { Key } of page.Contents ?? []) keys.push(...keyOf(Key));
        from = page.NextContinuationToken;
      } while (from !== undefined);
      return keys.sort();
    },
    remove: async (key) => {
      const command = new DeleteObjectCommand({ Bucket: bucket, Key: objectOf(key) });
      await asked(bucket, () => client.send(command));
    },
  };
}

const ENDING = '.capture';

/** Object of a key; throws for one that no capture has. */
function objectOf(key: string): string {
  return `${partsOf(key).join('/')}${ENDING}`;
}

function keyOf(object = ''): string[] {
  return object.endsWith(ENDING) ? [object.slice(0, -ENDING.length)] : [];
}

async function read({ client, bucket }: Bucket, Key: string): Promise<Buffer | undefined> {
  try {
    const { Body } = await client.send(new GetObjectCommand({ Bucket: bucket, Key }));
    return Body === undefined ? undefined : Buffer.from(await Body.transformToByteArray());
  } catch (error) {
    if (awsErrorNames(error).name === 'NoSuchKey') return undefined;
    throw bucketTrouble(error, bucket);
  }
}

async function asked<T>(bucket: string, ask: () => Promise<T>): Promise<T> {
  try {
    return await ask();
  } catch (error) {
    throw bucketTrouble(error, bucket);
  }
}

const REASONS: ReadonlyMap<string, StoreReason> = new Map([
  ['NoSuchBucket', 'no-table'],
  ['AccessDenied', 'refused'],
  ['Forbidden', 'refused'],
  ['InvalidAccessKeyId', 'refused'],
  ['SignatureDoesNotMatch', 'refused'],
  ['ExpiredToken', 'refused'],
  ['CredentialsProviderError', 'refused'],
  ['TimeoutError', 'no-answer'],
  ['SlowDown', 'no-answer'],
  ['ServiceUnavailable', 'no-answer'],
  ['InternalError', 'no-answer'],
  ['RequestTimeout', 'no-answer'],
  ['ECONNREFUSED', 'no-answer'],
  ['ECONNRESET', 'no-answer'],
  ['ENOTFOUND', 'no-answer'],
  ['ETIMEDOUT', 'no-answer'],
]);

function bucketTrouble(error: unknown, bucket: string): StoreError {
  const { name, code } = awsErrorNames(error);
  const reason = REASONS.get(code) ?? REASONS.get(name) ?? 'failed';
  const says = `The bucket "${bucket}" of the captures could not be used (${code || name}).`;
  const remedy =
    reason === 'no-table'
      ? 'Check the name of the bucket and the AWS region.'
      : reason === 'refused'
        ? 'Check the AWS credentials and their permissions for this bucket.'
        : 'Try again; if it happens again, report it with this message.';
  return new StoreError(reason, { says, remedy, cause: error });
}
