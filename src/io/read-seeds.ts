import { createHash } from 'node:crypto';
import {
  closeSync,
  constants,
  type Dirent,
  fstatSync,
  openSync,
  readdirSync,
  readFileSync,
} from 'node:fs';
import { join } from 'node:path';
import type { Seed } from '../model/article.ts';
import { compareDiagnostics, type Diagnostic } from '../model/diagnostic.ts';
import { compareCodes } from '../text/collate.ts';

/** Largest article in bytes; a longer one is most likely not an article. */
export const maximumSeedBytes = 2 * 1024 * 1024;

const seedName = /\.(?:txt|md)$/iu;

/**
 * The articles under a folder, sorted by path: regular files only. Links, pipes and other special files are
 * reported and not followed; hidden files are passed over.
 *
 * @param root the project's folder; `folder` and the files of the result are relative to it.
 */
export function readSeeds(
  root: string,
  folder: string,
): { readonly seeds: readonly Seed[]; readonly diagnostics: readonly Diagnostic[] } {
  const seeds: Seed[] = [];
  const diagnostics: Diagnostic[] = [];
  const waiting = [folder];
  for (let current = waiting.pop(); current !== undefined; current = waiting.pop()) {
    const entries = list(join(root, current));
    if (typeof entries === 'string') {
      diagnostics.push(unreadable(current, entries));
      continue;
    }
    for (const entry of entries) {
      const file = `${current}/${entry.name}`;
      if (entry.name.startsWith('.')) continue;
      if (entry.isDirectory()) waiting.push(file);
      else if (!entry.isFile()) diagnostics.push(notRegular(file));
      else if (!seedName.test(entry.name)) diagnostics.push(otherKind(file));
      else {
        const read = readSeed(root, file);
        if ('bytes' in read) seeds.push(read);
        else diagnostics.push(read);
      }
    }
  }
  return {
    seeds: seeds.sort((a, b) => compareCodes(a.file, b.file)),
    diagnostics: diagnostics.sort(compareDiagnostics),
  };
}

/** What lies in a folder, or why it cannot be listed. */
function list(folder: string): readonly Dirent[] | string {
  try {
    return readdirSync(folder, { withFileTypes: true });
  } catch (error) {
    return error instanceof Error ? error.message : String(error);
  }
}

/** One article, or why it cannot be read. The file is opened without following a link, so that none can be slipped in. */
export function readSeed(root: string, file: string): Seed | Diagnostic {
  try {
    const handle = openSync(
      join(root, file),
      constants.O_RDONLY | constants.O_NOFOLLOW | constants.O_NONBLOCK,
    );
    try {
      const status = fstatSync(handle);
      if (!status.isFile()) return notRegular(file);
      if (status.size > maximumSeedBytes) return tooLarge(file, status.size);
      const bytes = readFileSync(handle);
      return { file, bytes, sha256: createHash('sha256').update(bytes).digest('hex') };
    } finally {
      closeSync(handle);
    }
  } catch (error) {
    return unreadable(file, error instanceof Error ? error.message : String(error));
  }
}

function notRegular(file: string): Diagnostic {
  return {
    code: 'ART010',
    severity: 'warning',
    file,
    message: {
      vi: 'không phải tệp thường (liên kết, ống dẫn, thiết bị) nên không đọc.',
      en: 'is not a regular file (a link, a pipe, a device) and was not read.',
    },
    hint: { vi: 'chép chính tệp bài vào đây.', en: 'copy the article itself here.' },
  };
}

function otherKind(file: string): Diagnostic {
  return {
    code: 'ART011',
    severity: 'warning',
    file,
    message: {
      vi: 'không phải .txt hay .md nên không đọc.',
      en: 'is neither .txt nor .md and was not read.',
    },
    hint: {
      vi: 'lưu bài thành .txt hoặc .md, hoặc chuyển tệp ra ngoài thư mục bài.',
      en: 'save the article as .txt or .md, or move the file out of the folder of articles.',
    },
  };
}

function tooLarge(file: string, bytes: number): Diagnostic {
  const size = (bytes / 1024 / 1024).toFixed(1);
  return {
    code: 'ART002',
    severity: 'error',
    file,
    message: {
      vi: `tệp nặng ${size.replace('.', ',')} MB; mỗi bài tối đa 2 MB.`,
      en: `the file has ${size} MB; an article has at most 2 MB.`,
    },
    hint: {
      vi: 'tách thành nhiều bài, hoặc kiểm tra xem đây có đúng là một bài không.',
      en: 'split it into several articles, or check that it is one.',
    },
  };
}

function unreadable(file: string, reason: string): Diagnostic {
  return {
    code: 'ART012',
    severity: 'error',
    file,
    message: { vi: `không đọc được tệp: ${reason}`, en: `the file cannot be read: ${reason}` },
    hint: { vi: 'kiểm tra quyền đọc của tệp.', en: 'check the permissions of the file.' },
  };
}
