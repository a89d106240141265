import { nameKey } from '../text/fold.ts';

/** Ranks of the army, the navy and the police from the lowest up; those of one step stand together. */
const steps = [
  ['Binh nhì'],
  ['Binh nhất'],
  ['Hạ sĩ', 'Hạ sỹ'],
  ['Trung sĩ', 'Trung sỹ'],
  ['Thượng sĩ', 'Thượng sỹ'],
  ['Chuẩn úy'],
  ['Thiếu úy'],
  ['Trung úy'],
  ['Thượng úy'],
  ['Đại úy'],
  ['Thiếu tá'],
  ['Trung tá'],
  ['Thượng tá'],
  ['Đại tá'],
  ['Thiếu tướng', 'Chuẩn Đô đốc'],
  ['Trung tướng', 'Phó Đô đốc'],
  ['Thượng tướng', 'Đô đốc'],
  ['Đại tướng'],
].map((names) => names.map(nameKey));

/** How high a printed rank stands, from 0; undefined for words that are no rank. What stands after it does not count. */
export function rankStep(printed: string): number | undefined {
  const words = nameKey(printed).split(/[\s,]+/u);
  const two = words.slice(0, 2).join(' ');
  const three = words.slice(0, 3).join(' ');
  const step = steps.findIndex((names) => names.includes(three) || names.includes(two));
  return step === -1 ? undefined : step;
}
