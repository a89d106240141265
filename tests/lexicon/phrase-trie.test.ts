import { expect, test } from 'vitest';
import { kindNumber, kindSet, numberKind } from '../../src/lexicon/kind-set.ts';
import { type PhraseEntry, PhraseTrie } from '../../src/lexicon/phrase-trie.ts';
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
  return tokenize(phrase).map(({ key }) => key);
}

function found(trie: PhraseTrie, text: string, first = 0): readonly string[] {
  const { hits, firstHits } = trie.findAll(tokenize(text));
  const here = hits.slice(firstHits[first], firstHits[first + 1]);
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
  const kinds = trie.findAll(tokenize('ban')).hits.map(({ entry }) => entry.kind);
  expect(kinds).toEqual(['office', 'organisation']);
});

test('tells the kinds of the phrases at each word as numbers and bits', () => {
  const { hits, bits } = trieOf('a', 'a b').findAll(tokenize('a b 7'));
  expect(hits.map(({ kind }) => kind)).toEqual([kindNumber('office'), kindNumber('office')]);
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
