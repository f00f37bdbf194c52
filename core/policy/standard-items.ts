// The ten standard items, in report order; their ids are the names of the files in `checks/`.

/**
 * What the guidance asks of an agency's public page.
 * Source: IACP Law Enforcement Policy Center, Social Media: Considerations (May 2019), V.A.1 (the first eight) and V.A.6.
 */
export const STANDARD_ITEMS = [
  'purpose-statement',
  'maintained-by-agency',
  'not-monitored-disclaimer',
  'emergency-note',
  'visitor-opinions-note',
  'public-disclosure-notice',
  'website-link',
  'contact-information',
  'comment-policy',
  'removal-policy',
] as const;
export type StandardItem = (typeof STANDARD_ITEMS)[number];
