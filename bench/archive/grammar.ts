import { intFrom, pickEarly, type Random } from '../random.ts';
import { phrases } from './phrases.ts';
import { printNumber } from './targets.ts';

/** Words that hold for a whole report: `topic`, `body`, `year` … */
export type Given = Readonly<Record<string, string>>;

const slot = /\{(?<name>[A-Za-z]+)(?::(?<least>\d+)-(?<most>\d+))?\}/gu;

/** Writes the sentences of one report from `phrases.ts`; it says nothing twice while it knows something else to say. */
export class Grammar {
  readonly #given: Given;
  readonly #communes: readonly string[];
  readonly #random: Random;
  readonly #unused = new Map<string, readonly string[]>();

  /** @param communes places the report may tell of, those that are often in the news first. */
  constructor(given: Given, communes: readonly string[], random: Random) {
    this.#given = given;
    this.#communes = communes;
    this.#random = random;
  }

  /**
   * A pattern with its slots filled: `{n:20-90}` is a number, a given word stands for itself, and any other slot is a
   * phrase, early ones far more often (as words are used), filled in turn. A slot with a capital gives its first
   * letter one.
   */
  expand(pattern: string): string {
    return pattern.replace(slot, (...match) => {
      const { name = '', least, most } = match.at(-1) as Record<string, string | undefined>;
      if (name === 'n') return printNumber(intFrom(this.#random, Number(least), Number(most)));
      const key = name.slice(0, 1).toLowerCase() + name.slice(1);
      const text = this.#given[key] ?? this.expand(this.#take(key));
      return key === name ? text : sentenceCase(text);
    });
  }

  /** A whole sentence. */
  sentence(pattern: string): string {
    return sentenceCase(this.expand(pattern));
  }

  #take(key: string): string {
    if (key === 'commune') return pickEarly(this.#random, this.#communes);
    const all = phrases[key];
    if (all === undefined) throw new RangeError(`no phrases for {${key}}`);
    const unused = this.#unused.get(key) ?? [];
    const from = unused.length === 0 ? all : unused;
    const phrase = pickEarly(this.#random, from);
    this.#unused.set(
      key,
      from.filter((one) => one !== phrase),
    );
    return phrase;
  }
}

/** The first letter made a capital. */
export function sentenceCase(text: string): string {
  return text.slice(0, 1).toUpperCase() + text.slice(1);
}
