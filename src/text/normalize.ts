const lineBreak = /\r\n?|[\v\f\u{85}\u{2028}\u{2029}]/gu;
const loneSurrogate = /\p{Surrogate}/gu;
/** Controls but tab and newline, zero-width and bidirectional marks, soft hyphens, noncharacters. */
const invisible =
  /(?![\t\n])[\p{Control}\p{Noncharacter_Code_Point}\u{AD}\u{61C}\u{180E}\u{200B}-\u{200F}\u{202A}-\u{202E}\u{2060}-\u{206F}\u{FEFF}\u{FFF9}-\u{FFFB}]/gu;
const wideSpace = /\p{Space_Separator}/gu;
const upperEth = /[ÐƉ]/gu;
const lowerEth = /[ðɖ]/gu;

/** Not a letter or mark of composed Vietnamese text, which needs no mending. A text with one is mended in full. */
const uncommon =
  /[^\t\n -~\u{A1}-\u{AC}\u{AE}-\u{CF}\u{D1}-\u{EF}\u{F1}-\u{17F}\u{1A0}-\u{1B0}\u{1E00}-\u{1EFF}\u{2010}-\u{2027}\u{2030}-\u{205E}]/u;

/**
 * The canonical text that spans index: NFC, lines end in `\n`, no invisible characters, one kind of space,
 * Vietnamese Đ where look-alikes stood. Runs of spaces stay. Idempotent; NFC and NFD input give the same text.
 */
export function toCanonical(text: string): string {
  if (!uncommon.test(text)) return text.normalize('NFC');
  return text
    .replace(loneSurrogate, '\u{FFFD}')
    .replace(lineBreak, '\n')
    .replace(invisible, '')
    .replace(wideSpace, ' ')
    .replace(upperEth, 'Đ')
    .replace(lowerEth, 'đ')
    .normalize('NFC');
}
