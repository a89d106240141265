import { join } from 'node:path';
import { openOutput } from '../../src/io/write-files.ts';
import type { WriteReport } from '../../src/model/build-report.ts';
import type { OutputFile } from '../../src/model/site.ts';
import { temporaryFolder } from './temporary-folder.ts';

export const manifest = '.kyyeu-manifest.json';
export const site = { 'index.html': 'home', 'nguoi/a.html': 'a', 'nguoi/index.html': 'people' };

/** Files to write, from text by path. */
export function files(texts: Readonly<Record<string, string>>): readonly OutputFile[] {
  return Object.entries(texts).map(([path, content]) => ({ path, content }));
}

/** Makes a folder hold the given files. */
export function writeFiles(folder: string, made: readonly OutputFile[]): WriteReport {
  const output = openOutput(folder);
  for (const file of made) output.add(file);
  return output.commit();
}

/** An output folder that holds `site`, inside a folder that is gone when the test is over. */
export function builtSite(): { readonly root: string; readonly folder: string } {
  const root = temporaryFolder();
  const folder = join(root, 'public');
  writeFiles(folder, files(site));
  return { root, folder };
}
