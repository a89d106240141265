import type { Token } from './token.ts';
import type { TokenRange } from './tokenize.ts';
import { wordSet } from './word-set.ts';

/** Abbreviations whose full stop does not end a sentence, by their tone keys; `c` of `đ/c.`, `v` of `v.v.`. */
const abbreviations = wordSet(
  ...'tp tx tt ts th ths pgs gs tskh bs ds ks ls kts nsnd nsưt ngnd ngưt c tr nxb st mr ms v bscki bsckii bsck1 bsck2 bsnt cki ckii ck1 ck2 dscki dsckii cnđd gđ pgđ tgđ ptgđ pct ttưt ttnd nnưt nnnd cn'.split(
    ' ',
  ),
);
const closing = new Set(['"', '”', '’', ')', ']', "'"]);
const ends = wordSet('!', '?', '…');
const fullStop = wordSet('.');
const lowerCase = /^\p{Ll}/u;

/**
 * Sentences of a text's tokens, without gaps. A sentence ends at `. ! ? …` before white space and no lower-case letter,
 * but not after `TP.`, `PGS.TS.` or a single capital (`Trần C.`).
 */
export function sentences(tokens: readonly Token[]): readonly TokenRange[] {
  const ranges: TokenRange[] = [];
  let first = 0;
  for (let index = 0; index < tokens.length; index++) {
    if (!endsSentence(tokens, index)) continue;
    let end = index + 1;
    while (closing.has(tokens[end]?.text ?? '') && tokens[end]?.hasSpaceBefore === false) end++;
    const next = tokens[end];
    if (next !== undefined && (!next.hasSpaceBefore || lowerCase.test(next.text))) continue;
    ranges.push({ first, end });
    first = end;
    index = end - 1;
  }
  if (first < tokens.length) ranges.push({ first, end: tokens.length });
  return ranges;
}

function endsSentence(tokens: readonly Token[], index: number): boolean {
  const token = tokens[index];
  if (token?.kind !== 'mark') return false;
  const isDots = token.text.length > 1 && token.key.startsWith('.');
  if (isDots || ends.has(token)) return true;
  if (!fullStop.has(token)) return false;
  const before = tokens[index - 1];
  if (before?.kind !== 'word' || token.hasSpaceBefore) return true;
  return !(abbreviations.has(before) || (before.text.length === 1 && before.isCapitalised));
}

/** Whether a full stop ends a sentence although the next word stands close to it, as where a crawler joined two lines. */
export function isGluedStop(tokens: readonly Token[], index: number): boolean {
  const next = tokens[index + 1];
  if (next?.kind !== 'word' || next.hasSpaceBefore || !next.isCapitalised) return false;
  const before = tokens[index - 1];
  const isShort = before?.isCapitalised === true && before.text.length <= 3;
  // `UBMT.TQVN`: one short form.
  if (before?.isShouted === true && next.isShouted) return false;
  return !isShort && fullStop.has(tokens[index]) && endsSentence(tokens, index);
}
