import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Report } from '../../src/model/report.ts';
import { resolve } from '../../src/resolve/index.ts';
import { nowhere, personOf, reportOf, smallLexicon } from './report-of.ts';

const lexicon = smallLexicon();

function peopleOf(...reports: readonly Report[]) {
  return [...resolve(reports, lexicon).people.values()];
}

function idsOf(...reports: readonly Report[]): readonly string[] {
  return peopleOf(...reports).map(({ id }) => id);
}

const name = 'Lê Văn Bắc';

describe('two namings of one name', () => {
  test('are two people when nothing else connects them', () => {
    const people = peopleOf(
      reportOf('a', '2025-01-01', { chair: [personOf(name)] }),
      reportOf('b', '2025-02-01', { chair: [personOf(name)] }),
    );
    expect(people.map(({ id, homonyms }) => [id, homonyms])).toEqual([
      ['le-van-bac', ['le-van-bac-2']],
      ['le-van-bac-2', ['le-van-bac']],
    ]);
    expect(people.map(({ appearances }) => appearances[0]?.reportId)).toEqual(['a', 'b']);
  });

  test('are one when they hold the same post of one organisation', () => {
    const [person, ...others] = peopleOf(
      reportOf('a', '2025-01-01', { chair: [personOf(name, ['Chủ tịch UBND tỉnh'])] }),
      reportOf('b', '2025-02-01', { chair: [personOf(name, ['Chủ tịch UBND tỉnh Sơn Hà'])] }),
    );
    expect(others).toEqual([]);
    expect(person?.offices).toMatchObject([
      {
        title: 'Chủ tịch UBND tỉnh Sơn Hà',
        organisationId: 'ubnd-tinh-son-ha',
        firstSeen: '2025-01-01',
        lastSeen: '2025-02-01',
      },
    ]);
  });

  test('are one when they share an organisation', () => {
    const reports = [
      reportOf('a', '2025-01-01', { chair: [personOf(name, ['Phó Chủ tịch UBND tỉnh'])] }),
      reportOf('b', '2025-02-01', { chair: [personOf(name, ['Chủ tịch UBND tỉnh'])] }),
    ];
    const [person] = peopleOf(...reports);
    expect(idsOf(...reports)).toEqual(['le-van-bac']);
    expect(person?.offices.map(({ title }) => title)).toEqual([
      'Phó Chủ tịch UBND tỉnh',
      'Chủ tịch UBND tỉnh',
    ]);
  });

  test('are one when the same person is beside them in both', () => {
    const beside = personOf('Đỗ Thị Cam', [], { role: 'attends' });
    expect(
      idsOf(
        reportOf('a', '2025-01-01', { chair: [personOf(name)], attendees: [beside] }),
        reportOf('b', '2025-02-01', { chair: [personOf(name)], speakers: [beside] }),
      ),
    ).toEqual(['do-thi-cam', 'le-van-bac']);
  });

  test('are one when a third connects them', () => {
    expect(
      idsOf(
        reportOf('a', '2025-01-01', { chair: [personOf(name, ['Bí thư Tỉnh ủy'])] }),
        reportOf('b', '2025-02-01', { chair: [personOf(name, ['Giám đốc Sở Y tế'])] }),
        reportOf('c', '2025-03-01', {
          chair: [personOf(name, ['Bí thư Tỉnh ủy', 'Giám đốc Sở Y tế'])],
        }),
      ),
    ).toEqual(['le-van-bac']);
  });

  test('are two when only the words of the office are the same', () => {
    expect(
      idsOf(
        reportOf('a', '2025-01-01', { chair: [personOf(name, ['Chủ tịch UBND tỉnh'])] }),
        reportOf('b', '2025-01-02', {
          chair: [personOf(name, ['Chủ tịch UBND tỉnh'])],
          units: { ...nowhere, province: '902' },
        }),
        reportOf('c', '2025-01-03', {
          chair: [personOf(name, ['Chủ tịch UBND tỉnh'])],
          units: nowhere,
        }),
        reportOf('d', '2025-01-04', { chair: [personOf(name, ['Chủ tịch'])] }),
        reportOf('e', '2025-01-05', { chair: [personOf(name, ['Chủ tịch'])] }),
      ),
    ).toHaveLength(5);
  });

  test('are one in any spelling, and the others are kept', () => {
    const [person, ...others] = peopleOf(
      reportOf('a', '2025-01-01', { chair: [personOf('Lê Thị Hòa', ['Bí thư Tỉnh ủy'])] }),
      reportOf('b', '2025-02-01', { chair: [personOf('Lê Thị Hoà', ['Bí thư Tỉnh ủy'])] }),
    );
    expect(others).toEqual([]);
    expect(person).toMatchObject({
      id: 'le-thi-hoa',
      name: 'Lê Thị Hòa',
      spellings: ['Lê Thị Hoà'],
    });
  });

  test('of other tones are two people whose ids still differ', () => {
    expect(
      idsOf(
        reportOf('a', '2025-01-01', { chair: [personOf('Lê Hoa', ['Bí thư Tỉnh ủy'])] }),
        reportOf('b', '2025-02-01', { chair: [personOf('Lê Hòa', ['Bí thư Tỉnh ủy'])] }),
      ),
    ).toEqual(['le-hoa', 'le-hoa-2']);
  });
});

describe('a person', () => {
  test('named twice in one report is one, and each office is cited where it is printed', () => {
    const report = reportOf('a', '2025-01-01', {
      chair: [personOf(name, ['Bí thư Tỉnh ủy'], { rank: 'Đại tá' })],
      speakers: [personOf(name, ['Chủ tịch HĐND tỉnh'], { role: 'speaks' })],
    });
    const { people, personOfFact } = resolve([report], lexicon);
    const person = people.get('le-van-bac');
    expect(person?.appearances.map(({ fact, role }) => [fact, role])).toEqual([
      [2, 'chairs'],
      [3, 'speaks'],
    ]);
    expect(person?.offices.map(({ title, sightings }) => [title, sightings[0]?.fact])).toEqual([
      ['Bí thư Tỉnh ủy', 2],
      ['Chủ tịch HĐND tỉnh', 3],
    ]);
    expect(person?.ranks).toEqual(['Đại tá']);
    expect([...(personOfFact.get('a') ?? [])]).toEqual([
      [2, 'le-van-bac'],
      [3, 'le-van-bac'],
    ]);
  });

  test('has met those of the same reports, most often met first', () => {
    const chair = [personOf(name, ['Bí thư Tỉnh ủy'])];
    const cam = personOf('Đỗ Thị Cam', ['Giám đốc Sở Y tế']);
    const an = personOf('Hà An');
    const [, , person] = peopleOf(
      reportOf('a', '2025-01-01', { chair, attendees: [cam, an] }),
      reportOf('b', '2025-02-01', { chair, attendees: [cam] }),
    );
    expect(person?.met).toEqual([
      { personId: 'do-thi-cam', reportIds: ['a', 'b'] },
      { personId: 'ha-an', reportIds: ['a'] },
    ]);
  });

  test('is never a group, and groups are nobody', () => {
    const group = personOf('', [], { name: undefined, group: 'lãnh đạo các sở' });
    expect(idsOf(reportOf('a', '2025-01-01', { attendees: [group] }))).toEqual([]);
  });

  test.each(['__proto__', 'constructor', '中', '…'])('may be called %s', (odd) => {
    const [person] = peopleOf(reportOf('a', '2025-01-01', { chair: [personOf(odd)] }));
    expect(person?.name).toBe(odd);
    expect(person?.id).toMatch(/^[a-z0-9-]+$/u);
  });
});

test('the order of the reports changes nothing', () => {
  const reports = [
    reportOf('a', '2025-03-01', { chair: [personOf(name, ['Bí thư Tỉnh ủy'])] }),
    reportOf('b', '2025-02-01', { chair: [personOf(name)], attendees: [personOf('Hà An')] }),
    reportOf('c', undefined, { chair: [personOf(name)], attendees: [personOf('Hà An')] }),
    reportOf('d', '2025-02-01', { chair: [personOf(name, ['Bí thư Tỉnh ủy Sơn Hà'])] }),
    reportOf('e', '2024-02-01', { chair: [personOf('Lê Văn Bậc')] }),
  ];
  const expected = resolve(reports, lexicon);
  const shuffled = fc.shuffledSubarray(reports, { minLength: reports.length });
  fc.assert(
    fc.property(shuffled, (order) => {
      expect(resolve(order, lexicon)).toEqual(expected);
    }),
  );
});

test('three thousand reports of one office take a moment', () => {
  const reports = Array.from({ length: 3000 }, (_, index) =>
    reportOf(`r${index}`, '2025-01-01', {
      chair: [personOf(name, ['Chủ tịch UBND tỉnh'])],
      attendees: [personOf('Hà An', ['Giám đốc Sở Y tế'])],
      organiser: [],
      units: index % 2 === 0 ? { ...nowhere, province: '901' } : nowhere,
    }),
  );
  const started = performance.now();
  const { people } = resolve(reports, lexicon);
  expect(people.get('le-van-bac')?.appearances).toHaveLength(3000);
  expect(performance.now() - started).toBeLessThan(10_000);
});
