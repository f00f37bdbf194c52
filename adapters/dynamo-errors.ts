// The SDK's errors as trouble of the store, by their names.
import { z } from 'zod';
import type { StoreReason } from '../core/store/store-error.ts';
import { StoreError } from '../core/store/store-error.ts';

const REASON_BY_NAME: ReadonlyMap<string, StoreReason> = new Map([
  ['ResourceNotFoundException', 'no-table'],
  ['AccessDeniedException', 'refused'],
  ['UnrecognizedClientException', 'refused'],
  ['InvalidSignatureException', 'refused'],
  ['ExpiredTokenException', 'refused'],
  ['CredentialsProviderError', 'refused'],
  ['TimeoutError', 'no-answer'],
  ['ThrottlingException', 'no-answer'],
  ['ProvisionedThroughputExceededException', 'no-answer'],
  ['RequestLimitExceeded', 'no-answer'],
  ['InternalServerError', 'no-answer'],
  ['ServiceUnavailable', 'no-answer'],
  ['ECONNREFUSED', 'no-answer'],
  ['ECONNRESET', 'no-answer'],
  ['EPIPE', 'no-answer'],
  ['ENOTFOUND', 'no-answer'],
  ['ETIMEDOUT', 'no-answer'],
  ['EAI_AGAIN', 'no-answer'],
]);

const namedSchema = z.object({
  name: z.string(),
  code: z.string().default(''),
  message: z.string().default(''),
});

/** The `StoreError` for whatever a request to the table threw. */
export function requestTrouble(error: unknown, tableName: string): StoreError {
  if (error instanceof StoreError) return error;
  const found = namedSchema.safeParse(error);
  const { name, code, message } = found.data ?? { name: 'unknown', code: '', message: '' };
  const reason = REASON_BY_NAME.get(code) ?? REASON_BY_NAME.get(name) ?? 'failed';
  const words = [code || name, message].filter(Boolean).join(', ');
  const says = `The table "${tableName}" could not be used (${words}).`;
  return new StoreError(reason, { says, cause: error });
}

/** True for the service's answer that a condition did not hold: nothing was written. */
export function conditionFailed(error: unknown): boolean {
  return namedSchema.safeParse(error).data?.name === 'ConditionalCheckFailedException';
}
