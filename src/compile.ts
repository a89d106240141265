import { extract } from './extract/index.ts';
import { shortFormsIn } from './extract/short-forms.ts';
import type { Lexicon } from './lexicon/lexicon.ts';
import type { Article, Seed } from './model/article.ts';
import type { CorrectionFile } from './model/correction.ts';
import { compareDiagnostics, type Diagnostic } from './model/diagnostic.ts';
import type { Report } from './model/report.ts';
import { readCorrections } from './parse/corrections.ts';
import { parseSeed } from './parse/index.ts';
import { slugify } from './text/slug.ts';

/** What one seed compiles to; `report` is undefined when the file has errors. */
export interface Compiled {
  readonly file: string;
  readonly report: Report | undefined;
  readonly diagnostics: readonly Diagnostic[];
}

/**
 * Parses and extracts one seed, with what people corrected in it.
 * Looks at nothing else, so it can run anywhere, in any order.
 */
export function compile(seed: Seed, lexicon: Lexicon, correctionFile?: CorrectionFile): Compiled {
  const parsed = parseSeed(seed);
  if (parsed.article === undefined) {
    return { file: seed.file, report: undefined, diagnostics: parsed.diagnostics };
  }
  const { article } = parsed;
  const given =
    correctionFile === undefined
      ? { corrections: [], diagnostics: [] }
      : readCorrections(correctionFile, article);
  const extraction = extract(article, lexicon, given.corrections);
  const diagnostics = [...parsed.diagnostics, ...given.diagnostics, ...extraction.diagnostics].sort(
    compareDiagnostics,
  );
  const { frontMatter } = article;
  const report: Report = {
    ...extraction.facts,
    id: article.id,
    file: article.file,
    sha256: article.sha256,
    slug: slugOf(article),
    aliases: frontMatter.aliases?.value ?? [],
    tags: frontMatter.tags?.value ?? [],
    source: {
      publisher:
        frontMatter.publisher?.value ?? lexicon.newspapers.get(article.dateline?.code ?? '')?.name,
      url: frontMatter.source_url?.value,
      published: frontMatter.published?.value ?? article.header?.published,
    },
    article,
    blocks: article.blocks,
    shortForms: shortFormsIn(article.blocks, lexicon),
    corrections: extraction.corrections,
    diagnostics: diagnostics.filter(({ file }) => file === article.file),
  };
  return { file: seed.file, report, diagnostics };
}

/** From the front matter, else the file name; a name without any Latin letter or digit takes the digest's first eight. */
function slugOf(article: Article): string {
  const slug = slugify(article.frontMatter.slug?.value ?? article.id);
  return slug === '' ? article.sha256.slice(0, 8) : slug;
}
