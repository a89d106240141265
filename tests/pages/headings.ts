/** Headings more than one level below the one before them. */
export function skippedHeadings(html: string): readonly string[] {
  const levels = Array.from(html.matchAll(/<h(?<level>[1-6])/gu), (match) =>
    Number(match.groups?.['level']),
  );
  return levels.flatMap((level, index) =>
    level > (levels[index - 1] ?? 0) + 1 ? [`h${level}`] : [],
  );
}
