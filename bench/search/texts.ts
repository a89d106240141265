import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type {
  SearchEntity,
  SearchMeeting,
  SearchName,
  SearchPlan,
  SearchSource,
  SearchWords,
} from '../../src/model/search.ts';
import type { BatchPlan, OutputFile, Site } from '../../src/model/site.ts';
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

/** Texts ask nothing of it. */
const site = {} as Site;

/** Makes a batch, whatever stands. */
export function makeBatch<Told>({ make }: BatchPlan<Told>): Generator<OutputFile, Told> {
  return make(site);
}

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
  function* documents(): Iterable<SearchPlan> {
    for (const { name, day } of names) {
      const start = performance.now();
      const document = toPlan(name, day, textOf);
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

/** Every text is read twice, so that those of a whole segment need not be in memory. */
function toPlan(name: string, day: string, textOf: (name: string) => string): SearchPlan {
  const meeting = meetingOf(day, textOf(name));
  const heads = meeting.people.map((each) => each.name);
  return { ...meeting, id: name, read: () => ({ ...wordsOf(name, day, textOf(name)), heads }) };
}

function meetingOf(day: string, text: string): SearchMeeting {
  const people = unique(Array.from(text.matchAll(person), ({ groups }) => groups?.['name'] ?? ''));
  return {
    lastDay: day === noDay ? undefined : day,
    people: people.map((each, index) => ({
      ...each,
      roles: roles.slice(index % 3, (index % 3) + 1),
    })),
    organisations: unique(text.match(organisation) ?? []),
  };
}

function wordsOf(name: string, day: string, text: string): Omit<SearchWords, 'heads'> {
  const paragraphs = text.trim().split(paragraphBreak);
  const isDated = day !== noDay;
  return {
    path: `su-kien/${slugify(name)}.html`,
    title: (paragraphs[0] ?? '').slice(0, 120),
    day: { shown: day, detail: null, iso: isDated ? day : null, mark: isDated ? null : 'unknown' },
    paragraphs: paragraphs.map((paragraph, index) => ({ number: index + 1, text: paragraph })),
  };
}

function unique(names: readonly string[]): readonly SearchName[] {
  const byId = new Map(names.map((name) => [slugify(name), name]));
  return Array.from(byId, ([id, name]) => ({ id, name, about: undefined }));
}
