import { readFolder } from '../../src/io/read-folder.ts';

const chairs = ['Nguyễn Văn An', 'Trần Thị Bình', 'Lê Hồng Cường'];
const places = ['Sơn Động', 'Lục Nam', 'Yên Thế'];

/** The project's own seeds, and thirty short reports of 2022 to 2024 to page through. */
export function searchTexts(): readonly (readonly [string, string])[] {
  const seeds = [...readFolder('seeds')].map(
    ([name, bytes]) => [name, bytes.toString('utf8')] as const,
  );
  const others = Array.from({ length: 30 }, (_, index) => {
    const day = `${(index % 27) + 1}/${(index % 12) + 1}/${2022 + (index % 3)}`;
    const place = places[index % places.length];
    const text = `Sáng ${day}, Huyện ủy ${place} tổ chức Hội nghị giao ban công tác tuyển quân. Đồng chí ${chairs[index % chairs.length]}, Bí thư Huyện ủy ${place} chủ trì hội nghị.

Hội nghị đánh giá công tác giao quân, thảo luận ${index + 1} ý kiến.`;
    return [`hop-${String(index).padStart(2, '0')}.txt`, text] as const;
  });
  return [...seeds, ...others];
}
