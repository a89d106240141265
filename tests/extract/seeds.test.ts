import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { compilePath } from '../../src/commands/extract-records.ts';
import { readLexicon } from '../../src/kits.ts';
import type { Fact } from '../../src/model/fact.ts';
import { numberFacts, type Participant, type Report, type Target } from '../../src/model/report.ts';

/** The two seeds as the record contract reads them by hand. */
const reports: readonly Report[] = compilePath(
  process.cwd(),
  'seeds',
  readLexicon().lexicon,
).compiled.flatMap(({ report }) => report ?? []);

function seed(id: string): Report {
  const report = reports.find((one) => one.id.startsWith(id));
  if (report === undefined) throw new Error(`no seed ${id}`);
  return report;
}

function person({ value }: Fact<Participant>) {
  const { name, rank, positions, role, at } = value;
  return { name, rank, positions, role, at };
}

function target({ value }: Fact<Target>) {
  const { kind, period, amount, comparator, unit } = value;
  return { kind, period, amount, comparator, unit };
}

const hundred = { amount: 100, comparator: 'eq', unit: '%' };

describe('seed 000, which prints no date', () => {
  const report = seed('000');

  test('the date is an interval with its reasons', () => {
    const [date] = report.date;
    expect(date?.value).toMatchObject({
      edtf: '2024-09-07/2024-12-21',
      start: '2024-09-07',
      end: '2024-12-21',
      precision: 'interval',
    });
    expect(date?.basis).toBe('inferred');
    expect(date?.evidence.length).toBeGreaterThanOrEqual(3);
    expect(date?.value.reasons.length).toBe(date?.evidence.length);
    const quotes = date?.evidence.map(({ quote }) => quote).join(' | ');
    expect(quotes).toContain('bão số 3');
    expect(quotes).toContain('80 năm');
    expect(quotes).toContain('35 năm');
  });

  test('the chair has three offices, the attendee directs and speaks', () => {
    expect(report.chair.map(person)).toEqual([
      {
        name: 'Lê Dược Trung',
        rank: undefined,
        positions: [
          'Ủy viên Ban Thường vụ Tỉnh ủy',
          'Bí thư Thành ủy',
          'Bí thư Đảng ủy Quân sự thành phố',
        ],
        role: 'chairs',
        at: undefined,
      },
    ]);
    expect(report.attendees.map(person)).toEqual([
      {
        name: 'Hứa Chiến Thắng',
        rank: 'Đại tá',
        positions: ['Phó Chính ủy Bộ CHQS tỉnh'],
        role: 'directs',
        at: undefined,
      },
    ]);
    expect(report.speakers.map(({ value }) => value.name)).toEqual(['Hứa Chiến Thắng']);
  });

  test('the organiser is inferred and no event name is made up', () => {
    expect(report.organiser[0]).toMatchObject({
      value: 'Đảng ủy Quân sự thành phố',
      basis: 'inferred',
    });
    expect(report.event).toEqual([]);
    expect(report.isMeeting).toBe(true);
  });

  test('results of 2024 and plans for 2025 are apart', () => {
    const measured = report.targets.filter(({ value }) => value.amount !== undefined);
    expect(measured.map(target)).toEqual([
      { kind: 'result', period: '2024', ...hundred },
      { kind: 'result', period: '2024', ...hundred },
      { kind: 'plan', period: '2025', ...hundred },
      { kind: 'plan', period: '2025', ...hundred },
    ]);
    const prize = report.targets.find(({ quote }) => quote.includes('hội thi, hội thao'));
    expect(prize && target(prize)).toMatchObject({
      kind: 'plan',
      period: '2025',
      comparator: 'qualitative',
    });
  });

  test('the place comes from the anniversary clause and is now in Thái Nguyên', () => {
    const place = report.places.find(({ value }) => value.name === 'thành phố Bắc Kạn');
    expect(place).toMatchObject({
      basis: 'inferred',
      value: { unit: '006', now: 'tỉnh Thái Nguyên' },
    });
    expect(report.places.map(({ value }) => value.name)).not.toContain('xã Dương Quang');
  });
});

describe('seed 004, a hybrid meeting', () => {
  const report = seed('004');

  test('the year of the day is completed from the header and the name of the meeting', () => {
    const [date] = report.date;
    expect(date).toMatchObject({
      quote: 'Sáng 08/01',
      span: { start: 20, end: 30 },
      basis: 'inferred',
      rule: 'date/day-month',
    });
    expect(date?.value).toMatchObject({
      edtf: '2025-01-08',
      start: '2025-01-08',
      end: '2025-01-08',
      precision: 'day',
      part: 'morning',
    });
    const quotes = date?.evidence.map(({ quote }) => quote) ?? [];
    expect(quotes.some((quote) => quote.includes('2025-01'))).toBe(true);
    expect(quotes.some((quote) => quote.includes('triển khai nhiệm vụ 2025'))).toBe(true);
  });

  test('both chairs stand with their offices, the remote point after the hall', () => {
    expect(report.chair.map(person)).toEqual([
      {
        name: 'Nguyễn Hồng Thái',
        rank: 'Trung tướng',
        positions: [
          'Ủy viên Ban Chấp hành Trung ương Đảng',
          'Ủy viên Quân ủy Trung ương',
          'Tư lệnh Quân khu',
        ],
        role: 'chairs',
        at: undefined,
      },
      {
        name: 'Hoàng Thu Trang',
        rank: undefined,
        positions: ['Ủy viên Ban Thường vụ Tỉnh ủy', 'Phó Chủ tịch UBND tỉnh'],
        role: 'chairs',
        at: 'điểm cầu Bộ CHQS tỉnh Bắc Kạn',
      },
    ]);
    expect(report.attendees).toEqual([]);
  });

  test('speakers, organiser, event, mode and point are as printed', () => {
    expect(report.speakers.map(({ value }) => [value.name, value.role])).toEqual([
      ['Hoàng Thu Trang', expect.stringMatching(/^(?:speaks|reports)$/u)],
      ['Nguyễn Hồng Thái', 'concludes'],
    ]);
    expect(report.organiser[0]).toMatchObject({ value: 'Quân khu 1', basis: 'said' });
    expect(report.event[0]?.value).toMatchObject({
      name: 'Hội nghị tổng kết công tác quốc phòng địa phương, giáo dục quốc phòng và an ninh năm 2024, triển khai nhiệm vụ 2025',
      kind: 'review',
      mode: 'hybrid',
      reviewYear: 2024,
      planYear: 2025,
    });
    expect(report.mode[0]).toMatchObject({ value: 'hybrid', quote: 'trực tiếp và trực tuyến' });
    expect(report.places.map(({ value }) => value)).toEqual([
      { name: 'Bộ CHQS tỉnh Bắc Kạn', kind: 'remote-point', unit: '006', now: 'tỉnh Thái Nguyên' },
    ]);
  });

  test('both results on conscription are found and nothing is promised in numbers', () => {
    const measured = report.targets.filter(({ value }) => value.amount !== undefined);
    expect(measured.map(target)).toEqual([
      { kind: 'result', period: '2024', ...hundred },
      { kind: 'result', period: '2024', ...hundred },
    ]);
    expect(measured.map(({ quote }) => quote)).toEqual([
      expect.stringContaining('chỉ tiêu tuyển quân hoàn thành 100%'),
      expect.stringContaining('hoàn thành 100% chỉ tiêu trên giao'),
    ]);
  });

  test('the publisher and month of publication come from dateline and header', () => {
    expect(report.source).toMatchObject({ publisher: 'Báo Bắc Kạn', published: '2025-01' });
  });
});

test.each(reports.map((report) => [report.id, report] as const))(
  '%s: every quote is the text at its span',
  (_id, report) => {
    const text = readFileSync(report.file, 'utf8').normalize('NFC');
    for (const { fact } of numberFacts(report)) {
      expect(fact.quote).toBe(text.slice(fact.span?.start, fact.span?.end));
      for (const { quote, span } of fact.evidence)
        expect(quote).toBe(text.slice(span.start, span.end));
    }
  },
);
