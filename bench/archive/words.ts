import type { BodyKind } from './bodies.ts';

/** Topics of a body's meetings, most frequent first. */
export function topicsOf(body: BodyKind): readonly string[] {
  switch (body) {
    case 'army':
    case 'army-party':
      return military;
    case 'police':
      return order;
    case 'party':
    case 'organisation-board':
    case 'propaganda-board':
      return party;
    case 'people':
    case 'council':
      return government;
    case 'front':
    case 'veterans':
    case 'women':
    case 'farmers':
    case 'labour':
    case 'youth':
      return movement;
    default:
      return departments[body] ?? government;
  }
}

const military = [
  'quốc phòng, quân sự địa phương',
  'tuyển chọn, gọi công dân nhập ngũ',
  'giáo dục quốc phòng và an ninh',
  'huấn luyện dân quân tự vệ',
  'xây dựng khu vực phòng thủ',
  'phòng thủ dân sự',
  'chính sách hậu phương quân đội',
  'dân vận',
  'huy động lực lượng dự bị động viên',
  'tìm kiếm, quy tập hài cốt liệt sĩ',
  'phòng không nhân dân',
  'thi đua Quyết thắng',
  'hậu cần, kỹ thuật',
  'phòng cháy, chữa cháy rừng',
  'ứng phó sự cố và tìm kiếm cứu nạn',
];
const order = [
  'bảo đảm an ninh, trật tự',
  'phòng, chống tội phạm và tệ nạn xã hội',
  'bảo đảm trật tự, an toàn giao thông',
  'xây dựng phong trào toàn dân bảo vệ an ninh Tổ quốc',
  'phòng cháy, chữa cháy và cứu nạn, cứu hộ',
  'cấp căn cước và định danh điện tử',
  'phòng, chống ma túy',
  'phòng, chống tội phạm sử dụng công nghệ cao',
  'quản lý cư trú',
  'tiếp nhận, giải quyết đơn thư',
];
const party = [
  'xây dựng Đảng và hệ thống chính trị',
  'kiểm tra, giám sát và thi hành kỷ luật của Đảng',
  'tổ chức xây dựng Đảng',
  'tuyên giáo',
  'dân vận của hệ thống chính trị',
  'học tập và làm theo tư tưởng, đạo đức, phong cách Hồ Chí Minh',
  'sắp xếp tổ chức bộ máy, tinh giản biên chế',
  'phòng, chống tham nhũng, lãng phí, tiêu cực',
  'quy hoạch, luân chuyển cán bộ',
  'đấu tranh, phản bác quan điểm sai trái',
  'phát triển tổ chức đảng trong doanh nghiệp tư nhân',
  'cải cách tư pháp',
];
const government = [
  'phát triển kinh tế - xã hội',
  'thu, chi ngân sách nhà nước',
  'xây dựng nông thôn mới',
  'giải phóng mặt bằng các dự án trọng điểm',
  'cải cách hành chính',
  'giảm nghèo bền vững',
  'giải ngân vốn đầu tư công',
  'phòng, chống thiên tai và tìm kiếm cứu nạn',
  'chuyển đổi số',
  'quản lý đất đai, khoáng sản',
  'xóa nhà tạm, nhà dột nát',
  'tiếp công dân, giải quyết khiếu nại, tố cáo',
  'thu hút đầu tư vào khu công nghiệp',
  'bảo vệ và phát triển rừng',
  'phòng, chống dịch bệnh',
  'bảo vệ môi trường và thu gom rác thải',
  'phát triển sản phẩm OCOP',
  'quy hoạch vùng huyện',
  'phát triển hợp tác xã kiểu mới',
];
const movement = [
  'xây dựng khối đại đoàn kết toàn dân tộc',
  'giám sát và phản biện xã hội',
  'phát triển hội viên và xây dựng tổ chức cơ sở',
  'phong trào thi đua yêu nước',
  'giúp nhau phát triển kinh tế gia đình',
  'chăm lo đời sống đoàn viên, người lao động',
  'xây dựng đời sống văn hóa ở khu dân cư',
  'vận động hiến đất làm đường',
  'bảo vệ quyền lợi phụ nữ và trẻ em',
  'khởi nghiệp, lập nghiệp của thanh niên',
  'đền ơn đáp nghĩa',
  'hiến máu tình nguyện',
];
const departments: Readonly<Record<string, readonly string[]>> = {
  'dept/finance': [
    'tài chính và đầu tư',
    'quản lý tài sản công',
    'đăng ký kinh doanh',
    'lập kế hoạch đầu tư công trung hạn',
  ],
  'dept/farming': [
    'sản xuất nông, lâm nghiệp',
    'phòng, chống dịch tả lợn châu Phi',
    'trồng rừng gỗ lớn',
    'thủy lợi và nước sạch nông thôn',
    'phát triển cây dược liệu',
    'tiêu thụ nông sản',
    'cấp mã số vùng trồng',
    'nuôi cá lồng trên hồ thủy điện',
  ],
  'dept/education': [
    'giáo dục và đào tạo',
    'thi tốt nghiệp trung học phổ thông',
    'xây dựng trường chuẩn quốc gia',
    'giáo dục vùng dân tộc thiểu số',
    'phổ cập giáo dục, xóa mù chữ',
    'dạy học ngoại ngữ',
  ],
  'dept/health': [
    'y tế dự phòng',
    'tiêm chủng mở rộng',
    'khám, chữa bệnh bảo hiểm y tế',
    'dân số và phát triển',
    'an toàn thực phẩm',
    'phòng, chống sốt xuất huyết',
    'hồ sơ sức khỏe điện tử',
  ],
  'dept/interior': [
    'nội vụ',
    'sắp xếp đơn vị hành chính',
    'văn thư, lưu trữ',
    'tuyển dụng viên chức',
    'thi đua, khen thưởng',
  ],
  'dept/construction': [
    'giao thông vận tải',
    'duy tu, bảo dưỡng đường bộ',
    'kiểm soát tải trọng xe',
    'kiên cố hóa đường giao thông nông thôn',
  ],
  'dept/culture': [
    'văn hóa, thể thao và du lịch',
    'bảo tồn di sản',
    'phát triển du lịch cộng đồng',
    'gia đình',
    'thể thao quần chúng',
  ],
  'dept/industry': [
    'công thương',
    'bình ổn thị trường',
    'an toàn hồ đập thủy điện',
    'khuyến công',
    'phát triển chợ nông thôn',
  ],
};

/** Places below a district, most frequent first, are made up from these (`places.ts`). */
export const groups = [
  'đại diện lãnh đạo các ban, ngành, đoàn thể',
  'lãnh đạo các phòng, ban chuyên môn',
  'các đồng chí trong Ban Chấp hành',
  'đại biểu các cơ quan, đơn vị liên quan',
  'bí thư đảng ủy, chủ tịch UBND các xã, thị trấn',
  'đại diện các doanh nghiệp, hợp tác xã',
  'các đồng chí nguyên lãnh đạo qua các thời kỳ',
  'hơn {n} đại biểu đại diện cho cán bộ, đảng viên',
  'chỉ huy trưởng Ban CHQS các xã, phường',
  'đông đảo cán bộ, chiến sĩ và Nhân dân địa phương',
  'phóng viên các cơ quan báo chí',
  'trưởng thôn, người có uy tín',
] as const;
