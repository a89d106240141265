import type { EventDate, Participant, Report } from '../model/report.ts';

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
      return `Họp ngày ${dayText(date.end)}${part}.`;
    case 'days':
      return `Họp từ ngày ${dayText(date.start)} đến ngày ${dayText(date.end)}.`;
    case 'month':
      return `Họp trong tháng ${date.end.slice(5, 7)}/${date.end.slice(0, 4)}.`;
    case 'year':
      return `Họp trong năm ${date.end.slice(0, 4)}.`;
    case 'interval':
      return `Họp trong khoảng ${dayText(date.start)}–${dayText(date.end)}.`;
  }
}

/** `2025-01-08` → `08/01/2025` */
function dayText(day: string): string {
  return day.split('-').toReversed().join('/');
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
