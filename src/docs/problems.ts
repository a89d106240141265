import type { Message, Severity } from '../model/diagnostic.ts';
import { articleProblems } from '../parse/diagnostics.ts';

/** A problem the program tells of. `stop`: it cannot do what was asked, and exits with 2. */
export interface Problem {
  readonly severity: Severity | 'stop';
  readonly summary: Message;
}

/** Every code of a diagnostic or of a `UserError`. A code is permanent and never used again for something else. */
export const problems: Readonly<Record<string, Problem>> = {
  ...articleProblems,
  ART002: error('tệp quá lớn', 'the file is too large'),
  ART010: warning('không phải tệp thường nên không đọc', 'not a regular file, so it is not read'),
  ART011: warning('không phải .txt hay .md nên không đọc', 'neither .txt nor .md, so not read'),
  ART012: error('không đọc được tệp hay thư mục', 'the file or folder cannot be read'),
  ART013: error(
    'đọc bài thì luồng xử lý dừng hẳn',
    'reading the article ended the thread that read it',
  ),
  COR001: error('đính chính cho một bài không có', 'a correction of an article that is not there'),
  COR002: error('đính chính viết sai', 'the correction is not written as it must be'),
  COR003: error(
    'chữ mà đính chính dựa vào không còn trong bài',
    'the words a correction rests on are no longer in the article',
  ),
  COR004: error(
    'chữ mà đính chính dựa vào có ở nhiều chỗ',
    'the words a correction rests on stand in several places',
  ),
  COR005: error('một chỗ được đính chính hai lần', 'one place is corrected twice'),
  COR006: warning('không phải .yaml nên không đọc', 'not .yaml, so it is not read'),
  COR007: warning('đính chính bỏ đi điều không còn', 'a correction takes away what is not there'),
  LEX001: error('danh sách từ không đúng khuôn', 'a word list does not match its schema'),
  PEO001: error('people.yaml viết sai', 'people.yaml is not written as it must be'),
  PEO002: error('people.yaml nêu bài không có', 'people.yaml names an article that is not there'),
  PEO003: error(
    'bài không nêu người mà people.yaml nói tới',
    'an article does not name the person people.yaml means',
  ),
  PEO004: error('people.yaml nêu mã không của ai', 'people.yaml names an id that nobody has'),
  PEO005: error(
    'bài nêu nhiều người cùng tên mà people.yaml nói tới',
    'an article names several people of the name people.yaml means',
  ),
  PEO006: error('people.yaml tự mâu thuẫn', 'people.yaml contradicts itself'),
  PEO007: error('people.yaml giữ mã hai lần', 'people.yaml keeps an id twice'),
  SIT001: error('hai trang trùng địa chỉ', 'two pages have one address'),
  SIT002: error('hai bài trùng mã', 'two articles have one id'),
  TPL001: error('mẫu không dựng được', 'a template cannot be filled in'),
  CFG001: stop('cấu hình không phải JSON', 'the configuration is not JSON'),
  CFG002: stop('cấu hình có mục lạ', 'the configuration has an unknown key'),
  CFG003: stop('cấu hình có giá trị sai', 'the configuration has a wrong value'),
  CFG004: stop('không có thư mục bài', 'there is no folder of articles'),
  USE001: stop('lệnh hay tuỳ chọn lạ', 'an unknown command or flag'),
  USE002: stop('tuỳ chọn có giá trị sai', 'a flag with a wrong value'),
  USE003: stop('lệnh cần một tệp hay thư mục', 'a command that needs a file or folder'),
  USE004: stop('không có tệp hay thư mục ấy', 'there is no such file or folder'),
  USE005: stop('không rõ là bài nào', 'it is not clear which article is meant'),
  USE006: stop('cổng đang có chương trình khác dùng', 'the port is in use'),
  USE007: stop('thư mục không có tệp chấm', 'the folder has no gold files'),
  USE008: stop('tệp chấm không có bài', 'a gold file without its article'),
  OUT001: stop(
    'tệp trong thư mục trang không do chương trình tạo ra',
    'a file of the output folder was not made by the program',
  ),
  OUT002: stop('một lần dựng khác đang chạy', 'another build is running'),
  OUT003: stop('không ghi được vào thư mục trang', 'the output folder cannot be written'),
  OUT004: stop('đường dẫn không thể là của trang', 'a path that cannot be one of the site'),
  OUT005: warning(
    'trang không còn được tạo ra, nhưng có người sửa nên giữ lại',
    'a page that is no longer made, but that somebody changed, stays',
  ),
};

function error(vi: string, en: string): Problem {
  return { severity: 'error', summary: { vi, en } };
}

function warning(vi: string, en: string): Problem {
  return { severity: 'warning', summary: { vi, en } };
}

function stop(vi: string, en: string): Problem {
  return { severity: 'stop', summary: { vi, en } };
}
