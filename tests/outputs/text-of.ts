import type { OutputFile, StreamedFile } from '../../src/model/site.ts';

/** What a file holds, as text. */
export function textOf(file: OutputFile | StreamedFile): string {
  const bytes = 'pieces' in file ? Buffer.concat([...file.pieces]) : Buffer.from(file.content);
  return bytes.toString('utf8');
}
