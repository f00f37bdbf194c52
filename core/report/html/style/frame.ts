// The ground of the HTML report: type, masthead, contents, footer.
import { css } from './css.ts';

export const FRAME = css`
  * {
    box-sizing: border-box;
  }
  html {
    -webkit-text-size-adjust: 100%;
    text-size-adjust: 100%;
  }
  body {
    margin: 0;
    background: var(--ground);
    color: var(--ink);
    font:
      1rem/1.55 system-ui,
      -apple-system,
      'Segoe UI',
      Roboto,
      'Helvetica Neue',
      Arial,
      sans-serif;
    overflow-wrap: anywhere;
  }
  main,
  .contents ul,
  .mast > *,
  .foot > * {
    max-width: 64rem;
    margin-inline: auto;
    padding-inline: 1rem;
  }
  a {
    color: var(--accent);
    text-underline-offset: 0.15em;
  }
  a:focus-visible,
  summary:focus-visible {
    outline: 3px solid var(--accent);
    outline-offset: 2px;
    border-radius: 3px;
  }
  h1,
  h2,
  h3,
  h4 {
    line-height: 1.25;
    margin: 0 0 0.5rem;
    text-wrap: balance;
  }
  h2 {
    font-size: 1.5rem;
  }
  h3 {
    font-size: 1.15rem;
    margin-top: 1.75rem;
  }
  h4 {
    font-size: 1rem;
    margin-top: 1rem;
  }
  p {
    margin: 0 0 0.6rem;
  }
  ul,
  dl,
  figure {
    margin: 0;
    padding: 0;
  }
  code,
  pre {
    font-family: ui-monospace, SFMono-Regular, Menlo, Consolas, monospace;
    font-size: 0.86em;
  }
  .sheet {
    position: absolute;
  }
  .skip {
    position: absolute;
    left: -999rem;
    background: var(--card);
    color: var(--accent);
    padding: 0.6rem 1rem;
  }
  .skip:focus {
    left: 0.5rem;
    top: 0.5rem;
    z-index: 1;
  }
  .under,
  .note,
  .none,
  .hint {
    color: var(--soft);
    font-size: 0.88rem;
  }
  .hint {
    font-weight: 400;
  }
  .away {
    position: absolute;
    width: 1px;
    height: 1px;
    overflow: hidden;
    clip-path: inset(50%);
    white-space: nowrap;
  }
  .mast {
    background: var(--mast);
    color: var(--mast-ink);
    padding: 1.75rem 0 1.4rem;
  }
  .mast h1 {
    text-transform: uppercase;
    letter-spacing: 0.09em;
    font-size: 0.85rem;
    color: var(--mast-soft);
    margin-bottom: 0.6rem;
  }
  .mast p {
    margin-bottom: 0.3rem;
  }
  .mast .under {
    color: var(--mast-soft);
  }
  .mast .lead {
    max-width: 64rem;
    font-size: 1.75rem;
    font-weight: 600;
    line-height: 1.3;
    margin-bottom: 0.6rem;
  }
  .contents {
    background: var(--card);
    border-bottom: 1px solid var(--line);
    font-size: 0.92rem;
  }
  .contents ul {
    list-style: none;
    padding-block: 0.6rem;
    display: flex;
    flex-wrap: wrap;
    gap: 0.25rem 1.5rem;
  }
  main {
    padding-block: 1.25rem 2rem;
  }
`;
