import { renameSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test, vi } from 'vitest';
import { listFolder } from '../../src/io/read-folder.ts';
import { temporaryFolder } from '../io/temporary-folder.ts';
import { homonyms, layOut, merge } from './edits.ts';
import { batchesMade, cold, warm } from './project.ts';

vi.mock('../../src/search/segments.ts', () => import('./short-segments.ts'));

const [spoken, elsewhere] = homonyms;
const days: Readonly<Record<string, string>> = {
  'p.txt': '3/2/2020',
  'q.txt': '4/2/2020',
  'r.txt': '5/9/2023',
  's.txt': '6/9/2023',
  't.txt': '7/5/2025',
};

/** Five reports in three segments; one speaks in the first and in the last report. */
function project(): string {
  const root = temporaryFolder();
  layOut(root);
  for (const file of listFolder(join(root, 'seeds'))) rmSync(join(root, 'seeds', file));
  for (const name of Object.keys(days))
    write(root, name, /[pt]/u.test(name[0] ?? '') ? spoken : '');
  return root;
}

function write(root: string, name: string, tail = ''): void {
  const day = days[name] ?? '8/5/2025';
  const text = `Sáng ${day}, UBND tỉnh Cà Mau tổ chức Hội nghị giao ban. Bà Lò Thị Tư, Phó Chủ tịch UBND tỉnh chủ trì.`;
  writeFileSync(join(root, 'seeds', name), text + tail);
}

const correction = `- field: title
  value: Họp giao ban đầu năm
  reason: Nhan đề thiếu.
  by: Mai
  on: 2024-06-01
`;

/** What happens, and how many segments it touches. */
const changes: readonly (readonly [what: string, segments: number, run: (root: string) => void])[] =
  [
    ['a changed report', 1, (root) => write(root, 'q.txt', '\n\nUBND huyện họp.')],
    ['a new report', 1, (root) => write(root, 'u.txt')],
    ['a report removed', 1, (root) => rmSync(join(root, 'seeds/r.txt'))],
    [
      'a report of another name',
      1,
      (root) => renameSync(join(root, 'seeds/s.txt'), join(root, 'seeds/k.txt')),
    ],
    ['a correction', 1, (root) => writeFileSync(join(root, 'corrections/r.yaml'), correction)],
    [
      'a namesake, whom two segments now have to be told from',
      2,
      (root) => write(root, 't.txt', elsewhere),
    ],
  ];

test.each(changes)('after %s, %i segments are made again', async (_, segments, run) => {
  const root = project();
  expect(await segmentsMade(root)).toHaveLength(3);
  run(root);
  expect(await segmentsMade(root)).toHaveLength(segments);
  expect((await warm(root)).files).toEqual((await cold(root)).files);
});

test('namesakes who are said to be one are one in every segment that names them', async () => {
  const root = project();
  write(root, 't.txt', elsewhere);
  await warm(root);
  merge.run(root);
  expect(await segmentsMade(root)).toHaveLength(2);
  expect((await warm(root)).files).toEqual((await cold(root)).files);
});

test('a segment of which one file was changed by hand, or is gone, is made again', async () => {
  const root = project();
  await warm(root);
  const index = join(root, 'public/tim-kiem');
  const [first = '', ...others] = listFolder(index).filter((path) => path.startsWith('chu/'));
  writeFileSync(join(index, first), 'by hand');
  rmSync(join(index, others.at(-1) ?? ''));
  expect(await segmentsMade(root)).toHaveLength(2);
  expect((await warm(root)).files).toEqual((await cold(root)).files);
});

async function segmentsMade(root: string): Promise<readonly string[]> {
  const made = await batchesMade(root);
  return made.filter((name) => name !== 'tim-kiem/ten');
}
