import type { Order } from './find.ts';

/** What speaks for a document, as ascending lists of documents. */
export interface Signals {
  /** Those that spell every word as typed. */
  readonly exact: Uint32Array;
  /** For each two words side by side in the query, those that have them side by side. */
  readonly neighbours: readonly Uint32Array[];
  /** For each word, those that have it in their title, the name of the event or somebody's name. */
  readonly heads: readonly Uint32Array[];
}

export interface Ranked {
  /** Ascending. */
  readonly documents: Uint32Array;
  /** First document without a year. */
  readonly undated: number;
  /** Number of all documents. */
  readonly total: number;
}

/**
 * Documents in order. By match: those that spell every word as typed, then those with more of the query's neighbours side
 * by side, then those with more of its words in their head, then the newest. Documents without a year come last
 * among equals.
 */
export function rank(
  { documents, undated, total }: Ranked,
  order: Order,
  signals: Signals,
): Uint32Array {
  const score = new Uint16Array(total);
  if (order === 'match') {
    const raise = (list: Uint32Array, by: number) => {
      for (const document of list) score[document] = (score[document] ?? 0) + by;
    };
    for (const list of signals.heads) raise(list, 1);
    const perNeighbour = signals.heads.length + 1;
    for (const list of signals.neighbours) raise(list, perNeighbour);
    raise(signals.exact, perNeighbour * (signals.neighbours.length + 1));
  }
  // One double for each document sorts fast: score, then time, then what number it is.
  const span = 2 * total + 1;
  const keys = Float64Array.from(documents, (document) => {
    const time = order === 'oldest' ? 2 * total - document : total + document;
    const place = document >= undated ? document - undated : time;
    return -((score[document] ?? 0) * span + place);
  });
  keys.sort();
  return Uint32Array.from(keys, (key) => documentOf(-key % span, { order, undated, total }));
}

/** The document of a place in time: the inverse of what `rank` counts with. */
function documentOf(
  place: number,
  {
    order,
    undated,
    total,
  }: { readonly order: Order; readonly undated: number; readonly total: number },
): number {
  if (place < total - undated) return undated + place;
  return order === 'oldest' ? 2 * total - place : place - total;
}
