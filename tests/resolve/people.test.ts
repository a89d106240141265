import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Report } from '../../src/model/report.ts';
import { resolve } from '../../src/resolve/index.ts';
import { smallLexicon } from '../make/lexicon.ts';
import { meetingOf, nowhere, officer } from '../make/meeting.ts';

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
      meetingOf('a', '2025-01-01', { chair: [officer(name)] }),
      meetingOf('b', '2025-02-01', { chair: [officer(name)] }),
    );
    expect(
      people.map(({ id, homonyms }) => [id, homonyms.map(({ personId }) => personId)]),
    ).toEqual([
      ['le-van-bac', ['le-van-bac-2']],
      ['le-van-bac-2', ['le-van-bac']],
    ]);
    expect(people.map(({ appearances }) => appearances[0]?.reportId)).toEqual(['a', 'b']);
  });

  test('are one when they hold the same post of one organisation', () => {
    const [person, ...others] = peopleOf(
      meetingOf('a', '2025-01-01', { chair: [officer(name, ['Chủ tịch UBND tỉnh'])] }),
      meetingOf('b', '2025-02-01', { chair: [officer(name, ['Chủ tịch UBND tỉnh Sơn Hà'])] }),
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
      meetingOf('a', '2025-01-01', { chair: [officer(name, ['Phó Chủ tịch UBND tỉnh'])] }),
      meetingOf('b', '2025-02-01', { chair: [officer(name, ['Chủ tịch UBND tỉnh'])] }),
    ];
    const [person] = peopleOf(...reports);
    expect(idsOf(...reports)).toEqual(['le-van-bac']);
    expect(person?.offices.map(({ title }) => title)).toEqual([
      'Phó Chủ tịch UBND tỉnh',
      'Chủ tịch UBND tỉnh',
    ]);
  });

  test('are one when the same person is beside them in both', () => {
    const beside = officer('Đỗ Thị Cam', [], { role: 'attends' });
    expect(
      idsOf(
        meetingOf('a', '2025-01-01', { chair: [officer(name)], attendees: [beside] }),
        meetingOf('b', '2025-02-01', { chair: [officer(name)], speakers: [beside] }),
      ),
    ).toEqual(['do-thi-cam', 'le-van-bac']);
  });

  test('are one when a third connects them', () => {
    expect(
      idsOf(
        meetingOf('a', '2025-01-01', { chair: [officer(name, ['Bí thư Tỉnh ủy'])] }),
        meetingOf('b', '2025-02-01', { chair: [officer(name, ['Giám đốc Sở Y tế'])] }),
        meetingOf('c', '2025-03-01', {
          chair: [officer(name, ['Bí thư Tỉnh ủy', 'Giám đốc Sở Y tế'])],
        }),
      ),
    ).toEqual(['le-van-bac']);
  });

  test('are two when only the words of the office are the same', () => {
    expect(
      idsOf(
        meetingOf('a', '2025-01-01', { chair: [officer(name, ['Chủ tịch UBND tỉnh'])] }),
        meetingOf('b', '2025-01-02', {
          chair: [officer(name, ['Chủ tịch UBND tỉnh'])],
          units: { ...nowhere, province: '902' },
        }),
        meetingOf('c', '2025-01-03', {
          chair: [officer(name, ['Chủ tịch UBND tỉnh'])],
          units: nowhere,
        }),
        meetingOf('d', '2025-01-04', { chair: [officer(name, ['Chủ tịch'])] }),
        meetingOf('e', '2025-01-05', { chair: [officer(name, ['Chủ tịch'])] }),
      ),
    ).toHaveLength(5);
  });

  test('are one in any spelling, and the others are kept', () => {
    const [person, ...others] = peopleOf(
      meetingOf('a', '2025-01-01', { chair: [officer('Lê Thị Hòa', ['Bí thư Tỉnh ủy'])] }),
      meetingOf('b', '2025-02-01', { chair: [officer('Lê Thị Hoà', ['Bí thư Tỉnh ủy'])] }),
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
        meetingOf('a', '2025-01-01', { chair: [officer('Lê Hoa', ['Bí thư Tỉnh ủy'])] }),
        meetingOf('b', '2025-02-01', { chair: [officer('Lê Hòa', ['Bí thư Tỉnh ủy'])] }),
      ),
    ).toEqual(['le-hoa', 'le-hoa-2']);
  });
});

describe('a person', () => {
  test('named twice in one report is one, and each office is cited where it is printed', () => {
    const report = meetingOf('a', '2025-01-01', {
      chair: [officer(name, ['Bí thư Tỉnh ủy'], { rank: 'Đại tá' })],
      speakers: [officer(name, ['Chủ tịch HĐND tỉnh'], { role: 'speaks' })],
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
    const chair = [officer(name, ['Bí thư Tỉnh ủy'])];
    const cam = officer('Đỗ Thị Cam', ['Giám đốc Sở Y tế']);
    const an = officer('Hà An');
    const [, , person] = peopleOf(
      meetingOf('a', '2025-01-01', { chair, attendees: [cam, an] }),
      meetingOf('b', '2025-02-01', { chair, attendees: [cam] }),
    );
    expect(person?.met).toEqual([
      { personId: 'do-thi-cam', reportIds: ['a', 'b'] },
      { personId: 'ha-an', reportIds: ['a'] },
    ]);
  });

  test('is never a group, and groups are nobody', () => {
    const group = officer('', [], { name: undefined, group: 'lãnh đạo các sở' });
    expect(idsOf(meetingOf('a', '2025-01-01', { attendees: [group] }))).toEqual([]);
  });

  test.each(['__proto__', 'constructor', '中', '…'])('may be called %s', (odd) => {
    const [person] = peopleOf(meetingOf('a', '2025-01-01', { chair: [officer(odd)] }));
    expect(person?.name).toBe(odd);
    expect(person?.id).toMatch(/^[a-z0-9-]+$/u);
  });
});

test('the order of the reports changes nothing', () => {
  const reports = [
    meetingOf('a', '2025-03-01', { chair: [officer(name, ['Bí thư Tỉnh ủy'])] }),
    meetingOf('b', '2025-02-01', { chair: [officer(name)], attendees: [officer('Hà An')] }),
    meetingOf('c', undefined, { chair: [officer(name)], attendees: [officer('Hà An')] }),
    meetingOf('d', '2025-02-01', { chair: [officer(name, ['Bí thư Tỉnh ủy Sơn Hà'])] }),
    meetingOf('e', '2024-02-01', { chair: [officer('Lê Văn Bậc')] }),
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
    meetingOf(`r${index}`, '2025-01-01', {
      chair: [officer(name, ['Chủ tịch UBND tỉnh'])],
      attendees: [officer('Hà An', ['Giám đốc Sở Y tế'])],
      organiser: [],
      units: index % 2 === 0 ? { ...nowhere, province: '901' } : nowhere,
    }),
  );
  const started = performance.now();
  const { people } = resolve(reports, lexicon);
  expect(people.get('le-van-bac')?.appearances).toHaveLength(3000);
  expect(performance.now() - started).toBeLessThan(10_000);
});
