import type { Phase, WriteReport } from '../model/build-report.ts';
import type { OutputFile, StandingFile, StreamedFile } from '../model/site.ts';
import type { Output } from './write-files.ts';

/**
 * Takes every file, and writes what has changed when all is well.
 *
 * @param run `enter` is told when writing begins and ends.
 */
export async function writeSite(
  output: Output,
  files: AsyncIterable<OutputFile | StreamedFile | StandingFile>,
  run: { isSound(): boolean; enter(phase: Phase): Phase },
): Promise<WriteReport | undefined> {
  try {
    for await (const file of files) {
      if ('pieces' in file) {
        output.add(file); // made meanwhile: it counts as making
        continue;
      }
      const phase = run.enter('write');
      if ('standing' in file) output.keep(file);
      else output.add(file);
      run.enter(phase);
    }
    run.enter('write');
    if (run.isSound()) return output.commit();
    return undefined;
  } finally {
    output.discard();
  }
}

/** Makes every file for the problems it may show, and writes none. */
export async function makeOnly(files: AsyncIterable<unknown>): Promise<undefined> {
  for await (const _ of files);
}
