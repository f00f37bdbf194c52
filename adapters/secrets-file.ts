// Keys and tokens on the laptop: the environment first, then a file that only its owner may read.
import { open, type FileHandle } from 'node:fs/promises';
import { resolve } from 'node:path';
import type { Secrets } from '../core/ports.ts';

/** Says what is wrong with the secrets, and what to do; never what they are. */
class SecretsError extends Error {
  constructor(says: string) {
    super(says);
    this.name = 'SecretsError';
  }
}

/** `environment`: the process's own. `file`: lines of names and values; one that is not there holds none. */
export type SecretPlaces = { environment: NodeJS.ProcessEnv; file: string };

/**
 * Opens the secrets. One is looked for by its name: `youtube` is `PRESENCE_YOUTUBE_TOKEN` in the environment, and `youtube` in the file;
 * the agency `riverton-pd` has its own as `facebook-riverton-pd`. Throws `SecretsError` when others than the file's owner may read it,
 * it is not of this form, or a value cannot be a key.
 */
export async function openLaptopSecrets({ environment, file }: SecretPlaces): Promise<Secrets> {
  const variables = environmentSecrets(environment);
  const named = await readSecrets(file);
  return {
    get: async (name) => variables.get(variableOf(name)) ?? named.get(name),
    places: (name) => [
      `the environment variable ${variableOf(name)}`,
      `a line “${name}: …” in ${resolve(file)}`,
    ],
  };
}

function environmentSecrets(environment: NodeJS.ProcessEnv): Map<string, string> {
  const found = new Map<string, string>();
  for (const [name, value = ''] of Object.entries(environment)) {
    if (/^PRESENCE_[A-Z0-9_]+_TOKEN$/.test(name) && value.trim() !== '')
      found.set(name, checked(name, value.trim()));
  }
  return found;
}

function variableOf(name: string): string {
  return `PRESENCE_${name.toUpperCase().replaceAll(/[^A-Z0-9]+/g, '_')}_TOKEN`;
}

const MOST_BYTES = 256 * 1024;

async function readSecrets(file: string): Promise<Map<string, string>> {
  const handle = await open(file, 'r').catch((error: unknown) => absent(error, file));
  if (handle === undefined) return new Map();
  try {
    // The opened file is judged and not its name: what is read is what was looked at.
    await refuseReadable(handle, file);
    return parsed(await handle.readFile('utf8'), file);
  } finally {
    await handle.close();
  }
}

function absent(error: unknown, file: string): undefined {
  const code = error instanceof Error && 'code' in error ? error.code : undefined;
  if (code === 'ENOENT') return undefined;
  throw new SecretsError(`${file}: the secrets file cannot be read (${String(code)}).`);
}

async function refuseReadable(handle: FileHandle, file: string): Promise<void> {
  const found = await handle.stat();
  const { mode, size } = found;
  if (!found.isFile() || size > MOST_BYTES)
    throw new SecretsError(`${file}: this is no file of a few keys. Is it the right one?`);
  // Windows has no such bits: there the folder's own rights stand.
  if (process.platform !== 'win32' && (mode & 0o077) !== 0)
    throw new SecretsError(
      `${file}: others on this machine may read this file, and it holds keys. Nothing was read from it. ` +
        `Make it yours alone, then run this again: chmod 600 ${quoted(file)}`,
    );
}

function quoted(file: string): string {
  return /^[\w./-]+$/.test(file) ? file : `'${file.replaceAll("'", `'\\''`)}'`;
}

/** `name: value`, one a line; `#` begins a comment line. No parser whose messages or warnings could show a line is let near it. */
function parsed(text: string, file: string): Map<string, string> {
  const named = new Map<string, string>();
  for (const [index, written] of text.split(/\r?\n/).entries()) {
    const line = written.trim();
    if (line === '' || line.startsWith('#')) continue;
    const [, name, plain, inQuotes] = LINE.exec(line) ?? [];
    const value = plain ?? inQuotes;
    if (name === undefined || value === undefined || named.has(name))
      throw new SecretsError(
        `${file}: line ${index + 1} is not the name of one key and its value, as in  youtube: the-key  (each name once).`,
      );
    named.set(name, checked(name, value));
  }
  return named;
}

const LINE = /^([a-z0-9-]{1,100})\s*:\s*(?:([^"'\s]\S*)|["']([^"']*)["'])$/;

/** What cannot stand in a header cannot be a token. */
function checked(name: string, value: string): string {
  if (/^[\x21-\x7e]{8,4096}$/.test(value)) return value;
  throw new SecretsError(
    `The secret “${name}” cannot be a key or token: it has fewer than 8 characters, spaces, or signs that none has. Copy it again, whole.`,
  );
}
