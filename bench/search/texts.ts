import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type {
  SearchDocument,
  SearchEntity,
  SearchName,
  SearchSource,
} from '../../src/model/search.ts';
import { compareCodes } from '../../src/text/collate.ts';
import { slugify } from '../../src/text/slug.ts';

const day = /(?<day>\d{1,2})[-/.](?<month>\d{1,2})[-/.](?<year>\d{4})/u;
const person =
  /(?:[Đđ]ồng chí|[Ôô]ng|[Bb]à|tá|tướng) (?<name>(?:\p{Lu}\p{Ll}+ ){1,3}\p{Lu}\p{Ll}+)/gu;
const organisation =
  /(?:UBND|HĐND|Bộ CHQS|Công an|Sở|Ủy ban MTTQ Việt Nam|Hội) (?:tỉnh|thành phố|huyện|xã)(?: \p{Lu}\p{Ll}+){1,3}/gu;
const paragraphBreak = /\n{2,}/u;
/** Sorts after every day. */
const noDay = '~';
const roles = ['chairs', 'attends', 'speaks'] as const;

/** Reports that are not as the folder has them, by name: another text, or undefined for none. */
export type Changes = ReadonlyMap<string, string | undefined>;

/**
 * Reports of a folder as a stream of documents, in time: days, people and organisations are read roughly, since only their
 * number counts here.
 */
export function readTexts(
  folder: string,
  changes: Changes = new Map(),
): SearchSource & { readonly names: readonly string[]; count(): number; seconds(): number } {
  const textOf = (name: string) => changes.get(name) ?? readFileSync(join(folder, name), 'utf8');
  const names = [...new Set([...readdirSync(folder), ...changes.keys()])]
    .filter((name) => !changes.has(name) || changes.get(name) !== undefined)
    .map((name) => ({ name, day: dayOf(textOf(name)) }))
    .sort((a, b) => compareCodes(a.day, b.day) || compareCodes(a.name, b.name));
  const entities = new Map<string, SearchEntity>();
  let count = 0;
  let milliseconds = 0;
  function* documents(): Iterable<SearchDocument> {
    for (const { name, day } of names) {
      const start = performance.now();
      const document = toDocument(name, day, textOf(name));
      for (const person of document.people) {
        entities.set(`person:${person.id}`, { kind: 'person', spellings: [], ...person });
      }
      for (const organisation of document.organisations) {
        entities.set(`organisation:${organisation.id}`, {
          kind: 'organisation',
          spellings: [],
          ...organisation,
        });
      }
      count++;
      milliseconds += performance.now() - start;
      yield document;
    }
  }
  return {
    names: names.map(({ name }) => name),
    documents: documents(),
    lastDays: names.map(({ day: each }) => (each === noDay ? undefined : each)),
    entities: { [Symbol.iterator]: () => entities.values() },
    count: () => count,
    seconds: () => milliseconds / 1000,
  };
}

function dayOf(text: string): string {
  const { day: number = '', month = '', year } = day.exec(text)?.groups ?? {};
  return year === undefined
    ? noDay
    : `${year}-${month.padStart(2, '0')}-${number.padStart(2, '0')}`;
}

function toDocument(name: string, day: string, text: string): SearchDocument {
  const paragraphs = text.trim().split(paragraphBreak);
  const title = (paragraphs[0] ?? '').slice(0, 120);
  const people = unique(Array.from(text.matchAll(person), ({ groups }) => groups?.['name'] ?? ''));
  const organisations = unique(text.match(organisation) ?? []);
  const isDated = day !== noDay;
  return {
    path: `su-kien/${slugify(name)}.html`,
    title,
    day: { shown: day, detail: null, iso: isDated ? day : null, mark: isDated ? null : 'unknown' },
    lastDay: isDated ? day : undefined,
    paragraphs: paragraphs.map((paragraph, index) => ({ number: index + 1, text: paragraph })),
    heads: people.map((each) => each.name),
    people: people.map((each, index) => ({
      ...each,
      roles: roles.slice(index % 3, (index % 3) + 1),
    })),
    organisations,
  };
}

function unique(names: readonly string[]): readonly SearchName[] {
  const byId = new Map(names.map((name) => [slugify(name), name]));
  return Array.from(byId, ([id, name]) => ({ id, name, about: undefined }));
}
