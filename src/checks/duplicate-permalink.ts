import type { Diagnostic } from '../model/diagnostic.ts';
import type { Check } from '../model/site.ts';

/** Two pages must not have one address: one would hide the other. */
export const duplicatePermalink: Check = {
  code: 'SIT001',
  summary: 'Two pages have the same permalink.',
  *run(_site, pages) {
    const first = new Map<string, string>();
    for (const page of pages) {
      const owner = first.get(page.permalink);
      if (owner === undefined) first.set(page.permalink, page.file ?? page.template);
      else yield clash(page.permalink, owner, page.file ?? page.template);
    }
  },
};

function clash(permalink: string, first: string, second: string): Diagnostic {
  return {
    code: 'SIT001',
    severity: 'error',
    file: second,
    message: {
      vi: `trùng địa chỉ "${permalink}" với ${first}; mỗi bài phải có một địa chỉ riêng.`,
      en: `has the same address "${permalink}" as ${first}; each article needs its own.`,
    },
    hint: {
      vi: 'đổi tên tệp, hoặc đặt `slug:` khác ở phần đầu bài.',
      en: 'rename the file, or give another `slug:` in the front matter.',
    },
  };
}
