// What an agency's page speaks of besides makes nobody else of it: clubs, alarms, jobs and doorbells stand on many.
import { expect, it } from 'vitest';
import { emergencyNote } from '../../checks/emergency-note.ts';
import { pageOf } from '../support/content.ts';

const TOPICS = [
  'Alarm permits: your alarm company must register with us.',
  'False alarms: call your alarm monitoring company first.',
  'Level 2 evacuation notice: be set to leave.',
  'Current activation level: 3.',
  'Register your Ring doorbell with our camera program.',
  'We are hiring: salary range $58,000 to $72,000, apply by June 1.',
  'Full-time position with benefits. Applications close Friday.',
  'Trivia night at the library, Thursday at 7.',
  'Minecraft club for teens meets in the basement.',
  'Coloring page contest for Fire Prevention Week.',
  'A retired police officer was honored by the council.',
  'Retired firefighter breakfast on Saturday.',
  'Our drivers wear masks on all bus routes.',
  'Collective bargaining agreements are posted here.',
  'Beware of contractors who offer free estimates.',
  'Travel tips for the Fourth of July weekend.',
  'Ask your landlord about smoke detectors.',
  'Tune in to the radio station for snow closings.',
  'Watch us live on channel 8.',
  'When you create an account on our portal, use your legal name.',
  'Bring your debit card to pay the fine.',
  'Girl Scout troop tour of the fire station.',
  'The garden club planted flowers at the station.',
  'Book club at the branch library on Mondays.',
  'Amateur radio operators help our office.',
  'Resident portal: pay your water bill.',
  'Rental office for the community center: 555-0100.',
];

const textWith = (topic: string) =>
  `Riverton Police Department\n${topic}\nIn an emergency, call 911.`;

it.each(TOPICS)('the page’s own note is at most doubted beside: %s', (topic) => {
  const { content, about } = pageOf({ text: textWith(topic), kind: 'web-page', platform: 'website' }); // prettier-ignore
  expect(['pass', 'review']).toContain(emergencyNote.judge(content, about).outcome);
});

it('and mostly taken for the agency’s own', () => {
  const outcomes = TOPICS.map((topic) => {
    const { content, about } = pageOf({ text: textWith(topic), kind: 'profile' });
    return emergencyNote.judge(content, about).outcome;
  });
  expect(outcomes.filter((outcome) => outcome === 'pass').length).toBeGreaterThan(
    TOPICS.length * 0.6,
  );
});
