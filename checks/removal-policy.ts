// Removal policy: the page should say when posts or comments are taken off, and what is kept of them.
import { defineCheck, type Judgement } from '../core/check.ts';
import type { Content } from '../core/read/content.ts';
import type { Phrases } from './language/phrasebook.ts';
import { policyLinkIn } from './language/policy-links.ts';
import { judgeStatements, type Reading } from './language/readings.ts';
import { sharedMessages } from './language/shared-messages.ts';

const STATEMENT = 'if and when posts or comments are taken off, and what is kept of them';

export const removalPolicy = defineCheck({
  meta: {
    id: 'removal-policy',
    title: 'Removal and retention',
    strength: 'should',
    asks: `The page should say ${STATEMENT}.`,
    why: 'Comments on an official page are often public records: what is taken off has to be kept, and people should know both.',
    references: [
      { title: 'IACP, Social Media: Considerations (2019)', section: 'V.A.6, second point' },
    ],
    messages: {
      ...sharedMessages(STATEMENT, 'should'),
      'says-both': {
        outcome: 'pass',
        says: 'The page says when posts or comments are taken off and what is kept of them.',
      },
      'policy-link': {
        outcome: 'pass',
        says: 'The page links its rules for taking posts off by name. The rules themselves stand on the linked page.',
      },
      'comment-link': {
        outcome: 'review',
        says: `The page links its rules for comments. Please look whether they say ${STATEMENT}.`,
      },
      'only-taken-off': {
        outcome: 'review',
        says: 'The page says when comments are taken off, and not what is kept of them. It should say both.',
      },
      'only-kept': {
        outcome: 'review',
        says: 'The page says what is kept, and not if and when posts or comments are taken off. It should say both.',
      },
      never: {
        outcome: 'contradicted',
        says: 'The page says that comments are never taken off. It should say if and when they are, and what is kept.',
      },
      topic: {
        outcome: 'fail',
        says: `The page speaks of taking something off or keeping it, and not of comments. It should say ${STATEMENT}.`,
      },
    },
  },
  needs: ['blocks', 'links', 'images', 'language'],
  judge: (content): Judgement<Message> => {
    const takes = judgeStatements<'removal', Message>(content, 'removal', readTakes);
    const keeps = judgeStatements<'removal', Message>(content, 'removal', readKeeps);
    if (takes.outcome === 'contradicted') return takes;
    if (takes.outcome === 'pass' && keeps.outcome === 'pass') return together(takes, keeps);
    const link = linked(content);
    if (link?.outcome === 'pass') return link;
    const answers = [oneHalf(takes, keeps), takes, link, keeps];
    return (
      answers.find((answer) => answer?.outcome === 'review') ?? (takes.nearest ? takes : keeps)
    );
  },
  suggest: ({ agency }) =>
    `${agency.name} may delete comments that break its comment policy. A copy of every deleted comment is kept as the records law requires.`,
});

type Own = 'says-both' | 'policy-link' | 'comment-link' | 'only-taken-off' | 'only-kept' | 'never' | 'topic'; // prettier-ignore
type Message = Own | keyof ReturnType<typeof sharedMessages>;

function together(takes: Judgement<Message>, keeps: Judgement<Message>): Judgement<Message> {
  const offsets = new Set(takes.evidence.map((quote) => quote.offset));
  const more = keeps.evidence.filter((quote) => !offsets.has(quote.offset));
  const message = takes.message === 'says-both' ? keeps.message : takes.message;
  return { outcome: 'pass', message, evidence: [...takes.evidence, ...more] };
}

function oneHalf(
  takes: Judgement<Message>,
  keeps: Judgement<Message>,
): Judgement<Message> | undefined {
  if (takes.outcome === 'pass') return { ...takes, outcome: 'review', message: 'only-taken-off' };
  if (keeps.outcome === 'pass') return { ...keeps, outcome: 'review', message: 'only-kept' };
  return undefined;
}

function linked({ links }: Pick<Content, 'links'>): Judgement<Message> | undefined {
  const own = policyLinkIn(links, 'removal');
  const link = own?.sort === 'policy' ? own : policyLinkIn(links, 'comments');
  if (link === undefined || link.sort === 'terms') return undefined;
  const evidence = [link.quote];
  return link === own && link.seen
    ? { outcome: 'pass', message: 'policy-link', evidence }
    : { outcome: 'review', message: 'comment-link', evidence };
}

type Says = Phrases<'removal'>['says'];

function readTakes(norm: string, { says }: { says: Says }): Reading<Message> | undefined {
  if (says(norm, 'notThis')) return undefined;
  if (says(norm, 'never')) return never(norm, says);
  if (!says(norm, 'takes')) return undefined;
  return says(norm, 'said')
    ? { stance: 'meets', message: 'says-both', ownVoice: says(norm, 'ownVoice') }
    : { stance: 'near', message: 'topic' };
}

/** "Never because of an opinion" is a rule for taking comments off, "never" alone is none. */
function never(norm: string, says: Says): Reading<Message> {
  return says(norm, 'condition')
    ? { stance: 'meets', message: 'says-both' }
    : { stance: 'opposite', message: 'never' };
}

function readKeeps(norm: string, { says }: { says: Says }): Reading<Message> | undefined {
  if (says(norm, 'notThis') || !says(norm, 'keeps')) return undefined;
  return says(norm, 'said')
    ? { stance: 'meets', message: 'says-both' }
    : { stance: 'near', message: 'topic' };
}
