import type { Article, Block, Seed } from '../../src/model/article.ts';
import { parseSeed } from '../../src/parse/index.ts';

export function seed(text: string, file = 'seeds/2025/343.md'): Seed {
  return { file, bytes: new TextEncoder().encode(text), sha256: '0' };
}

/** The article of a Markdown text. */
export function article(text: string): Article {
  return parsed(text, 'seeds/a.md');
}

/** The article of a plain text. */
export function plainArticle(text: string): Article {
  return parsed(text, 'seeds/a.txt');
}

/** Kinds and texts of blocks, one line each. */
export function outline(blocks: readonly Block[]): readonly string[] {
  return blocks.map((block) => `${block.kind}: ${block.text}`);
}

/** Codes of the diagnostics of a Markdown text. */
export function codes(text: string, file = 'seeds/a.md'): readonly string[] {
  return parseSeed(seed(text, file)).diagnostics.map((diagnostic) => diagnostic.code);
}

function parsed(text: string, file: string): Article {
  const { article: found, diagnostics } = parseSeed(seed(text, file));
  if (found === undefined) throw new Error(JSON.stringify(diagnostics));
  return found;
}
