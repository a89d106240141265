import { z } from 'zod';
import type { Diagnostic } from './model/diagnostic.ts';
import { nearest } from './text/nearest.ts';

/** Our own reasons, which are not in the schema library's Vietnamese. */
const reasons = {
  folder: { en: 'must be a folder inside the project', vi: 'phải là một thư mục nằm trong dự án' },
  apart: {
    en: 'must lie apart from the folder of articles',
    vi: 'phải nằm tách khỏi thư mục bài',
  },
} as const;
const inVietnamese = { error: z.locales.vi().localeError };

/** What an archive is when its configuration does not say. */
const descriptions = {
  vi: 'Ai họp, ngày nào, hứa gì, làm được gì: mỗi dữ kiện dẫn về đúng câu chữ trong bài báo.',
  en: 'Who met, on which day, what was promised, what came of it: every fact leads to the very words of the newspaper.',
} as const;

const byteOrderMark = /^\u{FEFF}/u;
/** Names joined by `/`, none of them `.` or `..`. */
const folderPath = /^(?:(?!\.{1,2}(?:\/|$))[^/\\\p{Cc}]+(?:\/(?!$)|$))+$/u;
const folder = z.string().overwrite(withoutFinalSlashes).regex(folderPath, reasons.folder.en);

/** What `kyyeu.config.json` may hold; nothing is required. */
const configSchema = z
  .strictObject({
    title: z
      .string()
      .min(1)
      .default('Kỷ Yếu')
      .describe('Name of the archive, in the header of every page.'),
    description: z
      .string()
      .optional()
      .describe('One sentence for search engines and feeds, in the language of the interface.'),
    baseUrl: z
      .url({ protocol: /^https?$/u })
      .transform(withoutFinalSlashes)
      .optional()
      .describe('Address the archive will have; needed for canonical links and the sitemap.'),
    language: z
      .enum(['vi', 'en'])
      .default('vi')
      .describe('Language of the interface; articles stay as they are.'),
    articles: folder.default('seeds').describe('Folder of the articles.'),
    output: folder.default('public').describe('Folder of the site.'),
    templates: folder
      .optional()
      .describe('Folder of a theme; a missing file falls back to the built-in one.'),
    publisher: z.string().min(1).optional().describe('Publisher of articles that name none.'),
    contact: z
      .email()
      .optional()
      .describe('E-mail address for errors; pages then offer a prefilled message.'),
    pageSize: z
      .number()
      .int()
      .min(1)
      .max(500)
      .default(50)
      .describe('Reports on a page of the list.'),
    strict: z.boolean().default(false).describe('Treat warnings as errors.'),
  })
  .refine(({ articles, output }) => !isInside(articles, output) && !isInside(output, articles), {
    path: ['output'],
    error: reasons.apart.en,
  })
  .transform((config) => ({
    ...config,
    description: config.description ?? descriptions[config.language],
  }));

export type Config = z.infer<typeof configSchema>;

export const configFile = 'kyyeu.config.json';

/**
 * The configuration, checked.
 *
 * @param text content of `kyyeu.config.json`; undefined when there is none.
 */
export function parseConfig(text: string | undefined): {
  config?: Config;
  diagnostics: readonly Diagnostic[];
} {
  if (text === undefined) return { config: configSchema.parse({}), diagnostics: [] };
  let content: unknown;
  try {
    content = JSON.parse(text.replace(byteOrderMark, ''));
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error);
    return {
      diagnostics: [problem('CFG001', `không phải JSON: ${reason}`, `is not JSON: ${reason}`)],
    };
  }
  const result = configSchema.safeParse(content);
  if (result.success) return { config: result.data, diagnostics: [] };
  const vietnamese = configSchema.safeParse(content, inVietnamese).error?.issues ?? [];
  return {
    diagnostics: result.error.issues.flatMap((issue, index) =>
      explain(issue, vietnamese[index]?.message ?? issue.message),
    ),
  };
}

function explain(issue: z.core.$ZodIssue, vietnamese: string): readonly Diagnostic[] {
  if (issue.code === 'unrecognized_keys') {
    return issue.keys.map((key) => {
      const known = Object.keys(configSchema.in.shape);
      const near = nearest(key, known);
      return problem(
        'CFG002',
        `không có tuỳ chọn "${key}"${near === undefined ? '' : `; có phải "${near}"?`} Các tuỳ chọn: ${known.join(', ')}.`,
        `there is no option "${key}"${near === undefined ? '' : `; did you mean "${near}"?`} Options: ${known.join(', ')}.`,
      );
    });
  }
  const own = Object.values(reasons).find(({ en }) => en === issue.message);
  const vi = own?.vi ?? vietnamese;
  if (issue.path.length === 0) return [problem('CFG003', vi, issue.message)];
  const path = issue.path.join('.');
  return [
    problem(
      'CFG003',
      `tuỳ chọn "${path}" không hợp lệ: ${vi}`,
      `option "${path}" is not valid: ${issue.message}`,
    ),
  ];
}

function isInside(path: string, folder: string): boolean {
  return path === folder || path.startsWith(`${folder}/`);
}

function problem(code: string, vi: string, en: string): Diagnostic {
  return { code, severity: 'error', file: configFile, message: { vi, en } };
}

function withoutFinalSlashes(path: string): string {
  let end = path.length;
  while (path[end - 1] === '/') end--;
  return path.slice(0, end);
}
