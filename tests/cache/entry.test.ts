import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { readEntry, writeEntry } from '../../src/cache/entry.ts';
import { temporaryFolder } from '../io/temporary-folder.ts';

const shared = { name: 'Lý Văn Ổi' };
const value = { map: new Map([['a', [shared, shared]]]), nothing: undefined };

test('gives back what was put in: maps, fields that are undefined, and objects that were one', () => {
  const path = join(temporaryFolder(), 'deep/folder/entry');
  writeEntry(path, 'program', value);
  const read = readEntry<typeof value>(path, 'program');
  expect(read).toStrictEqual(value);
  const [first, second] = read?.map.get('a') ?? [];
  expect(first).toBe(second);
});

test('gives nothing when there is none, when another program wrote it, or when it is damaged', () => {
  const path = join(temporaryFolder(), 'entry');
  expect(readEntry(path, 'program')).toBeUndefined();
  writeEntry(path, 'program', value);
  expect(readEntry(path, 'another')).toBeUndefined();
  const bytes = readFileSync(path);
  for (const at of [0, 31, 32, bytes.length - 1]) {
    const damaged = Buffer.from(bytes);
    damaged[at] = (damaged[at] ?? 0) ^ 4;
    writeFileSync(path, damaged);
    expect(readEntry(path, 'program')).toBeUndefined();
  }
  for (const length of [0, 10, 32, bytes.length - 1]) {
    writeFileSync(path, bytes.subarray(0, length));
    expect(readEntry(path, 'program')).toBeUndefined();
  }
});

test('a place that cannot be written is passed over', () => {
  const folder = temporaryFolder();
  writeFileSync(join(folder, 'file'), '');
  mkdirSync(join(folder, 'taken'));
  for (const path of ['file/entry', 'taken']) {
    expect(() => writeEntry(join(folder, path), 'program', value)).not.toThrow();
    expect(readEntry(join(folder, path), 'program')).toBeUndefined();
  }
});
