import type { OutputFile, StreamedFile } from '../../src/model/site.ts';

/** What a file holds, as text. */
export function textOf(file: OutputFile | StreamedFile): string {
  if ('content' in file) return Buffer.from(file.content).toString('utf8');
  return Buffer.concat(Array.from(file.pieces, (piece) => Buffer.from(piece))).toString('utf8');
}
