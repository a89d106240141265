import { symlinkSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { readFolder } from '../../src/io/read-folder.ts';
import { put, temporaryFolder } from './temporary-folder.ts';

test('files are read by their path inside the folder, sorted', () => {
  const root = temporaryFolder();
  put(root, { 'b/c.hbs': 'c', 'a.hbs': 'a', 'b/a.hbs': 'b' });
  for (const folder of [root, `${root}/`, join(root, 'b', '..')]) {
    const files = [...readFolder(folder)].map(([path, bytes]) => [path, bytes.toString()]);
    expect(files).toEqual([
      ['a.hbs', 'a'],
      ['b/a.hbs', 'b'],
      ['b/c.hbs', 'c'],
    ]);
  }
});

test('a folder that is not there has no files', () => {
  expect(readFolder(join(temporaryFolder(), 'none')).size).toBe(0);
});

test('links and hidden files are passed over', () => {
  const root = temporaryFolder();
  put(root, {
    'theme/a.css': 'a',
    'theme/.DS_Store': 'x',
    'theme/.git/b.css': 'x',
    'secret.css': 'x',
  });
  symlinkSync('../secret.css', join(root, 'theme/c.css'));
  symlinkSync('..', join(root, 'theme/up'));
  expect([...readFolder(join(root, 'theme')).keys()]).toEqual(['a.css']);
});
