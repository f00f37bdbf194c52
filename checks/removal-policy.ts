// Removal policy: the page should say when posts or comments are taken off, and what is kept of them.
import { defineCheck, type Judgement } from '../core/check.ts';
import type { Content } from '../core/read/content.ts';
import { notOfOtherThings } from './language/other-things.ts';
import { policyLinkIn } from './language/policy-links.ts';
import { judgeStatements } from './language/readings.ts';
import { readKeeps, readKeepsTaken, readTakes } from './language/removal-rules.ts';
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
        confidence: 'medium',
        says: 'The page links its rules for taking posts off by name. The rules themselves stand on the linked page.',
      },
      'comment-link': {
        outcome: 'review',
        says: `The page links its rules for comments. Please look whether they say ${STATEMENT}.`,
      },
      'says-when': {
        outcome: 'pass',
        says: 'The page says when posts or comments are taken off. It would be better to say, too, what is kept of them.',
      },
      'keeps-taken': {
        outcome: 'pass',
        confidence: 'medium',
        says: 'The page says what is kept of the posts or comments that it takes off. It would be better to say, too, when it takes them off.',
      },
      'only-taken-off': {
        outcome: 'review',
        says: 'The page says that comments may be taken off, and neither when nor what is kept of them. It should say both.',
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
  judge: (content, about): Judgement<Message> => {
    const takes = judgeStatements<'removal', Message>(
      content,
      'removal',
      notOfOtherThings<'removal', Message>('removal', readTakes, 'topic'),
      about,
    );
    const keeps = judgeStatements<'removal', Message>(content, 'removal', readKeeps);
    if (takes.outcome === 'contradicted') return takes;
    const taken = takes.outcome === 'pass' || takes.message === 'only-taken-off';
    if (taken && keeps.outcome === 'pass') return together(takes, keeps);
    if (takes.outcome === 'pass') return takes;
    // prettier-ignore
    const kept = keeps.outcome === 'pass' ? judgeStatements<'removal', Message>(content, 'removal', readKeepsTaken, about) : keeps;
    return kept.message === 'keeps-taken' ? kept : byHalves(takes, keeps, linked(content));
  },
  suggest: ({ agency }) =>
    `${agency.name} may delete comments that break its comment policy. A copy of every deleted comment is kept as the records law requires.`,
});

type Own = 'says-both' | 'says-when' | 'keeps-taken' | 'policy-link' | 'comment-link' | 'only-taken-off' | 'only-kept' | 'never' | 'topic'; // prettier-ignore
type Message = Own | keyof ReturnType<typeof sharedMessages>;

type Half = Judgement<Message>;

/** Where neither half is said in full: a link to the rules, or what a person must look at. */
function byHalves(takes: Half, keeps: Half, link: Half | undefined): Half {
  if (link?.outcome === 'pass') return link;
  const only = { ...keeps, outcome: 'review', message: 'only-kept' } as const;
  const answers = [keeps.outcome === 'pass' ? only : undefined, takes, link, keeps];
  const looked = answers.find((answer) => answer?.outcome === 'review');
  return looked ?? (takes.nearest ? takes : keeps);
}

function together(takes: Half, keeps: Half): Half {
  const offsets = new Set(takes.evidence.map((quote) => quote.offset));
  const more = keeps.evidence.filter((quote) => !offsets.has(quote.offset));
  const message = [takes, keeps].some((half) => half.message === 'on-click')
    ? 'on-click'
    : 'says-both';
  return { outcome: 'pass', message, evidence: [...takes.evidence, ...more] };
}

function linked({ links }: Pick<Content, 'links'>): Half | undefined {
  const own = policyLinkIn(links, 'removal');
  const link = own?.sort === 'policy' ? own : policyLinkIn(links, 'comments');
  if (link === undefined || link.sort === 'terms') return undefined;
  const evidence = [link.quote];
  return link === own && link.seen
    ? { outcome: 'pass', message: 'policy-link', evidence }
    : { outcome: 'review', message: 'comment-link', evidence };
}
