import type { Lineage } from '../../model/entity.ts';
import { phrase, type Text } from '../../model/phrase.ts';
import type { JsonValue } from '../../model/site.ts';
import { formatDay } from '../format/date.ts';

/** What the page of an organisation or a post says of what came before it and after it. */
export type LineageView = {
  readonly successor: JsonValue;
  readonly predecessors: readonly JsonValue[];
};

export interface LineageOptions {
  readonly lineages: ReadonlyMap<string, Lineage>;
  readonly nameOf: (id: string) => string;
  /** Of its pages: `to-chuc`. */
  readonly folder: string;
}

export function lineageView(id: string, options: LineageOptions): LineageView {
  const { lineages, nameOf, folder } = options;
  const lineage = lineages.get(id);
  const next = lineage?.successor;
  return {
    successor:
      next === undefined
        ? null
        : {
            name: next.name,
            href: next.id === undefined ? null : `${folder}/${next.id}.html`,
            since: formatDay(next.since),
            reason: changeOf(next),
          },
    predecessors: (lineage?.predecessorIds ?? []).map((before) => {
      const change = lineages.get(before)?.successor;
      return {
        name: nameOf(before),
        href: `${folder}/${before}.html`,
        reason: change === undefined ? '' : changeOf(change),
      };
    }),
  };
}

/** The day an organisation or post took the place of another, to be marked on a timeline. */
export function dayOfChange(
  id: string,
  lineages: ReadonlyMap<string, Lineage>,
): { readonly day: string; readonly label: Text } | undefined {
  const lineage = lineages.get(id);
  const [first] = lineage?.predecessorIds ?? [];
  const change = lineage?.successor ?? lineages.get(first ?? '')?.successor;
  if (change === undefined) return undefined;
  return { day: change.since, label: changeOf(change) };
}

function changeOf(change: {
  readonly since: string;
  readonly from: string;
  readonly to: string;
}): Text {
  return phrase('lineage.change', {
    day: formatDay(change.since),
    from: change.from,
    to: change.to,
  });
}
