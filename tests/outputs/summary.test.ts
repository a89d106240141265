import { expect, test } from 'vitest';
import { summarise } from '../../src/outputs/summary.ts';
import { wordsOf } from '../../src/outputs/words.ts';
import { escapeHtml, xmlText } from '../../src/outputs/xml-text.ts';
import { dayOf, factOf, personOf, reportOf } from '../make/report.ts';

const words = wordsOf({ language: 'vi' });

test('characters no XML may hold are left out', () => {
  expect(xmlText('a\u0000b\u0008c\ud800d\ufffee\tf\n😀')).toBe('abcde\tf\n😀');
  expect(escapeHtml('<a href="x">&</a>')).toBe('&lt;a href=&quot;x&quot;&gt;&amp;&lt;/a&gt;');
});

const lead = 'Hội nghị xã An Bình bàn việc trồng cây.';

test.each([
  ['a day', factOf(dayOf('2030-02-06', { part: 'morning' })), 'Họp ngày 06/02/2030 (sáng).'],
  [
    'several days',
    factOf(dayOf('2030-02-08', { start: '2030-02-06', precision: 'days' })),
    'Họp từ ngày 06/02/2030 đến ngày 08/02/2030.',
  ],
  [
    'a month',
    factOf(dayOf('2030-02-28', { start: '2030-02-01', precision: 'month' })),
    'Họp trong tháng 02/2030.',
  ],
  [
    'a year',
    factOf(dayOf('2030-12-31', { start: '2030-01-01', precision: 'year' })),
    'Họp trong năm 2030.',
  ],
  [
    'an interval',
    factOf(dayOf('2030-12-21', { start: '2030-09-07', precision: 'interval' })),
    'Họp trong khoảng 07/09/2030–21/12/2030.',
  ],
])('the summary of a report with %s says so and no more', (_, date, sentence) => {
  expect(summarise(reportOf('a', { date: [date] }), words)).toBe(`${sentence} ${lead}`);
});

test('the summary names who chaired', () => {
  const chair = [factOf(personOf('Lý Văn Ổi', { rank: 'Đại tá', honorific: 'đồng chí' }))];
  expect(summarise(reportOf('a', { chair }), words)).toBe(
    `Chưa rõ ngày họp. Chủ trì: Đại tá Lý Văn Ổi. ${lead}`,
  );
});

test('a long lead is cut between two words', () => {
  const block = reportOf('a').blocks[0];
  const blocks = block === undefined ? [] : [{ ...block, text: 'từng chữ '.repeat(60).trim() }];
  const summary = summarise(reportOf('a', { isMeeting: false, blocks }), words);
  expect(summary.length).toBeLessThanOrEqual(281);
  expect(summary).toMatch(/ (?:từng|chữ)…$/u);
});
