import { expect, test } from 'vitest';
import { kindNumber, kindSet, numberKind } from '../../src/lexicon/kind-set.ts';
import {
  kindOfHit,
  lengthOfHit,
  type PhraseEntry,
  PhraseTrie,
  phraseHits,
} from '../../src/lexicon/phrase-trie.ts';
import { tokenize } from '../../src/text/tokenize.ts';

function entry(phrase: string, kind = 'office', isCapitalised = false): PhraseEntry {
  return { kind, phrase, isCapitalised, id: phrase };
}

function trieOf(...phrases: readonly string[]): PhraseTrie {
  const trie = new PhraseTrie();
  for (const phrase of phrases) trie.add(keysOf(phrase), entry(phrase));
  return trie;
}

function keysOf(phrase: string): readonly string[] {
  return tokenize(phrase).tokens.map(({ key }) => key);
}

function found(trie: PhraseTrie, text: string, first = 0): readonly string[] {
  const here = phraseHits(trie.findAll(tokenize(text).tokens)).filter((hit) => hit.first === first);
  return here.map(({ entry, end }) => `${entry.phrase}@${end}`);
}

test('finds every phrase that starts at a word, longest first', () => {
  const trie = trieOf('a', 'a b', 'a b c', 'b');
  expect(found(trie, 'a b c d')).toEqual(['a b c@3', 'a b@2', 'a@1']);
  expect(found(trie, 'a b c d', 1)).toEqual(['b@2']);
});

test('finds nothing where no phrase starts, or in the middle of one', () => {
  const trie = trieOf('a b');
  expect(found(trie, 'b a')).toEqual([]);
  expect(found(trie, 'a')).toEqual([]);
  expect(found(trie, 'a b', 1)).toEqual([]);
});

test('keeps all kinds of one phrase', () => {
  const trie = new PhraseTrie();
  trie.add(['ban'], entry('ban', 'organisation'));
  trie.add(['ban'], entry('ban', 'office'));
  const kinds = phraseHits(trie.findAll(tokenize('ban').tokens)).map(({ entry }) => entry.kind);
  expect(kinds).toEqual(['office', 'organisation']);
});

test('tells the kinds of the phrases at each word as numbers and bits', () => {
  const { bits, rows, phrases } = trieOf('a', 'a b').findAll(tokenize('a b 7').tokens);
  const [row = 0] = rows;
  const hits = [...phrases.hits.subarray(phrases.starts[row], phrases.starts[row + 1])];
  expect(hits.map(kindOfHit)).toEqual([kindNumber('office'), kindNumber('office')]);
  expect(hits.map(lengthOfHit)).toEqual([2, 1]);
  expect(bits).toEqual([kindSet('office').bits, 0, kindSet(numberKind).bits]);
});

test('leaves out phrases that need a capital where the word has none', () => {
  const trie = trieOf('bộ y tế');
  trie.add(keysOf('Bộ'), entry('Bộ', 'organisation', true));
  expect(found(trie, 'Bộ y tế')).toEqual(['bộ y tế@3', 'Bộ@1']);
  expect(found(trie, 'bộ Y tế')).toEqual(['bộ y tế@3']);
});

test('takes any word as a key', () => {
  expect(found(trieOf('constructor valueOf'), 'constructor valueOf')).toHaveLength(1);
  expect(found(trieOf('a'), 'constructor')).toEqual([]);
});

test('holds thousands of phrases', () => {
  const phrases = Array.from({ length: 5000 }, (_, index) => `chữ${index} đôi${index % 7}`);
  const trie = trieOf(...phrases);
  expect(phrases.filter((phrase) => found(trie, phrase).length !== 1)).toEqual([]);
  expect(found(trie, 'chữ1 đôi2')).toEqual([]);
});

test('a phrase without words is never found', () => {
  const trie = new PhraseTrie();
  trie.add([], entry(''));
  expect(found(trie, 'a')).toEqual([]);
});

test('finds a phrase that was added after others were looked for', () => {
  const trie = trieOf('a');
  expect(found(trie, 'a b')).toEqual(['a@1']);
  trie.add(keysOf('a b'), entry('a b'));
  expect(found(trie, 'a b')).toEqual(['a b@2', 'a@1']);
});

test('refuses a phrase of more words than a hit can count', () => {
  const words = (count: number) => Array.from({ length: count }, () => 'a');
  const trie = new PhraseTrie();
  trie.add(words(63), entry('long'));
  expect(found(trie, words(70).join(' '))).toEqual(['long@63']);
  expect(() => trie.add(words(64), entry('longer'))).toThrow(RangeError);
});
