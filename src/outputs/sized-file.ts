import type { DataFile, OutputFile } from '../model/site.ts';

/** A file with its size. @param rows entries it lists, when it is a list. */
export function sizedFile({ path, content: made }: OutputFile, rows?: number): DataFile {
  const content = typeof made === 'string' ? new TextEncoder().encode(made) : made;
  return { path, content, bytes: content.length, rows, columns: undefined };
}
