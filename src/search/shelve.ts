import { addTo } from '../model/add-to.ts';
import type { OutputFile } from '../model/site.ts';
import { compareCodes } from '../text/collate.ts';
import { indexFolder, receiver } from './files.ts';
import { fileNamer, type Sizes, type Spread, spreadOf } from './spread.ts';

/** A shelf with many keys: they are asked for twice, values once and in the order files are written. */
export interface Stock extends Sizes {
  readonly folder: string;
  /** Bytes of a file that keys share, on the average: at most twice, at least once; a longer value is alone. */
  readonly fileBytes: number;
  valueOf(item: number): unknown;
}

/**
 * Writes a shelf file by file; within a file by key.
 *
 * @returns where its keys are.
 */
export function* shelve(stock: Stock): Generator<OutputFile, Spread> {
  const { folder, fileBytes, count } = stock;
  const spread = spreadOf(stock, fileBytes);
  const nameOf = fileNamer(spread);
  // A file without keys is asked for as the others are.
  const files = new Map(
    Array.from({ length: spread.files }, (_, file) => [`${file}`, [] as number[]]),
  );
  for (let item = 0; item < count; item++) addTo(files, nameOf(stock.keyOf(item)), item);
  for (const [name, items] of files) {
    const entries = items
      .map((item) => [stock.keyOf(item), item] as const)
      .sort(([a], [b]) => compareCodes(a, b))
      .map(([key, item]) => [key, stock.valueOf(item)] as const);
    yield indexFile(`${folder}/${name}`, Object.fromEntries(entries));
  }
  return spread;
}

/** A file of the index. */
export function indexFile(name: string, value: unknown): OutputFile {
  const json = JSON.stringify(value)
    .replaceAll('\u2028', '\\u2028')
    .replaceAll('\u2029', '\\u2029');
  return {
    path: `${indexFolder}/${name}.js`,
    content: `${receiver}(${json});\n`,
  };
}
