import { expect, test } from 'vitest';
import { chooseEvent } from '../../../src/extract/choose/event.ts';
import { readingOf } from '../../make/reading.ts';

test.each([
  [
    'a dwelling holds no preposition',
    'Ban Chỉ đạo tổ chức Hội nghị tổng kết Tổng điều tra dân số và nhà ở năm 2009 trên địa bàn huyện.',
    'Hội nghị tổng kết Tổng điều tra dân số và nhà ở năm 2009 trên địa bàn huyện',
  ],
  [
    'a place after a dwelling ends the name',
    'Sở Xây dựng tổ chức hội nghị bàn về nhà ở xã hội ở huyện Hạ.',
    'hội nghị bàn về nhà ở xã hội',
  ],
  [
    'what came before the meeting is another one',
    'Chiều 1/8, đại biểu HĐND huyện tiếp xúc cử tri xã Lộc An sau kỳ họp thường lệ giữa năm 2021.',
    undefined,
  ],
  [
    'the end of a course',
    'Sáng 4/3, Trường Chính trị tỉnh đã tổ chức bế giảng lớp sơ cấp lý luận khóa 5.',
    'bế giảng lớp sơ cấp lý luận khóa 5',
  ],
  [
    'a verb in capitals right after the verb of holding',
    'Ngày 26/5, UBND xã tổ chức Sơ kết công tác 6 tháng đầu năm 2017.',
    'Sơ kết công tác 6 tháng đầu năm 2017',
  ],
  [
    'what a session is held for',
    'HĐND xã vừa tổ chức kỳ họp cuối năm để đánh giá tình hình kinh tế - xã hội năm 2016.',
    'kỳ họp cuối năm để đánh giá tình hình kinh tế - xã hội năm 2016',
  ],
  [
    'what a conference is held for is no part of its name',
    'UBND xã vừa tổ chức hội nghị tổng kết năm 2016 để đánh giá phong trào.',
    'hội nghị tổng kết năm 2016',
  ],
  [
    'what a meeting finds is no name',
    'Hội nghị đánh giá, năm 2016, Đảng ủy xã đã lãnh đạo toàn diện các mặt công tác.',
    undefined,
  ],
  [
    'two verbs of a name',
    'Hội nghị đánh giá, rút kinh nghiệm công tác tuyển quân năm 2016 diễn ra sáng 5/3.',
    'Hội nghị đánh giá, rút kinh nghiệm công tác tuyển quân năm 2016',
  ],
])('%s', (_, text, name) => {
  expect(chooseEvent(readingOf(text)).name[0]?.value.name).toBe(name);
});
