// Reads an agency's own policy file. All problems are named at once.
import { z } from 'zod';
import { didYouMean } from '../inventory/did-you-mean.ts';
import { formProblems } from '../inventory/form-problems.ts';
import type { PageKind } from '../inventory/schema.ts';
import { problemAt, repeatProblems, type Where } from '../inventory/repeats.ts';
import { problemsIn, readYaml, type YamlReading } from '../inventory/yaml-source.ts';
import { byLine, type Parsed, type Problem } from '../problem.ts';
import { type ItemForm, type PolicyForm, policyForm } from './form.ts';
import { DEFAULT_POLICY } from './iacp-2019.ts';
import { requirementFor } from './requirements.ts';
import type { OwnItem, Policy, Requirement } from './schema.ts';
import { STANDARD_ITEMS } from './standard-items.ts';

const STANDARD: readonly string[] = STANDARD_ITEMS;

/**
 * The policy, complete: what the file leaves out is the default policy's. A level or place that an item sets holds for every kind of page on which the
 * default asks for the item at all (`off` holds everywhere); `kinds` sets one kind, whatever the default. Own items are required on every
 * page unless `items` says otherwise.
 */
export function readPolicy(text: string, file: string): Parsed<Policy> {
  const source = readYaml(text, file, 'policy');
  if (!source.ok) return source;
  const form = policyForm.safeParse(source.value.data);
  const problems = problemsIn(source.value, (reading) => {
    const where = { schema: policyForm, file, source: reading };
    const { error } = reading === source.value ? form : policyForm.safeParse(reading.data);
    return [...formProblems(error?.issues ?? [], where), ...crossChecks(where)];
  });
  if (!form.success || problems.length > 0) return { ok: false, problems: byLine(problems) };
  return { ok: true, value: complete(form.data), warnings: [] };
}

function complete(form: PolicyForm): Policy {
  const ownItems = (form.ownItems ?? []).map((item): OwnItem =>
    Object.assign(item, { phrases: item.phrases ?? [] }),
  );
  const items = [...STANDARD, ...ownItems.map(({ id }) => id)];
  const settings = new Map(Object.entries(form.items ?? {}));
  return {
    id: form.id,
    version: form.version,
    title: form.title ?? form.id,
    requirements: Object.fromEntries(
      items.map((item) => [item, requirementsOf(item, settings.get(item) ?? {})]),
    ),
    ownItems,
  };
}

function requirementsOf(item: string, form: ItemForm): Record<PageKind, Requirement> {
  const of = (kind: PageKind) => requirement(base(item, kind), form, kind);
  return {
    profile: of('profile'),
    home: of('home'),
    'policy-page': of('policy-page'),
    'web-page': of('web-page'),
  };
}

function base(item: string, kind: PageKind): Requirement {
  return STANDARD.includes(item)
    ? requirementFor(DEFAULT_POLICY, item, kind)
    : { level: 'required', where: 'page' };
}

function requirement(given: Requirement, form: ItemForm, kind: PageKind): Requirement {
  const own = form.kinds?.[kind];
  const general = given.level === 'off' ? 'off' : (form.level ?? given.level);
  return { level: own?.level ?? general, where: own?.where ?? form.where ?? given.where };
}

const text = z.string().optional().catch(undefined);
const looseOwnItem = z.object({
  id: text,
  phrases: z.unknown().optional(),
  pattern: z.unknown().optional(),
});

type LooseOwnItem = z.infer<typeof looseOwnItem>;

/** The same data as the form, with everything wrong left out, so that one wrong field hides no other problem. */
const loosePolicy = z.object({
  id: text,
  items: z.record(z.string(), z.unknown()).catch({}),
  ownItems: z.array(looseOwnItem.catch({ phrases: [], pattern: '' })).catch([]),
});

function crossChecks(where: Where & { source: YamlReading }): Problem[] {
  const { id, items, ownItems } = loosePolicy.parse(where.source.data);
  const known = [...new Set([...STANDARD, ...ownItems.flatMap((item) => item.id ?? [])])];
  return [
    ...(id === DEFAULT_POLICY.id ? [takenId(where)] : []),
    ...Object.keys(items).flatMap((item) => unknownItem(item, known, where)),
    ...ownItems.flatMap((item, index) => ownItemProblems(item, index, where)),
    ...repeatedOwnItems(ownItems, where),
  ];
}

function takenId(where: Where): Problem {
  return problemAt(
    ['id'],
    where,
    `“${DEFAULT_POLICY.id}” is the name of the default policy.`,
    'Give your policy a name of its own, for example: riverton-2026',
  );
}

function unknownItem(item: string, known: string[], where: Where): Problem[] {
  if (known.includes(item)) return [];
  const meant = didYouMean(item, known);
  const near = meant === undefined ? '' : `Did you mean “${meant}”? `;
  const remedy = `${near}The items are: ${known.join(', ')}.`;
  return [problemAt(['items', item], where, `There is no item “${item}”.`, remedy)];
}

function ownItemProblems(item: LooseOwnItem, index: number, where: Where): Problem[] {
  const path = ['ownItems', index];
  const problems: Problem[] = [];
  if (item.id !== undefined && STANDARD.includes(item.id)) {
    const says = `“${item.id}” is one of the standard items.`;
    const remedy = 'Choose another id; change a standard item under “items”.';
    problems.push(problemAt([...path, 'id'], where, says, remedy));
  }
  if (item.phrases === undefined && item.pattern === undefined) {
    const says = 'The own item does not say which text it looks for.';
    const remedy = 'Add “phrases” with one or more wordings, or a “pattern”.';
    problems.push(problemAt(path, where, says, remedy));
  }
  return problems;
}

function repeatedOwnItems(items: LooseOwnItem[], where: Where): Problem[] {
  const ids = items.map(({ id }, index) => ({ key: id, path: ['ownItems', index, 'id'] }));
  return repeatProblems(ids, where, (id, count, lines) => ({
    says: `${count} own items have the id “${id}” (${lines}).`,
    remedy: 'Give each own item an id of its own.',
  }));
}
