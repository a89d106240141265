import { expect, test } from 'vitest';
import { phases } from '../../src/model/build-report.ts';
import { phaseLines, startStopwatch } from '../../src/report/stopwatch.ts';

test('time belongs to the phase that was entered last, and adds up', () => {
  let now = 1000;
  const stopwatch = startStopwatch(() => now);
  now += 5;
  stopwatch.enter('pages');
  now += 20;
  const left = stopwatch.enter('write');
  now += 300;
  stopwatch.enter(left);
  now += 40;
  expect(left).toBe('pages');
  const spent = stopwatch.spent();
  expect(spent.get('start')).toBe(5);
  expect(spent.get('pages')).toBe(60);
  expect(spent.get('write')).toBe(300);
  expect(spent.get('read')).toBe(0);
});

test('each phase has a line, in order, in columns', () => {
  const spent = new Map(phases.map((phase) => [phase, phase === 'search' ? 1204.4 : 0.6]));
  const lines = phaseLines(spent, 'vi');
  expect(lines).toHaveLength(phases.length);
  expect(lines[0]).toBe(' khởi động          1 ms');
  expect(lines.at(-2)).toBe(' tìm kiếm       1.204 ms');
  expect(new Set(lines.map((line) => line.length)).size).toBe(1);
  expect(phaseLines(spent, 'en').at(-2)).toBe(' search         1,204 ms');
});
