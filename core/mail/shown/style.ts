// Colours and inline styles of an e-mail. Every style stands on its element, because half of all mail programs drop the rest; dark colours are a gain where they are known.
import type { Tone } from '../../report/words.ts';

/** Text of a tone on white, at least 5:1 (WCAG 2.2, 1.4.3). */
export const TONE_COLOR: Record<Tone, string> = {
  good: '#0b6b34',
  bad: '#b3141e',
  look: '#835000',
  unread: '#4b5563',
  idle: '#4b5563',
};

const FONT = 'font-family:Arial,Helvetica,sans-serif;';
/** Words of others: an address without a space must not push a phone's screen wider. */
const WORDS = `${FONT}word-break:break-word;`;

export const S = {
  body: `margin:0;padding:0;background-color:#eef0f3;${FONT}`,
  outer: 'background-color:#eef0f3;',
  card: 'max-width:600px;background-color:#ffffff;',
  head: 'padding:16px 16px 4px 16px;',
  part: 'padding:0 16px 3px 16px;',
  notice: `margin:0 0 10px 0;padding:8px 10px;background-color:#fff3d6;color:#5c3900;font-size:15px;line-height:21px;font-weight:bold;${WORDS}`,
  h1: `margin:0;font-size:24px;line-height:30px;font-weight:bold;${FONT}`,
  sentence: `margin:4px 0 0 0;color:#1b1f24;font-size:17px;line-height:24px;${WORDS}`,
  kicker: `margin:6px 0 0 0;color:#4b5563;font-size:13px;line-height:18px;${WORDS}`,
  tile: `padding:8px 6px;border-top:3px solid;text-align:center;${FONT}`,
  tileNumber: `font-size:22px;line-height:26px;font-weight:bold;${FONT}`,
  tileWord: `color:#1b1f24;font-size:12px;line-height:15px;${FONT}`,
  h2: `margin:8px 0 3px 0;font-size:16px;line-height:22px;font-weight:bold;${WORDS}`,
  lead: `margin:0 0 4px 0;color:#4b5563;font-size:14px;line-height:20px;${WORDS}`,
  row: 'padding:5px 0 6px 0;border-top:1px solid #d9dde3;',
  title: `margin:0;color:#1b1f24;font-size:15px;line-height:21px;font-weight:bold;${WORDS}`,
  text: `margin:0;color:#1b1f24;font-size:15px;line-height:21px;${WORDS}`,
  about: `margin:0;color:#4b5563;font-size:13px;line-height:19px;${WORDS}`,
  quote: `margin:4px 0;padding:2px 0 2px 10px;border-left:3px solid #c3c8d0;color:#1b1f24;font-size:14px;line-height:20px;${WORDS}`,
  paste: `margin:2px 0 4px 0;padding:8px 10px;background-color:#eaf1fb;color:#10243e;font-size:14px;line-height:20px;${WORDS}`,
  closing: `margin:0 0 4px 0;color:#1b1f24;font-size:15px;line-height:21px;${WORDS}`,
  small: `margin:0 0 4px 0;color:#4b5563;font-size:12px;line-height:17px;${WORDS}`,
  bar: 'background-color:#2f6db3;font-size:1px;line-height:1px;',
} as const;

/** What programs that know dark mode replace; kept free of anything that makes others drop the whole sheet. */
export const SHEET = `
:root { color-scheme: light dark; }
@media (prefers-color-scheme: dark) {
.bg { background-color: #101418 !important; }
.card { background-color: #1a2027 !important; }
.ink { color: #e8ebef !important; }
.mute { color: #b4bcc7 !important; }
.good { color: #6fdc9a !important; }
.bad { color: #ff9d9d !important; }
.look { color: #ffce73 !important; }
.unread { color: #c3cad4 !important; }
.idle { color: #c3cad4 !important; }
.note { background-color: #4a3608 !important; color: #ffe6ad !important; }
.line { border-color: #3b444f !important; }
.paste { background-color: #213044 !important; color: #dfeaf8 !important; }
.bar { background-color: #6aa5e6 !important; }
}
`;
