import type { Suggestion } from './files.ts';
import type { Shelves } from './shelves.ts';
import { foldedWords } from './words.ts';

/** Letters needed before names are suggested. */
const leastLetters = 2;

/**
 * People and organisations whose name, from one of its words on, begins with what was typed; most reports first.
 * Follows the tree of names from fork to fork.
 */
export async function suggest(shelves: Shelves, typed: string): Promise<readonly Suggestion[]> {
  const text = foldedWords(typed);
  if (text.length < leastLetters) return [];
  for (let key = ''; ; ) {
    const node = await shelves.name(key);
    if (node === undefined) return [];
    if (node.next === undefined) return once(node.top.filter((each) => hasWords(each, text)));
    if (key.length >= text.length) return node.top;
    const way = node.next.find(
      (step) => text.startsWith(key + step) || (key + step).startsWith(text),
    );
    if (way === undefined) return [];
    key += way;
  }
}

/** Whether what was typed begins at a word of the name, or of the spelling looked up. */
function hasWords({ name, spelling }: Suggestion, text: string): boolean {
  return ` ${foldedWords(spelling ?? name)}`.includes(` ${text}`);
}

function once(suggestions: readonly Suggestion[]): readonly Suggestion[] {
  const byKey = new Map(suggestions.toReversed().map((each) => [`${each.kind}:${each.id}`, each]));
  return [...byKey.values()].toReversed();
}
