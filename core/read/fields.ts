// What form fields show: values, hints and the chosen option.
import { isElement, pushReversed, rawText, type TreeElement, type TreeNode } from './tree.ts';

/** The text that a field shows, or undefined when it shows none. */
export function fieldText(element: TreeElement): string | undefined {
  if (element.name === 'input') return inputText(element);
  if (element.name === 'textarea') return rawText(element) || element.attribs['placeholder'];
  return element.name === 'select' ? selectText(element) : undefined;
}

const SILENT_INPUTS = new Set('hidden password checkbox radio file color range image'.split(' '));
const BUTTONS = new Set(['submit', 'reset', 'button']);

function inputText({ attribs }: TreeElement): string | undefined {
  const type = attribs['type']?.trim().toLowerCase() ?? 'text';
  if (SILENT_INPUTS.has(type)) return undefined;
  const value = attribs['value'];
  if (value !== undefined && value.trim() !== '') return value;
  return BUTTONS.has(type) ? undefined : attribs['placeholder'];
}

const MOST_OPTIONS = 5_000;

/** Closed, it shows its chosen option, or the first; open (`multiple`, `size`), it shows them all. */
function selectText(select: TreeElement): string | undefined {
  const { attribs } = select;
  const isList = attribs['multiple'] !== undefined || Number(attribs['size'] ?? '1') > 1;
  const options = optionsOf(select);
  if (isList) return options.map((option) => rawText(option)).join('\n');
  const chosen = options.find((option) => option.attribs['selected'] !== undefined) ?? options[0];
  return chosen === undefined ? undefined : rawText(chosen);
}

function optionsOf(select: TreeElement): TreeElement[] {
  const options: TreeElement[] = [];
  const open: TreeNode[] = [];
  pushReversed(open, select.children);
  for (let node = open.pop(); node !== undefined; node = open.pop()) {
    if (!isElement(node)) continue;
    if (node.name === 'option') options.push(node);
    else pushReversed(open, node.children);
    if (options.length >= MOST_OPTIONS) break;
  }
  return options;
}
