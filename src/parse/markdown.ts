import rehypeSanitize, { type Options as Schema } from 'rehype-sanitize';
import remarkParse from 'remark-parse';
import remarkRehype from 'remark-rehype';
import { unified } from 'unified';
import type { Block } from '../model/article.ts';
import { compileBlocks } from './blocks.ts';
import { type ArticleCode, type Finding, quoted } from './diagnostics.ts';
import { keepSafe } from './keep-safe.ts';
import { findExcess, tooDeep } from './markdown-limits.ts';
import { readProse } from './prose.ts';

/** All an article can hold. Everything else is gone before blocks are made. */
const schema: Schema = {
  tagNames: [
    ...['p', 'h1', 'h2', 'h3', 'h4', 'h5', 'h6', 'pre', 'blockquote', 'ul', 'ol', 'li'],
    ...['em', 'strong', 'code', 'a', 'br'],
  ],
  attributes: { a: ['href'] },
  protocols: { href: ['http', 'https', 'mailto'] },
  ancestors: {},
  required: {},
  strip: ['script', 'style'],
  clobber: [],
};

const markdown = unified()
  .use(remarkParse)
  .use(keepSafe)
  .use(remarkRehype)
  .use(rehypeSanitize, schema)
  .use(compileBlocks)
  .freeze();

export interface Body {
  readonly blocks: readonly Block[];
  readonly findings: readonly Finding[];
}

/** Blocks of the body of an article in Markdown. Spans index `body`. */
export function readMarkdown(body: string): Body {
  const excess = findExcess(body);
  if (excess !== undefined) return { blocks: [], findings: [excess] };
  const prose = readProse(body);
  return prose === undefined ? parseMarkdown(body) : { blocks: prose, findings: [] };
}

/** What `readMarkdown` gives for any text within the limits, by way of the parser. */
export function parseMarkdown(body: string): Body {
  try {
    const file = markdown.processSync(body);
    return { blocks: file.result, findings: toFindings(file.messages) };
  } catch (error) {
    // The stack ran out: nested more deeply than the limits foresee.
    if (error instanceof RangeError) return { blocks: [], findings: [tooDeep] };
    throw error;
  }
}

type FileMessage = ReturnType<typeof markdown.processSync>['messages'][number];

function toFindings(messages: readonly FileMessage[]): readonly Finding[] {
  const of = (code: ArticleCode) => messages.filter((message) => message.ruleId === code);
  const [html, ...otherHtml] = of('ART201');
  return [
    ...(html === undefined ? [] : [droppedHtml(html, otherHtml.length)]),
    ...of('ART202').map(droppedLink),
    ...of('ART204').map(droppedImage),
  ];
}

function droppedHtml(message: FileMessage, others: number): Finding {
  const tag = quoted(message.reason);
  return {
    code: 'ART201',
    span: spanOf(message),
    message: {
      vi: `bỏ thẻ HTML ${tag}${others === 0 ? '' : ` và ${others} chỗ khác`}, chỉ giữ chữ`,
      en: `dropped the HTML ${tag}${others === 0 ? '' : ` and ${others} more`}, kept the words`,
    },
    hint: {
      vi: 'viết bằng Markdown: **đậm**, *nghiêng*, [chữ](địa chỉ).',
      en: 'write Markdown instead: **bold**, *italic*, [text](address).',
    },
  };
}

function droppedLink(message: FileMessage): Finding {
  return {
    code: 'ART202',
    span: spanOf(message),
    message: {
      vi: `bỏ liên kết không an toàn ${quoted(message.reason)}, chỉ giữ chữ`,
      en: `dropped the unsafe link ${quoted(message.reason)}, kept the words`,
    },
    hint: {
      vi: 'dùng địa chỉ http, https, mailto hoặc đường dẫn trong trang.',
      en: 'use an http, https or mailto address, or a path inside the site.',
    },
  };
}

function droppedImage(message: FileMessage): Finding {
  const alt = message.reason === '' ? '' : ` ${quoted(message.reason)}`;
  return {
    code: 'ART204',
    span: spanOf(message),
    message: {
      vi: `bỏ hình${alt}, chỉ giữ chữ thay thế`,
      en: `dropped the image${alt}, kept its alternative text`,
    },
    hint: {
      vi: 'bài trong kho chỉ gồm chữ; viết chú thích hình thành một dòng riêng.',
      en: 'articles are text only; write the caption on a line of its own.',
    },
  };
}

function spanOf(message: FileMessage) {
  const place = message.place;
  const start = place === undefined ? 0 : 'start' in place ? place.start.offset : place.offset;
  const end = place !== undefined && 'end' in place ? place.end.offset : start;
  return { start: start ?? 0, end: end ?? 0 };
}
