import type { SearchSource } from '../model/search.ts';
import type { BatchPlan, OutputFile } from '../model/site.ts';
import { editionOf } from './edition.ts';
import { type Contents, contentsFile } from './files.ts';
import { namesPlan } from './name-tree.ts';
import { segmentPlan } from './segment-plan.ts';
import { segmentsOf } from './segments.ts';
import { indexFile } from './shelve.ts';

/** Makes the files of a batch, or brings what stands for them. */
type MakeBatch<File> = <Told>(plan: BatchPlan<Told>) => Generator<File, Told>;

/**
 * The files search runs on: a batch for each segment, one for names, and the table of contents. Each file is given out as
 * soon as it is known, so that neither all reports nor the index of more than one segment need to be in memory. Documents
 * are numbered in the order they come.
 */
export function* searchFiles<File>(
  source: SearchSource,
  makeBatch: MakeBatch<File>,
): Iterable<OutputFile | File> {
  const days = [...source.lastDays];
  const documents = source.documents[Symbol.iterator]();
  const segments = [];
  for (const { name, documents: length } of segmentsOf(days)) {
    segments.push(yield* makeBatch(segmentPlan(name, [...take(documents, length)])));
  }
  const names = yield* makeBatch(namesPlan(source.entities, countsOf(segments)));
  const contents: Contents = {
    edition: editionOf([...segments, names]),
    documents: days.length,
    ...yearsOf(days),
    segments: segments.map((segment) => segment.contents),
    runs: segments.flatMap(({ runs }) => runs),
    names: names.spread,
  };
  yield indexFile(contentsFile, contents);
}

function* take<T>(items: Iterator<T>, count: number): Iterable<T> {
  for (let taken = 0; taken < count; taken++) {
    const { done, value } = items.next();
    if (done === true) return;
    yield value;
  }
}

/** In how many documents of all segments each key is. */
function countsOf(
  segments: readonly { readonly counts: ReadonlyMap<string, number> }[],
): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  for (const segment of segments) {
    for (const [key, more] of segment.counts) counts.set(key, (counts.get(key) ?? 0) + more);
  }
  return counts;
}

function yearsOf(days: readonly (string | undefined)[]): Pick<Contents, 'years' | 'undated'> {
  const years: [string, number][] = [];
  for (const [number, day] of days.entries()) {
    const year = day?.slice(0, 4);
    if (year !== undefined && years.at(-1)?.[0] !== year) years.push([year, number]);
  }
  const undated = days.indexOf(undefined);
  return { years, undated: undated < 0 ? days.length : undated };
}
