import { describe, expect, test } from 'vitest';
import type { Report } from '../../src/model/report.ts';
import { resolve } from '../../src/resolve/index.ts';
import { splitPosition } from '../../src/resolve/organisation-name.ts';
import { smallLexicon } from '../make/lexicon.ts';
import { aimOf, meetingOf, nowhere, officer } from '../make/meeting.ts';
import { factOf } from '../make/report.ts';

const lexicon = smallLexicon();

function organisationsOf(...reports: readonly Report[]) {
  return [...resolve(reports, lexicon).organisations.values()];
}

function held(id: string, organiser: string, units: Partial<Report['units']> = {}): Report {
  return meetingOf(id, '2025-01-01', {
    organiser: [factOf(organiser)],
    units: { ...nowhere, ...units },
  });
}

function idsOf(...reports: readonly Report[]): readonly string[] {
  return organisationsOf(...reports).map(({ id }) => id);
}

describe('one organisation', () => {
  test.each([
    ['UBND tỉnh', 'UBND tỉnh Sơn Hà', { province: '901' }, 'ubnd-tinh-son-ha'],
    ['Tỉnh ủy', 'Tỉnh uỷ Sơn Hà', { province: '901' }, 'tinh-uy-son-ha'],
    ['Sơn Hà', 'tỉnh Sơn Hà', { province: '901' }, 'tinh-son-ha'],
    ['UBND thành phố', 'UBND thành phố Cửa Biển', { province: '903' }, 'ubnd-thanh-pho-cua-bien'],
    ['Thành ủy', 'Thành ủy Cửa Biển', { province: '903' }, 'thanh-uy-cua-bien'],
    [
      'UBND huyện',
      'UBND huyện Núi Đá',
      { province: '901', district: 'huyện Núi Đá' },
      'ubnd-huyen-nui-da',
    ],
    [
      'Huyện ủy',
      'Huyện ủy Núi Đá',
      { province: '901', district: 'huyện Núi Đá' },
      'huyen-uy-nui-da',
    ],
    [
      'Bộ Tư lệnh Quân khu',
      'Bộ Tư lệnh Quân khu 1',
      { region: 'Quân khu 1' },
      'bo-tu-lenh-quan-khu-1',
    ],
    ['Đảng ủy  Quân khu', 'Đảng ủy Quân khu 1', { region: 'Quân khu 1' }, 'dang-uy-quan-khu-1'],
  ])('is meant by "%s" and by "%s"', (short, full, units, id) => {
    expect(idsOf(held('a', short, units), held('b', full, units))).toEqual([id]);
  });

  test('keeps its other spellings', () => {
    const [one] = organisationsOf(
      held('a', 'UBND tỉnh', { province: '901' }),
      held('b', 'UBND tỉnh Sơn Hà', { province: '901' }),
    );
    expect(one).toMatchObject({ name: 'UBND tỉnh Sơn Hà', spellings: ['UBND tỉnh'] });
  });

  test('is one whether its district is known or not', () => {
    expect(
      idsOf(
        held('a', 'UBND huyện Núi Đá', { province: '901', district: 'huyện Núi Đá' }),
        held('b', 'UBND huyện Núi Đá', { province: '901' }),
      ),
    ).toEqual(['ubnd-huyen-nui-da']);
  });

  test('may be printed with any dash', () => {
    expect(
      idsOf(
        held('a', 'Sở Văn hóa - Thể thao', { province: '901' }),
        held('b', 'Sở Văn hoá – Thể thao', { province: '901' }),
      ),
    ).toEqual(['so-van-hoa-the-thao']);
  });
});

describe('two organisations', () => {
  test('are the `UBND tỉnh` of two provinces', () => {
    expect(
      idsOf(
        held('a', 'UBND tỉnh', { province: '901' }),
        held('b', 'UBND tỉnh', { province: '902' }),
      ),
    ).toEqual(['ubnd-tinh-son-ha', 'ubnd-tinh-son-nam']);
  });

  test('are departments of one name in two provinces, and where the province is not known', () => {
    expect(
      idsOf(
        held('a', 'Sở Y tế', { province: '901' }),
        held('b', 'Sở Y tế', { province: '902' }),
        held('c', 'Sở Y tế'),
        held('d', 'Sở Y tế'),
      ),
    ).toHaveLength(4);
  });

  test('are a province and the city that has its name', () => {
    const units = { province: '901', district: 'thành phố Sơn Hà' };
    expect(idsOf(held('a', 'UBND tỉnh', units), held('b', 'UBND thành phố', units))).toEqual([
      'ubnd-thanh-pho-son-ha',
      'ubnd-tinh-son-ha',
    ]);
  });

  test('are districts of one name in two provinces', () => {
    expect(
      idsOf(
        held('a', 'UBND huyện Núi Đá', { province: '901' }),
        held('b', 'UBND huyện Núi Đá', { province: '902' }),
      ),
    ).toHaveLength(2);
  });
});

test('`Tư lệnh Quân khu`, where only Quân khu 1 is named, is the office `Tư lệnh Quân khu 1`', () => {
  const { people, organisations } = resolve(
    [
      meetingOf('a', '2025-01-01', {
        chair: [officer('Lê Văn Bắc', ['Tư lệnh Quân khu'])],
        units: { ...nowhere, region: 'Quân khu 1' },
      }),
      meetingOf('b', '2025-02-01', {
        chair: [officer('Lê Văn Bắc', ['Tư lệnh Quân khu 1'])],
        units: { ...nowhere, province: '902' },
      }),
    ],
    lexicon,
  );
  expect([...people.keys()]).toEqual(['le-van-bac']);
  expect(people.get('le-van-bac')?.offices).toMatchObject([
    { title: 'Tư lệnh Quân khu 1', organisationId: 'quan-khu-1' },
  ]);
  expect(organisations.get('quan-khu-1')?.leaders).toMatchObject([{ personId: 'le-van-bac' }]);
});

describe('an organisation knows', () => {
  test('what its province became on 1/7/2025', () => {
    const [before, same] = organisationsOf(
      held('a', 'UBND tỉnh', { province: '901' }),
      held('b', 'UBND tỉnh', { province: '902' }),
    );
    expect(before?.province).toEqual({
      code: '901',
      name: 'tỉnh Sơn Hà',
      now: 'tỉnh Sơn Nam',
      since: '2025-07-01',
    });
    expect(same?.province).toMatchObject({
      name: 'tỉnh Sơn Nam',
      now: undefined,
      since: undefined,
    });
  });

  test('the one above it, when that is known too', () => {
    const [office, ubnd] = organisationsOf(
      held('a', 'Văn phòng UBND tỉnh', { province: '901' }),
      held('b', 'UBND tỉnh', { province: '901' }),
    ).toReversed();
    expect([office?.id, office?.parentId]).toEqual(['van-phong-ubnd-tinh-son-ha', ubnd?.id]);
    expect(ubnd?.parentId).toBeUndefined();
  });

  test('not the one above a namesake of another report', () => {
    const organisations = organisationsOf(held('a', 'Văn phòng Sở Y tế'), held('b', 'Sở Y tế'));
    expect(organisations.map(({ parentId }) => parentId)).toEqual([undefined, undefined]);
  });

  test('which meetings it held, where it was, what it aims at', () => {
    const report = meetingOf('a', '2025-01-01', {
      organiser: [factOf('UBND tỉnh')],
      chair: [officer('Hà An', ['Chủ tịch UBND tỉnh']), officer('Hà Ba', ['Ủy viên UBND tỉnh'])],
      targets: [aimOf()],
    });
    const { organisations, organisationOfFact, targets } = resolve([report], lexicon);
    const ubnd = organisations.get('ubnd-tinh-son-ha');
    expect(ubnd?.held).toEqual([{ reportId: 'a', fact: 2, quote: 'UBND tỉnh' }]);
    expect(ubnd?.present).toEqual([{ reportId: 'a', fact: 3, quote: 'Hà An' }]);
    expect(ubnd?.targetIds).toEqual([...targets.keys()]);
    expect(organisationOfFact.get('a')?.get(2)).toBe('ubnd-tinh-son-ha');
  });
});

test.each([
  ['Phó Chủ tịch UBND tỉnh', 'pho2 chu4 tich5', 'UBND tỉnh'],
  ['Phó Chủ tịch Thường trực UBND tỉnh', 'pho2 chu4 tich5 thương1 trưc5', 'UBND tỉnh'],
  ['nguyên Phó Chủ tịch UBND tỉnh', 'nguyên pho2 chu4 tich5', 'UBND tỉnh'],
  ['PCT Thường trực UBND tỉnh', 'pho2 chu4 tich5 thương1 trưc5', 'UBND tỉnh'],
  ['nguyên CT UBND tỉnh', 'nguyên chu4 tich5', 'UBND tỉnh'],
  ['Phó Ban Tổ chức', 'pho2', 'Ban Tổ chức'],
  ['Giám đốc', 'giam2 đôc2', undefined],
  ['trưởng nhóm', 'trương4 nhom2', undefined],
  ['', '', undefined],
])(
  'the position "%s" has the head "%s" and the organisation "%s"',
  (position, head, organisation) => {
    expect(splitPosition(position, lexicon)).toMatchObject({ head, organisation });
  },
);
