import { describe, expect, test } from 'vitest';
import type { Report } from '../../src/model/report.ts';
import { resolve } from '../../src/resolve/index.ts';
import { projectLexicon, smallLexicon } from '../make/lexicon.ts';
import { meetingOf, nowhere, officer } from '../make/meeting.ts';
import { factOf } from '../make/report.ts';

const lexicon = smallLexicon();

function held(id: string, organiser: string, units: Partial<Report['units']> = {}): Report {
  return meetingOf(id, '2025-01-01', {
    organiser: [factOf(organiser)],
    units: { ...nowhere, province: '901', ...units },
  });
}

function successorOf(organiser: string, words = lexicon, units: Partial<Report['units']> = {}) {
  const { organisationLineage } = resolve([held('a', organiser, units)], words);
  return [...organisationLineage.values()][0]?.successor;
}

describe('when its province becomes part of another, an organisation', () => {
  test.each([
    ['tỉnh Sơn Hà', 'Tỉnh Sơn Nam'],
    ['UBND tỉnh', 'UBND tỉnh Sơn Nam'],
    ['Tỉnh ủy Sơn Hà', 'Tỉnh ủy Sơn Nam'],
    ['Văn phòng Tỉnh ủy', 'Văn phòng Tỉnh ủy Sơn Nam'],
    ['Sở Y tế', 'Sở Y tế tỉnh Sơn Nam'],
  ])('"%s" is followed by "%s"', (printed, next) => {
    expect(successorOf(printed)).toEqual({
      since: '2025-07-01',
      from: 'tỉnh Sơn Hà',
      to: 'tỉnh Sơn Nam',
      name: next,
      id: undefined,
    });
  });

  test.each(['UBND thành phố Sơn Hà', 'UBND huyện Núi Đá', 'UBND xã', 'Báo Sơn Hà'])(
    'of a part of it, "%s", is followed by nothing',
    (printed) => {
      expect(successorOf(printed)).toBeUndefined();
    },
  );

  test('of a province that stays is followed by nothing', () => {
    expect(successorOf('UBND tỉnh', lexicon, { province: '902' })).toBeUndefined();
  });

  test('that comes after knows those before it', () => {
    const { organisationLineage } = resolve(
      [held('a', 'UBND tỉnh'), held('b', 'UBND tỉnh', { province: '902' })],
      lexicon,
    );
    expect(organisationLineage.get('ubnd-tinh-son-ha')?.successor?.id).toBe('ubnd-tinh-son-nam');
    expect(organisationLineage.get('ubnd-tinh-son-nam')).toEqual({
      successor: undefined,
      predecessorIds: ['ubnd-tinh-son-ha'],
    });
  });
});

test('departments that the province alone tells apart follow each other', () => {
  const { organisationLineage } = resolve(
    [held('a', 'Sở Y tế'), held('b', 'Sở Y tế', { province: '902' })],
    lexicon,
  );
  expect(organisationLineage.get('so-y-te')?.successor?.id).toBe('so-y-te-2');
});

test('the posts of an organisation are followed by those of the one that takes its place', () => {
  const chaired = (id: string, province: string, name: string) =>
    meetingOf(id, '2025-01-01', {
      chair: [officer(name, ['Chủ tịch UBND tỉnh'])],
      units: { ...nowhere, province },
    });
  const { postLineage } = resolve(
    [chaired('a', '901', 'Hà An'), chaired('b', '902', 'Hà Ba')],
    lexicon,
  );
  expect(postLineage.get('chu-tich-ubnd-tinh-son-ha')?.successor).toMatchObject({
    since: '2025-07-01',
    name: 'Chủ tịch UBND tỉnh Sơn Nam',
    id: 'chu-tich-ubnd-tinh-son-nam',
  });
});

test.each([
  ['UBND tỉnh Bắc Kạn', 'UBND tỉnh Thái Nguyên', '2025-07-01'],
  ['Tỉnh uỷ Bắc Cạn', 'Tỉnh ủy Thái Nguyên', '2025-07-01'],
  ['Tỉnh ủy Hải Dương', 'Thành ủy Hải Phòng', '2025-07-01'],
  ['HĐND tỉnh Bà Rịa - Vũng Tàu', 'HĐND thành phố Hồ Chí Minh', '2025-07-01'],
  ['UBND tỉnh Thừa Thiên Huế', 'UBND thành phố Huế', '2025-01-01'],
])('"%s" is followed by "%s" since %s', (printed, name, since) => {
  const next = successorOf(printed, projectLexicon(), { province: undefined });
  expect(next).toMatchObject({ name, since });
});
