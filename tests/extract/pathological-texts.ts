const longest = 100_000;

/** Texts of 100,000 characters that are bad for anything quadratic: what they are made of → the text. */
export const pathologicalTexts: ReadonlyMap<string, string> = new Map([
  [
    'one endless sentence',
    filled('đồng chí Nguyễn Văn An, Phó Chủ tịch UBND tỉnh dự hội nghị và '),
  ],
  ['names only', filled('Nguyễn Văn An ')],
  ['names in a list', `Dự hội nghị có các đồng chí: ${filled('Nguyễn Văn An, ')}`],
  ['offices only', filled('Ủy viên Ban Thường vụ Tỉnh ủy, Phó Chủ tịch UBND tỉnh, ')],
  ['shouted names', filled('ĐỒNG CHÍ NGUYỄN VĂN AN CHỦ TRÌ HỘI NGHỊ ')],
  ['cues only', filled('dự chủ trì phát biểu ')],
  ['shares in one clause', `Năm 2024, ${filled('thu ngân sách đạt 98,5% kế hoạch ')}`],
  ['shares in a list', `Năm 2025, phấn đấu: ${filled('thu ngân sách đạt 98,5% kế hoạch; ')}`],
  ['dates in one sentence', filled('sáng 08/01/2025 và chiều 09/01 ')],
  ['names of meetings', filled('Hội nghị tổng kết năm 2024, triển khai nhiệm vụ năm 2025 tại ')],
  ['short paragraphs', filled('Dự hội nghị có ông An.\n\n')],
  ['one word', filled('hội ')],
  ['one capital', filled('Hội ')],
  ['one word without spaces', filled('a')],
  ['marks on one letter', filled('\u0301')],
  ['commas', filled(',')],
  ['full stops', filled('. ')],
  ['digits', filled('1')],
  ['digits and dots', filled('1.')],
  ['slashes and digits', filled('1/')],
  ['open brackets', filled('(')],
  ['brackets', filled('()')],
  ['quotes', filled('“')],
  ['line breaks', filled('\n')],
  ['spaces', filled(' ')],
  ['stars', filled('*')],
  ['hashes', filled('# ')],
  ['angle brackets', filled('<')],
  ['ampersands', filled('&')],
]);

function filled(piece: string): string {
  return piece.repeat(Math.ceil(longest / piece.length)).slice(0, longest);
}
