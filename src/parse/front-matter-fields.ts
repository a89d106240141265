import { z } from 'zod';
import type { FrontMatter } from '../model/article.ts';
import type { Message } from '../model/diagnostic.ts';
import { nearest } from '../text/nearest.ts';
import { slugify } from '../text/slug.ts';
import { readDay } from './calendar-day.ts';
import { type Finding, quoted } from './diagnostics.ts';
import type { YamlEntry } from './front-matter-yaml.ts';

const webAddress = /^https?:\/\/[^\s/?#]+(?:[/?#]\S*)?$/iu;

const text = z.string().trim().min(1);
const oneOrMore = <T extends z.ZodType<string, string>>(item: T) =>
  z.union([item.transform((value) => [value]), z.array(item).min(1)]);
const day = z.string().transform((written, context) => {
  const reading = readDay(written.trim());
  if (typeof reading === 'object') return reading.iso;
  context.addIssue({ code: 'custom', params: { reading } });
  return z.NEVER;
});
const name = text.refine((value) => slugify(value) !== '');

/** What an article may say of itself. */
const shape = z.strictObject({
  title: text.optional(),
  date: day.optional(),
  published: day.optional(),
  source_url: z.string().trim().regex(webAddress).optional(),
  publisher: text.optional(),
  place: text.optional(),
  chair: oneOrMore(text).optional(),
  attendees: oneOrMore(text).optional(),
  slug: name.optional(),
  aliases: oneOrMore(name).optional(),
  tags: oneOrMore(text).optional(),
  draft: z.boolean().optional(),
});

/** Keys of front matter, in the order messages list them. */
const frontMatterKeys = Object.keys(shape.shape);

interface Expectation {
  readonly expected: Message;
  readonly hint: Message;
}

const aText: Expectation = {
  expected: { vi: 'một dòng chữ', en: 'a line of text' },
  hint: {
    vi: 'viết chữ trên một dòng; đặt trong dấu ngoặc kép nếu có dấu hai chấm.',
    en: 'write the text on one line, between quotes if it holds a colon.',
  },
};
const someTexts: Expectation = {
  expected: { vi: 'một dòng chữ hoặc một danh sách chữ', en: 'a line of text or a list of lines' },
  hint: {
    vi: 'viết một giá trị, hoặc mỗi giá trị một dòng bắt đầu bằng "- ".',
    en: 'write one value, or one value a line after "- ".',
  },
};
const aDay: Expectation = {
  expected: { vi: 'một ngày', en: 'a day' },
  hint: {
    vi: 'viết năm-tháng-ngày, ví dụ 2025-02-28.',
    en: 'write year-month-day, for example 2025-02-28.',
  },
};
const aName: Expectation = {
  expected: { vi: 'chữ có ít nhất một chữ cái hoặc chữ số', en: 'text with a letter or a digit' },
  hint: { vi: 'ví dụ hoi-nghi-tong-ket-2024.', en: 'for example hoi-nghi-tong-ket-2024.' },
};
const anAddress: Expectation = {
  expected: { vi: 'một địa chỉ http hoặc https', en: 'an http or https address' },
  hint: { vi: 'ví dụ https://example.vn/bai-viet.', en: 'for example https://example.vn/article.' },
};
const aSwitch: Expectation = {
  expected: { vi: 'true hoặc false', en: 'true or false' },
  hint: { vi: 'viết draft: true hoặc xóa dòng này.', en: 'write draft: true or delete the line.' },
};
const expectations: Readonly<Record<keyof FrontMatter, Expectation>> = {
  title: aText,
  date: aDay,
  published: aDay,
  source_url: anAddress,
  publisher: aText,
  place: aText,
  chair: someTexts,
  attendees: someTexts,
  slug: aName,
  aliases: aName,
  tags: someTexts,
  draft: aSwitch,
};

/** The front matter of checked entries, with a finding for each entry that cannot stand. */
export function readFields(
  entries: readonly YamlEntry[],
  canonicalText: string,
): { readonly frontMatter: FrontMatter; readonly findings: readonly Finding[] } {
  const byKey = new Map(entries.map((entry) => [entry.key, entry]));
  // Without a prototype `__proto__` is a key like any other.
  const values: Record<string, unknown> = Object.create(null);
  for (const { key, value } of entries) values[key] = value ?? {};

  const result = shape.safeParse(values);
  if (!result.success) {
    const findings = result.error.issues.flatMap((issue) => explain(issue, byKey, canonicalText));
    return { frontMatter: {}, findings };
  }
  const fields = Object.entries(result.data).map(([key, value]) => {
    const span = byKey.get(key)?.valueSpan;
    return [key, { value, span }];
  });
  return { frontMatter: Object.fromEntries(fields), findings: [] };
}

function explain(
  issue: z.core.$ZodIssue,
  entries: ReadonlyMap<string, YamlEntry>,
  canonicalText: string,
): readonly Finding[] {
  if (issue.code === 'unrecognized_keys') {
    return issue.keys.flatMap((key) => unknownKey(entries.get(key)));
  }
  const entry = entries.get(String(issue.path[0]));
  if (entry === undefined) return [];
  const written = quoted(canonicalText.slice(entry.valueSpan.start, entry.valueSpan.end));
  const { expected, hint } = expectations[entry.key as keyof FrontMatter];
  if (issue.code === 'custom' && issue.params?.['reading'] === 'impossible') {
    const message = { vi: `ngày không có thật: ${written}`, en: `not a real day: ${written}` };
    return [{ code: 'ART102', span: entry.valueSpan, message, hint }];
  }
  const message = {
    vi: `"${entry.key}" phải là ${expected.vi}, không phải ${written}`,
    en: `"${entry.key}" must be ${expected.en}, not ${written}`,
  };
  return [{ code: 'ART105', span: entry.valueSpan, message, hint }];
}

function unknownKey(entry: YamlEntry | undefined): readonly Finding[] {
  if (entry === undefined) return [];
  const near = nearest(entry.key, frontMatterKeys);
  const key = quoted(entry.key);
  const known = frontMatterKeys.join(', ');
  return [
    {
      code: 'ART104',
      span: entry.keySpan,
      message: {
        vi: `phần đầu bài không có mục ${key}${near === undefined ? '' : `; có phải "${near}"?`}`,
        en: `front matter has no key ${key}${near === undefined ? '' : `; did you mean "${near}"?`}`,
      },
      hint: { vi: `các mục: ${known}.`, en: `the keys: ${known}.` },
    },
  ];
}
