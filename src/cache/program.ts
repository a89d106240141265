import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { listFolder } from '../io/read-folder.ts';

/**
 * Digest of the program as it runs: its own code, the releases of its packages and of Node. What another program kept is
 * of no use to it, and no number need be raised by hand when a stage changes.
 *
 * @param packageFolder holds `package.json`, whose versions are exact.
 * @param codeFolder of the modules that run.
 */
export function digestProgram(packageFolder: string, codeFolder: string): string {
  const hash = createHash('sha256').update(process.version);
  hash.update(readFileSync(join(packageFolder, 'package.json')));
  for (const path of listFolder(codeFolder).filter(isCode)) {
    hash.update(`\0${path}\0`).update(readFileSync(join(codeFolder, path)));
  }
  return hash.digest('hex');
}

/** Whether a file runs; measuring programs may lie beside those that do. */
function isCode(path: string): boolean {
  const isScript = path.endsWith('.js') || (path.endsWith('.ts') && !path.endsWith('.d.ts'));
  return isScript && !path.startsWith('bench/');
}
