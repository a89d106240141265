import { type SearchDocument, type SearchRole, searchRoles } from '../model/search.ts';
import type { OutputFile } from '../model/site.ts';
import { compareCodes } from '../text/collate.ts';
import { entityKey } from './entity-key.ts';
import { type EntityEntry, shelfFolder } from './files.ts';
import { packNumbers } from './packed-list.ts';
import { shelve } from './shelve.ts';
import type { Spread } from './spread.ts';

/** Documents of one person or organisation; `roles` hold places in `documents`. */
interface Presence {
  readonly name: string;
  readonly documents: number[];
  readonly roles: Readonly<Record<SearchRole, number[]>>;
}

/** Bytes of a document in a list, of an entity beside its lists, and of a file that entities share. */
const numberBytes = 2;
const entityBytes = 80;
const fileBytes = 2048;

/** Which documents name which people and organisations; grows document by document. */
export class EntityIndex {
  readonly #presences = new Map<string, Presence>();

  add(number: number, { people, organisations }: SearchDocument): void {
    for (const { id, name, roles } of people) {
      this.#note(entityKey('person', id), name, number, roles);
      this.#note(entityKey('person'), '', number, roles);
    }
    for (const { id, name } of organisations) {
      this.#note(entityKey('organisation', id), name, number, []);
    }
  }

  /** Keys of entities with the number of documents that name each. */
  *counts(): Iterable<readonly [key: string, count: number]> {
    for (const [key, { documents }] of this.#presences) yield [key, documents.length];
  }

  files(segment: string, documents: number): Generator<OutputFile, Spread> {
    const items = [...this.#presences].sort(([a], [b]) => compareCodes(a, b));
    return shelve({
      folder: shelfFolder('entities', segment),
      fileBytes,
      count: items.length,
      keyOf: (item) => items[item]?.[0] ?? '',
      bytesOf: (item) => entityBytes + (items[item]?.[1].documents.length ?? 0) * numberBytes,
      valueOf: (item) => entryOf(items[item]?.[1], documents),
    });
  }

  #note(key: string, name: string, number: number, roles: readonly SearchRole[]): void {
    let presence = this.#presences.get(key);
    if (presence === undefined) {
      presence = { name, documents: [], roles: { chairs: [], attends: [], speaks: [] } };
      this.#presences.set(key, presence);
    }
    if (presence.documents.at(-1) !== number) presence.documents.push(number);
    const place = presence.documents.length - 1;
    for (const role of roles) {
      if (presence.roles[role].at(-1) !== place) presence.roles[role].push(place);
    }
  }
}

function entryOf(presence: Presence | undefined, documents: number): EntityEntry | undefined {
  if (presence === undefined) return undefined;
  const { name, documents: found, roles } = presence;
  const held = searchRoles.filter((role) => roles[role].length > 0);
  return {
    name,
    documents: packNumbers(Uint32Array.from(found), documents),
    roles: Object.fromEntries(
      held.map((role) => [role, packNumbers(Uint32Array.from(roles[role]), found.length)]),
    ),
  };
}
