import { expect, test } from 'vitest';
import { factNumbered, numberFacts } from '../../src/model/report.ts';
import { aimOf, meetingOf, officer } from '../make/meeting.ts';
import { dayOf, factOf } from '../make/report.ts';

test('facts are numbered in the order of the slip, results before plans', () => {
  const report = meetingOf('a', '2025-01-01', {
    organiser: [factOf('UBND xã')],
    mode: [factOf('online' as const)],
    chair: [officer('Hà An'), officer('Hà Ba')],
    attendees: [officer('Lê Ba')],
    speakers: [officer('Hà An')],
    targets: [
      aimOf({ kind: 'plan', text: 'một' }),
      aimOf({ kind: 'result', text: 'hai' }),
      aimOf({ kind: 'plan', text: 'ba' }),
      aimOf({ kind: 'result', text: 'bốn' }),
    ],
  });
  const numbered = numberFacts(report);
  expect(numbered.map(({ number }) => number)).toEqual([1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11]);
  expect(numbered.map(({ field }) => field)).toEqual([
    'date',
    'organiser',
    'mode',
    'chair',
    'chair',
    'attendees',
    'speakers',
    ...Array.from({ length: 4 }, () => 'targets'),
  ]);
  expect(numbered.slice(7).map(({ fact }) => fact.value)).toMatchObject(
    ['hai', 'bốn', 'một', 'ba'].map((text) => ({ text })),
  );
  for (const { number, fact } of numbered) expect(factNumbered(report, number)).toBe(fact);
  expect([factNumbered(report, 0), factNumbered(report, 12)]).toEqual([undefined, undefined]);
});

test('only the best date and organiser are shown', () => {
  const report = meetingOf('a', undefined, {
    date: [factOf(dayOf('2025-01-01')), factOf(dayOf('2025-01-02'))],
    organiser: [factOf('UBND xã'), factOf('UBND huyện')],
  });
  expect(numberFacts(report).map(({ fact }) => fact.value)).toMatchObject([
    { edtf: '2025-01-01' },
    'UBND xã',
  ]);
});

test('a report without facts has no numbers', () => {
  expect(numberFacts(meetingOf('a', undefined))).toEqual([]);
});
