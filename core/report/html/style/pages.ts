// The part of a page in the HTML report: items, quotations, what to write, folds.
import { css } from './css.ts';

export const PAGES = css`
  .page {
    border-left: 5px solid var(--line);
    scroll-margin-top: 0.5rem;
  }
  .many .page {
    content-visibility: auto;
    contain-intrinsic-size: auto 40rem;
  }
  .page.good {
    border-left-color: var(--good);
  }
  .page.bad {
    border-left-color: var(--bad);
  }
  .page.look {
    border-left-color: var(--look);
  }
  .page.unread {
    border-left-color: var(--unread);
  }
  .pages > h2 {
    margin: 2rem 0 0.9rem;
  }
  .page h3 {
    margin-top: 0;
    font-size: 1.2rem;
  }
  .facts {
    font-size: 0.92rem;
    margin-bottom: 0.75rem;
  }
  .facts div {
    display: flex;
    flex-wrap: wrap;
    gap: 0 0.75rem;
    padding: 0.12rem 0;
  }
  .facts dt {
    flex: 0 0 9rem;
    color: var(--soft);
  }
  .facts dd {
    margin: 0;
    flex: 1 1 14rem;
    min-width: 0;
  }
  .item {
    border-top: 1px solid var(--line);
    padding: 0.9rem 0 0.35rem;
  }
  .item h4 {
    margin-top: 0;
    display: flex;
    flex-wrap: wrap;
    gap: 0.35rem 0.6rem;
    align-items: center;
    font-size: 1.05rem;
  }
  .label {
    font-size: 0.88rem;
    font-weight: 600;
    margin: 0.8rem 0 0.3rem;
  }
  .quote {
    background: var(--quote);
    border-left: 3px solid var(--line);
    border-radius: 0 6px 6px 0;
    padding: 0.5rem 0.8rem;
    margin: 0.3rem 0;
  }
  .quote blockquote {
    margin: 0;
  }
  .quote blockquote::before {
    content: '“';
  }
  .quote blockquote::after {
    content: '”';
  }
  .quote figcaption {
    color: var(--soft);
    font-size: 0.86rem;
  }
  .copy {
    margin: 0.3rem 0 0.6rem;
    padding: 0.7rem 0.85rem;
    border: 1px dashed var(--soft);
    border-radius: 6px;
    background: var(--quote);
    white-space: pre-wrap;
    user-select: all;
    -webkit-user-select: all;
    font-family: inherit;
    font-size: 1rem;
  }
  .questions dt {
    font-weight: 600;
  }
  .questions dd {
    margin: 0 0 0.7rem;
  }
  .left-out,
  .counsel ul {
    padding-left: 1.1rem;
  }
  .left-out li {
    margin: 0.3rem 0;
  }
  .waiver {
    font-size: 0.92rem;
    color: var(--look);
    background: var(--look-bg);
    border-radius: 6px;
    padding: 0.4rem 0.7rem;
  }
  .fold {
    border-top: 1px solid var(--line);
    padding: 0.55rem 0;
  }
  .fold summary {
    cursor: pointer;
    color: var(--accent);
    font-weight: 600;
    font-size: 0.95rem;
    padding: 0.15rem 0;
  }
  .fold[open] summary {
    margin-bottom: 0.5rem;
  }
  .quiet {
    list-style: none;
  }
  .quiet > li {
    padding: 0.55rem 0;
    border-top: 1px solid var(--line);
  }
  .row {
    display: flex;
    flex-wrap: wrap;
    gap: 0.3rem 0.6rem;
    align-items: center;
    margin-bottom: 0.3rem;
  }
  .row .name {
    font-weight: 600;
  }
  .shot img {
    display: block;
    max-width: 100%;
    height: auto;
    border: 1px solid var(--line);
    border-radius: 6px;
  }
  .up {
    font-size: 0.86rem;
    margin: 0.5rem 0 0;
  }
`;
