"""Phrases that letters to anybody are made of, English and Vietnamese; written by us, folded.

One of STRONG is enough to say that a letter reads like a template. WEAK ones everybody uses now and then: three
different ones in one letter are a pattern.
"""

STRONG = (
    "i hope this email finds you well", "i hope this message finds you well", "i hope this letter finds you well",
    "hope this finds you well", "hope this email finds you", "hope this message finds you", "finds you in good health",
    "i trust this email finds you", "i trust this message finds you", "i wanted to reach out", "i am reaching out",
    "i'm reaching out", "just circling back", "circle back", "at your earliest convenience", "per my last email",
    "leverage our", "synergy", "valued customer", "valued client", "valued partner", "dear customer", "to whom it may concern",
    "thank you for your understanding and cooperation", "we appreciate your business", "thank you for your time and consideration",
    "i am writing to express my", "i'm writing to express my", "thank you for considering my", "would be greatly beneficial",
    "invaluable insights", "valuable insights", "in today's fast-paced", "unwavering", "testament to", "delve into",
    "i am excited to announce", "we are excited to announce", "we are thrilled to", "don't miss out", "limited time offer",
    "tran trong thong bao", "rat mong nhan duoc su hop tac", "quy khach hang", "kinh gui quy khach", "chan thanh cam on quy",
    "hy vong email nay", "hi vong email nay", "hy vong thu nay", "trong thoi gian som nhat", "xin tran trong cam on su quan tam",
    "xin gui loi chao tran trong", "xin gui den quy", "loi chao tran trong nhat", "rat han hanh duoc hop tac", "cam ket mang den",
    "cam ket mang lai", "giai phap toan dien", "nang tam", "su hai long cua quy khach", "dong hanh cung quy",
)  # fmt: skip
WEAK = (
    "touch base", "touching base", "just checking in", "please do not hesitate to", "please don't hesitate to", "don't hesitate to reach out",
    "i look forward to hearing from you", "looking forward to your response", "looking forward to your reply", "moving forward",
    "i would be grateful if", "would be greatly appreciated", "greatly appreciate", "thank you for your prompt", "your prompt response",
    "i am writing to", "i'm writing to", "please feel free to", "thank you in advance", "thank you once again", "i am confident that",
    "should you have any questions", "if you have any further questions", "i understand that you", "your guidance", "your expertise",
    "your valuable", "i would like to express", "as we approach", "ensure a smooth", "is crucial", "warm regards", "i hope you are doing well",
    "i hope you're doing well", "hope all is well", "hope you are well", "rest assured", "aligns with", "take this opportunity",
    "rat mong nhan duoc phan hoi", "rat mong nhan duoc su", "xin chan thanh cam on", "neu co bat ky thac mac", "vui long lien he",
    "moi thac mac xin", "mot lan nua xin", "thay mat cong ty", "xin kinh chuc", "chuc quy", "loi dau tien", "tran trong kinh chao",
)  # fmt: skip
PATTERN = 3
"""Different weak phrases in one letter that make a pattern."""
