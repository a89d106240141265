import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Person } from '../../src/model/entity.ts';
import type { Participant, Report } from '../../src/model/report.ts';
import { resolve } from '../../src/resolve/index.ts';
import { projectLexicon } from '../make/lexicon.ts';
import { meetingOf, officer } from '../make/meeting.ts';

const lexicon = projectLexicon();
const name = 'Nguyễn Văn Hùng';
const yenThe = { province: '024', district: 'huyện Yên Thế', region: undefined };
const nowhere = { province: undefined, district: undefined, region: undefined };

function report(
  id: string,
  day: string | undefined,
  positions: readonly string[] = [],
  changes: Partial<Participant> = {},
  more: Partial<Report> = {},
): Report {
  return meetingOf(id, day, {
    units: yenThe,
    chair: [officer(name, positions, changes)],
    ...more,
  });
}

function hungs(...reports: readonly Report[]): readonly Person[] {
  return [...resolve(reports, lexicon).people.values()].filter((person) => person.name === name);
}

/** Reports of each person of the name, as one string a person. */
function shared(...reports: readonly Report[]): readonly string[] {
  return hungs(...reports)
    .map(({ appearances }) => appearances.map(({ reportId }) => reportId).join(''))
    .toSorted();
}

const rank = (value: string) => ({ rank: value });

describe('one person', () => {
  test('is promoted within the bodies that lead one district', () => {
    const [person, ...others] = hungs(
      report('a', '2015-03-01', ['Phó Chủ tịch UBND huyện']),
      report('b', '2018-03-01', ['Chủ tịch UBND huyện Yên Thế']),
      report('c', '2022-03-01', ['Phó Bí thư Huyện ủy']),
    );
    expect(others).toEqual([]);
    expect(person?.reasons.map(({ kind, shared: words }) => [kind, words])).toEqual([
      ['organisation', 'UBND huyện Yên Thế'],
      ['family', 'UBND huyện Yên Thế'],
    ]);
    expect(person?.reasons[0]?.citations.map(({ reportId }) => reportId)).toEqual(['a', 'b']);
  });

  test('is called former once the office is given up', () => {
    expect(
      shared(
        report('a', '2018-03-01', ['Chủ tịch UBND huyện']),
        report('b', '2024-03-01', ['nguyên Chủ tịch UBND huyện']),
      ),
    ).toEqual(['ab']);
  });

  test('rises through the ranks, and papers slip by one', () => {
    expect(
      shared(
        report('a', '2015-03-01', ['Chỉ huy trưởng Ban CHQS huyện'], rank('Trung tá')),
        report('b', '2018-03-01', ['Chỉ huy trưởng Ban CHQS huyện'], rank('Thượng tá')),
        report('c', '2018-04-01', ['Chỉ huy trưởng Ban CHQS huyện'], rank('Trung tá')),
        report('d', '2019-04-01', ['Phó Bí thư Đảng ủy Quân sự huyện'], rank('Thượng tá')),
      ),
    ).toEqual(['abcd']);
  });

  test('moves to another district when a report says so', () => {
    const [person, ...others] = hungs(
      report('a', '2018-03-01', ['Chủ tịch UBND huyện']),
      report('b', '2020-03-01', ['nguyên Chủ tịch UBND huyện', 'Bí thư Huyện ủy Lục Nam']),
      report('c', '2021-03-01', ['Bí thư Huyện ủy Lục Nam']),
    );
    expect(others).toEqual([]);
    expect(person?.offices).toHaveLength(3);
  });

  test('without an office joins the only one of the province who was met with the same person', () => {
    const beside = { attendees: [officer('Đỗ Thị Cam', [], { role: 'attends' })] };
    expect(
      shared(
        report('a', '2020-03-01', ['Chủ tịch UBND huyện'], {}, beside),
        report('b', '2020-04-01', [], {}, beside),
      ),
    ).toEqual(['ab']);
  });
});

describe('two people', () => {
  const beside = { attendees: [officer('Đỗ Thị Cam', [], { role: 'attends' })] };

  test.each([
    [
      'lead two districts on one day',
      report('a', '2020-03-01', ['Chủ tịch UBND huyện'], {}, beside),
      report('b', '2020-03-01', ['Chủ tịch UBND huyện Lục Nam'], {}, beside),
      'place',
    ],
    [
      'lead two provinces on one day',
      report('a', '2020-03-01', ['Chủ tịch UBND tỉnh Bắc Giang', 'Ủy viên Trung ương Đảng']),
      report('b', '2020-03-01', ['Chủ tịch UBND tỉnh Cà Mau', 'Ủy viên Trung ương Đảng']),
      'place',
    ],
    [
      'have a lower rank later',
      report('a', '2020-03-01', ['Chính trị viên Ban CHQS huyện'], rank('Đại tá'), beside),
      report('b', '2021-03-01', ['Trợ lý Ban CHQS huyện'], rank('Thiếu tá'), beside),
      'rank',
    ],
    [
      'are ông and bà',
      report('a', '2020-03-01', ['Phó Chủ tịch UBND huyện'], { honorific: 'ông' }, beside),
      report('b', '2020-04-01', ['Phó Chủ tịch UBND huyện'], { honorific: 'bà' }, beside),
      'sex',
    ],
    [
      'hold an office the other had already given up',
      report('a', '2018-03-01', ['nguyên Chủ tịch UBND huyện']),
      report('b', '2020-03-01', ['Chủ tịch UBND huyện']),
      'office',
    ],
    [
      'have offices that nothing connects',
      report('a', '2020-03-01', ['Giám đốc Sở Y tế'], {}, beside),
      report('b', '2020-04-01', ['Giám đốc Sở Tài chính'], {}, beside),
      'office',
    ],
    [
      'have no office and were met in places nobody knows',
      report('a', '2020-03-01', [], {}, { ...beside, units: nowhere }),
      report('b', '2020-04-01', [], {}, { ...beside, units: nowhere }),
      'unplaced',
    ],
  ])('%s', (_, a, b, doubt) => {
    const people = hungs(a, b);
    expect(people).toHaveLength(2);
    const ids = people.map(({ id }) => id);
    expect(people.map(({ homonyms }) => homonyms)).toMatchObject([
      [{ personId: ids[1], doubt }],
      [{ personId: ids[0], doubt }],
    ]);
  });

  test('of one report stay two, and a bare name goes with the last one named', () => {
    const one = report(
      'a',
      '2020-03-01',
      ['Chủ tịch UBND huyện'],
      {},
      {
        attendees: [officer(name, ['Chủ tịch UBND huyện Lục Nam'], { role: 'attends' })],
        speakers: [officer(name, [], { role: 'speaks' })],
      },
    );
    expect(hungs(one).map(({ appearances }) => appearances.map(({ role }) => role))).toEqual([
      ['chairs'],
      ['attends', 'speaks'],
    ]);
  });

  test('are not chained by somebody without an office who met both', () => {
    const people = hungs(
      report('a', '2020-03-01', ['Chủ tịch UBND huyện'], {}, beside),
      report('b', '2020-03-01', ['Chủ tịch UBND huyện Lục Nam'], {}, beside),
      report('c', '2020-04-01', [], {}, beside),
    );
    expect(people).toHaveLength(3);
    const doubtful = people.find(({ appearances }) => appearances[0]?.reportId === 'c');
    expect(doubtful?.homonyms.map(({ shared: links }) => links.map(({ kind }) => kind))).toEqual([
      ['company'],
      ['company'],
    ]);
  });

  test('of a common name are many, and a page names the likeliest', () => {
    const districts = Array.from({ length: 40 }, (_, index) => `Chủ tịch UBND huyện Số${index}`);
    const people = hungs(
      ...districts.map((position, index) => report(`r${index}`, '2020-03-01', [position])),
    );
    expect(people).toHaveLength(40);
    expect(people.map(({ homonyms, homonymCount }) => [homonyms.length, homonymCount])).toEqual(
      people.map(() => [12, 39]),
    );
  });
});

describe('ids', () => {
  test('of homonyms hang on where they are first seen, not on how many there are', () => {
    const own = [
      report('a', '2020-03-01', ['Chủ tịch UBND huyện']),
      report('b', '2021-03-01', ['Giám đốc Sở Y tế']),
    ];
    const other = report('c', '2020-06-01', ['Giám đốc Sở Tài chính']);
    const before = hungs(...own).map(({ id }) => id);
    expect(before).toEqual(['nguyen-van-hung', 'nguyen-van-hung-so-y-te']);
    expect(hungs(...own, other).map(({ id }) => id)).toEqual(
      [...before, 'nguyen-van-hung-so-tai-chinh'].toSorted(),
    );
  });
});

const offices = fc.constantFrom(
  [],
  ['Chủ tịch UBND huyện'],
  ['nguyên Chủ tịch UBND huyện'],
  ['Phó Bí thư Huyện ủy Yên Thế'],
  ['Bí thư Huyện ủy Lục Nam'],
  ['Chỉ huy trưởng Ban CHQS huyện'],
  ['Giám đốc Sở Y tế', 'Bí thư Huyện ủy Lục Nam'],
);
const meetings = fc.array(
  fc.record({
    day: fc.constantFrom(undefined, '2018-03-01', '2018-03-02', '2020-03-01', '2022-03-01'),
    positions: offices,
    rank: fc.constantFrom(undefined, 'Thiếu tá', 'Trung tá', 'Đại tá'),
    honorific: fc.constantFrom(undefined, 'ông', 'bà'),
    beside: fc.constantFrom('Đỗ Thị Cam', 'Hà An'),
  }),
  { minLength: 2, maxLength: 12 },
);

function reportsOf(
  made: readonly (typeof meetings extends fc.Arbitrary<infer T> ? T : never)[number][],
) {
  return made.map(({ day, positions, rank: held, honorific, beside }, index) =>
    report(
      `r${String(index).padStart(2, '0')}`,
      day,
      positions,
      { rank: held, honorific },
      {
        attendees: [officer(beside, [], { role: 'attends' })],
      },
    ),
  );
}

test('the order of articles changes nothing', () => {
  fc.assert(
    fc.property(meetings, fc.gen(), (made, gen) => {
      const reports = reportsOf(made);
      const order = gen(fc.shuffledSubarray, reports, { minLength: reports.length });
      expect(resolve(order, lexicon)).toEqual(resolve(reports, lexicon));
    }),
    { numRuns: 60 },
  );
});

test('an article about others changes nobody', () => {
  fc.assert(
    fc.property(meetings, (made) => {
      const reports = reportsOf(made);
      const other = meetingOf('x', '2019-01-01', {
        units: yenThe,
        chair: [officer('Trần Thị Mơ', ['Chủ tịch HĐND huyện'])],
      });
      expect(hungs(...reports, other)).toEqual(hungs(...reports));
    }),
    { numRuns: 60 },
  );
});

test('nobody is ông and bà, whatever connects them', () => {
  fc.assert(
    fc.property(meetings, (made) => {
      const reports = reportsOf(made);
      const sexOf = new Map(reports.map(({ id, chair }) => [id, chair[0]?.value.honorific]));
      for (const { appearances } of hungs(...reports)) {
        const sexes = new Set(appearances.map(({ reportId }) => sexOf.get(reportId)));
        sexes.delete(undefined);
        expect(sexes.size).toBeLessThanOrEqual(1);
      }
    }),
    { numRuns: 100 },
  );
});
