import matter from 'gray-matter';
import type { FrontMatter } from '../model/article.ts';
import { type Finding, quoted } from './diagnostics.ts';
import { readFields } from './front-matter-fields.ts';
import { readYaml, type YamlEntry, YamlRefusal } from './front-matter-yaml.ts';

const opener = /^---[ \t]*(?:\n|$)/u;
const foreignOpener = /^---[ \t]*(?<language>[^-\s][^\n]*)/u;
const closer = /\n---(?<rest>[^\n]*)/u;

export interface Head {
  readonly frontMatter: FrontMatter;
  /** Where the article begins in the canonical text. */
  readonly bodyStart: number;
  readonly findings: readonly Finding[];
}

/**
 * Splits the front matter from canonical text. There is some only when the first line is `---`.
 * It is YAML and nothing else: no word after the dashes, no code, no second language.
 */
export function readFrontMatter(text: string): Head {
  const language = foreignOpener.exec(text)?.groups?.['language'];
  if (language !== undefined) return refused(foreignLanguage(language.trim()));
  if (!opener.test(text)) return { frontMatter: {}, bodyStart: 0, findings: [] };

  const close = closer.exec(text);
  const rest = close?.groups?.['rest'] ?? '';
  if (close === null || rest.trim() !== '') return refused(notClosed(close?.index));
  const bodyStart = close.index + '\n---'.length + rest.length;

  try {
    const fields = readFields(readEntries(text.slice(0, bodyStart)), text);
    return { ...fields, bodyStart };
  } catch (error) {
    if (error instanceof YamlRefusal) return { ...refused(error.finding), bodyStart };
    throw error;
  }
}

/** An options object on every call: without one gray-matter answers from a cache that forgets errors. */
function readEntries(head: string): readonly YamlEntry[] {
  const { data } = matter(head, {
    language: 'yaml',
    delimiters: '---',
    engines: {
      yaml: (source: string) => ({ entries: readYaml(source, '---'.length) }),
      javascript: refuseLanguage,
      js: refuseLanguage,
      coffee: refuseLanguage,
      cson: refuseLanguage,
      toml: refuseLanguage,
      json: refuseLanguage,
    },
  });
  return data['entries'] ?? [];
}

/** A second lock: a foreign opener is refused before gray-matter is called. */
function refuseLanguage(): never {
  throw new YamlRefusal(foreignLanguage(''));
}

function refused(finding: Finding): Head {
  return { frontMatter: {}, bodyStart: 0, findings: [finding] };
}

function foreignLanguage(language: string): Finding {
  return {
    code: 'ART106',
    span: { start: 0, end: Math.max(3, language.length + 3) },
    message: {
      vi: `dòng đầu là "---" kèm ${quoted(language)}; phần đầu bài chỉ được viết bằng YAML`,
      en: `the first line is "---" followed by ${quoted(language)}; front matter is YAML only`,
    },
    hint: {
      vi: 'dòng đầu chỉ viết ---, không thêm gì.',
      en: 'write --- alone on the first line.',
    },
  };
}

/** @param at where a line that looks like the end begins, when there is one. */
function notClosed(at: number | undefined): Finding {
  return {
    code: 'ART101',
    span: at === undefined ? { start: 0, end: 3 } : { start: at + 1, end: at + 4 },
    message: {
      vi: 'phần đầu bài mở bằng "---" mà không có dòng "---" để đóng',
      en: 'the front matter opens with "---" but no line "---" closes it',
    },
    hint: {
      vi: 'thêm một dòng chỉ có --- sau mục cuối; nếu --- là đường kẻ thì viết ***.',
      en: 'add a line of only --- after the last key; if --- is a rule, write *** instead.',
    },
  };
}
