import type { SearchDocument, SearchSource, SearchText } from '../model/search.ts';
import type { OutputFile } from '../model/site.ts';
import { entityKey } from './entity-key.ts';
import { type Contents, contentsFile, hash, type SegmentContents } from './files.ts';
import { nameFileCount, nameFiles, nameTree } from './name-tree.ts';
import { Runs } from './runs.ts';
import { SegmentIndex } from './segment-index.ts';
import { segmentsOf } from './segments.ts';
import { indexFile } from './shelve.ts';

/**
 * The files search runs on. Documents are read one by one, and each file is given out as soon as it is known, so that
 * neither all reports nor the index of more than one segment need to be in memory. They are numbered in the order they come.
 */
export function* searchFiles(source: SearchSource): Iterable<OutputFile> {
  let edition = 0;
  const files = makeFiles(source);
  for (let step = files.next(); ; step = files.next()) {
    if (step.done === true) {
      yield indexFile(contentsFile, { edition: edition.toString(36), ...step.value });
      return;
    }
    edition = hash(String(step.value.content), edition);
    yield step.value;
  }
}

function* makeFiles(source: SearchSource): Generator<OutputFile, Omit<Contents, 'edition'>> {
  const documents = source.documents[Symbol.iterator]();
  const runs = new Runs();
  const segments: SegmentContents[] = [];
  const counts = new Map<string, number>();
  const years: [string, number][] = [];
  let count = 0;
  let undated: number | undefined;
  for (const { name, documents: length } of segmentsOf(source.lastDays)) {
    const segment = new SegmentIndex(name);
    for (const document of take(documents, length)) {
      const number = count++;
      const year = document.lastDay?.slice(0, 4);
      if (year === undefined) undated ??= number;
      else if (years.at(-1)?.[0] !== year) years.push([year, number]);
      yield indexFile(runs.add(document), textOf(document));
      yield* segment.add(document);
    }
    yield* segment.files();
    segments.push(segment.contents());
    for (const [key, more] of segment.counts()) counts.set(key, (counts.get(key) ?? 0) + more);
  }
  const names = nameTree(source.entities, ({ kind, id }) => counts.get(entityKey(kind, id)) ?? 0);
  yield* nameFiles(names);
  return {
    documents: count,
    years,
    undated: undated ?? count,
    segments,
    runs: runs.list,
    nameFiles: nameFileCount(names),
  };
}

function* take<T>(items: Iterator<T>, count: number): Iterable<T> {
  for (let taken = 0; taken < count; taken++) {
    const { done, value } = items.next();
    if (done === true) return;
    yield value;
  }
}

function textOf({ path, title, day, paragraphs }: SearchDocument): SearchText {
  return { path, title, day, paragraphs };
}
