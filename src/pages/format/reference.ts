import { oneLine } from './shorten.ts';

/** Field and value; a field without a value is left out. */
export type ReferenceField = readonly [name: string, value: string | undefined];

const brace = /[{}]/gu;
const texSpecial = /[\\{}%&#$_~^]/gu;
const texNames: Readonly<Record<string, string>> = {
  '\\': '\\textbackslash{}',
  '~': '\\textasciitilde{}',
  '^': '\\textasciicircum{}',
};

/** BibLaTeX reads these letter for letter. */
const verbatim = new Set(['url']);

/** An entry of BibLaTeX; values are escaped. */
export function bibtexEntry(kind: string, key: string, fields: readonly ReferenceField[]): string {
  const lines = fields.flatMap(([name, value]) =>
    value === undefined ? [] : [`  ${name.padEnd(12)} = {${texValue(name, oneLine(value))}}`],
  );
  return `@${kind}{${key},\n${lines.join(',\n')}\n}`;
}

/** An entry of RIS. */
export function risEntry(kind: string, fields: readonly ReferenceField[]): string {
  const lines = fields.flatMap(([tag, value]) =>
    value === undefined ? [] : [`${tag}  - ${oneLine(value)}`],
  );
  return [`TY  - ${kind}`, ...lines, 'ER  - '].join('\n');
}

function texValue(name: string, text: string): string {
  if (verbatim.has(name)) return text.replace(brace, encodeURIComponent);
  return text.replace(texSpecial, (letter) => texNames[letter] ?? `\\${letter}`);
}
