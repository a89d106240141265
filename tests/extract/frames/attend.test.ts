import { describe, expect, test } from 'vitest';
import { choosePeople } from '../../../src/extract/choose/people.ts';
import { readingOf } from '../../make/reading.ts';

const lead = 'Sáng 8/1/2025, huyện Hạ tổ chức hội nghị tổng kết.';

function attendeesOf(text: string) {
  const { attendees } = choosePeople(readingOf(`${lead}\n\n${text}`));
  return attendees.map(({ value }) => value.name ?? value.group);
}

describe('where a group ends and the next begins', () => {
  test.each([
    [
      'comrades after a comma are people of their own',
      'Dự có lãnh đạo Trung đoàn 8, các đồng chí trong Đảng ủy và đông đảo chiến sĩ.',
      ['lãnh đạo Trung đoàn 8', 'các đồng chí trong Đảng ủy', 'đông đảo chiến sĩ'],
    ],
    [
      'an office with a capital after leaders of a body',
      'Dự có lãnh đạo Viện kiểm sát tỉnh, Viện trưởng Viện kiểm sát cấp huyện và đại biểu HĐND.',
      ['lãnh đạo Viện kiểm sát tỉnh', 'Viện trưởng Viện kiểm sát cấp huyện', 'đại biểu HĐND'],
    ],
    [
      'offices of comrades stay together',
      'Dự có các đồng chí Phó Bí thư Huyện ủy, Ủy viên Ban Thường vụ Huyện ủy; lãnh đạo các xã.',
      ['các đồng chí Phó Bí thư Huyện ủy, Ủy viên Ban Thường vụ Huyện ủy', 'lãnh đạo các xã'],
    ],
    [
      'the same body of another place goes on with the head',
      'Dự có các đồng chí trong Thường trực Đảng ủy, Thường trực HĐND xã; các ban, ngành.',
      ['các đồng chí trong Thường trực Đảng ủy, Thường trực HĐND xã', 'các ban, ngành'],
    ],
    [
      'some representatives after và',
      'Dự có đại diện của một số bộ, hiệp hội và một số đại diện của Đoàn Ngoại giao nhằm trao đổi kinh nghiệm.',
      ['đại diện của một số bộ, hiệp hội', 'một số đại diện của Đoàn Ngoại giao'],
    ],
    [
      'who a number of people are, to the semicolon',
      'Hội nghị có sự góp mặt của 90 diễn viên là các cựu giáo chức, cán bộ các khoa và các em sinh viên; lãnh đạo trường.',
      ['90 diễn viên là các cựu giáo chức, cán bộ các khoa và các em sinh viên', 'lãnh đạo trường'],
    ],
    [
      'one head of leaders and former leaders',
      'Dự có ông Bàn Văn Mai, Bí thư Huyện ủy cùng nhiều lãnh đạo, nguyên lãnh đạo huyện.',
      ['Bàn Văn Mai', 'nhiều lãnh đạo, nguyên lãnh đạo huyện'],
    ],
    [
      'bodies after a semicolon',
      'Dự có lãnh đạo các ban; mặt trận, các đoàn thể và các chi bộ.',
      ['lãnh đạo các ban', 'mặt trận, các đoàn thể và các chi bộ'],
    ],
    [
      'elders and other honoured people',
      'Dự có ông Bàn Văn Mai, Bí thư Huyện ủy; các cụ, các vị trong Ban Liên lạc.',
      ['Bàn Văn Mai', 'các cụ, các vị trong Ban Liên lạc'],
    ],
    [
      'heads and deputies of bodies are no office of the person before',
      'Dự có ông Bàn Văn Mai, Bí thư Đảng ủy, trưởng phó các ban ngành xã và hơn 50 đại biểu.',
      ['Bàn Văn Mai', 'trưởng phó các ban ngành xã', 'hơn 50 đại biểu'],
    ],
    [
      'up to so many',
      'Dự hội nghị có tới gần 1.000 doanh nghiệp trong tỉnh.',
      ['gần 1.000 doanh nghiệp trong tỉnh'],
    ],
    [
      'bodies by their number after leaders of bodies',
      'Dự có lãnh đạo các cơ quan tỉnh và 5 Văn phòng huyện.',
      ['lãnh đạo các cơ quan tỉnh và 5 Văn phòng huyện'],
    ],
    [
      'officials beside leaders',
      'Dự có lãnh đạo UBND xã, công chức địa chính và hơn 40 hộ dân.',
      ['lãnh đạo UBND xã', 'công chức địa chính', 'hơn 40 hộ dân'],
    ],
    [
      'any plural after a person',
      'Dự có ông Bàn Văn Mai, Bí thư Huyện ủy, các nhà nghiên cứu, nhà báo.',
      ['Bàn Văn Mai', 'các nhà nghiên cứu, nhà báo'],
    ],
    [
      'deputies without a body and those beside them',
      'Dự có lãnh đạo Viện; các Phó Viện trưởng và công chức Viện cấp huyện.',
      ['lãnh đạo Viện', 'các Phó Viện trưởng và công chức Viện cấp huyện'],
    ],
    [
      'a name before a deputy office without a comma',
      'Dự có ông Lê Thanh Bàn Phó CT UBND xã cùng đại diện các hội.',
      ['Lê Thanh Bàn', 'đại diện các hội'],
    ],
    [
      'gentlemen and ladies of a body',
      'Dự có các ông, bà trong Ban Thường vụ Hội; hội viên tiêu biểu.',
      ['các ông, bà trong Ban Thường vụ Hội', 'hội viên tiêu biểu'],
    ],
    [
      'a remote point inside a list',
      'Dự hội nghị tại điểm cầu tỉnh có lãnh đạo các sở; tại các điểm cầu có Ban Chỉ huy các xã.',
      ['lãnh đạo các sở', 'Ban Chỉ huy các xã'],
    ],
    [
      'uncles and aunts, however many kinds they are',
      'Dự có đại diện các ban huyện, các cô chú là thương binh, người có công và 300 đoàn viên.',
      ['đại diện các ban huyện', 'các cô chú là thương binh, người có công', '300 đoàn viên'],
    ],
    [
      'more bodies that comrades lead',
      'Dự có các đồng chí lãnh đạo UBND huyện, các đoàn thể huyện; các hội.',
      ['các đồng chí lãnh đạo UBND huyện, các đoàn thể huyện', 'các hội'],
    ],
    [
      'many of one kind beside bodies',
      'Dự có các ban, ngành, đoàn thể xã và các đoàn viên thanh niên.',
      ['các ban, ngành, đoàn thể xã', 'các đoàn viên thanh niên'],
    ],
    [
      'before those who are named apart',
      'Dự họp gồm có các lãnh đạo chủ chốt của các bên, đặc biệt có ông Bàn Văn Mai, Chủ tịch xã.',
      ['các lãnh đạo chủ chốt của các bên', 'Bàn Văn Mai'],
    ],
    [
      'delegates told one by one',
      'Đại biểu Quân đội dự hội nghị có: Đại tướng Hà Văn Sự, Bộ trưởng Bộ Quốc phòng; lãnh đạo các quân khu.',
      ['Hà Văn Sự', 'lãnh đạo các quân khu'],
    ],
    [
      'the main clause after a list that opens the sentence',
      'Với sự tham gia của đông đảo người dân, công trình đã hoàn thành trước ngày hội.',
      ['đông đảo người dân'],
    ],
    [
      'a full stop without a space ends a list',
      'Hội nghị có sự tham gia của 13 lãnh đạo xã vùng hạ.Cũng tại hội nghị, nhiều cán bộ đề cập việc trồng rừng.',
      ['13 lãnh đạo xã vùng hạ'],
    ],
  ])('%s', (_, text, expected) => {
    expect(attendeesOf(text)).toEqual(expected);
  });
});

describe('who attends', () => {
  test.each([
    [
      'in company of others',
      'Ông Bàn Văn Mai, Bí thư Huyện ủy dự hội nghị cùng lãnh đạo các phòng.',
      ['Bàn Văn Mai', 'lãnh đạo các phòng'],
    ],
    [
      'present in company of others',
      'Ông Bàn Văn Mai, Bí thư Huyện ủy có mặt cùng đại diện các phòng.',
      ['Bàn Văn Mai', 'đại diện các phòng'],
    ],
    [
      'a rank between an office and the name',
      'Dự có ông Bàn Văn Mai, Bí thư Huyện ủy và Tư lệnh Cảnh sát biển - Thiếu tướng Hà Văn Sự.',
      ['Bàn Văn Mai', 'Hà Văn Sự'],
    ],
    [
      'an office in capitals before another',
      'Dự có ông Bàn Văn Mai – UVBTVĐU, Chủ tịch UB.MTTQ phường, cùng các đoàn thể.',
      ['Bàn Văn Mai', 'các đoàn thể'],
    ],
    [
      'a shortened office with a full stop',
      'Dự có ông Bàn Văn Mai - PGĐ. Sở Y tế; bà Ma Thị Na - GĐ. Bệnh viện tỉnh; các đoàn thể.',
      ['Bàn Văn Mai', 'Ma Thị Na', 'các đoàn thể'],
    ],
    [
      'the list goes on after who chairs',
      'Dự hội nghị có: ông Bàn Văn Mai, Bí thư Huyện ủy, chủ trì hội nghị, các đồng chí Hà Văn Sự, Lý Văn Páo cùng các đồng chí Bí thư Đảng ủy xã.',
      ['Hà Văn Sự', 'Lý Văn Páo', 'các đồng chí Bí thư Đảng ủy xã'],
    ],
    [
      'a last person after a full stop',
      'Tới dự có ông Bàn Văn Mai, Bí thư Huyện ủy; bà Ma Thị Na, Chủ tịch HĐND huyện. Phó Chủ tịch UBND huyện Hà Văn Sự.',
      ['Bàn Văn Mai', 'Ma Thị Na', 'Hà Văn Sự'],
    ],
    [
      'at so many remote points',
      'Hội nghị trực tuyến với hơn 1.200 đại biểu tham dự tại 45 điểm cầu.',
      ['hơn 1.200 đại biểu'],
    ],
    [
      'those a noun alone lists at the head of a sentence',
      'Thành phần gồm lãnh đạo UBND xã, trưởng các thôn.',
      ['lãnh đạo UBND xã', 'trưởng các thôn'],
    ],
    [
      'those the noun lists inside a sentence',
      'Hội nghị trực tuyến với thành phần tham dự tại điểm cầu huyện là Thường trực Ban Chỉ đạo.',
      ['Thường trực Ban Chỉ đạo'],
    ],
    ['not the parts of an economy', 'Các thành phần kinh tế gồm lãnh đạo hợp tác xã.', []],
    [
      'not who congratulates those who do',
      'Lãnh đạo tỉnh chúc mừng các đại biểu tham dự hội nghị.',
      [],
    ],
    [
      'not sportsmen, nor visits counted',
      'Lễ khai mạc có sự tham dự của hơn 80 vận động viên; năm qua 300 lượt cán bộ dự hội nghị.',
      [],
    ],
    [
      'those whose opinions are heard are told by another meeting',
      'Hội nghị đã nghe ý kiến của các đại biểu trẻ tham gia Hội thảo Biển.',
      [],
    ],
    [
      'those who have only promised to come',
      'Đã có gần 40 đại biểu các tỉnh khẳng định dự hội nghị.',
      [],
    ],
    [
      'those of many meetings before',
      'Dự thảo được góp ý qua nhiều hội nghị chuyên đề với sự tham gia của các chuyên gia, nhà khoa học.',
      [],
    ],
  ])('%s', (_, text, expected) => {
    expect(attendeesOf(text)).toEqual(expected);
  });

  test('a list of lines', () => {
    const text = [
      'Tham dự hội nghị có:',
      '- Ông Bàn Văn Mai - Bí thư Đảng bộ, Giám đốc bệnh viện',
      '- Bà Ma Thị Na - Phó Giám đốc bệnh viện',
      '- Toàn thể cán bộ các khoa, phòng',
      'Cùng đại diện các hội.',
      'Bệnh viện có 300 giường và nhiều cán bộ giỏi.',
    ].join('\n\n');
    expect(attendeesOf(text)).toEqual([
      'Bàn Văn Mai',
      'Ma Thị Na',
      'Toàn thể cán bộ các khoa, phòng',
      'đại diện các hội',
    ]);
  });
});
