import { readFileSync } from 'node:fs';
import { availableParallelism } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { digest, digestOf } from './cache/digest.ts';
import { Cache, type Memories } from './cache/index.ts';
import { withCache } from './cache/kit.ts';
import { digestProgram } from './cache/program.ts';
import type { Config } from './config.ts';
import { withLock } from './io/lock.ts';
import { readCorrections } from './io/read-corrections.ts';
import { readFolder } from './io/read-folder.ts';
import { readSeeds } from './io/read-seeds.ts';
import { readSettlementFile } from './io/read-settlement.ts';
import { openOutput } from './io/write-files.ts';
import { makeOnly, writeSite } from './io/write-site.ts';
import type { Kit, Rendered } from './kit.ts';
import type { LoadedLexicon } from './lexicon/load-lexicon.ts';
import { articleId } from './model/article.ts';
import type { Diagnostic } from './model/diagnostic.ts';
import { nothingSettled } from './model/settlement.ts';
import type { FilePlan, OutputFile, Page, PagePlan, Site } from './model/site.ts';
import { makePage } from './pages/index.ts';
import { readSettlement } from './parse/people-file.ts';
import { compileAll } from './pool/compile-all.ts';
import { workersFor } from './pool/workers-for.ts';
import { createRenderer, type Renderer, type Theme } from './render/renderer.ts';
import { TemplateError } from './render/template-error.ts';
import type { Log } from './report/log.ts';
import type { Stopwatch } from './report/stopwatch.ts';
import { goOnFrom, memoriesOf } from './resolve/memory.ts';
import { version } from './version.ts';
import { readWordLists, type WordLists } from './word-lists.ts';

const codeFolder = dirname(fileURLToPath(import.meta.url));

/** Folder of this package: it holds the built-in `templates` and `lexicon`. */
const packageFolder = join(codeFolder, '..');

/** Where `score --measure` writes how often each rule was right. */
export const measuredFile = join(packageFolder, 'lexicon/measured.yaml');

/** What pages run: bundled beside this program (`npm run compile`). */
const scripts = ['tim-kiem.js'];

const progressWords = {
  compile: { vi: 'trích', en: 'reading' },
  render: { vi: 'dựng', en: 'rendering' },
} as const;

/** The built-in word lists, checked. */
export function readLexicon(): WordLists {
  return readWordLists(packageFolder);
}

/** How a build is to run. */
export interface Run {
  /** Where progress is shown. */
  readonly log: Log;
  readonly stopwatch: Stopwatch;
  /** Writes nothing. */
  readonly isDry: boolean;
  /** Makes everything, whatever earlier builds worked out. */
  readonly isCold?: boolean;
  /** Threads that read articles, beside this one; undefined: as many as pay. */
  readonly workers?: number | undefined;
}

/**
 * Everything done on this machine, from and to the disk, with what earlier builds left in the cache.
 *
 * @param root absolute path of the project's folder.
 */
export function createKit(root: string, config: Config, run: Run): Kit {
  const theme = readTheme(root, config);
  const words = readLexicon();
  const kit = coldKit(root, config, { ...run, ...words, theme });
  if (run.isDry || run.isCold === true) return kit;
  const { lexicon } = words;
  const assetFiles = kit.assets.map(({ path, content }) => [path, content] as const);
  const mind = {
    memories: () => memoriesOf(lexicon),
    remind: (memories: Memories) => goOnFrom(memories, lexicon),
  };
  const output = join(root, config.output);
  const keys = {
    program: digestProgram(packageFolder, codeFolder),
    lexicon: words.digest,
    look: digestOf([config, digestFiles(theme), digestFiles(assetFiles)]),
  };
  return withCache(kit, new Cache({ root, output, keys, mind }), output);
}

function digestFiles(files: Iterable<readonly [string, string | Uint8Array]>): string {
  return digestOf([...files].map(([path, content]) => [path, digest(content)]));
}

interface Surroundings extends Run, LoadedLexicon {
  readonly theme: ReadonlyMap<string, Buffer>;
}

/** Without a cache. */
function coldKit(root: string, config: Config, run: Surroundings): Kit {
  const { lexicon, diagnostics, theme, stopwatch } = run;
  const { enter } = stopwatch;
  return {
    lexicon,
    assets: assetsOf(theme),
    diagnostics,
    enter,
    settings: ({ title, description, baseUrl, language, publisher, contact, pageSize }) => ({
      title,
      description,
      baseUrl,
      language,
      publisher,
      contact,
      pageSize,
      version,
    }),
    readSeeds: async (folder) => readSeeds(root, folder),
    readCorrections: async (seeds) =>
      readCorrections(
        root,
        seeds.map(({ file }) => file),
      ),
    readSettlement: async () => {
      const file = readSettlementFile(root);
      if (typeof file === 'object') return { settlement: nothingSettled, diagnostics: [file] };
      return readSettlement(file ?? '');
    },
    recall: async () => undefined,
    compile: (seeds, { byArticle }) =>
      compileAll(
        seeds.map((seed) => ({ seed, correction: byArticle.get(articleId(seed.file)) })),
        {
          lexicon,
          workers: run.workers ?? workersFor(seeds.length, availableParallelism()),
          script: join(packageFolder, 'dist/compile-worker.js'),
          packageFolder,
          progress: (done) =>
            run.log.progress(progressWords.compile[run.log.language], done, seeds.length),
        },
      ),
    render: (pages, site) =>
      renderAll(toTheme(theme, config.language), planned(pages, site), (done) =>
        run.log.progress(progressWords.render[run.log.language], done),
      ),
    make: (files, site) => makeAll(files, site),
    makeBatch: (plan, site) => plan.make(site),
    writeFiles: async (folder, files, isSound) => {
      if (run.isDry || !isSound()) return makeOnly(files);
      enter('write');
      const path = join(root, folder);
      return withLock(path, () => writeSite(openOutput(path), files, { isSound, enter }));
    },
    remember: async () => undefined,
  };
}

/** The built-in theme, with the files of the user's theme laid over it. */
function readTheme(root: string, config: Config): ReadonlyMap<string, Buffer> {
  const builtIn = readFolder(join(packageFolder, 'templates'));
  const own = config.templates === undefined ? [] : readFolder(join(root, config.templates));
  return new Map([...builtIn, ...own]);
}

function assetsOf(theme: ReadonlyMap<string, Buffer>): readonly OutputFile[] {
  const copied = [...theme].filter(([path]) => path.startsWith('assets/'));
  return [
    ...copied.map(([path, content]) => ({ path, content })),
    ...scripts.map((name) => ({
      path: `assets/${name}`,
      content: readFileSync(join(packageFolder, 'dist/assets', name)),
    })),
  ];
}

function* planned(pages: Iterable<PagePlan>, site: Site): Iterable<Page> {
  for (const page of pages) yield makePage(page, site);
}

function* makeAll(files: Iterable<OutputFile | FilePlan>, site: Site): Iterable<OutputFile> {
  for (const file of files) yield* 'make' in file ? file.make(site) : [file];
}

/** Renders page by page; without templates that can be read there is one problem, and pages are only planned. */
async function* renderAll(
  theme: Theme,
  pages: Iterable<Page>,
  progress: (done: number) => void,
): AsyncIterable<Rendered> {
  const { renderer, diagnostics } = openRenderer(theme);
  let done = 0;
  for (const page of pages) {
    progress(done);
    const rendered = renderOne(renderer, page);
    yield done === 0
      ? { ...rendered, diagnostics: [...diagnostics, ...rendered.diagnostics] }
      : rendered;
    done++;
  }
}

function openRenderer(theme: Theme): {
  readonly renderer: Renderer | undefined;
  readonly diagnostics: readonly Diagnostic[];
} {
  try {
    return { renderer: createRenderer(theme), diagnostics: [] };
  } catch (error) {
    if (!(error instanceof TemplateError)) throw error;
    return { renderer: undefined, diagnostics: [templateProblem(error)] };
  }
}

/** The data of a page is let go. */
function renderOne(renderer: Renderer | undefined, { data, ...page }: Page): Rendered {
  if (renderer === undefined) return { page, file: undefined, diagnostics: [] };
  try {
    const file = { path: page.permalink, content: renderer.render({ ...page, data }) };
    return { page, file, diagnostics: [] };
  } catch (error) {
    if (!(error instanceof TemplateError)) throw error;
    return { page, file: undefined, diagnostics: [templateProblem(error)] };
  }
}

function toTheme(files: ReadonlyMap<string, Buffer>, language: string): Theme {
  const texts = [...files].filter(([path]) => !path.startsWith('assets/'));
  return { files: new Map(texts.map(([path, bytes]) => [path, bytes.toString('utf8')])), language };
}

function templateProblem(error: TemplateError): Diagnostic {
  const { template, line, column, permalink, file, fields } = error.place;
  const page =
    permalink === undefined ? '' : ` [${permalink}${file === undefined ? '' : ` ← ${file}`}]`;
  const position =
    line === undefined ? {} : { position: { line, column: column ?? 1, length: 1, source: '' } };
  return {
    code: 'TPL001',
    severity: 'error',
    file: `templates/${template}`,
    ...position,
    message: {
      vi: `mẫu không dựng được: ${error.problem}${page}`,
      en: `the template cannot be filled in: ${error.problem}${page}`,
    },
    hint: {
      vi: fields.length > 0 ? `các trường có: ${fields.join(', ')}.` : 'sửa mẫu rồi dựng lại.',
      en:
        fields.length > 0
          ? `fields there: ${fields.join(', ')}.`
          : 'mend the template and build again.',
    },
  };
}
