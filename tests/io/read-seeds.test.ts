import { execFileSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { mkdirSync, symlinkSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { maximumSeedBytes, readSeed, readSeeds } from '../../src/io/read-seeds.ts';
import { contents, put, temporaryFolder } from './temporary-folder.ts';

function read(root: string) {
  const { seeds, diagnostics } = readSeeds(root, 'seeds');
  return {
    files: seeds.map(({ file }) => file),
    problems: diagnostics.map(({ code, file }) => `${code} ${file}`),
  };
}

test('articles of all folders are read, sorted by path, whatever the order they were made in', () => {
  const names = ['b.txt', 'a.md', '2025/02/c.txt', '2025/01/d.MD', '2025/a.txt'];
  const sorted = ['seeds/2025/01/d.MD', 'seeds/2025/02/c.txt', 'seeds/2025/a.txt'].concat([
    'seeds/a.md',
    'seeds/b.txt',
  ]);
  for (const order of [names, names.toReversed()]) {
    const root = temporaryFolder();
    for (const name of order) put(join(root, 'seeds'), { [name]: name });
    expect(read(root)).toEqual({ files: sorted, problems: [] });
  }
});

test('a seed is its bytes and their digest', () => {
  const root = temporaryFolder();
  const bytes = new Uint8Array([0, 255, 10]);
  put(root, { 'seeds/a.txt': bytes });
  const [seed] = readSeeds(root, 'seeds').seeds;
  expect(Buffer.from(seed?.bytes ?? []).equals(bytes)).toBe(true);
  expect(seed?.sha256).toBe(createHash('sha256').update(bytes).digest('hex'));
});

test('an empty folder has no articles', () => {
  const root = temporaryFolder();
  mkdirSync(join(root, 'seeds'));
  expect(read(root)).toEqual({ files: [], problems: [] });
});

test('hidden files and folders are passed over in silence', () => {
  const root = temporaryFolder();
  put(root, {
    'seeds/.a.txt': '',
    'seeds/.git/b.txt': '',
    'seeds/.DS_Store': '',
    'seeds/c.txt': '',
  });
  expect(read(root)).toEqual({ files: ['seeds/c.txt'], problems: [] });
});

test('files of another kind are reported', () => {
  const root = temporaryFolder();
  put(root, { 'seeds/a.jpg': '', 'seeds/b.txt': '', 'seeds/c': '', 'seeds/b.txt.bak': '' });
  expect(read(root)).toEqual({
    files: ['seeds/b.txt'],
    problems: ['ART011 seeds/a.jpg', 'ART011 seeds/b.txt.bak', 'ART011 seeds/c'],
  });
});

test('links are reported and not followed, to a file, a folder, themselves or nothing', () => {
  const root = temporaryFolder();
  put(root, { 'secret.txt': 'x', 'other/a.txt': 'x', 'seeds/in/b.txt': 'b' });
  symlinkSync('../secret.txt', join(root, 'seeds/1.txt'));
  symlinkSync('../other', join(root, 'seeds/2'));
  symlinkSync('..', join(root, 'seeds/in/3'));
  symlinkSync('4.txt', join(root, 'seeds/4.txt'));
  symlinkSync('nowhere', join(root, 'seeds/5.txt'));
  expect(read(root)).toEqual({
    files: ['seeds/in/b.txt'],
    problems: ['1.txt', '2', '4.txt', '5.txt', 'in/3'].map((file) => `ART010 seeds/${file}`),
  });
});

test('a link given by name is not followed either', () => {
  const root = temporaryFolder();
  put(root, { 'secret.txt': 'x' });
  symlinkSync('secret.txt', join(root, 'a.txt'));
  expect(readSeed(root, 'a.txt')).toMatchObject({ code: 'ART012', severity: 'error' });
});

test('a pipe is reported and does not stop the program', ({ skip }) => {
  const root = temporaryFolder();
  mkdirSync(join(root, 'seeds'));
  try {
    execFileSync('mkfifo', [join(root, 'seeds/a.txt')]);
  } catch {
    skip('no mkfifo here');
  }
  expect(read(root)).toEqual({ files: [], problems: ['ART010 seeds/a.txt'] });
  expect(readSeed(root, 'seeds/a.txt')).toMatchObject({ code: 'ART010' });
});

test('a folder named like an article is a folder', () => {
  const root = temporaryFolder();
  put(root, { 'seeds/a.txt/b.txt': '' });
  expect(read(root)).toEqual({ files: ['seeds/a.txt/b.txt'], problems: [] });
  expect(readSeed(root, 'seeds/a.txt')).toMatchObject({ code: 'ART010' });
});

test('two megabytes are an article, one byte more is an error', () => {
  const root = temporaryFolder();
  put(root, {
    'seeds/a.txt': new Uint8Array(maximumSeedBytes).fill(97),
    'seeds/b.txt': new Uint8Array(maximumSeedBytes + 1).fill(97),
    'seeds/c.txt': new Uint8Array(3 * 1024 * 1024),
  });
  expect(read(root)).toEqual({
    files: ['seeds/a.txt'],
    problems: ['ART002 seeds/b.txt', 'ART002 seeds/c.txt'],
  });
  expect(readSeeds(root, 'seeds').diagnostics[1]).toMatchObject({
    severity: 'error',
    message: { vi: 'tệp nặng 3,0 MB; mỗi bài tối đa 2 MB.' },
  });
});

test('a file that is gone is reported', () => {
  expect(readSeed(temporaryFolder(), 'a.txt')).toMatchObject({ code: 'ART012', file: 'a.txt' });
});

test('a folder that cannot be listed is reported', () => {
  const root = temporaryFolder();
  put(root, { seeds: 'not a folder' });
  expect(read(root)).toEqual({ files: [], problems: ['ART012 seeds'] });
});

test('names in any script are read, and reading changes nothing', () => {
  const root = temporaryFolder();
  put(root, { 'seeds/họp xã.txt': 'a', 'seeds/__proto__.txt': 'b', 'seeds/x\ny.txt': 'c' });
  const before = contents(root);
  expect(read(root).files).toHaveLength(3);
  expect(contents(root)).toEqual(before);
});
