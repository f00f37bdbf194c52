// Trouble between the command line and the cloud, under a closed reason, in words for a person who does not program.

const CLOUD_REASONS = [
  'no-stack',
  'stack-incomplete',
  'no-region',
  'no-credentials',
  'refused',
  'no-answer',
  'failed',
] as const;
export type CloudReason = (typeof CLOUD_REASONS)[number];

const CLOUD_REMEDIES: Record<CloudReason, string> = {
  'no-stack':
    'Check the name (--stack), the region (AWS_REGION) and the account (AWS_PROFILE), or deploy first: npx cdk deploy',
  'stack-incomplete': 'Deploy this version of the program: npx cdk deploy',
  'no-region':
    'Say in which region it was deployed, for example: export AWS_REGION=us-east-1, or name a profile that has one (AWS_PROFILE).',
  'no-credentials': 'Sign in to AWS first, for example: aws sso login, or set AWS_PROFILE.',
  refused: 'Ask whoever runs the AWS account for the right to do this.',
  'no-answer': 'Check the network connection and the region (AWS_REGION), then try again.',
  failed: 'Try again; if it happens again, report it with this message.',
};

/** `message` is ready for the screen: what happened, and what to do. */
export class CloudError extends Error {
  override readonly name = 'CloudError';
  readonly reason: CloudReason;

  constructor(reason: CloudReason, says: string, cause?: unknown) {
    super(`${says} ${CLOUD_REMEDIES[reason]}`, cause === undefined ? {} : { cause });
    this.reason = reason;
  }
}
