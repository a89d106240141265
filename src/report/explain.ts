import type { Fact, Span } from '../model/fact.ts';
import {
  type AnyFact,
  type FactField,
  numberFacts,
  type Participant,
  type Report,
} from '../model/report.ts';
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
  },
} as const;

/** Letters of the text shown on each side of a fact's words. */
const context = 40;
const spaces = /[\p{Cc}\p{Zs}]+/gu;

/**
 * Why each fact of a report stands there, as text for a terminal.
 *
 * ```text
 *  1. Thời gian: 2025-01-08 (morning)
 *     nói rõ · luật date/day-month · độ tin 0,97
 *     … date 2025-01 BBK - ⟦Sáng 08/01⟧, Quân khu 1 tổ chức …
 *     vì “date 2025-01”: Dòng đầu tệp ghi 2025-01.
 * ```
 */
export function explainReport(report: Report, language: Language): string {
  const said = words[language];
  const lines = [
    `${report.file}  ${report.title.value}`,
    `    ${said.title}: ${said[report.title.basis]} · ${said.rule} ${report.title.rule}`,
  ];
  if (!report.isMeeting) lines.push(`    ${said.none}`);
  for (const { number, field, fact } of numberFacts(report)) {
    lines.push(
      '',
      `${String(number).padStart(3)}. ${fieldNames[field][language]}: ${showValue(field, fact)}`,
    );
    const confidence = fact.confidence.toFixed(2);
    lines.push(
      `     ${said[fact.basis]} · ${said.rule} ${fact.rule} · ${said.confidence} ${language === 'vi' ? confidence.replace('.', ',') : confidence}`,
    );
    if (fact.span !== undefined) lines.push(`     ${inContext(report.article.text, fact.span)}`);
    for (const { quote, reason } of fact.evidence) {
      lines.push(
        `     ${said.because} “${flat(quote)}”${reason === undefined ? '' : `: ${reason}`}`,
      );
    }
  }
  return `${lines.map(printable).join('\n')}\n\n`;
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
  const shown = value as {
    readonly edtf?: string;
    readonly part?: string;
    readonly name?: string;
    readonly text?: string;
    readonly kind?: string;
    readonly period?: string;
  };
  if (shown.edtf !== undefined)
    return shown.part === undefined ? shown.edtf : `${shown.edtf} (${shown.part})`;
  const detail = [shown.kind, shown.period].filter((part) => part !== undefined).join(' ');
  return `${shown.text ?? shown.name ?? ''} (${detail})`;
}

function showParticipant(person: Participant): string {
  const name = [person.rank, person.name ?? person.group].filter(Boolean).join(' ');
  const at = person.at === undefined ? '' : ` @ ${person.at}`;
  return `${[name, ...person.positions].join(' · ')} (${person.role})${at}`;
}
