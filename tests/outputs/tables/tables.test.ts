import { parse } from 'csv-parse/sync';
import { expect, test } from 'vitest';
import { recordsFile } from '../../../src/outputs/records-file.ts';
import { guardFormula } from '../../../src/outputs/tables/guard-formula.ts';
import { records } from '../../../src/outputs/tables/records.ts';
import { statements } from '../../../src/outputs/tables/statements.ts';
import { writeTable } from '../../../src/outputs/tables/write-table.ts';
import { dayOf, factOf, groupOf, personOf, reportOf, targetOf } from '../../make/report.ts';
import { siteOf } from '../../make/site.ts';
import { textOf } from '../text-of.ts';

test('records are one JSON object a line, sorted by id whatever their order in the site', () => {
  const file = recordsFile(siteOf([reportOf('b'), reportOf('B'), reportOf('a')]));
  expect(file).toMatchObject({ path: 'du-lieu/records.ndjson', rows: 3 });
  const ids = textOf(file)
    .trimEnd()
    .split('\n')
    .map((line) => (JSON.parse(line) as { id: string }).id);
  expect(ids).toEqual(['B', 'a', 'b']);
});

test('an archive without reports has an empty list of records and a table with a heading only', () => {
  expect(textOf(recordsFile(siteOf()))).toBe('');
  expect(textOf(writeTable(records, siteOf()))).toBe(
    '\uFEFFid,title,date,start,end,precision,part,date_basis,organiser,event,mode,places,chair,chair_positions,attendees,speakers,results,plans,publisher,published,url,file,page\r\n',
  );
});

test('the table of records has one row a report, lists joined by semicolons, lines ended by CR LF', () => {
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
  const file = writeTable(records, siteOf([report]));
  const content = textOf(file);
  const [, row, end] = content.split('\r\n');
  expect(file).toMatchObject({ path: 'du-lieu/records.csv', rows: 1 });
  expect(file.bytes).toBe(Buffer.byteLength(content));
  expect(content.replaceAll('\r\n', '')).not.toMatch(/[\r\n]/u);
  expect(end).toBe('');
  expect(row).toBe(
    'bai-1,"Họp ""nhanh"", gọn",2030-02-06,2030-02-06,2030-02-06,day,morning,said,,,,,Lý Văn Ổi; Mai Thị Bưởi,"Bí thư xã, Chủ tịch HĐND xã; ",các thôn,,trồng 12 ha,trồng 15 ha,,,,seeds/bai-1.txt,su-kien/bai-1.html',
  );
});

test('the page of a row is absolute in an archive that knows its address', () => {
  const site = siteOf([reportOf('a')], { settings: { baseUrl: 'https://kho.example/ban' } });
  expect(textOf(writeTable(records, site))).toContain(
    ',https://kho.example/ban/su-kien/a.html\r\n',
  );
});

test('a lone line feed in a cell stays inside its quotes', () => {
  const quote = 'đạt 100%\ntrồng cây';
  const report = reportOf('a', { targets: [factOf(targetOf('trồng cây'), { quote })] });
  const text = textOf(writeTable(statements, siteOf([report])));
  expect(text).toContain(`,"${quote}",`);
  const rows = parse(text, { bom: true, columns: true }) as { quote: string }[];
  expect(rows.map((row) => row.quote)).toEqual([quote]);
});

test('more rows than are written at once are all there, in order', () => {
  const reports = Array.from({ length: 2001 }, (_, index) =>
    reportOf(`bai-${String(index).padStart(4, '0')}`),
  );
  const rows = parse(textOf(writeTable(records, siteOf(reports))), {
    bom: true,
    columns: true,
  }) as { id: string }[];
  expect(rows.map(({ id }) => id)).toEqual(reports.map(({ id }) => id));
});

test('two amounts stand in two columns, and numbers are written as machines do', () => {
  const targets = [
    factOf(targetOf('đạt từ 85 đến 90%', { comparator: 'between', amount: [85, 90] })),
    factOf(targetOf('giảm 2,5%', { amount: -2.5 })),
    factOf(targetOf('giữ vững', { comparator: 'qualitative', amount: undefined })),
  ];
  const text = textOf(writeTable(statements, siteOf([reportOf('a', { targets })])));
  const rows = parse(text, { bom: true, columns: true }) as { amount: string; amount_to: string }[];
  expect(rows.map(({ amount, amount_to }) => [amount, amount_to])).toEqual([
    ['85', '90'],
    ['-2.5', ''],
    ['', ''],
  ]);
});

test('a title a spreadsheet would run is guarded in the file', () => {
  const report = reportOf('a', { title: factOf('=HYPERLINK("http://x.example")') });
  expect(textOf(writeTable(records, siteOf([report])))).toContain(
    `a,"'=HYPERLINK(""http://x.example"")",`,
  );
});

test.each([
  ['=1+1', "'=1+1"],
  ['@SUM(A1)', "'@SUM(A1)"],
  ['+84 cuộc', "'+84 cuộc"],
  ['-cmd', "'-cmd"],
  ['\tx', "'\tx"],
  ['\n=x', "'\n=x"],
  ['＝1+1', "'＝1+1"],
  ['-1', '-1'],
  ['+2.5', '+2.5'],
  ['-7,5%', '-7,5%'],
  ['a=b', 'a=b'],
  ['', ''],
])('the cell %j is written as %j', (cell, written) => {
  expect(guardFormula(cell)).toBe(written);
});
