import { describe, expect, test } from 'vitest';
import { compile } from '../../src/compile.ts';
import { readLexicon } from '../../src/kits.ts';
import { type Gold, goldSchema } from '../../src/score/gold.ts';
import { scoreReport } from '../../src/score/score-report.ts';
import { fieldScores, overallScore, Tally } from '../../src/score/tally.ts';

const { lexicon } = readLexicon();
const text =
  'Sáng 17/5/2024, UBND tỉnh Hà Giang tổ chức Hội nghị giao ban tháng 5. Ông Nguyễn Văn An, Chủ tịch UBND tỉnh chủ trì hội nghị.';

/** Scores of one text against what a person read in it. */
function score(gold: Partial<Gold>) {
  const { report } = compile(
    { file: 'seeds/a.txt', bytes: new TextEncoder().encode(text), sha256: '' },
    lexicon,
  );
  if (report === undefined) throw new Error('the text of the test does not compile');
  const tally = new Tally();
  scoreReport(tally, report, goldSchema.parse(gold));
  const counts = Object.fromEntries(
    fieldScores(tally).map(({ field, right, wrong, missed }) => [field, [right, wrong, missed]]),
  );
  return { counts, tally };
}

const chair = { name: 'Nguyễn Văn An', positions: ['Chủ tịch UBND tỉnh'] };
const date = { value: '2024-05-17', part: 'morning' };

test('what agrees with gold is right', () => {
  const { counts } = score({ chair: [chair], date, organiser: 'UBND tỉnh Hà Giang' });
  expect(counts).toMatchObject({
    date: [1, 0, 0],
    'date.part': [1, 0, 0],
    chair: [1, 0, 0],
    'chair.positions': [1, 0, 0],
    organiser: [1, 0, 0],
  });
});

test.each([
  ['another person', { chair: [{ ...chair, name: 'Trần Văn Bình' }], date }, 'chair', [0, 1, 1]],
  [
    'another spelling of tones',
    { chair: [{ ...chair, name: 'NGUYỄN VĂN AN' }], date },
    'chair',
    [1, 0, 0],
  ],
  [
    'another office',
    { chair: [{ ...chair, positions: ['Bí thư'] }], date },
    'chair.positions',
    [0, 1, 1],
  ],
  ['another day', { chair: [chair], date: { value: '2024-05-18' } }, 'date', [0, 1, 1]],
  ['no day in gold', { chair: [chair], date: { value: null } }, 'date', [0, 1, 0]],
  ['a text that is no meeting', { is_meeting: false }, 'chair', [0, 1, 0]],
  [
    'an attendee not found',
    { chair: [chair], date, attendees: [{ name: 'Trần Văn Bình', positions: [] }] },
    'attendees',
    [0, 0, 1],
  ],
  ['a list nobody annotated', { chair: [chair], date, attendees: null }, 'attendees', undefined],
  ['a chair nobody annotated', { chair: null, date }, 'chair', undefined],
  [
    'a target not found',
    {
      chair: [chair],
      date,
      targets: [{ text: 'đạt 100% kế hoạch', kind: 'plan', optional: false }],
    },
    'targets',
    [0, 0, 1],
  ],
  [
    'an optional target not found',
    {
      chair: [chair],
      date,
      targets: [{ text: 'đạt 100% kế hoạch', kind: 'plan', optional: true }],
    },
    'targets',
    [0, 0, 0],
  ],
] as const)('%s', (_what, gold, field, expected) => {
  expect(score(gold as unknown as Partial<Gold>).counts[field]).toEqual(expected);
});

describe('the tally', () => {
  test('gives precision, recall and F1', () => {
    const tally = new Tally();
    tally.add('chair', { right: 6, wrong: 2, missed: 4 });
    const [chairScore] = fieldScores(tally);
    expect(chairScore).toMatchObject({ precision: 0.75, recall: 0.6 });
    expect(chairScore?.f1).toBeCloseTo(2 / 3, 10);
  });

  test('means date, chair, attendees and targets', () => {
    const tally = new Tally();
    for (const field of ['date', 'chair', 'attendees']) tally.add(field, { right: 1 });
    tally.add('targets', { missed: 1, wrong: 1 });
    tally.add('groups', { missed: 9 });
    expect(overallScore(fieldScores(tally))).toBe(0.75);
  });

  test('counts how often each rule was right', () => {
    const { tally } = score({ chair: [chair], date: { value: '2024-05-18' } });
    const rules = Object.fromEntries(tally.rules);
    const dateRule = Object.keys(rules).find((rule) => rule.startsWith('date/'));
    expect(rules[dateRule ?? '']).toEqual({ right: 0, found: 1 });
    expect(
      Object.entries(rules)
        .filter(([rule]) => rule.startsWith('chair/'))
        .map(([, counts]) => counts),
    ).toEqual([{ right: 1, found: 1 }]);
  });
});
