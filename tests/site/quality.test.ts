import { expect, test } from 'vitest';
import { qualityOf } from '../../src/site/quality.ts';

test('fields show the share that is right and the share that is found, in a fixed order', () => {
  const quality = qualityOf({
    documents: 12,
    fields: {
      chair: { right: 9, wrong: 1, missed: 3 },
      date: { right: 4, wrong: 0, missed: 0 },
      'chair.at': { right: 1, wrong: 0, missed: 0 },
      event: { right: 0, wrong: 0, missed: 0 },
    },
  });
  expect(quality).toEqual({
    documents: 12,
    fields: [
      { field: 'date', precision: 1, recall: 1 },
      { field: 'chair', precision: 0.9, recall: 0.75 },
      { field: 'event', precision: 1, recall: 1 },
    ],
  });
});

test('nothing is said of what nobody measured', () => {
  expect(qualityOf(undefined)).toBeUndefined();
});
