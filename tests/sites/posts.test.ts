import { expect, test } from 'vitest';
import { testSite } from './build-site.ts';

const merger = `
-- seeds/a.txt --
Sáng 17/5/2024, UBND tỉnh Bắc Kạn tổ chức Hội nghị giao ban tháng 5. Ông Nguyễn Văn An, Chủ tịch UBND tỉnh chủ trì hội nghị.
-- seeds/b.txt --
Chiều 20/6/2024, UBND tỉnh Bắc Kạn tổ chức Hội nghị sơ kết 6 tháng đầu năm 2024. Đồng chí Nguyễn Văn An, Chủ tịch UBND tỉnh Bắc Kạn chủ trì hội nghị.
-- seeds/c.txt --
Sáng 12/8/2025, UBND tỉnh Thái Nguyên tổ chức Hội nghị giao ban tháng 8. Bà Trần Thị Bình, Chủ tịch UBND tỉnh chủ trì hội nghị.
`;

test('a post has one page for all its spellings, and people and organisations lead to it', async () => {
  const site = testSite(merger);
  await site.build();
  const post = 'chuc-vu/chu-tich-ubnd-tinh-bac-kan.html';
  expect(site.page(post)).toMatch(/nguyen-van-an\.html">Nguyễn Văn An<.*?2 bài/su);
  expect(site.page('nguoi/nguyen-van-an.html')).toContain(`href="../${post}"`);
  expect(site.page('to-chuc/ubnd-tinh-bac-kan.html')).toContain(`href="../${post}"`);
  expect(site.page('chuc-vu/index.html')).toContain(`href="../${post}"`);
});

test('what followed a province that was joined to another is told as worked out', async () => {
  const site = testSite(merger);
  await site.build();
  const before = site.page('to-chuc/ubnd-tinh-bac-kan.html');
  const after = site.page('to-chuc/ubnd-tinh-thai-nguyen.html');
  const reason = 'Suy ra: từ 01/07/2025, địa bàn tỉnh Bắc Kạn thuộc tỉnh Thái Nguyên.';
  expect(before).toContain(
    'href="../to-chuc/ubnd-tinh-thai-nguyen.html">UBND tỉnh Thái Nguyên</a>',
  );
  expect(before).toContain(reason);
  expect(after).toContain('href="../to-chuc/ubnd-tinh-bac-kan.html">UBND tỉnh Bắc Kạn</a>');
  expect(after).toContain(reason);
  expect(site.page('chuc-vu/chu-tich-ubnd-tinh-bac-kan.html')).toContain(
    'href="../chuc-vu/chu-tich-ubnd-tinh-thai-nguyen.html">Chủ tịch UBND tỉnh Thái Nguyên</a>',
  );
});

test('a report that calls somebody a former chairman gives the post no holder', async () => {
  const site = testSite(`
-- seeds/a.txt --
Sáng 17/5/2024, UBND tỉnh Hà Giang tổ chức Hội nghị giao ban tháng 5. Ông Nguyễn Văn An, Chủ tịch UBND tỉnh chủ trì hội nghị. Dự hội nghị có ông Lê Văn Ba, nguyên Chủ tịch UBND tỉnh.
`);
  await site.build();
  const [holders = '', former = ''] = site
    .page('chuc-vu/chu-tich-ubnd-tinh-ha-giang.html')
    .split('id="nguyen"');
  expect(holders).toContain('Nguyễn Văn An');
  expect(holders).not.toContain('le-van-ba');
  expect(former).toContain('href="../nguoi/le-van-ba.html">Lê Văn Ba</a>');
});

test('a post that two people are seen in at once asks who it was, on all their pages', async () => {
  const site = testSite(`
-- seeds/a.txt --
Sáng 17/5/2024, UBND tỉnh Hà Giang tổ chức Hội nghị giao ban tháng 5. Ông Nguyễn Văn An, Chủ tịch UBND tỉnh chủ trì hội nghị.
-- seeds/b.txt --
Chiều 20/6/2024, UBND tỉnh Hà Giang tổ chức Hội nghị giao ban tháng 6. Ông Lê Văn Ba, Chủ tịch UBND tỉnh chủ trì hội nghị.
-- seeds/c.txt --
Chiều 20/7/2024, UBND tỉnh Hà Giang tổ chức Hội nghị giao ban tháng 7. Ông Nguyễn Văn An, Chủ tịch UBND tỉnh chủ trì hội nghị.
`);
  await site.build();
  const post = 'chuc-vu/chu-tich-ubnd-tinh-ha-giang.html';
  expect(site.page(post)).toMatch(
    /id="cung-luc".*?Nguyễn Văn An<\/a> *và *<a[^>]*>Lê Văn Ba.*?20\/06\/2024/su,
  );
  for (const id of ['nguyen-van-an', 'le-van-ba']) {
    expect(site.page(`nguoi/${id}.html`)).toContain(`href="../${post}#cung-luc"`);
  }
});

test('who was seen in a post before and after stands beside it, with the report', async () => {
  const site = testSite(`
-- seeds/a.txt --
Sáng 17/5/2023, UBND tỉnh Hà Giang tổ chức Hội nghị giao ban tháng 5. Ông Nguyễn Văn An, Chủ tịch UBND tỉnh chủ trì hội nghị.
-- seeds/b.txt --
Chiều 20/6/2024, UBND tỉnh Hà Giang tổ chức Hội nghị giao ban tháng 6. Ông Lê Văn Ba, Chủ tịch UBND tỉnh chủ trì hội nghị.
`);
  await site.build();
  expect(site.page('nguoi/le-van-ba.html')).toMatch(
    /trước đó thấy <a href="\.\.\/nguoi\/nguyen-van-an\.html">Nguyễn Văn An<\/a>, <a href="\.\.\/su-kien\/a\.html#e\d+">/u,
  );
  expect(site.page('nguoi/nguyen-van-an.html')).toMatch(
    /sau đó thấy <a href="\.\.\/nguoi\/le-van-ba\.html">/u,
  );
});

test('somebody of many meetings has their lists on pages of their own, each meeting once', async () => {
  const months = Array.from({ length: 18 }, (_, month) => month);
  const site = testSite(
    months
      .map(
        (month) => `-- seeds/m${month}.txt --
Sáng 17/${(month % 12) + 1}/${2023 + Math.floor(month / 12)}, UBND tỉnh Hà Giang tổ chức Hội nghị giao ban công tác. Ông Nguyễn Văn An, Chủ tịch UBND tỉnh chủ trì hội nghị.
`,
      )
      .join(''),
  );
  await site.build();
  expect(site.page('nguoi/nguyen-van-an.html')).toContain(
    'href="../nguoi/nguyen-van-an/chu-tri.html">Xem cả 18 bài</a>',
  );
  const list = site.page('nguoi/nguyen-van-an/chu-tri.html');
  expect(list.match(/class="title-link"/gu)).toHaveLength(18);
  expect(list).toContain('href="../../su-kien/m0.html');
});

test('targets told after a speaker is named are theirs, as worked out; others are not', async () => {
  const site = testSite(`
-- seeds/a.txt --
Sáng 17/5/2024, UBND tỉnh Hà Giang tổ chức Hội nghị giao ban tháng 5. Ông Nguyễn Văn An, Chủ tịch UBND tỉnh chủ trì hội nghị.

Phát biểu tại hội nghị, ông Lê Văn Ba, Phó Chủ tịch UBND tỉnh đề nghị năm 2025 phấn đấu tỷ lệ hộ nghèo giảm còn 10%.
`);
  await site.build();
  const [, spoken = ''] = site.page('nguoi/le-van-ba.html').split('id="chi-tieu"');
  const [, chaired = ''] = site.page('nguoi/nguyen-van-an.html').split('id="chi-tieu"');
  expect(spoken).toMatch(/Trong lời phát biểu&nbsp;<svg[^>]*><title>.*?su-kien\/a\.html#e\d+/su);
  expect(chaired).toContain('Của các cuộc họp đã chủ trì');
  expect(chaired).not.toContain('Trong lời phát biểu');
});
