import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';
import { test } from 'vitest';
import { pageKinds } from '../../src/pages/index.ts';
import { dayOf, intervalOf, makeReport, percentOf, personOf, placeOf } from '../pages/report.ts';
import { emptySite, settings } from '../pages/site.ts';
import { projectRenderer } from '../pages/theme.ts';

test('preview', () => {
  const raw = readFileSync('seeds/004_b4364982971ee3e3.txt', 'utf8')
    .trim()
    .replace(/^date 2025-01 BBK - /u, '')
    .replace(/\.\/\.$/u, '.');
  const ps = raw.split(/\n\s*\n/u).map((p) => p.trim());
  ps[0] = '>' + ps[0];
  const r4 = makeReport({
    id: '004_b4364982971ee3e3',
    header: 'date 2025-01',
    dateline: 'BBK -',
    endMark: '/.',
    paragraphs: ps,
    source: { publisher: 'Báo Bắc Kạn', url: undefined, published: '2025-01' },
    facts: ({ said, inferred, evidence }) => ({
      title: inferred(
        'Quân khu 1 tổng kết công tác quốc phòng địa phương, giáo dục quốc phòng và an ninh năm 2024, triển khai nhiệm vụ 2025',
        'Hội nghị tổng kết công tác quốc phòng địa phương',
      ),
      date: [
        inferred(
          {
            ...dayOf('2025-01-08', [
              'Dòng đầu tệp ghi “date 2025-01”.',
              'Hội nghị tổng kết “năm 2024, triển khai nhiệm vụ 2025”.',
            ]),
            part: 'morning' as const,
          },
          'Sáng 08/01',
          [evidence('date 2025-01'), evidence('năm 2024, triển khai nhiệm vụ 2025')],
        ),
      ],
      organiser: [said('Quân khu 1', 'Quân khu 1')],
      event: [
        said(
          {
            name: 'Hội nghị tổng kết công tác quốc phòng địa phương, giáo dục quốc phòng và an ninh năm 2024, triển khai nhiệm vụ 2025',
            kind: 'review' as const,
            mode: 'hybrid' as const,
            reviewYear: 2024,
            planYear: 2025,
          },
          'Hội nghị tổng kết công tác quốc phòng địa phương, giáo dục quốc phòng và an ninh năm 2024, triển khai nhiệm vụ 2025',
        ),
      ],
      mode: [said('hybrid' as const, 'trực tiếp và trực tuyến')],
      places: [
        said(
          { ...placeOf('điểm cầu Bộ CHQS tỉnh Bắc Kạn', 'remote-point'), now: 'tỉnh Thái Nguyên' },
          'điểm cầu Bộ CHQS tỉnh Bắc Kạn',
        ),
      ],
      chair: [
        said(
          {
            ...personOf('chairs', 'Nguyễn Hồng Thái', [
              'Ủy viên Ban Chấp hành Trung ương Đảng',
              'Ủy viên Quân ủy Trung ương',
              'Tư lệnh Quân khu',
            ]),
            rank: 'Trung tướng',
          },
          'Trung tướng Nguyễn Hồng Thái, Ủy viên Ban Chấp hành Trung ương Đảng, Ủy viên Quân ủy Trung ương, Tư lệnh Quân khu chủ trì hội nghị',
        ),
        said(
          {
            ...personOf('chairs', 'Hoàng Thu Trang', [
              'Ủy viên Ban Thường vụ Tỉnh ủy',
              'Phó Chủ tịch UBND tỉnh',
            ]),
            at: 'điểm cầu Bộ CHQS tỉnh Bắc Kạn',
          },
          'Đồng chí Hoàng Thu Trang, Ủy viên Ban Thường vụ Tỉnh ủy, Phó Chủ tịch UBND tỉnh chủ trì hội nghị tại điểm cầu Bộ CHQS tỉnh Bắc Kạn',
        ),
      ],
      speakers: [
        said(
          personOf('speaks', 'Hoàng Thu Trang'),
          'Phát biểu tham luận tại hội nghị, đồng chí Hoàng Thu Trang',
        ),
        said(
          personOf('concludes', 'Nguyễn Hồng Thái'),
          'Kết luận hội nghị, Trung tướng Nguyễn Hồng Thái',
        ),
      ],
      targets: [
        said(
          { ...percentOf('result', 'tuyển quân', 100), actor: 'Quân khu 1' },
          'chỉ tiêu tuyển quân hoàn thành 100%',
        ),
      ],
    }),
  });
  const raw0 = readFileSync('seeds/000_dccd188a8c4d12c7.txt', 'utf8')
    .trim()
    .replace(/\.\/\.$/u, '.');
  const p0 = raw0.split(/\n\s*\n/u).map((p) => p.trim());
  p0[0] = '^' + p0[0];
  p0[1] = '>' + p0[1];
  const r0 = makeReport({
    id: '000_dccd188a8c4d12c7',
    endMark: '/.',
    paragraphs: p0,
    facts: ({ said, inferred, evidence }) => ({
      title: inferred(
        'Đảng ủy Quân sự thành phố họp đánh giá năm 2024, xác định chỉ tiêu chủ yếu năm 2025',
        'Đảng ủy Quân sự thành phố',
      ),
      date: [
        inferred(
          intervalOf('2024-09-07', '2024-12-21', [
            'Sau ngày 07/09/2024: bài kể việc “khắc phục hậu quả bão số 3”; bão số 3 năm 2024 vào bờ ngày 07/09.',
            'Trước ngày 22/12/2024: “kỷ niệm 80 năm Ngày thành lập Quân đội nhân dân Việt Nam” còn là việc sắp làm.',
          ]),
          'khắc phục hậu quả bão số 3',
          [
            evidence('khắc phục hậu quả bão số 3'),
            evidence('kỷ niệm 80 năm Ngày thành lập Quân đội nhân dân Việt Nam'),
          ],
        ),
      ],
      organiser: [inferred('Đảng ủy Quân sự thành phố', 'Năm 2024, Đảng ủy Quân sự thành phố')],
      chair: [
        said(
          personOf('chairs', 'Lê Dược Trung', ['Bí thư Thành ủy']),
          'Đồng chí Lê Dược Trung, Ủy viên Ban Thường vụ Tỉnh ủy, Bí thư Thành ủy, Bí thư Đảng ủy Quân sự thành phố chủ trì hội nghị',
        ),
      ],
      targets: [
        said(
          percentOf('result', 'gọi công dân nhập ngũ', 100),
          'gọi công dân nhập ngũ năm 2024, đạt 100% chỉ tiêu',
        ),
        said(percentOf('plan', 'tuyển quân', 100), 'Hoàn thành 100% chỉ tiêu tuyển quân'),
      ],
    }),
  });
  const odd = makeReport({
    id: '013_odd',
    paragraphs: [
      '#Kết quả <thử>',
      '>Đoạn dẫn có chữ abcdef ghi jkl.',
      '*Việc UBND một',
      '*Việc hai',
      '1Thứ nhất',
      '1Thứ hai',
      '^Ảnh họp.',
      'Đoạn thường.',
    ],
    facts: ({ said, corrected }) => ({
      organiser: [said('x', 'chữ abcdef')],
      event: [
        said(
          {
            name: 'y',
            kind: 'other' as const,
            mode: undefined,
            reviewYear: undefined,
            planYear: undefined,
          },
          'abcdef ghi',
        ),
      ],
      chair: [corrected(personOf('chairs', 'Lê Thị Mẫu'))],
    }),
  });
  const reports = [r4, r0, odd];
  const site = emptySite({
    settings: { ...settings, baseUrl: 'https://a.example' },
    updated: '2025-01-08',
    reports,
    reportById: new Map(reports.map((r) => [r.id, r])),
    related: new Map([
      [r4.id, [{ reportId: r0.id, reasons: [{ kind: 'target' as const, name: 'tuyển quân' }] }]],
    ]),
    abbreviations: [
      'UBND:Ủy ban nhân dân',
      'CHQS:Chỉ huy quân sự',
      'BBK:Báo Bắc Kạn',
      'LLVT:Lực lượng vũ trang',
    ].map((s) => ({
      short: s.split(':')[0] ?? '',
      long: s.split(':')[1] ?? '',
      reportIds: reports.map((r) => r.id),
    })),
  });
  const renderer = projectRenderer();
  for (const kind of pageKinds) {
    for (const page of kind.plan(site)) {
      mkdirSync(dirname(`/tmp/prev/${page.permalink}`), { recursive: true });
      writeFileSync(`/tmp/prev/${page.permalink}`, renderer.render(page));
    }
  }
});
