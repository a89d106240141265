import type { Report } from '../model/report.ts';
import type { Gold } from './gold.ts';
import type { Tally } from './tally.ts';

const day = /^(?:\d{4}|-)-\d\d-\d\d$/u;

/**
 * The day of the meeting, the first of several. Where the text prints no year, month and day must still be found; where
 * it settles no day, finding one is wrong.
 */
export function scoreDate(tally: Tally, report: Report, gold: Gold): void {
  const [fact] = report.date;
  const wanted = gold.date?.value ?? undefined;
  const isDay = fact?.value.precision === 'day' || fact?.value.precision === 'days';
  const found = isDay ? (fact.value.start ?? fact.value.edtf.split('/')[0]) : undefined;
  const isRight =
    wanted !== undefined && day.test(wanted)
      ? found !== undefined && isSameDay(found, wanted, report.article.text)
      : found === undefined;
  if (isRight) tally.add('date', { right: 1 });
  else {
    const isWanted = wanted !== undefined && day.test(wanted);
    tally.add('date', { wrong: Number(found !== undefined), missed: Number(isWanted) });
    const what = found === undefined ? 'missed' : 'wrong';
    tally.complain({
      id: report.id,
      field: 'date',
      what,
      text: `${found ?? '–'} ≠ ${wanted ?? 'no day'}`,
    });
  }
  if (fact === undefined) return;
  tally.judge(fact.rule, isRight);
  if (wanted !== undefined) {
    tally.compare('date.part', (fact.value.part ?? null) === (gold.date?.part ?? null));
  }
}

function isSameDay(found: string, wanted: string, text: string): boolean {
  const isYearPrinted = !wanted.startsWith('-') && text.includes(wanted.slice(0, 4));
  if (isYearPrinted || found === wanted) return found === wanted;
  const hasUnknownYear = found.startsWith('X') || wanted.startsWith('-');
  return hasUnknownYear && found.slice(-5) === wanted.slice(-5);
}
