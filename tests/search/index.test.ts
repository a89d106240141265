import { expect, test } from 'vitest';
import { documentOf, entityOf, indexOf } from '../make/search.ts';
import { corpusDocuments } from './corpus.ts';

const documents = corpusDocuments();

test('the same reports give the same bytes', () => {
  expect(indexOf({ documents }).files).toEqual(indexOf({ documents }).files);
});

test('a changed report changes its own file, those of its words, and the edition', () => {
  const before = indexOf({ documents }).files;
  const changed = documents.map((document, index) =>
    index === 20
      ? {
          ...document,
          paragraphs: [...document.paragraphs, { number: 99, text: 'Cập nhật lần 8471.' }],
        }
      : document,
  );
  const after = indexOf({ documents: changed }).files;
  const paths = [...after]
    .filter(([path, text]) => before.get(path) !== text)
    .map(([path]) => path);
  const texts = paths.filter((path) => path.startsWith('tim-kiem/bai/'));
  expect(texts.map((path) => after.get(path)?.includes('8471'))).toEqual([true]);
  expect(paths).toContain('tim-kiem/muc-luc.js');
  // Four words, as many spellings and pairs, each in one file.
  expect(paths.length).toBeLessThanOrEqual(2 + 4 + 4 + 4);
});

test('a report added last leaves the files of other reports as they are', () => {
  const before = indexOf({ documents }).files;
  const after = indexOf({ documents: [...documents, documentOf('z', ['mới'])] }).files;
  for (const [path, text] of before) {
    if (path.startsWith('tim-kiem/bai/')) expect(after.get(path)).toBe(text);
  }
});

test('another edition is told even when only a name changed', () => {
  const editionOf = (name: string) =>
    indexOf({ entities: [entityOf(name, { id: 'a' })] }).files.get('tim-kiem/muc-luc.js');
  expect(editionOf('An')).not.toBe(editionOf('Ân'));
});

test('an archive without reports has an index', async () => {
  const { load } = indexOf({});
  expect(await load('muc-luc', undefined)).toMatchObject({
    documents: 0,
    years: [],
    undated: 0,
    segments: [],
  });
});
