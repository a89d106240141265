import type { DateText, OwnWords, Phrase, Text } from '../model/phrase.ts';
import { formatNumber } from '../text/format-number.ts';
import { sayDate } from './calendar-date.ts';
import { type Pattern, parsePattern } from './pattern.ts';

/** Says phrases in the words of one catalogue. */
export interface Phrasebook {
  /** @throws {Error} when the catalogue lacks the key, or a `{name}` of it has no value. */
  say(text: Text | number): string;
  /** As `say`, with both kinds of words written apart. */
  sayAs(writer: Writer, text: Text | number): string;
  /** A part of the catalogue, as it stands: enough for another phrasebook. */
  patterns(keys: readonly string[]): { readonly [key: string]: string };
}

/** How words are written down. */
export interface Writer {
  /** Words of the interface. */
  own(words: string): string;
  /** Words as printed in an article. */
  printed(words: string): string;
}

const plain: Writer = { own: (words) => words, printed: (words) => words };

/** @param catalogue flat JSON: `{ "nav.people": "Người", … }`. */
export function createPhrasebook(catalogue: unknown): Phrasebook {
  const patterns = readCatalogue(catalogue);
  const word = (key: string): string => {
    const found = patterns.get(key);
    if (found === undefined) throw new Error(`the catalogue has no words for "${key}"`);
    return found.source;
  };
  const number = (value: number): string =>
    formatNumber(value, { thousands: word('number.thousands'), decimal: word('number.decimal') });

  const dates = new Map<string, string>(); // a site tells the same days over and over
  const date = (value: string): string => {
    const known = dates.get(value);
    if (known !== undefined) return known;
    const said = sayDate(value, word);
    dates.set(value, said);
    return said;
  };

  const sayAs = (writer: Writer, text: Text | number): string => {
    if (typeof text === 'string') return writer.printed(text);
    if (typeof text === 'number') return writer.own(number(text));
    if ('calendarDate' in text) return writer.own(date(text.calendarDate));
    if ('ownWords' in text) return writer.own(text.ownWords);
    return sayPhrase(writer, text);
  };
  const sayPhrase = (writer: Writer, { key, params }: Phrase): string => {
    const pattern = patterns.get(key);
    if (pattern === undefined) throw new Error(`the catalogue has no words for "${key}"`);
    let said = '';
    for (const part of pattern.parts) {
      if (typeof part === 'string') {
        said += writer.own(part);
        continue;
      }
      const value = params[part.name];
      if (value === undefined) throw new Error(`"${key}" needs a value for {${part.name}}`);
      said +=
        part.forms === undefined
          ? sayAs(writer, value)
          : writer.own(value === 1 ? part.forms.one : part.forms.other);
    }
    return said;
  };
  return {
    say: (text) => sayAs(plain, text),
    sayAs,
    patterns: (keys) => Object.fromEntries(keys.map((key) => [key, word(key)])),
  };
}

/** Whether a value of page data is words to be said rather than any other object. */
export function isSaid(value: unknown): value is Phrase | DateText | OwnWords {
  if (typeof value !== 'object' || value === null) return false;
  if ('calendarDate' in value || 'ownWords' in value) return Object.keys(value).length === 1;
  const isPhrase = 'key' in value && 'params' in value && typeof value.key === 'string';
  return isPhrase && Object.keys(value).length === 2;
}

function readCatalogue(catalogue: unknown): ReadonlyMap<string, Pattern> {
  if (typeof catalogue !== 'object' || catalogue === null || Array.isArray(catalogue)) {
    throw new Error('the catalogue of words is not a JSON object');
  }
  const patterns = new Map<string, Pattern>();
  for (const [key, value] of Object.entries(catalogue)) {
    if (typeof value !== 'string') throw new Error(`the words for "${key}" are not a string`);
    patterns.set(key, parsePattern(value));
  }
  return patterns;
}
