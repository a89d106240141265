import { describe, expect, test } from 'vitest';
import type { Post } from '../../src/model/entity.ts';
import type { Report } from '../../src/model/report.ts';
import { resolve } from '../../src/resolve/index.ts';
import { smallLexicon } from '../make/lexicon.ts';
import { meetingOf, officer } from '../make/meeting.ts';
import { factOf, intervalOf } from '../make/report.ts';

const lexicon = smallLexicon();

function seen(id: string, day: string | undefined, name: string, position: string): Report {
  return meetingOf(id, day, { chair: [officer(name, [position])] });
}

function postsOf(...reports: readonly Report[]): readonly Post[] {
  return [...resolve(reports, lexicon).posts.values()];
}

function holdersOf(post: Post | undefined): readonly (readonly [string, string | undefined])[] {
  return (post?.holders ?? []).map(({ personId, office }) => [personId, office.firstSeen]);
}

describe('a post', () => {
  test('has everybody seen in it, first seen first', () => {
    const [post] = postsOf(
      seen('b', '2024-05-01', 'Hà Ba', 'Chủ tịch UBND tỉnh Sơn Hà'),
      seen('a', '2023-05-01', 'Hà An', 'Chủ tịch UBND tỉnh'),
    );
    expect(post).toMatchObject({
      id: 'chu-tich-ubnd-tinh-son-ha',
      title: 'Chủ tịch UBND tỉnh Sơn Hà',
      office: 'Chủ tịch',
      organisationId: 'ubnd-tinh-son-ha',
      spellings: ['Chủ tịch UBND tỉnh'],
      isSole: true,
      questions: [],
    });
    expect(holdersOf(post)).toEqual([
      ['ha-an', '2023-05-01'],
      ['ha-ba', '2024-05-01'],
    ]);
  });

  test('is one under its short form, and one person has one office in it', () => {
    const reports = [
      seen('a', '2023-05-01', 'Hà An', 'PCT UBND tỉnh'),
      seen('b', '2024-05-01', 'Hà An', 'Phó Chủ tịch UBND tỉnh'),
    ];
    expect(postsOf(...reports).map(({ title }) => title)).toEqual([
      'Phó Chủ tịch UBND tỉnh Sơn Hà',
    ]);
    const { people } = resolve(reports, lexicon);
    expect(people.get('ha-an')?.offices).toMatchObject([
      { title: 'Phó Chủ tịch UBND tỉnh', firstSeen: '2023-05-01', lastSeen: '2024-05-01' },
    ]);
  });

  test.each([
    ['Phó Chủ tịch UBND tỉnh', false],
    ['Ủy viên UBND tỉnh', false],
    ['Giám đốc Sở Y tế', true],
    ['Chủ tịch UBND xã', false],
    ['Chủ tịch UBND các xã', false],
  ])('"%s" has one holder at a time: %s', (position, isSole) => {
    expect(postsOf(seen('a', '2023-05-01', 'Hà An', position))[0]?.isSole).toBe(isSole);
  });

  test('is not held by those who held it before', () => {
    const [post] = postsOf(
      seen('a', '2023-05-01', 'Hà An', 'Chủ tịch UBND tỉnh'),
      seen('b', '2023-06-01', 'Hà Ba', 'nguyên Chủ tịch UBND tỉnh'),
    );
    expect(holdersOf(post)).toEqual([['ha-an', '2023-05-01']]);
    expect(post?.former.map(({ personId }) => personId)).toEqual(['ha-ba']);
    expect(post?.questions).toEqual([]);
  });

  test('is held by those who act in it', () => {
    const [post] = postsOf(seen('a', '2023-05-01', 'Hà An', 'quyền Chủ tịch UBND tỉnh'));
    expect(post?.title).toBe('Chủ tịch UBND tỉnh Sơn Hà');
    expect(post?.spellings).toEqual(['quyền Chủ tịch UBND tỉnh']);
  });

  test('needs an organisation', () => {
    expect(postsOf(seen('a', '2023-05-01', 'Hà An', 'Giám đốc'))).toEqual([]);
  });
});

describe('two people seen at one time', () => {
  const first = seen('a', '2023-05-01', 'Hà An', 'Chủ tịch UBND tỉnh');
  const last = seen('c', '2024-05-01', 'Hà An', 'Chủ tịch UBND tỉnh');
  const between = seen('b', '2023-09-01', 'Hà Ba', 'Chủ tịch UBND tỉnh');

  test('in a post of one holder are asked about', () => {
    expect(postsOf(first, between, last)[0]?.questions).toEqual([
      { personIds: ['ha-an', 'ha-ba'], from: '2023-09-01', to: '2023-09-01' },
    ]);
  });

  test('in a post of several holders are not', () => {
    const deputies = [first, between, last].map((report) => ({
      ...report,
      chair: report.chair.map((fact) => ({
        ...fact,
        value: { ...fact.value, positions: ['Phó Chủ tịch UBND tỉnh'] },
      })),
    }));
    expect(postsOf(...deputies)[0]?.questions).toEqual([]);
  });

  test('are not when a report leaves open whether it was then', () => {
    const open = {
      ...between,
      date: [factOf(intervalOf('2023-04-01', '2024-12-31', ['Không rõ ngày.']))],
    };
    expect(postsOf(first, open, last)[0]?.questions).toEqual([]);
  });

  test('are never more questions than people', () => {
    const crowd = Array.from({ length: 30 }, (_, index) => [
      seen(
        `x${index}`,
        '2023-01-01',
        `Hà ${String.fromCharCode(65 + index)}`,
        'Chủ tịch UBND tỉnh',
      ),
      seen(
        `y${index}`,
        '2024-01-01',
        `Hà ${String.fromCharCode(65 + index)}`,
        'Chủ tịch UBND tỉnh',
      ),
    ]).flat();
    expect(postsOf(...crowd)[0]?.questions.length).toBeLessThan(30);
  });
});

test('the order of the reports changes no post', () => {
  const reports = [
    seen('a', '2023-05-01', 'Hà An', 'Chủ tịch UBND tỉnh'),
    seen('b', '2023-05-01', 'Hà Ba', 'PCT UBND tỉnh'),
    seen('c', undefined, 'Hà Ca', 'Chủ tịch UBND tỉnh'),
    seen('d', '2022-05-01', 'Hà Da', 'nguyên Chủ tịch UBND tỉnh'),
  ];
  expect(postsOf(...reports.toReversed())).toEqual(postsOf(...reports));
});
