import type { Language } from '../report/print-diagnostic.ts';

const help = {
  vi: `kyyeu: kho tin hội nghị, dẫn về từng câu chữ

Cách dùng: kyyeu <lệnh> [tuỳ chọn]

Lệnh
  build                  đọc các bài trong seeds/, dựng trang vào public/
  dev                    dựng, mở tại http://127.0.0.1:4173, dựng lại khi bài đổi
  check                  như build nhưng không ghi gì; thoát 1 khi có lỗi
  extract TỆP|THƯ-MỤC    in dữ kiện của từng bài ra stdout (NDJSON, mỗi dòng một bài)
  explain TỆP|MÃ         vì sao có từng dữ kiện: luật, lời trong bài, chứng cứ, độ tin; điều suýt thành dữ kiện
  score THƯ-MỤC…         độ đúng, độ đủ, F1 của từng mục so với bài đã chấm tay

Tuỳ chọn
  --lang vi|en           tiếng của thông báo (mặc định: vi)
  --strict               coi cảnh báo là lỗi
  --json                 build, check: in kết quả ra stdout dưới dạng JSON
  --no-cache             build, dev: làm lại tất cả, không dùng gì của lần dựng trước
  --verbose              build, check, dev: cho biết mỗi bước mất bao lâu
  --errors               score: in từng chỗ sai
  --measure              score: ghi lại độ đúng của từng luật vào lexicon/measured.yaml
  --workers N            build, check, dev: số luồng đọc bài (mặc định: tự chọn)
  --port N               dev: cổng (mặc định 4173)
  -h, --help             trang này
  -v, --version          phiên bản

Mã thoát: 0 tốt · 1 bài có lỗi · 2 dùng sai hay cấu hình sai · 70 lỗi của chương trình
`,
  en: `kyyeu: an archive of meeting reports, every fact linked to its words

Usage: kyyeu <command> [options]

Commands
  build                  read the articles in seeds/, make the site in public/
  dev                    build, serve at http://127.0.0.1:4173, rebuild when an article changes
  check                  like build, but writes nothing; exits 1 on errors
  extract FILE|DIR       print the facts of each article on stdout (NDJSON, one article a line)
  explain FILE|ID        why each fact: rule, words, evidence, confidence; what nearly was one
  score DIR…             precision, recall, F1 of each field against gold files

Options
  --lang vi|en           language of messages (default: vi)
  --strict               treat warnings as errors
  --json                 build, check: print the outcome on stdout as JSON
  --no-cache             build, dev: make everything again, whatever earlier builds left
  --verbose              build, check, dev: tell how long each phase took
  --errors               score: list every difference
  --measure              score: write how often each rule was right into lexicon/measured.yaml
  --workers N            build, check, dev: threads that read articles (default: as many as pay)
  --port N               dev: port (default 4173)
  -h, --help             this page
  -v, --version          version

Exit codes: 0 fine · 1 errors in articles · 2 wrong use or configuration · 70 a bug
`,
} as const;

/** What `--help` prints. */
export function helpText(language: Language): string {
  return help[language];
}
