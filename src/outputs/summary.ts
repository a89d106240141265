import type { EventDate, Participant, Report } from '../model/report.ts';
import { formatDay } from '../text/calendar.ts';

/** Letters of the lead a summary quotes at most. */
const leadLength = 280;

const parts = {
  morning: 'sáng',
  afternoon: 'chiều',
  evening: 'tối',
  'all-day': 'cả ngày',
} as const;

/** A report in a few Vietnamese sentences of plain text: when, who chaired, how it begins. */
export function summarise(report: Report): string {
  const date = report.date[0]?.value;
  const chairs = report.chair.map((fact) => nameOf(fact.value)).join('; ');
  return [
    report.isMeeting ? describeDate(date) : undefined,
    chairs === '' ? undefined : `Chủ trì: ${chairs}.`,
    lead(report),
  ]
    .filter((sentence) => sentence !== undefined)
    .join(' ');
}

function describeDate(date: EventDate | undefined): string {
  if (date === undefined || date.start === undefined || date.end === undefined) {
    return 'Chưa rõ ngày họp.';
  }
  const part = date.part === undefined ? '' : ` (${parts[date.part]})`;
  switch (date.precision) {
    case 'day':
      return `Họp ngày ${formatDay(date.end)}${part}.`;
    case 'days':
      return `Họp từ ngày ${formatDay(date.start)} đến ngày ${formatDay(date.end)}.`;
    case 'month':
      return `Họp trong tháng ${formatDay(date.end.slice(0, 7))}.`;
    case 'year':
      return `Họp trong năm ${date.end.slice(0, 4)}.`;
    case 'interval':
      return `Họp trong khoảng ${formatDay(date.start)}–${formatDay(date.end)}.`;
  }
}

function nameOf(participant: Participant): string {
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
