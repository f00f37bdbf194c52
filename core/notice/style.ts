// The style of the notice page: light and dark, for a screen of any size and for paper. No script, nothing to load.
import { css } from '../report/html/style/css.ts';

export const NOTICE_STYLE = css`
  :root {
    color-scheme: light dark;
    --ground: #f3f5f8;
    --card: #fff;
    --ink: #18222e;
    --soft: #4a5766;
    --line: #d5dbe3;
    --link: #1b4b82;
    --urgent: #8c1818;
    --urgent-ground: #fcebea;
  }
  @media (prefers-color-scheme: dark) {
    :root {
      --ground: #0f151c;
      --card: #18212b;
      --ink: #e8edf3;
      --soft: #adb9c7;
      --line: #334150;
      --link: #93c0f7;
      --urgent: #ffb3ad;
      --urgent-ground: #40191a;
    }
  }
  * {
    box-sizing: border-box;
  }
  body {
    margin: 0;
    background: var(--ground);
    color: var(--ink);
    font:
      1.05rem/1.6 system-ui,
      -apple-system,
      'Segoe UI',
      Roboto,
      Arial,
      sans-serif;
    overflow-wrap: anywhere;
  }
  main {
    max-width: 44rem;
    margin: 0 auto;
    padding: 1.5rem 1rem 3rem;
  }
  article {
    background: var(--card);
    border: 1px solid var(--line);
    border-radius: 12px;
    padding: clamp(1rem, 4vw, 2rem);
    margin-bottom: 1.5rem;
  }
  h1,
  h2 {
    line-height: 1.25;
    margin: 0 0 0.5rem;
  }
  h1 {
    font-size: clamp(1.5rem, 5vw, 2rem);
  }
  h2 {
    font-size: 1.2rem;
    margin-top: 1.6rem;
  }
  .agency {
    color: var(--soft);
    font-weight: 600;
    margin: 0 0 0.25rem;
  }
  p,
  ul,
  address {
    margin: 0 0 0.8rem;
  }
  address {
    font-style: normal;
  }
  .urgent {
    background: var(--urgent-ground);
    color: var(--urgent);
    border-left: 6px solid currentColor;
    border-radius: 6px;
    padding: 0.8rem 1rem;
    margin: 1.2rem 0;
  }
  .urgent h2 {
    margin-top: 0;
  }
  .urgent .call {
    font-size: 1.25rem;
    font-weight: 700;
  }
  .urgent p:last-child {
    margin-bottom: 0;
  }
  a {
    color: var(--link);
  }
  a:focus-visible {
    outline: 3px solid currentColor;
    outline-offset: 2px;
  }
  .other {
    margin: 0 0 1rem;
  }
  .date {
    color: var(--soft);
    font-size: 0.92rem;
    border-top: 1px solid var(--line);
    margin: 1.6rem 0 0;
    padding-top: 0.8rem;
  }
  @media print {
    :root {
      --ground: #fff;
      --card: #fff;
      --ink: #000;
      --soft: #333;
      --line: #999;
      --link: #000;
      --urgent: #000;
      --urgent-ground: #fff;
    }
    body {
      font-size: 11pt;
      line-height: 1.4;
    }
    main {
      max-width: none;
      padding: 0;
    }
    article {
      border: 0;
      padding: 0;
    }
    article + article {
      break-before: page;
    }
    .other {
      display: none;
    }
    section {
      break-inside: avoid;
    }
  }
`;
