// The policy that holds when an agency has none of its own. Why it is so: docs/decisions/0002-default-policy.md.
import type { PageKind } from '../inventory/schema.ts';
import type { Policy, Requirement } from './schema.ts';
import type { StandardItem } from './standard-items.ts';

const REQUIRED: Requirement = { level: 'required', where: 'page' };
const REQUIRED_LINKED: Requirement = { level: 'required', where: 'linked' };
const RECOMMENDED: Requirement = { level: 'recommended', where: 'page' };
const RECOMMENDED_LINKED: Requirement = { level: 'recommended', where: 'linked' };
const OFF: Requirement = { level: 'off', where: 'page' };

/** Every item names every kind of page, so that a new kind or item does not compile until it is decided here. */
const REQUIREMENTS: Record<StandardItem, Record<PageKind, Requirement>> = {
  'purpose-statement': {
    profile: REQUIRED_LINKED,
    home: RECOMMENDED_LINKED,
    'policy-page': RECOMMENDED,
    'web-page': RECOMMENDED_LINKED,
  },
  'maintained-by-agency': {
    profile: REQUIRED_LINKED,
    home: REQUIRED,
    'policy-page': REQUIRED,
    'web-page': REQUIRED_LINKED,
  },
  'not-monitored-disclaimer': {
    profile: REQUIRED,
    home: RECOMMENDED_LINKED,
    'policy-page': REQUIRED,
    'web-page': OFF,
  },
  'emergency-note': {
    profile: REQUIRED,
    home: REQUIRED_LINKED,
    'policy-page': REQUIRED,
    'web-page': RECOMMENDED_LINKED,
  },
  'visitor-opinions-note': {
    profile: REQUIRED_LINKED,
    home: OFF,
    'policy-page': REQUIRED,
    'web-page': OFF,
  },
  'public-disclosure-notice': {
    profile: REQUIRED_LINKED,
    home: RECOMMENDED_LINKED,
    'policy-page': REQUIRED,
    'web-page': OFF,
  },
  'website-link': { profile: REQUIRED, home: OFF, 'policy-page': OFF, 'web-page': OFF },
  'contact-information': {
    profile: REQUIRED_LINKED,
    home: REQUIRED,
    'policy-page': RECOMMENDED,
    'web-page': REQUIRED_LINKED,
  },
  'comment-policy': {
    profile: RECOMMENDED_LINKED,
    home: OFF,
    'policy-page': REQUIRED,
    'web-page': OFF,
  },
  'removal-policy': {
    profile: RECOMMENDED_LINKED,
    home: OFF,
    'policy-page': REQUIRED,
    'web-page': OFF,
  },
};

/** The standard items as the IACP considerations of May 2019 name them. */
export const DEFAULT_POLICY: Policy = {
  id: 'iacp-2019',
  version: '1',
  title: 'IACP Social Media Considerations, May 2019',
  requirements: REQUIREMENTS,
  ownItems: [],
};
