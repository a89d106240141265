import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  addDays,
  daysBetween,
  formatDay,
  isCalendarDay,
  isLeapYear,
  isoWeekday,
  lengthOfMonth,
  parseIsoDay,
  readIsoDay,
  toIsoDay,
} from '../../src/text/calendar.ts';

const anyDay = fc
  .tuple(
    fc.integer({ min: 1, max: 2999 }),
    fc.integer({ min: 1, max: 12 }),
    fc.integer({ min: 1, max: 31 }),
  )
  .map(([year, month, day]) => ({ year, month, day: Math.min(day, lengthOfMonth(year, month)) }));

describe('a day of the calendar', () => {
  test.each([
    ['2024-02-29', true],
    ['2023-02-29', false],
    ['1900-02-29', false],
    ['2000-02-29', true],
    ['2025-04-31', false],
    ['2025-13-01', false],
    ['2025-00-10', false],
    ['2025-1-8', false],
    ['2025-01', false],
    ['', false],
  ])('%s: %s', (iso, isDay) => {
    expect(parseIsoDay(iso) !== undefined).toBe(isDay);
  });

  test('that is none cannot be read', () => {
    expect(readIsoDay('2024-02-29')).toEqual({ year: 2024, month: 2, day: 29 });
    expect(() => readIsoDay('2023-02-29')).toThrow(RangeError);
  });

  test.each([
    ['2025-01', '01/2025'],
    ['2025-01-09', '09/01/2025'],
    ['2025', '2025'],
  ])('%s is written %s', (iso, shown) => expect(formatDay(iso)).toBe(shown));

  test('31 April and day 0 are none', () => {
    expect(isCalendarDay({ year: 2025, month: 4, day: 31 })).toBe(false);
    expect(isCalendarDay({ year: 2025, month: 4, day: 0 })).toBe(false);
  });

  test.each([
    [2024, true],
    [2100, false],
    [2000, true],
    [2025, false],
  ])('%i is a leap year: %s', (year, isLeap) => {
    expect(isLeapYear(year)).toBe(isLeap);
    expect(lengthOfMonth(year, 2)).toBe(isLeap ? 29 : 28);
  });
});

describe('the weekday', () => {
  test.each([
    ['2025-01-08', 3],
    ['2024-06-06', 4],
    ['2023-06-08', 4],
    ['2021-08-23', 1],
    ['1945-09-02', 7],
    ['2000-02-29', 2],
    ['2024-12-22', 7],
  ])('of %s is %i', (iso, weekday) => {
    const day = parseIsoDay(iso);
    expect(day && isoWeekday(day)).toBe(weekday);
  });

  test('moves on by one each day', () => {
    fc.assert(
      fc.property(anyDay, (day) => {
        expect(isoWeekday(addDays(day, 1))).toBe((isoWeekday(day) % 7) + 1);
      }),
    );
  });
});

describe('counting days', () => {
  test.each([
    ['2024-12-22', -1, '2024-12-21'],
    ['2024-12-31', 1, '2025-01-01'],
    ['2025-01-01', -1, '2024-12-31'],
    ['2024-02-28', 2, '2024-03-01'],
    ['2025-03-01', -60, '2024-12-31'],
    ['2025-01-08', 0, '2025-01-08'],
  ])('%s and %i days is %s', (iso, count, expected) => {
    const day = parseIsoDay(iso);
    expect(day && toIsoDay(addDays(day, count))).toBe(expected);
  });

  test('there and back is the same day, and the count is what was added', () => {
    fc.assert(
      fc.property(anyDay, fc.integer({ min: 0, max: 5000 }), (day, count) => {
        const later = addDays(day, count);
        expect(daysBetween(day, later)).toBe(count);
        expect(addDays(later, -count)).toEqual(day);
      }),
    );
  });

  test('an ISO day read is the day that was written', () => {
    fc.assert(
      fc.property(anyDay, (day) => {
        expect(parseIsoDay(toIsoDay(day))).toEqual(day);
      }),
    );
  });
});
