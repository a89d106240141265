import type { OutputFile } from '../model/site.ts';
import { compareCodes } from '../text/collate.ts';
import { fileOf, indexFolder, receiver } from './files.ts';

/** Bytes a file of a shelf has on the average, before compression: at most twice, at least once. */
const fileBytes = 2048;

/**
 * Number of files for values of so many bytes: a power of two, so that few reports more seldom move a key.
 *
 * @param each bytes a file has on the average.
 */
export function filesFor(bytes: number, each = fileBytes): number {
  return 2 ** Math.max(0, Math.floor(Math.log2(bytes / each)));
}

/** A shelf with many keys: they are asked for twice, values once and in the order files are written. */
export interface Stock {
  readonly folder: string;
  readonly files: number;
  readonly count: number;
  keyOf(item: number): string;
  valueOf(item: number): unknown;
}

/** Writes a shelf file by file; within a file by key. */
export function* shelve(stock: Stock): Iterable<OutputFile> {
  const { folder, files, count } = stock;
  const placed = new Uint32Array(count);
  const starts = new Uint32Array(files + 1);
  for (let item = 0; item < count; item++) {
    const file = fileOf(stock.keyOf(item), files);
    placed[item] = file;
    starts[file + 1] = (starts[file + 1] ?? 0) + 1;
  }
  for (let file = 0; file < files; file++)
    starts[file + 1] = (starts[file + 1] ?? 0) + (starts[file] ?? 0);
  const items = new Uint32Array(count);
  const next = starts.slice();
  placed.forEach((file, item) => {
    const place = next[file] ?? 0;
    items[place] = item;
    next[file] = place + 1;
  });
  for (let file = 0; file < files; file++) {
    const own = Array.from(items.subarray(starts[file], starts[file + 1]), (item) => ({
      item,
      key: stock.keyOf(item),
    })).sort((a, b) => compareCodes(a.key, b.key));
    const entries = own.map(({ item, key }) => [key, stock.valueOf(item)] as const);
    yield indexFile(`${folder}/${file}`, Object.fromEntries(entries));
  }
}

/** A file of the index. */
export function indexFile(name: string, value: unknown): OutputFile {
  const json = JSON.stringify(value)
    .replaceAll('\u2028', '\\u2028')
    .replaceAll('\u2029', '\\u2029');
  return {
    path: `${indexFolder}/${name}.js`,
    content: `${receiver}(${JSON.stringify(name)},${json});\n`,
  };
}
