import type { Text } from '../model/phrase.ts';
import { phrase } from '../model/phrase.ts';
import { createPhrasebook, type Phrasebook } from '../render/phrasebook.ts';
import { elementById } from './element.ts';

/** Says a phrase of the page's catalogue. */
export type Say = (key: string, params?: Readonly<Record<string, Text | number>>) => string;

/** The words the page brings along for its script. */
export function pageWords(): { readonly say: Say; readonly phrasebook: Phrasebook } {
  const { textContent } = elementById('loi', HTMLScriptElement);
  const phrasebook = createPhrasebook(JSON.parse(textContent ?? '{}'));
  return { say: (key, params) => phrasebook.say(phrase(key, params)), phrasebook };
}
