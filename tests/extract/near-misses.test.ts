import { describe, expect, test } from 'vitest';
import { compile } from '../../src/compile.ts';
import { findNearMisses } from '../../src/extract/near-misses.ts';
import { projectLexicon } from '../make/lexicon.ts';

const lexicon = projectLexicon();

/** `field why: words` of everything that nearly became a fact. */
function nearly(text: string): readonly string[] {
  const bytes = new TextEncoder().encode(text);
  const { report } = compile({ file: 'seeds/a.txt', bytes, sha256: '' }, lexicon);
  if (report === undefined) throw new Error('the text does not compile');
  return findNearMisses(report, lexicon).map(
    ({ field, why, quote }) => `${field} ${why}: ${quote}`,
  );
}

describe('what nearly became a fact is told with why it lost', () => {
  test.each([
    [
      'the date of a document',
      'Sáng 8/1/2025, UBND huyện họp bàn Nghị quyết số 28-NQ/TW ngày 25/10/2013.',
      'date document: ngày 25/10/2013',
    ],
    [
      'a deadline',
      'Sáng 8/1/2025, UBND huyện họp. Các xã hoàn thành trước ngày 15/6/2025.',
      'date deadline: ngày 15/6/2025',
    ],
    [
      'another day',
      'Sáng 8/1/2025, UBND huyện tổ chức hội nghị. Ngày 9/1/2025, đoàn thăm xã Hạ.',
      'date weaker: Ngày 9/1/2025',
    ],
    [
      'who chairs and attends',
      'Ông Hà Văn Tố, Bí thư Huyện ủy chủ trì hội nghị. Dự hội nghị có ông Hà Văn Tố; bà Ma Thị Na, Chủ tịch UBND huyện.',
      'attendees is-chair: ông Hà Văn Tố',
    ],
    [
      'who is named twice',
      'Ông Hà Văn Tố chủ trì hội nghị. Ông Hà Văn Tố, Bí thư Huyện ủy chủ trì hội nghị.',
      'chair same-person: Ông Hà Văn Tố chủ trì hội nghị',
    ],
    [
      'the chair of another meeting',
      'Ông Hà Văn Tố chủ trì hội nghị.\n\nCùng ngày, bà Ma Thị Na chủ trì buổi làm việc.',
      'chair other-meeting: chủ trì',
    ],
    [
      'a body that was given a task',
      'Sở Y tế chủ trì hội nghị. Ông Hà Văn Tố dự hội nghị.',
      'chair no-person: chủ trì',
    ],
    [
      'a false friend beside a person',
      'Ông Hà Văn Tố thăm dự án đường liên xã.',
      'attendees false-friend: dự án',
    ],
    [
      'a person without a role',
      'Ông Hà Văn Tố chủ trì hội nghị. Đoàn thăm nhà ông Ma Văn Páo ở thôn Hạ.',
      'attendees no-role: ông Ma Văn Páo',
    ],
    [
      'a number that measures nothing',
      'Sáng 8/1/2025, UBND huyện họp. Đoàn tặng 5 suất quà.',
      'targets no-aim: 5 suất quà',
    ],
  ])('%s', (_, text, wanted) => {
    expect(nearly(text)).toContain(wanted);
  });

  test('and nothing is told of words that did', () => {
    const facts = 'Sáng 8/1/2025, ông Hà Văn Tố, Bí thư Huyện ủy chủ trì hội nghị.';
    expect(nearly(facts)).toEqual([]);
  });
});
