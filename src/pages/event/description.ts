import { phrase, type Text } from '../../model/phrase.ts';
import type { Report, Target } from '../../model/report.ts';
import { formatAmount } from '../format/amount.ts';
import { longDate } from '../format/date.ts';
import { formatParticipant } from '../format/participant.ts';
import { oneLine } from '../format/shorten.ts';

/** Letters search engines show. */
const longest = 155;

/** One sentence on a report: when, who chaired, the first target; else its first words. */
export function describeReport(report: Report): Text {
  const chair = report.chair[0]?.value;
  const target = firstTarget(report);
  const date = report.date[0]?.value;
  const parts = [
    ...(chair === undefined ? [] : [phrase('report.chairs', { who: formatParticipant(chair) })]),
    ...(target === undefined ? [] : [describeTarget(target)]),
  ];
  const [first, second] = parts;
  if (date === undefined || first === undefined) return firstWords(report);
  const body = second === undefined ? first : phrase('list.semicolon', { first, second });
  return phrase('report.dated', { date: longDate(date), body });
}

/** The first target with a number, results before plans. */
export function firstTarget(report: Report): Target | undefined {
  const values = report.targets.map(({ value }) => value);
  const measured = values.filter(({ amount }) => amount !== undefined);
  return measured.find(({ kind }) => kind === 'result') ?? measured[0];
}

function describeTarget(target: Target): Text {
  const { kind, subject } = target;
  return phrase(`report.${kind}`, { subject, amount: formatAmount(target) });
}

function firstWords(report: Report): string {
  const lead = report.blocks.find(({ kind }) => kind === 'lead' || kind === 'paragraph');
  const text = oneLine(lead?.text ?? report.title.value);
  if (text.length <= longest) return text;
  const cut = text.slice(0, longest);
  return `${cut.slice(0, cut.lastIndexOf(' '))} …`;
}
