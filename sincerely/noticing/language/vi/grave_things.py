"""More Vietnamese words of death and of serious illness, by class of thing.

Rites, wards, medicines, devices, accidents, states. They go on from `grave_words`, are written in the same way and read by `told_round`: they close the thread and no more. What has
an everyday sense too stands in the tables `_OF_KIN`.
"""

from typing import Final

GRIEF_THINGS: Final = """
    ăn lá ngón, ¤lá ngón, ăn nhầm nấm, ¤nấm độc, ăn cá nóc, uống paraquat, paraquat, uống thuốc rầy, uống thuốc cỏ, thuốc cỏ cháy, ¤ngạt khí, ngạt
    than, ngạt khí than, ngạt khí metan, ¤ngạt hầm, rơi giếng, rơi xuống giếng, lọt giếng, rớt giếng, rơi xuống vực, lao xuống vực, rớt xuống vực,
    ¤dưới vực, xuống vực, lăn xuống đèo, đứt phanh, mất phanh lao, vướng mìn, trúng mìn, ¤đạp mìn, trúng đạn, ¤đạn lạc, nổ bình gas, ¤nổ nồi hơi, nổ
    lò hơi, ¤bị vùi, ¤vùi trong, ¤vùi lấp, ¤vùi dưới, ¤lũ quét, ¤lũ ống, sạt lở vùi, sạt lở cuốn, tử thương, thương vong, chết tại chỗ, tắc mạch ối,
    ngừng tuần hoàn, ngưng tuần hoàn, ngưng hô hấp tuần hoàn, tim ngưng, ¤trụy tim, trụy mạch, sập giàn giáo, bị giàn giáo, ¤cây đè, ¤đá đè, ¤đất
    đè, ¤xe đè, bị đè chết, bê tông đè, tường đổ đè, ¤sập lò, bục túi nước, nổ mìn chết, chết chìm, ¤chìm ghe, chìm xuồng, lật xuồng, lật thuyền,
    rớt xuống sông, rớt xuống kênh, lọt xuống kênh, trượt chân xuống, ngã xuống sông, ngã xuống ao, rơi xuống ao, ¤ngã ao, ¤té ao, ¤té sông, té
    xuống ao, ¤té mương, trôi sông, trôi ra biển, dạt vào bờ, ¤mất xác, không tìm thấy xác, chưa tìm thấy người, chưa tìm được người, đội cứu hộ
    tìm, mò tìm xác, cháy không kịp, không chạy ra kịp, không thoát ra được, không ra kịp, kẹt trong đám cháy, một thằng chạy ra được, một đứa chạy
    ra được, chỉ một người chạy ra, một mình thoát ra, không ai sống sót, không còn ai sống, phủ chiếu, đắp manh chiếu, manh chiếu đắp, phủ khăn
    trắng, phủ vải trắng, phủ tấm vải, đắp vải trắng, đắp khăn lên mặt, kéo chăn qua mặt, kéo mền qua mặt, ¤phủ mặt, đắp mặt bằng giấy, giấy bản
    phủ, túi đựng xác, túi tử thi, ¤tử thi, ngăn lạnh, ¤hộc lạnh, phòng lạnh bệnh viện, ¤nhà xác, nhà đại thể, nhà vĩnh biệt, khám nghiệm, khám
    nghiệm tử thi, giải phẫu tử thi, ¤pháp y, giám định pháp y, bảo quản thi hài, ướp lạnh chờ, ¤chở xác, xe chở quan tài, xe nhà đòn, đưa thi thể,
    xin xác về, ¤nhận thi, đưa anh ấy về quê chôn, ¤phạn hàm, ¤mộc dục, ¤ngậm gạo, bỏ gạo vào miệng, rửa mặt lần cuối, tắm lần cuối, thay đồ lần
    cuối, cắt móng tay lần cuối, bộ đồ liệm, ¤áo liệm, ¤vải liệm, ¤trà liệm, gỗ vàng tâm đóng, cỗ hậu sự, ¤cỗ thọ, ¤ván thiên, đóng nắp quan, ¤nắp
    quan, đậy nắp hòm, ¤cỗ ván, thành phục, triêu điện, tịch điện, ¤chuyển linh, ¤yết tổ, ¤trừ phục, lễ trừ phục, ¤tế ngu, ¤ngu tế, ¤an sàng, cáo
    đạo lộ, ¤cất đám, bốc bát hương cho, thỉnh linh, thỉnh vong, an vị vong, vong chùa, gửi vong lên chùa, ký tự linh, ¤ký linh, hồi hướng cho, hồi
    hướng công đức, công đức hồi hướng, ¤chẩn tế, ¤trai đàn, ¤bạt độ, ¤phá ngục, mông sơn thí thực, ¤gọi hồn, ¤áp vong, nhập vong, nhạc hiếu, nhạc
    tang, đội mai táng, ban mai táng, ¤đạo tỳ, ¤đô tùy, ¤âm công, xe tang, xe hoa tang, minh tinh đi trước, ¤nhà táng, phướn, triệu phướn, phướn
    trắng, ¤cờ tang, rải vàng mã dọc, rải vàng mã, giấy vàng bạc dọc, đi đưa đám, ¤đưa đám, lễ động thổ huyệt, coi giờ liệm, coi giờ chôn, coi ngày
    chôn, xem giờ khâm, ¤giờ liệm, giờ nhập quan, giờ di quan, giờ động quan, giờ hoàng đạo khâm, trùng tang, nhốt trùng, phạm trùng, kinh vực sâu,
    kinh nguyện cho linh, kinh mân côi cho, giờ lâm tử, của ăn đàng, luyện ngục, cầu cho linh hồn, về cùng chúa, về nước chúa, trong ơn nghĩa chúa,
    nghỉ yên muôn đời, nghỉ yên trong chúa, ánh sáng ngàn thu, hàng ngàn thu, lễ tiễn biệt, hội thánh tiễn, giờ tang lễ, nghi thức tang, nghi thức
    tiễn biệt, ¤quy vị, ¤liễu đạo, quy thiên, đăng tiên, thoát xác, trở về với thượng đế, ¤nhà mồ, lễ bỏ mả, ¤tiễn hồn, ¤mo tiễn, ¤thầy mo, ¤chiêu
    hồn, gọi vía về, ¤đưa hồn, ¤khăn xô, ¤khăn chế, ¤khăn mấn, ¤đội mấn, ¤mũ mấn, gậy tre chống, chống gậy, ¤gậy vông, ¤áo gai, lạy tạ khách viếng,
    ¤đáp lễ, cảm tạ tang, lời cảm tạ của tang, hậu tạ tang, bức trướng, trướng viếng, câu đối viếng, liễn viếng, điện chia buồn, thư chia buồn, lẵng
    hoa viếng, vòng hoa trắng, lụa trắng, hoa cúc trắng viếng, ¤cờ rủ, treo cờ rủ, quốc kỳ phủ, ¤phủ cờ, tiểu sành, xương cốt, ¤lấy cốt, ¤hốt cốt,
    tìm hài cốt, ¤quy tập, tháp gửi cốt, ¤gửi tro, tro ba, ¤tro mẹ, ¤tro má, ¤tro bố, ¤tro của, ¤nắm tro, nắm đất cuối, ¤lấp đất, nắm đất thả, xuống
    huyệt, huyệt đào, ¤kim tĩnh, mộ chưa xanh, ¤mộ chưa, ¤mộ mới, cỏ chưa xanh mộ, mộ còn mới, ¤đắp mộ, ¤dựng bia, ¤bia mộ, ¤khắc bia, ¤ảnh bia,
    ¤ảnh sứ, ¤ảnh men, ¤lập bia, ¤hình thờ, chân dung thờ, khung ảnh thờ, ¤bài vị, ¤long vị, ¤linh vị, linh sàng, ¤bàn vong, ¤bàn linh, linh đường,
    ¤linh đài, tiểu tường, đại tường, ¤húy nhật, ¤lễ húy, ¤ngày kỵ, ¤kỵ cơm, ¤cơm kỵ, ¤giỗ hết, giỗ trăm ngày, ¤cúng mãn, lễ tuần đầu, tuần chung
    thất, cúng cơm trưa cho, cúng cơm cho, bát cơm quả trứng, quả trứng cắm đũa, chén cơm cúng, nhang chưa tàn, hương chưa tàn, ¤nhang tàn, cháy hết
    nén, mai táng phí, tiền mai táng, chi phí mai táng, ¤trợ cấp mai táng, trợ cấp tuất, tiền tuất, tuất một lần, giấy xác nhận tử, xác nhận tử
    vong, biên bản tử vong, nguyên nhân tử vong, xóa tên người mất, người đã mất, người mất để lại, chủ hộ đã mất, chủ tài khoản đã mất, chủ thuê
    bao đã mất, chủ hợp đồng đã mất, đứng tên đã mất, đã mất nên, do đã mất, đồng thừa kế, hàng thừa kế, hưởng thừa kế, người thừa kế của, người để
    lại di sản, kê khai di sản, khai nhận thừa kế, khai nhận di sản, tài khoản người đã mất, tài khoản tưởng niệm, trang tưởng niệm, ¤góa bụa, chịu
    cảnh góa, ¤cảnh góa, ¤côi cút, ¤cút côi, ¤bồ côi, ¤đứt gánh, đầu bạc khóc, đầu bạc tiễn đầu xanh, lá vàng khóc lá xanh, tre khóc măng, tre già
    khóc, con mất cha, con mất mẹ, cháu mất cha, cháu mất mẹ, mất cả cha, mất cả mẹ, mất cả ba, mất cả hai mẹ con, trăm tuổi rồi, ôn trăm tuổi, mệ
    trăm tuổi, ông trăm tuổi, bà trăm tuổi, đã trăm tuổi, hai năm mươi rồi, ngủm, ngủm củ tỏi, ¤tận số, ¤mãn số, hết dương thọ, ¤dương số, thăng
    thiên, ¤hóa kiếp, đầu thai kiếp, theo hầu phật, về cửa phật, ¤hạc nội, nghìn thu, ¤ngàn thu, thiên thu, cách biệt âm dương, miền mây trắng, về
    miền xa, về miền mây, cõi bình yên, cõi an lành, về cõi xa, dương gian, dương thế, từ giã cõi, từ giã trần, giã từ cõi, giã biệt cõi, giã từ
    cuộc sống, giã biệt cuộc đời, từ giã chúng, rời xa chúng ta, rời xa chúng em, rời xa chúng tôi, rời xa gia đình, rời xa nhân thế, rời bỏ chúng,
    rời bỏ gia đình, không chống chọi nổi, không chống chọi được, không trụ được, không trụ nổi, trụ không nổi, trụ không được nữa, không gượng được
    nữa, không cầm cự nổi, không cầm cự được, ¤tim nghỉ, tim đã nghỉ, tim thôi đập, tim không đập nữa, mạch không còn, mạch đã ngừng, ngừng hồi sức,
    ngưng hồi sức, ngừng cấp cứu, cấp cứu bất thành, hồi sức không thành, hồi sức bất thành, xin về để mất, xin về lo, ¤đưa về chờ, về nằm chờ, nằm
    chờ đi, không nhận thư được nữa, không còn nhận thư, không đọc được thư này nữa, không trả lời được nữa, không còn trả lời được, không bao giờ
    đọc được, không còn nghe được nữa, không còn cần đến, đứt từng khúc ruột, đứt ruột đứt gan, ruột đau như cắt, đau đứt ruột, đau như xé, chết
    theo, muốn đi theo ba, muốn đi theo mẹ, muốn đi theo con, muốn theo con, ¤khóc cạn, khóc không thành tiếng, khóc không ra nước mắt, nước mắt
    cạn, căn nhà trống, nhà trống hoác, vắng tiếng cười, vắng tiếng, thèm nghe tiếng, chưa kịp báo hiếu, không kịp báo hiếu, chưa báo hiếu, chưa kịp
    phụng dưỡng, chưa kịp trả ơn, chưa kịp cảm ơn thầy, chưa kịp xin lỗi, chưa kịp nói lời, không có cơ hội nói, mãi mãi tuổi, mãi mãi ở tuổi, ¤mãi
    tuổi, dừng ở tuổi, dừng lại ở tuổi, tuổi mười tám mãi, ra đi khi tuổi, tuổi đời còn quá trẻ, quá trẻ để, tài hoa bạc mệnh, ở lại tuổi, giục sinh
    thai, ¤đẩy thai, ra thai, thai hỏng, hỏng thai, ¤trứng trống, thai trứng, chửa trứng, ¤beta tụt, beta giảm, ¤hcg giảm, túi thai rỗng, túi thai
    xẹp, phôi dừng, phôi ngừng, ngừng đạp, ¤thôi đạp, không đạp nữa, không máy nữa, ¤nạo hút, ¤hút thai, ¤nạo thai, nghĩa trang đồng nhi, nghĩa
    trang thai nhi, vườn anh hài, ¤anh hài, vong linh thai nhi, sinh ra không khóc, không khóc tiếng nào, không nghe con khóc, con chưa kịp, bé chưa
    kịp, chưa kịp đặt tên, chưa có tên đã, quấn tã đưa đi, bế con lần, ôm con lần đầu cũng là, dây rốn quấn cổ, dây rốn thắt, ¤đánh bả, ¤ăn bả, xe
    cán chết, hỏa táng thú, hỏa táng chó, hỏa táng mèo, thiêu mèo, ¤thiêu chó, ¤chôn chó, ¤chôn mèo, hạ màn cuộc đời, khép màn cuộc đời, sân khấu
    cuộc đời, rời sân khấu cuộc, khép lại cuộc đời, khép lại một đời, khép lại một kiếp, khép lại hành trình cuộc đời, kết thúc hành trình cuộc đời,
    đi hết cuộc đời, đi hết kiếp, đi trọn kiếp, trọn kiếp người, hết kiếp người, hết một đời người, gác bút vĩnh viễn, gác cọ vĩnh viễn, buông bút
    mãi, buông cọ mãi, buông tay chèo, buông mái chèo, buông vô lăng mãi, rời bục giảng mãi, rời sân khấu mãi, rời tay nghề, nằm lại với biển, nằm
    lại với rừng, nằm lại trên núi, nằm lại trên đèo, nằm lại dưới vực, nằm lại dưới sông, nằm lại ngoài khơi, nằm lại giữa biển, biển giữ lại, núi
    giữ lại, sông giữ lại, biển không trả, không xuống núi nữa, không về bờ nữa, không vào bờ nữa, không cập bến nữa, ra khơi mãi, ra khơi không về,
    đi biển không về, không thấy ghe về, bay mãi không về, về với rừng, về với núi, về với biển, về với sông, ¤về với đất, về với đất rừng, về với
    gió, về với mây, về với cỏ, về với yàng, về với giàng, theo yàng, theo giàng, ¤yàng gọi, giàng gọi, ¤yàng bắt, giàng bắt, về làng ma, về mường
    ma, ¤mường ma, mường trời, lên mường trời, về mường trời, ¤rừng ma, ra rừng ma, bến nước ông bà, về với tổ, về với tiên tổ, theo tổ tiên, theo
    tiên tổ, ¤theo tổ, theo cụ bà, theo cụ ông, theo bà nhà, theo ông nhà, gặp tổ tiên, gặp tiên tổ, đi gặp các cụ, đi gặp ông bà, gặp diêm vương,
    chầu diêm vương, chầu trời, chầu phật, chầu chúa, ăn xôi nghe kèn, ngắm gà khỏa thân, đăng xuất khỏi trái đất, lên nóc tủ, ¤xanh cỏ, ba thước
    đất, ba tấc đất, lòng đất lạnh, ¤đất lạnh, nằm trong lòng đất, nằm dưới cỏ, nằm yên dưới, ngủ yên dưới, ngủ yên trên đồi, xả bỏ báo thân, thuận
    thế vô thường, thuận tịch, mãn duyên, hóa duyên, hóa duyên đã mãn, thu nhiếp, nhục thân, kim quan, ¤trà tỳ, tân viên tịch, tân hương linh, ¤tân
    cố, cố giáo sư, cố nhà giáo, cố nghệ sĩ, cố đồng nghiệp, tim không đập lại, tim không đập trở lại, tim không chịu đập, tim đứng lại, tim bỗng
    ngừng, tim đột ngột ngừng, ngã xuống ở km, ngã xuống trên đường chạy, ngã xuống khi làm nhiệm vụ, ngã xuống giữa, gục trên đường chạy, gục trên
    bàn làm việc không, gục trên vô lăng, đổ gục rồi không, ngã rồi không dậy, ngủ gục rồi không, ¤cái tang, cái tang này, nhà còn bụi, nhà đang
    bụi, ¤nhà bụi, tang chồng, ¤tang vợ, tang cha, ¤tang mẹ, ¤tang ba, ¤tang bố, ¤tang má, ¤tang ông, ¤tang bà, ¤tang con, ¤tang thầy, tang chung,
    ngày tang, tuần tang, ¤mùa tang, ¤hết tang, ¤còn tang, trong tang, việc tang, chưa hết tang, chưa mãn tang, đã hai năm mươi, cụ hai năm mươi,
    ông hai năm mươi, bà hai năm mươi, hai năm mươi về, hai năm mươi vào, được nữa tới ngày này, tới ngày này được nữa, đến ngày này được nữa, không
    đi cùng chúng em được nữa, không đi cùng tụi em nữa, không đi cùng bọn em nữa, không đi cùng lớp nữa, không đi tiếp cùng, không đi hết chặng,
    không đi được tới cuối, không đi được đến cuối, không thể đi cùng chúng ta, không còn đi cùng, không còn cùng chúng ta, không còn ở cùng chúng
    ta, không còn bên chúng ta, không còn giữa chúng ta, ¤cúc trắng, hoa ¤cúc trắng, bó huệ trắng, huệ trắng, hoa huệ trắng, hoa loa kèn trắng trên
    ghế, bó hoa trắng trên ghế, bó hoa trắng trên bàn, ¤băng đen, dải băng đen, đeo băng đen, ruy băng đen, nơ đen trên ngực, phù hiệu đen, logo màu
    đen để, đổi logo sang đen, gạch thêm một tên, gạch một tên, gạch tên anh ấy, gạch tên chị ấy, gạch tên bạn ấy, bớt đi một tên, bớt một tên, thêm
    một ghế trống, một chiếc ghế trống, để trống một ghế, ghế trống ở giữa, chừa một ghế trống, thiếu một người mãi, vắng thêm một người, vắng một
    người mãi, vĩnh viễn thiếu, mãi mãi thiếu, mãi mãi vắng, từ nay phòng đơn, từ nay đi một mình, giờ đi một mình thôi, sau một đêm bình yên, sau
    một đêm rất bình yên, đêm nhớ nghệ sĩ, đêm tưởng nhớ, chương trình tưởng nhớ, giải tưởng nhớ, số báo tưởng nhớ, trang tưởng nhớ, bài tưởng nhớ,
    video tưởng nhớ, tưởng nhớ bạn, tưởng nhớ anh, tưởng nhớ chị, tưởng nhớ thầy, tưởng nhớ cô, tưởng nhớ bác, để nhớ thầy, ¤để nhớ bạn, lần chạy
    cuối, chuyến xe cuối của, ca trực cuối của, mẻ chè cuối cùng cụ, lứa cuối cùng cụ, tác phẩm cuối của, bức tranh cuối của, bản thảo cuối của,
    cuốn sách cuối của thầy, tham luận thầy để lại, bản thảo thầy để lại, công thức bà để lại, tác phẩm di cảo, ¤di cảo, xuất bản di cảo, sau khi
    tác giả mất, truy tặng, truy phong, truy lĩnh, khen thưởng truy tặng, bằng khen truy tặng
"""
"""Ways to die, the body, rites of every faith and region, papers of the dead, those left, euphemisms, the unborn."""

GRIEF_THINGS_OF_KIN: Final = """
    hết duyên, đắp chiếu, ngàn ngày, không đợi được, không chờ được, không kịp về, ¤về trễ, gà trống nuôi con, buông xuôi, khói hương, khói nhang,
    nhang đèn, ¤đưa ra, ¤đốt áo, ¤đốt đồ, gửi cho ba dưới, người giám hộ, ¤giám hộ, người thụ hưởng, xóa hộ khẩu, ¤xóa tên, ¤sang tên, ¤di chúc, ¤di
    ngôn, trối, ¤dặn lại, ¤bút tích, số điện thoại vẫn để, nằm ngoài đó, nằm ở đó, nằm trên đồi, nằm dưới đất, xe cấp cứu tắt còi, không kịp nữa,
    ¤lạnh rồi, ¤cứng rồi, ¤tím rồi, ¤vuốt mắt, gọi không dậy, lay không dậy, gọi không thưa, kêu không thưa, ¤tuổi thọ, đám đông lắm, họ hàng về
    đông, cả họ đang về, con cháu về đủ, tiếp khách viếng, ¤rạp che, ¤dựng rạp, ¤dựng bạt, trống kèn, tụng, tụng kinh, ¤đọc kinh, thầy chùa, sư thầy
    về, ¤cha xứ, thỉnh thầy, ¤lễ cầu, ngã xuống, ¤gạch tên, ¤bỏ tên, ¤rút tên, xin thay tên, thay người khác, ghế trống, hoa trắng, ¤khép lại, ¤nằm
    lại, bình yên lắm, rất bình yên, thanh thản, nhẹ nhàng lắm, ¤như ngủ, trong giấc ngủ, ¤gác bút, ¤gác cọ, gác máy mãi, buông bút, ¤buông cọ, đăng
    xuất, trên trời, thiên thần, cầu nguyện, ¤nhớ mãi, nhớ mãi không, ¤để nhớ, ¤mang tên, ¤lấy tên
"""
"""Beside somebody of the circle."""

ILLNESS_THINGS: Final = """
    ¤dập nát, khung chậu, vỡ xương chậu, gãy xương chậu, xương chậu, ¤kéo lê, cuốn vào gầm, kẹt dưới gầm, cán qua chân, cán qua người, ¤cán nát, cán
    ngang chân, ¤bị cưa, cưa trúng, ¤cưa cắt, cưa đĩa văng, ¤cưa văng, ¤lưỡi cưa, máy bào cắt, ¤máy chấn, máy trộn cuốn, băng chuyền cuốn, cuốn tay
    vào, cuốn cả tay, kẹt tay vào, kẹt trong máy, ¤dăm bắn, mạt sắt bắn vào, bắn vào mắt, văng vào mắt, văng trúng mắt, ¤khoét bỏ, khoét mắt, ¤múc
    mắt, múc bỏ mắt, bỏ nhãn cầu, ¤nhãn cầu, ¤vỡ nhãn, thủng giác mạc, loét giác mạc, ¤dập mắt, hỏng một mắt, ¤hỏng mắt, hỏng hẳn mắt, hư một mắt,
    ¤mù hẳn, mù hoàn toàn, ¤mù lòa, ¤mắt giả, ¤nối ngón, nối lại ngón, ¤nối gân, nối bàn tay, ¤nối chi, ¤vi phẫu, ¤lột da, ¤lóc da, tróc da đầu,
    ¤ghép da, ¤cấy da, ¤vá da, ¤bỏng độ, bỏng xăng, ¤bỏng dầu, ¤bỏng cồn, ¤bỏng gas, bỏng hóa chất, bỏng hô hấp, bỏng toàn thân, phỏng lửa, phỏng
    dầu, ¤phỏng cồn, ¤phỏng độ, phỏng toàn thân, phần trăm cơ thể, ¤vỡ sọ, ¤lún sọ, ¤nứt sọ, ¤hộp sọ, ¤mở sọ, ¤khoan sọ, ¤mảnh sọ, ¤nắp sọ, ¤vá sọ,
    ¤ghép sọ, ¤máu tụ, máu bầm trong đầu, máu trong đầu, xuất huyết dưới nhện, ¤dập não, ¤phù não, chấn động não, ¤giập não, ¤dập phổi, ¤xẹp phổi,
    xẹp đốt sống, lún đốt sống, gãy đốt sống, vỡ đốt sống, ¤đốt sống, ¤tủy sống, ¤đứt tủy, chèn ép tủy, ¤liệt từ, liệt hạ chi, liệt hai chi, ¤liệt
    nửa, liệt toàn thân, ¤liệt dây, mất cảm giác hai chân, vỡ bàng quang, thủng ruột, ¤vỡ ruột, ¤lòi ruột, đứt động mạch, đứt tĩnh mạch, gân
    achilles, dây chằng chéo, ¤rách sụn, ¤sụn chêm, trật khớp, trật khớp háng, ¤thay khớp, khớp háng, thay chỏm, chỏm xương, cổ xương đùi, đinh nội
    tủy, khung cố định, ¤nẹp cổ, nẹp cột sống, ¤bắt vít, vít cột sống, gãy xương hàm, vỡ xương hàm, ¤gãy hàm, ¤gãy mũi, ¤gãy vai, ¤gãy đùi, gãy tay
    phải, gãy hai chân, gãy hai tay, ¤gãy bảy, gãy mấy cái xương, gãy ba xương, gãy bốn xương, vỡ xương bánh chè, dập xương, nát xương, nát bàn
    chân, nát bàn tay, ¤nát chân, ¤cụt một, ¤cụt hai, ¤cụt cả, tháo khớp gối, ¤mỏm cụt, ¤lắp chân, đi chân giả, ¤tay giả, ¤chó dại, ¤bệnh dại, lên
    cơn dại, ¤rắn lục, ¤rắn hổ, huyết thanh kháng, hổ mang cắn, ong vò vẽ, hodgkin, lymphoma, lympho, sarcoma, u nguyên bào, glioma, u tuyến yên,
    tuyến yên, u màng não, ¤u tủy, đa u tủy, ¤suy tủy, ¤sinh tủy, bạch huyết, hemophilia, giảm tiểu cầu, hạ tiểu cầu, tăng áp phổi, tăng áp động
    mạch phổi, ¤xơ phổi, giãn phế quản, copd, ¤phổi kẽ, ¤bụi phổi, lao xương, ¤lao hạch, lao màng não, lao kháng thuốc, lao kháng, ho lao, ¤áp xe,
    áp xe gan, áp xe não, nhiễm khuẩn huyết, nhiễm khuẩn, nhiễm trùng bệnh viện, vi khuẩn ăn thịt, ăn thịt người, whitmore, não mô cầu, viêm não
    nhật bản, guillain, guillain barre, als, xơ cột bên, huntington, bệnh wilson, rối loạn chuyển hóa, động mạch chủ, ¤bóc tách, bóc tách động mạch,
    van hai lá, ¤hẹp van, ¤hẹp mạch, ¤tắc mạch, tắc động mạch, tắc tĩnh mạch, huyết khối, cục máu đông, ¤máu đông, thông liên thất, thông liên nhĩ,
    ¤tứ chứng, fallot, ống động mạch, kawasaki, ¤thấp tim, cơ tim giãn, màng ngoài tim, dịch màng tim, block nhĩ thất, block tim, bắc cầu mạch, mổ
    bắc cầu, ¤mổ phanh, ¤mổ hở, mổ tim hở, phân suất tống máu, xơ cứng bì, viêm đa khớp, dính khớp, cột sống dính khớp, pemphigus, stevens johnson,
    ly thượng bì, thượng bì bóng nước, hội chứng thận hư, ¤lọc thận, chạy thận nhân tạo, cầu tay chạy thận, mổ tay lọc, suy thận độ, ¤thận độ, thận
    mất chức năng, thận hỏng, hỏng thận, hỏng hai thận, ¤hư thận, hai quả thận, một quả thận, ¤teo thận, ứ nước thận, thận ứ nước, teo đường mật,
    ¤teo mật, ¤tắc mật, ¤u tụy, ¤tụy cấp, men gan tăng, men gan cao, hôn mê gan, ¤não gan, vỡ tĩnh mạch, giãn tĩnh mạch thực quản, tĩnh mạch thực
    quản, ¤cổ chướng, bụng báng, bụng chướng to, chọc dịch, crohn, thủng tá tràng, ¤tá tràng, hậu môn nhân tạo, ¤túi phân, ¤đeo túi, mở thông dạ
    dày, nuôi ăn qua, ăn qua mũi, ăn bằng ống, ¤bơm ăn, ¤bơm cháo, bơm sữa qua, thoát vị hoành, lồng ruột, xoắn ruột, vỡ ruột thừa, đại tràng, trực
    tràng, polyp, barrett, ¤u quái, lạc nội mạc, ¤đa nang, u xơ tử cung, ¤tử cung, cổ tử cung, buồng trứng, tiền liệt, tiền liệt tuyến, tinh hoàn,
    bàng quang, ¤thực quản, ¤vòm họng, thanh quản, ¤hạ họng, amidan ác, lưỡi gà ung, tuyến tụy, ¤túi mật, đường ruột ác, ¤hắc tố, melanoma, não úng
    thủy, ¤úng thủy, ¤đầu nước, ¤van não, shunt, hội chứng west, sma, teo cơ tủy, duchenne, thoái hóa cơ, ¤bướu máu, ¤u máu, bướu lành, ¤bướu độc,
    ¤u hạch, ¤nổi hạch, ¤hạch cổ, hạch nách, ¤hạch to, glôcôm, glaucoma, viêm võng mạc, ¤võng mạc, ¤giác mạc, thần kinh thị, teo gai thị, mất dần
    thị lực, nhìn không thấy nữa, ¤điếc đặc, điếc đột ngột, cấy ốc tai, ¤ốc tai, tiền đình nặng, thiểu năng, nhiễm sắc thể, ¤gen lặn, tan máu bẩm
    sinh, ghép tế bào, tế bào gốc, ghép giác, ¤chờ ghép, danh sách chờ ghép, ¤hiến tủy, hiến tạng, hiến một quả thận, cho một quả thận, ¤cho thận,
    ¤cho gan, ¤hợp tủy, tương thích tủy, nhóm máu hiếm, ¤cần máu, cần gấp máu, ¤xin máu, khối hồng cầu, truyền tiểu cầu, truyền hồng cầu, truyền
    albumin, albumin, globulin, ivig, paclitaxel, cisplatin, carboplatin, docetaxel, doxorubicin, herceptin, tagrisso, iressa, tarceva, avastin,
    keytruda, opdivo, glivec, tasigna, xeloda, tamoxifen, letrozole, thuốc đích, trúng đích, nhắm đích, liệu pháp miễn dịch, truyền miễn dịch, buồng
    tiêm, buồng tiêm truyền, morphine, moóc phin, fentanyl, miếng dán giảm đau, tramadol, warfarin, chống đông, thuốc chống đông, chống thải ghép,
    thuốc thải ghép, corticoid liều, digoxin, levodopa, madopar, aricept, donepezil, depakine, keppra, phenobarbital, arv, thuốc arv, iod phóng xạ,
    ¤uống iod, uống i ốt phóng xạ, cyberknife, gamma knife, dao gamma, ¤xạ phẫu, ¤đi hóa, ¤vô hóa, ¤hóa xạ, ¤mũi hóa, ¤xạ mũi, ¤tia xạ, ¤mũi xạ,
    ¤chiếu xạ, ¤toa hóa, ¤toa thứ, vào hóa chất, đánh hóa chất, sertraline, fluoxetine, zoloft, escitalopram, olanzapine, quetiapine, lithium,
    seduxen, methadone, thuốc tâm thần, thuốc ngủ liều cao, spinraza, zolgensma, đau thần kinh, gói giảm nhẹ, giảm nhẹ tại nhà, chống co giật, thuốc
    động kinh, thuốc tim, thuốc lao, thuốc gan, kháng sinh liều cao, tiêm insulin, bút insulin, đứt thuốc, máy monitor, oxy dòng cao, thở dòng cao,
    ¤thở mask, ¤thở ôxy, thở ô xi, ¤thở oxi, bình ô xy, ¤bình oxi, ¤máy tạo oxy, ¤máy oxy, cpap, bipap, ¤bóp bóng, ¤bóng bóp, crrt, lọc máu liên
    tục, catheter, sonde, sonde tiểu, xông tiểu, ống dẫn lưu, bơm tiêm điện, ¤sốc điện, máy sốc tim, ¤phá rung, ¤ép tim, ¤nhồi tim, đệm chống loét,
    ¤đệm hơi, ¤đệm nước, loét tì đè, loét tỳ đè, loét lưng, loét mông, ¤lở lưng, tã người lớn, bỉm người lớn, khung tập đi, xe lăn điện, giường y
    tế, giường bệnh nhân, icu, picu, nicu, ccu, hstc, hscc, hồi sức sơ sinh, khoa sơ sinh, khoa u bướu, khoa huyết học, khoa thận, khoa nội thận,
    thận nhân tạo, khoa thần kinh, ngoại thần kinh, khoa chống độc, trung tâm chống độc, chống độc, khoa đột quỵ, ¤khoa lão, khoa nhiễm, ¤khoa lây,
    ¤khoa xạ, khoa nội tiết, khoa tiêu hóa, khoa ngoại, khoa chấn thương, ¤khoa cấp cứu, ¤khoa tim mạch, khoa nội tim, khoa ung thư, khoa hóa trị,
    khoa giảm nhẹ, khoa phổi, khoa lao, phòng cách ly, phòng bệnh, phòng hậu phẫu, hành lang bệnh viện, hành lang viện, ghế bố bệnh viện, chiếu hành
    lang, cơm từ thiện bệnh viện, nhà lưu trú bệnh nhân, thân nhân bệnh nhân, thẻ nuôi bệnh, ¤thẻ chăm, giờ thăm bệnh, giờ vào thăm, ngoài phòng mổ,
    cửa phòng mổ, cửa phòng cấp cứu, đèn phòng mổ, ca mổ kéo dài, mổ tám tiếng, mổ sáu tiếng, mổ chín tiếng, mổ lần hai, mổ lần ba, ¤mổ lại, mổ đi
    mổ lại, mổ chương trình, ¤mổ thay, ¤tiền mổ, đóng viện phí, tiền viện, tạm ứng viện, chuyển viện, ¤chuyển tuyến, ¤xe cứu thương, ¤gọi 115, ¤châu
    quỳ, viện tâm thần, bệnh viện tâm thần, viện sức khỏe tâm thần, lê minh xuân, biên hòa 2, trại tâm thần, ¤trại phong, ¤viện lao, viện phổi, viện
    huyết, ¤viện 108, ¤viện 103, ¤viện 175, ¤viện lão, viện u bướu, nhi đồng 1, nhi đồng 2, nhi trung ương, phạm ngọc thạch, ung bướu cơ sở, cho tôi
    chừng, thầy thuốc cho tôi, bác sĩ cho tôi, thầy thuốc bảo còn, ¤bác sĩ bảo còn, bác sĩ nói còn, bác sĩ cho chừng, bác sĩ cho khoảng, bác sĩ cho
    ba tháng, bác sĩ cho sáu tháng, không còn nhiều thời gian, chẳng còn nhiều thời gian, không còn bao lâu, chẳng còn bao lâu, chẳng được bao lâu,
    sống được bao lâu, sống thêm được, sống thêm, thời gian còn lại của, ngày tháng còn lại, quỹ thời gian còn, tính bằng tuần, tính từng ngày, sống
    từng ngày, ngày nào hay ngày, bó tay rồi, y học bó tay, thầy thuốc bó tay, hết cách rồi, không còn phác đồ, ngừng điều trị, ngưng điều trị, thôi
    điều trị, từ chối điều trị, không hóa trị nữa, không xạ nữa, không mổ được, không còn mổ được, mổ không được nữa, mở ra rồi đóng, mổ ra rồi
    đóng, ¤lan khắp, lan xương, chạy vào xương, chạy lên não, chạy lên phổi, ¤xâm lấn, giai đoạn muộn, giai đoạn bốn, giai đoạn 4, giai đoạn iv,
    giai đoạn iii, giai đoạn iiib, ¤độ bốn, phát hiện muộn, phát hiện sớm nên, ¤li bì, nằm li bì, ¤mê man, ¤mê mệt, lơ mơ rồi, ¤co quắp, ¤tím
    tái, ¤tím ngắt, ¤tái mét, ¤trợn mắt, trợn ngược, sùi bọt mép, ¤sùi bọt, ¤cứng hàm, ¤nói đớ, ¤đớ lưỡi, ¤líu lưỡi, cứng lưỡi, ¤xệ miệng, ¤méo
    xệch, liệt lưỡi, yếu nửa người, tê nửa người, nửa người bên, ¤bất toại, không nhấc nổi tay, không nhấc nổi, không nhấc được chân, không cử động
    được, không cầm nổi, cầm đũa không nổi, ăn cháo xay, nuốt không được, không nuốt được, nuốt không nổi, khạc ra máu, ¤khạc máu, ¤nôn máu, ¤ho
    máu, đái ra máu, đi cầu ra máu, tiêu ra máu, ¤phân đen, thổ huyết, bụng chướng, ¤phù chân, ¤phù mặt, phù toàn thân, ¤vàng mắt, ¤vàng vọt, ¤sốt
    40, ¤sốt 41, sốt không hạ, sốt không dứt, sốt không rõ, ¤xỉu giữa, ¤ngất tại, ¤xỉu tại, đột ngột ngã, da bọc xương, ¤tóc rụng, ¤rụng tóc, cạo
    đầu vì, cạo trọc vì, đội tóc giả, ¤tóc giả, mũ len che đầu, quấn khăn che đầu, ¤đi lạc, không biết đường về, quên tên con, quên mặt con, quên cả
    tên, không biết mình là ai, chẳng biết ai, tưởng em là, tưởng con là người, đòi về nhà cũ, đòi về quê dù, tiểu không tự chủ, tiểu tiện không,
    đại tiểu tiện, tiêu tiểu tại chỗ, ăn uống tại chỗ, vệ sinh tại giường, tự tử hụt, tự tử không thành, ¤cứu kịp, được cứu kịp, rửa dạ dày, không
    muốn thức dậy, chỉ muốn ngủ mãi, ước gì đừng thức, đừng thức dậy nữa, không muốn tỉnh, ¤hết lối, ¤không còn lối, không lối thoát, không thấy lối
    ra, biến mất cho xong, biến mất khỏi, ¤tan biến, không ai cần em, không ai cần tôi, không có em chắc, không có tôi thì, thế giới không có em,
    đứng trên cầu, đứng trên sân thượng, đứng ngoài lan can, viết sẵn thư, để lại thư cho mẹ, ¤cứa tay, cứa cổ tay, ¤vết cứa, vết sẹo trên cổ tay,
    cổ tay quấn băng, uống hết lọ, uống hết vỉ, uống cả lọ, uống ba mươi viên, gom thuốc, tích thuốc ngủ, ptsd, rối loạn hoảng sợ, rối loạn nhân
    cách, rối loạn cảm xúc, rối loạn stress, cơn hoảng loạn, lên cơn hoảng, panic, bulimia, anorexia, ¤móc họng, ¤hưng cảm, ¤ảo thanh, nghe tiếng
    người trong, nghe tiếng ai, có người theo dõi trong đầu, ¤mất ngủ triền miên, mất ngủ mấy tháng, trắng đêm mấy tháng, kiệt quệ tinh thần, suy
    kiệt tinh thần, điều trị tâm thần, khám tâm thần, tham vấn tâm lý, đang trị liệu, phiên trị liệu, ¤đi cai, ¤trại cai, ¤cai rượu, cai ma túy,
    ¤cắt cơn, cắt cơn giải độc, ¤cơn vã, ¤vã thuốc, lên cơn nghiện, nghiện đá, ¤ngáo đá, ¤phê đá, sốc heroin, sốc ma túy, bóng cười, nghiện thuốc,
    nghiện cờ bạc, ngày không rượu, ngày chưa uống, ngày không uống giọt, ngày sạch, không đụng giọt rượu, ¤nhóm aa, bỏ rượu được, uống lại rồi, ngộ
    độc rượu, methanol, rượu methanol, nghỉ ốm dài, giấy nghỉ ốm, hưởng bảo hiểm ốm đau, giám định y khoa, giám định thương tật, ¤thương tật, tỷ lệ
    thương tật, mất sức lao động, suy giảm khả năng lao động, người nhà bệnh nhân, nghỉ không lương để chữa, nghỉ để chữa, nghỉ điều trị, xin nghỉ
    để mổ, nghỉ để mổ, xin nghỉ để chăm, nghỉ việc để chăm, nghỉ làm để chăm, nghỉ chăm ba, nghỉ chăm mẹ, nghỉ chăm con ốm, kêu gọi giúp đỡ chữa,
    quyên góp chữa, mổ cho bé, tiền mổ cho, quỹ mổ tim, bán nhà chữa, bán đất chữa, bán xe chữa, vay tiền mổ, cầm sổ đỏ chữa, chữa trị cho, hết tiền
    chữa, ở viện suốt, ¤tập nuốt, tập lại từ cách, tập lại cách nuốt, tập nuốt lại, tập ngồi lại, tập đứng lại, tập đi lại từ, tập cầm thìa, tập cầm
    đũa lại, phục hồi sau đột, trung tâm phục hồi, viện phục hồi, khoa phục hồi, âm ngữ trị liệu, hoạt động trị liệu, kỹ thuật viên phục hồi, thanh
    song song, cai máy thở, cai thở máy, rút nội khí, đặt lại nội khí, mở mắt theo lệnh, thang glasgow, điểm glasgow, glasgow, hôn mê sâu, tỉnh sau
    hôn mê, không đáp ứng thuốc, không đáp ứng điều trị, kháng trị, bệnh tiến triển, bệnh kháng thuốc, di căn gan, di căn xương, di căn não, di căn
    phổi, tái phát ung thư, tái phát rồi, tái phát lần, ung thư quay lại, nó quay lại rồi bác sĩ, khối u quay lại, marker tăng, chỉ điểm ung thư,
    ¤cea tăng, ¤psa tăng, ¤afp tăng, ca 125, tầm soát ra, tầm soát phát hiện, siêu âm ra khối, siêu âm thấy khối, nội soi ra khối, chụp ra khối,
    phim có đốm, đốm ở phổi, nốt ở phổi, ¤nốt phổi, bóng mờ ở phổi, khối ở gan, khối ở tụy, khối ở ngực, cục ở ngực, cục cứng ở, sờ thấy cục, sờ
    thấy hạch, ¤đoạn nhũ, đoạn nhũ một, cắt một bên ngực, cắt hai bên ngực, cắt thùy phổi, ¤cắt thùy, cắt lá lách, cắt tuyến giáp, cắt thanh quản,
    ¤cắt lưỡi, cắt đoạn ruột, ¤cắt nửa, cắt hết tử cung, cắt bàng quang, cắt hai chân, ¤cắt chân, mất cánh tay, mất bàn tay, mất bàn chân, mất hai
    chân, mất một mắt, mất một cánh, mất nửa bàn tay, mất hết ngón, mất bốn ngón, mất ba ngón, mất hai ngón, ngồi xe lăn cả đời, gắn liền xe lăn,
    không đi lại được nữa, không đứng dậy được nữa, nằm bất động, bất động trên giường, sống nhờ máy, phụ thuộc máy thở, thở bằng máy, thở nhờ máy,
    tim nhờ máy, đeo máy trợ tim, máy trợ tim, máy tạo nhịp tim, đặt máy tạo nhịp, đặt máy phá, holter, bơm bóng đối xung, ¤đặt coil, nút phình,
    ¤nút coil, kẹp phình, lấy huyết khối, tiêu sợi huyết, giờ vàng đột quỵ, cửa sổ đột quỵ, rối loạn nuốt, thất ngôn, liệt hầu họng, ¤liệt mềm, ¤yếu
    cơ, ¤teo chân, teo tay, ¤co cứng, ¤run giật, đứng không vững, mất thăng bằng liên tục, ¤bệnh hiếm, ¤bệnh lạ, bệnh di truyền, đột biến gen, bệnh
    tự miễn, ¤tự miễn, ¤viêm tủy, viêm đa dây, viêm não tự miễn, ¤não bị, não tổn thương, tổn thương não, thiếu oxy não, ngạt lúc sinh, ngạt khi
    sinh, sinh cực non, non tháng, sinh non 2, sinh non lúc, nặng một ký hai, nặng 900 gram, nặng chín lạng, ¤nằm lồng, trong lồng kính, vàng da sơ
    sinh nặng, ¤thay máu, nhiễm trùng sơ sinh, tim thai chậm, suy thai, ¤cạn ối, ¤đa ối, thai chậm tăng, ¤hở eo, ¤khâu eo, ¤tiền sản, hellp, vỡ tử
    cung, ¤nhau cài, nhau cài răng lược, thuyên tắc ối
"""
"""Accidents with machines and on the road, diseases by organ, medicines, devices, wards, what is left of time, states of body and mind."""

ILLNESS_THINGS_OF_KIN: Final = """
    ¤cháy sém, ¤kẹt chân, ¤kẹt tay, ¤máu me, ¤băng bó, ¤băng kín, ¤còn băng, ¤băng mắt, ¤tê tay, ¤tê chân, tay không cầm, nằm nghiêng, ¤xoa bóp,
    ¤tắm cho, lau người, ¤đút ăn, ¤ăn cháo, ¤húp cháo, chuyền nước, thuốc gan, thuốc thận, tiêm mỗi ngày, chích mỗi ngày, chờ kết quả, siêu âm ra,
    giường bên, giường số, phòng bệnh, ngoài cửa phòng, ¤trực đêm, ngủ hành lang, ngủ gầm giường, nuôi trong viện, ¤vô nuôi, không tự ăn, không tự
    đi, không nói được, không đi được, không đứng được, ¤hay quên, ¤quên hết, ¤lẩn thẩn, nói lung tung, ¤đập phá, la suốt đêm, tuyệt vọng, ¤thu
    mình, không ra khỏi phòng, không chịu ăn, không nói năng, không nói chuyện với ai, khóc một mình, sợ đám đông, ¤cắt tay, uống thuốc liều, nhậu
    suốt, ¤say suốt, chích choác, ¤tập nói, ¤tập ngồi, ¤tập đứng, ¤phục hồi, không đáp ứng, kháng thuốc, tiến triển xấu, ¤còn sốt, chưa hạ sốt, chưa
    ăn được, chưa ngồi được, chưa đi được, chưa nói được, chưa rút ống, ¤chưa cai, ¤đợi mổ, ¤ngày mổ, sau ca mổ, dưỡng thương, ¤hồi tỉnh, ¤còn hôn,
    đang truyền, nằm ở khoa, ¤nằm khoa, chuyển lên tuyến, về tuyến dưới, xin về nhà, người ta trả về
"""
"""Beside somebody of the circle."""
