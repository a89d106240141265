import type { BatchPlan, Given, OutputFile, Site } from '../model/site.ts';
import { digestOf } from './digest.ts';
import { type Note, notedSite } from './noted-site.ts';
import type { Key, SiteDigests } from './site-keys.ts';

/** What a file was made from: the digest of what its plan gave, and places in the list of keys that it asked for. */
interface Made {
  readonly given: string;
  readonly asked: Uint32Array;
  /** Of a batch only. */
  readonly batch?: Batch;
}

/** What making a batch told. */
interface Batch {
  readonly paths: readonly string[];
  readonly told: unknown;
}

/** Of the last build: everything that was asked for, with its digest then, and what each file was made from. */
export interface MadeFilesKept {
  readonly keys: readonly Key[];
  readonly digests: readonly string[];
  readonly files: ReadonlyMap<string, Made>;
}

/** What a plan says, to tell whether it would be made the same. */
export interface Making {
  /** Path of what is made, or what stands for it. */
  readonly path: string;
  readonly given: Given;
}

/**
 * Which files would be made the same as by the last build: those that are given the same, and for which all they asked of
 * the site then is the same now.
 */
export class MadeFiles {
  readonly #site: Site;
  readonly #digests: SiteDigests;
  readonly #old: MadeFilesKept;
  /** By place in the list of keys: undefined until somebody asks. */
  readonly #isSame: boolean[] = [];
  readonly #keys: Key[];
  readonly #places = new Map<keyof Site, Map<string, number>>();
  readonly #fresh = new Map<string, Made>();

  constructor(site: Site, digests: SiteDigests, old: MadeFilesKept | undefined) {
    this.#site = site;
    this.#digests = digests;
    this.#old = old ?? { keys: [], digests: [], files: new Map() };
    this.#keys = [...this.#old.keys];
    for (const [place, { part, id }] of this.#keys.entries()) this.#placesOf(part).set(id, place);
  }

  /** Whether the file would be made the same; it then counts as made. */
  takes({ path, given }: Making): boolean {
    const made = this.#old.files.get(path);
    if (made?.given !== digestOf(given) || !made.asked.every((place) => this.#isUnchanged(place))) {
      return false;
    }
    this.#fresh.set(path, made);
    return true;
  }

  /** What the last build was told of a batch. */
  lastBatch(path: string): Batch | undefined {
    return this.#old.files.get(path)?.batch;
  }

  /** Makes a file, and notes what it was made from. */
  make<T>({ path, given }: Making, make: (site: Site) => T): T {
    const { site, asked } = this.#noted();
    const content = make(site);
    this.#fresh.set(path, { given: digestOf(given), asked: Uint32Array.from(asked) });
    return content;
  }

  /** Makes the files of a batch as they are asked for, and notes what they were made from and what was told. */
  *makeBatch<Told>({ name, given, make }: BatchPlan<Told>): Generator<OutputFile, Told> {
    const { site, asked } = this.#noted();
    const paths: string[] = [];
    const files = make(site);
    for (let step = files.next(); ; step = files.next()) {
      if (step.done === true) {
        const batch = { paths, told: step.value };
        this.#fresh.set(name, { given: digestOf(given), asked: Uint32Array.from(asked), batch });
        return step.value;
      }
      paths.push(step.value.path);
      yield step.value;
    }
  }

  /** What the next build needs to know. */
  toKept(): MadeFilesKept {
    const places = new Map<number, number>();
    const files = new Map<string, Made>();
    for (const [path, { asked, ...made }] of this.#fresh) {
      for (const place of asked) if (!places.has(place)) places.set(place, places.size);
      files.set(path, { ...made, asked: asked.map((place) => places.get(place) ?? 0) });
    }
    const keys = [...places.keys()].flatMap((place) => this.#keys[place] ?? []);
    return { keys, digests: keys.map((key) => this.#digests.of(key)), files };
  }

  /** The site as one maker sees it, and the places of what it asks of it. */
  #noted(): { readonly site: Site; readonly asked: ReadonlySet<number> } {
    const asked = new Set<number>();
    const note: Note = (part, id) => asked.add(this.#placeOf(part, id));
    return { site: notedSite(this.#site, note), asked };
  }

  #isUnchanged(place: number): boolean {
    const known = this.#isSame[place];
    if (known !== undefined) return known;
    const key = this.#old.keys[place];
    const isSame = key !== undefined && this.#digests.of(key) === this.#old.digests[place];
    this.#isSame[place] = isSame;
    return isSame;
  }

  #placeOf(part: keyof Site, id: string): number {
    const places = this.#placesOf(part);
    let place = places.get(id);
    if (place === undefined) {
      place = this.#keys.push({ part, id }) - 1;
      places.set(id, place);
    }
    return place;
  }

  #placesOf(part: keyof Site): Map<string, number> {
    let places = this.#places.get(part);
    if (places === undefined) {
      places = new Map();
      this.#places.set(part, places);
    }
    return places;
  }
}
