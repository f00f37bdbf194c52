// The names that people give the columns of a table of pages.

/** What a column may hold; an earlier one is served first where a name could mean two. */
export const COLUMNS = [
  'agency',
  'agencyId',
  'url',
  'platform',
  'kind',
  'id',
  'owner',
  'email',
  'purpose',
  'openedOn',
  'reviewOn',
  'language',
  'skip',
  'way',
  'wayReason',
  'officialHosts',
  'timeZone',
  'country',
  'emergencyNumber',
  'recipients',
  'state',
  'nonEmergencyPhone',
  'contactEmail',
  'streetAddress',
  'noticePage',
] as const;
export type Column = (typeof COLUMNS)[number];

/** Accepted names; the first is the one to recommend, and earlier ones win when a table has several. */
export const COLUMN_NAMES: Readonly<Record<Column, readonly [string, ...string[]]>> = {
  agency: [
    'Agency',
    'Agency name',
    'Department',
    'Department name',
    'Organization',
    'Organisation',
    'Office',
    'Bureau',
    'Division',
  ],
  agencyId: ['Agency id', 'Department id'],
  url: [
    'URL',
    'Link',
    'Page URL',
    'Page link',
    'Page address',
    'Web address',
    'Profile URL',
    'Profile link',
    'Address',
    'Profile',
    'Page',
    'Account',
    'Site',
  ],
  platform: ['Platform', 'Network', 'Social network', 'Social media', 'Channel', 'Service'],
  kind: ['Kind', 'Page kind', 'Page type'],
  id: ['Page id'],
  owner: [
    'Owner',
    'Owner name',
    'Page owner',
    'Contact',
    'Contact name',
    'Contact person',
    'Point of contact',
    'Responsible',
    'Manager',
    'Administrator',
    'Admin',
    'Maintained by',
  ],
  email: ['Email', 'Email address', 'Owner email', 'Contact email', 'Mail'],
  purpose: ['Purpose', 'Description', 'Used for'],
  openedOn: [
    'Opened on',
    'Opened',
    'Date opened',
    'Created',
    'Launched',
    'Launch date',
    'Start date',
  ],
  reviewOn: ['Review on', 'Review', 'Review date', 'Next review', 'Review due'],
  language: ['Language'],
  skip: ['Skip', 'Skip reason'],
  way: ['Way in', 'Way'],
  wayReason: ['Way in reason', 'Way reason', 'Reason for way in'],
  officialHosts: [
    'Official website',
    'Official hosts',
    'Official site',
    'Website',
    'Domain',
    'Homepage',
  ],
  timeZone: ['Time zone', 'TZ'],
  country: ['Country', 'Country code'],
  emergencyNumber: ['Emergency number'],
  recipients: ['Recipients', 'Report to', 'Report recipients'],
  state: ['State', 'State or province', 'Province'],
  // Not “Phone” alone: that may be an officer's own, and this one is published.
  nonEmergencyPhone: ['Non-emergency phone', 'Non-emergency number', 'Non-emergency line', 'Non-emergency'], // prettier-ignore
  // “Contact email” is the owner's where no other column is.
  contactEmail: ['Public email', 'Agency email', 'Email for the public', 'Contact email'],
  streetAddress: ['Street address', 'Postal address', 'Mailing address'],
  noticePage: ['Notice page', 'Notices page', 'Page with all notices'],
};

/** Capitals, spaces and punctuation of a header do not matter: `E-Mail` is `Email`. */
export function foldHeader(name: string): string {
  return name.toLowerCase().replaceAll(/[^\p{L}\p{N}]+/gu, '');
}
