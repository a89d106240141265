import { Ajv2020 } from 'ajv/dist/2020.js';
import { expect, test } from 'vitest';
import { toRecordLine } from '../../src/outputs/record.ts';
import { recordSchema, toRecordJsonSchema } from '../../src/outputs/record-schema.ts';
import { dayOf, factOf, reportOf } from '../make/report.ts';
import { bare, full } from './full-report.ts';

const validate = new Ajv2020({ strict: true, allErrors: true, allowUnionTypes: true }).compile(
  toRecordJsonSchema(undefined),
);

test.each([
  ['bare', bare],
  ['full', full],
  ['of unknown year', reportOf('c', { date: [unknownYear()] })],
  ['of several days of an unknown year', reportOf('g', { date: [daysOfUnknownYear()] })],
  ['of an interval', reportOf('d', { date: [interval()] })],
  ['given by its front matter', reportOf('e', { title: given('front-matter') })],
  ['corrected', reportOf('f', { title: given('correction') })],
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
  ['a rule without a field', (record) => changeTitle(record, { rule: 'guess' })],
  ['a correction of a fact there is not', (record) => changeCorrection(record, { field: 'day' })],
  ['a correction without a reason', (record) => changeCorrection(record, { reason: '' })],
  ['a correction on no day', (record) => changeCorrection(record, { on: 'hôm qua' })],
  ['a correction of other facts', (record) => changeCorrection(record, { field: 'targets' })],
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

function daysOfUnknownYear() {
  const edtf = 'XXXX-08-14/XXXX-08-15';
  return factOf(dayOf('', { edtf, start: undefined, end: undefined, precision: 'days' }));
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

function given(rule: 'correction' | 'front-matter') {
  return factOf('Tên bài', { rule, basis: 'corrected', span: undefined, quote: '' });
}

function changeCorrection(record: Record<string, unknown>, changes: object): void {
  const [first, ...rest] = record['corrections'] as readonly object[];
  record['corrections'] = [{ ...first, ...changes }, ...rest];
}

function changeTitle(record: Record<string, unknown>, changes: object): void {
  record['title'] = Object.assign({}, record['title'], changes);
}

function changeMode(record: Record<string, unknown>, value: string): void {
  record['mode'] = Object.assign({}, record['mode'], { value });
}
