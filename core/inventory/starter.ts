// The inventory file that `presence init` writes, with comments that explain it.
import { stringify } from 'yaml';
import { slug } from './fields.ts';
import { hostIn } from './host-field.ts';

export type Starter = {
  agency: string;
  /** Address of the official web site. */
  website: string;
  /** IANA name. */
  timeZone: string;
  country?: string;
  emergencyNumber?: string;
  owner?: { name: string; email?: string };
  /** Addresses of further pages. */
  pages?: readonly string[];
};

/** The text of a first inventory: valid as it stands, and commented for somebody who sees YAML for the first time. */
export function starterInventory(starter: Starter): string {
  const { agency, website, timeZone, country = 'US', emergencyNumber, owner, pages = [] } = starter;
  const address = /^https?:\/\//i.test(website) ? website : `https://${website}`;
  return `${HEAD}
agencies:
  - id: ${slug(agency) || 'agency'}
    name: ${value(agency)}
    # Other names on your pages, for example: [Riverton PD, RPD]
    alsoKnownAs: []
    # Two letters. The emergency number follows from it; set “emergencyNumber” to change it.
    country: ${value(country)}
${emergencyNumber === undefined ? '' : `    emergencyNumber: ${value(emergencyNumber)}\n`}    # Your official web sites. A link to one of them, or to a host below it, counts as the link to your site.
    officialHosts: [${value(hostIn(website) ?? website)}]
    # Area and city. Reports show times in it.
    timeZone: ${value(timeZone)}
    # Who gets the report, for example: [chief@riverton.gov]
    recipients: []
    # Every public page of the agency. The address is enough; the rest is optional:
    #   - url: https://www.facebook.com/rivertonpd
    #     owner: { name: Jane Doe, email: j.doe@riverton.gov }
    #     purpose: News and road closures
    #     openedOn: 2019-04-01
    #     reviewOn: 2027-01-31
    #     language: en
    #     skip: Closed, waiting for removal
    pages:
${[address, ...pages].map((url) => page(url, owner)).join('\n')}
`;
}

const HEAD = `# The public pages of your agency. Check this file with:  presence inventory validate
# Indent with spaces, not tabs. Text behind “#” is a comment.`;

function page(url: string, owner: Starter['owner']): string {
  const lines = [`      - url: ${value(url)}`];
  if (owner !== undefined) lines.push('        owner:', `          name: ${value(owner.name)}`);
  if (owner?.email !== undefined) lines.push(`          email: ${value(owner.email)}`);
  return lines.join('\n');
}

/** Text as a YAML value on one line, in quotes where it needs them. */
function value(text: string): string {
  return stringify(text.replaceAll(/\s+/g, ' ').trim(), { lineWidth: 0 }).trimEnd();
}
