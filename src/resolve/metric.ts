import type { Lexicon } from '../lexicon/lexicon.ts';
import { type PhraseHit, phraseHits } from '../lexicon/phrase-trie.ts';
import type { Target } from '../model/report.ts';
import { nameKey } from '../text/fold.ts';
import type { Token } from '../text/token.ts';
import { tokenize } from '../text/tokenize.ts';
import { remembered } from './memory.ts';

/** What a target measures. */
export interface Metric {
  /** Equal for two namings of one metric; every word that could narrow it down is part of it. */
  readonly key: string;
  /** As the lexicon calls it, else as printed. */
  readonly name: string;
  /** Whether it is growth by itself, so that *đạt 9%* and *tăng 9%* say the same. */
  readonly isGrowth: boolean;
  /** Whether a body does it itself, so that no other body of its place can do it in its stead. */
  readonly isAct: boolean;
}

/** Words that name no metric, wherever they stand: how it is said, who says it, how much is meant. */
const silent = wordsOf(`được có đạt là của cho và các những đã sẽ ước với về tại ở cả
  phấn đấu từ trở lên trên dưới ít nhất không tối thiểu khoảng hơn gần ngoài vượt bằng đến hết nay trong
  năm mục tiêu chỉ đặt đích quyết nghị xác định kế hoạch số lượng tỷ tỉ lệ tổng mức công tác thực hiện
  giảm còn xuống tăng khoảng cùng kỳ so toàn tỉnh huyện xã phường quận thị trấn thành phố địa bàn ngành
  phấn hoàn hội cấp`);
/** Words that name no metric at its beginning only. */
const openers = wordsOf('đơn vị địa phương tổ chức');
/** Money, shares, lengths and the like: the unit is compared apart. */
const measures = wordsOf('% tỷ triệu nghìn ngàn đồng usd ha km m² m2 tấn kg người lượt đ');
const growth = oneWord('tốc độ tăng trưởng kinh tế');
const grownThings = new Set(['grdp', 'gdp', 'kinh tế'].map(nameKey));
/** A share of something that a clause adds to its own amount: `bằng 87,2% dự toán`, `tăng 5% so với cùng kỳ`. */
const aside =
  /(?:,\s|[=(]\s?)(?:ước\s)?(?:(?:đạt|bằng|vượt|tăng|giảm|gấp|=)\s{0,2})?\d[\d.,]{0,12}\s?(?:%|lần)/iu;

/** What a body does itself. */
const acts = ['giám sát', 'kiểm tra', 'thẩm tra', 'chất vấn', 'tiếp xúc', 'ban hành', 'tiếp dân']
  .map(nameKey)
  .map((act) => act.split(' '));

/** Names of bodies that a clause may begin with. */
const bodyKinds = new Set(['organisation', 'organisation-kind']);

function wordsOf(text: string): ReadonlySet<string> {
  return new Set(nameKey(text).split(' '));
}

/** Key of a metric of the lexicon, as one word. */
function oneWord(metric: string): string {
  return nameKey(metric).replaceAll(' ', '_');
}

/** The metric of a target: the words of its subject and of its clause that say what is measured, in any order. */
export function metricOf(target: Target, lexicon: Lexicon): Metric {
  const { text, subject, unit = '', base = '', actor = '', comparator } = target;
  const isIncrease = comparator === 'increase';
  const parts: Parts = [text, subject, unit, base, actor, isIncrease];
  const { known = subject, ...measure } = measureIn(JSON.stringify(parts), lexicon);
  return { ...measure, name: known };
}

/** A metric with its name in the lexicon. */
type Measure = Omit<Metric, 'name'> & { readonly known: string | undefined };

type Parts = readonly [
  text: string,
  subject: string,
  unit: string,
  base: string,
  actor: string,
  isIncrease: boolean,
];

/** Of text, subject, unit, base, actor and whether it is an increase, as JSON. */
const measureIn = remembered('metric', (json, lexicon): Measure => {
  const [text, subject, unit, base, actor, isIncrease] = JSON.parse(json) as Parts;
  const clause = readContent({ text, unit, base, actor }, lexicon);
  const lead = contentOf(JSON.stringify({ text: subject, unit, base, actor }), lexicon);
  const words = new Set([...lead.words, ...clause.words]);
  const known = lead.metric ?? clause.metric;
  const isGrown =
    known === undefined && isIncrease && unit === '%' && grownThings.has([...words].join(' '));
  if (isGrown) return { key: growth, known, isGrowth: true, isAct: false };
  return {
    key: [...words].sort().join(' '),
    known,
    isGrowth: known !== undefined && oneWord(known) === growth,
    isAct: acts.some((act) => act.every((word) => words.has(word))),
  };
});

interface Content {
  readonly words: readonly string[];
  readonly metric: string | undefined;
}

/** A clause or a subject, and what of it is no part of the metric. */
interface Saying {
  readonly text: string;
  readonly unit: string;
  readonly base: string;
  readonly actor: string;
}

/** Of a `Saying` as JSON: subjects repeat, clauses do not. */
const contentOf = remembered('content', (json, lexicon) =>
  readContent(JSON.parse(json) as Saying, lexicon),
);

/** Words that say what is measured; a metric of the lexicon counts as one. */
function readContent({ text, unit, base, actor }: Saying, lexicon: Lexicon): Content {
  const all = tokenize(`${withoutAside(text).replace(base, '')} ${unit}`).tokens;
  const tokens = withoutActor(all, actor);
  const hits = phraseHits(lexicon.phrases.findAll(tokens));
  const words: string[] = [];
  let metric: string | undefined;
  for (let at = leadOf(tokens, hits); at < tokens.length; at++) {
    const hit = hits.find(({ first, entry }) => first === at && entry.kind === 'metric');
    if (hit?.entry.id !== undefined) {
      metric ??= hit.entry.id;
      words.push(oneWord(hit.entry.id));
      at = hit.end - 1;
      continue;
    }
    const token = tokens[at];
    if (token !== undefined && isTelling(token, words.length === 0)) words.push(token.key);
  }
  return { words, metric };
}

/** The clause up to a share it adds to its own amount. */
function withoutAside(text: string): string {
  const at = aside.exec(text)?.index;
  return at === undefined ? text : text.slice(0, at);
}

/** The clause after the actor it begins with. */
function withoutActor(tokens: readonly Token[], actor: string): readonly Token[] {
  const own = actor === '' ? [] : tokenize(actor).tokens;
  return own.every(({ key }, index) => tokens[index]?.key === key)
    ? tokens.slice(own.length)
    : tokens;
}

/** The first word after the body that a clause begins with: `Đảng bộ huyện | kết nạp`. */
function leadOf(tokens: readonly Token[], hits: readonly PhraseHit[]): number {
  const isQuiet = (token: Token | undefined) =>
    token !== undefined && (silent.has(token.key) || openers.has(token.key));
  let at = 0;
  while (at < tokens.length && isQuiet(tokens[at])) at++;
  const body = hits.find(({ first, entry }) => first === at && bodyKinds.has(entry.kind));
  if (body === undefined || tokens[at]?.isCapitalised !== true) return 0;
  at = body.end;
  while (isNamePart(tokens[at])) at++;
  return at;
}

/** `CHQS tỉnh Sơn La`: what goes on naming a body. */
function isNamePart(token: Token | undefined): boolean {
  if (token === undefined || token.kind !== 'word') return false;
  return token.isCapitalised || silent.has(token.key);
}

function isTelling({ kind, key, text }: Token, isFirst: boolean): boolean {
  if (kind !== 'word' || measures.has(text.toLowerCase()) || measures.has(key)) return false;
  return !silent.has(key) && !(isFirst && openers.has(key));
}
