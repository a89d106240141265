import type { Diagnostic, FilePosition, Message } from '../model/diagnostic.ts';
import { settlementFile } from '../model/settlement.ts';

/** A problem of `people.yaml`: what is wrong, and what to do. */
export function problem(
  code: string,
  position: FilePosition | undefined,
  [message, hint]: readonly [Message, Message],
): Diagnostic {
  return {
    code,
    severity: 'error',
    file: settlementFile,
    ...(position !== undefined && { position }),
    message,
    hint,
  };
}

function didYouMean(near: string | undefined): Message {
  return near === undefined
    ? { vi: '', en: '' }
    : { vi: `; có phải "${near}"?`, en: `; did you mean "${near}"?` };
}

export function unknownId(id: string, near: string | undefined): readonly [Message, Message] {
  const guess = didYouMean(near);
  return [
    {
      vi: `không có ai mang mã "${id}"${guess.vi}`,
      en: `nobody has the id "${id}"${guess.en}`,
    },
    {
      vi: 'mã là tên tệp trong nguoi/ khi chưa có people.yaml; tên cùng mã bài thì không đổi theo dữ liệu.',
      en: 'an id is the name of the file in nguoi/ without people.yaml; a name with a report never changes.',
    },
  ];
}

export function unknownReport(
  report: string,
  near: string | undefined,
): readonly [Message, Message] {
  const guess = didYouMean(near);
  return [
    {
      vi: `không có bài nào mang mã "${report}" và nêu tên người${guess.vi}`,
      en: `no article with the id "${report}" names anybody${guess.en}`,
    },
    {
      vi: 'mã bài là tên tệp không có đuôi: seeds/343.md là "343".',
      en: 'the id of an article is its file name without the ending: seeds/343.md is "343".',
    },
  ];
}

export function unknownName(
  { name, report }: { readonly name: string; readonly report: string },
  near: string | undefined,
): readonly [Message, Message] {
  const guess = didYouMean(near);
  return [
    {
      vi: `bài "${report}" không nêu tên "${name}"${guess.vi}`,
      en: `article "${report}" does not name "${name}"${guess.en}`,
    },
    {
      vi: 'viết tên đúng như đã đọc được từ bài: npm run explain cho biết.',
      en: 'write the name as it was read from the article: npm run explain shows it.',
    },
  ];
}

export function severalNamed({
  name,
  report,
}: {
  readonly name: string;
  readonly report: string;
}): readonly [Message, Message] {
  return [
    {
      vi: `bài "${report}" nêu nhiều người tên "${name}"`,
      en: `article "${report}" names several people called "${name}"`,
    },
    { vi: 'nêu người ấy bằng id.', en: 'name that person by id.' },
  ];
}

export const contradiction: readonly [Message, Message] = [
  {
    vi: 'hai người ở đây được chỗ khác trong tệp coi là một',
    en: 'two of these people are called one elsewhere in the file',
  },
  { vi: 'giữ lại "same" hoặc "notSame".', en: 'keep either "same" or "notSame".' },
];

export function pinnedTwice(id: string): readonly [Message, Message] {
  return [
    { vi: `mã "${id}" được giữ cho hai người`, en: `the id "${id}" is kept for two people` },
    { vi: 'mỗi người một mã.', en: 'give each person an id of their own.' },
  ];
}

export function twoPins(name: string): readonly [Message, Message] {
  return [
    { vi: `"${name}" được giữ hai mã`, en: `"${name}" is given two ids` },
    { vi: 'giữ lại một mã.', en: 'keep one of the ids.' },
  ];
}
