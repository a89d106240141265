import { join } from 'node:path';
import { articleId } from '../model/article.ts';
import type { CorrectionFile } from '../model/correction.ts';
import type { Diagnostic } from '../model/diagnostic.ts';
import { decode } from '../text/decode.ts';
import { nearest } from '../text/nearest.ts';
import { listFolder } from './read-folder.ts';
import { readSeed } from './read-seeds.ts';

/** Folder of the project with a file for each corrected article. */
export const correctionsFolder = 'corrections';
const correctionName = /\.ya?ml$/iu;

/**
 * The files of `corrections`, by the article each is named after.
 *
 * @param root the project's folder.
 * @param seeds files of the articles there are.
 */
export function readCorrections(
  root: string,
  seeds: readonly string[],
): {
  readonly byArticle: ReadonlyMap<string, CorrectionFile>;
  readonly diagnostics: readonly Diagnostic[];
} {
  const byArticle = new Map<string, CorrectionFile>();
  const diagnostics: Diagnostic[] = [];
  const ids = new Set(seeds.map(articleId));
  for (const path of listFolder(join(root, correctionsFolder))) {
    const file = `${correctionsFolder}/${path}`;
    const id = articleId(file);
    if (!correctionName.test(path)) diagnostics.push(otherKind(file));
    else if (!ids.has(id)) diagnostics.push(noArticle(file, nearest(id, [...ids])));
    else if (byArticle.has(id)) diagnostics.push(second(file, byArticle.get(id)?.file ?? ''));
    else {
      const read = readSeed(root, file);
      if ('bytes' in read) byArticle.set(id, { file, text: toText(read.bytes) });
      else diagnostics.push(read);
    }
  }
  return { byArticle, diagnostics };
}

/** Bytes that are no text give text that is no correction. */
function toText(bytes: Uint8Array): string {
  const decoded = decode(bytes);
  return 'text' in decoded ? decoded.text : new TextDecoder().decode(bytes);
}

function noArticle(file: string, near: string | undefined): Diagnostic {
  const id = articleId(file);
  return {
    code: 'COR001',
    severity: 'error',
    file,
    message: {
      vi: `không có bài nào mang mã "${id}"${near === undefined ? '' : `; có phải "${near}"?`}`,
      en: `no article has the id "${id}"${near === undefined ? '' : `; did you mean "${near}"?`}`,
    },
    hint: {
      vi: 'đặt tên tệp như tên bài, đuôi .yaml: seeds/343.md có corrections/343.yaml.',
      en: 'name the file like the article, with .yaml: seeds/343.md has corrections/343.yaml.',
    },
  };
}

function second(file: string, first: string): Diagnostic {
  return {
    code: 'COR005',
    severity: 'error',
    file,
    message: {
      vi: `bài này đã có đính chính ở ${first}`,
      en: `this article already has its corrections in ${first}`,
    },
    hint: { vi: 'gộp hai tệp làm một.', en: 'put both into one file.' },
  };
}

function otherKind(file: string): Diagnostic {
  return {
    code: 'COR006',
    severity: 'warning',
    file,
    message: {
      vi: 'không phải .yaml nên không đọc.',
      en: 'is not .yaml and was not read.',
    },
    hint: { vi: 'lưu đính chính thành .yaml.', en: 'save corrections as .yaml.' },
  };
}
