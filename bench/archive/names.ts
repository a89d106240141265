import { chance, intFrom, pick, pickEarly, type Random } from '../random.ts';

/** Family names, most frequent first. */
const families =
  'Nguyễn Trần Lê Phạm Hoàng Vũ Phan Bùi Đặng Đỗ Ngô Hồ Dương Lý Đinh Nông Triệu Mai Trịnh Đoàn Lương Hà Trương Cao Lưu Tạ Chu Hứa Lường Ma Vi Quách Thái Tô La Kiều Giàng Sùng Vàng Điểu Rơ Thạch Kim Châu Mạc Lò Cầm Đàm Bế Phùng Tống Doãn Khổng'.split(
    ' ',
  );
const middleOfMen =
  'Văn Hữu Đức Minh Quang Xuân Ngọc Công Đình Duy Thanh Quốc Trọng Bá Khắc Mạnh Hồng Viết Tiến Anh Thế Việt Tuấn Nhật Phúc Chí Gia Huy Sỹ Vĩnh'.split(
    ' ',
  );
const middleOfWomen =
  'Thị Thu Ngọc Thanh Thúy Minh Bích Hồng Kim Phương Hoài Lan Mỹ Diệu Quỳnh Khánh Tuyết Mai Ánh Vân'.split(
    ' ',
  );
const givenOfMen =
  'Hùng Dũng Tuấn Thắng Sơn Nam Hải Long Bình Trung Cường Kiên Quân Phong Tâm Đạt Hiếu Toàn Thịnh Vinh Khánh Lâm Phúc Giang Chiến Tiến Lợi Thành Tú Hào Khoa Nhật Dương Thái Khiêm Phấn Quyết Bảo Chung Định Đông Hậu Hoan Khang Lộc Luận Nghĩa Nhân Phương Quý Sáng Tài Thạch Thông Thuận Tín Tùng Tường Uy Vượng Xuyên Ước Bằng Cảnh Đáng Độ Hoạt Khải Lập Mẫn Nghiêm'.split(
    ' ',
  );
const givenOfWomen =
  'Hương Lan Hoa Nga Trang Oanh Yến Thủy Nhung Hạnh Thảo Linh Chi Loan Vân Hiền Hằng Liên Nguyệt Thu Tuyết Xuân Hà Dung Huệ Phượng Bích Thoa Tâm Cúc Đào Duyên Hòa Khuê Lý Mơ Ngân Như Quyên Sen Thanh Thơm Trinh Uyên Viên'.split(
    ' ',
  );

/** A name of three or four words. */
export function inventName(random: Random, isWoman: boolean): string {
  const middle = isWoman ? middleOfWomen : middleOfMen;
  const given = isWoman ? givenOfWomen : givenOfMen;
  const first = pickEarly(random, middle);
  const inner = chance(random, 0.12) ? `${first} ${pick(random, given)}` : first;
  const place = intFrom(random, 0, given.length - 1);
  const last = given[Math.floor(place * random() ** 0.4)] ?? pick(random, given);
  const name = `${pickEarly(random, families)} ${inner} ${last}`;
  return inner.endsWith(` ${last}`) ? inventName(random, isWoman) : name;
}
