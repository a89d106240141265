import { type Phase, phases } from '../model/build-report.ts';
import type { Language } from './print-diagnostic.ts';
import { count } from './summary.ts';

/** Tells how long each phase of a build took. It is in one phase at any time. */
export interface Stopwatch {
  /** @returns the phase it leaves. */
  enter(phase: Phase): Phase;
  /** Milliseconds spent in each phase so far. */
  spent(): ReadonlyMap<Phase, number>;
}

/** @param now the time in milliseconds. */
export function startStopwatch(now = () => performance.now()): Stopwatch {
  const spent = new Map(phases.map((phase) => [phase, 0]));
  let current: Phase = 'start';
  let since = now();
  const settle = () => {
    const at = now();
    spent.set(current, (spent.get(current) ?? 0) + at - since);
    since = at;
  };
  return {
    enter(phase) {
      settle();
      const left = current;
      current = phase;
      return left;
    },
    spent() {
      settle();
      return new Map(spent);
    },
  };
}

const words: Readonly<Record<Phase, Readonly<Record<Language, string>>>> = {
  start: { vi: 'khởi động', en: 'start' },
  read: { vi: 'đọc', en: 'read' },
  compile: { vi: 'trích', en: 'extract' },
  resolve: { vi: 'nối', en: 'resolve' },
  assemble: { vi: 'xếp', en: 'assemble' },
  data: { vi: 'dữ liệu', en: 'data' },
  pages: { vi: 'trang', en: 'pages' },
  feeds: { vi: 'tin và lịch', en: 'feeds' },
  search: { vi: 'tìm kiếm', en: 'search' },
  write: { vi: 'ghi', en: 'write' },
};

/** A line for each phase, in their order: ` trang           1.204 ms`. */
export function phaseLines(spent: ReadonlyMap<Phase, number>, language: Language): string[] {
  return [...spent].map(([phase, milliseconds]) => {
    const number = count(Math.round(milliseconds), language);
    return ` ${words[phase][language].padEnd(12)}${number.padStart(8)} ms`;
  });
}
