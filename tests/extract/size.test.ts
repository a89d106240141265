import { expect, test } from 'vitest';
import { compile } from '../../src/compile.ts';
import { readLexicon } from '../../src/kits.ts';
import { pathologicalTexts } from './pathological-texts.ts';

const { lexicon } = readLexicon();

/** `npm run bench` measures how long each takes; here it only has to end. */
test.each([...pathologicalTexts])(
  '100,000 characters of %s are read',
  (_name, text) => {
    const bytes = new TextEncoder().encode(text);
    const { diagnostics, report } = compile(
      { file: 'seeds/a.txt', bytes, sha256: '0'.repeat(64) },
      lexicon,
    );
    expect(report !== undefined || diagnostics.length > 0).toBe(true);
  },
  60_000,
);
