import { describe, expect, it } from 'vitest';
import { inventoryJsonSchema, policyJsonSchema } from '../../../core/inventory/json-schema.ts';

type Node = Record<string, unknown>;

/** Every schema of a field, with the field's name. */
function fields(node: unknown, found: [string, Node][] = []): [string, Node][] {
  if (typeof node !== 'object' || node === null) return found;
  for (const [key, value] of Object.entries(node)) {
    if (key === 'properties') found.push(...Object.entries(value as Record<string, Node>));
    fields(value, found);
  }
  return found;
}

describe.each([
  ['inventory', inventoryJsonSchema()],
  ['policy', policyJsonSchema()],
])('the JSON Schema of the %s', (title, schema) => {
  it('names its draft and is plain JSON', () => {
    expect(schema).toMatchObject({
      $schema: 'https://json-schema.org/draft/2020-12/schema',
      title,
    });
    expect(JSON.parse(JSON.stringify(schema))).toEqual(schema);
  });

  it('describes every field and gives examples, for editors', () => {
    const all = fields(schema).filter(
      ([name]) => !['profile', 'home', 'policy-page', 'web-page'].includes(name),
    );
    expect(all.length).toBeGreaterThan(10);
    for (const [name, field] of all) {
      const text = JSON.stringify(field);
      expect(text, name).toContain('"description"');
      if (name !== 'kinds') expect(text, name).toContain('"examples"');
    }
  });
});

describe('the JSON Schema of the inventory', () => {
  it('takes what the reader takes, and refuses unknown fields', () => {
    const agency = fields(inventoryJsonSchema()).find(([name]) => name === 'agencies')?.[1];
    const properties = Object.fromEntries(fields(agency));
    expect(properties['emergencyNumber']?.['type']).toEqual(['string', 'number']);
    expect(properties['platform']?.['enum']).toContain('facebook');
    expect(JSON.stringify(agency)).toContain('"additionalProperties":false');
    expect(JSON.stringify(properties['pages'])).toMatch(
      /"anyOf":\[\{"type":"string"\},\{"type":"object"/,
    );
  });
});
