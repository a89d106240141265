import { expect, test } from 'vitest';
import { postPages } from '../../src/pages/post.ts';
import { planPosts, postsPage } from '../../src/pages/posts.ts';
import { siteOf } from '../make/site.ts';
import { pageAt, postOf, sampleArchive } from './archive.ts';
import { pagesOf } from './pages-of.ts';
import { projectRenderer } from './theme.ts';
import { htmlProblems } from './valid-html.ts';

const renderer = projectRenderer();
const site = sampleArchive();
const path = 'chuc-vu/bi-thu-xa-an-binh.html';
const html = renderer.render(pageAt(postPages, site, path));

test('a post has who was seen in it, when, and the words', () => {
  expect(html).toMatch(
    /nguoi\/ly-van-oi\.html">Lý Văn Ổi<.*?06\/02\/2030.*?001-de-ra\.html#e2">Lý Văn Ổi, Bí thư/su,
  );
  expect(html).toContain('<a href="../to-chuc/xa-an-binh.html">Xã An Bình</a>');
  expect(html.match(/<svg class="lane"/gu)).toHaveLength(1);
});

test('a post says whether one person holds it, and nothing of what nobody asked', () => {
  expect(html).toContain('Chức vụ một người giữ');
  expect(html).not.toContain('id="cung-luc"');
  expect(html).not.toContain('id="nguyen"');
});

test('two people seen at one time are a question, not an answer', () => {
  const [holder] = site.posts.get('bi-thu-xa-an-binh')?.holders ?? [];
  const holders = holder === undefined ? [] : [holder, { ...holder, personId: 'mai-thi-buoi' }];
  const doubtful = sampleArchive({
    posts: new Map([
      [
        'p',
        postOf('p', 'Bí thư Xã An Bình', {
          holders,
          former: holders.slice(1),
          questions: [
            { personIds: ['ly-van-oi', 'mai-thi-buoi'], from: '2030-02-06', to: '2030-03-01' },
          ],
        }),
      ],
    ]),
  });
  const page = renderer.render(pageAt(postPages, doubtful, 'chuc-vu/p.html'));
  const [, question = ''] = page.split('id="cung-luc"');
  expect(question).toMatch(/Lý Văn Ổi<\/a> *và *<a href="[^"]*">Mai Thị Bưởi/u);
  expect(question).toContain('06/02–01/03/2030');
  expect(page).toContain('Người từng giữ, theo bài');
});

test('holders that are too many for one page go on on the next', () => {
  const [holder] = site.posts.get('bi-thu-xa-an-binh')?.holders ?? [];
  const crowded = sampleArchive({
    posts: new Map([
      [
        'p',
        postOf('p', 'Bí thư Xã An Bình', {
          isSole: false,
          holders: Array.from({ length: 101 }, () => holder).filter((each) => each !== undefined),
        }),
      ],
    ]),
  });
  const pages = pagesOf(postPages, crowded).map((page) => renderer.render(page));
  expect(pages.map((page) => page.match(/<th scope="row">/gu)?.length)).toEqual([100, 1]);
  expect(pages[0]).toContain('href="../chuc-vu/p-trang-2.html" rel="next"');
});

test('the list has posts with who was seen last', () => {
  const list = renderer.render(pageAt(postsPage, site, 'chuc-vu/index.html'));
  expect(list).toMatch(/bi-thu-xa-an-binh\.html">Bí thư Xã An Bình<.*?gần nhất thấy Lý Văn Ổi/su);
});

test('an archive without posts says so', () => {
  const list = renderer.render(pageAt(postsPage, siteOf(), 'chuc-vu/index.html'));
  expect(list).toContain('Chưa bài nào trong kho nêu chức vụ của một tổ chức rõ tên.');
});

test('posts that are too many for one page have pages by office, each on one of them', () => {
  const many = Array.from({ length: 4 }, (_, index) => postOf(`p${index}`, `Chủ tịch Xã ${index}`));
  const pages = [
    ...planPosts(
      sampleArchive({
        posts: new Map([...many, postOf('q', 'Trưởng đoàn X')].map((post) => [post.id, post])),
      }),
      1,
    ),
  ];
  expect(pages.map(({ permalink }) => permalink)).toEqual([
    'chuc-vu/index.html',
    'chuc-vu/theo-chu/chu-tich.html',
    'chuc-vu/theo-chu/khac.html',
  ]);
});

test('pages of posts are valid HTML', async () => {
  expect(await htmlProblems(html)).toEqual([]);
});
