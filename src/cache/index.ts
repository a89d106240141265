import { join } from 'node:path';
import type { Compiled } from '../compile.ts';
import { manifestPath } from '../io/manifest.ts';
import { type Standing, StandingFiles } from '../io/standing-files.ts';
import type { Inputs, ReadCorrections } from '../kit.ts';
import { articleId, type Seed } from '../model/article.ts';
import type { BuildReport } from '../model/build-report.ts';
import {
  type BatchPlan,
  type FilePlan,
  type OutputFile,
  type PagePlan,
  type PlannedPage,
  type Site,
  type StandingFile,
  toPlanned,
} from '../model/site.ts';
import { CompiledShelves } from './compiled-shelves.ts';
import { digestDeeply, digestOf } from './digest.ts';
import { readEntry, writeEntry } from './entry.ts';
import { cacheFolder } from './folder.ts';
import { MadeFiles, type MadeFilesKept, type Making } from './made-files.ts';
import { SiteDigests } from './site-keys.ts';

/** What the last build told and wrote. */
interface LastBuild {
  /** Digest of all it read. */
  readonly inputs: string;
  readonly report: BuildReport;
  readonly files: ReadonlyMap<string, Standing>;
}

/** Answers by function and text, of a process that remembers them. */
export type Memories = ReadonlyMap<string, ReadonlyMap<string, unknown>>;

/** What a process remembers, and how it is reminded. */
export interface Mind {
  memories(): Memories;
  remind(memories: Memories): void;
}

/** Digests of what may make another of the same articles. */
export interface CacheKeys {
  /** Of the program as it runs. */
  readonly program: string;
  readonly lexicon: string;
  /** Of configuration, theme and assets. */
  readonly look: string;
}

export interface CacheOptions {
  /** Absolute path of the project's folder. */
  readonly root: string;
  /** Absolute path of the output folder. */
  readonly output: string;
  readonly keys: CacheKeys;
  readonly mind: Mind;
}

/**
 * What earlier builds worked out. A build with it makes the same bytes as one without: everything in it is taken by the
 * digest of all it was made from, and what cannot be read is worked out again.
 */
export class Cache {
  readonly #output: string;
  readonly #paths: { readonly last: string; readonly made: string; readonly mind: string };
  readonly #keys: CacheKeys;
  readonly #mind: Mind;
  readonly #last: LastBuild | undefined;
  readonly #compiled: CompiledShelves;
  #standing: StandingFiles;
  #made: MadeFiles | undefined;
  #inputs = '';
  #written: ReadonlyMap<string, Standing> | undefined;
  /** Answers that were remembered before this build. */
  #answers = 0;

  constructor({ root, output, keys, mind }: CacheOptions) {
    const folder = join(root, cacheFolder);
    this.#paths = {
      last: join(folder, 'last-build'),
      made: join(folder, 'made-files'),
      mind: join(folder, 'answers'),
    };
    this.#keys = keys;
    this.#mind = mind;
    this.#last = readEntry(this.#paths.last, keys.program);
    this.#compiled = new CompiledShelves(folder, keys.program);
    this.#output = output;
    this.#standing = this.look();
  }

  /** Looks which output files are as the last build left them. */
  look(): StandingFiles {
    this.#standing = new StandingFiles(this.#output, this.#last?.files ?? new Map());
    return this.#standing;
  }

  /** Whether the last build read the same. */
  knows(inputs: Inputs): boolean {
    this.#inputs = digestInputs(inputs, this.#keys);
    return this.#last?.inputs === this.#inputs;
  }

  /** What the last build told, when all that it wrote still stands. */
  recall(): BuildReport | undefined {
    if (this.#last === undefined || !this.look().areAll()) return undefined;
    const unchanged = this.#last.files.size - 1; // the manifest is no page
    return { ...this.#last.report, written: { written: [], unchanged, removed: [], kept: [] } };
  }

  /** @param compileAll compiles those that are not known. */
  async compile(
    seeds: readonly Seed[],
    corrections: ReadCorrections,
    compileAll: (seeds: readonly Seed[]) => Promise<readonly Compiled[]>,
  ): Promise<readonly Compiled[]> {
    const keyed = seeds.map((seed) => {
      const correction = corrections.byArticle.get(articleId(seed.file));
      const key = digestOf([this.#keys.lexicon, seed.file, seed.sha256, correction]);
      return { seed, key, known: this.#compiled.take(seed.file, key) };
    });
    const missing = keyed.filter(({ known }) => known === undefined);
    const compiled = await compileAll(missing.map(({ seed }) => seed));
    for (const [index, { key }] of missing.entries()) {
      const one = compiled[index];
      // An article without a report is tried again: what failed may have been the machine.
      if (one?.report !== undefined) this.#compiled.keep(one, key);
    }
    this.#compiled.save();
    this.#remind();
    const rest = compiled.values();
    return keyed.flatMap(({ known }) => known ?? rest.next().value ?? []);
  }

  /**
   * Hands on pages that are to be made; each other is told of in its turn. The first one is always made: with it comes
   * what is wrong with the theme.
   */
  *pages(
    plans: Iterable<PagePlan>,
    site: Site,
    stands: (page: PlannedPage, file: StandingFile) => void,
  ): Iterable<PagePlan> {
    const made = this.#open(site);
    let isFirst = true;
    for (const plan of plans) {
      const { permalink: path, template } = plan;
      const making = { path, given: [template, plan.given] };
      const [file] = (isFirst ? undefined : this.#take(made, making, [path])) ?? [];
      isFirst = false;
      if (file === undefined) yield { ...plan, make: () => made.make(making, plan.make) };
      else stands(toPlanned(plan), file);
    }
  }

  *files(files: Iterable<OutputFile | FilePlan>, site: Site): Iterable<OutputFile | StandingFile> {
    const made = this.#open(site);
    for (const file of files) {
      if (!('make' in file)) {
        yield file;
        continue;
      }
      const { paths, given } = file;
      const making = { path: paths.join(' '), given };
      yield* this.#take(made, making, paths) ?? made.make(making, file.make);
    }
  }

  *batch<Told>(plan: BatchPlan<Told>, site: Site): Generator<OutputFile | StandingFile, Told> {
    const made = this.#open(site);
    const { name: path, given } = plan;
    const last = made.lastBatch(path);
    const standing = last && this.#take(made, { path, given }, last.paths);
    if (standing === undefined) return yield* made.makeBatch(plan);
    yield* standing;
    return last?.told as Told; // what this program kept under its name
  }

  /** Takes note of what was written, while nobody else may write there. */
  note(digests: ReadonlyMap<string, string>): void {
    this.#written = this.#standing.after(new Map([...digests, [manifestPath, '']]));
  }

  save(report: BuildReport): void {
    const memories = this.#mind.memories();
    if (countAnswers(memories) !== this.#answers) {
      writeEntry(this.#paths.mind, this.#keys.program + this.#keys.lexicon, memories);
    }
    if (this.#written === undefined) return;
    const last: LastBuild = { inputs: this.#inputs, report, files: this.#written };
    writeEntry(this.#paths.made, this.#keys.program + this.#keys.look, this.#made?.toKept());
    writeEntry(this.#paths.last, this.#keys.program, last);
  }

  #remind(): void {
    const { program, lexicon } = this.#keys;
    const memories = readEntry<Memories>(this.#paths.mind, program + lexicon);
    if (memories === undefined) return;
    this.#answers = countAnswers(memories);
    this.#mind.remind(memories);
  }

  #open(site: Site): MadeFiles {
    if (this.#made === undefined) {
      const digests = new SiteDigests(
        site,
        (report) => this.#compiled.keyOf(report) ?? report.sha256,
      );
      const kept = readEntry<MadeFilesKept>(this.#paths.made, this.#keys.program + this.#keys.look);
      this.#made = new MadeFiles(site, digests, kept);
    }
    return this.#made;
  }

  /** The files of a plan, when all stand and would be made the same. */
  #take(
    made: MadeFiles,
    making: Making,
    paths: readonly string[],
  ): readonly StandingFile[] | undefined {
    const standing = paths.flatMap((path) => {
      const digest = this.#standing.digestOf(path);
      return digest === undefined ? [] : [{ path, standing: digest }];
    });
    return standing.length === paths.length && made.takes(making) ? standing : undefined;
  }
}

function countAnswers(memories: Memories): number {
  return [...memories.values()].reduce((sum, { size }) => sum + size, 0);
}

function digestInputs({ seeds, corrections, settled }: Inputs, keys: CacheKeys): string {
  return digestDeeply([
    keys,
    seeds.seeds.map(({ file, sha256 }) => [file, sha256]),
    seeds.diagnostics,
    corrections,
    settled,
  ]);
}
