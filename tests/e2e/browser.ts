import { type Browser, chromium } from 'playwright-core';
import { inject } from 'vitest';

/** A headless Chromium: the system's where there is one, else the one that npm installed. */
export function launchBrowser(): Promise<Browser> {
  const { executablePath, env } = inject('browserBinary');
  return chromium.launch({
    executablePath,
    env: { ...(process.env as Record<string, string>), ...env },
    args: [
      '--no-sandbox',
      '--disable-gpu',
      '--no-first-run',
      '--disable-background-networking',
      '--disable-component-update',
      '--disable-sync',
    ],
  });
}
