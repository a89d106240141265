import { existsSync } from 'node:fs';
import type { TestProject } from 'vitest/node';

/** How a Chromium is started. */
export interface BrowserBinary {
  readonly executablePath: string;
  readonly env: Readonly<Record<string, string>>;
}

declare module 'vitest' {
  interface ProvidedContext {
    browserBinary: BrowserBinary;
  }
}

/** Where a system Chromium may lie; `CHROMIUM` names another. */
const systemPaths = [
  process.env['CHROMIUM'],
  '/usr/bin/chromium',
  '/usr/bin/chromium-browser',
  '/usr/bin/google-chrome',
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
];

/** Finds a Chromium, or unpacks the one that npm installed: once, before tests run side by side. */
export async function setup(project: TestProject): Promise<void> {
  const system = systemPaths.find((path) => path !== undefined && existsSync(path));
  project.provide(
    'browserBinary',
    system === undefined ? await unpack() : { executablePath: system, env: {} },
  );
}

/**
 * The Chromium of the npm package, with the libraries it brings for machines that have none.
 * It unpacks those only for a runtime it knows, which is why it is told one.
 */
async function unpack(): Promise<BrowserBinary> {
  process.env['AWS_LAMBDA_JS_RUNTIME'] = 'nodejs20.x';
  const { default: chromium } = await import('@sparticuz/chromium');
  const executablePath = await chromium.executablePath();
  const names = ['LD_LIBRARY_PATH', 'FONTCONFIG_PATH', 'HOME'];
  const env = Object.fromEntries(names.map((name) => [name, process.env[name] ?? '']));
  return { executablePath, env };
}
