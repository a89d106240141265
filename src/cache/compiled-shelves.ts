import { join } from 'node:path';
import { deserialize, serialize } from 'node:v8';
import type { Compiled } from '../compile.ts';
import type { Article } from '../model/article.ts';
import type { Report } from '../model/report.ts';
import { digest } from './digest.ts';
import { readEntry, writeEntry } from './entry.ts';

/** Files that what articles compiled to is spread over, by path: one changed article rewrites one of them. */
const shelfCount = 64;

/** `Compiled` as bytes. The text is most of them, and a build need not look into one that has not changed. */
interface Kept {
  readonly key: string;
  /** All of it but text and blocks of the article. */
  readonly facts: Uint8Array;
  readonly body: Uint8Array | undefined;
}
type Shelf = ReadonlyMap<string, Kept>;

/** What articles compiled to, by their path, and by the digest of all that went into it. */
export class CompiledShelves {
  readonly #folder: string;
  readonly #program: string;
  readonly #old = new Map<number, Shelf>();
  readonly #fresh = new Map<number, Map<string, Kept>>();
  readonly #changed = new Set<number>();
  readonly #keys = new WeakMap<Report, string>();

  constructor(folder: string, program: string) {
    this.#folder = folder;
    this.#program = program;
  }

  /** @param key digest of everything the article compiles from. */
  take(file: string, key: string): Compiled | undefined {
    const number = shelfOf(file);
    const kept = this.#shelf(number).get(file);
    if (kept?.key !== key) return undefined;
    this.#put(number, file, kept);
    const compiled = open(kept);
    if (compiled.report !== undefined) this.#keys.set(compiled.report, key);
    return compiled;
  }

  keep(compiled: Compiled, key: string): void {
    const number = shelfOf(compiled.file);
    this.#changed.add(number);
    this.#put(number, compiled.file, { key, ...close(compiled) });
    if (compiled.report !== undefined) this.#keys.set(compiled.report, key);
  }

  /** The key a report was taken or kept by. */
  keyOf(report: Report): string | undefined {
    return this.#keys.get(report);
  }

  /** Writes the shelves that are not as they were read, without what was neither taken nor kept, and lets go of them. */
  save(): void {
    for (let number = 0; number < shelfCount; number++) {
      const fresh = this.#fresh.get(number) ?? new Map<string, Kept>();
      if (!this.#changed.has(number) && fresh.size === this.#shelf(number).size) continue;
      writeEntry(this.#pathOf(number), this.#program, fresh);
    }
    for (const shelves of [this.#old, this.#fresh, this.#changed]) shelves.clear();
  }

  #put(number: number, file: string, kept: Kept): void {
    const shelf = this.#fresh.get(number);
    if (shelf === undefined) this.#fresh.set(number, new Map([[file, kept]]));
    else shelf.set(file, kept);
  }

  #shelf(number: number): Shelf {
    const known = this.#old.get(number);
    if (known !== undefined) return known;
    const shelf = readEntry<Shelf>(this.#pathOf(number), this.#program) ?? new Map();
    this.#old.set(number, shelf);
    return shelf;
  }

  #pathOf(number: number): string {
    return join(this.#folder, 'compiled', String(number));
  }
}

function shelfOf(file: string): number {
  return Number.parseInt(digest(file).slice(0, 8), 16) % shelfCount;
}

type Body = Pick<Article, 'text' | 'blocks'>;

function close({ report, ...rest }: Compiled): Omit<Kept, 'key'> {
  if (report === undefined) return { facts: serialize(rest), body: undefined };
  const { blocks, article, ...facts } = report;
  const { text, blocks: _, ...head } = article;
  return {
    facts: serialize({ ...rest, report: { ...facts, article: head } }),
    body: serialize({ text, blocks }),
  };
}

function open({ facts, body }: Kept): Compiled {
  const { report, ...rest } = deserialize(facts);
  return { ...rest, report: body === undefined ? undefined : withBody(report, body) };
}

/** The body is read when it is first asked for. */
function withBody(report: object & { article: object }, bytes: Uint8Array): Report {
  let body: Body | undefined;
  const read = (): Body => {
    body ??= deserialize(bytes) as Body;
    return body;
  };
  const blocks = { enumerable: true, get: () => read().blocks };
  const text = { enumerable: true, get: () => read().text };
  Object.defineProperties(report.article, { text, blocks });
  return Object.defineProperty(report, 'blocks', blocks) as Report;
}
