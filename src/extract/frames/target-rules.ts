import { kindSet } from '../../lexicon/kind-set.ts';
import type { Target } from '../../model/report.ts';
import type { Rule } from '../rule.ts';
import { hasHit, hitIn } from '../tokens.ts';
import {
  deadlineEnd,
  isListed,
  measured,
  type Offer,
  qualitativeOffer,
  unmeasuredPlans,
} from './target-offer.ts';

const vagueKind = kindSet('vague');
const cueDeadlineKind = kindSet('cue/deadline');
const cueDeadlineAfterKind = kindSet('cue/deadline-after');
const cueStriveKind = kindSet('cue/strive');
const cueNeverKind = kindSet('cue/never');
const cueKeepKind = kindSet('cue/keep');

function hasBase({ value }: Offer): boolean {
  return value.base !== undefined;
}

function hasNoBase({ value }: Offer): boolean {
  return value.base === undefined;
}

/** `đạt 100% chỉ tiêu`: a share of a base that is named, not printed. */
const percentDone: Rule<Target> = {
  id: 'target/percent-done',
  summary: 'Một tỷ lệ phần trăm của chỉ tiêu, kế hoạch, dự toán.',
  examples: [
    {
      text: 'Năm 2024, ⟦công tác tuyển quân hoàn thành 100% chỉ tiêu trên giao⟧.',
      value: {
        subject: 'tuyển quân',
        amount: 100,
        unit: '%',
        base: 'chỉ tiêu trên giao',
        kind: 'result',
        period: '2024',
      },
    },
    {
      text: 'Năm 2023, ⟦xã đã hoàn thành 100% kế hoạch làm đường thôn⟧.',
      value: { kind: 'result', base: 'kế hoạch', subject: 'làm đường thôn' },
    },
    {
      text: 'Năm 2024, ⟦chỉ tiêu tuyển quân hoàn thành 100%⟧.',
      value: { subject: 'tuyển quân', base: 'chỉ tiêu' },
    },
    { text: 'Nghị định quy định mức phạt 100% giá trị lô hàng.' },
  ],
  match: (reading) => measured(reading, 'percent').filter(hasBase),
};

/** `GRDP tăng 8,02%`, `từ 85% trở lên`. */
const percent: Rule<Target> = {
  id: 'target/percent',
  summary: 'Một tỷ lệ phần trăm không có mốc so sánh.',
  examples: [
    {
      text: 'Năm 2025, ⟦huyện phấn đấu tỷ lệ hộ dùng nước sạch đạt từ 85% trở lên⟧.',
      value: {
        subject: 'tỷ lệ hộ dùng nước sạch',
        comparator: 'ge',
        amount: 85,
        kind: 'plan',
        period: '2025',
      },
    },
    {
      text: 'Năm 2023, ⟦sản lượng gỗ tăng 7,5%⟧.',
      value: { comparator: 'increase', amount: 7.5, subject: 'sản lượng gỗ', kind: 'result' },
    },
    { text: 'Sáng 5/3, hội nghị họp tại xã Hạ, nơi 60% dân là người Tày.' },
  ],
  match: (reading) => measured(reading, 'percent').filter(hasNoBase),
};

const range: Rule<Target> = {
  id: 'target/range',
  summary: 'Một khoảng giữa hai số.',
  examples: [
    {
      text: 'Năm 2024, ⟦phấn đấu giảm tỷ lệ hộ nghèo 1 - 1,5%⟧.',
      value: { comparator: 'decrease', amount: [1, 1.5], unit: '%' },
    },
    { text: 'Đoàn thăm 3 - 4 gia đình chính sách.' },
  ],
  match: (reading) => measured(reading, 'range'),
};

const ratio: Rule<Target> = {
  id: 'target/ratio',
  summary: 'Một số trên tổng: 12/15 chỉ tiêu.',
  examples: [
    {
      text: 'Năm 2024, ⟦xã có 17/20 chỉ tiêu đạt và vượt kế hoạch⟧.',
      value: { comparator: 'ratio', amount: 17, of: 20, unit: 'chỉ tiêu' },
    },
    { text: 'Dự họp có 27/29 đồng chí Ủy viên Ban Chấp hành.' },
  ],
  match: (reading) => measured(reading, 'ratio'),
};

const rank: Rule<Target> = {
  id: 'target/rank',
  summary: 'Thứ hạng trong tỉnh, trong đơn vị.',
  examples: [
    {
      text: 'Năm 2024, ⟦chỉ số cải cách hành chính của huyện xếp thứ 3/8⟧.',
      value: { comparator: 'rank', amount: 3, of: 8 },
    },
    { text: 'Kỳ họp thứ 21 diễn ra trong hai ngày.' },
  ],
  match: (reading) => measured(reading, 'rank'),
};

const money: Rule<Target> = {
  id: 'target/money',
  summary: 'Một số tiền.',
  examples: [
    {
      text: 'Năm 2025, ⟦phấn đấu thu ngân sách đạt 1.250,5 tỷ đồng⟧.',
      value: { amount: 1250.5, unit: 'tỷ đồng', subject: 'thu ngân sách', kind: 'plan' },
    },
    {
      text: 'Đại hội đã biểu quyết thông qua 16 chỉ tiêu nhiệm kỳ. Cụ thể, ⟦thu nhập bình quân đạt 70 triệu đồng/người/năm⟧.',
      value: { kind: 'plan', amount: 70 },
    },
    { text: 'Ban tổ chức trao giải thưởng 5 triệu đồng cho đội nhất.' },
  ],
  match: (reading) => measured(reading, 'money'),
};

const quantity: Rule<Target> = {
  id: 'target/quantity',
  summary: 'Một số đếm được: xã, hộ, đảng viên, km.',
  examples: [
    {
      text: 'Năm 2024, ⟦Đảng bộ đã kết nạp 02 đảng viên⟧.',
      value: { subject: 'kết nạp đảng viên', amount: 2, unit: 'đảng viên', kind: 'result' },
    },
    { text: 'Năm 2025, huyện tập trung thực hiện 3 nhiệm vụ trọng tâm.' },
    { text: 'Đại hội đã bầu ra Ban Chấp hành mới gồm 15 đồng chí.' },
    { text: 'Sáng 5/3, Trung đoàn 148 tổ chức gặp mặt 30 cựu chiến binh.' },
  ],
  match: (reading) => measured(reading, 'plain'),
};

const deadline: Rule<Target> = {
  id: 'target/deadline',
  summary: 'Việc phải xong trước một thời hạn, không có số.',
  examples: [
    {
      text: 'Kết luận hội nghị, đồng chí yêu cầu ⟦hoàn thành hồ sơ khám tuyển trước ngày 15/4⟧.',
      value: { comparator: 'qualitative', kind: 'plan' },
    },
    { text: 'Năm 2024, huyện đã hoàn thành hồ sơ trước thời hạn.' },
  ],
  match(reading) {
    const found: Offer[] = [];
    for (const clause of unmeasuredPlans(reading)) {
      const block = reading.blocks[clause.block];
      if (block === undefined) continue;
      const before = hitIn(block, clause, cueDeadlineKind);
      const cue = before ?? hitIn(block, clause, cueDeadlineAfterKind);
      const end = cue === undefined ? undefined : deadlineEnd(block, cue, clause.end);
      if (cue === undefined || end === undefined) continue;
      const at = { first: before?.first ?? clause.first, end };
      found.push(qualitativeOffer(block, clause, { cue, at }));
    }
    return found;
  },
};

const qualitative: Rule<Target> = {
  id: 'target/qualitative',
  summary: 'Việc phấn đấu đạt được mà không có số.',
  examples: [
    {
      text: 'Năm 2025, ⟦Tham gia hội thao các cấp phấn đấu đạt giải⟧.',
      value: { comparator: 'qualitative', subject: 'hội thao các cấp', kind: 'plan' },
    },
    { text: 'Thời gian tới, phấn đấu hoàn thành tốt nhiệm vụ được giao.' },
    { text: 'Năm 2024, các đơn vị tiếp tục làm tốt công tác vận động.' },
  ],
  match(reading) {
    const found: Offer[] = [];
    for (const clause of unmeasuredPlans(reading)) {
      const block = reading.blocks[clause.block];
      if (block === undefined) continue;
      if (hasHit(block, clause, vagueKind)) continue;
      const strive = hitIn(block, clause, cueStriveKind);
      const never = hitIn(block, clause, cueNeverKind);
      const isKept = clause.isInPlan && hasHit(block, clause, cueKeepKind);
      const isListItem = isKept || isListed(block, clause);
      if (never === undefined || (strive === undefined && !isListItem)) continue;
      found.push(qualitativeOffer(block, clause, { cue: strive ?? never, at: clause }));
    }
    return found;
  },
};

/** All ways of reading a target, in the order of trust. */
export const targetRules: readonly Rule<Target>[] = [
  percentDone,
  percent,
  range,
  ratio,
  rank,
  money,
  quantity,
  deadline,
  qualitative,
];
