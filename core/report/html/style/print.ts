// The HTML report on paper: light, every fold opened, nothing torn apart that belongs together, pages numbered.
import { css } from './css.ts';

export const PRINT = css`
  @page {
    margin: 16mm 14mm 18mm;
    @bottom-right {
      content: counter(page) ' / ' counter(pages);
      font:
        8pt system-ui,
        sans-serif;
      color: #4a5766;
    }
  }
  @media print {
    :root {
      color-scheme: light;
      --ground: #fff;
      --card: #fff;
      --ink: #000;
      --soft: #3c4854;
      --line: #b9c2cc;
      --accent: #123a68;
      --mast: #fff;
      --mast-ink: #000;
      --mast-soft: #3c4854;
      --quote: #fff;
      --good: #14603a;
      --good-bg: #fff;
      --bad: #9c1c1c;
      --bad-bg: #fff;
      --look: #6f4500;
      --look-bg: #fff;
      --unread: #463a91;
      --unread-bg: #fff;
      --idle: #465362;
      --idle-bg: #fff;
    }
    * {
      print-color-adjust: exact;
      -webkit-print-color-adjust: exact;
    }
    body {
      font-size: 10pt;
      line-height: 1.4;
    }
    .skip,
    .contents,
    .up,
    .hint {
      display: none;
    }
    .mast {
      padding: 0 0 4mm;
      border-bottom: 2pt solid #000;
      margin-bottom: 5mm;
    }
    main,
    .mast > *,
    .foot > * {
      max-width: none;
      padding-inline: 0;
    }
    .agency,
    .page {
      border-width: 0;
      border-radius: 0;
      padding: 0 0 0 3mm;
      margin-bottom: 6mm;
    }
    .agency {
      padding-left: 0;
    }
    .page {
      border-left-width: 2pt;
    }
    .pages {
      break-before: page;
    }
    .badge {
      border: 1px solid;
    }
    .lead {
      font-size: 14pt;
    }
    h2,
    h3,
    h4,
    summary,
    .label,
    caption,
    thead {
      break-after: avoid;
    }
    tr,
    .quote,
    .copy,
    .tallies,
    .row,
    .facts div,
    .verdict {
      break-inside: avoid;
    }
    thead {
      display: table-header-group;
    }
    a {
      color: inherit;
      text-decoration: none;
    }
    details::details-content {
      content-visibility: visible;
      height: auto;
      display: block;
    }
    details > summary {
      list-style: none;
      color: inherit;
    }
    details > summary::-webkit-details-marker {
      display: none;
    }
    .shot {
      break-inside: avoid;
    }
    .shot img {
      max-height: 200mm;
      width: auto;
    }
  }
`;
