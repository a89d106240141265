import { dateRules } from '../extract/choose/date-rules.ts';
import { peopleRules } from '../extract/frames/people-rules.ts';
import { targetRules } from '../extract/frames/target-rules.ts';
import { confidenceOf, type Rule, type RuleExample } from '../extract/rule.ts';
import type { Lexicon } from '../lexicon/lexicon.ts';

const rules: readonly Rule<unknown>[] = [...dateRules, ...peopleRules, ...targetRules];

/** Ids of facts that no rule with examples gives. */
const otherRules: readonly { readonly id: string; readonly summary: string }[] = [
  {
    id: 'date/published',
    summary:
      'Bài không in ngày họp nào: họp trong mấy ngày trước ngày đăng, hoặc trong tháng đăng.',
  },
  {
    id: 'organiser/inferred',
    summary: 'Đơn vị được nhìn lại trong năm, khi người chủ trì là người đứng đầu đơn vị ấy.',
  },
  { id: 'title/heading', summary: 'Tiêu đề đứng đầu bài.' },
  { id: 'title/derived', summary: 'Ghép từ đơn vị tổ chức và tên hội nghị, hoặc từ câu đầu.' },
  { id: 'front-matter', summary: 'Phần đầu tệp bài ghi; thay cho điều máy đọc.' },
  {
    id: 'correction',
    summary: 'Người đính chính ghi trong `corrections/`; thay cho điều máy đọc.',
  },
];
/** What a person gives is not measured. */
const given = new Set(['front-matter', 'correction']);

/** Every id a fact may carry. */
export const ruleIds: readonly string[] = [...rules, ...otherRules].map(({ id }) => id);

/** `docs/rules.md`: every rule with what it reads, how often it was right, and its examples. */
export function rulesPage(lexicon: Lexicon): string {
  const fields = [...new Set(rules.map(({ id }) => fieldOf(id)))];
  const lines = [
    '# Rules',
    '',
    'Made by `npm run docs` from the rules and `lexicon/measured.yaml`. `⟦…⟧` marks the words a rule must find; from an',
    'example without them it must read nothing. Every example runs as a test. *Right n of m* is how often a rule was right',
    'of how often it fired on golden reports; its confidence is (n + 1) / (m + 2).',
    ...fields.flatMap((field) => [
      '',
      `## ${field}`,
      ...rules.filter(({ id }) => fieldOf(id) === field).flatMap((rule) => section(lexicon, rule)),
    ]),
    '',
    '## Without examples',
    '',
    '| Rule | | |',
    '|---|---|---|',
    ...otherRules.map(({ id, summary }) => `| \`${id}\` | ${summary} | ${measured(lexicon, id)} |`),
  ];
  return `${lines.join('\n')}\n`;
}

function section(lexicon: Lexicon, { id, summary, examples }: Rule<unknown>): readonly string[] {
  return [
    '',
    `### \`${id}\``,
    '',
    `${summary} *${measured(lexicon, id)}*`,
    '',
    ...examples.map(line),
  ];
}

function line({ text, value, published }: RuleExample): string {
  const flat = text.replaceAll('\n\n', ' ¶ ');
  const printed = published === undefined ? '' : ` (printed ${published})`;
  if (!text.includes('⟦')) return `- nothing: ${flat}${printed}`;
  return `- ${flat}${printed}${value === undefined ? '' : ` → \`${shown(value)}\``}`;
}

function shown(value: unknown): string {
  return JSON.stringify(value, (_, part: unknown) => (part === undefined ? null : part));
}

function measured(lexicon: Lexicon, id: string): string {
  if (given.has(id)) return 'Given by a person: confidence 1.';
  const count = lexicon.measured.get(id);
  const confidence = confidenceOf(lexicon, id).toFixed(2);
  return count === undefined
    ? `Never seen to fire: confidence ${confidence}.`
    : `Right ${count.right} of ${count.found}: confidence ${confidence}.`;
}

function fieldOf(id: string): string {
  return id.split('/')[0] ?? id;
}
