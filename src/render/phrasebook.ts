import type { Phrase, Text } from '../model/phrase.ts';
import { formatNumber } from '../text/format-number.ts';

/** Says phrases in the words of one catalogue. */
export interface Phrasebook {
  /** @throws {Error} when the catalogue lacks the key, or a `{name}` of it has no value. */
  say(text: Text | number): string;
}

const placeholder = /\{(?<name>[a-zA-Z]+)\}/gu;

/** @param catalogue flat JSON: `{ "nav.people": "Người", … }`. */
export function createPhrasebook(catalogue: unknown): Phrasebook {
  const words = readCatalogue(catalogue);
  const say = (text: Text | number): string => {
    if (typeof text === 'string') return text;
    if (typeof text === 'number') return formatNumber(text);
    const pattern = words.get(text.key);
    if (pattern === undefined) throw new Error(`the catalogue has no words for "${text.key}"`);
    return pattern.replace(placeholder, (_, name: string) => {
      const value = text.params[name];
      if (value === undefined) throw new Error(`"${text.key}" needs a value for {${name}}`);
      return say(value);
    });
  };
  return { say };
}

/** Whether a value of page data is a phrase rather than any other object. */
export function isPhrase(value: unknown): value is Phrase {
  return (
    typeof value === 'object' &&
    value !== null &&
    Object.keys(value).length === 2 &&
    'key' in value &&
    'params' in value &&
    typeof value.key === 'string'
  );
}

function readCatalogue(catalogue: unknown): ReadonlyMap<string, string> {
  if (typeof catalogue !== 'object' || catalogue === null || Array.isArray(catalogue)) {
    throw new Error('the catalogue of words is not a JSON object');
  }
  const words = new Map<string, string>();
  for (const [key, value] of Object.entries(catalogue)) {
    if (typeof value !== 'string') throw new Error(`the words for "${key}" are not a string`);
    words.set(key, value);
  }
  return words;
}
