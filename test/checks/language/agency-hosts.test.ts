// Whether a host is named as the agency is: row by row what makes it so, and what only comes near.
import { describe, expect, it } from 'vitest';
import {
  isAgencyName,
  isAgencysGovernment,
  namesAgency,
} from '../../../checks/language/agency-hosts.ts';

type Row = readonly [name: string, host: string, expected: boolean, why: string];

describe('a host that has a word of the name in it', () => {
  it.each<Row>([
    ['City of Riverton', 'riverton-news.com', true, 'a telling word'],
    ['City of Riverton', 'riversong.com', false, 'no word of it'],
    ['City of Riverton', 'city.com', false, 'a word that any city has'],
    ['City of Ely', 'ely.com', true, 'a short word that is the whole label'],
    ['City of Ely', 'elysium.com', false, 'a short word in a longer label'],
    ['Port of Of', 'of.com', false, 'a little word'],
    ['Riverton (formerly Oakdale)', 'oakdale.org', false, 'what stands in brackets describes'],
    ['Oakdale(North) Riverton', 'north.org', false, 'brackets without a space before them'],
    ["Ingram Sheriff's Posse", 'posse.org', true, "a word after one that ends in 's"],
    ['Harlow Bay Fire', 'hbf.com', true, 'initials'],
    ['Harlow Bay Fire', 'hb.com', false, 'two initials'],
    ['Riverton Parks', 'parks.riverton.gov', true, "a part of a government's host"],
    ['Riverton and Oakdale', 'oakdale.org', true, 'one of two telling words'],
    ['Shere Parish', 'weather.gov', false, "no word of it in a government's host"],
  ])('%s, %s: %s (%s)', (name, host, expected) => {
    expect(namesAgency(host, [name])).toBe(expected);
    expect(namesAgency(host, ['Zephyrfield', name])).toBe(expected);
  });
});

describe('a host that is nothing but the name', () => {
  it.each<Row>([
    ['Miller Creek Fire District', 'miller-creek-fire.org', true, 'words of it'],
    ['Miller Creek Fire District', 'millercreekpizza.org', false, 'a word more'],
    ['Tamarack County Library', 'tamaracklibraries.org', true, 'several of what it is'],
    ['Tamarack Road Commission', 'tamarackroads.org', true, 'several of what it cares for'],
    ['Gull Lake Metropolitan District', 'gulllakemetro.us', true, 'what is short for a word'],
    ['Gull Lake Metropolitan District', 'gulllakemet.us', false, 'three letters of a word'],
    ['Tamarack County Library', 'tamarackliberty.org', false, 'a word that begins like it'],
    ['Marrowstone Gap', 'gap.org', false, 'a part that many places have'],
    ['Marrowstone Gap', 'marrowstone.org', false, 'one of two telling words alone'],
    ['Oakdale', 'oakdale.org', true, 'a name of one word'],
    ['Oakdale', 'oakdale.com', true, 'a name of one word where things are sold'],
    ['Town of Oakdale', 'oakdale.com', false, 'one word of more where things are sold'],
    ['Town of Oakdale', 'oakdale.org', true, 'the one telling word'],
    ['Bay Lake', 'baylake.org', true, 'common words, where there are no others'],
    ['Quarry Lake ISD', 'qlisd.org', true, 'initials before a word that is written out'],
    ['Quarry Lake ISD', 'qisd.org', false, 'initials that leave one out'],
    ['Harlow Bay Fire Rescue', 'hbfr.org', true, 'four initials'],
    ['Harlow Bay Fire Rescue', 'hbfr.com', false, 'four initials where things are sold'],
    ['Harlow Bay Fire', 'hbf.org', false, 'three initials'],
    ['Harlow Bay Fire', 'hbf.gov', true, "three initials under a government's suffix"],
    ['Harlow Bay Fire', 'hbf.bc.ca', true, "three initials under a region's suffix"],
    ['Harlow Bay', 'hb.gov', false, 'two initials'],
    [
      'Gold River Regional District Flood Desk',
      'grrd.bc.ca',
      true,
      "the first four initials under a region's suffix",
    ],
    [
      'Gold River Regional District Flood Desk',
      'grrd.ca',
      false,
      'the first four initials elsewhere',
    ],
    ['Gold River Regional District Flood Desk', 'grr.bc.ca', false, 'the first three initials'],
    ['Oakdale', 'oakdale-gov.org', false, "a government's suffix in a name that anybody may have"],
    ['Town of Oakdale', 'gov-oakdale.org', false, "a government's suffix before it"],
    ['Oakdale', 'oakdale-govt.nz', false, "a government's suffix, spelled otherwise"],
    ['Oakdale', 'oakdalegov.org', true, 'as some towns call their own'],
    ['Transport for Wyre Valley', 'tfwv.org.uk', true, 'initials with those of little words'],
    ['School District No. 99', 'sd99.bc.ca', true, 'a number as it stands, without its "No."'],
    ['US Harlow Bay Fire Rescue', 'hbfr.org', true, 'initials without a nation at the beginning'],
    [
      'Marrowstone Gap',
      'marrowgap.gov',
      true,
      "beginnings of its words under a government's suffix",
    ],
    ['Marrowstone Gap', 'marrowgap.org', false, 'beginnings of its words elsewhere'],
    ['Marrowstone Gap', 'marrgap.gov', false, 'four letters of the first telling word'],
    ['Marrowstone Gap', 'marrowga.gov', false, 'two letters of the next'],
    ['Marrowstone Gap', 'marrowgapx.gov', false, 'a letter more'],
    ['Parks of Riverton', 'parks.gov', false, 'a plain word whole, and none that tells'],
    ['Riverton', 'river.gov', true, 'five letters of the only word'],
    ['Riverton', 'rive.gov', false, 'four letters of it'],
    ['7 Riverton', '7river.gov', true, 'a word of one letter, whole'],
    ['Ox Riverton', 'oxriver.gov', true, 'a word of two letters, whole'],
    ['Oak Ely', 'oakely.gov', true, 'short words, whole, as the name itself'],
    ['Ox Ely', 'oxely.gov', false, 'a telling word of three letters beside one of two'],
    [
      'Marrowstone Harlow Bay',
      'marrowharbay.gov',
      true,
      'three letters of the second, all of the third',
    ],
    ['Marrowstone Marrow', 'marrowmarrow.gov', true, 'a word of it twice'],
    ['Riverton', 'riverriver.gov', false, 'the beginning of a word twice'],
    ['Oakdale', 'oakdale.company', true, 'a suffix that begins like one where things are sold'],
    ['Town of Oakdale', 'oakdale.comx', true, 'the same of one of several words'],
    ['Oak X', 'xoak.us', false, 'a word of one letter in another order'],
    ['Oak Ox', 'oxoak.us', false, 'a word of two letters in another order'],
    ['Ely Oak', 'oak.org', false, 'the second of two telling words alone'],
    ['Ely Oak Town', 'oak.org', false, 'the second of two, before a plain one'],
    ['Ely Oak Town', 'ely.org', false, 'the first of two'],
    ['12th 7', '127.bc.ca', false, 'a number with letters is a word'],
    ['A1 Riverton Bay', 'arb.gov', true, 'letters with a number behind them'],
    ['A1 Riverton Bay', 'a1rb.gov', false, 'the same as it stands'],
    ['12th Riverton Bay', '1rb.gov', true, 'the first sign of a number with letters'],
    ['Harlow US Fire Rescue', 'hufr.org', true, 'a nation in the midst of it'],
    ['Harlow US Fire Rescue', 'hfr.bc.ca', false, 'the same left out'],
    ['Bay', 'bbay.us', false, 'one initial before it'],
    ['Bay of Oak', 'boak.us', false, 'one initial of two'],
    ['North Oak', 'nortoak.us', false, 'all of a word but one letter'],
    ['North Oak', 'noroak.us', false, 'three letters of a word'],
    ['Kiln of the Parish', 'kilnotp.org', false, 'initials of little words'],
    ['Kiln of the Parish', 'kpkiln.org', true, 'initials without those of little words'],
    ['The Oak Elm 7', 'oe7.org', true, 'initials without those of little words before a number'],
    ['Walla Walla', 'walwalla.gov', false, 'three letters of the first word, and the next like it'],
    ['Township of Kilb', 'townshkilb.gov', false, 'a telling word of four letters'],
    ['Township of Kilbr', 'townshkilbr.gov', true, 'a telling word of five letters'],
    ['Quarry Elmfield', 'qelmfield.org', false, 'one initial before a word'],
    ['Kiln Farm Parish Council', 'kilnfarmpc.org.uk', true, 'initials of the last words'],
    ['Diputación de Ribalta', 'dipuribalta.es', true, 'four letters for a long word'],
  ])('%s, %s: %s (%s)', (name, host, expected) => {
    expect(isAgencyName(host, [name])).toBe(expected);
    expect(isAgencyName(host, ['Zephyrfield', name])).toBe(expected);
  });
});

describe("a government's host that is the agency's", () => {
  it.each<Row>([
    ['City of Riverton', 'riverton.gov', true, 'its telling word'],
    ['Riverton and Oakdale', 'oakdale.gov', true, 'one of two'],
    ['City of Riverton', 'weather.gov', false, 'none'],
    ['City of Ely', 'elysium.gov', false, 'three letters'],
    ['New Zealand Police', 'police.govt.nz', true, "a nation's only one"],
    ['Riverton Police', 'police.govt.nz', false, "a town's"],
    ['New Riverton Police', 'police.govt.nz', false, "a town's that begins like a nation's"],
    ['Harlow Bay Fire', 'hbf.gov', true, 'its initials'],
    ['Harlow Bay Fire', 'hbx.gov', false, 'others'],
    ['Riverton', 'elm.gov', false, 'another word'],
    ['Shere Parish', 'weather.gov', false, 'no word of it'],
    ['X Police', 'police.gov', true, 'too short a word to tell which it is'],
    ['Ab Police', 'police.gov', true, 'the same of two letters'],
    ['Ely Police', 'police.gov', false, 'a word of three letters tells which it is'],
  ])('%s, %s: %s (%s)', (name, host, expected) => {
    expect(isAgencysGovernment(host, [name])).toBe(expected);
    expect(isAgencysGovernment(host, ['Zephyrfield', name])).toBe(expected);
  });
});
