// The JSON Schemas that are shipped, asked of data by a validator that is not ours.
import { readFileSync } from 'node:fs';
import { Ajv2020 } from 'ajv/dist/2020.js';

/**
 * What a validator has against data by the shipped file, as sentences; none where it fits. `part`: a JSON pointer into the schema.
 * Formats are only notes in JSON Schema 2020-12; the patterns beside them count.
 */
export function faultsBy(file: string, part = ''): (data: unknown) => string[] {
  const url = new URL(`../../schemas/${file}.schema.json`, import.meta.url);
  const ajv = new Ajv2020({ allErrors: true, strict: true, validateFormats: false });
  ajv.addSchema(JSON.parse(readFileSync(url, 'utf8')), 'shipped');
  const validate = ajv.compile({ $ref: `shipped#${part}` });
  return (data) => {
    validate(data);
    return (validate.errors ?? []).map(({ instancePath, message }) => `${instancePath} ${message}`);
  };
}
