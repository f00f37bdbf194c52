// The page leads to the agency's official website: by a link, or by its plain address.
import { defineCheck, type Judgement } from '../core/check.ts';
import type { Address } from './language/addresses.ts';
import { isOwnSite, websiteAddresses } from './language/website.ts';

const messages = {
  linked: { outcome: 'pass', says: 'The page leads to the official website, {host}.' },
  named: {
    outcome: 'pass',
    confidence: 'medium',
    says: "The page leads to {host}, which has the agency's name. No official website is on record: add it to the inventory, so that imitations are told apart.",
  },
  'own-site': {
    outcome: 'not-applicable',
    says: 'The page is itself part of the official website and needs no link to it.',
  },
  'not-served': {
    outcome: 'review',
    says: "The profile's link field could not be seen here. Please look at the profile: it must link the official website.",
  },
  indirect: {
    outcome: 'review',
    says: 'The link goes through {host}, which does not show where it leads. Please open it: it must lead to the official website.',
  },
  misleading: {
    outcome: 'review',
    says: 'The words of a link name the official website, but it leads to {host}. Please look at this link.',
  },
  'unknown-host': {
    outcome: 'review',
    says: 'The page leads to {host}, and no official website is on record for the agency. If that is it, add it to the inventory.',
  },
  unseen: {
    outcome: 'review',
    says: 'Only screen readers get the link to {host}; nobody sees it. Please make it visible.',
  },
  lookalike: {
    outcome: 'fail',
    says: "The page must lead to the official website. It leads to {host}, which only looks like it. If that address is the agency's own, add it to the inventory.",
  },
  strange: {
    outcome: 'fail',
    says: "The page must lead to the official website. It leads to {host}, which has nothing of the agency's name, and no official website is on record. If that is it, add it to the inventory.",
  },
  missing: {
    outcome: 'fail',
    says: "The page must lead to the agency's official website, by a link or by its plain address. The agency gives none here.",
  },
} as const;

export const websiteLink = defineCheck({
  meta: {
    id: 'website-link',
    title: 'Link to the official website',
    strength: 'must',
    asks: "The page must lead to the agency's official website.",
    why: 'The website shows a visitor that the page is real, and has what does not fit on a profile.',
    references: [
      {
        title: 'IACP Law Enforcement Policy Center, Social Media: Considerations (May 2019)',
        section: 'V.A.1, item 7',
      },
    ],
    messages,
  },
  needs: ['blocks', 'links', 'profile'],
  judge: (content, about): Judgement<keyof typeof messages> => {
    if (isOwnSite(about)) return { outcome: 'not-applicable', message: 'own-site', evidence: [] };
    const found = websiteAddresses(content, about);
    const sort = TELLING.find((one) => found[one] !== undefined);
    const address = sort && found[sort];
    if (sort && address) return said(SAYS[sort], address);
    if (content.profile?.notServed.includes('links') === true) {
      return { outcome: 'review', message: 'not-served', evidence: [] };
    }
    if (found.lookalike) return failed('lookalike', found.lookalike);
    if (found.others) return failed('missing', found.others);
    if (found.strange) return failed('strange', found.strange);
    return { outcome: 'fail', message: 'missing', evidence: [] };
  },
  suggest: ({ agency }) =>
    `Official website: https://${agency.officialHosts[0] ?? '(the address of your website)'}`,
});

/** Sorts of addresses that settle the item, the strongest first. */
const TELLING = ['official', 'named', 'promised', 'unknown', 'hidden', 'screen-reader'] as const;
const SAYS = {
  official: 'linked',
  named: 'named',
  promised: 'misleading',
  unknown: 'unknown-host',
  hidden: 'indirect',
  'screen-reader': 'unseen',
} as const;

function said(message: (typeof SAYS)[keyof typeof SAYS], { quote, host }: Address) {
  return { outcome: messages[message].outcome, message, evidence: [quote], values: { host } };
}

function failed(message: 'lookalike' | 'strange' | 'missing', { quote, host }: Address) {
  return { outcome: 'fail' as const, message, evidence: [], nearest: quote, values: { host } };
}
