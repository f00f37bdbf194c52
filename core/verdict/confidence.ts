// How sure a check is of what it found on a page. It never changes an outcome: whoever reads a report sees where a second look pays.
import type { Confidence, Judgement, MessageText } from '../check.ts';
import type { Finding } from './finding.ts';

/**
 * By the message, where it says how sure it is. Else high: but for what a person must look at, which is low, and for a failure to which some
 * sentence comes near, which is medium: the nearer it comes, the likelier it is that somebody reads it otherwise.
 */
export function confidenceOf(words: MessageText, { outcome, nearest }: Judgement): Confidence {
  if (words.confidence !== undefined) return words.confidence;
  if (outcome === 'review') return 'low';
  return outcome === 'fail' && nearest !== undefined ? 'medium' : 'high';
}

/** What became a question for a person after its check had judged it, is as open as any other. */
export function withConfidence(finding: Finding): Finding {
  return finding.outcome === 'review' ? { ...finding, confidence: 'low' } : finding;
}
