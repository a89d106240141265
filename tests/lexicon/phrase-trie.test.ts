import { expect, test } from 'vitest';
import { type PhraseEntry, PhraseTrie } from '../../src/lexicon/phrase-trie.ts';

function entry(phrase: string, kind = 'office'): PhraseEntry {
  return { kind, phrase, isCapitalised: false, id: phrase };
}

function trieOf(...phrases: readonly string[]): PhraseTrie {
  const trie = new PhraseTrie();
  for (const phrase of phrases) trie.add(phrase.split(' '), entry(phrase));
  return trie;
}

function found(trie: PhraseTrie, text: string, first = 0): readonly string[] {
  const hits: string[] = [];
  trie.match(text.split(' '), first, ({ phrase }, end) => hits.push(`${phrase}@${end}`));
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
  trie.match(['ban'], 0, ({ kind }) => kinds.push(kind));
  expect(kinds).toEqual(['organisation', 'office']);
});

test('takes any word as a key', () => {
  expect(found(trieOf('__proto__ constructor'), '__proto__ constructor')).toHaveLength(1);
  expect(found(trieOf('a'), '__proto__')).toEqual([]);
});

test('a phrase without words is never found', () => {
  const trie = new PhraseTrie();
  trie.add([], entry(''));
  expect(found(trie, 'a')).toEqual([]);
});
