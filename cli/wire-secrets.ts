// The laptop's wiring of secrets: the environment and a file.
import type { Secrets } from '../core/ports.ts';

/** Where keys and tokens are looked for unless told. */
const SECRETS_FILE = 'presence-secrets.txt';

/** Keys, tokens and passwords of this machine. Throws `SecretsError`. */
export async function openSecrets(file = SECRETS_FILE): Promise<Secrets> {
  const { openLaptopSecrets } = await import('../adapters/secrets-file.ts');
  return await openLaptopSecrets({ environment: process.env, file });
}
