import type { Site } from '../model/site.ts';
import { all } from './site-keys.ts';

/** Told of everything that is asked of a site. */
export type Note = (part: keyof Site, id: string) => void;

/**
 * A site that tells what is asked of it: the value of an id, or a whole part.
 *
 * It is a new object each time, so that whatever a page remembers by the site, or by a part of it, it remembers for
 * itself alone, and every page asks for all it shows.
 */
export function notedSite(site: Site, note: Note): Site {
  const noted = {};
  for (const [part, value] of Object.entries(site) as [keyof Site, unknown][]) {
    Object.defineProperty(noted, part, {
      enumerable: true,
      get: value instanceof Map ? mapOf(part, value, note) : wholeOf(part, value, note),
    });
  }
  return noted as Site;
}

function wholeOf(part: keyof Site, value: unknown, note: Note): () => unknown {
  return () => {
    note(part, all);
    return value;
  };
}

function mapOf(part: keyof Site, map: ReadonlyMap<string, unknown>, note: Note): () => unknown {
  let noted: NotedMap | undefined;
  return () => {
    noted ??= new NotedMap(part, map, note);
    return noted;
  };
}

/** A map that tells which ids it was asked for. Whoever goes through it has asked for all. */
class NotedMap implements ReadonlyMap<string, unknown> {
  readonly #part: keyof Site;
  readonly #map: ReadonlyMap<string, unknown>;
  readonly #note: Note;

  constructor(part: keyof Site, map: ReadonlyMap<string, unknown>, note: Note) {
    this.#part = part;
    this.#map = map;
    this.#note = note;
  }

  get(id: string): unknown {
    this.#note(this.#part, id);
    return this.#map.get(id);
  }

  has(id: string): boolean {
    this.#note(this.#part, id);
    return this.#map.has(id);
  }

  get size(): number {
    return this.#whole().size;
  }

  keys(): MapIterator<string> {
    return this.#whole().keys();
  }

  values(): MapIterator<unknown> {
    return this.#whole().values();
  }

  entries(): MapIterator<[string, unknown]> {
    return this.#whole().entries();
  }

  [Symbol.iterator](): MapIterator<[string, unknown]> {
    return this.entries();
  }

  forEach(
    each: (value: unknown, id: string, map: ReadonlyMap<string, unknown>) => void,
    self?: unknown,
  ): void {
    this.#whole().forEach(each, self);
  }

  #whole(): ReadonlyMap<string, unknown> {
    this.#note(this.#part, all);
    return this.#map;
  }
}
