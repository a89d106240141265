import type { OutputKind } from '../model/site.ts';
import { pageAddress } from './address.ts';

/** `robots.txt`: everything may be read, and where the list of pages is. Only for an archive that knows its address. */
export const robots: OutputKind = {
  name: 'robots',
  *make(site) {
    if (site.settings.baseUrl === undefined) return;
    const content = `User-agent: *\nAllow: /\n\nSitemap: ${pageAddress(site, 'sitemap.xml')}\n`;
    yield { path: 'robots.txt', content };
  },
};
