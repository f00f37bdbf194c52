// The colours of the HTML report, light and dark; text on its ground has a contrast of 4.5 : 1 or more (WCAG 2.2, 1.4.3).
import { css } from './css.ts';

export const COLOURS = css`
  :root {
    color-scheme: light dark;
    --ground: #f3f5f8;
    --card: #fff;
    --ink: #18222e;
    --soft: #4a5766;
    --line: #d5dbe3;
    --accent: #1b4b82;
    --mast: #17304f;
    --mast-ink: #fff;
    --mast-soft: #d3deec;
    --quote: #f6f8fa;
    --good: #14603a;
    --good-bg: #e5f3eb;
    --bad: #9c1c1c;
    --bad-bg: #fcebea;
    --look: #6f4500;
    --look-bg: #fdf1d8;
    --unread: #463a91;
    --unread-bg: #eeecfb;
    --idle: #465362;
    --idle-bg: #ebeef2;
  }
  @media (prefers-color-scheme: dark) {
    :root {
      --ground: #0f151c;
      --card: #18212b;
      --ink: #e8edf3;
      --soft: #adb9c7;
      --line: #334150;
      --accent: #93c0f7;
      --mast: #14263b;
      --mast-ink: #fff;
      --mast-soft: #c2d0e2;
      --quote: #121a23;
      --good: #86d9a8;
      --good-bg: #15321f;
      --bad: #ffa39c;
      --bad-bg: #40191a;
      --look: #f4c974;
      --look-bg: #3a2b0f;
      --unread: #bdb5ff;
      --unread-bg: #282350;
      --idle: #b7c3d0;
      --idle-bg: #26313d;
    }
  }
`;
