import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { type Compiled, compile } from '../../src/compile.ts';
import { readFolder } from '../../src/io/read-folder.ts';
import { readLexicon } from '../../src/kits.ts';
import { numberFacts } from '../../src/model/report.ts';
import { toCanonical } from '../../src/text/normalize.ts';

const { lexicon } = readLexicon();
const texts = ['seeds', 'tests/corpus/invented']
  .flatMap((folder) => [...readFolder(folder)].map(([path]) => `${folder}/${path}`))
  .filter((file) => file.endsWith('.txt'))
  .map((file) => readFileSync(file, 'utf8'));

function compileText(text: string, file = 'seeds/a.txt'): Compiled {
  return compile({ file, bytes: new TextEncoder().encode(text), sha256: '0'.repeat(64) }, lexicon);
}

/** Facts of a text with spans left out, for comparing two spellings of it. */
function values(text: string) {
  const { report } = compileText(text);
  return report && numberFacts(report).map(({ field, fact }) => [field, fact.rule, fact.value]);
}

function checkSpans({ report }: Compiled): void {
  if (report === undefined) return;
  for (const { fact } of numberFacts(report)) {
    expect(fact.quote).toBe(report.article.text.slice(fact.span?.start, fact.span?.end));
    for (const { quote, span } of fact.evidence) {
      expect(quote).toBe(report.article.text.slice(span.start, span.end));
    }
  }
}

const piece = fc.constantFrom(...texts.flatMap((text) => text.split(/(?<=[.;:,\n])/u)));
const noise = fc.constantFrom(
  '😀',
  '\u0000',
  '\u200b',
  '\u0301',
  '(((',
  '“',
  '"',
  '\n\n',
  '…',
  './.',
  '1/2/3/4',
  '%%',
  'Ð',
  '<b>',
  '- - -',
);
const operation = fc.constantFrom(
  (text: string) => text,
  (text: string) => text.toUpperCase(),
  (text: string) => text.normalize('NFD'),
  (text: string) => text + text,
);

describe('any text', () => {
  test('gives facts whose quotes are the text at their spans', () => {
    fc.assert(
      fc.property(
        fc.array(fc.oneof(piece, noise), { maxLength: 40 }),
        operation,
        (pieces, change) => {
          const text = change(pieces.join(''));
          checkSpans(compileText(text));
          checkSpans(compileText(text, 'seeds/a.md'));
        },
      ),
      { numRuns: 300 },
    );
  }, 60_000);

  test('made of random characters throws nothing', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 200 }), (text) => {
        checkSpans(compileText(text));
      }),
      { numRuns: 300 },
    );
  });
});

test.each(texts.map((text) => [text.slice(0, 40).trim(), text] as const))(
  '%s… in NFD gives the facts of NFC',
  (_start, text) => {
    expect(values(text.normalize('NFD'))).toEqual(values(text.normalize('NFC')));
  },
);

test('a paragraph added at the end changes no fact of a report before it', () => {
  for (const text of texts) {
    const added = `${text}\n\nThời tiết hôm ấy có nắng nhẹ, đường làng nhiều hoa.`;
    expect(values(added)).toEqual(values(text));
  }
});

test('canonical text of a report is its own canonical text', () => {
  for (const text of texts) expect(toCanonical(toCanonical(text))).toBe(toCanonical(text));
});
