import { expect, test } from 'vitest';

import { numberFacts } from '../../../src/model/report.ts';
import { placeMarks } from '../../../src/pages/event/marks.ts';
import { readParagraphs } from '../../../src/pages/event/paragraphs.ts';
import { dayOf } from '../../make/report.ts';
import { makeReport, percentOf } from '../report.ts';

test('words that several facts rest on besides their own are marked once, under the first', () => {
  const report = makeReport({
    paragraphs: ['Năm 2024: tuyển quân 98%, huấn luyện 99%.'],
    facts: ({ said, evidence }) => ({
      targets: [
        said(percentOf('result', 'tuyển quân', 98), 'tuyển quân 98%', [evidence('Năm 2024')]),
        said(percentOf('result', 'huấn luyện', 99), 'huấn luyện 99%', [evidence('Năm 2024')]),
      ],
    }),
  });
  const marks = placeMarks(numberFacts(report), readParagraphs(report.article), 'e');
  expect(marks.ofEvidence(1, 0)?.id).toBe('e1b');
  expect(marks.ofEvidence(2, 0)?.id).toBe('e1b');
  expect(marks.ofParagraph.get(1)?.map(({ id, others }) => [id, others.length])).toEqual([
    ['e1', 0],
    ['e1b', 1],
    ['e2', 0],
  ]);
});

test('each fact has a mark of its own even where two read the same words', () => {
  const report = makeReport({
    paragraphs: ['Sư đoàn 9 họp ngày 08/01/2025.'],
    facts: ({ said }) => ({
      date: [said(dayOf('2025-01-08'), 'họp ngày 08/01/2025')],
      organiser: [said('Sư đoàn 9', 'họp ngày 08/01/2025')],
    }),
  });
  const marks = placeMarks(numberFacts(report), readParagraphs(report.article), 'e');
  expect([marks.ofFact(1)?.id, marks.ofFact(2)?.id]).toEqual(['e1', 'e2']);
});

test('apparatus before, between and after paragraphs is printed where it stands', () => {
  const report = makeReport({
    header: 'date 2025-01',
    dateline: 'BTM -',
    endMark: './.',
    paragraphs: ['Đoạn một.', 'Đoạn hai'],
  });
  const texts = readParagraphs(report.article).map(({ text }) => text);
  expect(texts).toEqual(['date 2025-01 BTM - Đoạn một.', 'Đoạn hai./.']);
});

test('words over two paragraphs are one mark in two pieces', () => {
  const report = makeReport({
    paragraphs: ['Sư đoàn 9 họp', 'tại xã Mơ.'],
    facts: ({ said }) => ({ organiser: [said('x', 'họp\n\ntại')] }),
  });
  const { ofParagraph } = placeMarks(numberFacts(report), readParagraphs(report.article), 'e');
  const pieces = [...ofParagraph.values()].flat();
  expect(pieces.map(({ id, isFirst, isLast }) => [id, isFirst, isLast])).toEqual([
    ['e1', true, false],
    ['e1', false, true],
  ]);
});
