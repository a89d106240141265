import { describe, expect, test, vi } from 'vitest';
import type { Diagnostic } from '../../src/model/diagnostic.ts';
import { createLog } from '../../src/report/log.ts';

const problem: Diagnostic = {
  code: 'ART001',
  severity: 'error',
  file: 'seeds/a.txt',
  message: { vi: 'sai', en: 'wrong' },
};

function logTo(isTTY: boolean, environment: NodeJS.ProcessEnv = {}) {
  const parts: string[] = [];
  const stream = { isTTY, write: (text: string) => parts.push(text) > 0 };
  const log = createLog('vi', stream as unknown as NodeJS.WriteStream, environment);
  return { log, written: () => parts.join('') };
}

describe('into a pipe', () => {
  test('only text is written, a line each', () => {
    const { log, written } = logTo(false);
    log.progress('dựng', 1, 10);
    log.note('một');
    log.problem(problem);
    log.progress('dựng', 2, 10);
    log.settle();
    expect(written()).toBe('một\nseeds/a.txt  lỗi ART001  sai\n');
  });
});

describe('on a terminal', () => {
  test('progress is one line that is taken away', () => {
    vi.spyOn(performance, 'now').mockReturnValue(1000);
    const { log, written } = logTo(true);
    log.progress('dựng', 1, 10);
    expect(written()).toBe('\r\u{1b}[2K dựng 1/10');
    log.note('xong');
    expect(written()).toBe('\r\u{1b}[2K dựng 1/10\r\u{1b}[2Kxong\n');
    log.settle();
    expect(written()).toBe('\r\u{1b}[2K dựng 1/10\r\u{1b}[2Kxong\n');
    vi.restoreAllMocks();
  });

  test('progress is drawn at most ten times a second', () => {
    const clock = vi.spyOn(performance, 'now');
    const { log, written } = logTo(true);
    for (let time = 1000; time < 2000; time += 10) {
      clock.mockReturnValue(time);
      log.progress('dựng', time, 2000);
    }
    expect(written().split('\r').length - 1).toBe(10);
    vi.restoreAllMocks();
  });

  test('problems are coloured', () => {
    const { log, written } = logTo(true);
    log.problem(problem);
    expect(written()).toContain('\u{1b}[31mlỗi\u{1b}[39m');
  });

  test('nothing is coloured under NO_COLOR', () => {
    const { log, written } = logTo(true, { NO_COLOR: '1' });
    log.problem(problem);
    expect(written()).toBe('seeds/a.txt  lỗi ART001  sai\n');
  });

  test('an empty NO_COLOR counts as none', () => {
    const { log, written } = logTo(true, { NO_COLOR: '' });
    log.problem(problem);
    expect(written()).toContain('\u{1b}[31m');
  });

  test('of a CI job nothing is drawn or coloured', () => {
    const { log, written } = logTo(true, { CI: 'true' });
    log.progress('dựng', 1, 10);
    log.problem(problem);
    expect(written()).toBe('seeds/a.txt  lỗi ART001  sai\n');
  });
});
