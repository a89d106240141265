const blanks = /[\0- ]/gu;
const schemes: ReadonlySet<string> = new Set(['http', 'https', 'mailto']);
const beforePath = /^[^/?#]*?:/u;
const otherHost = /^[/\\]{2}/u;

/** Whether a link leads to the web, to a mailbox or to a page of the same site. Browsers ignore blanks and controls, so they do not count. */
export function isSafeUrl(url: string): boolean {
  const address = url.replace(blanks, '');
  if (otherHost.test(address)) return false;
  const scheme = beforePath.exec(address)?.[0];
  return scheme === undefined || schemes.has(scheme.slice(0, -1).toLowerCase());
}
