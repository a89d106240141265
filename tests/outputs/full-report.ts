import { dayOf, factOf, groupOf, personOf, placeOf, reportOf, targetOf } from '../make/report.ts';

/** A report of a meeting that nothing is known of. */
export const bare = reportOf('bai-trong');
/** A report with every kind of fact, correction and problem. */
export const full = reportOf('Bai_1', {
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
  corrections: [
    {
      field: 'title',
      facts: [0],
      replaced: [factOf('Tên cũ')],
      note: undefined,
    },
    {
      field: 'date',
      facts: [],
      replaced: [factOf(dayOf('2030-02-05'))],
      note: { reason: 'Đọc nhầm.', by: 'Mai', on: '2030-03-01' },
    },
    {
      field: 'targets',
      facts: [0, 1],
      replaced: [factOf(targetOf('trồng 12 ha', { amount: 12, unit: 'ha' }))],
      note: { reason: 'Hai việc.', by: 'Mai', on: '2030-03-02' },
    },
    ...(['chair', 'attendees', 'speakers'] as const).map((field) => ({
      field,
      facts: [0],
      replaced: [factOf(personOf('Lý Văn Oi'))],
      note: { reason: 'Sai dấu.', by: 'Mai', on: '2030-03-02' },
    })),
    { field: 'organiser', facts: [0], replaced: [factOf('xã An Bình')], note: undefined },
    {
      field: 'event',
      facts: [],
      replaced: [
        factOf({
          name: 'Hội nghị',
          kind: 'other' as const,
          mode: undefined,
          reviewYear: undefined,
          planYear: undefined,
        }),
      ],
      note: undefined,
    },
    { field: 'mode', facts: [0], replaced: [factOf('hybrid' as const)], note: undefined },
    { field: 'places', facts: [0], replaced: [factOf(placeOf('xã An'))], note: undefined },
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
