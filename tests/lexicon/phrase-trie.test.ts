import { expect, test } from 'vitest';
import { kindNumber } from '../../src/lexicon/kind-set.ts';
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
  const hits: string[] = [];
  trie.match(tokenize(text), first, ({ phrase }, end) => hits.push(`${phrase}@${end}`));
  return hits;
}

test('finds every phrase that starts at a word, shortest first', () => {
  const trie = trieOf('a', 'a b', 'a b c', 'b');
  expect(found(trie, 'a b c d')).toEqual(['a@1', 'a b@2', 'a b c@3']);
  expect(found(trie, 'a b c d', 1)).toEqual(['b@2']);
});

test('finds nothing where no phrase starts, after the end, or in the middle of one', () => {
  const trie = trieOf('a b');
  expect(found(trie, 'b a')).toEqual([]);
  expect(found(trie, 'a')).toEqual([]);
  expect(found(trie, 'a b', 5)).toEqual([]);
});

test('keeps all kinds of one phrase', () => {
  const trie = new PhraseTrie();
  trie.add(['ban'], entry('ban', 'organisation'));
  trie.add(['ban'], entry('ban', 'office'));
  const kinds: string[] = [];
  trie.match(tokenize('ban'), 0, ({ kind }) => kinds.push(kind));
  expect(kinds).toEqual(['organisation', 'office']);
});

test('tells the number of the kind of each phrase', () => {
  const numbers: number[] = [];
  trieOf('a', 'a b').match(tokenize('a b'), 0, (_, __, kind) => numbers.push(kind));
  expect(numbers).toEqual([kindNumber('office'), kindNumber('office')]);
});

test('leaves out phrases that need a capital where the word has none', () => {
  const trie = trieOf('bộ y tế');
  trie.add(keysOf('Bộ'), entry('Bộ', 'organisation', true));
  expect(found(trie, 'Bộ y tế')).toEqual(['Bộ@1', 'bộ y tế@3']);
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
