import type { Article } from '../model/article.ts';
import type { Section } from './reading.ts';
import type { TokenizedBlock } from './tokens.ts';

export function readSections(
  _article: Article,
  _blocks: readonly TokenizedBlock[],
): readonly Section[] {
  return [];
}
