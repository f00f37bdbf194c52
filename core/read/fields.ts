// What form fields show: values, hints and the chosen option.
import { attr, isElement, pushChildren, rawText, type TreeElement, type TreeNode } from './tree.ts';

/** The text that a field shows, or undefined when it shows none. */
export function fieldText(element: TreeElement): string | undefined {
  if (element.name === 'input') return inputText(element);
  if (element.name === 'textarea') return rawText(element) || attr(element, 'placeholder');
  return element.name === 'select' ? selectText(element) : undefined;
}

const SILENT_INPUTS = new Set('hidden password checkbox radio file color range image'.split(' '));
const BUTTONS = new Set(['submit', 'reset', 'button']);

function inputText(input: TreeElement): string | undefined {
  const type = attr(input, 'type')?.trim().toLowerCase() ?? 'text';
  if (SILENT_INPUTS.has(type)) return undefined;
  const value = attr(input, 'value');
  if (value !== undefined && value.trim() !== '') return value;
  return BUTTONS.has(type) ? undefined : attr(input, 'placeholder');
}

const MOST_OPTIONS = 5_000;

/** Closed, it shows its chosen option, or the first; open (`multiple`, `size`), it shows them all. */
function selectText(select: TreeElement): string | undefined {
  const isList = attr(select, 'multiple') !== undefined || Number(attr(select, 'size') ?? '1') > 1;
  const options = optionsOf(select);
  if (isList) return options.map((option) => rawText(option)).join('\n');
  const chosen = options.find((option) => attr(option, 'selected') !== undefined) ?? options[0];
  return chosen === undefined ? undefined : rawText(chosen);
}

function optionsOf(select: TreeElement): TreeElement[] {
  const options: TreeElement[] = [];
  const open: TreeNode[] = [];
  pushChildren(open, select);
  for (let node = open.pop(); node !== undefined; node = open.pop()) {
    if (!isElement(node)) continue;
    if (node.name === 'option') options.push(node);
    else pushChildren(open, node);
    if (options.length >= MOST_OPTIONS) break;
  }
  return options;
}
