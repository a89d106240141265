import { describe, expect, test } from 'vitest';
import { isComparable, measured } from '../../src/resolve/measure-class.ts';
import { metricOf } from '../../src/resolve/metric.ts';
import { projectLexicon } from '../make/lexicon.ts';
import { targetOf } from '../make/report.ts';

const lexicon = projectLexicon();

function keyOf(text: string, subject = text, unit = '%'): string {
  return metricOf(targetOf(subject, { text, unit, actor: 'UBND huyện' }), lexicon).key;
}

describe('one metric', () => {
  test.each([
    ['trồng mới 1.200 ha rừng', 'toàn huyện trồng mới 1.236 ha rừng'],
    ['hoàn thành 100% chỉ tiêu giao quân', 'công tác tuyển quân đạt 100%'],
    ['phấn đấu thu ngân sách trên địa bàn đạt 380 tỷ đồng', 'tổng thu ngân sách đạt 351 tỷ đồng'],
    ['UBND huyện phấn đấu xóa 12 điểm đen', 'xóa được 12 điểm đen'],
    ['thu ngân sách đạt 90 tỷ đồng', 'thu ngân sách đạt 81 tỷ đồng, bằng 87,2% dự toán'],
  ])('%s = %s', (one, other) => {
    expect(keyOf(one)).toBe(keyOf(other));
  });
});

describe('two metrics', () => {
  test.each([
    ['tỷ lệ hộ nghèo còn 4%', '312 hộ nghèo được hỗ trợ nhà ở'],
    ['tỷ lệ hộ nghèo còn 4%', 'tỷ lệ hộ cận nghèo còn 4%'],
    ['kết nạp 5 đảng viên', 'tỷ lệ đảng viên hoàn thành tốt nhiệm vụ đạt 91%'],
    ['trồng mới 60 ha mía', 'trồng mới 60 ha keo'],
    ['thu ngân sách đạt 90 tỷ đồng', 'thu ngân sách từ đất đạt 90 tỷ đồng'],
    ['có thêm 2 xã đạt chuẩn nông thôn mới', 'có 2 xã đạt chuẩn nông thôn mới'],
  ])('%s ≠ %s', (one, other) => {
    expect(keyOf(one)).not.toBe(keyOf(other));
  });

  test('even when their subjects are one, since the clause says more', () => {
    expect(keyOf('giải quyết 95% đơn thư', 'giải quyết')).not.toBe(
      keyOf('giải quyết 95% hồ sơ trực tuyến', 'giải quyết'),
    );
  });
});

test('growth is one metric whether it is said as a level or as a rise', () => {
  const level = targetOf('tăng trưởng GRDP', { text: 'tăng trưởng GRDP đạt 9%', amount: 9 });
  const rise = targetOf('GRDP', { text: 'GRDP tăng 8%', amount: 8, comparator: 'increase' });
  const [a, b] = [level, rise].map((target) => metricOf(target, lexicon));
  expect(a?.key).toBe(b?.key);
  expect(
    isComparable(measured(level, a?.isGrowth === true), measured(rise, b?.isGrowth === true)),
  ).toBe(true);
});
