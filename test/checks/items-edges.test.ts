// Where each item ends: the nearest wordings and pages on either side, beside the tables, which say what is found.
import { describe, expect, it } from 'vitest';
import { commentPolicy } from '../../checks/comment-policy.ts';
import { contactInformation } from '../../checks/contact-information.ts';
import { emergencyNote } from '../../checks/emergency-note.ts';
import { maintainedByAgency } from '../../checks/maintained-by-agency.ts';
import { notMonitoredDisclaimer } from '../../checks/not-monitored-disclaimer.ts';
import { publicDisclosureNotice } from '../../checks/public-disclosure-notice.ts';
import { purposeStatement } from '../../checks/purpose-statement.ts';
import { removalPolicy } from '../../checks/removal-policy.ts';
import { visitorOpinionsNote } from '../../checks/visitor-opinions-note.ts';
import { websiteLink } from '../../checks/website-link.ts';
import { RIVERTON } from '../support/content.ts';
import { judged, onProfile, onSite, told } from '../support/told.ts';

// Where saying what a page is for ends: lists of topics, names of departments, front pages of web sites.
describe('purpose-statement', () => {
  it.each([
    ['Burn bans + detours + lost pets', 'pass says-so'],
    ['Traffic & parking', 'pass says-so'],
    ['Here: burn bans', 'pass says-so'],
    ['Latest alerts about burn bans', 'pass says-so'],
    ['News and updates from Riverton', 'pass says-so'],
    ['We share road closures with you', 'pass says-so'],
    ['Follow us for burn bans', 'pass says-so'],
  ])('on a profile, %j: %s', (text, wanted) => {
    expect(told(purposeStatement, onProfile(text))).toBe(wanted);
  });

  // One topic alone; what no public body tells of; the agency's own name, made of words that are topics elsewhere; a denial.
  it.each([
    'Snow routes',
    'Apples, pears & plums',
    'Riverton Traffic & Parking',
    'We do not share road closures',
    'Road closures are not told in time, and detours',
  ])('on a profile, %j is no statement that phrases find', (text) => {
    expect(told(purposeStatement, onProfile(text))).not.toBe('pass says-so');
  });

  it('takes a list of topics for one only while it is short', () => {
    const topics = ['burn bans', 'detours', 'lost pets', 'trail closures', 'snow routes'];
    const long = [...topics, ...topics, ...topics, ...topics].join(', ');
    expect(told(purposeStatement, onProfile(topics.join(', ')))).toBe('pass says-so');
    expect(told(purposeStatement, onProfile(long))).not.toBe('pass says-so');
  });

  it('lets the front page of a web site say more plainly what it is for than others', () => {
    const shown = 'This page gives updates about burn bans to the public.';
    expect(told(purposeStatement, onSite(shown))).toBe('fail missing');
    expect(told(purposeStatement, onSite(shown, { kind: 'web-page' }))).toBe('pass says-so');
    expect(told(purposeStatement, onSite(shown, { kind: 'policy-page' }))).toBe('pass says-so');
    const used = 'We use Facebook to tell you about burn bans.';
    expect(told(purposeStatement, onSite(used))).toBe('pass says-so');
    expect(told(purposeStatement, onSite('News and updates from Riverton'))).toBe('fail missing');
  });
});

// Whose page it is: pages named by their title, other pages that are called official, the draft for profiles and for web sites.
describe('maintained-by-agency', () => {
  it.each([
    ['Official news from Riverton PD', 'pass says-so'],
    ['You have reached the Riverton Police Department website', 'pass says-so'],
    ['Our officers write all the posts at Riverton PD', 'pass says-so'],
    ['This page belongs to Riverton PD', 'pass says-so'],
    ['Riverton PD runs this page', 'pass says-so'],
    ['Riverton Police Department official', 'pass says-so'],
    // Another page than the one that says so.
    ['Official Facebook page of the Riverton Police Department', 'fail other-page'],
    ['Official site of the Riverton Police Department on social media', 'pass says-so'],
    ['Official website of the Riverton Police Department and its Facebook page', 'pass says-so'],
  ])('on a web site, %j: %s', (text, wanted) => {
    expect(told(maintainedByAgency, onSite(text))).toBe(wanted);
  });

  it.each([
    ['Official website of the Riverton Police Department', 'fail other-page'],
    ['No other page is run by the Riverton Police Department.', 'fail topic'],
    [
      'Fake pages claim to be run by the Riverton Police Department, this page is official.',
      'fail topic',
    ],
    [
      'The Riverton Police Department posted official complaint forms; our staff maintains this page.',
      'fail topic',
    ],
  ])('on a profile, %j: %s', (text, wanted) => {
    expect(told(maintainedByAgency, onProfile(text))).toBe(wanted);
  });

  it('takes the page’s own title for the page', () => {
    const text = 'Riverton Alerts is owned by Riverton Police';
    expect(told(maintainedByAgency, onSite(text, { title: 'Riverton Alerts - home' }))).toBe(
      'pass says-so',
    );
    expect(told(maintainedByAgency, onSite(text, { title: 'Parks' }))).toBe('fail missing');
  });

  it('lets a title that nobody sees on the page be looked at, and needs none', () => {
    const title = 'Official page of the Riverton Police Department';
    expect(told(maintainedByAgency, onSite('Welcome', { title }))).toBe('review screen-reader');
    expect(told(maintainedByAgency, onSite('Welcome', { title: '' }))).toBe('fail missing');
  });

  it('drafts a sentence for a profile, and another for a web site', () => {
    const about = { agency: RIVERTON, platform: 'website' } as const;
    expect(maintainedByAgency.suggest({ ...about, kind: 'profile' })).toBe(
      'Official page of Riverton Police Department, maintained by Riverton Police Department.',
    );
    expect(maintainedByAgency.suggest({ ...about, kind: 'home' })).toBe(
      'This website is maintained by Riverton Police Department.',
    );
  });
});

// What is not monitored: the page, its mailbox, or something else; and how few words are enough on a profile.
describe('not-monitored-disclaimer', () => {
  it.each([
    ['Not monitored 24/7.', 'pass says-so'],
    ['Is anybody here 24/7? Nope.', 'pass says-so'],
    ['Who reads messages? Staff, weekdays 8-5.', 'pass says-so'],
    // The page with its mailbox, and the mailbox alone.
    ['The page and its mailbox are not monitored 24/7.', 'pass says-so'],
    ['The page and its e-mail address are not monitored.', 'review mailbox'],
    ['The e-mail address is not monitored 24/7.', 'review mailbox'],
    ['E-mail sent to the address above is not monitored.', 'review mailbox'],
    // Something else.
    ['Chess sets are not watched 24/7.', 'fail missing'],
    ['Since May, the flower beds have not been monitored.', 'fail missing'],
    ['The voicemail is not monitored 24/7.', 'fail other-thing'],
    ['Our river gauges are monitored by staff.', 'fail other-thing'],
    [
      'This page is monitored by staff and the cameras are not watched at night.',
      'fail other-thing',
    ],
    // The page, but only that it is monitored.
    ['This page is monitored by staff, like the cameras.', 'fail monitored-only'],
  ])('on a web site, %j: %s', (text, wanted) => {
    expect(told(notMonitoredDisclaimer, onSite(text))).toBe(wanted);
  });

  it('reads a few words on a profile as said of it, and not on a web site', () => {
    expect(told(notMonitoredDisclaimer, onProfile('Weekdays only account'))).toBe('pass hours');
    expect(told(notMonitoredDisclaimer, onSite('Weekdays only account'))).toBe('fail missing');
  });

  it('drafts a sentence about the account, or about the page', () => {
    const about = { agency: RIVERTON, platform: 'website' } as const;
    expect(notMonitoredDisclaimer.suggest({ ...about, kind: 'profile' })).toBe(
      'This account is not monitored 24/7.',
    );
    expect(notMonitoredDisclaimer.suggest({ ...about, kind: 'home' })).toBe(
      'This page is not monitored 24/7.',
    );
  });
});

// Which number to call: questions, single incidents, and messages that the page does not want.
describe('emergency-note', () => {
  it.each([
    ['Do not report emergencies here.', 'review not-here'],
    ['Report emergencies here.', 'contradicted write-here'],
    ['Should I call 911 in an emergency?', 'fail mention'],
  ])('on a web site, %j: %s', (text, wanted) => {
    expect(told(emergencyNote, onSite(text))).toBe(wanted);
  });

  it('tells a call about one person from one in any emergency', () => {
    expect(told(emergencyNote, onProfile('If you see this man, call 911.'))).toBe(
      'review incident',
    );
    expect(told(emergencyNote, onProfile('If you see this man in an emergency, call 911.'))).toBe(
      'pass says-so',
    );
  });
});

// Whose opinion is disowned: a visitor's, that of what is shared, that of employees.
describe('visitor-opinions-note', () => {
  it.each([
    ['Posts do not reflect our views.', 'pass says-so'],
    ['Comments by visitors, retweets and likes do not reflect our views.', 'pass says-so'],
    ['Comments by visitors and employees do not reflect our views.', 'pass says-so'],
    ['Shares, likes and follows do not reflect our views.', 'review sharing'],
    ['Opinions of employees do not reflect our views.', 'fail someone-else'],
    ['We are not liable for comments.', 'review not-liable'],
    ['We are not liable for comments on linked websites.', 'fail topic'],
  ])('on a web site, %j: %s', (text, wanted) => {
    expect(told(visitorOpinionsNote, onSite(text))).toBe(wanted);
  });
});

// What becomes a public record: what visitors write, not what the agency keeps of others or under which law it keeps it.
describe('public-disclosure-notice', () => {
  it.each([
    ['Comments: they are public records.', 'pass says-so'],
    ['Messages to us? Florida Statutes chapter 119: yes.', 'pass says-so'],
    ['Are comments here public? Yes, under the Public Records Act.', 'pass says-so'],
    ['This page is a public record.', 'pass says-so'],
    ['Comments may be shown to anyone who asks.', 'pass says-so'],
    ['Comments are archived and may be disclosed under the Public Records Act.', 'pass says-so'],
    // Only kept; data of others; records of another kind; things that nobody wrote.
    ['Comments are archived under the Public Records Act.', 'fail other-records'],
    ['Comments with personal information may be shown to anyone who asks.', 'fail other-records'],
    ['Agendas are public records.', 'fail other-records'],
    ['Our maps may be shown to anyone who asks.', 'fail missing'],
  ])('on a web site, %j: %s', (text, wanted) => {
    expect(told(publicDisclosureNotice, onSite(text))).toBe(wanted);
  });
});

// The draft for an agency whose web site is not in the inventory.
describe('website-link', () => {
  it('drafts a line with the address, or with a place for it', () => {
    const about = { agency: RIVERTON, platform: 'facebook', kind: 'profile' } as const;
    expect(websiteLink.suggest(about)).toBe('Official website: https://rivertonpd.gov');
    const unknown = { ...about, agency: { ...RIVERTON, officialHosts: [] } };
    expect(websiteLink.suggest(unknown)).toBe(
      'Official website: https://(the address of your website)',
    );
  });
});

// Contacts that could not be seen, and pages in other languages.
describe('contact-information', () => {
  it.each(['phones', 'emails', 'address'] as const)(
    'fails no profile whose field of %s was not served',
    (field) => {
      const profile = { notServed: [field] };
      expect(told(contactInformation, onProfile('Welcome', { profile }))).toBe('review not-served');
    },
  );

  it('does not wait for a field that holds no contact', () => {
    const profile = { notServed: ['category' as const] };
    expect(told(contactInformation, onProfile('Welcome', { profile }))).toBe('fail missing');
  });

  it('concludes nothing from a page in another language, and fails an empty one', () => {
    expect(told(contactInformation, { text: 'ようこそ', language: 'ja' })).toBe('review language');
    expect(told(contactInformation, { text: '', language: 'ja' })).toBe('fail missing');
  });
});

// Rules on the page come before a link to them; a link does not undo the opposite.
describe('comment-policy', () => {
  const LINK = { url: 'https://rivertonpd.gov/rules', text: 'Comment policy' };

  it('quotes the rules that the page gives itself rather than the link to them', () => {
    const text = 'Comments with threats or obscene words will be deleted.';
    const { message, evidence } = judged(commentPolicy, onSite(text, { links: [LINK] }));
    expect(message).toBe('rules');
    expect(evidence.map((quote) => quote.text)).toEqual([text]);
  });

  it('holds against a page that it does not moderate, whatever it links', () => {
    const text = 'Comments on this page are not moderated.';
    expect(told(commentPolicy, onSite(text, { links: [LINK] }))).toBe('contradicted unmoderated');
    expect(told(commentPolicy, onSite('Welcome', { links: [LINK] }))).toBe('pass policy-link');
  });
});

// Both halves of the item: when comments are taken off, and what is kept.
describe('removal-policy', () => {
  it.each([
    ['Moderators may remove comments that contain threats.', 'pass says-when'],
    ['We never remove comments unless they contain threats.', 'pass says-when'],
    ['Moderators may remove comments.', 'review only-taken-off'],
    ['Comments may be removed for any reason or none.', 'review only-taken-off'],
    ['Spam comments may be removed at any time for any reason.', 'review only-taken-off'],
    ['Copies of comments are kept.', 'review only-kept'],
    ['Comments are never removed.', 'contradicted never'],
    // Advice to others, and other things that are taken off or kept.
    ['Agencies may remove comments that contain threats.', 'fail others-words'],
    ['Snow is removed and kept off the roads.', 'fail missing'],
    ['Graffiti is removed within a day.', 'fail missing'],
  ])('on a web site, %j: %s', (text, wanted) => {
    expect(told(removalPolicy, onSite(text))).toBe(wanted);
  });

  it('says where one half is only seen after a click', () => {
    const kept = { text: 'Copies of comments are kept.', visibility: 'on-click' as const };
    const blocks = ['Comments with threats are removed.', kept];
    expect(told(removalPolicy, { blocks, kind: 'home', platform: 'website' })).toBe(
      'pass on-click',
    );
  });

  it('puts the halves together that two sentences say', () => {
    const text = 'Comments may be removed. Copies of removed comments are kept.';
    expect(told(removalPolicy, onSite(text))).toBe('pass says-both');
  });

  it('quotes a sentence that says both once', () => {
    const text = 'Threats in comments are removed, and a copy of every removed comment is kept.';
    const { message, evidence } = judged(removalPolicy, onSite(text));
    expect(message).toBe('says-both');
    expect(evidence.map((quote) => quote.text)).toEqual([text]);
  });
});

// What words alone were once taken for.
describe('weighing', () => {
  it('makes no statement of filling text', () => {
    const filler = 'Nunc posuere, sit a, tortor, orci erat.';
    expect(told(notMonitoredDisclaimer, onProfile(filler))).toBe('fail missing');
  });

  it("does not take a plain Spanish notice that names a county for somebody else's", () => {
    const notice =
      'Página del condado de Larimer. Si es una emergencia, llame al 911. Esta cuenta no se supervisa las 24 horas.';
    expect(told(emergencyNote, onProfile(notice))).toBe('pass says-so');
    expect(told(notMonitoredDisclaimer, onProfile(notice))).toBe('pass says-so');
  });
});
