import type { Fact, Span } from '../model/fact.ts';
import type { NearMiss } from '../model/near-miss.ts';
import {
  type AnyFact,
  type AppliedCorrection,
  type FactField,
  factFields,
  type NumberedFact,
  numberFacts,
  type Participant,
  type Report,
  type Target,
} from '../model/report.ts';
import { formatMeasure } from '../text/format-measure.ts';
import { nearMissWords } from './near-miss-words.ts';
import type { Language } from './print-diagnostic.ts';
import { printable } from './printable.ts';

const fieldNames: Readonly<Record<FactField, Readonly<Record<Language, string>>>> = {
  date: { vi: 'Thời gian', en: 'Date' },
  organiser: { vi: 'Đơn vị tổ chức', en: 'Organiser' },
  event: { vi: 'Hội nghị', en: 'Event' },
  mode: { vi: 'Hình thức', en: 'Mode' },
  places: { vi: 'Nơi', en: 'Place' },
  chair: { vi: 'Chủ trì', en: 'Chair' },
  attendees: { vi: 'Dự', en: 'Attends' },
  speakers: { vi: 'Phát biểu', en: 'Speaks' },
  targets: { vi: 'Chỉ tiêu', en: 'Target' },
};

const words = {
  vi: {
    said: 'nói rõ',
    inferred: 'suy ra',
    corrected: 'đã đính chính',
    rule: 'luật',
    confidence: 'độ tin',
    because: 'vì',
    none: 'Bài không nói đến một cuộc họp nào.',
    title: 'Tiêu đề',
    nearly: 'suýt',
    missing: 'không có',
    before: 'trước đó',
    nothing: 'chưa ghi gì',
    taken: 'đã bỏ',
    frontMatter: 'phần đầu tệp bài ghi',
    source: 'Nguồn',
    published: 'đăng',
  },
  en: {
    said: 'said',
    inferred: 'inferred',
    corrected: 'corrected',
    rule: 'rule',
    confidence: 'confidence',
    because: 'because',
    none: 'The text reports no meeting.',
    title: 'Title',
    nearly: 'nearly',
    missing: 'none',
    before: 'before',
    nothing: 'nothing',
    taken: 'taken away',
    frontMatter: 'the front matter says so',
    source: 'Source',
    published: 'published',
  },
} as const;

/** Letters of the text shown on each side of a fact's words. */
const context = 40;
const spaces = /[\p{Cc}\p{Zs}]+/gu;

/**
 * Why each fact of a report stands there, and what nearly did, as text for a terminal.
 *
 * ```text
 *  1. Thời gian: 2025-01-08 (morning)
 *     nói rõ · luật date/day-month · độ tin 0,97
 *     … date 2025-01 BBK - ⟦Sáng 08/01⟧, Quân khu 1 tổ chức …
 *     vì “date 2025-01”: Dòng đầu tệp ghi 2025-01.
 *     suýt: … theo Nghị quyết số 28 ⟦ngày 22/11/2014⟧ của … — ngày của văn bản
 * ```
 */
export function explainReport(
  report: Report,
  language: Language,
  nearMisses: readonly NearMiss[] = [],
): string {
  const said = words[language];
  const lines = [
    `${report.file}  ${report.title.value}`,
    `    ${said.title}: ${said[report.title.basis]} · ${said.rule} ${report.title.rule}`,
    ...correctionLines(report, language, { field: 'title', index: 0 }),
    ...sourceLines(report, language),
  ];
  if (!report.isMeeting) lines.push(`    ${said.none}`);
  const numbered = numberFacts(report);
  for (const field of factFields) {
    const own = numbered.filter((entry) => entry.field === field);
    const nearly = nearMisses
      .filter((miss) => miss.field === field)
      .map((miss) => nearMissLine(report, miss, language));
    const taken = report.corrections
      .filter((one) => one.field === field && one.facts.length === 0)
      .flatMap((one) => [`     ${said.taken}`, ...noteLines(one, language)]);
    for (const entry of own) lines.push('', ...factLines(report, entry, language));
    if (nearly.length + taken.length === 0) continue;
    if (own.length === 0) lines.push('', `     ${fieldNames[field][language]}: ${said.missing}`);
    lines.push(...taken, ...nearly);
  }
  return `${lines.map(printable).join('\n')}\n\n`;
}

/** Where the text was printed, as far as the front matter, the crawl header or the dateline tell. */
function sourceLines({ source }: Report, language: Language): readonly string[] {
  const { publisher, published, url } = source;
  const said = words[language];
  const day = published === undefined ? undefined : `${said.published} ${published}`;
  const parts = [publisher, day, url].filter((part) => part !== undefined);
  return parts.length === 0 ? [] : [`    ${said.source}: ${parts.join(' · ')}`];
}

function factLines(
  report: Report,
  { number, field, fact }: NumberedFact,
  language: Language,
): readonly string[] {
  const said = words[language];
  const decimal = fact.confidence.toFixed(2);
  const confidence = language === 'vi' ? decimal.replace('.', ',') : decimal;
  const index = (report[field] as readonly AnyFact[]).indexOf(fact);
  return [
    `${String(number).padStart(3)}. ${fieldNames[field][language]}: ${showValue(field, fact)}`,
    `     ${said[fact.basis]} · ${said.rule} ${fact.rule} · ${said.confidence} ${confidence}`,
    ...(fact.span === undefined ? [] : [`     ${inContext(report.article.text, fact.span)}`]),
    ...fact.evidence.map(
      ({ quote, reason }) =>
        `     ${said.because} “${flat(quote)}”${reason === undefined ? '' : `: ${reason}`}`,
    ),
    ...correctionLines(report, language, { field, index }),
  ];
}

/** Who gave a fact, why, and what had been read before. */
function correctionLines(
  report: Report,
  language: Language,
  { field, index }: { readonly field: AppliedCorrection['field']; readonly index: number },
): readonly string[] {
  return report.corrections
    .filter((one) => one.field === field && one.facts.includes(index))
    .flatMap((one) => noteLines(one, language));
}

function noteLines(
  { field, replaced, note }: AppliedCorrection,
  language: Language,
): readonly string[] {
  const said = words[language];
  const who =
    note === undefined
      ? `     ${said.because} ${said.frontMatter}`
      : `     ${said.because} ${note.reason} (${note.by}, ${note.on})`;
  const before = replaced.map((fact) => {
    const value =
      field === 'title' ? (fact as Fact<string>).value : showValue(field, fact as AnyFact);
    return `     ${said.before}: ${value} · ${said.rule} ${fact.rule}`;
  });
  return [who, ...(before.length > 0 ? before : [`     ${said.before}: ${said.nothing}`])];
}

function nearMissLine(
  { article }: Report,
  { span, rule, why }: NearMiss,
  language: Language,
): string {
  const said = words[language];
  const fired = rule === undefined ? '' : ` (${said.rule} ${rule})`;
  const place = inContext(article.text, span);
  return `     ${said.nearly}: ${place} — ${nearMissWords[language][why]}${fired}`;
}

function inContext(text: string, { start, end }: Span): string {
  const before = flat(text.slice(Math.max(0, start - context), start));
  const after = flat(text.slice(end, end + context));
  return `… ${before}⟦${flat(text.slice(start, end))}⟧${after} …`;
}

function flat(text: string): string {
  return text.replace(spaces, ' ');
}

function showValue(field: FactField, fact: AnyFact): string {
  const { value } = fact as Fact<unknown>;
  if (typeof value === 'string') return value;
  if (field === 'chair' || field === 'attendees' || field === 'speakers') {
    return showParticipant(value as Participant);
  }
  if (field === 'targets') return showTarget(value as Target);
  const shown = value as {
    readonly edtf?: string;
    readonly part?: string;
    readonly name?: string;
    readonly kind?: string;
  };
  if (shown.edtf !== undefined)
    return shown.part === undefined ? shown.edtf : `${shown.edtf} (${shown.part})`;
  return `${shown.name ?? ''} (${shown.kind ?? ''})`;
}

function showParticipant(person: Participant): string {
  const name = [person.rank, person.name ?? person.group].filter(Boolean).join(' ');
  const at = person.at === undefined ? '' : ` @ ${person.at}`;
  return `${[name, ...person.positions].join(' · ')} (${person.role})${at}`;
}

/** With what a correction may change: `trồng rừng đạt 98% (result 2024 · trồng rừng eq 98% · UBND xã)`. */
function showTarget(target: Target): string {
  const { text, subject, kind, period, comparator, actor } = target;
  const when = [kind, period].filter((part) => part !== undefined).join(' ');
  const claim = [subject, comparator, formatMeasure(target)]
    .filter((part) => part !== '')
    .join(' ');
  return `${text} (${[when, claim, actor].filter((part) => part !== undefined).join(' · ')})`;
}
