import { cpSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { checkWordLists, readWordLists } from '../src/word-lists.ts';
import { put, temporaryFolder } from './io/temporary-folder.ts';

function newspapers(code: string, name: string): string {
  return `version: 1\nnewspapers: [{code: ${code}, name: ${name}}]\n`;
}

function namesIn(folder: string): readonly string[] {
  return [...readWordLists(folder).lexicon.newspapers.values()].map(({ name }) => name);
}

test('lists that were checked are those that are read', () => {
  const folder = temporaryFolder();
  cpSync('lexicon', join(folder, 'lexicon'), { recursive: true });
  const read = readWordLists(folder);
  checkWordLists(folder);
  expect(readWordLists(folder)).toEqual(read);
  expect(read.diagnostics).toEqual([]);
});

test('what was checked is taken without reading the list again', () => {
  const folder = temporaryFolder();
  put(folder, { 'lexicon/a.yaml': newspapers('BBK', 'Báo Bắc Kạn') });
  checkWordLists(folder);
  const file = join(folder, 'dist/word-lists.json');
  writeFileSync(file, readFileSync(file, 'utf8').replace('Bắc Kạn', 'Hà Giang'));
  expect(namesIn(folder)).toEqual(['Báo Hà Giang']);
});

test('a list that changed since is read anew, others are not', () => {
  const folder = temporaryFolder();
  const other = newspapers('BHG', 'Báo Hà Giang');
  put(folder, { 'lexicon/a.yaml': newspapers('BBK', 'Báo Bắc Kạn'), 'lexicon/b.yaml': other });
  checkWordLists(folder);
  put(folder, { 'lexicon/a.yaml': newspapers('BCB', 'Báo Cao Bằng') });
  expect(namesIn(folder)).toEqual(['Báo Cao Bằng', 'Báo Hà Giang']);
});

test('a list with a mistake is never taken for checked', () => {
  const folder = temporaryFolder();
  put(folder, { 'lexicon/a.yaml': 'version: 1\nnewspapers: 3\n' });
  checkWordLists(folder);
  const { diagnostics } = readWordLists(folder);
  expect(diagnostics.map(({ code, file }) => [code, file])).toEqual([['LEX001', 'lexicon/a.yaml']]);
});
