import { expect, test } from 'vitest';
import { outline, plainArticle } from './seed.ts';

const long = `Sáng 8/1, xã Mường Lát họp${' và bàn việc tuyển quân'.repeat(6)}.`;

test.each([
  ['blank lines part paragraphs', 'Một.\n\n \nHai.', ['lead: Một.', 'paragraph: Hai.']],
  ['wrapped lines are one paragraph', 'Một\n  hai.\n\nBa.', ['lead: Một hai.', 'paragraph: Ba.']],
  ['nothing is mark-up', '**Một** &amp; <b>\\*</b>.', ['lead: **Một** &amp; <b>\\*</b>.']],
  [
    'signs of lists stay',
    'Một:\n- hai\n- ba',
    ['lead: Một:', 'paragraph: - hai', 'paragraph: - ba'],
  ],
  ['a line before paragraphs is a title', 'Họp xã\n\nMột.', ['heading: Họp xã', 'lead: Một.']],
  ['a line alone is no title', 'Họp xã', ['lead: Họp xã']],
  ['a sentence is no title', 'Họp xã.\n\nMột.', ['lead: Họp xã.', 'paragraph: Một.']],
  ['a dated line is no title', 'Sáng 8/1 họp\n\nMột.', ['lead: Sáng 8/1 họp', 'paragraph: Một.']],
  ['a caption is no title', 'Toàn cảnh\n\nMột.', ['caption: Toàn cảnh', 'lead: Một.']],
  [
    'a crawl header may stand before a title',
    'date 2025-01 Họp xã\n\nMột.',
    ['heading: Họp xã', 'lead: Một.'],
  ],
  [
    'long lines are not wrapped: each is a paragraph',
    `Họp xã\n${long}\nHai.`,
    ['heading: Họp xã', `lead: ${long}`, 'paragraph: Hai.'],
  ],
  [
    'a long line may be broken in a name',
    `${long} Tại TP.\nCần Thơ.`,
    [`lead: ${long} Tại TP. Cần Thơ.`],
  ],
])('%s', (_, text, blocks) => {
  expect(outline(plainArticle(text).blocks)).toEqual(blocks);
});

test('a wrapped line keeps the place of its words', () => {
  const { text, blocks } = plainArticle('Hội\n   nghị xã');
  const [block] = blocks;
  expect(block?.text).toBe('Hội nghị xã');
  expect(
    block?.runs.map((run) => text.slice(run.sourceStart, run.sourceStart + run.sourceLength)),
  ).toEqual(['Hội', '\n   ', 'nghị xã']);
});
