import { oneLine } from './shorten.ts';

/** Field and value; a field without a value is left out. */
export type ReferenceField = readonly [name: string, value: string | undefined];

const texSpecial = /[\\{}%&#$_~^]/gu;
const texNames: Readonly<Record<string, string>> = {
  '\\': '\\textbackslash{}',
  '~': '\\textasciitilde{}',
  '^': '\\textasciicircum{}',
};

/** An entry of BibLaTeX; values are escaped. */
export function bibtexEntry(kind: string, key: string, fields: readonly ReferenceField[]): string {
  const lines = fields.flatMap(([name, value]) =>
    value === undefined ? [] : [`  ${name.padEnd(12)} = {${escapeTex(oneLine(value))}}`],
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

function escapeTex(text: string): string {
  return text.replace(texSpecial, (letter) => texNames[letter] ?? `\\${letter}`);
}
