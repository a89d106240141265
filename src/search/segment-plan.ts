import type { SearchDocument, SearchPlan, SearchText } from '../model/search.ts';
import type { BatchPlan, Given, OutputFile, Site } from '../model/site.ts';
import { type Edited, withEdition } from './edition.ts';
import { indexFolder, type Run, type SegmentContents } from './files.ts';
import { Runs } from './runs.ts';
import { SegmentIndex } from './segment-index.ts';
import { indexFile } from './shelve.ts';

/** What others have to know of a segment. */
export interface SegmentTold {
  readonly contents: SegmentContents;
  readonly runs: readonly Run[];
  /** Keys of people and organisations with the number of its documents that name each. */
  readonly counts: ReadonlyMap<string, number>;
}

/**
 * The files of one segment: texts and shelves. They hang on its documents alone, and these on their reports and on the
 * names they are given.
 */
export function segmentPlan(
  segment: string,
  documents: readonly SearchPlan[],
): BatchPlan<Edited<SegmentTold>> {
  return {
    name: `${indexFolder}/${segment}`,
    given: documents.map(givenOf),
    make: (site) => withEdition(makeFiles(segment, readAll(documents, site))),
  };
}

function* readAll(documents: readonly SearchPlan[], site: Site): Iterable<SearchDocument> {
  for (const document of documents) yield { ...document, ...document.read(site) };
}

function* makeFiles(
  segment: string,
  documents: Iterable<SearchDocument>,
): Generator<OutputFile, SegmentTold> {
  const runs = new Runs();
  const index = new SegmentIndex(segment);
  for (const document of documents) {
    yield indexFile(runs.add(document), textOf(document));
    yield* index.add(document);
  }
  const contents = yield* index.files();
  return { contents, runs: runs.list, counts: new Map(index.counts()) };
}

function givenOf({ id, lastDay, people, organisations }: SearchPlan): Given {
  return [
    id,
    lastDay,
    people.map(({ id: person, name, about, roles }) => [person, name, about, roles]),
    organisations.map(({ id: organisation, name, about }) => [organisation, name, about]),
  ];
}

function textOf({ path, title, day, paragraphs }: SearchDocument): SearchText {
  return { path, title, day, paragraphs };
}
