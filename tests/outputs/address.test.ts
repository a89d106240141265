import fc from 'fast-check';
import { expect, test } from 'vitest';
import { factAddress, pageAddress } from '../../src/outputs/address.ts';
import { dayOf, factOf, personOf, reportOf, targetOf } from '../make/report.ts';
import { siteOf } from '../make/site.ts';

test('an address has each letter of a path, those of its own encoded', () => {
  fc.assert(
    fc.property(fc.array(fc.string({ unit: 'grapheme' }), { minLength: 1 }), (segments) => {
      const address = pageAddress(siteOf(), segments.join('/'));
      expect(address).toMatch(/^[\w.!~*'()%/-]*$/u);
      expect(decodeURIComponent(address)).toBe(segments.join('/'));
    }),
  );
  expect(pageAddress(siteOf(), 'su-kien/họp %.html')).toBe('su-kien/h%E1%BB%8Dp%20%25.html');
});

test('the address of a fact leads to its words, or to the slip where the page shows none', () => {
  const given = { span: undefined, quote: '', basis: 'corrected' } as const;
  const outside = { span: { start: 9_000, end: 9_004 } };
  const report = reportOf('a', {
    date: [factOf(dayOf('2030-02-06')), factOf(dayOf('2030-02-07'), given)],
    chair: [factOf(personOf('Lý Văn Ổi'), given)],
    targets: [
      factOf(targetOf('trồng 15 ha', { kind: 'plan' })),
      factOf(targetOf('trồng 12 ha'), outside),
    ],
  });
  const numbers = [1, 2, 3, 4, 5, 0];
  expect(numbers.map((number) => factAddress(siteOf([report]), report, number))).toEqual([
    'su-kien/a.html#e1', // of two days only the first is shown
    'su-kien/a.html#f2',
    'su-kien/a.html#f3', // what was reached stands before what is promised
    'su-kien/a.html#e4',
    'su-kien/a.html#f5',
    'su-kien/a.html#f0',
  ]);
});
