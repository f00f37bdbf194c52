// Which hosts are taken for an agency's own where none is on record: its words, what is short for them, its initials; and whose only look like it.
import { expect, it } from 'vitest';
import { websiteLink } from '../../../checks/website-link.ts';
import { pageOf } from '../../support/content.ts';

/** An agency, its country, hosts. */
type Row = readonly [string, string, string];

const OWN: readonly Row[] = [
  [
    'Meeker Valley Health District',
    'US',
    'mvhd.org mvhd.us meekervalleyhealth.org mvhd.gov meekervalley.gov mvhealth.org meekerhealth.org',
  ],
  ['Vancouver Narrows Police Department', 'CA', 'vnpd.bc.ca vnpd.ca vancouvernarrowspolice.ca'],
  ['Transport for Wyre Valley', 'GB', 'tfwv.gov.uk tfwv.org.uk wyrevalley.gov.uk'],
  ['Regional District of Kettle Arm', 'CA', 'rdka.ca rdka.bc.ca kettlearm.ca rdkettlearm.ca'],
  [
    "Ingram County Sheriff's Office",
    'US',
    'ingramsheriff.org ingramcountysheriff.com ingramso.org icso.org ingramcounty.gov',
  ],
  ['Sheriff of Ingram County', 'US', 'ingramsheriff.org ingramcountysheriff.com'],
  [
    'City of Marrowstone Gap',
    'US',
    'marrowgap.gov marrowstonegap.gov cityofmarrowstonegap.com marrowstone.gov',
  ],
  ['School District 99', 'CA', 'sd99.bc.ca sd99.ca'],
  ['School District No. 99 (Narrows)', 'CA', 'sd99.bc.ca sd99.ca'],
  ['Kiln Farm Parish Council', 'GB', 'kfpc.org.uk kfpc.gov.uk kilnfarmpc.org.uk'],
  ['Harlow Bay Fire Rescue', 'US', 'hbfr.org hbfr.us harlowbayfire.org hbfr.gov'],
  ['Cold Harbour Shire', 'AU', 'coldharbour.vic.gov.au chs.vic.gov.au'],
  ['Riverton Police Department', 'US', 'rpd.gov'],
  [
    'Ayuntamiento de Villarrío',
    'ES',
    'villarrio.es aytovillarrio.es ayto-villarrio.es villarrio.gob.es',
  ],
  [
    'Ville de Saint-Aubin',
    'FR',
    'saint-aubin.fr ville-saintaubin.fr villedesaintaubin.fr mairie-saintaubin.fr',
  ],
  ['Tri-Lakes Emergency Management Agency', 'US', 'tlema.org trilakesema.org'],
  ['North Fork Water and Sewer District', 'US', 'nfwsd.org northforkwater.org nfwsd.us'],
  ['Dunmore County Council', 'IE', 'dunmorecoco.ie dunmore.ie dunmorecouncil.ie'],
];

const OTHERS: readonly Row[] = [
  [
    'Meeker Valley Health District',
    'US',
    'mvhd.com mvh.org mvhdonline.com mvhd-deals.com mv.gov mhd.org healthdistrict.org mvhs.org valleynews.org mvhd.shop meekerpizza.com healthvalley.org mvhd.net mvhd.org.evil.com mvhdx.org mvhq.gov',
  ],
  [
    'Vancouver Narrows Police Department',
    'CA',
    'vpd.ca vnp.ca vnpdfans.ca police.ca vpd.bc.ca vnpd.com vancouver.ca vancouvernews.ca',
  ],
  [
    'Transport for Wyre Valley',
    'GB',
    'tfl.gov.uk wv.gov.uk gov.uk tfw.gov.uk wyrenews.co.uk tfwv.com',
  ],
  [
    'City of Marrowstone Gap',
    'US',
    'marrowgap.com gap.com gap.gov marrowbone.gov cdc.gov usa.gov mar.gov stonegap.com city.gov cog.gov',
  ],
  [
    "Ingram County Sheriff's Office",
    'US',
    'ingramsheriffnews.com ingramauto.com sheriff.org countysheriffs.org ingram.com icso.com ics.gov sheriffs.org',
  ],
  [
    'School District 99',
    'CA',
    'sd9.bc.ca sd98.bc.ca sd999.ca district99.com 99.com sd99fans.ca school.ca',
  ],
  [
    'Harlow Bay Fire Rescue',
    'US',
    'hbfr.com hb.gov harlow.com bayfire.com firerescue1.com hbr.org fbhr.org harlowbayrealty.com hfr.gov',
  ],
  [
    'Riverton Police Department',
    'US',
    'rpd.com rpd.org rp.gov rpdonline.org police.us rivertonpizza.com',
  ],
];

const FRAMES = [
  (host: string) => host,
  (host: string) => `Official news. Visit www.${host}/news for more.`,
  (host: string) => `Web: https://${host}`,
];

/** The hosts of a row that are not judged so in some sentence. */
function wrong([name, country, hosts]: Row, wanted: boolean): string[] {
  return hosts.split(' ').filter((host) =>
    FRAMES.some((frame) => {
      const agency = { name, country, alsoKnownAs: [], officialHosts: [] };
      const { content, about } = pageOf({ text: frame(host), agency });
      return (websiteLink.judge(content, about).outcome === 'pass') !== wanted;
    }),
  );
}

it.each(OWN)('takes its hosts for those of %s', (...row) => {
  expect(wrong(row, true)).toEqual([]);
});

it.each(OTHERS)('takes none of somebody else for one of %s', (...row) => {
  expect(wrong(row, false)).toEqual([]);
});
