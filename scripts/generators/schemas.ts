// schemas/*.json: JSON Schemas of the files that people edit (for their editors) and of the JSON report (for who reads it).
import { format } from 'oxfmt';
import { inventoryJsonSchema, policyJsonSchema } from '../../core/inventory/json-schema.ts';
import { historyJsonSchema } from '../../core/history/line-shape.ts';
import { openDataJsonSchema } from '../../core/history/open-data.ts';
import { reportJsonSchema } from '../../core/report/json-shape.ts';
import type { Generated } from '../generate.ts';

const FOLDER = 'schemas';
const SCHEMAS = {
  inventory: inventoryJsonSchema,
  policy: policyJsonSchema,
  report: reportJsonSchema,
  'open-data': openDataJsonSchema,
  history: historyJsonSchema,
};

/** One schema a file, named after what it describes. */
export async function schemas(): Promise<Generated> {
  const files = new Map<string, string>();
  for (const [name, schema] of Object.entries(SCHEMAS)) {
    const file = `${FOLDER}/${name}.schema.json`;
    const { code } = await format(file, JSON.stringify(schema(), null, 2), { printWidth: 100 });
    files.set(file, code);
  }
  return { files, folders: [FOLDER] };
}
