// Comment policy: the page should say by which rules it treats what the public writes, or link them by name.
import { type About, defineCheck, type Judgement } from '../core/check.ts';
import { readRules } from './language/comment-rules.ts';
import { notOfOtherThings } from './language/other-things.ts';
import type { Phrases } from './language/phrasebook.ts';
import { policyLinkIn } from './language/policy-links.ts';
import { judgeStatements, type Reading } from './language/readings.ts';
import { sharedMessages } from './language/shared-messages.ts';

const STATEMENT = 'how comments by the public are treated and what is not allowed';

export const commentPolicy = defineCheck({
  meta: {
    id: 'comment-policy',
    title: 'Comment policy',
    strength: 'should',
    asks: `The page should say ${STATEMENT}, or link these rules by name.`,
    why: 'Taking a comment off without published rules looks arbitrary, and may violate the right to free speech.',
    references: [
      { title: 'IACP, Social Media: Considerations (2019)', section: 'V.A.6, first point' },
    ],
    messages: {
      ...sharedMessages(STATEMENT, 'should'),
      rules: { outcome: 'pass', says: 'The page says by which rules it treats comments.' },
      'policy-link': {
        outcome: 'pass',
        confidence: 'medium',
        says: 'The page links its rules for comments by name. The rules themselves stand on the linked page.',
      },
      'hidden-link': {
        outcome: 'review',
        says: 'Only screen readers get the link to the rules for comments. Please make it visible.',
      },
      'site-terms': {
        outcome: 'review',
        says: 'The page links terms of use. Please look whether they say how comments by the public are treated.',
      },
      bare: {
        outcome: 'review',
        says: 'The page says that comments may be taken off, and not which. It should say what is not allowed.',
      },
      asks: {
        outcome: 'review',
        says: 'The page asks for good manners, and does not say what happens to comments that lack them. Please look whether that is enough.',
      },
      closed: {
        outcome: 'review',
        says: 'Comments seem to be closed here. Please look whether rules for comments are needed.',
      },
      unmoderated: {
        outcome: 'contradicted',
        says: 'The page says that comments are not moderated. It should say by which rules they are.',
      },
      topic: {
        outcome: 'fail',
        says: `The page speaks of comments or rules, and not of both together. It should say ${STATEMENT}.`,
      },
    },
  },
  needs: ['blocks', 'links', 'images', 'language'],
  judge: (content, about): Judgement<Message> => {
    const said = judgeStatements<'comments', Message>(
      content,
      'comments',
      notOfOtherThings('comments', (norm, phrases) => read(norm, phrases, about), 'topic'),
      about,
    );
    if (said.outcome === 'pass' || said.outcome === 'contradicted') return said;
    const link = policyLinkIn(content.links, 'comments');
    if (link === undefined) return said;
    const evidence = [link.quote];
    if (!link.seen) return { outcome: 'review', message: 'hidden-link', evidence };
    const named = link.sort === 'policy' || about.kind === 'profile';
    if (named) return { outcome: 'pass', message: 'policy-link', evidence };
    return said.outcome === 'review'
      ? said
      : { outcome: 'review', message: 'site-terms', evidence };
  },
  suggest: ({ agency }) =>
    `Comments are welcome. ${agency.name} may hide or delete comments that contain threats, hate speech, obscene words, advertising or private data, and comments that are off topic.`,
});

type Own = 'rules' | 'policy-link' | 'hidden-link' | 'site-terms' | 'bare' | 'asks' | 'closed' | 'unmoderated' | 'topic'; // prettier-ignore
type Message = Own | keyof ReturnType<typeof sharedMessages>;

function read(
  norm: string,
  { says }: Phrases<'comments'>,
  { kind }: About,
): Reading<Message> | undefined {
  if (says(norm, 'othersDoing')) return { stance: 'near', message: 'topic', refused: true };
  if (says(norm, 'pointer')) return { stance: 'meets', message: 'policy-link', byForm: true };
  if (says(norm, 'sitePointer')) {
    return kind === 'profile'
      ? { stance: 'meets', message: 'policy-link' }
      : { stance: 'partly', message: 'site-terms' };
  }
  return says(norm, 'notThis') || says(norm, 'meeting') ? undefined : readRules(norm, says);
}
