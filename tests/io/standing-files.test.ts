import {
  mkdirSync,
  renameSync,
  rmSync,
  statSync,
  symlinkSync,
  utimesSync,
  writeFileSync,
} from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { StandingFiles } from '../../src/io/standing-files.ts';
import { temporaryFolder } from './temporary-folder.ts';

const digests = new Map([
  ['index.html', 'x'],
  ['nguoi/a.html', 'y'],
]);

/** An output folder with two files, as they are noted when they have been written. */
function written() {
  const folder = temporaryFolder();
  mkdirSync(join(folder, 'nguoi'));
  for (const path of digests.keys()) writeFileSync(join(folder, path), path);
  const kept = new StandingFiles(folder, new Map()).after(digests);
  return { folder, look: () => new StandingFiles(folder, kept) };
}

test('files that nobody touched stand', () => {
  const { look } = written();
  expect(look().areAll()).toBe(true);
  expect(look().digestOf('nguoi/a.html')).toBe('y');
  expect(look().digestOf('nguoi/b.html')).toBeUndefined();
});

test.each<[string, (path: string, folder: string) => void]>([
  ['is gone', (path) => rmSync(path)],
  ['has another size', (path) => writeFileSync(path, 'longer than before')],
  ['was written at another time', (path) => utimesSync(path, 1, 1)],
  [
    'is a link',
    (path) => {
      renameSync(path, `${path}.old`);
      symlinkSync(`${path}.old`, path);
    },
  ],
  [
    'lies behind a link',
    (_, folder) => {
      renameSync(join(folder, 'nguoi'), join(folder, 'elsewhere'));
      symlinkSync(join(folder, 'elsewhere'), join(folder, 'nguoi'));
    },
  ],
])('a file that %s does not', (_, change) => {
  const { folder, look } = written();
  change(join(folder, 'nguoi/a.html'), folder);
  expect(look().digestOf('nguoi/a.html')).toBeUndefined();
  expect(look().digestOf('index.html')).toBe('x');
  expect(look().areAll()).toBe(false);
});

test('a file that was written anew stands as it is then', () => {
  const { folder, look } = written();
  const files = look();
  files.digestOf('index.html');
  writeFileSync(join(folder, 'index.html'), 'new');
  const after = files.after(new Map([['index.html', 'z']]));
  const { size, mtimeMs } = statSync(join(folder, 'index.html'));
  expect(after.get('index.html')).toEqual({ digest: 'z', size, modified: mtimeMs });
});
