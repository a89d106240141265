/** How newspapers set a report: the words and signs that are not the report itself. All of them stand here. */

const openingWords =
  /^(?:Sáng|Trưa|Chiều|Tối|Ngày|Hôm nay|Hôm qua|Vừa qua|Mới đây|Trong \d+ ngày)(?!\p{L})/u;
const closingSign = /[.:;,/…]$/u;
const innerSentence = /[\p{Ll}\p{N}”"»)][.!?…]\s+\p{Lu}/u;
/** Canonical text has no blanks above it. */
const space = 0x20;

/** ` date 2025-01 `, with or without a day. */
const crawlHeaderForm =
  /^\s*(?<header>date (?<published>\d{4}-(?:0[1-9]|1[0-2])(?:-(?:0[1-9]|[12]\d|3[01]))?))(?=\s|$)/u;

/**
 * `(BĐT) -`, `(TTXVN)`, `(GLO)-`, `BBN) -`; `BBK -`, `BR-VT –`, `TP.HCM -`, `VTV.vn -`; `Báo Bắc Kạn –`.
 * Without brackets a dash with blanks must follow.
 */
const datelineForms = [
  /^\((?<code>\p{Lu}[\p{Lu}\p{N}]{1,6}(?:-\p{Lu}{2,4})?)\)\s*(?:[-‐‑–—−]\s*)?/u,
  /^(?<code>\p{Lu}[\p{Lu}\p{N}]{1,6})\)\s*[-‐‑–—−]\s*/u,
  /^(?<code>\p{Lu}[\p{Lu}\p{N}.]{1,6}(?:-\p{Lu}{2,4})?)\s?[-‐‑–—−]\s+/u,
  /^(?<code>[\p{Lu}\p{Ll}\p{N}]{2,20}\.(?:vn|VN|com|net))\s?[-‐‑–—−]\s+/u,
  /^(?<code>Báo(?: \p{Lu}\p{Ll}+){1,4})\s?[-‐‑–—−]\s+/u,
];
/** Bodies that open a sentence before a dash: `HĐND - UBND tỉnh tổ chức …` is no dateline. */
const bodies: ReadonlySet<string> = new Set(
  'HĐND UBND MTTQ UBMTTQ ĐU BCH BTV BCĐ LĐLĐ CĐ HND LHPN CCB TNCS TN QĐ QH NQ CHQS BĐBP CA TW GD ĐT'.split(
    ' ',
  ),
);
const datelineFollows = /^[\p{Lu}\p{N}“"‘'«]/u;

const captionForms = [
  /^(?:Quang cảnh|Toàn cảnh)(?!\p{L})/u,
  /^(?:Các )?[Đđ]ại biểu (?:dự|tham dự)(?: \p{Ll}+){1,4}[.]?$/u,
];
/** `phát biểu tại hội nghị`: what is done, up to three words, where. */
const speaking = /(?:phát biểu|tham luận|báo cáo|kết luận)(?: \p{Ll}+){0,3}$/u;
const atMeeting =
  / (?:hội nghị|cuộc họp|kỳ họp|phiên họp|đại hội|hội thảo|buổi làm việc|lễ \p{Ll}+)[.]?$/u;
/** Captions only where a report cannot begin yet: before another paragraph, at the head of the text. */
const openingCaption =
  /(?:chủ trì|điều hành|khai mạc)(?: tại)? (?:hội nghị|cuộc họp|kỳ họp|phiên họp|buổi làm việc)[.]?$/u;
const openingCredit = /^(?:\[?\(?Ảnh(?: minh họa)?\s?:|\[img\])/u;
const laterCredit = /[.\s(–-]Ảnh\s?: ?/gu;
/** A mark after which no name of a photographer goes on. */
const creditEnd = /[;,]|\.(?: \p{Lu})/u;
/** Longest name after `Ảnh:` at the end of a caption, in characters. */
const longestCredit = 40;
const captionWords = 15;
const creditedWords = 40;

const bylineForms = [
  /^\(?(?:Tin|Bài|Tin và ảnh|Tin, bài|Tin, ảnh|Bài, ảnh|Bài và ảnh|Tin, bài và ảnh|Thực hiện|Nguồn|Tác giả|Người viết|PV|CTV)\s?:/iu,
  /^\(?(?:Theo )?(?:TTXVN|PV|CTV|VOV|VTV|VGP)(?:[/.]\p{Lu}{2,8})?\)?$/u,
  /^\(?Theo (?:\p{Lu}|báo|Cổng)[^,;]{1,60}\)?$/u,
  /^\p{Lu}\p{L}+(?: \p{Lu}\p{L}*){1,4}(?: ?[-–/] ?\p{Lu}[\p{L}.]*(?: \p{Lu}[\p{L}.]*){0,4})?(?: \((?:t\/h|TTXVN|CTV|tổng hợp|theo [\p{L}.]{1,20})\))?$/u,
  /^\p{Lu}\.\p{Lu}\p{Ll}*(?: ?[-–] ?\p{Lu}\.\p{Lu}\p{Ll}*)?$/u,
];
const bylineWords = 12;
const titleWords = 30;

const endMarkForm = /\s?(?:\.\s?)?\/\.\s*(?:["”»]\s*)?$/u;
/** Where a sentence ends and a byline may be glued on: `… địa bàn./. Trần Bình`, `… địa bàn. Trần Bình`. */
const sentenceGap = /(?<=[\p{Ll}\p{N}/)”"…][.…]|…[”"])\s+(?=\p{Lu})/gu;
const longestByline = 60;

export interface Found {
  readonly start: number;
  readonly end: number;
  readonly value: string;
  /** Where the report goes on. */
  readonly next: number;
}

/** The crawler's header at the very start of a text; the value is the month or day of publication. */
export function findCrawlHeader(text: string): Found | undefined {
  const match = crawlHeaderForm.exec(text);
  const { header, published } = match?.groups ?? {};
  if (match === null || header === undefined || published === undefined) return undefined;
  const end = match[0].length;
  return { start: end - header.length, end, value: published, next: end };
}

/** The newspaper's initials before the first sentence. */
export function findDateline(text: string): Found | undefined {
  for (const form of datelineForms) {
    const match = form.exec(text);
    const code = match?.groups?.['code'];
    if (match === null || code === undefined || bodies.has(code)) continue;
    const next = match[0].length;
    if (!datelineFollows.test(text.slice(next))) continue;
    const start = match[0].indexOf(code);
    return { start, end: start + code.length, value: code, next };
  }
  return undefined;
}

/** The `./.` or `/.` that ends a report; the value is the mark. */
export function findEndMark(text: string): Found | undefined {
  const match = endMarkForm.exec(text);
  return match === null ? undefined : markAt(match, text.length);
}

/** Where a byline glued to the last paragraph begins. */
export function findGluedByline(text: string): number | undefined {
  const tailStart = Math.max(0, text.length - longestByline);
  for (const gap of text.slice(tailStart).matchAll(sentenceGap)) {
    const start = tailStart + gap.index + gap[0].length;
    if (isByline(text.slice(start))) return start;
  }
  return undefined;
}

function markAt(match: RegExpExecArray, next: number): Found {
  const value = match[0].trim();
  const start = match.index + match[0].indexOf(value);
  return { start, end: start + value.length, value, next };
}

/** Whether a paragraph is the words under a photo. */
export function isCaption(text: string): boolean {
  if (hasAtMost(creditedWords, text) && hasPhotoCredit(text)) return true;
  return (
    hasAtMost(captionWords, text) &&
    !innerSentence.test(text) &&
    (captionForms.some((form) => form.test(text)) || saysWhoSpeaks(text))
  );
}

function saysWhoSpeaks(text: string): boolean {
  const meeting = atMeeting.exec(text);
  return meeting !== null && speaking.test(text.slice(0, meeting.index));
}

/** `Ảnh: P.V` at the head or the end. */
function hasPhotoCredit(text: string): boolean {
  if (openingCredit.test(text)) return true;
  const last = Array.from(text.matchAll(laterCredit)).at(-1);
  if (last === undefined) return false;
  const credit = text.slice(last.index + last[0].length);
  return credit.length > 0 && credit.length <= longestCredit && !creditEnd.test(credit);
}

/** Whether a paragraph at the head of a text, before others, is the words under a photo. */
export function isOpeningCaption(text: string): boolean {
  if (isCaption(text)) return true;
  return hasAtMost(captionWords, text) && !innerSentence.test(text) && openingCaption.test(text);
}

/** Whether the last line of a text names who wrote it. */
export function isByline(text: string): boolean {
  return hasAtMost(bylineWords, text) && bylineForms.some((form) => form.test(text));
}

/** Whether a line before other paragraphs is a title. In doubt it is not. */
export function isTitle(line: string): boolean {
  const text = line.slice(findCrawlHeader(line)?.next ?? 0).trim();
  if (text === '' || !hasAtMost(titleWords, text)) return false;
  const isSentence = closingSign.test(text) || innerSentence.test(text) || openingWords.test(text);
  return !isSentence && !isOpeningCaption(text) && findDateline(text) === undefined;
}

/** Whether a text has no more words than that. Looks no further than it must: most paragraphs are long. */
function hasAtMost(count: number, text: string): boolean {
  let words = 0;
  let isInWord = false;
  for (let at = 0; at < text.length; at += 1) {
    const isBlank = text.charCodeAt(at) <= space;
    if (!isBlank && !isInWord) words += 1;
    if (words > count) return false;
    isInWord = !isBlank;
  }
  return true;
}
