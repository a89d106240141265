import { beside } from '../model/beside.ts';
import { phrase } from '../model/phrase.ts';
import { isCertainDay, isInCalendar, numberFacts, type Report } from '../model/report.ts';
import type { JsonValue, PageData, PageKind, Site } from '../model/site.ts';
import { indexAbbreviations, placeAbbreviations, type ShortForm } from './event/abbreviations.ts';
import { citationMeta } from './event/citation-meta.ts';
import { citeView } from './event/cite.ts';
import { otherCorrections } from './event/correction.ts';
import { describeReport } from './event/description.ts';
import { eventLd } from './event/event-ld.ts';
import { placeMarks } from './event/marks.ts';
import { readParagraphs } from './event/paragraphs.ts';
import { shortId } from './event/short-id.ts';
import { slipGroups } from './event/slip.ts';
import { sourceView } from './event/source.ts';
import { textView } from './event/text-view.ts';
import { whenView } from './event/when.ts';
import { whyRows } from './event/why.ts';
import { monthWord } from './format/date.ts';
import { type Crumb, frame } from './frame.ts';
import { calendarBeside } from './listing/alternates.ts';
import { reportOf, reportPath } from './listing/citation.ts';
import { reportDay } from './listing/report-day.ts';
import { uniqueTitles } from './listing/unique-titles.ts';
import { planPage } from './plan-page.ts';

const wholeDay = /^\d{4}-\d{2}-\d{2}$/u;

/** `su-kien/<slug>.html`: one report, its facts, and the words each was read from. */
export const eventPages: PageKind = {
  name: 'event',
  *plan(site) {
    const abbreviations = indexAbbreviations(site);
    const titles = uniqueTitles(
      site.reports.map(({ id, title }) => ({ id, name: title.value, hint: undefined })),
    );
    for (const [index, report] of site.reports.entries()) {
      const { id, file } = report;
      const given = {
        id,
        title: titles.get(id) ?? report.title.value,
        abbreviations: (abbreviations.get(id) ?? []).map(({ short, long }) => ({ short, long })),
        earlier: site.reports[index + 1]?.id,
        later: site.reports[index - 1]?.id,
      };
      yield planPage({ permalink: reportPath(report), template: 'event', file }, given, makeEvent);
    }
  },
};

/** A report, and what its page takes from those around it. */
type Place = {
  readonly id: string;
  /** Not the title of any other report. */
  readonly title: string;
  readonly abbreviations: readonly ShortForm[];
  readonly earlier: string | undefined;
  readonly later: string | undefined;
};

function makeEvent(site: Site, place: Place, permalink: string): PageData {
  const report = reportOf(site, place.id);
  const facts = numberFacts(report);
  const paragraphs = readParagraphs(report.article, report.blocks);
  const marks = placeMarks(facts, paragraphs, 'e');
  const number = shortId(report.id);
  return {
    frame: frame(site, {
      permalink,
      title: place.title,
      description: describeReport(report),
      crumbs: [...crumbs(report), { label: phrase('event.number', { number }) }],
      ogType: 'article',
      published: wholeDay.test(report.source.published ?? '') ? report.source.published : undefined,
      meta: citationMeta(site, report, permalink),
      alternates: isInCalendar(report) ? [calendarBeside(permalink, report.title.value, null)] : [],
      jsonLd: eventLd(site, report, permalink),
    }),
    title: report.title.value,
    number,
    isMeeting: report.isMeeting,
    when: whenView(report.date[0]),
    calendar: isInCalendar(report) ? beside(permalink, 'ics') : null,
    source: sourceView(report),
    groups: slipGroups(site, report, marks),
    corrections: otherCorrections(report),
    text: textView(paragraphs, marks, placeAbbreviations(paragraphs, place.abbreviations)),
    paragraphCount: paragraphs.length,
    why: whyRows(facts),
    related: relatedViews(site, report),
    cite: citeView(site, report),
    earlier: neighbour(site, place.earlier),
    later: neighbour(site, place.later),
  };
}

/** Year and month of a certain day; else the calendar. */
function crumbs(report: Report): readonly Crumb[] {
  const date = report.date[0]?.value;
  if (date?.start === undefined || !isCertainDay(date)) {
    return [{ label: phrase('nav.calendar'), path: 'lich/index.html' }];
  }
  const [year = '', month = ''] = date.start.split('-');
  return [
    { label: year, path: `lich/${year}.html` },
    {
      label: phrase('event.month', { month: monthWord(Number(month)) }),
      path: `lich/${year}/${month}.html`,
    },
  ];
}

function relatedViews(site: Site, report: Report): JsonValue {
  return (site.related.get(report.id) ?? []).map(({ reportId, reasons }) => {
    const other = reportOf(site, reportId);
    return { ...link(other), reasons: reasons.map(({ kind, name }) => ({ kind, name })) };
  });
}

function neighbour(site: Site, id: string | undefined): JsonValue {
  return id === undefined ? null : link(reportOf(site, id));
}

function link(report: Report): { readonly [key: string]: JsonValue } {
  return { title: report.title.value, path: reportPath(report), day: reportDay(report) };
}
