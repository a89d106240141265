import type { Lexicon } from '../lexicon/lexicon.ts';
import type { Citation, IdentityLink } from '../model/entity.ts';
import type { Report } from '../model/report.ts';
import { nameKey } from '../text/fold.ts';
import { type Family, familyOf, sceneOf } from './family.ts';
import { isPlaced, qualify, splitPosition } from './organisation-name.ts';

/** An office with the organisation it belongs to, when that is known. */
export interface Post {
  /** Equal for one office of one organisation. */
  readonly key: string;
  readonly title: string;
  /** Key of the office, without what stands before it: `phó chủ tịch` of `nguyên Phó Chủ tịch`. */
  readonly office: string;
  /** Equal for one office of one organisation, held or held before; undefined when it belongs to none that is known. */
  readonly officeKey: string | undefined;
  /** Whether it was held before: `nguyên`, `cựu`. */
  readonly isFormer: boolean;
  /** With the units that the report leaves out: `UBND tỉnh Bắc Kạn`. */
  readonly organisation: string | undefined;
  readonly organisationKey: string | undefined;
  /** Undefined when it is not known which of several places the organisation belongs to. */
  readonly family: Family | undefined;
  /** Whether it belongs to an organisation that other reports can name too. */
  readonly isPlaced: boolean;
  /** Keys of what others of the name may share. */
  readonly links: Readonly<Record<OfficeLink, string | undefined>>;
}

/** A post, and the first fact that prints it. */
export interface HeldPost extends Post {
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

const former = ['nguyên', 'cựu'].map((word) => `${nameKey(word)} `);
const acting = ['quyền', 'q.'].map((word) => `${nameKey(word)} `);
const statuses = [...former, ...acting];

/** Reads a title as a report means it. */
export type ReadPost = (title: string, report: Report) => Post;

/** What a title means is worked out once for all reports of a scene, unless it is of one report alone. */
export function createPostReader(lexicon: Lexicon): ReadPost {
  const byScene = new Map<string, Map<string, Post>>();
  return (title, report) => {
    const scene = sceneOf(report);
    let known = byScene.get(scene);
    if (known === undefined) {
      known = new Map();
      byScene.set(scene, known);
    }
    const seen = known.get(title);
    if (seen !== undefined) return seen;
    const post = readPost(title, report, lexicon);
    if (post.isPlaced || post.organisationKey === undefined) known.set(title, post);
    return post;
  };
}

function readPost(title: string, report: Report, lexicon: Lexicon): Post {
  const { head, organisation } = splitPosition(title, lexicon);
  const owner = organisation === undefined ? undefined : qualify(organisation, report, lexicon);
  const family = organisation === undefined ? undefined : familyOf(organisation, report, lexicon);
  const status = statuses.find((word) => head.startsWith(word)) ?? '';
  const office = head.slice(status.length);
  const officeKey = owner === undefined ? undefined : `${office}|${owner.key}`;
  return {
    key: `${head}|${owner?.key ?? ''}`,
    title,
    office,
    officeKey,
    isFormer: former.includes(status),
    organisation: owner?.name,
    organisationKey: owner?.key,
    family,
    isPlaced: owner !== undefined && isPlaced(owner),
    links: linksOf(
      office,
      { post: officeKey, organisation: owner?.key, family: family?.key },
      family,
    ),
  };
}

/** Of members only what is small enough to be known by. */
function linksOf(office: string, keys: Post['links'], family: Family | undefined): Post['links'] {
  const isMember = memberships.has(office);
  const isInPlace = family?.place !== undefined;
  return {
    post: isMember && !isInPlace ? undefined : keys.post,
    organisation: isMember && isWide(family) ? undefined : keys.organisation,
    family: isMember || !isInPlace ? undefined : keys.family,
  };
}

/** Whether a body has members all over a province or the country. */
function isWide(family: Family | undefined): boolean {
  return family?.place === undefined || (family.place.level === 'province' && family.body === '');
}
