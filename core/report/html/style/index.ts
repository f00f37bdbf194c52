// The style sheet of the HTML report, put together; its hash stands in the report's content policy.
import type { Html } from '../../html.ts';
import { CARDS } from './cards.ts';
import { COLOURS } from './colours.ts';
import { css } from './css.ts';
import { FRAME } from './frame.ts';
import { PAGES } from './pages.ts';
import { PRINT } from './print.ts';
import { TABLES } from './tables.ts';

export const STYLE: Html = css`
  ${COLOURS}${FRAME}${CARDS}${TABLES}${PAGES}${PRINT}
`;
