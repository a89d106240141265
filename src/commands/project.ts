import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { type Config, configFile, parseConfig } from '../config.ts';
import { UserError } from '../model/user-error.ts';

/**
 * The configuration of the project in a folder, with the flags of the command line laid over it.
 *
 * @throws {UserError} when the configuration is wrong or there is no folder of articles.
 */
export function readProject(root: string, flags: { readonly isStrict: boolean }): Config {
  const path = join(root, configFile);
  const { config, diagnostics } = parseConfig(
    existsSync(path) ? readFileSync(path, 'utf8') : undefined,
  );
  const [problem] = diagnostics;
  if (config === undefined || problem !== undefined) {
    const message = problem?.message ?? { vi: 'cấu hình sai.', en: 'the configuration is wrong.' };
    throw new UserError(
      problem?.code ?? 'CFG001',
      { vi: `${configFile}: ${message.vi}`, en: `${configFile}: ${message.en}` },
      {
        hint: {
          vi: `sửa ${configFile}, hoặc bỏ nó đi: không tuỳ chọn nào bắt buộc.`,
          en: `mend ${configFile}, or remove it: no option is required.`,
        },
      },
    );
  }
  if (!existsSync(join(root, config.articles))) {
    throw new UserError(
      'CFG004',
      {
        vi: `không có thư mục bài "${config.articles}".`,
        en: `there is no folder of articles "${config.articles}".`,
      },
      {
        hint: {
          vi: 'chạy lệnh trong thư mục của kho, hoặc tạo thư mục ấy.',
          en: 'run the command in the folder of the archive, or make that folder.',
        },
      },
    );
  }
  return flags.isStrict ? { ...config, strict: true } : config;
}
