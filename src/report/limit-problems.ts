import type { Diagnostic, Message } from '../model/diagnostic.ts';

/** Problems of one code that are printed one by one; the rest is counted. */
const shownPerCode = 20;

/** What to print of many problems: the first of each code, and for each code how many more there are. */
export function limitProblems(diagnostics: readonly Diagnostic[]): {
  readonly shown: readonly Diagnostic[];
  readonly more: readonly Message[];
} {
  const counts = new Map<string, number>();
  const shown = diagnostics.filter(({ code }) => {
    const count = (counts.get(code) ?? 0) + 1;
    counts.set(code, count);
    return count <= shownPerCode;
  });
  const more = [...counts]
    .filter(([, count]) => count > shownPerCode)
    .map(([code, count]) => ({
      vi: `… còn ${count - shownPerCode} chỗ ${code} nữa (--json để xem hết)`,
      en: `… ${count - shownPerCode} more ${code} (--json shows all)`,
    }));
  return { shown, more };
}
