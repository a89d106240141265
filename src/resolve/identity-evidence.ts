import type { Citation } from '../model/entity.ts';
import type { OfficeLink } from './held-post.ts';
import type { Presence } from './presence.ts';

/** Something two namings of one name may share. */
export interface Piece {
  /** Equal when it is shared. */
  readonly key: string;
  /** As printed. */
  readonly shared: string;
  readonly citation: Citation;
}

/** What a naming shares with others of its name through its offices. */
export function officePieces({ posts }: Presence, link: OfficeLink): readonly Piece[] {
  const pieces: Piece[] = [];
  for (const { isPlaced, links, title, organisation = title, citation } of posts) {
    const key = links[link];
    if (!isPlaced || key === undefined) continue;
    pieces.push({ key, shared: link === 'post' ? title : organisation, citation });
  }
  return pieces;
}
