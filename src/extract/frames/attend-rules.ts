import type { Participant } from '../../model/report.ts';
import { type Rule, rulesOver } from '../rule.ts';
import { readAllAttendees } from './attend.ts';

const rule = rulesOver(readAllAttendees);

export const attendRules: readonly Rule<Participant>[] = [
  rule('attend/directs', '«… dự và chỉ đạo hội nghị»: người dự có quyền chỉ đạo.', [
    {
      text: '⟦Đại tá Lường Văn Phán, Phó Chính ủy Bộ CHQS tỉnh dự và chỉ đạo hội nghị⟧.',
      value: { name: 'Lường Văn Phán', role: 'directs' },
    },
    {
      text: 'Về dự và chỉ đạo Đại hội có ⟦đồng chí Lường Văn Phán – Bí thư Đảng ủy xã⟧.',
      value: { role: 'directs' },
    },
    { text: 'Lực lượng dự bị động viên được huấn luyện.' },
  ]),
  rule('attend/list', '«Dự hội nghị có …», «Cùng dự …»: danh sách người và tập thể dự.', [
    {
      text: 'Dự hội nghị có ⟦đồng chí Bàn Thị Mai, Phó Chủ tịch UBND huyện⟧; lãnh đạo các phòng.',
      value: { name: 'Bàn Thị Mai', role: 'attends' },
    },
    { text: 'Cùng dự có ⟦đại diện các sở, ngành⟧.', value: { group: 'đại diện các sở, ngành' } },
    { text: 'Dự hội nghị có ⟦lãnh đạo các sở, các huyện có biên giới giáp nước bạn⟧.' },
    {
      text: 'Dự hội nghị có ⟦đ/c Hà Văn Sự, Bí thư Huyện ủy⟧ chủ trì hội nghị, đ/c Bàn Thị Mai, Phó Bí thư Huyện ủy.',
    },
    {
      text: 'Đến dự có ⟦bà Bàn Thị Mai, Phó Chủ tịch Hội LHPN tỉnh⟧ và ông Hà Văn Sự, Bí thư Huyện ủy; hai đồng chí đều có ý kiến chỉ đạo.',
      value: { role: 'directs' },
    },
    { text: 'Đến dự và tặng hoa chúc mừng Đại hội có ⟦bà Bàn Thị Mai, Bí thư Huyện ủy⟧.' },
    { text: 'Đón tiếp đoàn có ⟦ông Hà Văn Sự, Chủ tịch UBND huyện⟧.' },
    { text: 'Thành phần tham dự gồm ⟦lãnh đạo các phòng⟧ và toàn thể công chức.' },
    { text: 'Dự có ⟦đại diện các tổ chức chính trị - xã hội như: Đoàn Thanh niên, Hội Nông dân⟧.' },
    { text: 'Dự có ⟦thủ trưởng các ban, ngành (không phải Tỉnh ủy viên)⟧; lãnh đạo các huyện.' },
    { text: 'Cùng dự có ⟦các đồng chí lãnh đạo Sở Nội vụ⟧ và Thủ trưởng các phòng.' },
    { text: 'Cùng dự có ⟦đông đảo cán bộ, hội viên⟧.' },
    { text: 'Dự có ⟦ông Bàn Văn Mai - Phó Hiệu trưởng⟧, trưởng các đơn vị và 60 giảng viên.' },
    { text: 'Đến với hội nghị còn có ⟦lãnh đạo và chuyên viên Văn phòng HĐND tỉnh⟧.' },
    { text: 'Dự có ⟦chỉ huy Ban CHQS huyện và các đơn vị trực thuộc⟧.' },
    { text: 'Dự có ⟦đại diện các trạm⟧, các Giám đốc hợp tác xã.' },
    {
      text: 'Cùng dự có ⟦đại diện một số bộ gồm: Bộ Nội vụ; Bộ Y tế; Hội Luật gia⟧; lãnh đạo tỉnh.',
    },
    { text: 'Cùng dự có ⟦đại diện lãnh đạo: Cục Thuế, một số đơn vị thuộc Bộ Tài chính⟧.' },
    { text: 'Cùng dự có ⟦các đồng chí lãnh đạo, nguyên lãnh đạo tỉnh⟧.' },
    { text: 'Dự có ⟦đại diện lãnh đạo: Văn phòng UBND huyện, các phòng và các hội⟧.' },
    { text: 'Dự có ⟦lãnh đạo huyện, các phòng và 20 xã⟧; 33 đại biểu HĐND huyện.' },
    { text: 'Dự có ⟦hơn 200 đại biểu⟧, bao gồm lãnh đạo các sở.' },
    { text: 'Đại biểu dự hội nghị gồm ⟦các đồng chí nguyên lãnh đạo huyện⟧.' },
    { text: 'Dự có ⟦lãnh đạo Trung đoàn 8⟧, các đồng chí trong Đảng ủy và đông đảo chiến sĩ.' },
    {
      text: 'Dự có ⟦90 diễn viên là cựu giáo chức, cán bộ các khoa và sinh viên⟧; lãnh đạo trường.',
    },
    { text: 'Thành phần gồm ⟦lãnh đạo UBND xã⟧, công chức địa chính và trưởng các thôn.' },
    {
      text: 'Đại biểu Quân đội dự hội nghị có: ⟦Đại tướng Hà Văn Sự, Bộ trưởng Bộ Quốc phòng⟧; lãnh đạo các quân khu.',
    },
    { text: 'Các thành phần kinh tế gồm lãnh đạo hợp tác xã.' },
    { text: 'Các đại biểu dự hội nghị cho rằng cần sửa đường.' },
    { text: 'Dự án có lãnh đạo các sở, ngành tham gia góp ý.' },
  ]),
  rule('attend/side', '«Về phía tỉnh có …», «Lãnh đạo thành phố có các ông …».', [
    { text: 'Về phía tỉnh có ⟦ông Lưu Văn Tài, Phó Giám đốc Sở Nội vụ⟧.' },
    {
      text: 'Về phía tỉnh có các đồng chí Ủy viên Ban Thường vụ Tỉnh ủy: ⟦Lưu Văn Tài - Trưởng ban Dân vận Tỉnh ủy⟧.',
    },
    { text: 'Về phía Sở Nội vụ có ⟦lãnh đạo các phòng, đơn vị trực thuộc⟧.' },
    {
      text: 'Về phía Sở Nội vụ có ⟦lãnh đạo Sở⟧; về phía công ty có Ban Giám đốc và hơn 50 công nhân.',
    },
    {
      text: 'Tại điểm cầu tỉnh có các đồng chí: ⟦Lưu Văn Tài - Phó Chủ tịch UBND tỉnh⟧; Bàn Thị Mai - Giám đốc Sở Y tế.',
    },
    { text: 'Tại điểm cầu tỉnh có đồng chí Lưu Văn Tài, Phó Chủ tịch UBND tỉnh chủ trì.' },
    { text: 'Tại điểm cầu tỉnh có ông Lưu Văn Tài, Giám đốc Sở Y tế phát biểu.' },
    { text: 'Tại điểm cầu tỉnh có 12 máy chiếu.' },
    { text: 'Về phía tỉnh, kết quả đạt khá.' },
  ]),
  rule('attend/subject', '«A, chức vụ dự hội nghị», «lãnh đạo các sở tham dự».', [
    { text: '⟦Ông Vương Văn Nhất, Chủ tịch Hội Nông dân tỉnh tham dự⟧.' },
    { text: 'Ông Hà Văn Sự chủ trì hội nghị; ⟦ông Vương Văn Nhất, Chủ tịch HĐND tỉnh dự⟧.' },
    { text: '⟦Hơn 200 đại biểu đại diện cho 4.000 đoàn viên tham dự⟧.' },
    { text: 'Ngày 3/7/2025, ⟦ông Vương Văn Nhất, Chủ tịch HĐND tỉnh dự hội nghị⟧.' },
    { text: '⟦Ông Vương Văn Nhất đại diện Hội Nông dân tỉnh dự hội nghị⟧.' },
    { text: '⟦Lãnh đạo các huyện dự họp⟧ trực tuyến.' },
    { text: 'Hội nghị có 226 điểm cầu, ⟦hơn 32.000 đảng viên tham dự⟧.' },
    {
      text: '⟦Bộ trưởng dự hội nghị⟧. Bộ trưởng Lý Văn Páo phát biểu.',
      value: { name: 'Lý Văn Páo' },
    },
    { text: '⟦Ông Vương Văn Nhất, Chủ tịch HĐND tỉnh dự hội nghị⟧ cùng lãnh đạo các phòng.' },
    { text: 'Đã có gần 40 đại biểu các tỉnh khẳng định dự hội nghị.' },
    { text: 'Hội nghị đã nghe ý kiến của các đại biểu trẻ tham gia Hội thảo Biển.' },
    { text: 'Lãnh đạo tỉnh chúc mừng các đại biểu tham dự hội nghị.' },
    { text: 'Hội nghị cử ông Vương Văn Nhất dự lớp tập huấn.' },
    { text: 'Ông Vương Văn Nhất sẽ tham dự lớp tập huấn tại Học viện.' },
    { text: 'Ông Vương Văn Nhất trình bày dự thảo nghị quyết.' },
  ]),
  rule('attend/with', '«với sự tham dự của …».', [
    { text: 'Hội nghị diễn ra với sự tham dự của ⟦hơn 200 đại biểu⟧.' },
    { text: 'Hội nghị có sự góp mặt của ⟦hơn 30 doanh nghiệp⟧.' },
    { text: 'Hội nghị với sự tham dự đông đảo của ⟦các nhà khoa học⟧.' },
    { text: 'Đại hội vinh dự được đón ⟦ông Hà Văn Sự, Bí thư Huyện ủy⟧.' },
    { text: 'Hội nghị quy tụ ⟦đại diện 30 doanh nghiệp, hợp tác xã trên địa bàn⟧.' },
    { text: 'Báo cáo được góp ý qua nhiều hội nghị với sự tham gia của các chuyên gia.' },
    { text: 'Giải có sự tham gia của 80 vận động viên.' },
    { text: 'Xã tuần tra với sự tham gia của 500 lượt người.' },
    { text: 'Với sự quan tâm của tỉnh, huyện đã hoàn thành nhiệm vụ.' },
  ]),
];
