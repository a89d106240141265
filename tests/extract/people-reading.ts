import type { Reading } from '../../src/extract/reading.ts';
import type { Article } from '../../src/model/article.ts';
import { projectLexicon } from './article-of.ts';
import { readingOf } from './reading-of.ts';

const lexicon = projectLexicon();

/** A reading of plain paragraphs with the project's word lists. */
export function peopleReading(text: string, options: Partial<Article> = {}): Reading {
  return readingOf(text, lexicon, options);
}
