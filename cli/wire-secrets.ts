// The laptop's wiring of secrets: the environment and a file.
import { existsSync } from 'node:fs';
import type { Secrets } from '../core/ports.ts';

/** Where keys and tokens are looked for unless told. */
const SECRETS_FILE = 'presence-secrets.txt';

/** Keys, tokens and passwords of this machine; a file that was named and is not there is told. Throws `SecretsError`. */
export async function openSecrets(named?: string): Promise<Secrets> {
  if (named !== undefined && !existsSync(named))
    process.stderr.write(`${named}: there is no such file, so no key is taken from it. Check its name and the folder you are in.\n`); // prettier-ignore
  const file = named ?? SECRETS_FILE;
  const { openLaptopSecrets } = await import('../adapters/secrets-file.ts');
  return await openLaptopSecrets({ environment: process.env, file });
}
