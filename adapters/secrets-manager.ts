// Keys and tokens in AWS Secrets Manager, one secret a name, each asked for once in a while.
import {
  GetSecretValueCommand,
  SecretsManagerClient,
  type SecretsManagerClientConfig,
} from '@aws-sdk/client-secrets-manager';
import type { Secrets } from '../core/ports.ts';
import { awsClientSettings, awsErrorNames } from './aws-client.ts';

/** Says what is wrong with the secrets, and what to do; never what they are. */
class SecretsServiceError extends Error {
  override readonly name = 'SecretsError';
}

export type SecretsManagerSettings = {
  /** Beginning of the secrets' names. */
  prefix: string;
  now: () => Date;
  /** For tests: another endpoint. */
  client?: SecretsManagerClientConfig;
  /** Gets the client that is made, once. */
  onClient?: (client: SecretsManagerClient) => void;
};

/** How long a value is believed: one that was rotated is used within this. */
const KEPT_MS = 5 * 60_000;

/** `get` gives undefined for a secret that does not exist, and throws `SecretsServiceError` where that could not be told. */
export function secretsManager(settings: SecretsManagerSettings): Secrets {
  const { prefix, now, client: more } = settings;
  const client = new SecretsManagerClient({ ...awsClientSettings(), ...more });
  settings.onClient?.(client);
  const known = new Map<string, { value: Promise<string | undefined>; until: number }>();
  return {
    get: (name) => {
      const at = now().getTime();
      const kept = known.get(name);
      if (kept !== undefined && at < kept.until) return kept.value;
      const value = ask(client, `${prefix}${name}`);
      known.set(name, { value, until: at + KEPT_MS });
      // What could not be told is asked for again.
      value.catch(() => known.delete(name));
      return value;
    },
    places: (name) => [`the secret “${prefix}${name}” in AWS Secrets Manager`],
  };
}

async function ask(client: SecretsManagerClient, id: string): Promise<string | undefined> {
  try {
    const { SecretString } = await client.send(new GetSecretValueCommand({ SecretId: id }));
    return SecretString === undefined ? undefined : checked(id, SecretString.trim());
  } catch (error) {
    if (error instanceof SecretsServiceError) throw error;
    const { name, code } = awsErrorNames(error);
    if (name === 'ResourceNotFoundException') return undefined;
    throw new SecretsServiceError(
      `The secret “${id}” could not be read (${code || name}). See whether the function may read it, then audit again.`,
    );
  }
}

/** What cannot stand in a header cannot be a token. */
function checked(id: string, value: string): string {
  if (/^[\x21-\x7e]{8,4096}$/.test(value)) return value;
  throw new SecretsServiceError(
    `The secret “${id}” cannot be a key or token: it has fewer than 8 characters, spaces, or signs that none has. Store it again, as plain text.`,
  );
}
