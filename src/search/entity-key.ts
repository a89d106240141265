import type { EntityKind } from '../model/search.ts';

/** Key of an entity on its shelf; without an id that of everybody of the kind. */
export function entityKey(kind: EntityKind, id = ''): string {
  return `${kind}:${id}`;
}
