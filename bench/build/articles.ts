import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { compile } from '../../src/compile.ts';
import type { Lexicon } from '../../src/lexicon/lexicon.ts';
import type { Report } from '../../src/model/report.ts';
import { slugify } from '../../src/text/slug.ts';
import type { Builder } from './builders.ts';

const frontMatter = /^---\n(?:.*\n)*?---\n/u;
/** Of a report that gives no day: other builders need one to sort by. */
const unknownDay = '2015-01-01';

/** An article as a builder is given it. */
export interface ArticleFile {
  readonly name: string;
  readonly content: string;
}

/** The generated reports of a folder, as they are. */
export function readReports(folder: string): readonly ArticleFile[] {
  return readdirSync(folder)
    .sort()
    .map((name) => ({ name, content: readFileSync(join(folder, name), 'utf8') }));
}

/**
 * The same reports in Markdown, with title, day, place and people as front matter: what our own program reads in their
 * texts, and others must be told.
 */
export function toMarkdown(
  reports: readonly ArticleFile[],
  lexicon: Lexicon,
): readonly ArticleFile[] {
  const names = new Map<string, string>();
  return reports.map(({ name, content }) => {
    const bytes = new TextEncoder().encode(content);
    const { report } = compile({ file: `seeds/${name}`, bytes, sha256: '0'.repeat(64) }, lexicon);
    if (report === undefined) throw new Error(`${name} cannot be read`);
    const day = report.date[0]?.value.start ?? unknownDay;
    const fields = [
      `title: ${JSON.stringify(report.title.value ?? report.id)}`,
      `date: ${day}`,
      `place: ${JSON.stringify(report.places[0]?.value.name ?? '')}`,
      `people: ${JSON.stringify(peopleOf(report, names))}`,
      `months: ["${day.slice(0, 7)}"]`,
    ];
    const body = content.replace(frontMatter, '').trim();
    return { name: `${report.id}.md`, content: `---\n${fields.join('\n')}\n---\n\n${body}\n` };
  });
}

/** @param names the spelling of each address: names that differ in their marks only would share a page. */
function peopleOf(report: Report, names: Map<string, string>): readonly string[] {
  const facts = [...report.chair, ...report.attendees, ...report.speakers];
  const people = facts
    .flatMap(({ value }) => value.name ?? [])
    .map((name) => {
      const slug = slugify(name);
      const known = names.get(slug) ?? name;
      names.set(slug, known);
      return known;
    });
  return [...new Set(people)];
}

/** Some words more in one article. */
export function withOneChanged(
  files: readonly ArticleFile[],
  index: number,
): readonly ArticleFile[] {
  return files.map((file, at) =>
    at === index
      ? {
          ...file,
          content: `${file.content.trimEnd()}\n\nHội nghị kết thúc lúc 11 giờ cùng ngày.\n`,
        }
      : file,
  );
}

/** Writes the articles that differ from those that lie there. */
export function writeArticles(
  builder: Builder,
  folder: string,
  { files, before = [] }: { files: readonly ArticleFile[]; before?: readonly ArticleFile[] },
): void {
  const target = join(folder, builder.articles);
  mkdirSync(target, { recursive: true });
  for (const [index, { name, content }] of files.entries()) {
    if (before[index]?.content !== content) writeFileSync(join(target, name), content);
  }
}
