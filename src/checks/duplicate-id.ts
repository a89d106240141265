import type { Diagnostic } from '../model/diagnostic.ts';
import type { Check } from '../model/site.ts';

/** Two articles must not have one id: links would lead from one to the other. */
export const duplicateId: Check = {
  code: 'SIT002',
  summary: 'Two articles in different folders have the same file name.',
  *run(site) {
    const first = new Map<string, string>();
    for (const { id, file } of site.reports) {
      const owner = first.get(id);
      if (owner === undefined) first.set(id, file);
      else yield clash(id, owner, file);
    }
  },
};

function clash(id: string, first: string, second: string): Diagnostic {
  return {
    code: 'SIT002',
    severity: 'error',
    file: second,
    message: {
      vi: `trùng tên "${id}" với ${first}; mỗi bài phải có một tên tệp riêng.`,
      en: `has the same name "${id}" as ${first}; each article needs a file name of its own.`,
    },
    hint: { vi: 'đổi tên một trong hai tệp.', en: 'rename one of the two files.' },
  };
}
