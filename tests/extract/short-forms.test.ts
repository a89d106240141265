import { expect, test } from 'vitest';
import { shortFormsIn } from '../../src/extract/short-forms.ts';
import { articleOf } from '../make/article.ts';
import { smallLexicon } from '../make/lexicon.ts';

const lexicon = smallLexicon();

test.each([
  ['Họp tại UBND.', ['UBND']],
  ['(UBND)', ['UBND']],
  ['HĐND-UBND xã', ['HĐND', 'UBND']],
  ['HĐND/UBND...', ['HĐND', 'UBND']],
  ['các đ/c dự', ['đ/c']],
  ['UBND xã họp.\n\nHĐND dự. Chủ tịch UBND dự.', ['UBND', 'HĐND']],
  ['UBNDX, ubnd, XUBND', []],
  ['constructor __proto__ toString', []],
  ['', []],
])('short forms of "%s" are %j', (text, shorts) => {
  expect(shortFormsIn(articleOf(text).blocks, lexicon)).toEqual(shorts);
});
