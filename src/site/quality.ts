import type { Quality } from '../lexicon/lexicon.ts';
import type { Site } from '../model/site.ts';

/** The fields readers ask about, in the order they are shown. */
const shownFields = [
  'date',
  'chair',
  'chair.positions',
  'attendees',
  'groups',
  'speakers',
  'organiser',
  'event',
  'targets',
  'targets.kind',
];

/** Precision and recall of the fields, from the counts on the golden reports. */
export function qualityOf(measured: Quality | undefined): Site['quality'] {
  if (measured === undefined) return undefined;
  const fields = shownFields.flatMap((field) => {
    const counts = measured.fields[field];
    if (counts === undefined) return [];
    const { right, wrong, missed } = counts;
    return [{ field, precision: share(right, wrong), recall: share(right, missed) }];
  });
  return { documents: measured.documents, fields };
}

function share(right: number, others: number): number {
  return right + others === 0 ? 1 : right / (right + others);
}
