import { join } from 'node:path';
import { correctionsFolder } from '../io/read-corrections.ts';
import { settlementFile } from '../model/settlement.ts';
import { UserError } from '../model/user-error.ts';
import { type DevServer, startServer } from '../serve/dev-server.ts';
import { watch } from '../serve/watch.ts';
import { buildSite } from './build-site.ts';
import { readProject } from './project.ts';
import type { ExitCode, Terminal } from './terminal.ts';

/** `dev`: builds, serves the output folder at 127.0.0.1, and builds again when an article, correction or template changes. */
export async function serveSite(terminal: Terminal): Promise<ExitCode> {
  const { root, options, log } = terminal;
  const config = readProject(root, options);
  await buildSite(terminal);
  const server = await start(join(root, config.output), options.port);
  log.note(
    options.language === 'vi'
      ? `đang mở tại ${server.url} (Ctrl-C để dừng)`
      : `serving at ${server.url} (Ctrl-C to stop)`,
  );
  const folders = [
    config.articles,
    correctionsFolder,
    settlementFile,
    ...(config.templates === undefined ? [] : [config.templates]),
  ];
  let building = Promise.resolve<unknown>(undefined);
  const stopWatching = watch(
    folders.map((folder) => join(root, folder)),
    () => {
      building = building
        .then(() => buildSite(terminal))
        .catch((error: unknown) => log.note(String(error)));
    },
  );
  await interrupted();
  await stopWatching();
  server.close();
  return 0;
}

function interrupted(): Promise<void> {
  return new Promise((resolve) => {
    process.once('SIGINT', resolve);
    process.once('SIGTERM', resolve);
  });
}

async function start(folder: string, port: number): Promise<DevServer> {
  try {
    return await startServer(folder, port);
  } catch (error) {
    if (!(error instanceof Error && 'code' in error && error.code === 'EADDRINUSE')) throw error;
    throw new UserError(
      'USE006',
      { vi: `cổng ${port} đang có chương trình khác dùng.`, en: `port ${port} is in use.` },
      {
        hint: {
          vi: 'chọn cổng khác: npm run dev -- --port 4174',
          en: 'take another: npm run dev -- --port 4174',
        },
        cause: error,
      },
    );
  }
}
