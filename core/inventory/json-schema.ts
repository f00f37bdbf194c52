// JSON Schemas of the files that people edit, so that their editors complete and check them (yaml-language-server).
import { z } from 'zod';
import { policyForm } from '../policy/form.ts';
import { inventoryForm } from './form.ts';

/** JSON Schema, draft 2020-12, of the inventory file. */
export function inventoryJsonSchema(): Record<string, unknown> {
  return schemaOf(inventoryForm);
}

/** JSON Schema, draft 2020-12, of an agency's own policy file. */
export function policyJsonSchema(): Record<string, unknown> {
  return schemaOf(policyForm);
}

function schemaOf(form: z.ZodType): Record<string, unknown> {
  const schema = z.toJSONSchema(form, {
    io: 'input',
    // zod leaves the examples of transformed fields out; ours are of what people write.
    override: ({ zodSchema, jsonSchema }) => {
      const examples = z.globalRegistry.get(zodSchema)?.['examples'];
      if (Array.isArray(examples)) jsonSchema.examples = examples;
    },
  });
  return { ...schema };
}
