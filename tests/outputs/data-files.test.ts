import { expect, test } from 'vitest';
import { recordsFile } from '../../src/outputs/records-file.ts';
import { guardFormula, recordsTable } from '../../src/outputs/records-table.ts';
import { dayOf, factOf, groupOf, personOf, reportOf, targetOf } from '../make/report.ts';
import { siteOf } from '../make/site.ts';

function contentOf(kind: typeof recordsFile, site: Parameters<typeof recordsFile.make>[0]) {
  const [file] = kind.make(site, []);
  return { path: file?.path, content: String(file?.content) };
}

test('records are one JSON object a line, sorted by id whatever their order in the site', () => {
  const site = siteOf([reportOf('b'), reportOf('B'), reportOf('a')]);
  const { path, content } = contentOf(recordsFile, site);
  expect(path).toBe('du-lieu/records.ndjson');
  const ids = content
    .trimEnd()
    .split('\n')
    .map((line) => (JSON.parse(line) as { id: string }).id);
  expect(ids).toEqual(['B', 'a', 'b']);
});

test('an archive without reports has an empty list of records and a table with a heading only', () => {
  expect(contentOf(recordsFile, siteOf()).content).toBe('');
  expect(contentOf(recordsTable, siteOf()).content).toBe(
    '\uFEFFid,title,date,start,end,precision,part,date_basis,organiser,event,mode,places,chair,chair_positions,attendees,speakers,results,plans,publisher,published,url,file,page\r\n',
  );
});

test('the table has one row a report, lists joined by semicolons, lines ended by CR LF', () => {
  const report = reportOf('bai-1', {
    title: factOf('Họp "nhanh", gọn'),
    date: [factOf(dayOf('2030-02-06', { part: 'morning' }))],
    chair: [
      factOf(personOf('Lý Văn Ổi', { positions: ['Bí thư xã', 'Chủ tịch HĐND xã'] })),
      factOf(personOf('Mai Thị Bưởi')),
    ],
    attendees: [factOf(groupOf('các thôn'))],
    targets: [factOf(targetOf('trồng 12 ha')), factOf(targetOf('trồng 15 ha', { kind: 'plan' }))],
  });
  const { path, content } = contentOf(recordsTable, siteOf([report]));
  const [, row, end] = content.split('\r\n');
  expect(path).toBe('du-lieu/records.csv');
  expect(content.replaceAll('\r\n', '')).not.toMatch(/[\r\n]/u);
  expect(end).toBe('');
  expect(row).toBe(
    'bai-1,"Họp ""nhanh"", gọn",2030-02-06,2030-02-06,2030-02-06,day,morning,said,,,,,Lý Văn Ổi; Mai Thị Bưởi,"Bí thư xã, Chủ tịch HĐND xã; ",các thôn,,trồng 12 ha,trồng 15 ha,,,,seeds/bai-1.txt,su-kien/bai-1.html',
  );
});

test('the page of a row is absolute in an archive that knows its address', () => {
  const site = siteOf([reportOf('a')], { settings: { baseUrl: 'https://kho.example/ban' } });
  expect(contentOf(recordsTable, site).content).toContain(
    ',https://kho.example/ban/su-kien/a.html\r\n',
  );
});

test.each([
  ['=1+1', "'=1+1"],
  ['@SUM(A1)', "'@SUM(A1)"],
  ['+84 cuộc', "'+84 cuộc"],
  ['-cmd', "'-cmd"],
  ['\tx', "'\tx"],
  ['-1', '-1'],
  ['+2.5', '+2.5'],
  ['-7,5%', '-7,5%'],
  ['a=b', 'a=b'],
  ['', ''],
])('the cell %j is written as %j', (cell, written) => {
  expect(guardFormula(cell)).toBe(written);
});
