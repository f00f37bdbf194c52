// The bucket with captures: closed to the public, by TLS only, versioned, and write-once where that is asked for.
import { Duration, RemovalPolicy } from 'aws-cdk-lib/core';
import {
  BlockPublicAccess,
  Bucket,
  BucketEncryption,
  ObjectLockRetention,
  ObjectOwnership,
} from 'aws-cdk-lib/aws-s3';
import { Construct } from 'constructs';
import { acknowledge } from './acknowledged.ts';
import type { Settings } from './settings.ts';

/** An upload that was broken off is cleared away after so long. */
const BROKEN_OFF = Duration.days(2);

export class CapturesBucket extends Construct {
  readonly bucket: Bucket;

  constructor(scope: Construct, id: string, settings: Settings) {
    super(scope, id);
    const { objectLock, keepOldCapturesDays, keepCapturesDays } = settings;
    this.bucket = new Bucket(this, 'Bucket', {
      blockPublicAccess: BlockPublicAccess.BLOCK_ALL,
      objectOwnership: ObjectOwnership.BUCKET_OWNER_ENFORCED,
      encryption: BucketEncryption.S3_MANAGED,
      enforceSSL: true,
      minimumTLSVersion: 1.2,
      versioned: true,
      removalPolicy: RemovalPolicy.RETAIN,
      ...(objectLock === undefined ? {} : { objectLockDefaultRetention: retention(objectLock) }),
      lifecycleRules: [
        {
          id: 'old-versions-end',
          noncurrentVersionExpiration: Duration.days(keepOldCapturesDays),
          expiredObjectDeleteMarker: true,
          abortIncompleteMultipartUploadAfter: BROKEN_OFF,
        },
        ...(keepCapturesDays === undefined
          ? []
          : [{ id: 'captures-end', expiration: Duration.days(keepCapturesDays) }]),
      ],
    });
    acknowledge(this.bucket, 'AwsSolutions-S1', WITHOUT_ACCESS_LOG);
  }
}

const WITHOUT_ACCESS_LOG =
  'Captures are copies of public pages. Who writes them stands in the table; reads by people are logged by CloudTrail data events where an agency needs that.';

function retention({ mode, days }: NonNullable<Settings['objectLock']>): ObjectLockRetention {
  const duration = Duration.days(days);
  return mode === 'COMPLIANCE'
    ? ObjectLockRetention.compliance(duration)
    : ObjectLockRetention.governance(duration);
}
