import { expect, test } from 'vitest';
import { bibtexEntry, risEntry } from '../../../src/pages/format/reference.ts';

test('what TeX would read as a command is escaped, but not in addresses', () => {
  const entry = bibtexEntry('misc', 'a', [
    ['title', 'A_b {c} 5% \\d\nmới'],
    ['date', undefined],
    ['url', 'https://bao.example/a_b?c=1%20&d={e}'],
  ]);
  expect(entry).toBe(`@misc{a,
  title        = {A\\_b \\{c\\} 5\\% \\textbackslash{}d mới},
  url          = {https://bao.example/a_b?c=1%20&d=%7Be%7D}
}`);
});

test('a value of RIS stays on its line, and what is missing is left out', () => {
  const fields = [
    ['TI', 'Một\nhai'],
    ['PY', undefined],
  ] as const;
  expect(risEntry('NEWS', fields)).toBe('TY  - NEWS\nTI  - Một hai\nER  - ');
});
