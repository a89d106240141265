import fc from 'fast-check';
import { expect, test } from 'vitest';
import { sentences } from '../../src/text/sentences.ts';
import { tokenize } from '../../src/text/tokenize.ts';

function split(text: string): readonly string[] {
  const { tokens, starts } = tokenize(text);
  return sentences(tokens).map(({ first, end }) =>
    text.slice(starts[first], (starts[end - 1] ?? 0) + (tokens[end - 1]?.text.length ?? 0)),
  );
}

/** `|` marks where a sentence ends. */
test.each([
  ['two sentences', 'Hội nghị bắt đầu. |Đại biểu phát biểu.'],
  ['no full stop at the end', 'Hội nghị bắt đầu. |Đại biểu phát biểu'],
  ['questions and calls', 'Ai làm? |Làm ngay! |Xong.'],
  ['TP.', 'Tại TP. Hồ Sen có mưa. |Trời tạnh.'],
  ['titles', 'PGS.TS. Lê Văn Bắc và ThS. Đỗ Thị Cam dự.'],
  ['a single capital', 'Ông Trần C. Dũng dự. |Bà Lê H. cũng dự.'],
  ['T.Ư', 'Ban T.Ư. Đảng họp.'],
  ['v.v.', 'Trồng cây, nuôi cá, v.v. và làm đường. |Xong.'],
  ['đ/c.', 'Có đ/c. Lê Văn Bắc dự.'],
  ['the closing mark of an article', 'Hội nghị kết thúc./.'],
  ['thousands', 'Thu 1.250 tỷ đồng. |Chi 900 tỷ.'],
  ['decimals', 'Tăng 5,2%. |Giảm 1,5%.'],
  ['a dotted date', 'Họp ngày 8.1.2025. |Đại biểu dự.'],
  ['an hour', 'Kết thúc lúc 17h. |Đại biểu ra về.'],
  ['an ellipsis inside', 'Nhân dân... và bộ đội… cùng làm. |Xong.'],
  ['an ellipsis at the end', 'Nhân dân... |Bộ đội.'],
  ['closing quotes', 'Ông nói: “Làm ngay.” |Mọi người làm.'],
  ['closing brackets', 'Họp (lần hai.) |Xong.'],
  ['an address of the web', 'Xem tại baoxa.vn để biết. |Hết.'],
])('sentences end where they should: %s', (_, marked) => {
  const expected = marked.split('|').map((sentence) => sentence.trim());
  expect(split(marked.replaceAll('|', ''))).toEqual(expected);
});

test('sentences cover all tokens without a gap', () => {
  const unit = fc.constantFrom(
    'Lê',
    'xã',
    ' ',
    '. ',
    '.',
    '…',
    '? ',
    '"',
    ')',
    'TP',
    'v',
    '12',
    '/',
  );
  fc.assert(
    fc.property(fc.string({ unit }), (text) => {
      const { tokens } = tokenize(text);
      const ranges = sentences(tokens);
      let end = 0;
      for (const range of ranges) {
        expect(range.first).toBe(end);
        expect(range.end).toBeGreaterThan(range.first);
        end = range.end;
      }
      expect(end).toBe(tokens.length);
    }),
  );
});
