import type { DataFile } from '../model/site.ts';
import { sizedFile } from './sized-file.ts';

/** A file of one JSON value, laid out for people. */
export function jsonFile(path: string, value: unknown): DataFile {
  return sizedFile({ path, content: `${JSON.stringify(value, undefined, 2)}\n` });
}
