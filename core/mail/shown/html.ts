// A letter as the HTML of an e-mail: tables and inline styles, no script, no picture from elsewhere, nothing that leads anywhere.
import { html, type Html, htmlLines } from '../../report/html.ts';
import { clip, shortLine } from '../../report/safe-text.ts';
import { SIGNS } from '../../report/words.ts';
import type { Letter, LetterRow, LetterSection, LetterTrend } from '../letter.ts';
import { wordsOf } from '../letters/parts.ts';
import { S, SHEET, TONE_COLOR } from './style.ts';

/** The whole document. Someone else's words stand in it escaped, cut and as text. */
export function letterHtml(letter: Letter): string {
  const { language } = letter;
  // The sheet is ours, and holds no sign that a template would change.
  const head = `${headPart(letter).toString()}<style>${SHEET}</style>\n</head>\n`;
  return `<!doctype html>\n<html lang="${language}" dir="ltr">\n${head}${bodyPart(letter).toString()}</html>\n`;
}

function headPart({ subject }: Letter): Html {
  return html`<head>
    <meta http-equiv="Content-Type" content="text/html; charset=utf-8" />
    <meta name="viewport" content="width=device-width, initial-scale=1" />
    <meta name="color-scheme" content="light dark" />
    <meta name="supported-color-schemes" content="light dark" />
    <title>${subject}</title>
   `;
}

/** Outlook knows no largest width, so it gets a table of its own around the card. */
function bodyPart(letter: Letter): Html {
  const plain = html`role="presentation" cellpadding="0" cellspacing="0" border="0"`;
  return html`<body class="bg" style="${S.body}">
    <div role="main" lang="${letter.language}">
      <table ${plain} width="100%" class="bg" style="${S.outer}">
        <tr>
          <td align="center">
            <!--[if mso]><table ${plain} width="600"><tr><td><![endif]-->
            <table ${plain} width="100%" class="card" style="${S.card}">
              ${top(letter)} ${letter.sections.map((part) => sectionPart(part, letter))}
              ${letter.trend && trendPart(letter.trend)} ${bottom(letter)}
            </table>
            <!--[if mso]></td></tr></table><![endif]-->
          </td>
        </tr>
      </table>
    </div>
  </body> `;
}

const cell = (style: string, content: Html): Html =>
  html`<tr>
    <td align="left" style="${style}">${content}</td>
  </tr> `;

function top({ notices, tone, verdict, sentence, kicker, tiles }: Letter): Html {
  const told = notices.map(
    (notice) => html`<p class="note" style="${S.notice}">${shortLine(notice, 400)}</p>`,
  );
  const color = TONE_COLOR[tone];
  return cell(
    S.head,
    html`${told}
      <h1 class="${tone}" style="${S.h1}color:${color};">${SIGNS[tone]} ${verdict}</h1>
      <p class="ink" style="${S.sentence}">${shortLine(sentence, 600)}</p>
      <p class="mute" style="${S.kicker}">${shortLine(kicker, 160)}</p>
      ${tiles.length > 1 && tileTable(tiles)}`,
  );
}

function tileTable(tiles: Letter['tiles']): Html {
  const width = `${Math.floor(100 / tiles.length)}%`;
  const cells = tiles.map(
    ({ count, word, tone }) =>
      html`<td
        width="${width}"
        valign="top"
        class="${tone}"
        style="${S.tile}border-color:${TONE_COLOR[tone]};color:${TONE_COLOR[tone]};"
      >
        <span style="${S.tileNumber}">${count.toLocaleString('en-US')}</span><br /><span
          class="ink"
          style="${S.tileWord}"
          >${word}</span
        >
      </td>`,
  );
  return html`<table
    role="presentation"
    width="100%"
    cellpadding="0"
    cellspacing="4"
    border="0"
    style="margin-top:8px;"
  >
    <tr>
      ${cells}
    </tr>
  </table>`;
}

function sectionPart({ title, tone, lead, rows, more }: LetterSection, { language }: Letter): Html {
  const list = rows.map(
    (row) =>
      html`<tr>
        <td align="left" class="line" style="${S.row}">${rowPart(row, language)}</td>
      </tr> `,
  );
  return cell(
    S.part,
    html`<h2 class="${tone}" style="${S.h2}color:${TONE_COLOR[tone]};">
        ${SIGNS[tone]} ${shortLine(title, 120)}
      </h2>
      ${lead !== undefined && html`<p class="mute" style="${S.lead}">${shortLine(lead, 400)}</p>`}
      <table role="presentation" width="100%" cellpadding="0" cellspacing="0" border="0">
        ${list}
      </table>
      ${more !== undefined && html`<p class="mute" style="${S.about}">… ${more}</p>`}`,
  );
}

/** Lengths beyond which someone else's text is cut. */
const MOST = { title: 140, text: 320, quote: 300, paste: 4_000, note: 420 };

function rowPart(
  { title, texts = [], about, quote, paste }: LetterRow,
  language: Letter['language'],
): Html {
  const words = wordsOf(language).owner;
  return html`<p class="ink" style="${S.title}">${shortLine(title, MOST.title)}</p>
    ${texts.map((text) => html`<p class="ink" style="${S.text}">${shortLine(text, MOST.text)}</p>`)}
    ${quote !== undefined && html`<p class="ink line" style="${S.quote}">${words.quote}: “${shortLine(quote, MOST.quote)}”</p>`}
    ${
      paste &&
      html`<p class="mute" style="${S.about}">${paste.label}:</p>
        <p class="paste" style="${S.paste}">${htmlLines(clip(paste.text, MOST.paste))}</p>`
    }
    ${paste?.notes?.map((note) => html`<p class="mute" style="${S.about}">${shortLine(note, MOST.note)}</p>`)}
    ${about !== undefined && html`<p class="mute" style="${S.about}">${shortLine(about, MOST.text)}</p>`}`;
}

const BAR_PX = 40;

function trendPart({ title, words, bars }: LetterTrend): Html {
  return cell(
    S.part,
    html`<h2 class="ink" style="${S.h2}color:#1b1f24;">${title}</h2>
      ${bars.length > 0 && barTable(bars)}
      <p class="ink" style="${S.text}">${words}</p>`,
  );
}

/** Bars of table cells, which every program draws; whoever hears the message gets the words instead. */
function barTable(bars: LetterTrend['bars']): Html {
  const table = html`role="presentation" aria-hidden="true" width="100%" cellpadding="0"
  cellspacing="0" border="0"`;
  const columns = bars.map(({ share }) => {
    const height = String(Math.max(2, Math.round(share * BAR_PX)));
    return html`<td valign="bottom" width="8%" style="padding:0 2px;">
      <table role="presentation" width="100%" cellpadding="0" cellspacing="0" border="0">
        <tr>
          <td class="bar" height="${height}" style="${S.bar}height:${height}px;">&nbsp;</td>
        </tr>
      </table>
    </td>`;
  });
  const ends = [bars[0], bars.at(-1)].map(
    (bar, at) =>
      html`<td align="${at === 0 ? 'left' : 'right'}" class="mute" style="${S.small}">
        ${bar?.label}
      </td>`,
  );
  return html`<table ${table}>
      <tr>
        ${columns}
      </tr>
    </table>
    <table ${table}>
      <tr>
        ${ends}
      </tr>
    </table>`;
}

function bottom({ closing, small }: Letter): Html {
  return cell(
    'padding:14px 16px 18px 16px;',
    html`${closing.map((line) => html`<p class="ink" style="${S.closing}">${shortLine(line, 400)}</p>`)}
    ${small.map((line) => html`<p class="mute" style="${S.small}">${shortLine(line, 400)}</p>`)}`,
  );
}
