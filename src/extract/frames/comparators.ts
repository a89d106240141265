/** Kinds of words that say, before a number, how it bounds what is reached: `trên`, `tối thiểu`, `tăng`. */
export const leadingComparators: readonly string[] = [
  'comparator/ge',
  'comparator/gt',
  'comparator/le',
  'comparator/lt',
  'comparator/approx',
  'comparator/increase',
  'comparator/decrease',
  'comparator/rank',
  'comparator/exceed',
];
