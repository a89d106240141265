import { expect } from 'vitest';

import type { Report } from '../../src/model/report.ts';
import type { Site } from '../../src/model/site.ts';
import { eventPages } from '../../src/pages/event.ts';
import { dayOf, intervalOf, personOf, placeOf } from '../make/report.ts';
import { type SiteChanges, siteOf } from '../make/site.ts';
import { pagesOf } from './pages-of.ts';
import { makeReport, percentOf } from './report.ts';
import { projectRenderer } from './theme.ts';

const renderer = projectRenderer();

/** A dated report with every kind of fact. */
export const full = makeReport({
  id: '012_day-du',
  header: 'date 2025-01',
  dateline: 'BTM -',
  endMark: './.',
  paragraphs: [
    '>Sáng 08/01, Sư đoàn 9 tổ chức Hội nghị tổng kết năm 2024, triển khai nhiệm vụ 2025 theo hình thức trực tuyến. Đại tá Phạm Văn Thử, Sư đoàn trưởng chủ trì hội nghị tại xã Hòa Mơ.',
    '^Quang cảnh UBND xã.',
    '#Kết quả',
    '*UBND xã đạt 98% chỉ tiêu tuyển quân',
    '1Việc một',
    '1Việc hai <b>&',
  ],
  source: { publisher: 'Báo Thử Nghiệm', url: 'https://bao.example/1', published: '2025-01-09' },
  facts: ({ said, inferred, evidence, corrected }) => ({
    date: [
      inferred(
        dayOf('2025-01-08', {
          part: 'morning',
          reasons: ['Dòng đầu tệp ghi “date 2025-01”.', 'Hội nghị tổng kết năm trước.'],
        }),
        'Sáng 08/01',
        [evidence('date 2025-01'), evidence('năm 2024, triển khai nhiệm vụ 2025')],
      ),
    ],
    organiser: [said('Sư đoàn 9', 'Sư đoàn 9')],
    event: [
      said(
        {
          name: 'Hội nghị tổng kết năm 2024, triển khai nhiệm vụ 2025',
          kind: 'review',
          mode: 'online',
          reviewYear: 2024,
          planYear: 2025,
        },
        'Hội nghị tổng kết năm 2024, triển khai nhiệm vụ 2025',
      ),
    ],
    mode: [said('online', 'trực tuyến')],
    places: [said(placeOf('xã Hòa Mơ', { kind: 'area', now: 'tỉnh Mơ' }), 'xã Hòa Mơ')],
    chair: [
      said(
        personOf('Phạm Văn Thử', { positions: ['Sư đoàn trưởng'] }),
        'Đại tá Phạm Văn Thử, Sư đoàn trưởng chủ trì hội nghị tại xã Hòa Mơ',
      ),
    ],
    speakers: [corrected(personOf('Lê Thị Mẫu', { role: 'concludes' }))],
    targets: [said(percentOf('result', 'tuyển quân', 98), 'đạt 98% chỉ tiêu tuyển quân')],
  }),
});

/** A report whose day was worked out to lie between two. */
export const undated = makeReport({
  id: '013_khong-ngay',
  paragraphs: ['Đơn vị khắc phục hậu quả bão số 3 và chuẩn bị kỷ niệm 80 năm Ngày thành lập.'],
  facts: ({ inferred, evidence }) => ({
    date: [
      inferred(
        intervalOf('2024-09-07', '2024-12-21', ['Sau bão.', 'Trước lễ “kỷ niệm 80 năm” sắp tới.']),
        'hậu quả bão số 3',
        [evidence('hậu quả bão số 3'), evidence('kỷ niệm 80 năm')],
      ),
    ],
  }),
});

export function archiveOf(reports: readonly Report[], changes: SiteChanges = {}): Site {
  const abbreviations = [{ short: 'UBND', long: 'Ủy ban nhân dân', reportIds: ['012_day-du'] }];
  return siteOf(reports, { abbreviations, ...changes });
}

/** The page of a report; its data must be plain JSON. */
export function render(report: Report, site = archiveOf([report])): string {
  const page = pagesOf(eventPages, site).find(({ permalink }) => permalink.includes(report.slug));
  if (page === undefined) throw new Error('the report has no page');
  expect(JSON.parse(JSON.stringify(page.data))).toEqual(page.data);
  return renderer.render(page);
}
