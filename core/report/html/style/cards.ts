// The cards of the HTML report: an agency's part, its totals as numbers and as a bar, notices.
import { css } from './css.ts';

export const CARDS = css`
  .agency,
  .page {
    background: var(--card);
    border: 1px solid var(--line);
    border-radius: 10px;
    padding: 1.25rem 1.25rem 1rem;
    margin-bottom: 1.25rem;
  }
  .notice {
    background: var(--look-bg);
    color: var(--look);
    border: 1px solid;
    border-radius: 8px;
    padding: 0.7rem 1rem;
    font-weight: 600;
  }
  .lead {
    font-size: 1.3rem;
    line-height: 1.4;
    text-wrap: pretty;
  }
  .sentences {
    list-style: none;
  }
  .sentences li {
    padding: 0.45rem 0;
    border-top: 1px solid var(--line);
  }
  .bar {
    display: block;
    width: 100%;
    height: 0.7rem;
    border-radius: 4px;
    margin: 0.9rem 0 0.7rem;
  }
  .bar .good {
    fill: var(--good);
  }
  .bar .bad {
    fill: var(--bad);
  }
  .bar .look {
    fill: var(--look);
  }
  .bar .unread {
    fill: var(--unread);
  }
  .bar .idle {
    fill: var(--idle);
  }
  .tallies {
    list-style: none;
    display: grid;
    grid-template-columns: repeat(auto-fit, minmax(7.8rem, 1fr));
    gap: 0.6rem;
    margin-bottom: 0.6rem;
  }
  .tallies li {
    border: 1px solid var(--line);
    border-radius: 8px;
    padding: 0.5rem 0.8rem 0.6rem;
  }
  .tallies strong {
    display: block;
    font-size: 1.7rem;
    line-height: 1.2;
    font-variant-numeric: tabular-nums;
  }
  .tallies li .badge {
    padding: 0;
    background: none;
    border: 0;
  }
  .tallies .zero strong {
    color: var(--soft);
    font-weight: 400;
  }
  .foot {
    color: var(--soft);
    font-size: 0.88rem;
    padding-bottom: 2rem;
  }
`;
