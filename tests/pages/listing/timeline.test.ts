import { describe, expect, test } from 'vitest';
import type { EventDate } from '../../../src/model/report.ts';
import { timelineOf } from '../../../src/pages/listing/timeline.ts';
import { dayOf, intervalOf } from '../../make/report.ts';
import { siteOf } from '../../make/site.ts';
import { makeReport } from '../report.ts';

/** One lane of reports with the dates given. */
function timelineSeenOn(dates: readonly EventDate[], event?: string) {
  const reports = dates.map((date, index) =>
    makeReport({
      id: `bai-${index}`,
      facts: ({ said }) => ({ date: [said(date, 'Một đoạn')] }),
    }),
  );
  const sightings = reports.map(({ id }) => ({ reportId: id, fact: 1, quote: 'Bí thư' }));
  return timelineOf(siteOf(reports), [{ name: 'Bí thư', href: null, detail: null, sightings }], {
    event: event === undefined ? undefined : { day: event, label: 'sáp nhập' },
  });
}

test.each([
  [['2030-05-05'], ['2029', '2030', '2031']],
  [
    ['2030-05-05', '2031-05-05'],
    ['2029', '2030', '2031'],
  ],
  [
    ['2030-05-05', '2032-05-05'],
    ['2030', '2031', '2032'],
  ],
  [
    ['2030-05-05', '2040-05-05'],
    ['2030', '2032', '2034', '2036', '2038', '2040'],
  ],
])('days %j lie on an axis labelled %j', (days, labels) => {
  expect(timelineSeenOn(days.map((day) => dayOf(day)))?.years).toEqual(labels);
});

test('every year has a tick, whether or not it has a label', () => {
  const ticks = timelineSeenOn([dayOf('2030-05-05'), dayOf('2040-05-05')])?.ticks;
  expect(ticks?.match(/M/gu)).toHaveLength(13);
});

describe('a lane', () => {
  test('has a dot where a report saw something, and dotted lines elsewhere', () => {
    const lane = timelineSeenOn([dayOf('2030-01-01'), dayOf('2032-01-01')])?.lanes[0];
    expect(lane?.seen).toBe('M0 12h.01M666 12h.01');
    expect(lane?.between).toBe('M0 12H666');
    expect(lane?.outside).toBe('M666 12H1000');
  });

  test('has one dot for reports of one day', () => {
    const lane = timelineSeenOn([dayOf('2030-01-01'), dayOf('2030-01-01')])?.lanes[0];
    expect(lane?.seen).toBe('M333 12h.01');
    expect(lane?.between).toBe('');
  });

  test('shows an interval as such, never as a dot', () => {
    const timeline = timelineSeenOn([intervalOf('2030-01-01', '2030-12-31', [])]);
    expect(timeline?.hasMaybe).toBe(true);
    expect(timeline?.lanes[0]).toMatchObject({ seen: '', maybe: 'M333 12H666' });
  });

  test('says in words what it draws', () => {
    const lane = timelineSeenOn([dayOf('2030-01-01'), dayOf('2032-02-03')])?.lanes[0];
    expect(lane?.label).toEqual({
      key: 'timeline.seenOften',
      params: {
        count: 2,
        first: { calendarDate: '2030-01-01' },
        last: { calendarDate: '2032-02-03' },
      },
    });
  });
});

test('a day of note is marked where the axis reaches it', () => {
  expect(timelineSeenOn([dayOf('2030-01-01')], '2030-01-01')?.event?.path).toBe('M333 0V24');
  expect(timelineSeenOn([dayOf('2030-01-01')], '2040-01-01')?.event).toBeNull();
});

test('reports without any day make no picture', () => {
  expect(timelineSeenOn([])).toBeNull();
});

test('lanes that are too many are counted', () => {
  const report = makeReport({
    id: 'bai',
    facts: ({ said }) => ({ date: [said(dayOf('2030-01-01'), 'Một đoạn')] }),
  });
  const subject = {
    name: 'Bí thư',
    href: null,
    detail: null,
    sightings: [{ reportId: 'bai', fact: 1, quote: 'Bí thư' }],
  };
  const timeline = timelineOf(siteOf([report]), [subject, subject, subject], { limit: 2 });
  expect(timeline?.lanes).toHaveLength(2);
  expect(timeline?.more).toEqual({ key: 'timeline.more', params: { count: 1 } });
});
