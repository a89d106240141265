import { Ajv2020 } from 'ajv/dist/2020.js';
import { expect, test } from 'vitest';
import { toRecord, toRecordLine } from '../../src/outputs/record.ts';
import { recordSchema, toRecordJsonSchema } from '../../src/outputs/record-schema.ts';
import { dayOf, factOf, groupOf, personOf, reportOf, targetOf } from '../make/report.ts';

const bare = reportOf('bai-trong');
const full = reportOf('Bai_1', {
  source: { publisher: 'Báo An Bình', url: 'https://bao.example/1', published: '2030-02' },
  date: [
    factOf(dayOf('2030-02-06', { part: 'morning', reasons: ['Năm lấy từ đầu bài.'] })),
    factOf(dayOf('2031-02-06')),
  ],
  organiser: [factOf('UBND xã An Bình'), factOf('xã An Bình')],
  event: [
    factOf({
      name: 'Hội nghị tổng kết năm 2029',
      kind: 'review' as const,
      mode: 'online' as const,
      reviewYear: 2029,
      planYear: undefined,
    }),
  ],
  mode: [factOf('online' as const)],
  places: [factOf({ name: 'xã An Bình', kind: 'area' as const, unit: '006', now: 'tỉnh Bình An' })],
  chair: [
    factOf(
      personOf('Lý Văn Ổi', {
        rank: 'Đại tá',
        positions: ['Bí thư Đảng ủy xã', 'Chủ tịch HĐND xã'],
        at: 'điểm cầu xã',
      }),
    ),
  ],
  attendees: [factOf(groupOf('lãnh đạo các thôn'))],
  speakers: [factOf(personOf('Mai Thị Bưởi', { honorific: 'bà', role: 'speaks' }))],
  targets: [
    factOf(targetOf('trồng 12/15 ha', { comparator: 'ratio', amount: 12, of: 15, unit: 'ha' })),
    factOf(
      targetOf('đạt từ 85 đến 90%', { comparator: 'between', amount: [85, 90], kind: 'plan' }),
    ),
    factOf(
      targetOf('giữ vững an ninh', {
        comparator: 'qualitative',
        amount: undefined,
        unit: undefined,
      }),
    ),
  ],
  diagnostics: [
    {
      code: 'ART102',
      severity: 'warning',
      file: 'seeds/Bai_1.txt',
      position: { line: 3, column: 7, length: 2, source: 'date: 31' },
      message: { vi: 'Ngày không có thật.', en: 'Not a day.' },
    },
    {
      code: 'EXT201',
      severity: 'error',
      file: 'seeds/Bai_1.txt',
      message: { vi: 'Không có ngày.', en: 'No date.' },
    },
  ],
});

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

const validate = new Ajv2020({ strict: true, allErrors: true, allowUnionTypes: true }).compile(
  toRecordJsonSchema(undefined),
);

test.each([
  ['bare', bare],
  ['full', full],
  ['of unknown year', reportOf('c', { date: [unknownYear()] })],
  ['of an interval', reportOf('d', { date: [interval()] })],
])('the published schema accepts a record that is %s', (_, report) => {
  const record: unknown = JSON.parse(toRecordLine(report));
  validate(record);
  expect(validate.errors ?? []).toEqual([]);
  expect(recordSchema.safeParse(record).success).toBe(true);
});

test.each<[string, (record: Record<string, unknown>) => void]>([
  ['an unknown field', (record) => Object.assign(record, { extra: 1 })],
  ['a missing field', (record) => Reflect.deleteProperty(record, 'chair')],
  ['another version', (record) => Object.assign(record, { version: 2 })],
  ['a sum that is none', (record) => Object.assign(record, { sha256: 'abc' })],
  ['a fact without words', (record) => Object.assign(record, { title: { value: 'Bài' } })],
  ['a span of three', (record) => changeTitle(record, { span: [1, 2, 3] })],
  ['a span of one', (record) => changeTitle(record, { span: [1] })],
  ['a span of text', (record) => changeTitle(record, { span: ['1', '2'] })],
  ['a basis nobody knows', (record) => changeTitle(record, { basis: 'guessed' })],
  ['a confidence above one', (record) => changeTitle(record, { confidence: 1.2 })],
  ['a mode nobody knows', (record) => changeMode(record, 'by letter')],
])('the published schema refuses %s', (_, damage) => {
  const record = JSON.parse(toRecordLine(full)) as Record<string, unknown>;
  damage(record);
  expect(validate(record)).toBe(false);
});

test('the schema is named only in an archive that knows its address', () => {
  const id = 'https://kho.example/du-lieu/record.schema.json';
  expect(toRecordJsonSchema(undefined)).not.toHaveProperty('$id');
  expect(toRecordJsonSchema(id)).toMatchObject({
    $id: id,
    $schema: 'https://json-schema.org/draft/2020-12/schema',
  });
});

function unknownYear() {
  return factOf(dayOf('', { edtf: 'XXXX-02-06', start: undefined, end: undefined }));
}

function interval() {
  return factOf(
    dayOf('', {
      edtf: '2029-09-07/2029-12-21',
      start: '2029-09-07',
      end: '2029-12-21',
      precision: 'interval',
    }),
  );
}

function changeTitle(record: Record<string, unknown>, changes: object): void {
  record['title'] = Object.assign({}, record['title'], changes);
}

function changeMode(record: Record<string, unknown>, value: string): void {
  record['mode'] = Object.assign({}, record['mode'], { value });
}
