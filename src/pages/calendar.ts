import { phrase, type Text } from '../model/phrase.ts';
import type { Report } from '../model/report.ts';
import type { JsonValue, Page, PageKind, Site } from '../model/site.ts';
import { twoDigits } from '../text/calendar.ts';
import {
  type Month,
  monthName,
  monthPath,
  monthTable,
  reportsOn,
  yearName,
  yearPath,
} from './calendar/month.ts';
import { isPossibleIn, type Schedule, scheduleOf } from './calendar/schedule.ts';
import { type Frame, type FrameOptions, frame } from './frame.ts';
import { collectionLd } from './listing/collection-ld.ts';
import { firstRows, reportCount, reportRow } from './listing/report-row.ts';

const months = [1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12] as const;
const home = { label: phrase('nav.calendar'), path: 'lich/index.html' };

/** `lich/index.html`, `lich/<year>.html`, `lich/<year>/<month>.html`: meetings by day; without a day, in a box of their own. */
export const calendarPages: PageKind = {
  name: 'calendar',
  *plan(site) {
    const schedule = scheduleOf(site);
    yield planIndex(site, schedule);
    for (const year of schedule.years) {
      yield planYear(site, schedule, year);
      for (const month of monthsOf(schedule, year)) yield planMonth(site, schedule, month);
    }
  },
};

function planIndex(site: Site, schedule: Schedule): Page {
  const permalink = 'lich/index.html';
  const title = phrase('calendar.title');
  const description = phrase('calendar.description', { count: site.reports.length });
  return {
    permalink,
    template: 'calendar',
    data: {
      frame: calendarFrame(site, {
        permalink,
        title,
        description,
        crumbs: [{ label: phrase('nav.calendar') }],
      }),
      years: schedule.years.toReversed().map((year) => ({
        label: yearName(year),
        href: yearPath(year),
        count: reportCount(schedule.onDays(year).length),
        undated: schedule.within(year).length,
        months: monthsOf(schedule, year).map((month) => ({
          label: twoDigits(month.month),
          href: monthPath(month),
          count: reportCount(reportsOn(month, schedule).length),
        })),
      })),
      undated: undatedBox(phrase('calendar.undatedNote'), schedule.undated),
    },
  };
}

function planYear(site: Site, schedule: Schedule, year: number): Page {
  const permalink = yearPath(year);
  const reports = schedule.onDays(year);
  const title = phrase('calendar.year', { year: yearName(year) });
  const description = phrase('calendar.yearDescription', {
    year: yearName(year),
    count: reports.length,
  });
  const isShort = reports.length <= site.settings.pageSize;
  return {
    permalink,
    template: 'calendar-year',
    data: {
      frame: calendarFrame(site, {
        permalink,
        title,
        description,
        crumbs: [home, { label: yearName(year) }],
      }),
      title,
      count: reportCount(reports.length),
      years: schedule.years.map((each) => ({
        label: yearName(each),
        href: yearPath(each),
        isCurrent: each === year,
      })),
      undated: undatedBox(phrase('calendar.yearUndatedNote'), schedule.within(year)),
      months: months.map((month) => monthTable({ year, month }, schedule)),
      rows: isShort ? reports.map((report) => reportRow(report)) : [],
    },
  };
}

function planMonth(site: Site, schedule: Schedule, month: Month): Page {
  const permalink = monthPath(month);
  const reports = reportsOn(month, schedule);
  const name = { month: month.month, year: yearName(month.year) };
  const title = phrase('calendar.month', name);
  const description = phrase('calendar.monthDescription', { ...name, count: reports.length });
  const possible = schedule
    .within(month.year)
    .filter((report) => isPossibleIn(report, monthName(month)));
  return {
    permalink,
    template: 'calendar-month',
    data: {
      frame: calendarFrame(site, {
        permalink,
        title,
        description,
        crumbs: [
          home,
          { label: yearName(month.year), path: yearPath(month.year) },
          { label: phrase('calendar.monthShort', { month: month.month }) },
        ],
      }),
      title,
      table: { ...monthTable(month, schedule), href: null },
      count: reportCount(reports.length),
      undated: undatedBox(phrase('calendar.monthUndatedNote'), possible),
      rows: reports.map((report) => reportRow(report)),
      others: monthsOf(schedule, month.year).map((each) => ({
        label: phrase('calendar.monthShort', { month: each.month }),
        href: monthPath(each),
        isCurrent: each.month === month.month,
      })),
    },
  };
}

function calendarFrame(site: Site, head: FrameOptions): Frame {
  const { permalink, title: name, description } = head;
  const jsonLd = [collectionLd(site, { permalink, name, description })];
  return frame(site, { ...head, nav: 'calendar', jsonLd });
}

/** Months with a report on a day. */
function monthsOf(schedule: Schedule, year: number): readonly Month[] {
  return months
    .map((month) => ({ year, month }))
    .filter((month) => reportsOn(month, schedule).length > 0);
}

function undatedBox(note: Text, reports: readonly Report[]): JsonValue {
  return { note, ...firstRows(reports.map((report) => reportRow(report))) };
}
