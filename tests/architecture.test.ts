import { readdirSync, readFileSync } from 'node:fs';
import { posix } from 'node:path';
import { describe, expect, test } from 'vitest';

/** What the files of each folder of `src` may import from others. */
const allowed: Readonly<Record<string, readonly string[]>> = {
  model: [],
  text: ['model'],
  lexicon: ['model', 'text'],
  parse: ['model', 'text', 'lexicon'],
  extract: ['model', 'text', 'lexicon'],
  resolve: ['model', 'text', 'lexicon'],
  site: ['model', 'text', 'lexicon'],
  pages: ['model', 'text', 'lexicon'],
  render: ['model', 'text', 'lexicon'],
  outputs: ['model', 'text', 'lexicon'],
  checks: ['model', 'text', 'lexicon'],
  search: ['model', 'text'],
  browser: ['model', 'text', 'search', 'render'],
  score: ['model', 'text'],
  io: ['model', 'text'],
  cache: ['model', 'text', 'io', 'kit.ts', 'compile.ts'],
  report: ['model', 'text'],
  serve: ['model', 'text'],
  pool: ['model', 'text', 'lexicon', 'compile.ts', 'word-lists.ts'],
  docs: ['model', 'text', 'lexicon', 'parse', 'extract', 'kits.ts'],
};

/** Folders that must run without a disk, a network or a terminal. */
const pure = Object.keys(allowed).filter(
  (folder) => !['io', 'cache', 'report', 'serve', 'pool', 'docs'].includes(folder),
);

/** Which folders (or files of `src`) may import a package. */
const vendors: Readonly<Record<string, readonly string[]>> = {
  'gray-matter': ['parse'],
  unified: ['parse'],
  remark: ['parse'],
  rehype: ['parse'],
  mdast: ['parse'],
  hast: ['parse'],
  handlebars: ['render'],
  yaml: ['parse', 'lexicon'],
  zod: ['parse', 'lexicon', 'outputs', 'score', 'config.ts'],
  feed: ['outputs'],
  'ical.js': ['outputs'],
  sitemap: ['outputs'],
  'csv-stringify': ['outputs'],
  sirv: ['serve'],
  chokidar: ['serve'],
  picocolors: ['report'],
};

const specifier = /^(?:import|export)\b[^'";]*?from '(?<from>[^']+)'/gmu;

interface Import {
  readonly file: string;
  readonly folder: string;
  readonly from: string;
}

const imports: readonly Import[] = readdirSync('src', { recursive: true, encoding: 'utf8' })
  .filter((file) => file.endsWith('.ts'))
  .flatMap((path) => {
    const file = path.replaceAll('\\', '/');
    const text = readFileSync(`src/${file}`, 'utf8');
    return Array.from(text.matchAll(specifier), (match) => ({
      file,
      folder: file.split('/')[0] ?? '',
      from: match.groups?.['from'] ?? '',
    }));
  });

/** Folder (or file) of `src` that a relative import leads to. */
function target({ file, from }: Import): string {
  return posix.join(posix.dirname(file), from).split('/')[0] ?? '';
}

describe('stages meet in model only', () => {
  test.each(Object.entries(allowed))('src/%s imports only %j', (folder, targets) => {
    const wrong = imports
      .filter((one) => one.folder === folder && one.from.startsWith('.'))
      .filter((one) => target(one) !== folder && !targets.includes(target(one)))
      .map(({ file, from }) => `src/${file} imports ${from}`);
    expect(wrong).toEqual([]);
  });
});

test('only io, cache, report, serve, pool, docs and the commands touch Node', () => {
  const wrong = imports
    .filter(({ folder, from }) => pure.includes(folder) && from.startsWith('node:'))
    .map(({ file, from }) => `src/${file} imports ${from}`);
  expect(wrong).toEqual([]);
});

test('pages leave dates and numbers to the language of the interface', () => {
  const wrong = imports
    .filter(
      ({ folder, from }) =>
        folder === 'pages' && /text\/(?:format-number|calendar)\.ts$/u.test(from),
    )
    .filter(({ file }) =>
      /import \{[^}]*\b(?:formatDay|formatNumber)\b[^}]*\} from '[./]*text\//u.test(
        readFileSync(`src/${file}`, 'utf8'),
      ),
    )
    .map(
      ({ file }) =>
        `src/${file} writes dates or numbers itself: formatDay is in pages/format/date.ts`,
    );
  expect(wrong).toEqual([]);
});

test('each vendor has one home', () => {
  const outside = imports.filter(({ from }) => !from.startsWith('.') && !from.startsWith('node:'));
  const wrong = outside.flatMap(({ file, folder, from }) => {
    const vendor = Object.keys(vendors).find(
      (name) => from === name || from.startsWith(`${name}/`) || from.startsWith(`${name}-`),
    );
    if (vendor === undefined) return [`src/${file} imports ${from}, which has no home`];
    return vendors[vendor]?.includes(folder) ? [] : [`src/${file} imports ${from}`];
  });
  expect(wrong).toEqual([]);
});

test('every folder of src has its directions written down', () => {
  const folders = readdirSync('src', { withFileTypes: true })
    .filter((entry) => entry.isDirectory())
    .map((entry) => entry.name)
    .filter((name) => name !== 'commands');
  expect(folders.sort()).toEqual(Object.keys(allowed).sort());
});
