"""Vietnamese words of death, dying and mourning and of serious illness: plain tables, read by `grave`.

A word of `SURE` speaks by itself, one of `OF_KIN` beside somebody of the circle. "¤" before a phrase: only with its diacritics, without them it would be another, commoner word. How phrases
are written: `noticing.word_tables`.
"""

from typing import Final

GRIEF_SURE: Final = """
    ¤nằm xuống rồi, mới nằm xuống, vừa nằm xuống, đã nằm xuống, thở hắt ra, tim đã ngừng, tim ngừng rồi, nhà có đám ma, nhà có đại tang, đại tang, ¤cư
    tang, ¤trọng tang, việc hiếu, hiếu sự, ¤đội kèn, kèn đám, phường bát âm, ¤chít khăn, ¤xô gai, áo xô, ¤mũ rơm, làm tuần cho, cúng bảy ngày cho,
    cúng 21 ngày, cúng 49, cúng trăm ngày, rước vong, ¤hộ niệm, ban hộ niệm, ¤trợ niệm, phật tiếp dẫn, phật rước, phật độ, lễ đưa chân, ơn chết lành,
    kẻ liệt, về quê trời, nhan thánh chúa, phó dâng linh hồn, xin lễ cho linh, ¤chuyển cữu, đột tử, ¤vắn số, người thiên cổ, thành người thiên cổ, hòa
    thượng viên, ba mươi lăm ngày, ¤mãn phần, ¤thất lộc, về nơi xa, về cõi, lên thiên đường, lên thiên đàng, về thiên đàng, lên trời rồi, thành sao
    trên trời, làm ngôi sao, hóa thành ngôi sao, bên kia bầu trời, ngủ mãi rồi, ngủ say mãi, ngủ luôn rồi, không dậy nữa, chẳng dậy nữa, không thức
    dậy nữa, giữ được một bé, mẹ tròn mà con, tiễn bà về, tiễn ông về, tiễn mẹ về, tiễn ba về, tiễn bố về, tiễn má về, tiễn đoạn cuối, nguyện vọng
    cuối, tâm nguyện cuối, ước nguyện cuối, lời dặn cuối, cái tết cuối, sinh nhật cuối cùng, tin nhắn cuối cùng của, cuộc gọi cuối cùng của, giường
    trống của, phòng của con để nguyên, qua đời, từ trần, tạ thế, mệnh chung, lâm chung, ¤quy tiên, quá vãng, vãng sanh, vãng sinh, viên tịch, thị
    tịch, tử trần, tịch diệt, xả báo thân, về cõi phật, về cõi tiên, về cõi vĩnh hằng, về miền cực lạc, cõi vĩnh hằng, cõi niết bàn, tây phương cực
    lạc, nơi chín suối, dưới suối vàng, suối vàng, bên kia thế giới, thế giới bên kia, về với chúa, về nhà cha, về bên chúa, được chúa gọi, chúa gọi
    về, chúa đã gọi, chúa thương gọi, an nghỉ trong chúa, an giấc ngàn thu, giấc ngủ ngàn thu, ¤giấc ngàn thu, về với cát bụi, về với đất mẹ, về với
    tổ tiên, theo ông theo bà, theo ông bà rồi, về với các cụ, về chầu ông bà, chầu ông vải, theo các cụ, trăm tuổi già, cưỡi hạc, khuất núi, khuất
    bóng, khuất rồi, đã khuất, người khuất, ¤quá cố, người cõi âm, âm dương cách biệt, âm dương đôi ngả, sinh ly tử biệt, tử biệt, vĩnh biệt, vĩnh
    viễn ra đi, mãi mãi ra đi, ra đi mãi mãi, ra đi vĩnh viễn, ra đi đột ngột, đột ngột ra đi, ra đi thanh thản, ra đi nhẹ nhàng, ra đi bình an, ra đi
    trong, ra đi lúc, ra đi ở tuổi, ra đi quá sớm, ra đi sớm, ra đi bất ngờ, ra đi êm, ¤sự ra đi, đi thanh thản, đi nhẹ nhàng lắm, đi êm lắm, bỏ ta mà
    đi, bỏ em mà đi, bỏ con mà đi, bỏ chúng em, bỏ tụi em, bỏ cả nhà, bỏ vợ con mà đi, bỏ lại vợ con, bỏ lại con thơ, lìa đời, lìa trần, rời cõi tạm,
    rời cõi đời, trút hơi thở, hơi thở cuối, hơi thở cuối cùng, tắt thở, ngừng thở, ngưng thở, tim ngừng đập, nhắm mắt xuôi tay, nhắm mắt lìa, xuôi
    tay, không qua khỏi, chẳng qua khỏi, không thể qua khỏi, không qua được đêm, không cứu nổi, cứu không được, không cứu kịp, không tỉnh lại, không
    bao giờ tỉnh, không tỉnh dậy nữa, mãi không tỉnh, không còn trên đời, không còn trên cõi, chẳng còn nữa, mất rồi anh, mất rồi chị, mất rồi em,
    thiệt mạng, bỏ mạng, ¤tử nạn, ¤tử trận, hy sinh ở, hy sinh khi, hy sinh trong, đã hy sinh, chết đuối, ¤đuối nước, chết đứng tim, chết vì bệnh,
    chết vì ung thư, chết yểu, yểu mệnh, bạc mệnh, đoản mệnh, cái chết của, lúc chết, trước khi chết, sắp chết vì bệnh, thoi thóp, chờ ngày đi, gần
    đất xa trời, giờ phút cuối, những ngày cuối đời, ngày cuối đời, cuối đời của, lần cuối gặp, gặp lần cuối, nhìn mặt lần cuối, nhìn lần cuối, tiễn
    lần cuối, gặp mặt lần cuối, lần cuối cùng gặp, trăng trối, lời trối, di chúc của, di nguyện, rút ống thở, rút máy thở, ¤rút ống, ngừng máy thở,
    tang lễ: đám hiếu, đám xá, tang lễ, lễ tang, ¤tang gia, ¤tang sự, tang quyến, ¤tang chủ, tang chế, ¤có tang, ¤chịu tang, ¤để tang, ¤đeo tang,
    ¤mang tang, ¤thọ tang, ¤xả tang, ¤mãn tang, ¤đoạn tang, ¤phát tang, ¤báo tang, cáo phó, tin buồn, nhà có hiếu, việc hiếu, nghỉ tang, phép tang,
    chế độ tang, ban tang lễ, nhà tang lễ, khăn tang, ¤áo tang, khăn trắng, vành khăn trắng, băng tang, vòng hoa viếng, vòng hoa tang, vòng hoa chia
    buồn, hoa viếng, phúng viếng, phúng điếu, tiền phúng, lễ viếng, kính viếng, đi viếng, ¤viếng bác, ¤viếng ông, ¤viếng bà, viếng cụ, viếng mẹ, viếng
    ba, viếng bố, viếng anh, viếng chị, đoàn viếng, giờ viếng, ¤sổ tang, điếu văn, lời điếu, ¤đọc điếu, nhập quan, khâm liệm, tẩm liệm, nhập liệm,
    ¤liệm, áo quan, ¤linh cữu, ¤cỗ quan, ¤di quan, ¤động quan, ¤đưa quan, ¤di ảnh, di hài, ¤thi hài, ¤thi thể, xác anh, xác em, nhận xác, nhận dạng
    thi, hạ huyệt, ¤hạ thổ, ¤an táng, ¤mai táng, chôn cất, đem chôn, ¤chôn ở, chôn dưới, chôn sau, ¤chôn nó, ¤hỏa táng, hỏa thiêu, ¤thiêu xác, đài hóa
    thân, lò thiêu, hũ cốt, tro cốt, hài cốt, ¤gửi cốt, ¤rước cốt, ¤rải tro, ¤bốc mộ, cải táng, sang cát, ¤xây mộ, ¤phần mộ, ¤mộ phần, ¤mồ mả, nấm mồ,
    ngôi mộ của, ¤thăm mộ, ¤tảo mộ, ¤viếng mộ, đất thánh, đi đám ma, đi đám tang, ¤đưa tang, đưa tiễn ba, đưa tiễn mẹ, đưa tiễn bố, đưa tiễn ông, đưa
    tiễn bà, tiễn đưa, tiễn biệt, đưa tiễn, nơi an nghỉ, an nghỉ, yên nghỉ, chuyến đi cuối, đoạn đường cuối, chặng đường cuối, hành trình cuối, ¤hậu
    sự, lo hậu sự, ma chay, cầu siêu, ¤cầu hồn, lễ cầu siêu, siêu thoát, siêu độ, siêu sanh, ¤hương hồn, vong linh, anh linh, hương linh, linh hồn,
    giác linh, chân linh, vong hồn, ¤giỗ đầu, giỗ mãn, đám giỗ của, cúng thất, cúng tuần, thất tuần, tuần thất, thất đầu, chung thất, ¤bốn chín ngày,
    49 ngày, bốn mươi chín ngày, 100 ngày mất, trăm ngày của, một trăm ngày của, 100 ngày của, ngày mất của, ngày anh mất, ngày em mất, ngày ba mất,
    ngày mẹ mất, ngày bố mất, ngày má mất, ngày ông mất, ngày bà mất, thánh lễ an táng, lễ an táng, lễ cầu hồn, thánh lễ cầu cho, lễ giỗ, xức dầu, đọc
    kinh cầu, giờ kinh cầu, bàn thờ vong, bàn thờ của ba, bàn thờ ba, bàn thờ mẹ, bàn thờ bố, bàn thờ má, lên bàn thờ, thắp nhang cho, thắp hương cho,
    nén nhang, nén hương, nén tâm hương, thắp nén, đốt vàng mã cho, mở cửa mả, hưởng thọ, ¤hưởng dương, thọ 8, ¤khai tử, ¤giấy chứng tử, ¤chứng tử,
    ¤báo tử, giấy báo tử, trích lục khai tử, ¤tử tuất, truy điệu, mặc niệm, phút mặc niệm, rip, r i p, rest in peace,
    chia buồn, ¤phân ưu, thành kính phân ưu, lời chia buồn, xin chia sẻ nỗi mất mát, nỗi mất mát, mất mát này, mất mát quá lớn, mất mát to lớn, sự mất
    mát, đau thương này, nén đau thương, nén bi thương, bớt đau buồn, bớt đau thương, nguôi ngoai, vơi bớt nỗi đau, nỗi đau mất, nỗi đau này, cú sốc
    mất, sốc vì mất, thương tiếc, tiếc thương, vô cùng thương tiếc, đau đớn báo tin, đau buồn báo tin, thương xót, mồ côi, góa phụ, góa vợ, góa chồng,
    ở góa, vợ góa, ¤quả phụ, cô nhi, ¤mất cha, ¤mất mẹ, ¤mất bố, mất ba rồi, ¤mất má, ¤mất chồng, ¤mất vợ, ¤mất nội, ¤mất ngoại, mất em trai, mất em
    gái, mất anh trai, mất chị gái, mất bạn thân, mất đi người, mất một người, mất người thân, người thân mất, người thân qua,
    tự tử, tự sát, ¤tự vẫn, tự thiêu, quyên sinh, ¤treo cổ, nhảy lầu, nhảy cầu, uống thuốc sâu, uống thuốc trừ sâu, uống thuốc chuột, uống thuốc diệt
    cỏ, uống thuốc ngủ tự, cắt cổ tay, rạch tay, nghĩ quẩn, nghĩ dại, làm chuyện dại dột, làm điều dại dột, tìm đến cái chết, kết liễu, không muốn
    sống, hết muốn sống, chẳng muốn sống, chả muốn sống, không thiết sống, không đáng sống, muốn chết cho xong, muốn chết quách, chết cho rồi, chết đi
    cho rồi, sống không nổi nữa, không sống nổi nữa, muốn biến mất khỏi, bị giết, bị sát hại, bị đâm chết, bị chém chết, bị xe cán, bị cán chết, bị
    tông chết, bị sét đánh, điện giật chết, bị điện giật, chết cháy, chết ngạt, chết cóng, lũ cuốn, nước cuốn, sóng cuốn, mất tích ngoài biển, chìm
    tàu, lật ghe, sập hầm, tìm thấy xác, vớt xác, vớt được xác, thi thể được,
    ¤sảy thai, ¤sẩy thai, ¤hư thai, thai lưu, thai chết lưu, thai không có tim, mất tim thai, không có tim thai, không còn tim thai, không nghe tim
    thai, tim thai ngừng, ngừng tim thai, ¤bỏ thai, đình chỉ thai, chấm dứt thai kỳ, thai ngừng phát triển, thai ngoài tử cung, không giữ được bé,
    không giữ được con, không giữ được em bé, không giữ được thai, không giữ được cháu, mất bé rồi, mất con rồi, con không ở lại, bé không ở lại, chưa
    kịp chào đời, chưa kịp chào, chưa kịp mở mắt, chưa kịp khóc, sinh ra đã mất, sinh non mất, bé về trời, về trời rồi, thiên thần nhỏ, làm thiên
    thần, hóa thiên thần, thành thiên thần, cầu vồng rồi, qua cầu vồng, sang cầu vồng, bên kia cầu vồng, cho đi ngủ mãi, tiêm cho ngủ, tiêm thuốc cho
    nó đi, tiêm cho đi, ¤an tử, ¤trợ tử, cho nó đi nhẹ, chết già, ¤bị bả, ¤dính bả, ăn phải bả, ¤trúng bả,
    từ ngày anh ấy mất, từ ngày ba mất, từ ngày mẹ mất, từ ngày bố mất, từ ngày má mất, từ ngày ông mất, từ ngày bà mất, từ khi ba mất, từ khi mẹ mất,
    từ khi bố mất, từ khi chồng, sau khi ba mất, sau khi mẹ mất, sau khi bố mất, sau khi chồng mất, sau khi vợ mất, hồi ba còn sống, hồi còn sống, lúc
    còn sống, khi còn sống, lúc sinh thời, sinh thời, sinh tiền, lúc sinh tiền, vắng ông, vắng bà, vắng ba, vắng mẹ, vắng anh ấy, không có ba nữa,
    không còn ba, không còn mẹ, không còn má, không còn bố, không còn bà, không còn ông, hết còn mẹ, chỗ trống của, chỗ ngồi trống, hai cái bát, hai
    đôi đũa, giá mà ba còn, giá mà mẹ còn, nếu ba còn, nếu mẹ còn, phải chi má còn, phải chi ba còn, phải chi còn, nhớ ba quá, nhớ mẹ quá, nhớ má quá,
    nhớ bố quá, nhớ ông quá, nhớ bà quá, nhớ nội quá, nhớ ngoại quá, nhớ nó quá, nhớ chồng, mơ thấy ba, mơ thấy mẹ, mơ thấy má, mơ thấy bố, chẳng về
    nữa, mãi không về, không bao giờ về, đi mãi không về, đi xa mãi, đi xa mãi mãi, hết đau rồi, không còn đau nữa, không đau nữa, hết khổ rồi, được
    giải thoát
"""
"""Death, dying, rites and remembrance that need nobody named."""

GRIEF_OF_KIN: Final = """
    ¤lo đám, ¤làm đám, ¤dự đám, nhà có đám, xong đám, nhà có việc, nằm xuống, đưa ra đồng, ngoài đồng, cầu nguyện cho, ¤nhang khói, lo tang, chịu đựng
    nỗi, nỗi trống, hai đứa con thơ, con thơ, con dại, gắng gượng, gượng dậy, đi bán muối, để bàn thờ, ảnh thờ, đặt bàn thờ, chưa dám dọn, chưa dám
    giặt, còn treo, vẫn treo, vẫn còn nguyên, giọng nói của, tin nhắn thoại của, chiếc ghế của, hấp hối, đám tang, đám ma, quan tài, không cứu được,
    không giữ được, không còn nữa, chết trẻ, ¤tưởng nhớ, không về nữa, đi luôn rồi, đi xa rồi, tử vong, ¤nhẹ rồi, ¤mất con, giờ phút cuối, phút cuối,
    nghĩa trang, ¤mất rồi, ¤mất sáng, ¤mất đêm, ¤mất tối, ¤mất hồi, ¤mất lúc, ¤mất vì, ¤mất sớm, mất đột ngột, ¤mới mất, ¤vừa mất, ¤đã mất, mất cách
    đây, ¤chết rồi, vừa đi rồi, vừa đi sáng, đi sáng nay, mới đi sáng, đi tối qua, ¤đi đêm qua, đi hôm qua, ¤đi khuya, đi luôn, đi mãi, ¤ra đi, khóc
    sưng, khóc hết, khóc ngất, khóc nhiều, bàng hoàng, rụng rời, chết lặng, sốc quá, không tin được, không tin nổi, chưa tin, vẫn chưa tin, ¤hụt hẫng,
    trống vắng, trống trải, trống rỗng, suy sụp, gục ngã, ngã quỵ, ¤đau xót, xót xa, xót lắm, nỗi đau, tin dữ, tin buồn, hung tin, yếu lắm rồi, trong
    đêm nay, vĩnh viễn, lần cuối, ¤di vật, kỷ vật, bát hương, lư hương, cúng cơm, giấy tờ thừa kế, thừa kế, di sản, ly biệt, bỏ mình, bỏ đi mãi, về
    quê gấp, chuẩn bị tinh thần, chuẩn bị tâm lý, túc trực, vào những giờ cuối, giữ sức khỏe lo, còn lơ mơ, chỗ dựa, một tay nuôi, về không kịp, nhắm
    mắt
"""
"""Beside somebody of the circle."""

ILLNESS_SURE: Final = """
    u lành tính, u xơ, u nang, nang buồng trứng, viêm đại tràng, sỏi thận, sỏi mật, thận hư, viêm phế quản, viêm tiểu phế quản, thủy đậu, quai bị, ¤ho
    gà, zona, cường giáp, suy giáp, basedow, hạ đường huyết, đường huyết, insulin, thalassemia, tràn dịch màng phổi, phù phổi, thuyên tắc, viêm nội
    tâm mạc, ecmo, thay huyết tương, lọc màng bụng, ghép giác mạc, xuất huyết võng mạc, thiếu máu não, pet ct, nút mạch, cắt polyp, cắt túi mật, cắt
    amidan, dẫn lưu, ¤ăn sonde, hút đờm, săn sóc đặc biệt, chăm sóc đặc biệt, chăm sóc giảm nhẹ, tạm ứng viện phí, viện phí, chuyển tuyến trên, lên
    tuyến trên, giấy ¤ra viện, nghỉ chữa bệnh, nghỉ trị bệnh, đi chữa bệnh, đi trị bệnh, chữa bệnh cho, chạy chữa, mang trọng bệnh, sống chung với
    bệnh, gầy trơ xương, quên đường về, chẳng nhớ ai, không nhớ ai, gọi nhầm tên con, la hét giữa đêm, suy sụp tinh thần, khủng hoảng tinh thần, bất
    ổn tâm lý, sang chấn tâm lý, nhốt mình trong phòng, chẳng thiết ăn, không thiết ăn, ngủ một giấc không dậy, không còn lý do sống, không còn gì để
    sống, chẳng còn gì để sống, sống để làm gì, sống vô nghĩa, sống mệt mỏi quá, gánh nặng cho mọi người, uống cả vỉ thuốc, uống nắm thuốc, uống thuốc
    ngủ, vết rạch, phác đồ điều trị, phác đồ, ¤đi xạ, ¤xạ xong, tập vật lý, ngất trên, ngất giữa, ngất ngoài, teo cơ, vàng da, hở hàm ếch, sứt môi,
    thông tiểu, khoa truyền nhiễm, điều trị dài ngày, nghỉ dài hạn để điều trị, đang điều trị ở, đang điều trị tại, điều trị nội trú, điều trị bệnh,
    mới xuất viện, vừa xuất viện, vết mổ, chỉ khâu, may mấy mũi, may bảy mũi, khâu năm mũi, khâu bảy mũi, sụp mi, méo tiếng, nói ngọng, á khẩu, cấm
    khẩu, mất tiếng, cụt chân, cụt tay, mất một chân, mất một tay, mất ngón tay, chân giả, nẹp vít, đóng đinh, tháo khớp, rạn sọ, tụ máu não, tụ máu,
    dập lá lách, dập gan, vỡ lá lách, vỡ gan, tràn khí, bỏng axit, tạt axit, bị đánh nhập viện, bị chém, bị đâm, ung thư, k gan, k phổi, k vú, k dạ
    dày, k máu, bệnh k, ¤ung bướu, khối u, u ác, u ác tính, ác tính, ¤u não, ¤u gan, ¤u phổi, ¤u vú, ¤u xương, ¤di căn, sinh thiết, hóa trị, xạ trị,
    hóa chất, truyền hóa chất, ¤vào thuốc, ¤vô thuốc, ¤vô toa, toa hóa trị, rụng hết tóc, rụng tóc vì, bạch cầu, ¤máu trắng, ung thư máu, hạch ác,
    bướu ác, ¤bướu cổ, bướu giáp, tế bào lạ, tế bào xấu, bệnh hiểm nghèo, bạo bệnh, trọng bệnh, bệnh nan y, nan y, bệnh nặng, bệnh trở nặng, trở nặng,
    trở bệnh, trở bệnh nặng, chuyển nặng, ốm nặng, ốm liệt giường, ¤đau nặng, lâm bệnh, đổ bệnh, ngã bệnh, phát bệnh, phát hiện bệnh, mắc bệnh, bệnh
    tình, bệnh mãn tính, bệnh tật, nguy kịch, nguy cấp, thập tử nhất sinh, nguy hiểm tính mạng, tiên lượng xấu, bác sĩ lắc đầu, bác sĩ chê, bác sĩ trả
    về, bệnh viện trả về, trả về nhà, không còn cách chữa,
    đột quỵ, tai biến, tai biến mạch máu, xuất huyết não, chảy máu não, nhồi máu, nhồi máu cơ tim, nhồi máu não, cơn đau tim, ¤suy tim, ¤hở van, ¤hở
    van tim, thay van, bệnh tim, tim bẩm sinh, mổ tim, đặt stent, stent, mạch vành, thông tim, nong mạch, rối loạn nhịp, rung nhĩ, máy tạo nhịp, ngưng
    tim, ngừng tim, phình mạch, phình động mạch, liệt nửa người, liệt tứ chi, liệt giường, liệt hai chân, ¤liệt tay, liệt mặt, bại liệt, ¤bại não, bán
    thân bất toại, méo miệng, méo mặt, ¤co giật, động kinh, hôn mê, bất tỉnh, ngất xỉu, ngất lịm, ngất đi, ¤thở máy, ¤máy thở, thở oxy, thở ô xy, bình
    oxy, đặt nội khí quản, nội khí quản, mở khí quản, hồi sức tích cực, khó thở, suy hô hấp, viêm phổi, tràn dịch, lao phổi, bệnh lao, hen suyễn,
    suyễn, phổi tắc nghẽn, ¤ho ra máu, chấn thương sọ, chấn thương não, ¤sống thực vật, đời sống thực vật, chết não,
    nằm viện, nhập viện, vào viện, vô viện, ra viện, xuất viện, viện k, nhập viện gấp, nằm bệnh viện, vào bệnh viện, vô bệnh viện, ở bệnh viện, trong
    bệnh viện, đưa đi bệnh viện, đưa vào viện, đi cấp cứu, đưa đi cấp cứu, phòng cấp cứu, cứu thương, khoa ung bướu, khoa hồi sức, khoa tâm thần, khoa
    bỏng, phòng hồi sức, ¤phòng mổ, lên bàn mổ, ¤bàn mổ, ¤ca mổ, ca phẫu thuật, đại phẫu, mổ cấp cứu, ¤mổ gấp, ¤phải mổ, ¤mới mổ, ¤vừa mổ, ¤sắp mổ,
    ¤đi mổ, ¤chờ mổ, ¤lịch mổ, ¤hẹn mổ, ¤mổ xong, mổ ruột thừa, ¤mổ não, ¤mổ u, ¤mổ sỏi, ¤mổ mắt, mổ nội soi, ¤mổ khớp, mổ cột sống, mổ dạ dày, hậu
    phẫu, nuôi bệnh, chăm bệnh, trực viện, trông viện, ¤thăm bệnh, thăm nuôi, người nuôi bệnh, giữ lại theo dõi, ở lại theo dõi, theo dõi ở viện, bệnh
    viện k, viện huyết học, viện mắt trung ương, lồng kính, lồng ấp,
    chạy thận, lọc máu, thẩm phân, suy thận, suy gan, suy đa tạng, ghép thận, ghép gan, ghép tim, ghép tủy, ghép tạng, hiến thận, hiến gan, thải ghép,
    xơ gan, cổ trướng, viêm gan, viêm tụy, viêm ruột thừa, ruột thừa, viêm phúc mạc, viêm màng não, viêm não, viêm cơ tim, viêm cầu thận, nhiễm trùng
    máu, nhiễm trùng huyết, nhiễm trùng, hoại tử, cưa chân, cưa tay, cắt cụt, đoạn chi, cắt bỏ, cắt dạ dày, cắt thận, cắt tử cung, cắt ngực, cắt đại
    tràng, xuất huyết, xuất huyết dạ dày, thủng dạ dày, tắc ruột, tiểu đường, đái tháo đường, tiểu đường biến chứng, ¤di chứng, tăng huyết áp, cao
    huyết áp, huyết áp tăng vọt, tụt huyết áp, lupus, vảy nến, gút, thấp khớp, viêm khớp dạng thấp, loãng xương, thoái hóa khớp, thoát vị, thoát vị
    đĩa đệm, thoái hóa điểm vàng, đục thủy tinh thể, tăng nhãn áp, bong võng mạc, mù một mắt, ¤mù mắt, mất thị lực, mất thính lực, thiếu máu nặng, tan
    máu, máu khó đông, hiv, aids, giang mai, sốt xuất huyết, ¤sốt rét, ¤thương hàn, dịch hạch, bạch hầu, uốn ván, tay chân miệng, sốt cao co giật,
    tiểu cầu, parkinson, alzheimer, sa sút trí tuệ, mất trí nhớ, lú lẫn, ¤lẫn rồi, ¤bị lẫn, đãng trí tuổi già, nhớ nhớ quên quên, quên trước quên sau,
    lúc nhớ lúc quên, không nhận ra con, không nhận ra ai, không nhận ra người, hỏi em là ai, hỏi con là ai, hỏi tôi là ai, không nhớ tên con, đa xơ
    cứng, xơ cứng, nhược cơ, loạn dưỡng, dị tật, hội chứng down, ¤tự kỷ, chậm phát triển, tàn tật, ngồi xe lăn, xe lăn, ¤chống nạng, đi nạng, nằm một
    chỗ, nằm liệt, phải có người dìu, ¤ăn qua ống, ¤ống xông, ¤truyền máu, truyền dịch, truyền đạm, thuốc đặc trị, thuốc giảm đau, thuốc chống trầm
    cảm, thuốc an thần, morphin, dưỡng bệnh, tĩnh dưỡng, an dưỡng, điều dưỡng tại, phục hồi chức năng, vật lý trị liệu, châm cứu cho, tập đi lại, tập
    nói lại, chẩn đoán, được chẩn đoán, kết luận bị, kết quả xét nghiệm, kết quả chụp, kết quả sinh thiết, phim chụp có, chụp mri, chụp ct, chụp cộng
    hưởng, chọc dò, chọc tủy, bình phục, mau bình phục, chóng bình phục, mau khỏe lại, chóng khỏe, sớm khỏe lại, mau lành bệnh, chóng lành, mau khỏi
    bệnh, sớm khỏi bệnh, mau hồi phục, sớm hồi phục, vượt qua bạo bệnh, vượt qua cơn bệnh, chiến đấu với bệnh, chống chọi với,
    dọa sảy, dọa sẩy, dọa sinh non, sinh non, đẻ non, sanh non, băng huyết, ra máu nhiều, tiền sản giật, sản giật, nhau tiền đạo, bong nhau, nhau bong
    non, thai yếu, giữ thai, hiếm muộn, thụ tinh ống nghiệm, trầm cảm sau sinh,
    trầm cảm, rối loạn lo âu, rối loạn ăn uống, rối loạn lưỡng cực, lưỡng cực, tâm thần phân liệt, loạn thần, hoang tưởng, cơn hoảng, hoảng sợ khi,
    sang chấn, khủng hoảng tâm lý, suy nhược, suy kiệt, bác sĩ tâm lý, trị liệu tâm lý, điều trị tâm lý, tự hại, tự làm đau, ¤tự rạch, nghe tiếng nói
    trong đầu, chán ăn, biếng ăn tâm lý, ¤cai nghiện, nghiện rượu, nghiện ma túy, trung tâm cai, ¤tái nghiện, sốc thuốc, ¤quá liều, chơi thuốc,
    tai nạn giao thông, bị tai nạn, gặp tai nạn, vụ tai nạn, tai nạn lao động, bị xe tông, bị xe đụng, bị xe đâm, xe tông, xe đụng, ¤té xe, ngã xe, bị
    đụng xe, tông xe, té gãy, ngã gãy, gãy xương, ¤gãy tay, gãy chân, ¤gãy cổ, gãy cổ xương, gãy xương đùi, gãy xương sườn, gãy cột sống, gãy cổ tay,
    gãy xương đòn, ¤vỡ xương, nứt xương, rạn xương, ¤bó bột, đứt dây chằng, ¤đứt gân, ¤dập tay, dập bàn tay, dập ngón, đứt ngón, đứt lìa, ¤máy cuốn,
    ¤máy cán, máy dập, máy cắt phải, ¤bỏng nặng, ¤bị bỏng, ¤bị phỏng, ¤phỏng nặng, bỏng nước sôi, phỏng nước sôi, bỏng điện, ngã cầu thang, té cầu
    thang, ¤té lầu, ngã từ trên cao, rơi từ trên, ngã giàn giáo, té giàn giáo, ngã trong nhà tắm, té trong nhà tắm, đập đầu, khâu mũi, khâu mấy mũi,
    bị thương nặng, trọng thương, đa chấn thương, chấn thương nặng, rắn cắn, ¤chó cắn, ong đốt, sốc phản vệ, ngộ độc, rửa ruột, súc ruột, uống nhầm
    thuốc, hóc dị vật, hóc xương, ngạt khói, ngạt nước, điện giật, sức khỏe suy giảm, sức khỏe sa sút, sức khỏe suy yếu, sức khỏe yếu, sức khỏe kém,
    sức khỏe không tốt, sức khỏe xấu, sức khỏe đi xuống, lý do sức khỏe, vấn đề sức khỏe, vì sức khỏe, do sức khỏe, sức khỏe không cho phép, không đủ
    sức khỏe, gầy rộc, sụt ký, sụt cân, còn da bọc xương, ói ra máu, nôn ra máu, tiểu ra máu, đi ngoài ra máu, chảy máu nhiều
"""
"""Diseases, wards, treatments, hurts and crises that need nobody named."""

ILLNESS_OF_KIN: Final = """
    yếu dần, ngày càng yếu, hom hem, la hét, lúc tỉnh lúc mê, không còn sức, ăn sữa, đút sữa, mệt nhiều, ngày một ngày hai, tim đập nhanh, tim
    to, khó ngủ, ho nhiều, khó nuốt, mở mắt, bóp tay, cử động, ¤bị ốm, bị bệnh, đang bệnh, đang ốm, ốm dậy, mới ốm, ốm yếu, bệnh lâu, bệnh hoài, phát
    sốt, sốt siêu vi, sốt mấy ngày, đau tim, đau ngực, đau bụng dữ, mổ tim, chưa khỏe, không khỏe, không được khỏe, khám ra, bác sĩ nói, bác sĩ bảo,
    bác sĩ kêu, bác sĩ báo, bác sĩ dặn, giữ lại viện, truyền thuốc, thuốc men, tiền thuốc, lo thuốc, chích thuốc, thở dốc, nằm phòng, vào phòng mổ,
    hết sức rồi, bị thương, chợ rẫy, bạch mai, việt đức, từ dũ, nhi đồng, ở viện, trong viện, lên viện, đi viện, viện nhi, viện tim, viện bỏng, nội
    soi, truyền nước, nhóm máu, bác sĩ bó tay, hồi sức, cấp cứu, đi cấp cứu, lên cơn, ra máu, thoái hóa, biến chứng, kiệt sức, chấn thương, tâm thần,
    hội chẩn, gây mê, hoảng loạn, phẫu thuật, tuyến giáp, bẩm sinh, hết cách chữa, tiên lượng, giai đoạn cuối, giai đoạn 2, giai đoạn 3, giai đoạn ba,
    nghiện lại, giữ lại theo dõi, nằm theo dõi, xuống sức, yếu lắm, yếu rồi, yếu đi, mệt nặng, mệt lắm, sốt cao, sốt li bì, bị ngã, bị té, chữa bệnh,
    chạy chữa, dạ dày, ¤co rút, ¤run tay, ¤tay run, ăn không được, không ăn uống, nói từng chữ, đi không nổi, không ngồi được, không dậy được, bỏ ăn,
    ¤lơ mơ, ¤mê sảng, đụng xe, thương tích, ¤tỉnh lại, chưa tỉnh, thay nhau canh, thay ca canh, người chăm, bón cơm, đút cơm, thay tã, ¤mờ mắt, ¤mắt
    mờ, tập đi, bệnh nền, lên máu, tăng xông, trúng gió, trúng độc, ¤vô nước, thở không nổi, hồi phục, hút đờm, tái phát, xấu đi, xấu lắm, không khá
    hơn, mang bệnh, giấu bệnh
"""
"""Beside somebody of the circle."""

HARMLESS: Final = """
    dưa lưới dập nát, rau dập nát, hàng dập nát, hoa dập nát, trái cây dập nát, trái dập nát, thùng hàng dập nát, muốn đăng xuất khỏi trái đất, cúc trắng giá, cúc
    trắng cành, huệ trắng giá, cúc trắng nhập, cúc trắng đà lạt,
    nhà xác định, nhà xác định xong, nhà xác nhận, nhà xác minh, chết lâm sàng luôn, tương tác chết lâm sàng, thị trường chết lâm sàng, chữa bệnh ban đầu, khám chữa bệnh
    bảo hiểm, khám chữa bệnh theo, cơ sở khám chữa bệnh, nơi khám chữa bệnh, kết hoa chia buồn, tỷ lệ sống thêm, sống thêm với nghề, lan khắp mạng, đau
    tim vì giá, nhồi máu cơ tim vì, muốn nhồi máu cơ tim, xuống vực giá, giá xuống vực, nhân vật tử thương, phòng bệnh hơn, phòng bệnh cho, phòng bệnh
    mùa, phòng bệnh dịch, công tác phòng bệnh, hương vị cõi khác, đưa đám cưới, mặt như đưa đám, như đưa đám,
    báo tin buồn với anh em, tin buồn với anh em, tin buồn với cả team,
    đưa tiễn các bạn, đưa tiễn bạn, tiễn đưa các bạn, dạy xử lý đuối nước, xử lý đuối nước, phòng đuối nước, phòng chống đuối nước, đám cưới, dự đám
    cưới, lo đám cưới, làm đám cưới, xong đám cưới, đám hỏi, lo đám hỏi, dự đám hỏi, đám giỗ tổ, lỡ xóa mất, xóa mất rồi, kín mất rồi, ra đi tìm, ra
    viện bảo tàng, ra viện dưỡng, tang vật, hơi thở cuối cùng với, tiếp chuyện, chết cười, cười chết, chết mất, chết rồi quên, chết dở, chết cha, chết
    mẹ, chết thật, chết đói, chết tiệt, chết máy, chết yểu, chết lặng vì, thèm chết, mệt chết, buồn chết, đẹp chết, yêu chết, chết luôn á, khó chết,
    chết vì cười, chết chìm trong, mất điện, mất mạng, mất sóng, mất kết nối, mất ví, mất xe, mất tiền, mất thời gian, mất công, mất bao lâu, mất
    khoảng, mất hai, mất ba ngày, mất ba tuần, mất ba tháng, mất mấy, mất nửa, mất cả ngày, mất cả buổi, mất một ngày, mất một tuần, mất một tháng,
    mất nhiều, mất ít, mất hàng, mất hợp đồng, mất khách, mất chìa khóa, mất giấy tờ, mất file, mất dữ liệu, mất hiệu lực, mất ngủ, mất giá, mất lòng,
    mất mặt, mất dạy, mất tập trung, mất cân, mất dấu, mất nước, mất phương hướng, mất lượt, mất thêm, mất thẻ, mất bằng, mất đồ, mất hồn, mất hứng,
    mất việc, mất quyền, mất năng lực, chết mất thôi, làm mất, bị mất, đánh mất, quên mất, đi mất, hết mất, trễ mất, lỡ mất, đau đầu, nhức đầu, đau
    bụng chút, đau ví, đau mắt đỏ, sốt ruột, sốt đất, sốt giá, sốt vé, cơn sốt, bệnh lười, bệnh hình thức, bệnh thành tích, bệnh nghề nghiệp, bệnh sĩ,
    bệnh vàng lá, bệnh án, bệnh viện đặt, bệnh viện cần, cấp cứu bằng, virus máy tính, mổ xẻ, mổ heo, mổ lợn, mổ gà, ốm nghén, đau đáu, đau điếng, nói
    quá, máy chủ, máy tính, máy in, máy bay, máy lạnh, phim hay, phim mới, xem phim, chiếu phim, rạp phim, kinh doanh, kinh nghiệm, kinh tế, kinh phí,
    kinh lý, kinh khủng, thần kinh thép, phật tử đăng, nhà thờ đức bà, chùa hương, duyên dáng, có duyên, trống lịch, lịch trống, còn trống, phòng
    trống, chỗ trống, để trống, bỏ trống, ô trống, tim mạch học, trái tim, thả tim, tim đường, giường bệnh, phân phối, phân tích, bộ phận, tiêm phòng,
    tiêm ngừa, khám sức khỏe, khám định kỳ, phòng khám, chăm sóc khách, chăm sóc da, chăm sóc vườn, chăm sóc cây, theo dõi đơn, theo dõi tiến, theo
    dõi kênh, theo dõi dự án, truyền thông, truyền hình, truyền file, truyền dữ liệu, truyền đạt, truyền thống, viện nghiên cứu, viện trưởng, học
    viện, thư viện, viện trợ, để lại lời, để lại tin nhắn, để lại số, để lại đây, để lại cho, nhẹ rồi mua, xuất huyết thanh, chấn thương tâm lý khách,
    kết quả kinh doanh, kết quả thi, kết quả học, kết quả đấu, kết quả họp, suy nghĩ, suy ra, suy tính, hoa chúc mừng, nợ công, công nợ, trả nợ, khoản
    nợ, viếng lăng, viếng chùa, giỗ tổ, đi rồi về, đi trước nhé, đi trước nha, em đi trước, con đi học, tai nạn làm
"""
"""Manners of speaking and other senses: a hit that lies within one of them does not count."""

TRADE: Final = """
    khách hàng, đối tác, báo giá, hợp đồng, đơn hàng, gói thầu, hồ sơ thầu, nhà thầu, nghiệm thu, thi công, thiết bị, phần mềm, máy chủ, server,
    website, ứng dụng, bảo hiểm, quyền lợi, gói khám, giảm giá, khuyến mãi, ưu đãi, sản phẩm, đặt hàng, hội thảo, chương trình, chiến dịch, thị
    trường, doanh số, doanh thu, cổ phiếu, dự án, phim, game, bài hát, truyện, tiểu thuyết, kịch bản, nhân vật, deadline, code, file, điều khoản, bên
    b, bên a, cây giống, ruộng, vườn, khảo sát, nghiên cứu, thống kê, số ca, tỷ lệ, theo sở y tế, bộ y tế, hiến máu, tiêm phòng, sơ cấp cứu, diễn tập,
    tập huấn, tình nguyện viên, từ thiện, tặng quà, đấu thầu, mời thầu, chào giá, xuất kho, nhập kho, lô hàng, tuyển dụng, xe khách, cao tốc, đưa tin,
    nhà đài, bản tin, tin tức, tổng thống, thủ tướng
"""
"""Beside words of trade, news and play only somebody of the circle is meant."""
