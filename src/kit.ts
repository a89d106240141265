import type { Compiled } from './compile.ts';
import type { Config } from './config.ts';
import type { Lexicon } from './lexicon/lexicon.ts';
import type { Seed } from './model/article.ts';
import type { WriteReport } from './model/build-report.ts';
import type { CorrectionFile } from './model/correction.ts';
import type { Diagnostic } from './model/diagnostic.ts';
import type { Settlement } from './model/settlement.ts';
import type { OutputFile, Page, SiteSettings } from './model/site.ts';

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

export interface Rendered {
  readonly files: readonly OutputFile[];
  readonly diagnostics: readonly Diagnostic[];
}

/** The outside world of a build: reading, writing, and how to run a map. `build` cannot tell how it is done. */
export interface Kit {
  readonly lexicon: Lexicon;
  /** Fonts, style sheet, icon. */
  readonly assets: readonly OutputFile[];
  /** Problems of the lexicons and the theme. */
  readonly diagnostics: readonly Diagnostic[];
  settings(config: Config): SiteSettings;
  readSeeds(folder: string): Promise<ReadSeeds>;
  /** What people corrected in the articles there are. */
  readCorrections(seeds: readonly Seed[]): Promise<ReadCorrections>;
  /** Who is who, as the archive's editor says. */
  readSettlement(): Promise<ReadSettlement>;
  compile(seeds: readonly Seed[], corrections: ReadCorrections): Promise<readonly Compiled[]>;
  render(pages: readonly Page[]): Promise<Rendered>;
  /** Undefined when nothing is to be written. */
  writeFiles(folder: string, files: readonly OutputFile[]): Promise<WriteReport | undefined>;
}
