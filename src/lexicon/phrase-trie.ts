/** A class of phrases and what the lexicon says of one of them. */
export interface PhraseEntry {
  /** `rank`, `honorific`, `office`, `cue/chair` … */
  readonly kind: string;
  /** As the lexicon prints it. */
  readonly phrase: string;
  /** Whether the first letter must be a capital in the text: `Bộ` is a ministry, `bộ` a set. */
  readonly isCapitalised: boolean;
  /** Id of the lexicon entry it spells, when several phrases spell one. */
  readonly id: string;
}

interface Node {
  readonly children: Map<string, Node>;
  readonly entries: PhraseEntry[];
}

/** Finds any of many phrases in a sequence of word keys, in one walk. */
export class PhraseTrie {
  readonly #root: Node = { children: new Map(), entries: [] };

  /** Adds a phrase by the keys of its words and marks, as `tokenize` gives them. */
  add(keys: readonly string[], entry: PhraseEntry): void {
    let node = this.#root;
    for (const key of keys) {
      const child = node.children.get(key) ?? { children: new Map(), entries: [] };
      node.children.set(key, child);
      node = child;
    }
    node.entries.push(entry);
  }

  /** Calls `found` for each phrase that starts at `first`, shortest first; `end` is exclusive. */
  match(
    keys: readonly string[],
    first: number,
    found: (entry: PhraseEntry, end: number) => void,
  ): void {
    let node: Node | undefined = this.#root;
    for (let index = first; index < keys.length && node.children.size > 0; index++) {
      node = node.children.get(keys[index] ?? '');
      if (node === undefined) return;
      for (const entry of node.entries) found(entry, index + 1);
    }
  }
}
