// The inventory as it stands in the file. The JSON Schema for editors and the messages about wrong fields are made from this.
import { z } from 'zod';
import { auditTimeForm } from './audit-time-form.ts';
import {
  countryField,
  dayField,
  emailField,
  emergencyField,
  idField,
  languageField,
  listOf,
  wordsField,
} from './fields.ts';
import { hostField } from './host-field.ts';
import { timeZoneField } from './zone-field.ts';
import { factsForm } from './facts-form.ts';
import { mailLanguageField, recipientsField } from './mail-form.ts';
import { robotsPermissionForm } from './permission-form.ts';
import { PAGE_KINDS, PLATFORMS } from './schema.ts';
import { skipField } from './skip-form.ts';
import { keepCapturesForField, legalHoldField } from './keeping-form.ts';
import { submissionDaysField, wayInForm, waysInForm } from './ways-form.ts';

const waiverForm = z
  .strictObject({
    item: z.string().meta({
      description: 'The item that is excused on this page.',
      examples: ['not-monitored-disclaimer'],
    }),
    reason: wordsField.meta({
      description: 'Why it is excused.',
      examples: ['The platform has no room for it'],
    }),
    approvedBy: wordsField.meta({ description: 'Who approved it.', examples: ['Chief A. Doe'] }),
    until: dayField.meta({
      description: 'Last day on which the waiver holds, at most five years from now.',
      examples: ['2027-06-30'],
    }),
  })
  .meta({ title: 'waiver', description: 'An approved exception for one item, until a day.' });

const ownerForm = z
  .strictObject({
    name: wordsField.meta({ description: 'Who mends the page.', examples: ['Jane Doe'] }),
    email: emailField.optional().meta({
      description: 'Where reminders go.',
      examples: ['j.doe@riverton.gov'],
    }),
    language: mailLanguageField.optional(),
  })
  .meta({ title: 'owner' });

const pageFields = z
  .strictObject({
    url: z.string().meta({
      description: 'Address of the page, as the browser shows it.',
      examples: ['https://www.facebook.com/rivertonpd'],
    }),
    platform: z
      .enum(PLATFORMS)
      .optional()
      .meta({ description: 'Taken from the address when left out.', examples: ['facebook'] }),
    kind: z
      .enum(PAGE_KINDS)
      .optional()
      .meta({
        description:
          'What the page is for; taken from the address when left out. “profile” is an account on a platform.',
        examples: ['policy-page'],
      }),
    id: idField.optional().meta({
      description: 'Name of the page in reports; made from the address when left out.',
      examples: ['facebook-rivertonpd'],
    }),
    owner: z
      .union([wordsField.transform((name) => ({ name })), ownerForm])
      .optional()
      .meta({ description: 'Who mends the page.', examples: ['Jane Doe'] }),
    purpose: wordsField.optional().meta({
      description: 'What the agency uses the page for.',
      examples: ['News and road closures'],
    }),
    openedOn: dayField.optional().meta({
      description: 'Day on which the page was opened.',
      examples: ['2019-04-01'],
    }),
    reviewOn: dayField.optional().meta({
      description: 'Day on which somebody should look whether the page is still needed.',
      examples: ['2027-01-31'],
    }),
    language: languageField.optional().meta({
      description: 'Language that the page should be in.',
      examples: ['en'],
    }),
    skip: skipField.optional().meta({
      description: 'Why the page is left out of audits; it stays in every report as skipped.',
      examples: ['Closed on 2026-05-01, waiting for removal'],
    }),
    wayIn: wayInForm.optional(),
    legalHold: legalHoldField.optional(),
    waivers: z
      .array(waiverForm)
      .optional()
      .meta({
        description: 'Approved exceptions.',
        examples: [
          [
            {
              item: 'not-monitored-disclaimer',
              reason: 'The platform has no room for it',
              approvedBy: 'Chief A. Doe',
              until: '2027-06-30',
            },
          ],
        ],
      }),
  })
  .meta({ title: 'page' });

/** A page; its address alone is enough. */
export const pageForm = z.union([z.string().transform((url) => ({ url })), pageFields]);
export type PageForm = z.infer<typeof pageFields>;
/** A page as somebody writes it. */
export type PageText = z.input<typeof pageFields>;
export type WaiverText = z.input<typeof waiverForm>;

export const agencyForm = z
  .strictObject({
    id: idField.meta({
      description: 'Short name of the agency in reports; do not change it later.',
      examples: ['riverton-pd'],
    }),
    name: wordsField.meta({
      description: 'Full name of the agency.',
      examples: ['Riverton Police Department'],
    }),
    alsoKnownAs: listOf(wordsField)
      .optional()
      .meta({
        description: 'Other names the agency goes by on its pages.',
        examples: ['Riverton PD'],
      }),
    country: countryField.optional().meta({
      description: 'Country, two letters; US when left out.',
      examples: ['US'],
    }),
    emergencyNumber: emergencyField.optional().meta({
      description: 'Number to call in an emergency; by country when left out.',
      examples: ['911'],
    }),
    officialHosts: listOf(hostField, 1).meta({
      description: 'Hosts of the agency’s official web sites; hosts below them count too.',
      examples: ['www.riverton.gov'],
    }),
    timeZone: timeZoneField.meta({
      description: 'Time zone of the agency, as area and city.',
      examples: ['America/Chicago'],
    }),
    recipients: recipientsField.optional().meta({
      description: 'Who gets the report.',
      examples: ['chief@riverton.gov'],
    }),
    ...factsForm,
    robotsPermission: robotsPermissionForm.optional(),
    waysIn: waysInForm.optional(),
    submissionDays: submissionDaysField.optional(),
    keepCapturesFor: keepCapturesForField.optional(),
    legalHold: legalHoldField.optional(),
    auditTime: auditTimeForm.optional(),
    pages: z.array(pageForm).meta({
      description: 'The agency’s public pages.',
      examples: [[{ url: 'https://www.facebook.com/rivertonpd' }]],
    }),
  })
  .meta({ title: 'agency' });

export type AgencyText = z.input<typeof agencyForm>;

export const inventoryForm = z
  .strictObject({
    agencies: z
      .array(agencyForm)
      .min(1)
      .meta({
        description: 'The agencies whose pages are audited.',
        examples: [
          [
            {
              id: 'riverton-pd',
              name: 'Riverton Police Department',
              officialHosts: ['www.riverton.gov'],
              timeZone: 'America/Chicago',
              pages: ['https://www.facebook.com/rivertonpd'],
            },
          ],
        ],
      }),
    operators: recipientsField.optional().meta({
      description: 'Who looks after the auditor itself and hears of its troubles.',
      examples: ['it@riverton.gov'],
    }),
  })
  .meta({ title: 'inventory', description: 'Agencies and the public pages to audit.' });
export type InventoryForm = z.infer<typeof inventoryForm>;
