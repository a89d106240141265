import { existsSync, readFileSync, writeFileSync } from 'node:fs';

const file = 'bench/results.md';
const sectionStart = /^(?=# )/mu;

/** Puts a section into `bench/results.md`, in place of the one of the same title. */
export function writeSection(title: string, text: string): void {
  const head = `# ${title}\n`;
  const section = `${head}\n${text.trim()}\n`;
  const sections = existsSync(file) ? readFileSync(file, 'utf8').split(sectionStart) : [];
  const at = sections.findIndex((other) => other.startsWith(head));
  const all = at === -1 ? [...sections, section] : sections.with(at, section);
  writeFileSync(file, `${all.map((one) => one.trim()).join('\n\n')}\n`);
}

/** The middle of some numbers, or halfway between the two in the middle. */
export function median(numbers: readonly number[]): number {
  const sorted = numbers.toSorted((a, b) => a - b);
  const middle = Math.floor(sorted.length / 2);
  return ((sorted[Math.ceil(sorted.length / 2 - 1)] ?? 0) + (sorted[middle] ?? 0)) / 2;
}
