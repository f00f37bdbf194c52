// The policy as it stands in an agency's file. The JSON Schema for editors and the messages about wrong fields are made from this.
import { z } from 'zod';
import { idField, listOf, wordsField } from '../inventory/fields.ts';
import { field } from '../inventory/field.ts';
import { patternRefusal } from './pattern.ts';
import { type Level, LEVELS, type Where, WHERE } from './schema.ts';

type Setting = { level?: Level | undefined; where?: Where | undefined };

const levelForm = z.enum(LEVELS).meta({
  description:
    '“required”: missing it makes a page fail. “recommended”: shown as advice. “off”: not looked at.',
  examples: ['required'],
});
const whereForm = z.enum(WHERE).meta({
  description:
    '“page”: on the page itself. “linked”: there, or one click away on a linked policy page of an official host.',
  examples: ['linked'],
});

const kindForm = z
  .union([
    levelForm.transform((level): Setting => ({ level })),
    z.strictObject({ level: levelForm.optional(), where: whereForm.optional() }),
  ])
  .optional()
  .meta({ examples: ['recommended'] });

const kindsForm = z
  .strictObject({
    profile: kindForm,
    home: kindForm,
    'policy-page': kindForm,
    'web-page': kindForm,
  })
  .meta({ title: 'list of kinds of page' });

const itemFields = z
  .strictObject({
    level: levelForm.optional(),
    where: whereForm.optional(),
    kinds: kindsForm.optional().meta({
      description:
        'Other settings for one kind of page; a level here also turns the item on where it is off by default.',
      examples: [{ home: 'recommended' }],
    }),
  })
  .meta({ title: 'setting of an item' });
export type ItemForm = z.infer<typeof itemFields>;

const phraseField = field((text) =>
  text.replaceAll(/[^\p{L}\p{N}]/gu, '').length >= 3
    ? { value: text }
    : {
        says: `“${text}” is too short: it would be found on nearly every page.`,
        remedy: 'Write the wording in full, for example: Body-worn cameras are in use',
      },
);

const patternField = field((text) => patternRefusal(text) ?? { value: text });

const ownItemForm = z
  .strictObject({
    id: idField.meta({ description: 'Short name of the item.', examples: ['crisis-line'] }),
    title: wordsField.meta({ description: 'A few plain words.', examples: ['Crisis line'] }),
    rule: z.enum(['must-appear', 'must-not-appear']).meta({
      description: 'Whether the text must stand on the page or must not.',
      examples: ['must-appear'],
    }),
    phrases: listOf(phraseField, 1)
      .optional()
      .meta({
        description:
          'Wordings; one of them is enough. Capitals, spacing and typography do not matter.',
        examples: ['988 Suicide & Crisis Lifeline'],
      }),
    pattern: patternField.optional().meta({
      description: 'A regular expression without look-around and back-references.',
      examples: [String.raw`\b(call|text)\s+988\b`],
    }),
    message: wordsField.meta({
      description: 'What the report says when the rule is broken.',
      examples: ['The page does not name the crisis line.'],
    }),
    fix: wordsField.optional().meta({
      description: 'What to write instead.',
      examples: ['In a crisis, call or text 988.'],
    }),
  })
  .meta({ title: 'own item' });

export const policyForm = z
  .strictObject({
    id: idField.meta({ description: 'Short name of the policy.', examples: ['riverton-2026'] }),
    version: z
      .union([z.string(), z.number()])
      .transform(String)
      .meta({
        description: 'Raise it with every change; each report carries it.',
        examples: ['1'],
      }),
    title: wordsField.optional().meta({
      description: 'Name of the policy in reports.',
      examples: ['Riverton online presence policy'],
    }),
    extends: z
      .enum(['iacp-2019'])
      .optional()
      .meta({
        description: 'The policy that holds where this one says nothing.',
        examples: ['iacp-2019'],
      }),
    items: z
      .record(
        z.string(),
        z.union([levelForm.transform((level): ItemForm => ({ level })), itemFields]),
      )
      .optional()
      .meta({
        description: 'Settings by item: a level alone, or level, where and kinds.',
        examples: [{ 'comment-policy': 'required' }],
      }),
    ownItems: z
      .array(ownItemForm)
      .optional()
      .meta({
        description: 'Text that the agency itself wants on, or not on, its pages.',
        examples: [
          [
            {
              id: 'crisis-line',
              title: 'Crisis line',
              rule: 'must-appear',
              phrases: ['988 Suicide & Crisis Lifeline'],
              message: 'The page does not name the crisis line.',
            },
          ],
        ],
      }),
  })
  .meta({ title: 'policy', description: 'What an agency asks of its own pages.' });
export type PolicyForm = z.infer<typeof policyForm>;
