// What was found of an item on a page, and the conclusion from it: both sides, hidden text, the nearest sentence.
import type { Judgement } from '../../core/check.ts';
import { isUnanswered } from './answers.ts';
import { notRead } from './left-unread.ts';
import { onPage } from './page-doubts.ts';
import type { Page, Readable, Reading, SharedMessage, Stance } from './readings.ts';
import type { Unit } from './units.ts';

type Found<Message extends string> = {
  message: Message | SharedMessage;
  unit: Unit;
  values?: Record<string, string>;
};

/** The first finding of each stance, those without a doubt apart from the others. */
export class Findings<Message extends string> {
  readonly #blocks: Readable['blocks'];
  readonly #page: Page;
  readonly #clear = new Map<Stance, Found<Message>>();
  readonly #doubtful = new Map<Stance, Found<Message>>();

  constructor(blocks: Readable['blocks'], page: Page) {
    this.#blocks = blocks;
    this.#page = page;
  }

  add(reading: Reading<Message | SharedMessage> & { quoted?: boolean }, unit: Unit): void {
    if (this.#changesNothing(reading, unit)) return;
    if (reading.stance === 'opposite' && isUnanswered(unit)) return;
    const { stance, message, values } = onPage(reading, unit, {
      blocks: this.#blocks,
      ...this.#page,
    });
    const kept = unit.doubt === 'screen-reader' ? this.#doubtful : this.#clear;
    const before = kept.get(stance);
    const better = before === undefined || isClearer(unit, before.unit);
    if (better || (before.message === 'topic' && message !== 'topic')) {
      kept.set(stance, { message, unit, ...(values === undefined ? {} : { values }) });
    }
  }

  /** Whether the item is met for all to see: nothing but its opposite changes the conclusion then. */
  get isMet(): boolean {
    const meets = this.#clear.get('meets');
    return meets !== undefined && meets.unit.doubt === undefined;
  }

  /** Whether the conclusion is the same with it, whatever the page makes of it: of what is half said the first counts. Once the item is met only its opposite is read. */
  #changesNothing({ stance }: Reading<string>, unit: Unit): boolean {
    const before = stance === 'partly' ? this.#clear.get('partly') : undefined;
    return before !== undefined && !isClearer(unit, before.unit);
  }

  /** Whether a sentence that is only near would be the nearest so far, where one will be told: the first, or the first that is about more than the topic. */
  lacksNear({ message }: Reading<string>): boolean {
    if (this.#clear.has('meets') || this.#clear.has('partly')) return false;
    const before = this.#clear.get('near');
    return (
      before === undefined ||
      (before.message === 'topic' && message !== 'topic') ||
      before.unit.doubt !== undefined
    );
  }

  conclude(content: Readable, languages: readonly string[]): Judgement<Message | SharedMessage> {
    return this.#settled() ?? this.#doubted() ?? notRead(content, languages) ?? this.#failed();
  }

  #settled(): Judgement<Message | SharedMessage> | undefined {
    const meets = this.#clear.get('meets');
    const opposite = this.#clear.get('opposite');
    if (opposite !== undefined) {
      const evidence = [...opposite.unit.quotes(), ...(meets?.unit.quotes() ?? [])];
      const message = meets === undefined ? opposite.message : 'both';
      return { outcome: 'contradicted', message, evidence };
    }
    if (meets === undefined) return undefined;
    const message = told(meets);
    const { values } = meets;
    const evidence = meets.unit.quotes();
    return { outcome: 'pass', message, evidence, ...(values === undefined ? {} : { values }) };
  }

  #doubted(): Judgement<Message | SharedMessage> | undefined {
    const doubtful = this.#doubtful.get('meets') ?? this.#doubtful.get('opposite');
    if (doubtful !== undefined) {
      return { outcome: 'review', message: 'screen-reader', evidence: doubtful.unit.quotes() };
    }
    const partly = this.#clear.get('partly') ?? this.#doubtful.get('partly');
    if (partly === undefined) return undefined;
    const { values } = partly;
    const evidence = partly.unit.quotes();
    const { message } = partly;
    return { outcome: 'review', message, evidence, ...(values === undefined ? {} : { values }) };
  }

  #failed(): Judgement<Message | SharedMessage> {
    const near = this.#clear.get('near') ?? this.#doubtful.get('near');
    const nearest = near?.unit.quotes()[0];
    if (near === undefined || nearest === undefined) {
      return { outcome: 'fail', message: 'missing', evidence: [] };
    }
    return { outcome: 'fail', message: near.message, evidence: [], nearest };
  }
}

/** A visitor reads what only a click shows, and words whose letters come from another alphabet: the finding says so. */
function told<Message extends string>({ message, unit }: Found<Message>): Message | SharedMessage {
  return unit.doubt === 'on-click' || unit.doubt === 'lookalike' ? unit.doubt : message;
}

/** Seen at once, and in letters of one alphabet. */
function isClearer(unit: Unit, before: Unit): boolean {
  return before.doubt !== undefined && unit.doubt === undefined;
}
