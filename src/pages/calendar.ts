import { phrase, type Text } from '../model/phrase.ts';
import { isInCalendar, type Report } from '../model/report.ts';
import type { JsonValue, Page, PageData, PageKind, PagePlan, Site } from '../model/site.ts';
import { monthTable } from './calendar/month.ts';
import { monthList } from './calendar/month-list.ts';
import {
  type Month,
  monthName,
  monthPath,
  monthsOfYear,
  yearName,
  yearPath,
} from './calendar/month-path.ts';
import { isPossibleIn, type Schedule, scheduleOf } from './calendar/schedule.ts';
import { monthWord } from './format/date.ts';
import { type Frame, type FrameOptions, frame } from './frame.ts';
import { calendarBeside, feedsBeside } from './listing/alternates.ts';
import { reportOf } from './listing/citation.ts';
import { collectionLd } from './listing/collection-ld.ts';
import { ledgerRow } from './listing/ledger-row.ts';
import { pager } from './listing/pager.ts';
import { firstRows, reportCount, reportRow } from './listing/report-row.ts';
import { planPage } from './plan-page.ts';

const home = { label: phrase('nav.calendar'), path: 'lich/index.html' };

/** `lich/index.html`, `lich/<year>.html`, `lich/<year>/<month>.html`: meetings by day; without a day, in a box of their own. */
export const calendarPages: PageKind = {
  name: 'calendar',
  *plan(site) {
    const schedule = scheduleOf(site);
    yield planIndex(site, schedule);
    for (const year of schedule.years) {
      yield planYear(site, schedule, year);
      for (const month of monthsOf(schedule, year)) yield* planMonth(schedule, month);
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
          label: monthWord(month.month),
          href: monthPath(month),
          count: reportCount(schedule.inMonth(monthName(month)).length),
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
        alternates: [
          ...feedsBeside(permalink, title),
          ...(reports.some(isInCalendar) ? [calendarBeside(permalink, title)] : []),
        ],
      }),
      title,
      count: reportCount(reports.length),
      years: schedule.years.map((each) => ({
        label: yearName(each),
        href: yearPath(each),
        isCurrent: each === year,
      })),
      undated: undatedBox(phrase('calendar.yearUndatedNote'), schedule.within(year)),
      months: monthsOfYear.map((month) =>
        monthTable({ year, month }, schedule.inMonth(monthName({ year, month }))),
      ),
      rows: isShort ? reports.map((report) => ledgerRow(report)) : [],
    },
  };
}

function* planMonth(schedule: Schedule, month: Month): Iterable<PagePlan> {
  const reports = schedule.inMonth(monthName(month));
  const possible = schedule
    .within(month.year)
    .filter((report) => isPossibleIn(report, monthName(month)));
  const list = monthList(month, reports);
  const given = {
    month,
    reports: reports.map(({ id }) => id),
    possible: possible.map(({ id }) => id),
    others: monthsOf(schedule, month.year).map((each) => each.month),
  };
  for (let page = 1; page <= list.pages; page++) {
    const plan = { permalink: list.pathOf(page), template: 'calendar-month' };
    yield planPage(plan, { ...given, page }, makeMonth);
  }
}

/** A page of a month: ids of its reports, in the order of the list, of those that may be of it, and the year's other months. */
type MonthPage = {
  readonly month: Month;
  readonly page: number;
  readonly reports: readonly string[];
  readonly possible: readonly string[];
  readonly others: readonly number[];
};

function makeMonth(site: Site, given: MonthPage, permalink: string): PageData {
  const { month, page } = given;
  const reports = given.reports.map((id) => reportOf(site, id));
  const possible = given.possible.map((id) => reportOf(site, id));
  const list = monthList(month, reports);
  const name = { month: monthWord(month.month), year: yearName(month.year) };
  const heading = phrase('calendar.month', name);
  const title = page === 1 ? heading : phrase('calendar.monthPart', { heading, page });
  const description = phrase('calendar.monthDescription', { ...name, count: reports.length });
  return {
    frame: calendarFrame(site, {
      permalink,
      title,
      description,
      crumbs: [
        home,
        { label: name.year, path: yearPath(month.year) },
        { label: phrase('calendar.monthShort', { month: name.month }) },
      ],
    }),
    title: heading,
    table: { ...monthTable(month, reports), href: null },
    count: reportCount(reports.length),
    undated: undatedBox(phrase('calendar.monthUndatedNote'), possible),
    rows: list.rowsOf(page).map(({ report, id }) => ledgerRow(report, id)),
    pager: pager(page, list.pages, list.pathOf) ?? null,
    others: given.others.map((other) => ({
      label: phrase('calendar.monthShort', { month: monthWord(other) }),
      href: monthPath({ year: month.year, month: other }),
      isCurrent: other === month.month,
    })),
  };
}

function calendarFrame(site: Site, head: FrameOptions): Frame {
  const { permalink, title: name, description } = head;
  const jsonLd = [collectionLd(site, { permalink, name, description })];
  return frame(site, { ...head, nav: 'calendar', jsonLd });
}

/** Months with a report on a day. */
function monthsOf(schedule: Schedule, year: number): readonly Month[] {
  return monthsOfYear
    .map((month) => ({ year, month }))
    .filter((month) => schedule.inMonth(monthName(month)).length > 0);
}

function undatedBox(note: Text, reports: readonly Report[]): JsonValue {
  return { note, ...firstRows(reports.map((report) => reportRow(report))) };
}
