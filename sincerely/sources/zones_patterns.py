"""The words by which mail programs and people mark quotes, forwards, signatures and disclaimers.

All patterns are matched on folded text (lower case, no diacritics, đ = d), so one spelling covers both ways of typing.
"""

import re

from sincerely.sources.folding import fold


def _any(words: str) -> str:
    return "|".join(re.escape(fold(word)).replace(r"\ ", r"\s+") for word in words.split(";") if word)


WROTE = _any(
    "wrote;writes;đã viết;viết;đã ghi;schrieb;schreibt;geschrieben;a écrit;escribió;escribio;escreveu;ha scritto;"
    "schreef;geschreven;skrev;pisze;napisał(a);napisał;napisała;napsal(a);napsal;napísal;kirjoitti;írta;scris;yazdı;"
    "έγραψε;написал;пишет;写道;書きました;のメール;メール;작성;が書いた"
)
"""The verb of the line that introduces a quote, in the languages whose mail we have met."""

_START = _any(
    "on;på;i går;tors;vào;vào lúc;lúc;ngày;am;den;le;op;w dniu;dnia;el;il;il giorno;em;dne;dňa;pe;tarihinde;a;le;在;于;"
    "mon;tue;wed;thu;fri;sat;sun;man;tir;ons;tor;fre;lør;søn;mån;tis;lör;sön;pon;wt;śr;czw;pt;sob;niedz;ndz;"
    "lun;mar;mer;jeu;ven;sam;dim;ma;di;wo;do;vr;za;zo;mo;mi;fr;sa;so;thứ hai;thứ ba;thứ tư;thứ năm;thứ sáu;"
    "thứ bảy;chủ nhật;th 2;th 3;th 4;th 5;th 6;th 7;cn"
)
ATTRIBUTION_START = re.compile(
    rf"[\s*>]*(?:-{{2,}}\s*)?(?:(?:{_START})(?=[\W\d])|\d{{1,4}}[./年년-]|\d{{1,2}}\s+\w{{3}})"
)
ATTRIBUTION = re.compile(rf"(?:\W|^|[ぁ-んァ-ヶ一-龥가-힣])(?:{WROTE})(?:\W|$|[은는이가님])")
DATE_OR_TIME = re.compile(r"\d(?:[:.h]\d{2}|(?:(?<=1)9|(?<=2)0)\d{2}|[./-]\d{1,2}[./-]\d{2}|\s*(?:thang|thg|月))")
"""12:30, 1998, 3.4.98, 3 tháng …: found by its first digit but one, for a search is quick where one sign begins it."""
FULL_DATE = re.compile(r"(?=.*(?:19|20)\d{2})(?=.*\d{1,2}[:.h]\d{2})")
MAILBOX = re.compile(r"[\w.+'-]+@[\w-]+(?:\.[\w-]+)*")
SENDER_WROTE = re.compile(rf"[^<>@]{{0,60}}<[^<>\s]+(?:@|\s+at\s+)[^<>\s]+>\s*(?:{WROTE})\s*[:：]$")
WROTE_ON = re.compile(rf".{{1,60}}\s(?:{WROTE})\s(?=.*(?:19|20)\d{{2}})(?=.*\d[:.h]\d{{2}}).{{6,80}}[:：]$")
DATED_SENDER = re.compile(
    r"(?=.*\b(?:19|20)\d{2}\b)(?=.*\b\d{1,2}[:.h]\d{2}\b)[\s>]*(?:\w+[.,]?\s)?\(?\d[^<>]{5,160}<[^<>\s]+@[^<>\s]+>\s*[:：]$"
)
"""Some programs write no verb at all: a full date with its time, a name, an address in brackets, a colon."""
ATTRIBUTION_AND_TEXT = re.compile(
    rf"\s*(?:{_START})(?=[\W\d]).{{4,200}}<[^<>\s]+@[^<>\s]+>[\s,]*(?:{WROTE})\s*[:：](?:\s{{2,}}|\xa0|\t)\S"
)
"""Some phones (Yahoo's app) go on with the quoted text on the line that introduces it."""

ORIGINAL = re.compile(
    r"[\s*>]*[-_=]{2,}\s*(?:"
    + _any(
        "original message;original email;original appointment;message original;message d'origine;ursprüngliche nachricht;"
        "originalnachricht;original-nachricht;oprindelig meddelelse;oprindelig mail;opprinnelig melding;"
        "ursprungligt meddelande;originalmeddelande;oorspronkelijk bericht;wiadomość oryginalna;oryginalna wiadomość;"
        "messaggio originale;mensaje original;mensagem original;původní zpráva;alkuperäinen viesti;thư gốc;thư ban đầu;"
        "tin nhắn gốc;email gốc;tin gốc;thư trả lời;元のメッセージ;原始邮件;原邮件;원본 메시지;исходное сообщение;"
        "reply message;reply to message"
    )
    + r")\s*[-_=]*\s*$"
)
FORWARDED = re.compile(
    r"[\s*>]*(?:[-_=]{2,}\s*(?:"
    + _any(
        "forwarded message;forwarded by;forwarded email;begin forwarded message;weitergeleitete nachricht;message transféré;"
        "message transmis;message réexpédié;videresendt meddelelse;videresendt besked;videresendt;videresendt melding;"
        "vidarebefordrat meddelande;vidarebefordrat;doorgestuurd bericht;przekazana wiadomość;wiadomość przekazana;"
        "treść przekazanej wiadomości;messaggio inoltrato;mensaje reenviado;mensagem encaminhada;mensagem reencaminhada;"
        "přeposlaná zpráva;välitetty viesti;thư được chuyển tiếp;thư đã chuyển tiếp;thư chuyển tiếp;"
        "tin nhắn được chuyển tiếp;tin nhắn đã chuyển tiếp;tin nhắn chuyển tiếp;email được chuyển tiếp;"
        "email chuyển tiếp;chuyển tiếp bởi;転送メッセージ;転送されたメッセージ;转发邮件;转发的邮件;전달된 메시지;"
        "пересылаемое сообщение"
    )
    + r").*$|(?:"
    + _any(
        "begin forwarded message;anfang der weitergeleiteten nachricht;anfang der weitergeleiteten e-mail;"
        "début du message réexpédié;début du message transféré;begin doorgestuurd bericht;start på videresendt besked;"
        "videresendt meddelelse;vidarebefordrat brev;początek przekazanej wiadomości;inizio messaggio inoltrato;"
        "inicio del mensaje reenviado;início da mensagem reencaminhada;bắt đầu thư được chuyển tiếp;"
        "bắt đầu tin nhắn được chuyển tiếp;đã chuyển tiếp thư;転送されたメッセージ"
    )
    + r")\s*[:：]\s*$)"
)
FORWARDED_BARE = re.compile(
    r"[\s*>]*(?:"
    + _any(
        "forwarded message;forwarded email;weitergeleitete nachricht;message transféré;videresendt besked;"
        "vidarebefordrat meddelande;doorgestuurd bericht;przekazana wiadomość;messaggio inoltrato;mensaje reenviado;"
        "mensagem encaminhada;thư được chuyển tiếp;thư chuyển tiếp;tin nhắn được chuyển tiếp;tin nhắn chuyển tiếp"
    )
    + r")\s*[:：]\s*\**\s*$"
)
"""The same words without a frame: a heading of a forwarded letter only where its header fields follow."""

FRAMED = re.compile(r"[\s*>]*[-_=]{3,}\s*[^\s\-_=].{0,60}?[^\s\-_=]\s*[-_=]{3,}\s*$")
FORWARD_STEM = re.compile(
    r"forward|chuyen tiep|weiterge|transfer|transmis|vidareb|videres|doorgest|przekaz|inoltr|reenvi|encaminh"
)

_HEADER_WORDS = {
    "from": "from;từ;người gửi;von;fra;från;de;van;od;da;差出人;发件人;寄件者;보낸 사람;от;lähettäjä;mittente;expéditeur",
    "date": "sent;date;gửi;đã gửi;gửi lúc;ngày;ngày gửi;thời gian;gesendet;datum;sendt;dato;skickat;envoyé;envoyé le;"
    "verzonden;wysłano;wysłane;data;送信日時;日付;送信;发送时间;日期;보낸 날짜;날짜;inviato;enviado;enviado el;enviada;enviada em;enviado em;fecha;"
    "дата;отправлено;lähetetty;päivämäärä;odesláno",
    "to": "to;đến;tới;người nhận;gửi đến;gửi tới;an;til;till;à;aan;do;宛先;收件人;받는 사람;a;para;кому;vastaanottaja;"
    "komu",
    "cc": "cc;bcc;đồng gửi;kopie;kopi;kopia;抄送;참조;ccn;copie;cc:",
    "subject": "subject;chủ đề;tiêu đề;betreff;emne;ämne;objet;onderwerp;temat;件名;主题;主旨;제목;oggetto;asunto;"
    "assunto;тема;aihe;předmět;re",
    "other": "reply-to;importance;attachments;tệp đính kèm;đính kèm;mức độ quan trọng;anlagen;priority;sensitivity;when;"
    "where;required attendees;optional attendees;message-id;organization;pièces jointes",
}
HEADER_ROLE = {fold(word): role for role, words in _HEADER_WORDS.items() for word in words.split(";")}
HEADER_LINE = re.compile(r"[\s*_|\ufeff]*([^\W\d_][\w\s-]{0,26}?)\s*\**\s*[:：]")

DELIMITER = re.compile(r"\s*(?:--|—|–|-- )\s*$")
RULE = re.compile(r"\s*(?:[-_=*~]\s?){3,}\s*$")
FOOTER_PARAGRAPH = re.compile(
    r"[\s*_]*(?:you (?:are|were|have)? ?(?:receiv(?:ed|ing)|getting|subscribed|sent) (?:this|to)\b.{0,60}(?:because|as|since|mail|list|group)"
    r"|to (?:unsubscribe|stop receiving|opt out|update your (?:e-?mail )?preferences)\b|(?:click (?:here )?(?:to )?)?unsubscribe(?:\s*[:<(|]|\s*$| here| from this| instantly)"
    r"|if you (?:no longer wish|would (?:prefer|rather) not|do(?: not|n't) (?:wish|want)) to receive|manage your (?:e-?mail |notification )?(?:preferences|settings)"
    r"|ban nhan duoc (?:thu|email|tin|ban tin) nay (?:vi|boi|do)|(?:de )?huy (?:dang ky|nhan (?:tin|thu|email))(?:\s*[:<(|]|\s*$| nhan| khoi| tai| o day| ban tin)"
    r"|neu (?:ban )?khong muon (?:tiep tuc )?nhan"
    r"|virus-free\b|(?:this (?:e-?mail|message)|email nay|thu nay) (?:has been|was|is|da duoc|duoc|khong)\b.{0,60}\bvirus|(?:scanned|checked|protected) (?:by|for|with)\b.{0,40}\b(?:virus|antivirus|security)"
    r"|khong (?:co|phat hien) virus)"
)
"""What opens a paragraph that a list, a sender of newsletters or a virus scanner put below a letter."""
REPLY_ABOVE = re.compile(
    r"[\W_]*(?:(?:please )?(?:type|write|enter|add) your (?:reply|response|answer)|(?:please )?(?:reply|respond)|(?:vui long |xin )?(?:tra loi|viet tra loi))"
    r" (?:above|o tren|phia tren|ben tren) (?:this|the|dong|duong)\b.{0,30}$"
)
"""The line by which a help desk parts an answer from what it repeats below."""
LIST_FOOTER = re.compile(
    r"mailing list|unsubscribe|huy dang ky|you (?:are )?receiv(?:ed|ing) this|listinfo|subscribed to the google group"
    r"|view (?:it )?on github|ban nhan duoc (?:thu|email|tin) nay"
)
_DEVICE = (
    r"iphone|ipad|ipod|android|blackberry|black ?berry|galaxy|samsung|huawei|xiaomi|oppo|nokia|lumia|htc|pixel|mobile"
    r"|handheld|handset|smartphone|phone|telefon|telephone|mobil|mobiltelefon|handy|outlook|gmail|yahoo|proton ?mail"
    r"|windows mail|mail for windows|mail fur windows|thu cho windows|airmail|spark|mailbird|nine|tablet|dien thoai|di dong|verizon|watch"
    r"|may tinh bang|thunderbird|zimbra|hotmail|mailbox|superhuman|smarttelefon|smartphonem"
)
_SENT = (
    r"sent|wysłane|wysłano|gui|da gui|duoc gui|thu duoc gui|gesendet|diese nachricht wurde|envoye|verstuurd|verzonden|skickat|sendt"
    r"|wyslane|wyslano|inviato|enviado|odeslano|lahetetty|trimis|отправлено"
)
_LINK = r"(?:\s*[<\[(]?https?://\S+[>\])]?)?"
DEVICE_FOOTER = re.compile(
    rf"[\s*_<(\[]*+(?:(?:{_SENT})\s+(?:(?:[\w'’]+\s+){{0,6}})?[^.,;!?]*\b(?:{_DEVICE})\b[^,;!?]{{0,60}}"
    rf"|sent\s+(?:from|via|with|using|by)\s+[\w'’+-]+(?:\s+[\w'’+-]+){{0,5}}"
    rf"|(?:gui|da gui|duoc gui)\s+(?:tu|qua|bang)\s+[\w'’+-]+(?:\s+[\w'’+-]+){{0,6}}"
    rf"|(?:get|tai|laden sie|download|hent|skaffa)\s+outlook\s+[^.,;!?]{{2,40}}"
    rf"|(?=.*outlook)[^.,;!?]{{0,26}}\boutlook\s+(?:for|fur|pour|voor|til|dla|cho|danh cho|para|per|för)\b[^.,;!?]{{0,25}}\b(?:ios|android)[^.,;!?]{{0,6}}"
    rf"|(?:von meinem|von meiner|fra min|fran min|vanaf mijn|van mijn|de mon|desde mi|do meu|dal mio)\s.*\b(?:{_DEVICE})\b.{{0,40}}"
    rf"|(?=.*(?:nde|[送发냄])).{{0,30}}(?:{_DEVICE}).{{0,12}}(?:から送信|에서 보냄|发送|傳送|gonderildi|gesendet|verzonden|送信)"
    rf"|from my (?:\w+ )?(?:{_DEVICE})(?: \w{{0,3}}\d\w*)?"
    rf"|从我的.{{0,20}}发送|via (?:mobile|iphone|android|di dong|dien thoai))(?:,\s*(?:please |pls )?(?:excuse|forgive|apologi[sz]e|pardon|xin loi|thong cam)\b.{{0,60}})?{_LINK}[\s*_.>)\]]*$"
)

DISCLAIMER_OPENINGS = frozenset(
    re.split(
        ";",
        "conf;lega;priv;impo;emai;e-ma;disc;tuye;thon;luu ;canh;this;the ;info;if y;plea;thin;thu ;tin ;noi ;neu ;xin "
        ";vui ;hay ;can ;nghi;suy ;la i;este;esta;ques;le i;any ;dies;ce m;ce c;denn;dett;dit ;nini;ta w;caut;warn;exte",
    )
)
"""The first four characters of all that DISCLAIMER matches: looked at before the slower pattern is."""
DISCLAIMER = re.compile(
    r"[\s*_]*+(?:(?:confidentiality|legal|privacy|important|email|e-mail)\s+(?:notice|disclaimer|warning)\b|disclaimer\b"
    r"|tuyen bo (?:mien tru|bao mat)|thong bao bao mat|luu y bao mat|canh bao bao mat"
    r"|(?:this|the information (?:contained )?in this|the contents? of this|information in this)\s+(?:e-?mail|message"
    r"|communication|transmission|electronic).{0,160}(?:confidential|privileged|intended (?:only|solely|for)|named addressee)"
    r"|if you (?:are not|have received|received) (?:the intended|this (?:e-?mail|message|communication)).{0,60}"
    r"(?:error|recipient|mistake)|please consider the environment|think before you print"
    r"|(?:email|e-mail|thu dien tu|thu|tin nhan|thong diep|noi dung email|thong tin trong (?:email|thu)) nay.{0,160}"
    r"(?:bao mat|bi mat|thong tin (?:mat|rieng|noi bo)|dac quyen|chi danh (?:rieng )?cho|nguoi nhan duoc chi dinh)"
    r"|neu (?:quy vi|ban|anh|quy khach|ong/ba)\S*\s.{0,40}khong phai (?:la )?nguoi nhan"
    r"|(?:xin |vui long |hay )?(?:can nhac|nghi|suy nghi).{0,30}truoc khi in"
    r"|(?:la informacion contenida|este (?:mensaje|correo|e-?mail)|esta mensagem|questo messaggio|questa e-?mail|le informazioni contenute).{0,160}(?:confiden|riservat|privilegi)"
    r"|(?:any|the) (?:views|opinions)(?: or (?:views|opinions))? (?:expressed|presented|contained)|the information (?:transmitted|contained)\b.{0,160}(?:intended|confidential|privileged)"
    r"|diese (?:e-?mail|nachricht).{0,120}vertraulich|ce (?:message|courriel|mail).{0,120}confidentiel"
    r"|denne (?:e-?mail|mail|meddelelse).{0,120}fortrolig|detta (?:meddelande|e-postmeddelande).{0,120}konfidentiell"
    r"|dit (?:bericht|e-mailbericht).{0,120}vertrouwelijk|(?:niniejsza|ta) wiadomosc.{0,120}poufn"
    r"|(?:caution|warning|external|canh bao)\b.{0,30}(?:external|outside|ben ngoai|originated))"
)
DISCLAIMER_MORE = re.compile(
    r"intended recipient|confidential|privileged|virus|liabilit|notify the sender|delete (?:it|this|the)|registered (?:in|office)"
    r"|company (?:no|number|registration)|disclos|unauthori[sz]ed|bao mat|nguoi nhan|xoa (?:thu|email)|trach nhiem"
    r"|environment|print|moi truong|vertraulich|confidentiel|handelsregister|do not click|khong (?:bam|nhap|mo)"
)

CLOSING = re.compile(
    r"\W*+(?:(?:with |my |our )?(?:(?:best|kind(?:est)?|warm(?:est)?|very best|all (?:the|my) best|many|deepest) ?)?"
    r"(?:regards|wishes|thanks|best|rgds|brgds|br|kr)(?: again| so much| a lot| and (?:best |kind )?regards| in advance)?"
    r"|thank you(?: (?:so|very) much| again| in advance)?|sincerely(?: yours)?|yours(?: sincerely| truly| faithfully)?"
    r"|cheers|love|take care|talk soon|see you|warmly|respectfully|cordially|thx|ta|tks"
    r"|(?:xin )?(?:tran trong cam on|tran trong kinh chao|tran trong(?! cam| kinh)|chan thanh cam on|cam on|cam on (?:anh|chi|em|ban|quy \S+)(?: nhieu)?|kinh thu"
    r"|kinh chao|kinh chuc|than men|than ai|than|thuong|chao (?:anh|chi|em|ban)|em cam on|em chao \S+|cam on nhieu)(?: a| nhe| va kinh chao)?"
    r"|(?:mit )?(?:freundliche[nm]?|viele[n]?|liebe[n]?|beste[n]?|herzliche[n]?|schone[n]?) gr(?:u|ue)(?:ss|ß)(?:en?)?|mfg|lg|vg|gr(?:u|ue)(?:ss|ß)e?|hochachtungsvoll|(?:besten|vielen|herzlichen|lieben) dank|danke(?: und gr(?:u|ue)(?:ss|ß)e?)?"
    r"|(?:(?:bien |tres )?(?:cordialement|sincerement)|bien a (?:vous|toi)|amicalement|(?:sinceres |meilleures |cordiales )?salutations|merci(?: d'avance)?|bonne journee)"
    r"|(?:med )?(?:venlig|venlige|bedste|de bedste|mange|kaerlig|kærlig) hils(?:en|ner)|mvh|hilsen|kh|venligst|(?:mange |pa forhand )?tak|takk"
    r"|(?:med )?(?:vanlig|vanliga|basta|varma) halsning(?:ar)?|halsning(?:ar)?|vanligen|tack(?: pa forhand)?"
    r"|(?:met )?(?:vriendelijke|hartelijke|beste|warme) groet(?:en|jes)?|groet(?:en|jes)?|mvg|(?:alvast )?bedankt|dank je(?: wel)?"
    r"|(?:serdecznie )?pozdrawiam(?: serdecznie)?|z powazaniem|(?:z )?(?:powaznymi )?pozdrowieni(?:ami|a)|dziekuje|dzieki"
    r"|(?:muchos |un |un cordial |atentos )?saludos?(?: cordiales?)?|atentamente|cordialmente|(?:muchas )?gracias(?: de antemano)?|un abrazo"
    r"|abraco?s?|atenciosamente|(?:com os )?(?:melhores |meus )?cumprimentos|obrigad[oa]"
    r"|(?:cordiali |distinti |cari |tanti )?saluti|grazie(?: mille)?|a presto|(?:ystavallisin )?terveisin|kiitos"
    r"|(?:どうぞ)?よろしくお願い(?:いた)?(?:致)?します|以上|敬具|ありがとうございます)"
    r"(?P<name>\s*[,.!:]?\s+[\w'’-]+(?:\s+[\w'’-]+){0,2})?\W*$"
)
GREETING = re.compile(r"(?:hi|hello|hey|dear|chao|kinh gui|kinh chao|xin chao|thua|hallo|bonjour|hej|hola|ciao)\b")
POSTSCRIPT = re.compile(r"\s*(?:p\.?\s?s\b|p/s|tb\b|nb\b)[\s.:)]")
# A search is quick where a pattern begins with its signs: so what may not stand before them is looked for after them.
PHONE = re.compile(r"\d(?<!\w\d)[\d\s().\-/]{6,18}\d\b")
LINK = re.compile(
    r"https?://|www(?<!\wwww)\.|linkedin(?<!\wlinkedin)\.\w|facebook(?<!\wfacebook)\.\w|zalo(?<!\wzalo)\.\w"
)
LABEL = re.compile(
    r"\s*(?:tel|telephone|phone|mobile|mob|cell|fax|office|direct|ext|email|e-mail|mail|web|website|skype|zalo|whatsapp"
    r"|telefon|telefax|tlf|mobil|mobiltelefon|handy|gsm|tfn|puh|email|adresse?|viber|address|add|addr|dia chi|d/c|dt|sdt|dtdd|di dong|dien thoai|hotline|may le|van phong|vp|tru so|mst|linkedin"
    r"|[tmpfwedc])\s*[.:|]\s*\S"
)
ROLE_WORDS = re.compile(
    r"\b(?:manager|director|officer|president|engineer|analyst|consultant|assistant|associate|head of|lead|founder"
    r"|partner|ceo|cto|cfo|coo|vp|executive|coordinator|specialist|representative|attorney|counsel|professor|dr|phd"
    r"|sales|marketing|department|dept|team|developer|architect|secretary|accountant|advis[eo]r|owner|editor"
    r"|giam doc|truong phong|pho phong|truong nhom|chuyen vien|nhan vien|ke toan|tro ly|thu ky|chu tich|tong giam doc|quan ly"
    r"|phong (?:kinh doanh|ke toan|nhan su|ky thuat|marketing|hanh chinh|du an)|bo phan|giang vien|tien si|ths|ky su|luat su|bac si"
    r"|ltd|limited|inc|llc|llp|gmbh|ag|plc|corp|corporation|company|co|jsc|group|university|institute|bank|school|agency"
    r"|leiter(?:in)?|geschaftsfuhrer(?:in)?|vertrieb|directeur|directrice|responsable|direktor|chef|konsulent|kierownik|gerente|direttore"
    r"|cong ty|cty|tnhh|co phan|tap doan|ngan hang|dai hoc|vien|truong|chi nhanh)\b"
)
ADDRESS_WORDS = re.compile(
    r"\b(?:street|st|road|rd|avenue|ave|floor|suite|building|district|ward|city|p\.?o\.? box|duong|phuong|quan|tang"
    r"|toa nha|so \d+|tp|thanh pho|tinh|huyen|\d{5})\b"
)
