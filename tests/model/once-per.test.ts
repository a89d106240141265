import { expect, test } from 'vitest';
import { oncePer } from '../../src/model/once-per.ts';

test('each object is asked once, also when it gives nothing', () => {
  const asked: unknown[] = [];
  const nameOf = oncePer((of: { readonly name?: string }) => {
    asked.push(of);
    return of.name;
  });
  const [an, nobody] = [{ name: 'An' }, {}];
  expect([nameOf(an), nameOf(nobody), nameOf(an), nameOf(nobody)]).toEqual([
    'An',
    undefined,
    'An',
    undefined,
  ]);
  expect(asked).toEqual([an, nobody]);
});
