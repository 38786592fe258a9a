"""Compounds that typed without diacritics hold the words of a moment or a loss in their midst.

Vietnamese writes each syllable apart. "Tập trung vào bài" typed bare has "trúng vào", "giảng viên tích cực" has "viên
tịch", "ví dụ sinh động" has "dự sinh", "tổ chức" has "chúc". The compound is the commoner reading by far, so its syllables
are taken out of a bare line before such words are sought in it; with diacritics nothing of this is needed.
"""

from typing import Final

from sincerely.noticing.language.vi.line import Line, Phrase, without

_OF_MOMENTS: Final = (
    r"tap trung|to chuc|chuc nang|thiet bi|vi du|(?<!tan )sinh vien|tra tan sinh vien|sinh (?:dong|hoat|thai|ra|song|hoc)|thai do|than (?:thien|thiet|men|yeu|mat)"
    r"|gan (?:gui|nhu|day|ket|lien|bo|cac)|(?:nham|buon|gay) chan (?:chuong|nan|cho|vi|khi|hoc)|(?:nham|buon) chan|(?:de|rat|khong|hoi|nhieu|nen|su|cam giac) gay (?:[^\s]+ ){0,3}chan|chan (?:nan|ghet|chuong)"
    r"|bao (?:dam|gio)|bay gio|(?:khong|moi|chang|ai|cang|chua) dam hoi|(?:do|dap|phuong|du) an|(?:co|on) dinh|ket hop|(?:dang|de|tinh|nguoi) yeu|(?:bat|ban|lan|luc) dau|dau (?:ky|tu|tien)"
    r"|thi dau(?! (?:dai|vao|truong|cap|lop|chuyen|bang|roi|cao|cong|thu|doi|n\d))|truong thanh|len truong(?= (?:roi|moi|phai|va|ma|hoc|de|cho|lam|voi|tu|luc)\b|$)|bat kip|(?:quyen|chu|the) so huu|(?:ve|tu|duoi) que (?:len|bao)"
    r"|(?:nhin|khuon|guong|coi cai|cai|doi|vao|trong|sap|cam|so|yeu) mat (?:con|bo|ma|be|me|ba|vo|no|em|minh|ban|cha|anh|chi|tui|toi)|thi do(?! (?:dai hoc|vao|chuyen|truong|lop|dau|bang|roi|diem|cao)\b)"
    r"|treo co(?! (?:tu|chet|trong phong|o |ngoai)\b)|(?:cau|moi|nhung|noi|ke|ve|nghe|hoi|viec|mot|hai|trong|bao nhieu) chuyen da|chuyen da (?:xay|qua|cu|lau|den|duoc)|diem thi (?:nen|thay|phai|se|moi|khong|rat|ma|de)"
    r"|(?:di|mong|dung) dau thai|dau thai (?:lai|the|kiep|vao kiep)|vua cuoi (?:vua|noi|ha|len)|(?:khoc|noi) vua cuoi|(?:hay|luc nao cung|ai cung|cu) cuoi(?! (?:vo|chong|nhau)\b)|(?:gi do|rat|that|su|tran day) tuoi moi|tuoi moi (?:va|hon|me)"
    r"|qua doi (?:khi lai|vo nghia|vui|quen|ngac|binh)|di can (?:ke|than)|bang (?:diem|bao gia|gia|tong|luong|thong|ke|chao|tinh|mo ta|ghi|excel|phan|cau hoi|danh sach|cong no|cham cong)"
    r"|cu (?:the|ky)|ky (?:thuat|nang|luat|ten|su|quy)|han (?:nop|chot)|(?:hom|bua|luc|hoi) do lop|nhan (?:(?:em|anh|chi|minh|con) )?nha(?=$| (?:anh|chi|em|a|sep)\b)|de nghi(?= viec)|kho khan|thay doi"
)
_OF_LOSS: Final = (
    r"tich cuc|huong (?:dan|vi|den|toi|nghiep)|(?:dinh|tinh|anh|xu|phuong|theo) huong|nen (?:bi|dau)(?! (?:thuong|long|don))|(?:de|kien|doi) nghi tang|tang (?:toc|dong luc|them|cuong|luong|ca|so|suat|tuong tac|duoc|dan|len|kha nang|tinh|truong|nhanh|hieu|chat luong|don)|(?:lau|o|len|xuong|phong|chay|can|san|van phong) tang \d+"
    r"|(?:trao|qua|hien|duoc|mon) tang|de tang (?!(?:ong|ba|bo|me|ma|cha|chong|vo|con|chau|cu|noi|ngoai|nen|ba nam)\b)[^\s,.]+"
    r"|(?:truoc|cac|khuon|doi|nuoc|chong|guong|hai|rua|nhin vao|cam|vang|bien|gap|ra) mat(?= |$)(?! (?:me|bo|ba|cha|con|chong|vo|roi|hom|sang|dem|toi|chieu|mat)\b)|truoc mat (?:con|me|bo|ba|ma|vo|chong|be)|mat (?:khau|bang|hang|troi|tien|ngu)|ve moi mat|cac mat con|mat di (?:mot phan|niem|dong luc|su|y nghia|co hoi|cam|hung)"
    r"|lam chung (?:voi|do|mot|nhom|du|phong|cong|ca|bai)|(?:nhom|cung|dang|tung|hay) lam chung|cac dang|hieu (?:qua|bai|duoc|biet|ro|them|hon|nham|lam|suat|ung)|cai thien|hoan thien|doanh nhan|kho tinh|lien quan|quan (?:trong|tam|ly|ao)|ao quan toc"
    r"|cung that(?= (?:tuyet|vui|la|su|de|dep|hay|dang|kho)\b)|tuoi van so|vo liem|y tuong|(?:sang|ra|dau|cuoi|moi|trong|hang) nam mo|nam mo a di|(?:uoc|giac) mo|(?:nhau|duong|thoi gian) con dai|(?:cho|voi|la) nguoi ngoai|nguoi ngoai (?:quoc|cuoc|hanh)|cu tu tu|tu tu (?:thoi|tinh)"
    r"|tu tu (?:thoi|tinh|cung (?:duoc|toi|xong)|lam|noi|hoc|hieu|moi|quen|lan|giai|tra)|(?:phai|chay|lam|noi|hoc|doc|uong|nhai|cham|di) tu tu(?! (?:tai|o|bang|vi|hut|khong thanh)\b)|di anh(?= (?:chiu|oi|nha|nhe|khong)\b)|(?:thoi|len|noi|lam|xem|het|tiep) di anh"
    r"|da mat di (?:rat|vai|nhung|y|kha nang|niem|nhieu|nay)|tuong chung da mat|co dam me|(?:mot|lam) dam (?:co dong|dong)|lam chung (?:that|la|rat|luon|thi|minh)|cung that khong|van so (?:no|bon|ma|nhat)"
    r"|tang gia (?:thang|nam|tu|nay|len|nha|them|ban|san pham|xang|dien|phong|thue|dot|quy)|thi the (?:nao|nay|thoi|kia|la|do|a|ma|chu)|bao tu (?:mo|hoc|lam|tim|xu)|may tinh do|nam mo (?:thay|mong)|mo ma (?:ca|cu|em|anh|chi|khong|van|chua)"
    r"|lam tang (?:ap|su|kha|gia|hieu|chi|doanh|nang|nguy|them|luong|so|ty)|hoa tang (?:co|me|vo|chi|em|ban|thay|sep|nguoi|khach|ba|sinh|le)|ban tang cho|tang su (?:thich|tu tin|hung|hieu|gan|ket|chu|tin)|co le gio|nha don nhan|dot tu noc|con nam lai (?:mot|vai|may|them)|di hoa tri"
    r"|nuoi di anh|(?:do|de|phan|dang|xe) ma chay|that (?:thu vi|chung may)|cong (?:cua|tac) ma"
)
MOMENTS: Final = Phrase("(?!)", rf"\b(?:{_OF_MOMENTS}|{_OF_LOSS})\b")
LOSS: Final = Phrase("(?!)", rf"\b(?:{_OF_LOSS}|thai do|vi du|thiet bi|bat dau|bao gio)\b")


def unbroken(line: Line, compounds: Phrase) -> Line:
    """Return a bare line with the syllables of the compounds blotted out, length kept; any other line as it is."""
    return without(compounds, line) if line.bare else line
