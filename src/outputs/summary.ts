import type { EventDate, Participant, Report } from '../model/report.ts';
import { formatDay } from '../text/calendar.ts';
import type { OutputWords } from './words.ts';

/** Letters of the lead a summary quotes at most. */
const leadLength = 280;

/** A report in a few sentences of plain text: when, who chaired, how it begins. */
export function summarise(report: Report, words: OutputWords): string {
  const date = report.date[0]?.value;
  const chairs = report.chair.map((fact) => nameOf(fact.value)).join('; ');
  return [
    report.isMeeting ? describeDate(date, words) : undefined,
    chairs === '' ? undefined : words.chairs(chairs),
    lead(report),
  ]
    .filter((sentence) => sentence !== undefined)
    .join(' ');
}

/** When a meeting was, and no more than is known. */
export function describeDate(date: EventDate | undefined, words: OutputWords): string {
  if (date === undefined || date.start === undefined || date.end === undefined) {
    return words.unknownDay;
  }
  const part = date.part === undefined ? '' : ` (${words.parts[date.part]})`;
  switch (date.precision) {
    case 'day':
      return words.onDay(`${formatDay(date.end)}${part}`);
    case 'days':
      return words.fromTo(formatDay(date.start), formatDay(date.end));
    case 'month':
      return words.inMonth(formatDay(date.end.slice(0, 7)));
    case 'year':
      return words.inYear(date.end.slice(0, 4));
    case 'interval':
      return words.between(formatDay(date.start), formatDay(date.end));
  }
}

/** Rank or honorific, and name; or what a group is called. */
export function nameOf(participant: Participant): string {
  const { rank, honorific, name, group } = participant;
  return [rank ?? honorific, name ?? group].filter((word) => word !== undefined).join(' ');
}

/** Beginning of the first paragraph of the text, cut between two words. */
function lead(report: Report): string | undefined {
  const text = report.blocks.find(
    (block) => block.kind === 'lead' || block.kind === 'paragraph',
  )?.text;
  if (text === undefined || text.length <= leadLength) return text;
  const end = text.lastIndexOf(' ', leadLength);
  return `${text.slice(0, end > 0 ? end : leadLength)}…`;
}
