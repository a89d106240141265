import { expect, test } from 'vitest';
import { resolve } from '../../src/resolve/index.ts';
import { projectLexicon } from '../make/lexicon.ts';
import { meetingOf, nowhere } from '../make/meeting.ts';
import { factOf } from '../make/report.ts';

const lexicon = projectLexicon();

function organisationOf(printed: string) {
  const report = meetingOf('a', '2025-01-01', { organiser: [factOf(printed)], units: nowhere });
  return [...resolve([report], lexicon).organisations.values()][0];
}

test.each([
  ['Quân khu 1', 'country'],
  ['UBND tỉnh Bắc Kạn', 'province'],
  ['Thành ủy Hà Nội', 'province'],
  ['Sở Y tế', 'province'],
  ['Thành ủy Bắc Kạn', 'district'],
  ['UBND huyện Ba Bể', 'district'],
  ['Ban CHQS thị xã Hương Trà', 'district'],
  ['UBND phường Sông Cầu', 'commune'],
  ['Đảng ủy xã Dương Quang', 'commune'],
  ['Hội Phụ nữ xã Dương Quang, huyện Chợ Mới', 'commune'],
  ['Hợp tác xã Thành Công', undefined],
  ['Bảo hiểm xã hội', undefined],
])('"%s" is of the level %s', (printed, level) => {
  expect(organisationOf(printed)?.level).toBe(level);
});

test.each([
  ['UBND xã', true],
  ['Thành uỷ', true],
  ['UBND xã Dương Quang', false],
  ['Sở Y tế', false],
])('"%s" lacks the name of its unit: %s', (printed, lacksUnit) => {
  expect(organisationOf(printed)?.lacksUnit).toBe(lacksUnit);
});

test('an organisation keeps every name it is printed with, and when', () => {
  const held = (id: string, day: string, printed: string) =>
    meetingOf(id, day, { organiser: [factOf(printed)], units: { ...nowhere, province: '006' } });
  const { printedNames } = resolve(
    [
      held('a', '2024-01-01', 'UBND tỉnh'),
      held('b', '2024-02-01', 'UBND tỉnh Bắc Kạn'),
      held('c', '2024-03-01', 'UBND Tỉnh'),
    ],
    lexicon,
  );
  const names = printedNames.get('ubnd-tinh-bac-kan') ?? [];
  expect(
    names.map(({ name, first, last, count }) => [name, first.reportId, last.reportId, count]),
  ).toEqual([
    ['UBND tỉnh', 'a', 'c', 2],
    ['UBND tỉnh Bắc Kạn', 'b', 'b', 1],
  ]);
});
