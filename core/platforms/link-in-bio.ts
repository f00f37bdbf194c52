// Pages that gather an account's links (Linktree and its like).
import { limit, type PlatformFacts } from './facts.ts';

const OTHERS =
  'beacons\\.ai|bio\\.link|bio\\.site|lnk\\.bio|campsite\\.bio|taplink\\.cc|about\\.me|solo\\.to|allmylinks\\.com|hoo\\.be|flow\\.page|msha\\.ke|linkin\\.bio|bento\\.me';

export const LINK_IN_BIO: PlatformFacts = {
  name: 'Link page',
  hosts: new RegExp(
    `^(?:www\\.)?(?:linktr\\.ee|linktree\\.com|${OTHERS})$|^(?!www\\.)[a-z0-9-]+\\.carrd\\.co$`,
  ),
  example: 'https://linktr.ee/rivertonpd',
  forms: [
    {
      pattern:
        /^(?:www\.)?(?:linktr\.ee|linktree\.com)\/(?!(?:s|login|register|admin|blog)(?:[/?]|$))@?(?<handle>[\w.-]{1,30})(?:[/?]|$)/,
      canonical: 'https://linktr.ee/{handle}',
      folds: true,
    },
    {
      pattern: new RegExp(`^(?:www\\.)?(?<host>${OTHERS})/(?<handle>[^/?]+)`),
      canonical: 'https://{host}/{handle}',
      folds: false,
    },
    {
      pattern: /^(?<handle>[a-z0-9-]+)\.carrd\.co(?:[/?]|$)/,
      canonical: 'https://{handle}.carrd.co/',
      folds: true,
    },
  ],
  others: [],
  tracking: [],
  loginWalls: [],
  wrappers: [],
  access: 'submitted',
  accessReason:
    'Linktree’s terms forbid reading it with bots; those of other link pages have not been checked.',
  fallback: 'submitted',
  limits: { bio: limit(80, 'low'), name: limit(30, 'low') },
};
