// The nearest sentence of an item that is not met: it speaks of the item's matter, or none is quoted at all.
import { describe, expect, it } from 'vitest';
import { commentPolicy } from '../../checks/comment-policy.ts';
import { emergencyNote } from '../../checks/emergency-note.ts';
import { maintainedByAgency } from '../../checks/maintained-by-agency.ts';
import { notMonitoredDisclaimer } from '../../checks/not-monitored-disclaimer.ts';
import { publicDisclosureNotice } from '../../checks/public-disclosure-notice.ts';
import { purposeStatement } from '../../checks/purpose-statement.ts';
import { visitorOpinionsNote } from '../../checks/visitor-opinions-note.ts';
import { judged, onProfile, onSite } from '../support/told.ts';

/** What every municipal front page has, and what speaks of none of the items. */
const FURNITURE = [
  'Skip to main content',
  'Public Works',
  'Phone: (509) 588-3322',
  'Employee Login',
  'FY 17-18 Audited Financial Statement',
  'User Name',
  'View our sitemap and see if there is a section where your page is now',
  'Contact Information',
];

const ITEMS = [
  [emergencyNote, 'Emergency Management'],
  [emergencyNote, 'Preparación para emergencias'],
  [emergencyNote, 'La Croix-Rouge et les urgences'],
  [publicDisclosureNotice, 'Public Records Request Form'],
  [publicDisclosureNotice, 'Solicitud de registros públicos'],
  [publicDisclosureNotice, "Demande d'accès à l'information"],
  [commentPolicy, 'Questions or comments?'],
  [commentPolicy, 'Comentarios y sugerencias'],
  [commentPolicy, 'Vos commentaires et suggestions'],
  [visitorOpinionsNote, 'Linking to a site is no endorsement of it'],
  [visitorOpinionsNote, 'Las opiniones de los jueces no son definitivas'],
  [visitorOpinionsNote, 'Les opinions des juges ne sont pas définitives'],
  [purposeStatement, 'Use of this site is subject to our terms'],
  [maintainedByAgency, 'Website powered by CivicSoft'],
  [notMonitoredDisclaimer, 'Phones are answered from 10 to 2'],
] as const;
const ROWS = ITEMS.map(([check, near]) => ({ id: check.meta.id, check, near }));
const CHECKS = [...new Set(ITEMS.map(([check]) => check)), purposeStatement];

describe('the nearest sentence', () => {
  it.each(ROWS)('of $id is $near, whatever else stands there', ({ check, near }) => {
    const text = [...FURNITURE, near, ...FURNITURE.slice(0, 3)].join('\n');
    for (const page of [onSite(text), onProfile(text)]) {
      const { outcome, nearest } = judged(check, page);
      expect(outcome).toBe('fail');
      expect(nearest?.text).toBe(near);
    }
  });

  it.each(CHECKS.map((check) => ({ id: check.meta.id, check })))(
    'of $id is none where nothing on a front page is about it',
    ({ check }) => {
      const { outcome, message, nearest } = judged(check, onSite(FURNITURE.join('\n')));
      expect({ outcome, message, nearest }).toEqual({ outcome: 'fail', message: 'missing' });
    },
  );
});
