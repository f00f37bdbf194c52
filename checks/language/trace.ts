// A look over a check's shoulder: what it takes each statement for is told to whoever asked beforehand. Judging itself knows nothing of it.
import type { Explained, Others } from '../../core/check.ts';
import type { Block, Content } from '../../core/read/content.ts';
import type { Phrases } from './phrasebook.ts';
import type { ItemName } from './phrases/table.ts';
import type { Reader, Reading } from './readings.ts';
import { signOf } from './speech.ts';
import { othersUnitsOf, type Unit, unitsOf } from './units.ts';

type Trace = (step: Explained) => void;

const TRACES = new WeakMap<readonly Block[], Trace>();

/** From now on, whatever is judged of these very blocks is told to `trace`. */
export function traceBlocks(blocks: readonly Block[], trace: Trace): void {
  TRACES.set(blocks, trace);
}

/** Who is to be told what is made of these blocks; undefined for all that is only judged. */
export function traceOf(blocks: readonly Block[]): Trace | undefined {
  return TRACES.get(blocks);
}

/** How an item reads: the phrases it has, and what its readers make of one statement. */
type Reads<Item extends ItemName, Message extends string> = {
  phrases: readonly Phrases<Item>[];
  read: Reader<Item, Message>;
  readOne: (unit: Unit) => (Reading<Message> & { quoted?: boolean }) | undefined;
  whose: (reading: Reading<Message>, unit: Unit) => Others | undefined;
};

/** Tells every statement of the page that is about the item, visitors' and quoted ones included. */
export function traceReadings<Item extends ItemName, Message extends string>(
  trace: Trace,
  content: Pick<Content, 'blocks' | 'images'>,
  reads: Reads<Item, Message>,
): void {
  for (const unit of unitsOf(content)) tell(trace, unit, reads);
  for (const unit of othersUnitsOf(content.blocks)) tell(trace, unit, reads, placeOf(unit));
}

function tell<Item extends ItemName, Message extends string>(
  trace: Trace,
  unit: Unit,
  reads: Reads<Item, Message>,
  place?: Others,
): void {
  const reading = reads.readOne(unit);
  if (reading === undefined) return;
  const others = place ?? finer(reads.whose(reading, unit), unit);
  const language = languageOf(unit, reading, reads);
  trace({
    quotes: unit.quotes(),
    taken: others === undefined ? reading.stance : 'others',
    message: others === undefined ? reading.message : 'others-words',
    ...(others === undefined ? valuesOf(reading) : { others }),
    ...(unit.doubt === undefined ? {} : { doubt: unit.doubt }),
    ...(language === undefined ? {} : { language }),
  });
}

function valuesOf({ values }: Pick<Explained, 'values'>): Pick<Explained, 'values'> {
  return values === undefined ? {} : { values };
}

/** A question, a form and a copied post are told apart from a quotation. */
function finer(others: Others | undefined, unit: Unit): Others | undefined {
  if (others !== 'quoted' || !unit.foreign) return others;
  return signOf({ norm: unit.norm, text: unit.quotes().at(-1)?.text ?? '' }) ?? others;
}

function placeOf(unit: Unit): Others {
  return unit.quotes()[0]?.place === 'visitor-comment' ? 'visitor' : 'quotation';
}

/** The language whose phrases made the reading. */
function languageOf<Item extends ItemName, Message extends string>(
  unit: Unit,
  reading: Reading<Message>,
  { phrases, read }: Reads<Item, Message>,
): string | undefined {
  return phrases.find(
    (one) => (unit.cues & one.bit) !== 0 && read(unit.norm, one)?.stance === reading.stance,
  )?.language;
}
