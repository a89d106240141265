import { expect, test } from 'vitest';
import { createPostReader } from '../../src/resolve/held-post.ts';
import { projectLexicon } from '../make/lexicon.ts';
import { factOf, reportOf } from '../make/report.ts';

const lexicon = projectLexicon();
const yenThe = { province: '024', district: 'huyện Yên Thế', region: undefined };
const title = 'Chủ tịch UBND huyện';

test('a title means one post in reports that complete names alike', () => {
  const read = createPostReader(lexicon);
  const [one, other] = ['a', 'b'].map((id) => read(title, reportOf(id, { units: yenThe })));
  expect(one).toMatchObject({ isPlaced: true, organisation: 'UBND huyện Yên Thế' });
  expect(other).toEqual(one);
});

test('a title means another post where other units or another organiser complete it', () => {
  const read = createPostReader(lexicon);
  const elsewhere = { ...yenThe, district: 'huyện Yên Dũng' };
  const hosted = {
    units: { ...yenThe, district: undefined },
    organiser: [factOf('Huyện ủy Tân Yên')],
  };
  const posts = [{ units: yenThe }, { units: elsewhere }, hosted].map((changes, index) =>
    read(title, reportOf(`r${index}`, changes)),
  );
  expect(new Set(posts.map(({ family }) => family?.key)).size).toBe(3);
});

test('a post of a place nobody names is of its report alone', () => {
  const read = createPostReader(lexicon);
  const [one, other] = ['a', 'b'].map((id) => read(title, reportOf(id)));
  expect(one?.isPlaced).toBe(false);
  expect(one?.key).not.toBe(other?.key);
});
