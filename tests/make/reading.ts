import { readArticle } from '../../src/extract/index.ts';
import type { Reading } from '../../src/extract/reading.ts';
import type { Article } from '../../src/model/article.ts';
import { articleOf } from './article.ts';
import { projectLexicon } from './lexicon.ts';

const lexicon = projectLexicon();

/** Everything the layers before a rule know of a text of plain paragraphs, with the project's word lists. */
export function readingOf(text: string, changes: Partial<Article> = {}): Reading {
  return readArticle(articleOf(text, changes), lexicon);
}
