// Tables and signs of the HTML report; on a narrow screen each row of a table becomes a card.
import { css } from './css.ts';

export const TABLES = css`
  .icon {
    width: 1em;
    height: 1em;
    flex: none;
    vertical-align: -0.13em;
  }
  .badge {
    display: inline-flex;
    align-items: center;
    gap: 0.35em;
    font-size: 0.86rem;
    font-weight: 600;
    line-height: 1.3;
    padding: 0.12em 0.6em;
    border-radius: 99px;
    overflow-wrap: normal;
    color: var(--idle);
    background: var(--idle-bg);
  }
  .badge.good {
    color: var(--good);
    background: var(--good-bg);
  }
  .badge.bad {
    color: var(--bad);
    background: var(--bad-bg);
  }
  .badge.look {
    color: var(--look);
    background: var(--look-bg);
  }
  .badge.unread {
    color: var(--unread);
    background: var(--unread-bg);
  }
  .tag {
    font-size: 0.8rem;
    font-weight: 400;
    color: var(--soft);
    border: 1px solid var(--line);
    border-radius: 4px;
    padding: 0.05em 0.4em;
    white-space: nowrap;
  }
  table {
    width: 100%;
    border-collapse: collapse;
    font-size: 0.95rem;
    margin-bottom: 0.5rem;
  }
  caption {
    text-align: left;
    color: var(--soft);
    font-size: 0.88rem;
    padding-bottom: 0.4rem;
  }
  th,
  td {
    text-align: left;
    vertical-align: top;
    padding: 0.55rem 0.75rem 0.55rem 0;
    border-top: 1px solid var(--line);
  }
  thead th {
    overflow-wrap: normal;
    border-top: 0;
    border-bottom: 2px solid var(--line);
    font-size: 0.84rem;
    color: var(--soft);
    padding-block: 0.25rem;
  }
  td {
    min-width: 3.6rem;
  }
  td:last-child {
    padding-right: 0;
    min-width: 11rem;
  }
  tbody th {
    font-weight: 600;
    width: 30%;
  }
  th .under,
  td .under {
    display: block;
    font-weight: 400;
  }
  td .plain .under {
    display: inline;
  }
  .plain {
    list-style: none;
  }
  .plain li + li {
    margin-top: 0.2rem;
  }
  .changes {
    list-style: none;
  }
  .changes li {
    padding: 0.5rem 0;
    border-top: 1px solid var(--line);
  }
  @media (max-width: 40rem) {
    body {
      font-size: 1.03rem;
    }
    .lead {
      font-size: 1.18rem;
    }
    .mast .lead {
      font-size: 1.35rem;
    }
    .agency,
    .page {
      padding: 1rem 0.9rem 0.75rem;
      border-radius: 8px;
    }
    main {
      padding-inline: 0.6rem;
    }
    table,
    caption,
    tbody,
    tr,
    th,
    td {
      display: block;
      width: 100%;
    }
    thead {
      position: absolute;
      width: 1px;
      height: 1px;
      overflow: hidden;
      clip-path: inset(50%);
    }
    tr {
      border-top: 1px solid var(--line);
      padding: 0.7rem 0;
    }
    th,
    td,
    tbody th {
      min-width: 0;
      border: 0;
      padding: 0.1rem 0;
      width: 100%;
    }
    td {
      display: flex;
      gap: 0.75rem;
    }
    td::before {
      content: attr(data-label);
      flex: 0 0 6.6rem;
      color: var(--soft);
      font-size: 0.88rem;
      padding-top: 0.08rem;
    }
    td > div {
      flex: 1;
      min-width: 0;
    }
    .tallies {
      grid-template-columns: repeat(2, 1fr);
    }
  }
`;
