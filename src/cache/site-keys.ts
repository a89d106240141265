import type { Report } from '../model/report.ts';
import type { Site } from '../model/site.ts';
import { digestOf } from './digest.ts';

/** Stands for a whole part of the site: no id holds a NUL, as no file name does. */
export const all = '\0';

/** What can be asked of a site: a part of it, and of a map the value of an id. */
export interface Key {
  readonly part: keyof Site;
  readonly id: string;
}

/** Digests of what can be asked of a site, each worked out when it is first asked for. */
export class SiteDigests {
  readonly #site: Site;
  readonly #digestOfReport: (report: Report) => string;
  readonly #known = new Map<keyof Site, Map<string, string>>();

  /** @param digestOfReport of all that a report is made of: cheaper than reading it. */
  constructor(site: Site, digestOfReport: (report: Report) => string) {
    this.#site = site;
    this.#digestOfReport = digestOfReport;
  }

  of({ part, id }: Key): string {
    let digests = this.#known.get(part);
    if (digests === undefined) {
      digests = new Map();
      this.#known.set(part, digests);
    }
    let digest = digests.get(id);
    if (digest === undefined) {
      digest = id === all ? this.#ofAll(part) : this.#ofOne(part, id);
      digests.set(id, digest);
    }
    return digest;
  }

  #ofAll(part: keyof Site): string {
    const value: unknown = this.#site[part];
    if (part === 'reports') return digestOf(this.#site.reports.map(this.#digestOfReport));
    if (!(value instanceof Map)) return digestOf(value);
    return digestOf([...value.keys()].map((id: string) => [id, this.of({ part, id })]));
  }

  #ofOne(part: keyof Site, id: string): string {
    const collection: unknown = this.#site[part];
    const value: unknown = collection instanceof Map ? collection.get(id) : undefined;
    if (value === undefined) return '';
    return part === 'reportById' ? this.#digestOfReport(value as Report) : digestOf(value);
  }
}
