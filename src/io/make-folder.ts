import { mkdirSync } from 'node:fs';

/** Makes folders, those on the way too, each only once. */
export function createFolderMaker(): (path: string) => void {
  const made = new Set<string>();
  return (path) => {
    if (made.has(path)) return;
    mkdirSync(path, { recursive: true });
    made.add(path);
  };
}
