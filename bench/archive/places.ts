import { readFolder } from '../../src/io/read-folder.ts';
import type { Province } from '../../src/lexicon/lexicon.ts';
import { loadLexicon } from '../../src/lexicon/load-lexicon.ts';

/** Districts by code of their province, as they were until 30/6/2025. */
const districtsOf: Readonly<Record<string, string>> = {
  '002':
    'thành phố Hà Giang, huyện Đồng Văn, huyện Mèo Vạc, huyện Yên Minh, huyện Vị Xuyên, huyện Bắc Quang, huyện Quang Bình',
  '004':
    'thành phố Cao Bằng, huyện Hòa An, huyện Trùng Khánh, huyện Hà Quảng, huyện Nguyên Bình, huyện Bảo Lạc, huyện Thạch An',
  '006':
    'thành phố Bắc Kạn, huyện Chợ Mới, huyện Na Rì, huyện Ba Bể, huyện Chợ Đồn, huyện Ngân Sơn, huyện Pác Nặm, huyện Bạch Thông',
  '008':
    'thành phố Tuyên Quang, huyện Sơn Dương, huyện Yên Sơn, huyện Hàm Yên, huyện Chiêm Hóa, huyện Na Hang, huyện Lâm Bình',
  '010':
    'thành phố Lào Cai, thị xã Sa Pa, huyện Bắc Hà, huyện Bảo Thắng, huyện Bát Xát, huyện Văn Bàn, huyện Mường Khương',
  '011':
    'thành phố Điện Biên Phủ, huyện Tuần Giáo, huyện Mường Ảng, huyện Tủa Chùa, huyện Mường Chà, huyện Điện Biên Đông',
  '014':
    'thành phố Sơn La, huyện Mai Sơn, huyện Mộc Châu, huyện Thuận Châu, huyện Yên Châu, huyện Phù Yên, huyện Sông Mã',
  '015':
    'thành phố Yên Bái, thị xã Nghĩa Lộ, huyện Văn Chấn, huyện Trấn Yên, huyện Yên Bình, huyện Lục Yên, huyện Mù Cang Chải',
  '017':
    'thành phố Hòa Bình, huyện Mai Châu, huyện Tân Lạc, huyện Lạc Sơn, huyện Kim Bôi, huyện Cao Phong, huyện Lạc Thủy',
  '019':
    'thành phố Thái Nguyên, thành phố Sông Công, thành phố Phổ Yên, huyện Định Hóa, huyện Đại Từ, huyện Phú Bình, huyện Đồng Hỷ',
  '020':
    'thành phố Lạng Sơn, huyện Cao Lộc, huyện Hữu Lũng, huyện Chi Lăng, huyện Bắc Sơn, huyện Tràng Định, huyện Văn Quan',
  '022':
    'thành phố Hạ Long, thành phố Móng Cái, thành phố Uông Bí, thị xã Quảng Yên, huyện Tiên Yên, huyện Hải Hà, huyện Bình Liêu',
  '024':
    'thành phố Bắc Giang, huyện Lục Ngạn, huyện Lạng Giang, huyện Yên Thế, huyện Tân Yên, huyện Hiệp Hòa, huyện Sơn Động',
  '025':
    'thành phố Việt Trì, thị xã Phú Thọ, huyện Lâm Thao, huyện Thanh Ba, huyện Hạ Hòa, huyện Đoan Hùng, huyện Tân Sơn',
  '026':
    'thành phố Vĩnh Yên, thành phố Phúc Yên, huyện Lập Thạch, huyện Tam Đảo, huyện Yên Lạc, huyện Bình Xuyên',
  '027':
    'thành phố Từ Sơn, thị xã Quế Võ, huyện Yên Phong, huyện Gia Bình, huyện Lương Tài, huyện Tiên Du',
  '030':
    'thành phố Chí Linh, thị xã Kinh Môn, huyện Nam Sách, huyện Tứ Kỳ, huyện Gia Lộc, huyện Bình Giang',
  '033':
    'thị xã Mỹ Hào, huyện Khoái Châu, huyện Văn Giang, huyện Ân Thi, huyện Kim Động, huyện Tiên Lữ',
  '034':
    'huyện Tiền Hải, huyện Kiến Xương, huyện Đông Hưng, huyện Quỳnh Phụ, huyện Hưng Hà, huyện Vũ Thư',
  '036':
    'thành phố Nam Định, huyện Hải Hậu, huyện Giao Thủy, huyện Xuân Trường, huyện Ý Yên, huyện Nghĩa Hưng, huyện Vụ Bản',
  '038':
    'thành phố Sầm Sơn, thị xã Bỉm Sơn, huyện Thọ Xuân, huyện Hoằng Hóa, huyện Quan Hóa, huyện Bá Thước, huyện Như Xuân',
  '040':
    'thành phố Vinh, thị xã Thái Hòa, huyện Diễn Châu, huyện Quỳnh Lưu, huyện Con Cuông, huyện Tương Dương, huyện Kỳ Sơn',
  '042':
    'thị xã Hồng Lĩnh, thị xã Kỳ Anh, huyện Hương Sơn, huyện Can Lộc, huyện Cẩm Xuyên, huyện Nghi Xuân',
  '044':
    'thành phố Đồng Hới, thị xã Ba Đồn, huyện Bố Trạch, huyện Lệ Thủy, huyện Minh Hóa, huyện Tuyên Hóa',
  '045':
    'thành phố Đông Hà, huyện Hải Lăng, huyện Gio Linh, huyện Cam Lộ, huyện Hướng Hóa, huyện Đakrông',
  '049':
    'thành phố Tam Kỳ, thành phố Hội An, thị xã Điện Bàn, huyện Đại Lộc, huyện Duy Xuyên, huyện Thăng Bình, huyện Nam Giang',
  '051':
    'thị xã Đức Phổ, huyện Bình Sơn, huyện Mộ Đức, huyện Sơn Tịnh, huyện Trà Bồng, huyện Ba Tơ',
  '052':
    'thành phố Quy Nhơn, thị xã An Nhơn, thị xã Hoài Nhơn, huyện Tây Sơn, huyện Phù Cát, huyện Vĩnh Thạnh',
  '054': 'thành phố Tuy Hòa, thị xã Sông Cầu, huyện Tuy An, huyện Đồng Xuân, huyện Sông Hinh',
  '058': 'huyện Ninh Hải, huyện Ninh Phước, huyện Thuận Bắc, huyện Bác Ái',
  '060':
    'thành phố Phan Thiết, thị xã La Gi, huyện Tuy Phong, huyện Hàm Thuận Bắc, huyện Tánh Linh, huyện Đức Linh',
  '062': 'huyện Đăk Hà, huyện Đăk Tô, huyện Ngọc Hồi, huyện Sa Thầy, huyện Kon Plông',
  '064':
    'thành phố Pleiku, thị xã An Khê, huyện Chư Sê, huyện Đức Cơ, huyện Ia Grai, huyện Krông Pa, huyện Kbang',
  '066':
    'thành phố Buôn Ma Thuột, thị xã Buôn Hồ, huyện Cư Kuin, huyện Ea Kar, huyện Krông Bông, huyện Buôn Đôn',
  '067': 'thành phố Gia Nghĩa, huyện Cư Jút, huyện Đắk Mil, huyện Đắk Song, huyện Tuy Đức',
  '068':
    'thành phố Đà Lạt, thành phố Bảo Lộc, huyện Di Linh, huyện Đức Trọng, huyện Lâm Hà, huyện Đơn Dương',
  '070':
    'thị xã Bình Long, thị xã Phước Long, huyện Lộc Ninh, huyện Bù Đăng, huyện Bù Gia Mập, huyện Đồng Phú',
  '072': 'thị xã Trảng Bàng, thị xã Hòa Thành, huyện Tân Châu, huyện Gò Dầu, huyện Dương Minh Châu',
  '075':
    'thành phố Biên Hòa, thành phố Long Khánh, huyện Long Thành, huyện Xuân Lộc, huyện Trảng Bom, huyện Tân Phú',
  '080':
    'thành phố Tân An, thị xã Kiến Tường, huyện Đức Hòa, huyện Cần Đước, huyện Bến Lức, huyện Mộc Hóa',
  '082': 'thành phố Mỹ Tho, thị xã Cai Lậy, huyện Cái Bè, huyện Chợ Gạo, huyện Tân Phước',
  '083': 'huyện Ba Tri, huyện Giồng Trôm, huyện Mỏ Cày Nam, huyện Thạnh Phú, huyện Bình Đại',
  '084': 'thị xã Duyên Hải, huyện Càng Long, huyện Cầu Kè, huyện Tiểu Cần, huyện Trà Cú',
  '087':
    'thành phố Cao Lãnh, thành phố Sa Đéc, thành phố Hồng Ngự, huyện Tháp Mười, huyện Lấp Vò, huyện Tam Nông',
};

export interface Unit {
  /** `tỉnh Bắc Kạn`, `huyện Chợ Mới`, `xã Chợ Mới`. */
  readonly name: string;
  readonly level: 'province' | 'district';
  /** Code of the province before 1/7/2025. */
  readonly province: string;
}

/** A province with its districts. */
export interface Country {
  readonly province: Province;
  readonly top: Unit;
  readonly districts: readonly Unit[];
}

/** First day on which provinces are merged and districts gone. */
export const mergerDay = '2025-07-01';

/** Provinces that have districts here, in the order of their codes. */
export function readCountry(): readonly Country[] {
  const { lexicon } = loadLexicon(
    new Map(
      [...readFolder('lexicon')].map(([path, bytes]) => [
        `lexicon/${path}`,
        bytes.toString('utf8'),
      ]),
    ),
  );
  return lexicon.provinces.flatMap((province) => {
    const districts = districtsOf[province.code]?.split(', ');
    if (districts === undefined) return [];
    const unit = (name: string, level: Unit['level']): Unit => ({
      name,
      level,
      province: province.code,
    });
    return {
      province,
      top: unit(`${province.kind} ${province.name}`, 'province'),
      districts: districts.map((name) => unit(name, 'district')),
    };
  });
}

/** `huyện Chợ Mới` → `Chợ Mới`. */
export function bareName(unit: string): string {
  return unit.replace(/^(?:thành phố|thị xã|huyện|tỉnh|xã|phường) /u, '');
}

/** The unit as it is called on a day: merged provinces, and communes where districts were. */
export function unitOn(unit: Unit, country: Country, day: string): string {
  if (day < mergerDay) return unit.name;
  const { successor, successorKind, kind, name } = country.province;
  if (unit.level === 'province') return `${successorKind ?? kind} ${successor ?? name}`;
  return `${unit.name.startsWith('huyện') ? 'xã' : 'phường'} ${bareName(unit.name)}`;
}
