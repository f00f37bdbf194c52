// Lets dynalite take a condition apart once, not at every put: its parser tries a parenthesis again for every level it may belong to.
import conditions from 'dynalite/db/conditionParser.js';
import type { Context, Condition } from 'dynalite/db/conditionParser.js';

/** What was made of a text, and which of its names and values it uses. */
type Known = { condition: Condition; values: Map<unknown, string>; used: string[] };

/** The product has a few dozen expressions, all written in its sources. */
const MOST = 500;

/** What is compared as it is read, so that it is not the same for other values of the same types. */
const LOOKS_AT_VALUES = /between|attribute_type/i;

const parse = conditions.parse;
const known = new Map<string, Known>();

/** To be called before the store is used; a second time it does nothing. An expression that is refused is read anew each time. */
export function rememberExpressions(): void {
  conditions.parse = (text, options) => {
    if (LOOKS_AT_VALUES.test(text)) return parse(text, options);
    const { context } = options;
    const key = keyOf(text, context);
    const before = known.get(key);
    if (before !== undefined) return again(before, context);
    const condition = parse(text, options);
    if (typeof condition === 'object') remember(key, condition, context);
    return condition;
  };
}

/** The same text with the same names, and values of the same types, is the same condition over other values. */
function keyOf(text: string, { attrNames, attrVals, isKeyCondition }: Context): string {
  const types = Object.entries(attrVals ?? {}).map(([name, value]) => [name, Object.keys(value)]);
  return JSON.stringify([text, attrNames, types, isKeyCondition]);
}

function remember(key: string, condition: Condition, context: Context): void {
  const { attrNames = {}, attrVals = {}, unusedAttrNames, unusedAttrVals } = context;
  const names = Object.keys(attrNames).filter((name) => !(name in unusedAttrNames));
  const values = Object.entries(attrVals).filter(([name]) => !(name in unusedAttrVals));
  const places = new Map<unknown, string>(values.map(([name, value]) => [value, name]));
  // One value under two names would leave open which of them stands where.
  if (places.size < values.length || known.size >= MOST) return;
  known.set(key, { condition, values: places, used: [...names, ...places.values()] });
}

function again({ condition, values, used }: Known, context: Context): Condition {
  for (const name of used) {
    delete context.unusedAttrNames[name];
    delete context.unusedAttrVals[name];
  }
  const { attrVals = {} } = context;
  const filled = (part: unknown): unknown => {
    const name = values.get(part);
    if (name !== undefined) return attrVals[name];
    if (Array.isArray(part)) return part.map(filled);
    if (typeof part !== 'object' || part === null) return part;
    return Object.fromEntries(Object.entries(part).map(([field, inner]) => [field, filled(inner)]));
  };
  return { ...condition, expression: filled(condition.expression) };
}
