import type { Citation, IdentityLink } from '../model/entity.ts';
import { nameKey } from '../text/fold.ts';
import type { HeldPost, Presence } from './presence.ts';

/** Something two namings of one name may share. */
export interface Piece {
  /** Equal when it is shared. */
  readonly key: string;
  /** As printed. */
  readonly shared: string;
  readonly citation: Citation;
}

/** What joins namings by their offices, strongest first. */
export const officeLinks = ['post', 'organisation', 'family'] as const satisfies IdentityLink[];
export type OfficeLink = (typeof officeLinks)[number];

/** Offices of so many people that sharing a large body says little: a delegate, a member. */
const memberships = new Set(
  [
    'ủy viên',
    'ủy viên dự khuyết',
    'ủy viên ban chấp hành',
    'đại biểu',
    'đại biểu quốc hội',
    'thành viên',
    'cán bộ',
    'chuyên viên',
    'công chức',
    'viên chức',
    'nhân viên',
    'đảng viên',
    'hội viên',
    'đoàn viên',
    'chiến sĩ',
    'chiến sỹ',
  ].map(nameKey),
);

/** Organisations whose place a report leaves open are of that report alone. */
const ofOneReport = '|report:';

/** Whether an office belongs to an organisation that other reports can name too. */
export function isPlaced({ organisationKey }: HeldPost): boolean {
  return organisationKey !== undefined && !organisationKey.includes(ofOneReport);
}

/** What a naming shares with others through its offices. */
export function officePieces({ key: name, posts }: Presence, link: OfficeLink): readonly Piece[] {
  return posts.filter(isPlaced).flatMap((post): readonly Piece[] => {
    const key = keyOf(link, post);
    const { title, organisation = title, citation } = post;
    if (key === undefined) return [];
    return [{ key: `${name} ${key}`, shared: link === 'post' ? title : organisation, citation }];
  });
}

function keyOf(link: OfficeLink, post: HeldPost): string | undefined {
  const { office, organisationKey = '', family } = post;
  const isMember = memberships.has(office);
  if (link === 'post') {
    return isMember && family?.place === undefined ? undefined : `${office}|${organisationKey}`;
  }
  if (link === 'organisation') {
    return isMember && isWide(post) ? undefined : organisationKey;
  }
  return family?.place === undefined || isMember ? undefined : family.key;
}

/** Whether a body has members all over a province or the country. */
function isWide({ family }: HeldPost): boolean {
  return family?.place === undefined || (family.place.level === 'province' && family.body === '');
}
