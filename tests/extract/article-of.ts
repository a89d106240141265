import { readdirSync, readFileSync } from 'node:fs';
import type { Lexicon } from '../../src/lexicon/lexicon.ts';
import { loadLexicon } from '../../src/lexicon/load-lexicon.ts';
import type { Article } from '../../src/model/article.ts';

/** An article of plain paragraphs, separated by blank lines; for testing rules without the parser. */
export function articleOf(text: string, options: Partial<Article> = {}): Article {
  let from = 0;
  const blocks = text.split('\n\n').map((paragraph, index) => {
    const start = text.indexOf(paragraph, from);
    from = start + paragraph.length;
    return {
      kind: index === 0 ? ('lead' as const) : ('paragraph' as const),
      text: paragraph,
      runs: [
        {
          textStart: 0,
          textLength: paragraph.length,
          sourceStart: start,
          sourceLength: paragraph.length,
        },
      ],
      formats: [],
      span: { start, end: start + paragraph.length },
    };
  });
  return {
    id: 'test',
    file: 'seeds/test.txt',
    sha256: '',
    text,
    frontMatter: {},
    header: undefined,
    dateline: undefined,
    endMark: undefined,
    blocks,
    ...options,
  };
}

/** The project's word lists. */
export function projectLexicon(): Lexicon {
  const files = readdirSync('lexicon').filter((name) => name.endsWith('.yaml'));
  const { lexicon, diagnostics } = loadLexicon(
    new Map(files.map((name) => [`lexicon/${name}`, readFileSync(`lexicon/${name}`, 'utf8')])),
  );
  if (diagnostics.length > 0) throw new Error(JSON.stringify(diagnostics, undefined, 1));
  return lexicon;
}
