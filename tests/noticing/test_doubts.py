"""What Today is sure enough of, and what stands under "Perhaps": by kind, by age at the pace of the two, by what passed."""

from dataclasses import replace
from datetime import UTC, datetime, timedelta
from zoneinfo import ZoneInfo

import pytest
from hypothesis import given
from hypothesis import strategies as st

from sincerely.noticing.acknowledging import acknowledges, has_talked
from sincerely.noticing.doubts import doubt, doubt_of_quiet, outlived
from sincerely.noticing.found import Since
from sincerely.noticing.needs import order_key, rank
from sincerely.noticing.worth import kept_off
from sincerely.people.rhythm import Gaps
from tests.noticing.test_worth import NOW, ZONE, found

DAILY, WEEKLY = Since(usual_days=1.0), Since(usual_days=7.0)


def why(*args, **how):
    return doubt(found(*args, **how), now=NOW, zone=ZONE, owner=frozenset({"alice", "ashdown"}))


@pytest.mark.parametrize(
    ("quote", "how", "doubted"),
    [
        ("Could you send me the price of 500 boxes?", {"days": 6}, ""),
        ("Could you send me the price of 500 boxes?", {"days": 7}, "doubt.talked"),
        ("Could you send me the price of 500 boxes?", {"days": 5, "since": DAILY}, "doubt.talked"),
        ("Which of the two papers do you prefer for the cover?", {"days": 5, "since": WEEKLY}, ""),
        ("Which of the two papers do you prefer for the cover?", {"days": 2, "since": DAILY}, "doubt.talked"),
        ("Does that work?", {"days": 5}, "doubt.talked"),
        ("Please sign the attached order", {"days": 6, "rule": "en.ask.please"}, ""),
        ("Anh gửi giúp em bảng giá nhé", {"days": 6, "rule": "vi.ask.help"}, ""),
        ("Could you send it?", {"since": Since(acknowledged=True)}, "doubt.acknowledged"),
        ("Could you send it by Friday?", {"since": Since(acknowledged=True), "due": 2}, ""),
        ("Please shout if I have got something wrong", {"rule": "en.ask.please"}, "doubt.no_ask"),
        ("Please bring your badge", {"rule": "en.ask.please"}, "doubt.no_ask"),
        ("I'll bring you the samples", {"kind": "promise", "days": 3, "since": WEEKLY}, ""),
        ("I'll bring you the samples", {"kind": "promise", "days": 4, "since": WEEKLY}, "doubt.in_person"),
        ("I'll keep them for the call", {"kind": "promise", "days": 2}, "doubt.no_promise"),
        ("Can you tell me how much four more cost?", {}, ""),
        ("Please tell Tom how much we liked it", {"rule": "en.ask.please"}, "doubt.no_ask"),
        ("I need to know about the roots", {"rule": "en.ask.wish"}, ""),
        ("May I ask a meeting of 30 minutes this week?", {"days": 1, "text": "May I ask a meeting of 30 minutes this week? Until 9 is good."}, ""),
        ("Please confirm your address", {"rule": "en.ask.please", "text": "We produce steel windows since 1991. Please confirm your address so that I can send you samples.", "since": Since(known=False)}, "doubt.seller"),
        ("Mẹ em khỏi phải uống rồi chị", {"kind": "sensitive", "what": "grief", "rule": "vi.grief.round"}, "doubt.round"),
        ("We were so sad when my father died in 2011", {"kind": "moment", "what": "death"}, "doubt.old"),
        ("vì ba em mất sớm", {"kind": "moment", "what": "death", "rule": "vi.moment.death"}, "doubt.old"),
        ("My father died on Sunday", {"kind": "moment", "what": "death"}, ""),
        ("Thank you for your kind words when we lost mum", {"kind": "sensitive", "what": "grief", "rule": "en.matter.grief"}, "doubt.old"),
        ("My wife isn't getting better, the cancer has spread", {"kind": "moment", "what": "illness"}, ""),
        ("I have been in no state to work since my father died", {"kind": "moment", "what": "death"}, ""),
        ("I'm afraid my mother died last night", {"kind": "moment", "what": "death", "text": "Thank you for your note about the invoice. I'm afraid my mother died last night."}, ""),
        ("We lost Margaret last night", {"kind": "sensitive", "what": "grief", "rule": "en.matter.grief", "text": "We lost Margaret last night."}, ""),
        ("My husband is out of ICU since Friday", {"kind": "moment", "what": "illness"}, "doubt.old"),
        ("The whole back four wants burying", {"kind": "sensitive", "what": "grief", "rule": "en.matter.grief", "text": "The whole back four wants burying."}, "doubt.round"),
        ("He passed the exam, my son", {"kind": "moment", "what": "exam", "days": 6}, "doubt.old"),
        ("We have a baby, my wife is well", {"kind": "moment", "what": "birth", "days": 6}, ""),
        ("Yes/no by Friday", {"rule": "en.ask.need", "due": 2}, ""),
        ("Yes/no", {"rule": "en.ask.need"}, "doubt.no_ask"),
        ("Could you sign my leave?", {"text": "Could you sign my leave? No rush but it's a bit of a rush."}, ""),
        ("Could you sign my leave?", {"text": "Could you sign my leave? No rush."}, "doubt.no_hurry"),
        ("Chị đừng nói ba nha", {"rule": "vi.ask.nho-dung"}, "doubt.no_ask"),
        ("Nhớ mang nón", {"rule": "vi.ask.nho-dung"}, "doubt.no_ask"),
        ("Nhớ gửi em bảng giá nha", {"rule": "vi.ask.nho-dung"}, ""),
        ("Please bring me the drawing", {"rule": "en.ask.please"}, ""),
        ("I require your formal response to every item", {"rule": "en.ask.need"}, ""),
        ("I need your half page by Friday", {"rule": "en.ask.need", "due": 2, "since": Since(shared=True), "text": "I need your half page by Friday"}, ""),
        ("I need the half page", {"rule": "en.ask.need", "since": Since(shared=True), "text": "I need the half page"}, "doubt.for_another"),
        ("May I have your answer by Friday?", {"text": "Hi, moving this up for you. We can lock in your discount. May I have your answer by Friday?", "since": Since(known=False)}, "doubt.seller"),
        ("May I have your answer by Friday?", {"text": "We wrote about your mother's room. May I have your answer by Friday?", "since": Since(known=False)}, ""),
        ("I got your spot extended", {"kind": "thanks_owed", "text": "I got your spot extended. We can hold your rate for a week.", "since": Since(known=False)}, "doubt.seller"),
        ("I got your spot extended", {"kind": "thanks_owed", "text": "I got your spot extended. We can hold your rate for a week."}, ""),
        ("Could you send your pricing?", {"text": "We run three inns. Could you send your pricing?", "since": Since(known=False)}, ""),
        ("Giao tận nơi có miễn phí không anh?", {"rule": "vi.ask.question", "text": "Bên em có nhu cầu in 500 thùng. Giao tận nơi có miễn phí không anh?", "since": Since(known=False)}, ""),
        ("Anh có cần xem thử không", {"rule": "vi.ask.question", "text": "Bên em khảo sát miễn phí tận nhà. Anh có cần xem thử không", "since": Since(known=False)}, "doubt.seller"),
        ("Are you open to a chat?", {"text": "Hi Alice,\n\nI'm retained on a role and your background came up. Are you open to a chat?", "since": Since(known=False)}, "doubt.seller"),
        ("Are you open to a chat?", {"text": "Hi Alice,\n\nWe look for somebody to print our menus. Are you open to a chat?", "since": Since(known=False)}, ""),
        ("Chị cho em xin số điện thoại nhé", {"rule": "vi.ask.cho-em", "text": "Bên em chuyên cho thuê màn hình, ưu đãi 10%. Chị cho em xin số điện thoại nhé", "since": Since(known=False)}, "doubt.seller"),
        ("You'll have it in writing by Friday", {"kind": "promise", "due": -4, "days": 9, "since": Since(days=1)}, ""),
        ("You'll have it in writing by Friday", {"kind": "promise", "due": -6, "days": 9, "since": Since(days=1)}, "doubt.day_gone"),
        ("Could you send it?", {"since": Since(maybe=True)}, "doubt.maybe"),
        ("Could I bring him along tomorrow?", {"days": 3}, "doubt.day_gone"),
        ("What time are we meeting?", {"days": 1}, "doubt.day_gone"),
        ("Did they agree?", {"text": "Rosa -- Did they agree?"}, "doubt.for_another"),
        ("Did they agree?", {"text": "Alice -- Did they agree?"}, ""),
        ("Did they agree?", {"text": "Sure -- Did they agree?"}, ""),
        ("Could you send him the list?", {"text": "Could you send him the list?", "since": Since(shared=True)}, "doubt.for_another"),
        ("Could you send him the list?", {"text": "Hi Alice and Tom,\n\nCould you send him the list?", "since": Since(shared=True)}, ""),
        ("I'll let\nyou know what comes of it", {"kind": "promise", "days": 9}, "doubt.old"),
        ("Leave on Monday", {"rule": "en.ask.imperative"}, "doubt.no_ask"),
        ("Call me when you have a chance", {"rule": "en.ask.imperative", "days": 0}, ""),
        ("we need you running around", {"rule": "en.ask.need"}, "doubt.no_ask"),
        ("I would like to get your advice on the contract", {"rule": "en.ask.need", "days": 6}, ""),
        ("we'd welcome any thoughts", {"rule": "en.ask.welcome"}, "doubt.no_ask"),
        ("I'd like to know how the mill runs", {"rule": "en.ask.wish"}, "doubt.no_ask"),
        ("We hope the ferry runs again", {"rule": "en.ask.hope"}, "doubt.no_ask"),
        ("Please click the link to log in", {"rule": "en.ask.service"}, "doubt.no_ask"),
        ("You should show it to your team", {"rule": "en.ask.you-should", "days": 0}, "doubt.advice"),
        ("You may want to show it to your team", {"rule": "en.ask.you-may", "days": 0}, "doubt.advice"),
        ("Please see the updated plan in the folder", {"rule": "en.ask.please"}, "doubt.no_ask"),
        ("Remind me to discuss the lease", {"rule": "en.ask.remind"}, ""),
        ("Remind me to discuss the lease", {"rule": "en.ask.remind", "since": Since(owner_days=1)}, "doubt.talked"),
        ("I'll meet you at t h e mill", {"kind": "promise", "rule": "en.promise.will-act"}, "doubt.garbled"),
        ("I'll send you the drawing", {"kind": "promise", "days": 9}, ""),
        ("I'll send you the drawing", {"kind": "promise", "days": 2}, "doubt.no_day"),
        ("I'll send you the drawing", {"kind": "promise", "days": 4, "since": Since(shared=True)}, "doubt.said_to_all"),
        ("I'll send you the drawing", {"kind": "promise", "due": -1, "since": Since(shared=True)}, ""),
        ("I will call", {"kind": "promise"}, "doubt.vague"),
        ("I will call the printer about the plates", {"kind": "promise", "days": 4}, ""),
        ("I will call the printer about the plates", {"kind": "promise", "days": 4, "since": DAILY}, "doubt.old"),
        ("I'll forward it to you", {"kind": "promise", "since": Since(wrote_at_once=True)}, "doubt.maybe"),
        ("I'll meet you at the mill", {"kind": "promise"}, "doubt.day_gone"),
        ("I will keep trying until we connect", {"kind": "promise", "days": 5}, "doubt.no_promise"),
        ("I will keep trying tomorrow until we connect", {"kind": "promise", "due": -1}, ""),
        ("I will keep trying tomorrow until we connect", {"kind": "promise", "due": -1, "since": Since(days=1)}, "doubt.no_promise"),
        ("I'll keep pushing on the lease", {"kind": "promise"}, "doubt.no_promise"),
        ("what we need", {"rule": "en.ask.oblique", "text": "At the mill we have a way to get what we need. Tom"}, "doubt.no_ask"),
        ("what we need", {"rule": "en.ask.oblique", "text": "Here is what we need: the signed list. Tom", "days": 0}, ""),
        ("Can we speak urgently about the lease", {"text": "Can we speak urgently about the lease", "since": Since(shared=True)}, ""),
        ("happy to send you whatever you need", {"kind": "promise"}, "doubt.no_promise"),
        ("I'll send you the list", {"kind": "promise", "due": -1}, ""),
        ("I'll send the list", {"kind": "promise", "mine": False, "due": -2}, ""),
        ("we will have the last round sent to you", {"kind": "promise", "mine": False, "due": -2}, ""),
        ("I'll send the list", {"kind": "promise", "mine": False, "due": -2, "since": Since(letters=1)}, "doubt.talked"),
        ("I'll fill you in", {"kind": "promise", "mine": False, "due": -2}, "doubt.in_person"),
        ("When will the fund be announced?", {"mine": False, "days": 6}, ""),
        ("When will the fund be announced?", {"mine": False, "since": Since(letters=1)}, "doubt.talked"),
        ("Let me know if anything comes up", {"mine": False, "days": 6}, "doubt.no_ask"),
        ("My mother died on Friday", {"kind": "moment", "what": "death"}, ""),
        ("he did get married, I hear", {"kind": "moment", "what": "wedding"}, "doubt.of_third"),
        ("Ada has fallen gravely ill", {"kind": "moment", "what": "illness", "text": "Ann asked me to pass along that Ada has fallen gravely ill. I thought you would want to know."}, "doubt.of_third"),
        ("Ada has fallen gravely ill", {"kind": "moment", "what": "illness", "text": "I am sad to say that Ada has fallen gravely ill."}, ""),
        ("My daughter got married on Saturday", {"kind": "moment", "what": "wedding"}, ""),
        ("we are seeing pictures of people dying in the dry valley on our nightly news", {"kind": "moment", "what": "death"}, "doubt.news"),
        ("he is full of worry, I am told", {"kind": "sensitive", "what": "illness"}, "doubt.of_third"),
        ("4 million people die of smoke each year", {"kind": "moment", "what": "death"}, "doubt.news"),
        ("I hope you had a great birthday", {"kind": "moment", "what": "birthday"}, "doubt.wished"),
        ("sorry for the delay in answering you", {"kind": "sensitive", "what": "apology"}, "doubt.small"),
        ("I will ring Karl from the car", {"kind": "promise"}, "doubt.day_gone"),
        ("I'll let you know what else comes up at the mill", {"kind": "promise"}, "doubt.no_promise"),
        ("How did your cousin find the mill?", {"mine": False, "days": 6}, "doubt.no_ask"),
        ("Could you find out what works for you?", {"mine": False, "days": 5}, "doubt.day_gone"),
        ("Can you check it?", {"mine": False, "days": 5, "text": "The number you gave me was wrong. Can you check it?"}, "doubt.day_gone"),
        ("Can you check it?", {"mine": False, "days": 5, "text": "The contract is with Dan. Can you check it?"}, ""),
        ("would you like to connect to the call?", {"due": -0.1, "days": 0}, "doubt.day_gone"),
        ("Could you send it by noon?", {"due": -0.1, "days": 0}, ""),
        ("Which of the two papers do you prefer for the cover?", {"days": 4, "since": Since(elsewhere_days=1)}, "doubt.talked"),
        ("Which of the two papers do you prefer for the cover?", {"days": 4}, ""),
        ("I will call Dan as soon as I finish with the printer", {"kind": "promise"}, "doubt.day_gone"),
        ("Will let you know about the plates", {"kind": "promise", "since": Since(wrote_at_once=True, letters=3)}, "doubt.maybe"),
        ("Will let you know about the plates", {"kind": "promise", "days": 4, "since": Since(wrote_at_once=True)}, ""),
        ("Please call her as soon as you can", {"days": 2}, "doubt.day_gone"),
        ("Tell him Happy New Year", {"rule": "en.ask.imperative"}, "doubt.no_ask"),
        ("whenever you get a minute", {"rule": "en.ask.oblique", "text": "I look forward to catching up whenever you get a minute."}, "doubt.no_ask"),
        ("Could it be the end of the mill?", {"mine": False, "days": 5}, "doubt.no_ask"),
        ("Should I ask for the blue ones?", {"since": Since(in_talk=True)}, "doubt.chat"),
        ("Could you send me the list?", {"since": Since(in_talk=True)}, ""),
        ("I'll show you the boxes", {"kind": "promise", "mine": False, "due": -2}, "doubt.in_person"),
        ("Don't think this is directed at us", {"rule": "en.ask.imperative"}, "doubt.no_ask"),
        ("Please don't send us the old one", {"rule": "en.ask.imperative"}, "doubt.no_ask"),
        ("Don't forget to send us the list", {"rule": "en.ask.imperative"}, ""),
        ("You should prepare a word for tomorrow", {"rule": "en.ask.you-should", "days": 0, "due": 1}, "doubt.advice"),
        ("We recommend you raise the lease with the bank", {"rule": "en.ask.suggest", "days": 0}, "doubt.advice"),
        ("We suggest you send us the form", {"rule": "en.ask.suggest", "days": 0}, ""),
        ("Shall I ask for a time?", {"days": 2, "text": "Dan can talk tomorrow\nmorning, if you like. Shall I ask for a time?"}, "doubt.day_gone"),
        ("let me know if you would like me to say anything to him", {"rule": "en.ask.let-me-know", "days": 0}, "doubt.no_ask"),
        ("let me know if you would like me to print it", {"rule": "en.ask.let-me-know", "days": 0}, ""),
        ("Can I call you in 30?", {"days": 0.2}, "doubt.day_gone"),
        ("Can I call you in May?", {"days": 0.2}, ""),
        ("let me know if you have the book", {"rule": "en.ask.let-me-know", "days": 4, "text": "Our page this week is about the book. let me know if you have the book. Ann"}, ""),
        ("please let me know", {"rule": "en.ask.please-me", "days": 0, "text": "Here is the draft. If you want me to do any additional work, please let me know. Ann"}, "doubt.no_ask"),
        ("do that this week", {"days": 0, "text": "do that this week.", "rule": "en.ask.question"}, "doubt.no_ask"),
        ("need me to step out?", {"days": 0.3}, "doubt.day_gone"),
        ("I am on a train to York for a funeral at 6am so can talk now", {"kind": "moment", "what": "death", "text": "I am on a train to York for a funeral at 6am so can talk now."}, "doubt.of_third"),
        ("I am at the funeral of our friend Ada", {"kind": "moment", "what": "death", "text": "I am at the funeral of our friend Ada. We miss her."}, ""),
        ("could you explain it to me", {"mine": False, "days": 5, "text": "Before my meeting with the mill, could you explain it to me"}, "doubt.day_gone"),
        ("could you send me the plan", {"days": 4, "text": "Could be useful: before our trip, could you send me the plan"}, "doubt.day_gone"),
        ("could you send me the plan", {"days": 1, "text": "Before our trip, could you send me the plan"}, ""),
        ("Call me if you get a chance before the working lunch", {"rule": "en.ask.remind", "days": 0.5}, "doubt.day_gone"),
        ("Do you want both?", {"days": 0.2, "text": "Just heard. She's available. Do you want both?"}, "doubt.day_gone"),
        ("I will step out to talk", {"kind": "promise", "days": 0.4, "due": 0.2}, "doubt.day_gone"),
        ("Do you want to do it today?", {"days": 0.2, "text": "Dan can talk today between 2 and 3pm. Do you want to do it today?"}, "doubt.day_gone"),
        ("Will there be a vote?", {"mine": False, "days": 4, "since": Since(wrote_at_once=True)}, "doubt.talked"),
        ("Could you send me the list?", {"mine": False, "days": 4, "since": Since(wrote_at_once=True)}, ""),
        ("I will do on Friday", {"kind": "promise", "due": 3, "text": "I want to meet them before the lunch which I will do on Friday."}, "doubt.no_promise"),
        ("Did it work?", {"days": 0}, "doubt.no_ask"),
        ("Do you have your notes with you?", {"days": 0.3}, "doubt.day_gone"),
        ("Did you take your coat or do I need to get it?", {"days": 1}, "doubt.day_gone"),
        ("Do you have your own price list for the boxes?", {"days": 0.3}, ""),
        ("If you can open it, it's worth watching", {"rule": "en.ask.if-you-could", "days": 0}, "doubt.no_ask"),
        ("it would be great if you mentioned the mill", {"rule": "en.ask.need", "days": 0.5}, "doubt.advice"),
        ("it would be great if you sent him a note", {"rule": "en.ask.need", "days": 0.5}, ""),
        ("How's Leeds?", {"days": 0}, "doubt.no_ask"),
        ("How's the lease?", {"days": 0}, ""),
        ("Please go ahead", {"rule": "en.ask.please", "days": 0}, "doubt.no_ask"),
        ("Please go ahead with the blue ones", {"rule": "en.ask.please", "days": 0}, ""),
        ("please be warned", {"rule": "en.ask.please", "days": 0}, "doubt.no_ask"),
        ("Please tell the dog", {"mine": False, "days": 5, "rule": "en.ask.please"}, "doubt.no_ask"),
        ("Please write to her and not to me", {"mine": False, "days": 5, "rule": "en.ask.please"}, "doubt.no_ask"),
        ("Could you tell me who signs?", {"mine": False, "days": 5}, ""),
        ("Could you tell Dan and let me know?", {"mine": False, "days": 5}, ""),
        ("File mới em gửi kèm đây chị", {"kind": "promise", "rule": "vi.promise.plain-deed", "days": 3}, "doubt.no_promise"),
        ("Mai em gửi chị file mới", {"kind": "promise", "rule": "vi.promise.plain-deed", "days": 3}, ""),
        ("anh gửi file cho ba tháng tới", {"kind": "promise", "mine": False, "days": 100, "due": -2, "rule": "vi.promise.em-verb-when"}, "doubt.plan"),
        ("Em mở ra reo lên", {"kind": "thanks_owed", "rule": "vi.thanks_owed.effort", "text": "Em mở ra reo lên. Cảm ơn chị vì cuộn giấy ạ. Em Chi"}, "doubt.no_ask"),
        ("Em ở lại sửa xong 40 nhãn", {"kind": "thanks_owed", "rule": "vi.thanks_owed.effort", "text": "Em ở lại sửa xong 40 nhãn. Em Thảo"}, ""),
        ("chị biết là mệt lắm", {"kind": "sensitive", "what": "illness", "rule": "vi.illness.sickness", "text": "Cảm ơn em đã kiểm từng thùng, chị biết là mệt lắm."}, "doubt.wished"),
        ("sao chị biết em có đám cưới bạn", {"kind": "moment", "what": "wedding", "rule": "vi.moment.wedding", "text": "Ôi sao chị biết em có đám cưới bạn! Em Thảo"}, "doubt.of_third"),
        ("please don't mind it", {"rule": "en.ask.please", "days": 0}, "doubt.no_ask"),
        ("Please don't apologise for the storm", {"rule": "en.ask.please", "mine": False, "days": 6}, "doubt.no_ask"),
        ("please let them be our present", {"rule": "en.ask.please", "mine": False, "days": 6}, "doubt.no_ask"),
        ("I promise my clients", {"kind": "promise", "rule": "en.promise.word"}, "doubt.no_promise"),
        ("Số lượng ít em vẫn làm", {"kind": "promise", "rule": "vi.promise.em-verb-nhe"}, "doubt.no_promise"),
        ("em làm chị sẽ không ưng", {"kind": "promise", "rule": "vi.promise.da-em-act"}, "doubt.no_promise"),
        ("mẹ bắt chị gọi cho cô hàng xóm", {"kind": "promise", "rule": "vi.promise.em-bao-lai"}, "doubt.no_promise"),
        ("Remind me this morning to discuss it", {"rule": "en.ask.remind", "days": 0.4}, "doubt.day_gone"),
        ("I will see him at the mill", {"kind": "promise", "days": 3}, "doubt.day_gone"),
        ("I'll look for the others", {"kind": "promise", "since": Since(wrote_at_once=True, letters=3)}, "doubt.maybe"),
        ("I'll look for the others", {"kind": "promise", "days": 4}, ""),
        ("You should send us the form by tomorrow", {"rule": "en.ask.you-should", "days": 0, "due": 1}, ""),
        ("I'll bring the boxes to show you", {"kind": "promise"}, "doubt.day_gone"),
        ("I'll let you know about tomorrow", {"kind": "promise", "due": -1, "days": 2}, "doubt.day_gone"),
        ("I'll let you know by tomorrow", {"kind": "promise", "due": -1, "days": 2, "since": Since(days=1)}, ""),
        ("Let me know what else you want me to do", {"mine": False, "days": 5}, "doubt.no_ask"),
        ("Let me know what you want", {"mine": False, "days": 5}, ""),
        ("Could you send the list?", {"mine": False, "days": 5, "since": Since(shared=True)}, "doubt.for_another"),
        ("People ask whether you will come", {"rule": "en.ask.wonder"}, "doubt.no_ask"),
        ("More than one person has asked me, is she at the mill?", {}, "doubt.no_ask"),
        ("Would you like to speak with him?", {"days": 0.3, "text": "Dan is available until noon. Would you like to speak with him?"}, "doubt.day_gone"),
        ("Would you like to speak with him?", {"days": 0.3, "text": "Dan knows all about it. Would you like to speak with him?"}, ""),
        ("We are concerned about civilian deaths there, and our partners are too", {"kind": "moment", "what": "death"}, "doubt.news"),
        ("Yesterday's deaths hit me hard", {"kind": "moment", "what": "grief"}, ""),
        ("Did you receive this?", {"mine": False, "days": 4}, "doubt.old"),
        ("Did you receive the contract?", {"mine": False, "days": 4}, ""),
        ("I'll send you a printed copy", {"kind": "promise", "mine": False, "due": -2}, "doubt.in_person"),
        ("Do you want me still to call?", {"days": 0.3}, "doubt.day_gone"),
        ("I must apologize to you for my tone", {"kind": "sensitive", "what": "apology"}, ""),
        ("Could you join us?", {"days": 1, "text": "Could you join us? No worries if you cannot."}, ""),
        ("Could you join us?", {"days": 1, "text": "Could you join us? No, I am only joking."}, "doubt.no_ask"),
        ("Rosa can you print the plan?", {"days": 0, "text": "Rosa can you print the plan?"}, "doubt.for_another"),
        ("could you please print the plan?", {"days": 0, "text": "We should show it to them. Rosa: could you please print the plan?"}, "doubt.for_another"),
        ("could you please print the plan?", {"days": 0, "text": "We should show it to them. Request: could you please print the plan?"}, ""),
        ("Alice can you print the plan?", {"days": 0, "text": "Alice can you print the plan?"}, ""),
        ("When can you print the plan?", {"days": 0, "text": "When can you print the plan?"}, ""),
        ("Are you in Leeds or York?", {"days": 0.3}, "doubt.day_gone"),
        ("Are you in Leeds or York?", {"days": 0.1}, ""),
        ("Are you in Leeds for the fair?", {"days": 0.3}, ""),
        ("Are you in favour of the blue ones?", {"days": 0.3}, ""),
        ("want me to ask Dan or you want to call me?", {"days": 0.3}, "doubt.day_gone"),
        ("text me when you land", {"rule": "en.ask.imperative", "days": 0.6}, "doubt.day_gone"),
        ("text me when you land", {"rule": "en.ask.imperative", "days": 0.3}, ""),
        ("Please call Mrs Ashe as soon as you can", {"days": 1.1}, "doubt.day_gone"),
        ("Please call Mrs Ashe as soon as you can", {"days": 0.6}, ""),
        ("we suggest you use for the fair", {"rule": "en.ask.suggest", "days": 0, "text": "Here is what we suggest you use for the fair: the blue boxes."}, "doubt.no_ask"),
        ("we suggest you sign for the fair", {"rule": "en.ask.suggest", "days": 0, "text": "Here is the list. For the fair we suggest you sign us up."}, ""),
        ("And who speaks first?", {"mine": False, "days": 4, "text": "Could you send me the order of the evening this morning? And who speaks first?"}, "doubt.day_gone"),
        ("And who speaks first?", {"mine": False, "days": 4, "text": "Could you send me the order of the evening? And who speaks first?"}, ""),
        ("Could you send me the price of 500 boxes?", {"days": 1, "text": "Could you send me the price of 500 boxes? No rush at all."}, "doubt.no_hurry"),
        ("Could you send me the price of 500 boxes?", {"days": 4, "text": "Could you send me the price of 500 boxes? No rush at all."}, ""),
        ("Could you send me the price of 500 boxes?", {"days": 1, "due": 2, "text": "Could you send me the price of 500 boxes by Thursday? No rush before that."}, ""),
        ("Could you send me the price of 500 boxes?", {"days": 1, "text": "No rush jobs this week. Could you send me the price of 500 boxes?"}, ""),
        ("Anh gửi giúp em bảng giá nhé", {"days": 1, "rule": "vi.ask.help", "text": "Anh gửi giúp em bảng giá nhé, không gấp đâu ạ."}, "doubt.no_hurry"),
        ("Anh gửi giúp em bảng giá nhé", {"days": 1, "rule": "vi.ask.help", "text": "Anh gửi giúp em bảng giá nhé, mai em không gặp anh được."}, ""),
        ("Please add Mai and Karl to the weekly updates", {"mine": False, "days": 5, "rule": "en.ask.please"}, "doubt.no_answer"),
        ("Please add Mai to the channel and let me know", {"mine": False, "days": 5, "rule": "en.ask.please"}, ""),
        ("Please add the delivery dates to the contract", {"mine": False, "days": 5, "rule": "en.ask.please"}, ""),
        ("Please cancel the table at the inn", {"mine": False, "days": 5, "rule": "en.ask.please"}, "doubt.no_answer"),
        ("Em thêm giúp chị Mai vào nhóm nhé", {"mine": False, "days": 5, "rule": "vi.ask.help"}, "doubt.no_answer"),
        ("Em thêm giúp chị Mai vào nhóm rồi báo anh nhé", {"mine": False, "days": 5, "rule": "vi.ask.help"}, ""),
        ("I'll call and thank Dan", {"kind": "promise", "days": 3}, "doubt.of_third"),
        ("Dan and I will have a follow up call with the bank on Friday", {"kind": "promise", "due": 3}, "doubt.no_promise"),
        ("Dan and I will have a follow up call with you on Friday", {"kind": "promise", "due": 3}, ""),
        ("I'll have a call with the bank on Friday and let you know", {"kind": "promise", "due": 3}, ""),
        ("We'll have the usual update on prices from Dan and some pictures from Rosa", {"kind": "promise", "days": 3}, "doubt.no_promise"),
        ("I'll have the drawings from the printer by Friday", {"kind": "promise", "due": 3}, ""),
        ("I'll copy Rosa so that she knows of it", {"kind": "promise", "days": 3}, "doubt.no_promise"),
        ("I'll loop in Rosa once the list is done", {"kind": "promise", "days": 3}, ""),
        ("I will answer them and copy Rosa for the follow-up", {"kind": "promise", "days": 3}, ""),
        ("I'll copy the plates", {"kind": "promise", "days": 3}, ""),
        ("I'll tell Dan to send you the plates", {"kind": "promise", "days": 3}, ""),
        ("I'll write Dan a note", {"kind": "promise", "days": 3}, ""),
        ("I'll check on Hope you and the others are well", {"kind": "promise"}, "doubt.vague"),
        ("I'll check on the plates for the Hope Mill", {"kind": "promise", "days": 4}, ""),
        ("I will call the two of them", {"kind": "promise", "days": 2, "subject": "Dan ready to talk in 10"}, "doubt.day_gone"),
        ("I will call the two of them", {"kind": "promise", "days": 4, "subject": "Ready for the fair"}, ""),
    ],
)  # fmt: skip
def test_what_is_sure_and_what_is_doubted(quote, how, doubted):
    assert why(quote, **how) == doubted


STAYING = (
    ("My father, born in 1931, died on Friday; I must announce it to the team.", {"kind": "moment", "what": "death"}),
    ("We lost my aunt last night, and I hope you are well.", {"kind": "moment", "what": "grief"}),
    ("I want to complain about your service: your driver shouted, and he left our boxes in the rain.", {"kind": "sensitive", "what": "complaint"}),
    ("Our lawyer says that your invoice of 2024 was never due.", {"kind": "sensitive", "what": "legal"}),
)  # fmt: skip
SINCE = st.builds(
    Since, owner_days=st.integers(0, 9), days=st.integers(0, 9), acknowledged=st.booleans(), letters=st.integers(0, 9),
    shared=st.booleans(), maybe=st.booleans(), usual_days=st.floats(0.1, 50), spoke=st.booleans(),
)  # fmt: skip


@pytest.mark.parametrize(("quote", "how"), STAYING)
@given(since=SINCE)
def test_no_rule_moves_a_loss_of_their_own_or_a_complaint_about_us_off_today(quote, how, since):
    one = found(quote, rule=f"en.matter.{how['what']}", since=since, **how)
    assert kept_off(one, now=NOW, zone=ZONE, owner=frozenset({"alice"})) == ""
    assert doubt(one, now=NOW, zone=ZONE, owner=frozenset({"alice"})) == ""


@pytest.mark.parametrize(
    ("quote", "doubted"), [("Can we connect at 530pm?", "doubt.day_gone"), ("Can we connect at 9pm?", "")]
)
def test_an_hour_of_the_same_day_is_past_when_it_is_past(quote, doubted):
    """It was asked at 4 pm, and it is 6 pm now."""
    one = replace(found(quote), at=NOW - timedelta(hours=2))
    assert doubt(one, now=NOW, zone=ZONE) == doubted


@pytest.mark.parametrize(("zone", "doubted"), [("America/New_York", "doubt.day_gone"), ("Asia/Tokyo", "")])
def test_an_hour_is_read_by_the_clock_of_the_owner(zone, doubted):
    asked = replace(found("Is 7pm ok for you?"), at=datetime(2026, 11, 24, 23, 13, tzinfo=UTC))
    now = datetime(2026, 11, 25, 1, 0, tzinfo=UTC)
    assert doubt(asked, now=now, zone=ZoneInfo(zone), owner=frozenset({"alice"})) == doubted


def test_a_matter_lives_by_the_pace_of_the_two_and_half_as_long_while_they_talk():
    ask = found("Could you send it?", since=Since(usual_days=1.6))
    assert not outlived(ask, "deed", 8)
    assert outlived(ask, "deed", 9)
    talked = replace(ask, since=Since(usual_days=2.4, days=1))
    assert not outlived(talked, "deed", 6)
    assert outlived(talked, "deed", 7)
    assert not outlived(replace(ask, since=Since(usual_days=0.1)), "request", 3), "nobody is given less than the least"


@pytest.mark.parametrize(
    ("begins", "is_answer", "settled"),
    [
        ("Great. Dan is calling now.", False, True),
        ("Will do", False, True),
        ("Dạ em nhận được rồi", False, True),
        ("Great! Could you also send the second list?", False, False),
        ("Just following up on my note below", True, False),
        ("We'll follow up with them.", True, True),
        ("Yes, I will write to his office now and let everybody know of it.", True, True),
        ("We will take the blue ones", False, False),
        ("We will take the blue ones", True, True),
        ("Here you go! Please send any thoughts.", False, True),
        ("Hi Alice,\n\nGreat, that is settled then, and the boxes are in the shed.", False, True),
        ("", True, False),
    ],
)
def test_letters_that_only_a_settled_matter_is_answered_with(begins, is_answer, settled):
    assert acknowledges(begins, is_answer=is_answer) is settled


def test_thanks_for_a_yes_settle_what_was_asked_before_wherever_they_stand():
    assert has_talked("Dan is free tonight, so we will confirm the call.\n\nThanks for approving the memo")
    assert not has_talked("Dan is free tonight. Thanks for the photographs")


def test_thanks_for_a_talk_settle_what_was_asked_before_whatever_the_subject():
    assert has_talked("Thanks so much for the chance to talk. I've told George.")
    assert not has_talked("Thanks for the boxes.")


@pytest.mark.parametrize(
    ("gaps", "since", "doubted"),
    [
        (Gaps(7, 40, 20, enough=True), 40, ""),
        (Gaps(7, 40, 9, enough=True), 40, "doubt.little_known"),
        (Gaps(7, 99, 20, enough=True), 99, "doubt.long_quiet"),
        (Gaps(3, 61, 20, enough=True), 61, "doubt.long_quiet"),
        (Gaps(7, 90, 20, enough=True), 90, ""),
        (Gaps(24, 140, 20, enough=True), 140, ""),
        (Gaps(7, 40, 20, enough=True), 200, "doubt.one_sided"),
    ],
)
def test_quiet_is_a_row_while_it_is_news(gaps, since, doubted):
    assert doubt_of_quiet(gaps, since) == doubted
    assert doubt_of_quiet(gaps, since, heard=True) == "doubt.heard"


def test_quiet_is_between_two_who_both_wrote_and_while_the_owner_writes_to_others():
    gaps = Gaps(7, 40, 20, enough=True)
    assert doubt_of_quiet(gaps, 40, voices=2) == "doubt.one_voice", "a digest that was answered twice in a year"
    assert doubt_of_quiet(gaps, 40, voices=3) == ""
    assert doubt_of_quiet(gaps, 40, alone=False) == "doubt.all_quiet", (
        "the owner was away, or their letters are not read"
    )


def test_a_letter_that_came_twice_is_one_row():
    first = found("My father died on Friday.", kind="moment", what="death", rule="en.moment.death", mine=False)
    first = replace(first, direction="in")
    twin = replace(first, notice_id=2, entry_id=2, person_id=2, message_id="2@x.example")
    needs = rank([first, twin], [], now=NOW, zone=ZONE)
    assert [(need.person_id, need.doubt) for need in needs] == [(1, ""), (2, "doubt.twice")]
    later = replace(twin, at=twin.at + timedelta(hours=1))
    assert [need.doubt for need in rank([first, later], [], now=NOW, zone=ZONE)] == ["", ""], "two people, two letters"
    mine = found("I'll send you the list", kind="promise", days=3)
    other = replace(mine, notice_id=2, entry_id=2, person_id=2)
    assert [need.doubt for need in rank([mine, other], [], now=NOW, zone=ZONE)] == ["", ""], "promised to each of them"


def test_what_is_doubted_is_kept_below_everything_sure_with_its_reason():
    sure = found("Could you send me the price of 500 boxes?")
    weak = replace(found("Which of the two papers do you prefer?", days=4, since=DAILY), person_id=2)
    needs = rank([weak, sure], [], now=NOW, zone=ZONE)
    assert [(need.person_id, bool(need.doubt)) for need in needs] == [(1, False), (2, True)]
    assert order_key(needs[0]) < order_key(needs[1])
    both = rank([replace(weak, person_id=1), sure], [], now=NOW, zone=ZONE)
    assert [(need.doubt, len(need.also)) for need in both] == [("", 1)], "one row a person, the sure need first"


def test_whoever_asks_again_is_sure_while_one_of_the_asks_is():
    first = found("Could you send the price list for boxes?", days=13)
    again = replace(
        found("Could you send the price list for boxes, please?", days=2), notice_id=2, entry_id=2, since=Since(days=1)
    )
    (need,) = rank(
        [replace(first, since=Since(usual_days=1.0)), replace(again, at=NOW - timedelta(days=2))],
        [],
        now=NOW,
        zone=ZONE,
    )
    assert (need.kind, need.doubt) == ("asked_again", "")
