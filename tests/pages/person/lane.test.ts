import { expect, test } from 'vitest';
import type { Office } from '../../../src/model/entity.ts';
import type { EventDate } from '../../../src/model/report.ts';
import type { Site } from '../../../src/model/site.ts';
import { axisYears, laneAxis, officeLane } from '../../../src/pages/person/lane.ts';
import { dayOf, intervalOf } from '../../make/report.ts';
import { siteOf } from '../../make/site.ts';
import { makeReport } from '../report.ts';

function seenOn(...dates: readonly EventDate[]): { readonly site: Site; readonly office: Office } {
  const reports = dates.map((date, index) =>
    makeReport({
      id: `bai-${index}`,
      facts: ({ said }) => ({ date: [said(date, 'Một đoạn')] }),
    }),
  );
  return {
    site: siteOf(reports),
    office: {
      title: 'Bí thư',
      organisationId: undefined,
      sightings: reports.map(({ id }) => ({ reportId: id, fact: 1, quote: 'Bí thư' })),
      firstSeen: undefined,
      lastSeen: undefined,
    },
  };
}

test.each([
  [['2030-05-05'], ['2029', '2030', '2031']],
  [
    ['2030-05-05', '2031-05-05'],
    ['2030', '2031', '2032'],
  ],
  [
    ['2030-05-05', '2032-05-05'],
    ['2030', '2031', '2032'],
  ],
  [
    ['2030-05-05', '2034-05-05'],
    ['2030', '2032', '2034'],
  ],
])('days %j lie on an axis labelled %j', (days, labels) => {
  const { site, office } = seenOn(...days.map((day) => dayOf(day)));
  const axis = laneAxis(site, [office]);
  expect(axis === undefined ? [] : axisYears(axis)).toEqual(labels);
});

test('a dot stands where a report saw the office, dotted line elsewhere', () => {
  const { site, office } = seenOn(dayOf('2030-01-01'), dayOf('2031-01-01'));
  const lane = officeLane(site, office, { firstYear: 2029, step: 1 });
  expect(lane?.seen).toBe('M100 12h.01M200 12h.01');
  expect(lane?.unseen).toBe('M4 12H94M106 12H194M206 12H296');
});

test('dots that touch leave no line between them', () => {
  const { site, office } = seenOn(dayOf('2030-01-01'), dayOf('2030-01-20'));
  expect(officeLane(site, office, { firstYear: 2029, step: 1 })?.unseen).toBe(
    'M4 12H94M111 12H296',
  );
});

test('an interval is neither a dot nor a reason for an axis', () => {
  const { site, office } = seenOn(intervalOf('2030-01-01', '2030-06-01', []));
  expect(laneAxis(site, [office])).toBeUndefined();
  expect(officeLane(site, office, { firstYear: 2029, step: 1 })).toBeUndefined();
});
