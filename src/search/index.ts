import type { SearchSource, SearchText } from '../model/search.ts';
import type { OutputFile } from '../model/site.ts';
import { EntityIndex } from './entity-index.ts';
import { type Contents, contentsFile, hash, textFile } from './files.ts';
import { nameFileCount, nameFiles, nameTree } from './name-tree.ts';
import { Rosters } from './rosters.ts';
import { indexFile } from './shelve.ts';
import { WordIndex } from './word-index.ts';

/**
 * The files search runs on. Documents are read one by one, and each file is given out as soon as it is known, so that
 * neither all reports nor the whole index need to be in memory. They are numbered in the order they come.
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

function* makeFiles({
  documents,
  entities,
}: SearchSource): Generator<OutputFile, Omit<Contents, 'edition'>> {
  const words = new WordIndex();
  const presences = new EntityIndex();
  const rosters = new Rosters();
  const years: [string, number][] = [];
  let count = 0;
  let undated: number | undefined;
  for (const document of documents) {
    const number = count++;
    words.add(number, document);
    presences.add(number, document);
    const { path, title, day, paragraphs, year } = document;
    if (year === undefined) undated ??= number;
    else if (years.at(-1)?.[0] !== year) years.push([year, number]);
    const text: SearchText = { path, title, day, paragraphs };
    yield indexFile(textFile(number), text);
    const roster = rosters.add(number, document);
    if (roster !== undefined) yield roster;
  }
  const roster = rosters.end(count);
  if (roster !== undefined) yield roster;
  yield* words.words(count);
  yield* words.spellings(count);
  yield* words.pairs(count);
  yield* presences.files(count);
  const names = nameTree(entities, ({ kind, id }) => presences.countOf(kind, id));
  yield* nameFiles(names);
  return {
    documents: count,
    years,
    undated: undated ?? count,
    files: {
      words: words.wordFiles(count),
      spellings: words.spellingFiles(count),
      pairs: words.pairFiles(count),
      entities: presences.fileCount,
      names: nameFileCount(names),
    },
  };
}
