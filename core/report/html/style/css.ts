// A style sheet as a template: only our own parts, put together without their indentation.
import { Html } from '../../html.ts';

/** `` css`p { margin: 0 }` `` as it may stand in a style element. Parts come from `css` alone; no value is escaped into it. */
export function css(strings: TemplateStringsArray, ...parts: Html[]): Html {
  return new Html(strings, parts);
}
