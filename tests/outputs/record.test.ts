import { expect, test } from 'vitest';
import { toRecord, toRecordLine } from '../../src/outputs/record.ts';
import { dayOf, factOf, reportOf } from '../make/report.ts';
import { bare, full } from './full-report.ts';

test('a record has the fields of the contract, in its order', () => {
  expect(Object.keys(toRecord(bare))).toEqual([
    'version',
    'id',
    'slug',
    'file',
    'sha256',
    'isMeeting',
    'title',
    'source',
    'date',
    'organiser',
    'event',
    'mode',
    'places',
    'chair',
    'attendees',
    'speakers',
    'targets',
    'corrections',
    'blocks',
    'diagnostics',
  ]);
  expect(Object.keys(toRecord(bare).title)).toEqual([
    'value',
    'quote',
    'span',
    'evidence',
    'rule',
    'confidence',
    'basis',
  ]);
});

test('what is missing is null, and a list without entries is empty', () => {
  const record = toRecord(bare);
  expect(record).toMatchObject({
    date: null,
    organiser: null,
    event: null,
    mode: null,
    source: { publisher: null, url: null, published: null },
    places: [],
    targets: [],
    corrections: [],
  });
  expect(toRecordLine(bare)).not.toContain('undefined');
});

test('only the best date and organiser are published', () => {
  const record = toRecord(full);
  expect(record.date?.value).toEqual({
    edtf: '2030-02-06',
    start: '2030-02-06',
    end: '2030-02-06',
    precision: 'day',
    part: 'morning',
    reasons: ['Năm lấy từ đầu bài.'],
  });
  expect(record.organiser?.value).toBe('UBND xã An Bình');
});

test('several days of an unknown year have a first and a last one', () => {
  const edtf = 'XXXX-08-14/XXXX-08-15';
  const date = factOf(dayOf('', { edtf, start: undefined, end: undefined, precision: 'days' }));
  expect(toRecord(reportOf('a', { date: [date] })).date?.value).toMatchObject({
    edtf,
    start: 'XXXX-08-14',
    end: 'XXXX-08-15',
  });
});

test('values keep everything, with null for what the text does not say', () => {
  const record = toRecord(full);
  expect(record.event?.value).toEqual({
    name: 'Hội nghị tổng kết năm 2029',
    kind: 'review',
    mode: 'online',
    reviewYear: 2029,
    planYear: null,
  });
  expect(record.chair[0]?.value).toEqual({
    name: 'Lý Văn Ổi',
    group: null,
    honorific: null,
    rank: 'Đại tá',
    positions: ['Bí thư Đảng ủy xã', 'Chủ tịch HĐND xã'],
    role: 'chairs',
    at: 'điểm cầu xã',
  });
  expect(record.attendees[0]?.value).toMatchObject({ name: null, group: 'lãnh đạo các thôn' });
  expect(record.targets.map(({ value }) => [value.amount, value.of])).toEqual([
    [12, 15],
    [[85, 90], null],
    [null, null],
  ]);
});

test('spans and evidence are pairs of offsets; a corrected fact may have no span', () => {
  const record = toRecord(
    reportOf('b', {
      title: factOf('Tên bài', {
        span: { start: 4, end: 11 },
        evidence: [{ span: { start: 20, end: 23 }, quote: 'bài' }],
      }),
      organiser: [factOf('UBND xã', { basis: 'corrected', span: undefined, quote: '' })],
    }),
  );
  expect(record.title).toMatchObject({ span: [4, 11], evidence: [[20, 23]] });
  expect(record.organiser).toMatchObject({ span: null, quote: '', basis: 'corrected' });
});

test('a correction says who changed what, why, and what had been read', () => {
  const [title, date, targets] = toRecord(full).corrections;
  expect(title).toMatchObject({ field: 'title', facts: [0], replaced: [{ value: 'Tên cũ' }] });
  expect(title).toMatchObject({ reason: null, by: null, on: null });
  expect(date).toMatchObject({ facts: [], reason: 'Đọc nhầm.', by: 'Mai', on: '2030-03-01' });
  expect(date?.replaced[0]?.value).toMatchObject({ edtf: '2030-02-05', part: null });
  expect(targets).toMatchObject({ facts: [0, 1], replaced: [{ span: [0, 13] }] });
  expect(targets?.replaced[0]?.value).toEqual({
    text: 'trồng 12 ha',
    subject: 'trồng 12 ha',
    comparator: 'eq',
    amount: 12,
    of: null,
    unit: 'ha',
    base: null,
    kind: 'result',
    period: null,
    actor: null,
  });
});

test('a problem without a place in the file has neither line nor column', () => {
  expect(toRecord(full).diagnostics).toEqual([
    { code: 'ART102', severity: 'warning', line: 3, column: 7, message: 'Ngày không có thật.' },
    { code: 'EXT201', severity: 'error', line: null, column: null, message: 'Không có ngày.' },
  ]);
});

test('one line of NDJSON is one record', () => {
  const line = toRecordLine(full);
  expect(line.indexOf('\n')).toBe(line.length - 1);
  expect(JSON.parse(line)).toEqual(toRecord(full));
});
