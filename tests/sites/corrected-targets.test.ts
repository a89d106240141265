import { Ajv2020 } from 'ajv/dist/2020.js';
import { expect, test } from 'vitest';
import type { PublishedRecord } from '../../src/outputs/record.ts';
import { htmlProblems } from '../pages/valid-html.ts';
import { testSite } from './build-site.ts';

/** Clauses of the report below that were read as targets. */
const clauses = {
  recruits: 'công tác tuyển quân hoàn thành 98% chỉ tiêu trên giao',
  villages: 'Xã có 12/15 thôn đạt chuẩn nông thôn mới',
  water: 'phấn đấu tỷ lệ hộ dùng nước sạch đạt từ 85 đến 90%',
};
const files = `
-- seeds/a.txt --
Sáng 20/1/2025, Đảng ủy xã An Bình, tỉnh Hà Giang tổ chức Hội nghị tổng kết năm 2024, triển khai nhiệm vụ năm 2025. Ông Nguyễn Văn An, Bí thư Đảng ủy xã An Bình chủ trì hội nghị.

Năm 2024, ${clauses.recruits}; thu ngân sách đạt trên 1.250 triệu đồng. ${clauses.villages}.

Năm 2025, ${clauses.water}; tham gia hội thi, hội thao đạt giải.
-- corrections/a.yaml --
- field: targets
  value: {subject: tuyển quân, kind: result, amount: 89}
  quote: ${clauses.recruits}
  reason: Báo in sai; báo cáo số 12 ghi 89%.
  by: Trần Mai
  on: 2025-02-01
- field: targets
  value:
    subject: hội thi, hội thao
    kind: plan
    period: 2025
    actor: Đảng ủy xã An Bình
  quote: tham gia hội thi, hội thao đạt giải
  reason: Máy bỏ sót.
  by: Trần Mai
  on: 2025-02-01
- field: targets
  value:
  - {subject: thôn đạt chuẩn nông thôn mới, kind: result, amount: 12, of: 15}
  - {subject: thôn chưa đạt chuẩn, kind: result, amount: 3, of: null}
  quote: ${clauses.villages}
  reason: Hai điều.
  by: Lý Páo
  on: 2025-02-02
- field: targets
  value: null
  quote: ${clauses.water}
  reason: Thừa.
  by: Lý Páo
  on: 2025-02-03
- {field: organiser, value: Đảng ủy xã An Bình, reason: Tên đủ., by: Lý Páo, on: 2025-02-03}
-- seeds/b.md --
---
title: Bài của tòa soạn
date: 2024-05-18
---
Sáng 17/5/2024, UBND tỉnh Hà Giang tổ chức Hội nghị giao ban tháng 5.
`;

test('targets that people rewrote, added, split and took away are shown as such everywhere', async () => {
  const site = testSite(files);
  expect((await site.build()).diagnostics).toEqual([]);

  const page = site.page('su-kien/a.html');
  const rewritten = /<span>Đảng ủy xã An Bình · tuyển quân<\/span>.*?\n<\/div>/su.exec(page)?.[0];
  expect(rewritten).toContain('89% chỉ tiêu trên giao</a>&nbsp;<svg');
  expect(rewritten).toContain('<title>Đã đính chính</title>');
  expect(rewritten).toContain('Báo in sai; báo cáo số 12 ghi 89%. Trần Mai, <time');
  expect(rewritten).toContain(
    '<del>Đảng ủy xã An Bình · tuyển quân: 98% chỉ tiêu trên giao (kết quả năm 2024)</del>',
  );
  const added = /<span>Đảng ủy xã An Bình · hội thi, hội thao<\/span>.*?\n<\/div>/su.exec(
    page,
  )?.[0];
  expect(added).toContain('đạt giải</a>&nbsp;<svg');
  expect(added).toContain('Trước đó chưa ghi gì.');
  expect(page).toContain('thôn chưa đạt chuẩn</span>');
  const taken = page.slice(page.indexOf('Đính chính khác'));
  expect(taken).toContain('hộ dùng nước sạch: 85–90% (đề ra cho năm 2025)</del>');

  const list = site.page('dinh-chinh.html');
  expect(list).toContain('5 chỗ');
  expect(list).toContain(
    '<p>Đảng ủy xã An Bình · thôn chưa đạt chuẩn: 3 thôn (kết quả năm 2024)</p>',
  );

  const board = site.page('chi-tieu/index.html');
  expect(board).toMatch(/<b>89% chỉ tiêu trên giao<\/b>&nbsp;<svg[^>]*><title>Đã đính chính/u);
  expect(board).not.toContain('98%</b>');
  const target = site.page('chi-tieu/tuyen-quan-dang-uy-xa-an-binh-2024.html');
  expect(target).toMatch(/>89% chỉ tiêu trên giao&nbsp;<svg[^>]*><title>Đã đính chính/u);
  for (const html of [page, list, board, target]) expect(await htmlProblems(html)).toEqual([]);
});

test('the data say what was corrected, and keep to their schema', async () => {
  const site = testSite(files);
  await site.build();
  const [, row = ''] = site.page('du-lieu/records.csv').split('\r\n');
  expect(row).toContain(',tuyển quân 89% chỉ tiêu trên giao; thu ngân sách đạt trên 1.250 triệu');
  expect(row).toContain('"tham gia hội thi, hội thao đạt giải"');
  expect(row).not.toContain('98%');

  const records = site
    .page('du-lieu/records.ndjson')
    .trimEnd()
    .split('\n')
    .map((line): PublishedRecord => JSON.parse(line));
  const schema = JSON.parse(site.page('du-lieu/record.schema.json'));
  const validate = new Ajv2020({ strict: true, allowUnionTypes: true }).compile(schema);
  for (const record of records) {
    validate(record);
    expect(validate.errors ?? []).toEqual([]);
  }
  const [a, b] = records;
  expect(a?.targets.map(({ value, basis }) => [value.subject, value.amount, basis])).toEqual([
    ['tuyển quân', 89, 'corrected'],
    ['thu ngân sách', 1250, 'said'],
    ['thôn đạt chuẩn nông thôn mới', 12, 'corrected'],
    ['thôn chưa đạt chuẩn', 3, 'corrected'],
    ['hội thi, hội thao', null, 'corrected'],
  ]);
  expect(
    a?.corrections.map(({ field, facts, replaced, by, on }) => [
      field,
      facts,
      replaced.map(({ quote }) => quote),
      by,
      on,
    ]),
  ).toEqual([
    ['organiser', [0], ['Đảng ủy xã An Bình, tỉnh Hà Giang'], 'Lý Páo', '2025-02-03'],
    ['targets', [0], [clauses.recruits], 'Trần Mai', '2025-02-01'],
    ['targets', [4], [], 'Trần Mai', '2025-02-01'],
    ['targets', [2, 3], [clauses.villages], 'Lý Páo', '2025-02-02'],
    ['targets', [], [clauses.water], 'Lý Páo', '2025-02-03'],
  ]);
  expect(b?.corrections).toMatchObject([
    { field: 'date', replaced: [{ value: { edtf: '2024-05-17' } }], reason: null, by: null },
    { field: 'title', facts: [0], replaced: [{ basis: 'inferred' }], on: null },
  ]);
});

test('a target that is not written as it must be stops the build, and the old site stays', async () => {
  const site = testSite(files);
  await site.build();
  const before = site.output();
  const entry = 'field: targets\nreason: a\nby: b\non: 2025-02-01\nvalue:\n  subject: x\n';
  site.write('corrections/a.yaml', `${entry}  kind: result\n  amount: 98%\n`);
  const { diagnostics, written } = await site.build();
  expect(diagnostics).toMatchObject([
    { code: 'COR002', severity: 'error', position: { line: 8, column: 11, length: 3 } },
  ]);
  expect(diagnostics[0]?.message.vi).toContain('"amount" phải là một số như 1200 hay 98.5');
  expect(written).toBeUndefined();
  expect(site.output()).toEqual(before);
});
