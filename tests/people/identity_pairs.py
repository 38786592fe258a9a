"""Pairs of correspondents written by hand, with what a careful assistant would do about each.

`same`: merge, or at least propose it. `unsure`: propose it, never merge alone. `different`: leave apart, and do not ask.
A line: verdict | name | addresses and numbers | name | addresses and numbers.
"""

PAIRS = """
# order, case, punctuation, titles
same | Ada Moreau | ada@loom.example | Moreau, Ada | amoreau@mail.loom.example
same | ADA MOREAU | ada@loom.example | Ada Moreau | ada.moreau@loom.example
same | Dr. Ada Moreau | ada@loom.example | Ada Moreau, PhD | moreau@loom.example
same | Ada L. Moreau | ada@loom.example | Ada Moreau | ada.moreau@loom.example
same | Moreau, Ada L | amoreau@loom.example | Ada L Moreau | ada@loom.example
same | 'Ada Moreau' via Loom Team | ada@loom.example | Ada Moreau | a.moreau@loom.example
same | Ada Moreau (London) | ada@loom.example | Ada Moreau | ada.moreau@loom.example
same | Jean-Luc Ferrer | jl@loom.example | Jean Luc Ferrer | jean-luc.ferrer@loom.example
same | Siobhán O'Reilly | so@loom.example | Siobhan O’Reilly | siobhan.oreilly@loom.example
same | José Álvarez Ruiz | jose@loom.example | Jose Alvarez Ruiz | jalvarez@loom.example
same | Björn Åkesson | bjorn@loom.example | Bjorn Akesson | bjorn.akesson@loom.example
same | ada.moreau | ada.moreau@loom.example | Ada Moreau | amoreau@loom.example
# the same mailbox written otherwise
same | Ada Moreau | ada.moreau@gmail.com | Ada | adamoreau@gmail.com
same | Ada Moreau | ada.moreau@gmail.com | Ada Moreau | ada.moreau@googlemail.com
same | Ada Moreau | ada+shop@loom.example | Ada Moreau | ada@loom.example
same | | ada+news@loom.example | Ada Moreau | ada@loom.example
same | Ada Moreau | ada@loom.example'subject | Ada Moreau | ada@loom.example
# numbers
same | Ada Moreau | a@x.example +442079460018 | Ada Moreau | b@y.example +442079460018
same | Ada Moreau | a@x.example +442079460018 | Moreau, Ada | +442079460018
different | Ada Moreau | a@x.example +442079460018 | Ben Oduya | b@x.example +442079460018
different | Ada Moreau | a@x.example +442079460018 | Ben Moreau | b@y.example +442079460018
unsure | Ada Moreau | a@x.example +442079460018 | Ada | b@y.example +442079460018
unsure | Bob Whitfield | bob@home.example +442079460018 | Robert Whitfield | rw@firm.example +442079460018
# other organisations, free mail
unsure | Ada Moreau | ada@loom.example | Ada Moreau | ada@wool.example
unsure | Ada Moreau | ada@loom.example | Ada Moreau | ada.moreau@gmail.com
unsure | Ada Moreau | ada.moreau@gmail.com | Ada Moreau | amoreau77@yahoo.com
unsure | Moreau, Ada | ada@loom.example | Ada Moreau | moreau.ada@outlook.com
unsure | Ada Louise Moreau | ada@loom.example | Ada Louise Moreau | ada@wool.example
unsure | Katarzyna Wiśniewska | kw@loom.example | Katarzyna Wisniewska | kasia@wool.example
unsure | Ada Moreau | a1@redacted.invalid | Ada Moreau | moreau@redacted.invalid
# nicknames
unsure | Bob Whitfield | bob@loom.example | Robert Whitfield | robert.whitfield@loom.example
unsure | Liz Hartley | liz@loom.example | Elizabeth Hartley | e.hartley@loom.example
unsure | Bill Stroud | bill.stroud@loom.example | William Stroud | wstroud@loom.example
unsure | Jake Penrose | jake@loom.example | Jacob Penrose | jpenrose@loom.example
unsure | Kate Lindqvist | kate@loom.example | Katherine Lindqvist | katherine.lindqvist@loom.example
unsure | Mike Adeyemi | mike@loom.example | Michael Adeyemi | madeyemi@loom.example
unsure | Tom Ashgrove | tom@loom.example | Thomas Ashgrove | thomas.ashgrove@loom.example
unsure | Peggy Marsh | peggy@loom.example | Margaret Marsh | margaret.marsh@loom.example
unsure | Sasha Petrova | sasha@loom.example | Alexandra Petrova | a.petrova@loom.example
unsure | Hartley, Dick | dick@loom.example | Richard Hartley | richard.hartley@loom.example
unsure | Tony Bellweather | tony@loom.example | Anthony Bellweather | abell@loom.example
unsure | Becky Thorne | becky@loom.example | Rebecca Thorne | rebecca.thorne@loom.example
different | Bob Whitfield | bob@loom.example | Robert Stroud | robert@loom.example
different | Bob Whitfield | bob@loom.example | Rupert Whitfield | rupert@loom.example
different | Kate Lindqvist | kate@loom.example | Karen Lindqvist | karen@loom.example
different | Tom Ashgrove | tom@loom.example | Tim Ashgrove | tim@loom.example
# initials and shorter names
unsure | A. Moreau | am@loom.example | Ada Moreau | ada@loom.example
unsure | J Penrose | jp@loom.example | Jacob Penrose | jacob@loom.example
unsure | Moreau, A | a.m@loom.example | Ada Moreau | ada@loom.example
different | A. Moreau | am@loom.example | Ben Moreau | ben@loom.example
different | A. Moreau | am@loom.example | Ada Moreau | ada@wool.example
different | A. M. | am@loom.example | Ada Moreau | ada@wool.example
different | Ada | ada@loom.example | Ada Moreau | ada@wool.example
different | Moreau | moreau@loom.example | Ada Moreau | ada@wool.example
unsure | Ada Louise Moreau | alm@loom.example | Ada Moreau | ada@loom.example
unsure | Harold Kofi Mensah | hk@loom.example | Harold Mensah | hmensah@loom.example
unsure | José Álvarez | jose@loom.example | José Álvarez Ruiz | jalvarez@loom.example
# middle names and numbered addresses keep apart
different | Ada L. Moreau | ada.l@loom.example | Ada K. Moreau | ada.k@loom.example
different | Ada Louise Moreau | adal@loom.example | Ada Katherine Moreau | adak@loom.example
different | James A Carver | jcarver@loom.example | James T Carver | jtcarver@loom.example
unsure | Ada Moreau | ada.moreau1@loom.example | Ada Moreau | ada.moreau2@loom.example
unsure | John Smith | john.smith@loom.example | John Smith | john.smith2@loom.example
unsure | Nguyễn Văn Minh | minh1@gom.example | Nguyễn Văn Minh | minh2@gom.example
unsure | Nguyễn Văn Minh | minhnv@gom.example | Nguyễn Văn Minh | minhnv3@gom.example
different | John Smith | jsmith1@loom.example | Joan Smith | jsmith2@loom.example
# noise of scanners and typists
unsure | Ada Moreau | ada.moreau@loom.example | Ada Moreau | ada.moreau@l0om.example
unsure | Ada Moreau | ada@loom.example | Ada Moreau | ada@loorn.example
same | Marcus Dillwyn | mdillwyn@loom.example | Marcus DilIwyn | mdiliwyn@loom.example
same | Cornelia Barnett | cbarnett@loom.example | Comelia Barnett | cbamett@loom.example
same | Solveig Olsson | solsson@loom.example | S0lveig Olsson | s0lsson@loom.example
unsure | Marcus Dillwyn | mdillwyn@loom.example | Marcus Dilwyn | marcus@loom.example
unsure | Philippa Harrowgate | pharrowgate@loom.example | Phillipa Harowgate | philippa@loom.example
unsure | Marcus Dillwyn | mdillwyn@loom.example | Marcus . Dillwyn' | mdilwyn@wool.example
same | Huberta Castell | castellh@loom.example | Hubert a Castell | casteilh@loom.example
same | Castell, Huberta | castellh@loom.example | Cast ell, Huberta | castelih@loom.example
unsure | | castellhm@loom.example | Castell, Huberta M | casteilhm@loom.example
different | | jsmith@loom.example | | ksmith@loom.example
different | | smith@loom.example | | smyth@loom.example
different | Anna Lindqvist | anna.lindqvist@loom.example | Anne Lindqvist | anne.lindqvist@loom.example
different | Marco Rossini | marco@loom.example | Maria Rossini | maria@loom.example
different | Eric Stroud | eric@loom.example | Erin Stroud | erin@loom.example
different | Jan Kowal | jan@loom.example | Ian Kowal | ian@loom.example
different | Daniel Ferrer | daniel@loom.example | Daniela Ferrer | daniela@loom.example
different | Paul Marsh | paul@loom.example | Paula Marsh | paula@loom.example
different | Gabriel Thorne | gabriel@loom.example | Gabrielle Thorne | gabrielle@loom.example
different | Stefan Adler | stefan@loom.example | Stefano Adler | stefano@loom.example
different | Minh Trần | minh@gom.example | Linh Trần | linh@gom.example
# role and shared addresses
different | Loom Sales | sales@loom.example | Ada Moreau | ada@loom.example
different | Ada Moreau | info@loom.example | Ada Moreau | ada@loom.example
different | Ada Moreau | info@loom.example | Ben Oduya | ben@loom.example
different | Kế toán Gốm Sen | ketoan@gom.example | Lê Thu Hương | huong@gom.example
different | Ada & Ben Moreau | moreaus@home.example | Ada Moreau | ada@loom.example
different | Ada and Ben Moreau | moreaus@home.example | Ben Moreau | ben@home.example
different | Hùng và Lan | giadinh@nha.example | Lan Trần | lan@gom.example
different | Loom Support | support@loom.example | Loom Support | help@loom.example
different | Loom Newsletter | news@loom.example | Loom Newsletter | newsletter@mail.loom.example
different | Ada Moreau | noreply@loom.example | Ada Moreau | ada@loom.example
different | The Moreau Family | family@home.example | Ada Moreau | ada@home.example
# family names alone
different | Nguyễn | a@gom.example | Nguyễn | b@gom.example
different | Mr Nguyen | nguyen1@gom.example | Nguyen | nguyen2@gom.example
different | Moreau | a@loom.example | Moreau | b@loom.example
different | Anh Nguyễn | anh@gom.example | Bình Nguyễn | binh@gom.example
different | Nguyễn Thị Lan | lan@gom.example | Nguyễn Thị Hoa | hoa@gom.example
different | Trần Quốc Bảo | bao@gom.example | Trần Quốc Huy | huy@gom.example
different | Nguyễn Văn An | an@gom.example | Trần Văn An | an.tran@gom.example
different | Phạm Minh | minh.pham@gom.example | Lê Minh | minh.le@gom.example
# the forty per cent: common names
unsure | Minh Nguyen | minh.nguyen@gom.example | Nguyễn Minh | mnguyen@gom.example
different | Minh Nguyen | minhng88@gmail.com | Minh Nguyen | nguyenminh.hn@yahoo.com
different | Nguyễn Anh | nguyenanh@gom.example | Nguyễn Anh | anh.n@sua.example
different | Lan Nguyen | lan@gom.example | Lan Nguyen | lan@sua.example
different | Hương Trần | huong@gom.example | Huong Tran | huongtran@sua.example
different | Tuan Le | tuan.le@gmail.com | Le Tuan | letuan90@outlook.com
unsure | Lan Nguyen | lan@gom.example +84912345678 | Lan | lan.ng@sua.example +84912345678
same | Lan Nguyen | lan@gom.example +84912345678 | Lan Nguyen | lan.ng@sua.example +84912345678
# Vietnamese: order, diacritics, middle names
same | Nguyễn Văn Minh | minh@gom.example | Minh Van Nguyen | nvminh@gom.example
same | Lê Thu Hương | huong@gom.example | Le Thu Huong | huong.le@gom.example
same | Trần Thị Mai Anh | anh@gom.example | Tran Thi Mai Anh | maianh@gom.example
same | TRẦN THỊ MAI ANH | anh@gom.example | Mai Anh Tran Thi | maianh.tran@gom.example
same | Đỗ Quang Vinh | vinh@gom.example | Do Quang Vinh | vinh.do@gom.example
same | Phan Hoà Bình | binh@gom.example | Phan Hòa Bình | binh.phan@gom.example
same | Ms. Lê Thu Hương | huong@gom.example | Lê Thu Hương (Ms.) | lth@gom.example
same | Nguyen, Van Minh | minh@gom.example | Nguyễn Văn Minh | nvm@gom.example
unsure | Lê Thu Hương | huong@gom.example | Lê Thu Hương | huong@sua.example
unsure | Hoàng Phúc Lâm | lam@gom.example | Hoang Phuc Lam | hplam@gmail.com
unsure | Lê Thu Hương | huong@gom.example | Hương Lê | huongle@gom.example
unsure | Phạm Ngọc Ánh | anh.pham@gom.example | Pham Anh | anhpn@gom.example
different | Nguyễn Quang Minh | a@gom.example | Nguyễn Văn Minh | b@gom.example
different | Lê Thu Hương | huong@gom.example | Lê Thu Hường | huongle@gom.example
different | Nguyễn Thị Thủy | thuy@gom.example | Nguyễn Thị Thùy | thuynt@gom.example
different | Trần Minh Tuấn | tuan@gom.example | Trần Minh Tuân | tuantm@gom.example
different | Nguyễn Bảo Anh | anh@gom.example | Nguyễn Bảo Ánh | anhnb@gom.example
different | Lê Hoài Nam | nam@gom.example | Lê Hoài Năm | namlh@gom.example
different | Lê Thu Hương | huong@gom.example | Lê Thu Hà | ha@gom.example
# short forms and English names in Viet Nam
unsure | Ng. Văn Minh | minh@gom.example | Nguyễn Văn Minh | nvminh@gom.example
unsure | Nguyễn V. Minh | nguyenvminh@gom.example | Nguyễn Văn Minh | minhnv@gom.example
unsure | Ng Van Minh | ngvminh@gom.example | Nguyen Van Minh | minh@gom.example
unsure | Ngô T. Hạnh | hanh@gom.example | Ngô Thị Hạnh | hanhnt@gom.example
unsure | Hg. Phúc Lâm | lam@gom.example | Hoàng Phúc Lâm | lamhp@gom.example
unsure | Trần Thị Mai Anh | anh@gom.example | Trần Mai Anh | maianh@gom.example
different | Jenny Trần | jenny@gom.example | Trần Thị Mai Anh | maianh@gom.example
# firms and machines of one name
different | Loom, Inc. | loom@loom.example | Loom, Inc. | hello@loom.example
different | Gốm Sen | gomsen@gom.example | Gốm Sen | lienhe@gom.example
# look-alikes of another sort
different | Ada Moreau | ada@loom.example | Ida Moreau | ida@loom.example
different | Ada Moreau | ada@loom.example | Ada Marsh | ada.marsh@loom.example
different | Ada Moreau | ada@loom.example | Moreau Ltd | moreau@moreau.example
different | Mark Stone | mark@loom.example | Stone Mason | stone@loom.example
different | James Lee | james@loom.example | Lee Jameson | lee@loom.example
unsure | James Lee | james@loom.example | Lee James | ljames@loom.example
different | Park Ji Woo | jw@loom.example | Park Ji Ho | jh@loom.example
different | Ada Moreau | ada@loom.example | | ada.marsh@loom.example
unsure | Ada Moreau | ada@loom.example | | ada.moreau@wool.example
same | Ada Moreau | ada@loom.example | | ada.moreau@loom.example
different | Nguyen Minh | nm@gom.example | | minh.nguyen@sua.example
"""


def pairs() -> list[tuple[str, tuple[str, list[str]], tuple[str, list[str]]]]:
    """Return (verdict, (name, addresses and numbers), (name, addresses and numbers)) of each line."""
    found = []
    for line in PAIRS.strip().splitlines():
        if not line.startswith("#"):
            verdict, first, holds, second, too = (part.strip() for part in line.split("|"))
            found.append((verdict, (first, holds.split()), (second, too.split())))
    return found
