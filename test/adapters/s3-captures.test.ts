// Captures in a bucket behind HTTP: what was put in comes out, whatever is missing, damaged or refused is told.
import { PutObjectCommand, S3Client } from '@aws-sdk/client-s3';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { s3Archive, s3Captures, s3Client } from '../../adapters/s3-captures.ts';
import type { CaptureWithBody } from '../../core/capture/capture.ts';
import { draftCapture } from '../../core/check-now.ts';
import { startAws } from '../support/aws-fake.ts';
import { startStores, type Stores } from '../support/cloud-world.ts';

let stores: Stores;
let page: CaptureWithBody;
beforeAll(async () => {
  stores = await startStores();
  const draft = { name: 'a', body: '<p>Überfall: ring 911 🚓</p>', type: 'text/html' } as const;
  page = await draftCapture(draft, new Date('2026-11-16T09:00:00Z'));
});
afterAll(() => stores.close());

const KEY = 'run-1/riverton/home/static-0123456789abcdef';

describe('captures in a bucket', () => {
  it('come out as they went in, and may be saved twice', async () => {
    const captures = s3Captures({ client: stores.s3, bucket: stores.bucket });
    const screenshot = new Uint8Array([1, 2, 3]);
    await captures.save(KEY, { ...page, screenshot });
    await captures.save(KEY, { ...page, screenshot });
    const found = await captures.load(KEY);
    expect(found?.html).toBe(page.html);
    expect(found?.capture).toEqual(page.capture);
    expect([...(found?.screenshot ?? [])]).toEqual([1, 2, 3]);
    expect(await captures.load('run-1/riverton/other/static-0')).toBeUndefined();
  });

  it('that are not what was stored are damaged', async () => {
    const Body = Buffer.from('presence-capture 1 0000\n{}\n');
    await stores.s3.send(
      new PutObjectCommand({ Bucket: stores.bucket, Key: 'run-2/x.capture', Body }),
    );
    const captures = s3Captures({ client: stores.s3, bucket: stores.bucket });
    await expect(captures.load('run-2/x')).rejects.toMatchObject({
      name: 'StoreError',
      reason: 'damaged',
    });
  });

  it('have no key that leads elsewhere', async () => {
    const captures = s3Captures({ client: stores.s3, bucket: stores.bucket });
    await expect(captures.load('../secrets')).rejects.toMatchObject({ name: 'StoreError' });
    await expect(captures.save('a//b', page)).rejects.toMatchObject({ name: 'StoreError' });
  });

  it('are listed by their run, and removed', async () => {
    const bucket = { client: stores.s3, bucket: stores.bucket };
    const captures = s3Captures(bucket);
    const archive = s3Archive(bucket);
    const keys = Array.from({ length: 5 }, (_, at) => `run-3/riverton/p${at}/static-${at}`);
    for (const key of keys) await captures.save(key, page);
    await captures.save('run-30/riverton/p0/static-0', page);
    expect(await archive.keysOf('run-3')).toEqual(keys);
    await archive.remove('run-3/riverton/p0/static-0');
    await archive.remove('run-3/riverton/p0/static-0');
    expect(await archive.keysOf('run-3')).toEqual(keys.slice(1));
  });

  it('whose bucket refuses, is missing or is silent stop the run in words', async () => {
    const credentials = { accessKeyId: 'a', secretAccessKey: 'b' };
    const missing = s3Captures({ client: stores.s3, bucket: 'no-such-bucket' });
    await expect(missing.save(KEY, page)).rejects.toMatchObject({ reason: 'no-table' });
    const answers = ['AccessDenied', 'Odd', 'cut'];
    let at = 0;
    const aws = await startAws(() => {
      const code = answers[at];
      at += 1;
      if (code === 'cut' || code === undefined) return 'cut';
      const body = `<Error><Code>${code}</Code><Message>no</Message></Error>`;
      return { status: 403, type: 'application/xml', body };
    });
    const client = new S3Client({
      endpoint: aws.url,
      region: 'us-east-1',
      credentials,
      forcePathStyle: true,
      maxAttempts: 1,
    });
    const captures = s3Captures({ client, bucket: 'captures' });
    await expect(captures.load(KEY)).rejects.toMatchObject({ reason: 'refused' });
    await expect(captures.load(KEY)).rejects.toMatchObject({ reason: 'failed' });
    await expect(captures.load(KEY)).rejects.toMatchObject({ reason: 'no-answer' });
    await aws.close();
  });

  it('are asked for at the address that the environment names, by path', async () => {
    const client = s3Client({ AWS_ENDPOINT_URL_S3: 'http://127.0.0.1:1' });
    expect(client.config.forcePathStyle).toBe(true);
    expect(s3Client({}).config.forcePathStyle).toBe(false);
  });
});
