import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { availableParallelism } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Config } from './config.ts';
import { withLock } from './io/lock.ts';
import { readCorrections } from './io/read-corrections.ts';
import { readFolder } from './io/read-folder.ts';
import { readSeeds } from './io/read-seeds.ts';
import { readSettlementFile } from './io/read-settlement.ts';
import { type Output, openOutput } from './io/write-files.ts';
import type { Kit, Rendered } from './kit.ts';
import type { Lexicon } from './lexicon/lexicon.ts';
import { articleId } from './model/article.ts';
import type { WriteReport } from './model/build-report.ts';
import type { Diagnostic } from './model/diagnostic.ts';
import { nothingSettled } from './model/settlement.ts';
import type { OutputFile, Page } from './model/site.ts';
import { readSettlement } from './parse/people-file.ts';
import { compileAll } from './pool/compile-all.ts';
import { workersFor } from './pool/workers-for.ts';
import { createRenderer, type Renderer, type Theme } from './render/renderer.ts';
import { TemplateError } from './render/template-error.ts';
import type { Log } from './report/log.ts';
import type { Stopwatch } from './report/stopwatch.ts';
import { version } from './version.ts';
import { readWordLists } from './word-lists.ts';

/** Folder of this package: it holds the built-in `templates` and `lexicon`. */
const packageFolder = join(dirname(fileURLToPath(import.meta.url)), '..');

/** Where `score --measure` writes how often each rule was right. */
export const measuredFile = join(packageFolder, 'lexicon/measured.yaml');

const fonts: readonly { readonly from: string; readonly to: string }[] = [
  ...['latin', 'vietnamese'].map((subset) => {
    const name = `source-serif-4-${subset}-opsz-normal.woff2`;
    return { from: `@fontsource-variable/source-serif-4/files/${name}`, to: name };
  }),
  ...['latin', 'vietnamese'].flatMap((subset) =>
    ['400', '600'].map((weight) => {
      const name = `be-vietnam-pro-${subset}-${weight}-normal.woff2`;
      return { from: `@fontsource/be-vietnam-pro/files/${name}`, to: name };
    }),
  ),
  { from: '@fontsource-variable/source-serif-4/LICENSE', to: 'OFL-source-serif-4.txt' },
  { from: '@fontsource/be-vietnam-pro/LICENSE', to: 'OFL-be-vietnam-pro.txt' },
];

/** What pages run: bundled beside this program (`npm run compile`). */
const scripts = ['tim-kiem.js'];

const progressWords = {
  compile: { vi: 'trích', en: 'reading' },
  render: { vi: 'dựng', en: 'rendering' },
} as const;

/** The built-in word lists, checked. */
export function readLexicon(): {
  readonly lexicon: Lexicon;
  readonly diagnostics: readonly Diagnostic[];
} {
  return readWordLists(packageFolder);
}

/** How a build is to run. */
export interface Run {
  /** Where progress is shown. */
  readonly log: Log;
  readonly stopwatch: Stopwatch;
  /** Writes nothing. */
  readonly isDry: boolean;
  /** Threads that read articles, beside this one; undefined: as many as pay. */
  readonly workers?: number | undefined;
}

/**
 * Everything done on this machine, from and to the disk, without a cache.
 *
 * @param root absolute path of the project's folder.
 */
export function createKit(root: string, config: Config, run: Run): Kit {
  const { lexicon, diagnostics } = readLexicon();
  const theme = readTheme(root, config);
  return {
    lexicon,
    assets: assetsOf(theme),
    diagnostics,
    enter: run.stopwatch.enter,
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
    render: (pages) =>
      renderAll(toTheme(theme, config.language), pages, (done) =>
        run.log.progress(progressWords.render[run.log.language], done),
      ),
    writeFiles: async (folder, files, isSound) => {
      if (run.isDry || !isSound()) return makeOnly(files);
      run.stopwatch.enter('write');
      const path = join(root, folder);
      return withLock(path, () => writeAll(openOutput(path), files, isSound, run.stopwatch));
    },
  };
}

/** Makes every file for the problems it may show, and writes none. */
async function makeOnly(files: AsyncIterable<OutputFile>): Promise<undefined> {
  for await (const _ of files);
}

async function writeAll(
  output: Output,
  files: AsyncIterable<OutputFile>,
  isSound: () => boolean,
  { enter }: Stopwatch,
): Promise<WriteReport | undefined> {
  try {
    for await (const file of files) {
      const phase = enter('write');
      output.add(file);
      enter(phase);
    }
    enter('write');
    if (isSound()) return output.commit();
    return undefined;
  } finally {
    output.discard();
  }
}

/** The built-in theme, with the files of the user's theme laid over it. */
function readTheme(root: string, config: Config): ReadonlyMap<string, Buffer> {
  const builtIn = readFolder(join(packageFolder, 'templates'));
  const own = config.templates === undefined ? [] : readFolder(join(root, config.templates));
  return new Map([...builtIn, ...own]);
}

function assetsOf(theme: ReadonlyMap<string, Buffer>): readonly OutputFile[] {
  const resolve = createRequire(import.meta.url).resolve;
  const copied = [...theme].filter(([path]) => path.startsWith('assets/'));
  return [
    ...copied.map(([path, content]) => ({ path, content })),
    ...fonts.map(({ from, to }) => ({
      path: `assets/fonts/${to}`,
      content: readFileSync(resolve(from)),
    })),
    ...scripts.map((name) => ({
      path: `assets/${name}`,
      content: readFileSync(join(packageFolder, 'dist/assets', name)),
    })),
  ];
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
    const rendered =
      renderer === undefined
        ? { page, file: undefined, diagnostics: [] }
        : renderOne(renderer, page);
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

function renderOne(renderer: Renderer, page: Page): Rendered {
  try {
    const file = { path: page.permalink, content: renderer.render(page) };
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
