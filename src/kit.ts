import type { Compiled } from './compile.ts';
import type { Config } from './config.ts';
import type { Lexicon } from './lexicon/lexicon.ts';
import type { Seed } from './model/article.ts';
import type { BuildReport, Phase, WriteReport } from './model/build-report.ts';
import type { CorrectionFile } from './model/correction.ts';
import type { Diagnostic } from './model/diagnostic.ts';
import type { Settlement } from './model/settlement.ts';
import type {
  BatchPlan,
  FilePlan,
  OutputFile,
  PagePlan,
  PlannedPage,
  Site,
  SiteSettings,
  StandingFile,
  StreamedFile,
} from './model/site.ts';

export interface ReadSeeds {
  /** Sorted by path. */
  readonly seeds: readonly Seed[];
  readonly diagnostics: readonly Diagnostic[];
}

export interface ReadCorrections {
  /** By the id of the article. */
  readonly byArticle: ReadonlyMap<string, CorrectionFile>;
  readonly diagnostics: readonly Diagnostic[];
}

export interface ReadSettlement {
  readonly settlement: Settlement;
  readonly diagnostics: readonly Diagnostic[];
}

/** Everything a build reads, beside what the kit itself brings. */
export interface Inputs {
  readonly seeds: ReadSeeds;
  readonly corrections: ReadCorrections;
  readonly settled: ReadSettlement;
}

/** A page that was rendered, or need not be. */
export interface Rendered {
  readonly page: PlannedPage;
  /** Undefined when the page could not be rendered. */
  readonly file: OutputFile | StandingFile | undefined;
  readonly diagnostics: readonly Diagnostic[];
}

/** The outside world of a build: reading, writing, and how to run a map. `build` cannot tell how it is done. */
export interface Kit {
  readonly lexicon: Lexicon;
  /** Fonts, style sheet, icon. */
  readonly assets: readonly OutputFile[];
  /** Problems of the lexicons and the theme. */
  readonly diagnostics: readonly Diagnostic[];
  /** Says what the build is busy with from now on, and answers with what it was. */
  enter(phase: Phase): Phase;
  settings(config: Config): SiteSettings;
  readSeeds(folder: string): Promise<ReadSeeds>;
  /** What people corrected in the articles there are. */
  readCorrections(seeds: readonly Seed[]): Promise<ReadCorrections>;
  /** Who is who, as the archive's editor says. */
  readSettlement(): Promise<ReadSettlement>;
  /** What the last build told, when it read the same and all it wrote still stands: there is nothing to do. */
  recall(inputs: Inputs): Promise<BuildReport | undefined>;
  compile(seeds: readonly Seed[], corrections: ReadCorrections): Promise<readonly Compiled[]>;
  /** Pages in their order, each asked for when the one before it is done with. */
  render(pages: Iterable<PagePlan>, site: Site): AsyncIterable<Rendered>;
  /** Files beside pages, in their order. */
  make(files: Iterable<OutputFile | FilePlan>, site: Site): Iterable<OutputFile | StandingFile>;
  /** Files of a batch in their order, then what is told of them. */
  makeBatch<Told>(plan: BatchPlan<Told>, site: Site): Generator<OutputFile | StandingFile, Told>;
  /**
   * Takes all files, one at a time, and then writes what has changed.
   *
   * @param isSound asked before the first file and after the last one: false, and nothing is written.
   * @returns undefined when nothing was to be written.
   */
  writeFiles(
    folder: string,
    files: AsyncIterable<OutputFile | StreamedFile | StandingFile>,
    isSound: () => boolean,
  ): Promise<WriteReport | undefined>;
  /** Takes note of what a build told, for the next one to recall. */
  remember(report: BuildReport): Promise<void>;
}
