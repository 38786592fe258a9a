"""English ways to speak round death, dying and mourning: tables of what is hinted at, by kind of saying.

A hint closes the gate and does nothing else (`worth.whose_matter`): a row of Today needs plainer words. What stands in
`…_HINTED` speaks alone, `…_OF_SELF` beside anybody at all, `…_OF_ONE` beside "he", "she", kin or somebody of the house.
How phrases are written: `noticing.word_tables`; classes in capitals: `grave_words.CLASSES`.
"""

from typing import Final

from sincerely.noticing.language.en import grief_names as names

_EUPHEMISMS: Final = """
    kicked the bucket, popped OWN clogs, shuffled off this, shuffled off OWN, snuffed it, carked it, fell off OWN perch, fallen off OWN perch,
    dropped off the perch, brown bread, curtains for HIM, crossed the bar, crossed the river, crossing the bar, gone aloft, slipped OWN moorings,
    final curtain, last post, last voyage, last trip home, left this earth, leaving us all, had left us, gone on ahead, gone before us, gone on before,
    gone before OWN, gone from this, gone to a better, not with us now, not with us any, no more with us, not among us, not on this earth,
    out of this world now, journey 's end, near OWN end, journey is over, journey has ended, OWN race is run, OWN time had come, OWN time has come,
    OWN time came, OWN number was up, OWN last innings, end of OWN innings, good innings, took HIM from us, took HIM in the end, got HIM in the end,
    merciful release, a blessed release, blessing in the end, mercy in the end, mercy it was quick, quick at the end, quick in the end, out of OWN misery,
    out of OWN suffering, put out of OWN pain, joined OWN KIN, rejoined OWN, gone to join OWN, gone to be with, reunited with OWN, with HERS KIN now,
    with HERS KIN again, back with HERS KIN, finally caught up with HIM, caught up with HIM in the end, HIM crossed over, is with god, with god now,
    gone to HERS KIN, KIN expired, HIM expired
"""
"""Soft and rough ways to say that somebody died."""

_NEAR_THE_END: Final = """
    told to expect, told us to expect, told me to expect, warned us to expect, told to prepare, told us to prepare, prepare ourselves, preparing ourselves,
    expecting the worst, been told to come, told us to come now, told to come now, call the family in, called the family in, called us all in, come now if,
    nurse thinks days, nurse thinks hours, nurses think days, they think days, doctor thinks days, thinks it 's days, thinks it is days, think it 's days,
    think it will be days, it 'll be days, it 's days now, it 's hours now, only hours now, could be days, could be hours, could be any time now,
    any day now they, any hour now, at the outside they, months at the outside, weeks at the outside, not got long left, not long left, very little time left,
    time left with HIM, time left with OWN, time we have left, time HIM has left, last few days with, taking turns sitting, taking turns to sit,
    taking it in turns to sit, turns sitting with, turns to sit with, turns at the bedside, sitting with OWN KIN, sat with OWN KIN, sitting up with HIM,
    sitting at OWN bedside, keeping vigil, end stage, comfort care, comfort only, comfort measures, keep HIM comfy, keeping HIM comfy, made HIM comfy,
    keep KIN comfy, keeping KIN comfy, comfy now, home to be comfortable, comfortable at the end, brought HIM home to, bring HIM home to, home with a driver,
    driver in OWN arm, driver fitted, syringe pump, fentanyl patch, just in case box, just in case meds, anticipatory meds, nothing left to try,
    nothing left they can, nothing to be done now, run out of options, no more treatment, stop the treatment, stopping treatment, stopped treatment,
    stop treatment, stopped the treatment, stopping the treatment, had enough of the treatment, no more they can do, nothing they can do,
    all they can do now, nothing more can be done, nothing can be done for HIM, wait and pray, in god 's hands now, waiting for the end,
    waiting for the call, wait for the phone, waiting for the phone to ring, losing HIM, going to lose HIM, about to lose, not see the spring,
    not see the summer, not see easter, not see the new year, not see OWN birthday, not see the year out, not be here by, not be here for christmas,
    not be here next year, not be here much, not be around much, get OWN affairs in order, getting OWN affairs in order, putting OWN affairs in order,
    put OWN affairs in order, setting OWN affairs in order, house in order while, while i still can, while i still have, while i am still able,
    while there is still time, before it 's too late for HIM, want to be with HIM, be there at the end, there at the end, near the end now,
    very near the end, failing fast, going downhill fast, sitting with (him/her), sit with (him/her) at night, sit with (him/her) through,
    sat with (him/her) all, sat with (him/her) till, sat with (him/her) until, sat with (him/her) through, HIM is slipping, HIM 's slipping,
    KIN is slipping, HIM is fading, HIM 's fading, KIN is fading, HIM is sinking, HIM is failing, HIM 's failing, KIN is failing
"""
"""Somebody is dying."""

_LEFT_BEHIND: Final = """
    HERS empty, still expect HIM, keep expecting HIM, still hear HIM, still hear OWN, still see HIM, still look for HIM, still talk to HIM, went to ring HIM,
    went to call HIM, went to text HIM, wanted to ring HIM, wish i could tell HIM, wish i could have told HIM, wish i could tell OWN KIN,
    wish i could call HIM, could have shown HIM, want to tell HIM and, HERS voice on the, HERS voice is, HERS voice still, HERS answerphone, not wipe OWN,
    keep OWN voicemail, hear HERS voice, hear HERS laugh, hear HERS key, HERS key in the, HERS season ticket, HERS coat is, HERS coat still, HERS coat on,
    HERS slippers, OWN glasses are, HERS boots are, HERS boots by, HERS boots still, HERS hat on, HERS jumper, HERS cardigan, HERS mug, HERS tools back,
    HERS tools to, OWN tools have, HERS tools are, HERS bowl, HERS stable, HERS basket, HERS collar, HERS toys, HERS room as it, HERS room is,
    HERS room exactly, HERS chair is, HERS chair by, HERS desk as, HERS desk exactly, in HERS memory, for HERS memory, HERS ring on, clear HERS house,
    clearing HERS house, clear HERS room, clear HERS flat, clear HERS desk out, emptying OWN, empty HERS house, empty HERS flat, clear(ed/ing) HIM things,
    clear HERS things, sort HERS things, sorted OWN things, go through HERS things, going through HIM clothes, HERS clothes to, found among OWN,
    among HERS papers, among HERS things, among OWN effects, in HERS papers, through HERS papers, HERS papers and, in HERS effects, HERS belongings,
    HERS effects, came across your name in OWN, wind up OWN, winding up HERS affairs, HERS affairs, close HERS account, closing HERS account,
    close HERS accounts, in HERS name still, still in HERS name, HERS login and, unlock HERS phone, into HERS phone, HERS phone here, HERS phone keeps,
    got HERS phone, into HERS name alone, estate of OWN, left me OWN, legacy from OWN, was HIM dream, HERS dream not, HIM dream not, as HIM wanted,
    way HIM wanted, what HIM wanted, HIM had asked for no, HERS peg, HERS number from my, keep HERS number, HERS lead by, HERS lead is, HERS coat, HERS hat,
    cancel HERS (membership/subscription/licence/passport/phone/card/pension/direct debit/direct debits/standing order),
    kept HERS (coat/hat/room/chair/ticket/seat/place/number/desk/ring/watch), HERS name can stay, HERS name up, HERS name to stay, HERS probate,
    HERS house sold, sell HERS house, selling HERS house, put HERS house, HERS bed back, HERS allotment, HERS spectacles, HERS reading glasses,
    HERS wedding ring, HERS medals, HERS recipe, last of OWN KIN 's, KIN 's last, the last batch, out of HERS hands, HERS friends come, HERS smile, HERS laugh,
    HIM fought (hard/to/it/so/like), bring myself to (open/clear/touch/go/enter/throw/delete/wear/sell/look), held it together, a year on from,
    one year on from, a year on since
"""
"""What is left of somebody: a place, a voice, things, papers."""

_LEFT_ALONE: Final = """
    nobody left in, no one left in, nobody left who, no one left who, nobody left to, no one left to, nobody here now who, nobody now to, no one now to,
    only one left now, last one left, the last of us, last of the brothers, last of the sisters, there 's only me now, only me now, just me now,
    just me in the house, just me and the kids now, just me and the dog now, just me and the cat, just the two of us now, just the three of us,
    just the four of us now, with just the two of us, on my own now, alone in the house, house is quiet, house is too quiet, quiet house,
    quiet in the house, house feels empty, house is empty, empty house, rattling around, rattle around, empty place, an empty seat, the empty seat,
    empty seat 's, empty bed, empty nursery, empty stocking, empty kennel, empty stable, empty stall, one less at, one fewer at, one less to, one less than,
    place at the table, set a place, setting a place, lay a place, laid a place, laying a place, cooking for two, cook for two, table for one,
    shopping for one, meal for one, still reach for, still turn to, still turn round to, still turn around to, still listen for, still smells of,
    still say we, still say goodnight, picked up the phone to, pick up the phone to, actually picked up the phone, wish i could ring, wish i could have rung,
    could have rung KIN, could have told KIN, could have shown KIN, voice is still on, personal effects, found your letter(s), found your card,
    found your number, found your name, found your address, found your email, found your invoice in, came across your letter(s), into my sole name,
    my sole name, letters of administration, death cert, next of kin, proof of death, left it to me, left to me by, never got to use, never get to meet,
    not get to finish, never finished it, left unfinished, not live to, not there to see, not here to see, could have seen it, could have seen this,
    should have been here, ought to be here, would have loved, would have hated, would have laughed, would have wanted, would have wished,
    would have insisted, would have been tickled, never got to (see/use/wear/drive/read/meet/hold/hear/say/tell/finish/open/taste), probate on,
    probate for, getting probate, got probate, waiting for probate
"""
"""Who stays behind, in what house, and what they still do."""

_AFTER_A_DEATH: Final = """
    meal train, food train, your card meant, your flowers, flowers you sent, flowers came, the lilies, thank you for coming on, so many came,
    so many of you came, church was full, chapel was full, standing at the back, standing room, read the lesson, read the poem, doing one of the readings,
    doing a reading, a reading for HIM, read at HERS, carried (him/her), carry (him/her) in, carry (him/her) out, lower(ed) (him/her), sang (him/her),
    the choir sang, choir sang, the hymns, hymn we, hymn HIM, bright colours, no black please, black suit out, my one black, dark suit for, stone mason,
    wording for the stone, the plaque, plaque for HIM, bench with HERS, bench for HIM, tree for HIM, trophy in HERS, prize in HERS, cup in HERS name,
    scholarship in HERS, fund in HERS name, named after HIM for, beside HERS KIN in, buried beside, buried next to,
    beside HERS (husband/wife/mother/father/brother/sister/mum/dad), lies beside, lies next to, lie beside, plot next to, double plot, room for me beside,
    dates on the stone, post for HIM, post keeps coming for, post still comes for, letters still come, letters keep coming, mail still comes for,
    addressed to my KIN, addressed to KIN, payslips keep, keeps getting post, still gets post, cold callers ask for, ask to speak to HIM, stop writing to HIM,
    no further use, no further need of, no use for HERS, no more use for HERS, no longer needs HERS, no longer need HERS, not be needing HERS,
    not be needing the, will not need it now, does not need it now, not needing it now, not need them any, in my KIN 's name, in OWN KIN 's name,
    was in HERS name, out of HERS name, into my name, moved to mine, into mine now, transfer(red) to my name, change it to my name, change the account to my,
    account in HERS name, bill in HERS name, frozen HERS, HERS account frozen, bank has frozen, froze the account, freeze HERS, accounts are frozen,
    bereavement team, bereavement department, the solicitor says, solicitor has HERS, reading the will, without a will, sort out what HIM left,
    what HIM left behind, would be (furious/cross/livid/mortified/appalled/horrified/tickled/chuffed), would be so proud, would be turning,
    turning in HERS, spinning in HERS, last text from, last picture of, last photo of, last words to, the day before HIM, the evening before HIM,
    night before HIM, was laughing with HIM, had been laughing, HIM 'd been laughing, out of nowhere it, no goodbye, without a goodbye,
    without saying goodbye, without goodbye, no time to say, did not say goodbye, never said goodbye, kept alive, not kept alive, ambulance was too late,
    already cold, in OWN sleep, in the bath, in HERS tractor, on HERS motorbike, one of the victims, among the victims, was on that flight,
    in the landslide, in the earthquake, in the avalanche, in the shooting, in the bombing, in the shelling, air raid, air strike, missing in action,
    the man who did it, drink driver, drunk driver, bad batch, had enough of it all, had to be shot, had it shot, put it down humanely,
    gone down in the field, could not rise, no paws, quiet without paws, empty lead, un tell, told people too early, it did not stick, not stick this,
    not our turn, empty scan, weeks along, weeks gone, weeks pregnant when, we were eleven, we were twelve, told work yet, had forty minutes,
    scattered HIM, scatter HIM, scattering HIM, scattered OWN KIN, hand in hand, held hands, holding hands, talked HIM through, sang to HIM,
    playing HERS music, HERS favourite song, HERS song, the recitation, quran khwani, quran for, gita path, garuda purana, pooja for, puja for,
    death anniversary, the last thing (he/she) (made/wrote/planted/painted/organised/organized/planned/built/ordered/cooked/said), fighting at the front,
    sent to the front, back from the front, put (him/her) in the (ground/earth/grave), put OWN KIN in the ground, our old boy, our old girl,
    no chance to (wear/use/see/open/try/read/say), never had the chance to, never got the chance to, for HERS parents who, HERS parents who are,
    give to HERS parents, boxed up HERS, boxing up HERS, packed HERS, packing HERS (books/things/desk/clothes/tools), packed up HERS,
    taken HERS (photo/name/picture) down, took down HERS photo, the stone is, stone is nearly, memorial stone, the stone for, letters on the stone
"""
"""What has to be done after a death: stones, post, names on bills, the last of everything."""

_CONSOLATION: Final = """
    there are no words, have no words, no words for this, words are useless, words are no use, words are not enough, no use for words, never know what to say,
    not know what to say to you, nothing i can say, nothing anyone can say, nothing i say will, sorry with all, sorry from the bottom, so very sorry about,
    so very sorry for, so very sorry to hear, sorry beyond, so sorry about OWN, so sorry for OWN, so sorry for you, so sorry for what,
    so sorry you are going through, so sorry you and, not imagine what you, not imagine how you, not begin to imagine, only imagine what you,
    only imagine how you, cannot take it in, still not real, does not seem real, does not feel real, holding you in, holding you and, holding you all,
    holding you both, holding you close, hold you in the light, sending you strength, wishing you strength, sending strength, wish you strength,
    strength to you, strength in the days, comfort in the days, hope you find comfort, find some comfort, small comfort, of some comfort, god comfort,
    may god comfort, may god give you, may allah, god give you strength, god 's comfort, with you in spirit, weep with you, crying with you, cry with you,
    all thinking of you, thinking of you all, thinking of you both, thinking of HIM, thinking of KIN, you are in our, you 're in our, all in our thoughts,
    keeping you in, in our prayers, in my prayers, take all the time, take as long as you need, as much time as you need, take whatever time,
    take the time you need, no one expects, nobody expects you, nobody will ask, no one will ask, look after yourself and the, look after each other,
    be gentle with yourself, be kind to yourself, be good to yourself, one day at a time, an hour at a time, each day as it comes, told me about your KIN,
    heard about your KIN, been told about your KIN, only just heard about, what you are going through, what you 're going through, going through it right now,
    times like these, sad time, sad times, such sad, very sad news, terribly sad, so sad to, sad to hear, sad to learn, sad loss, sadly missed,
    greatly missed, much missed, be missed by all, missed by OWN, miss OWN KIN, missing OWN KIN, a lovely man, a lovely woman, a dear man, a dear woman,
    a gentle man, kindest man, kindest woman, finest man, the best of men, salt of the earth, good to me when, heaviest of hearts, the heaviest heart,
    great sadness, immense sadness, profound sadness, sadness that, sadness at, with sadness, such sadness, sad duty, saddest duty, painful duty,
    heart is broken, hearts are broken, broken heart, shattered by, the worst has happened, the worst news, bad one i 'm afraid, so cruel, too cruel,
    no age at all, is no age, was no age, could not bring (him/her) back, told us about your KIN, told us about OWN KIN,
    you are in my (thoughts/prayers/heart), you 're in my (thoughts/prayers/heart), before (his/her) time, my (counsellor/vicar) says, the worst has,
    thinking of you and (the/your/yours/all), OWN soul, HERS folks are, to HERS folks, not know how to do this, know how to do this without HIM
"""
"""What people say to the bereaved, and how they announce it."""

_SUDDEN: Final = """
    found in the woods, found in the river, found in the canal, found in the water, found on the beach, found in the sea, found HIM cold, stone cold,
    found HIM this, found HIM in the, found HIM on, found HIM at the, found HIM hanging, would not wake, could not wake HIM, could not rouse,
    could not be woken, not wake HIM, went to wake HIM, went up to wake, went up to call, never came home, not come home, never come home, not coming home,
    not coming back to us, never walked back, search was called off, called off the search, search has been called, stood down the search,
    pulled from the water, pulled from the river, pulled from the sea, pulled out of the, recovered from the water, recovered from the river, washed up,
    lost at sea, lost overboard, went overboard, gone overboard, life raft, went down with the boat, went down with all, lost with all hands,
    all hands lost, off the rails, police came to the door, police at the door, policeman at the door, officers at the door, guards came to,
    knock on the door at, family liaison, liaison officer, victim support, under a train, in front of a train, in front of the train, on the line at,
    stepped in front, off a cliff, off the cliff, off the roof, off the bridge, off a bridge, by OWN own hand, note HIM left, could not go on,
    could not see a way, no way out for HIM, too much for HIM in the end, paramedics worked, tried everything, tried for an hour, nothing anyone could do,
    nothing anybody could do, nothing they could do, nothing to be done, could not save, could not be saved, could not bring HIM back, got there too late,
    too late for HIM, gone by the time, gone when we, never regained, never came round, not come round, in the rubble, under the rubble, the fire took,
    the river took, the sea took, fell from the, dropped where HIM stood, keeled over, nobody thought it, no one thought it, no warning, HIM left a note,
    left a note for OWN, left us a note, note on the kitchen table, nobody can say why, none of us saw it, none of us knew how bad
"""
"""Sudden death, and somebody lost or found."""

_CHILD: Final = """
    not get to keep, got to keep, never got to keep, never got to hold, not get to bring HIM home, only with us for, with us for a day, with us for an hour,
    with us a day, far too early, much too early, came too early, came too soon, born too soon, arrived too early, too small to, too tiny to, too little to,
    had my nose, the one HIM lost, one we lost, ones we lost, baby we lost, no baby talk, no baby at the end, no baby now, will not be a baby,
    not going to be a baby, not having the baby, no longer having, not meant to be this, came home without, home without a baby, home with empty,
    empty arms, arms are empty, memory box, hand prints, cuddle cot, nursery door, nursery stays, take down the cot, cot back, pram back, return the pram,
    return the cot, cancel the pram, cancel the cot, cancel the christening, stopped growing, stopped moving, stopped kicking, the scan was, scan was quiet,
    scan was silent, quiet scan, went quiet at the scan, rainbow baby, pregnancy ended, the pregnancy has, pregnancy was, no longer viable, lost at twelve,
    our angel, little angel, the little one we, didn 't keep, due date of, due date was, would have been due, not continue the pregnancy, bleeding started,
    started bleeding, d and c, we named (him/her), we had named (him/her), had (my/his/her) (nose/chin), had my (eyes/hair/hands),
    had (his/her) (dad/mum/daddy/mummy/father/mother) 's, no baby, no longer need the (cot/pram/crib/nursery)
"""
"""A child or a pregnancy that was lost."""

_ANIMAL: Final = """
    vet could not, vet did, vet came, vet came out, vet said it was, vet was kind, vet was very kind, vet was lovely, vet was coming, vet 's coming,
    vet is coming, vet at the end, at the vet 's while, held HIM while, held HIM as, held HIM till, held HIM until, holding HIM when, holding HIM as,
    holding HIM while, on my lap at, in my lap at, in my arms, in OWN arms, in our arms, head in my lap, head on my lap, last walk, last ride,
    kindest thing, the kind thing, kinder to, kindest to, final kindness, last kindness, crossed the bridge, twisted gut, kidneys failed, no dog at OWN,
    no dog now, no cat now, one less than on, one fewer than on, put HIM out of OWN
"""
"""An animal that died; counted only beside a person or the animal."""

_GRAVE_WORDS: Final = """
    the rites, last rites, past tense, in the past tense, supreme sacrifice, ultimate sacrifice, killed in action, fell at the front, fallen soldier,
    folded flag, sleepless nights, without him, without her, prayer(s) meeting for, prayer meeting, prayer service, prayers for OWN, bone collecting,
    send (him/her) off, sending (him/her) off, saw (him/her) off at mandai, sent off OWN KIN, send OWN KIN off, give HIM a good send off, a good send off,
    proper send off, last goodbye, receive the body, receiving the body, the body home, the body back, bring the body, fly the body, release the body,
    released the body, mortal remains, remains were, remains are, remains of OWN, not to go on living, go on living, not want to go on,
    did not return from, not return from the sea, never returned from, stopped searching, stopped the search, the search for HIM, still searching for HIM,
    gave up searching, search party, search parties, boat was found, car was found, coat was found, his body, her body, observe the rites,
    observing the rites, traditional rites, burial rites, lying in wake, service of songs, night of songs, thanksgiving mass for, outing service,
    lectures are suspended, half mast, half staff, black ribbon, book of memories, minute of silence, moment of silence, in silence for,
    laying OWN KIN to rest, lay OWN KIN to rest, put OWN KIN to rest, to rest in the village, to rest beside, to rest next to, go on without our,
    go on without HIM, carry on without, going on without, without our colleague, lost our colleague, place is now empty, place is empty, chair is empty,
    chair is now empty, chair empty, desk is empty, empty across the table, place at the table, place at the window, too big now, bed 's too big,
    bed is too big, house is too big, house is too big for, too big for one, too big for me, sleeping in the den, sleeping on the sofa since,
    sleep on the sofa now, just me and the, just me now, only me and the, our (boat/house/van/garden/dream/shop/place/song/caravan/cottage/bench) not mine,
    was HERS not mine, her garden not mine, it was always my KIN who, it was my KIN who, always my KIN who, it was KIN who, opening the drawers,
    open the drawers, drawers of HERS, opened HERS drawers, hand refused, not the heart to, no heart for, no heart to, heart is not in it, hard on us all,
    hard on the girls, so young HIM was, so young was, heard from the watchman, folks would want, HERS girls are coming, HERS boys are coming,
    HERS family are coming, HERS parents are coming, HERS family is coming, will not be a baby, not be a baby, no baby after, nursery furniture,
    go underground, go a little underground, when i surface, go to ground, got the call at, got the call about, got a call at, got a call about my KIN,
    call about my KIN, call about OWN KIN, call from the police, call from the hospital, call in the night, the call came, phone rang at,
    phone call nobody wants, call nobody wants, call you never want, call we dreaded, been dreading, you will be dealing with me,
    you 'll be dealing with me, dealing with me from here, never had the chance to, at OWN KIN 's side, at my wife 's side, at HERS side, by HERS side,
    by my side for, nothing further the, nothing further they, nothing further can be, told to take HIM home, take HIM home to, taken HIM home to,
    send HIM home to, sent HIM home to, brought HIM home, going home to the lord, family emergency, family crisis, family tragedy, family situation,
    compassionate grounds, tragic circumstances, sad circumstances, hearing HIM laugh, hear HIM laugh, OWN laugh, hear NAME laugh, laugh at me still,
    since the accident, keep booking for, keep ordering for, still order for, still buy two, one fewer, holding me together, keeps me together,
    keep myself together, KIN 's body, OWN body home
"""
"""Words and turns of loss that work mail seldom needs."""

_UNSAID: Final = """
    not want to talk about it, not really want to talk, not ready to talk, not talk about it, not up to talking, please do not ask, not ask me about,
    not ask me how, not ask how i, ask no questions, nobody asks, not told anyone, not told anybody, told nobody, told no one, only person i have told,
    only one i have told, have told only, you are the first i, first person i have told, not asking for pity, no pity, not want pity, not want sympathy,
    no sympathy please, no cards please, no visitors please, act normal, treat me as normal, treat me normally, treat me like normal, treat me as if,
    treat HIM as normal, pretend nothing has, unless (he/she) brings it up, unless i bring it up, not bring it up, you will understand i,
    i know you will understand, i know you 'll understand, you of all people, want you to hear it, hear it from me, hear it from somebody,
    hear it from someone else, hear this from, not want you to hear, before you hear it, not know how to say this, not know how to say it,
    not know how to write this, not know how to write it, not know how to tell you, no good way to say, no easy way to say, no gentle way to,
    no nice way to, hard to say this, hard to write, hard to type, harder to write, find it hard to write, not write it, not say it out, not say it yet,
    not say the word, say the word out loud, typed this three times, written this three times, third time i have written, owe you an explanation,
    owe you a proper explanation, puts everything in perspective, puts it all in perspective, puts things in perspective,
    hug your (kids/children/loved ones/people/mum/mom/dad/family), hug OWN KIN, ring OWN KIN tonight, call OWN KIN tonight, tell OWN KIN you love,
    never take it for granted, good days and bad days, good days and bad, good days and less, more bad days, bad days and, bear up, bearing up,
    soldiering on, plodding on, keeping busy helps, work helps, work is a help, work is a distraction, welcome distraction, helps to work,
    helps to have work, take my mind off, takes my mind off, something to do with my hands, world fell, world has fallen, world has stopped, world stopped,
    fell in on us, fell in on me, ground gave, ground has gone, floor gave, floor fell, rug pulled, knocked sideways, knocked me sideways,
    knocked us sideways, knocked me flat, knocked us flat, knocked for six, knocked us for six, knocked me for six, taking it hard, taken it hard,
    took it hard, hit harder than, not taken it well, taking it badly, taken it badly, feel numb, feeling numb, been numb, a bit of a blur, in a daze,
    walking round in a, walking around in a, my thoughts are elsewhere, mind is elsewhere, mind is not on, mind 's not on, heart 's not in it,
    not thinking straight, not think straight, not concentrate, not able to concentrate, not string a, string two words, string a sentence, no use to you,
    no use to man, no good to anyone, no good to man, good for nothing, fit for nothing, no appetite, lost OWN appetite,
    not touched the (bass/piano/guitar/violin/garden/car/bike/brush/brushes/camera) since, not picked up a (brush/pen/camera/guitar/needle) since,
    not sung since, not played since, not been back since, not opened it since, not been in the (kitchen/workshop/studio/shed/room/garden) since,
    not laughed since, never thought i 'd be the one, never thought i would be the one, not how it was meant, not how it was supposed, not how we planned it,
    wrong way round, wrong order for, not the natural order, not meant to bury, not supposed to bury, should not outlive, outlive OWN, outlived OWN,
    outlived by, old age for, grow old with, growing old, meant to grow old, supposed to grow old, were going to retire, going to retire to,
    would have retired, retire together, when we still thought, while we still thought, back when we still, need to explain do i,
    thank you for your discretion, be kind to one another, be kind to each other, kind to one another this, gentle with one another,
    gentle with each other, look after one another, hold your people
"""
"""What people say who not say it."""

_LIVES_ENDED: Final = """
    got hit on the road, hit on the road, hit on the main road, hit by a quad, hit by a ute, hit by a tractor, under the wheels, under a wheel,
    went under the wheels, off HERS lead and, snake got, snake bit, dingo got, dogs got at, got into the bait, ate the bait, rat bait, slug pellets,
    bait got, ticks got, parvo, fip, gdv, gastric torsion, laminitis, myxomatosis, myxy, calicivirus, haemangiosarcoma, hemangiosarcoma, slept on my feet,
    slept on my bed, slept at my feet, slept on the end of OWN bed, slept on OWN bed for, slept beside me for, years at my side, years by my side,
    best dog, best horse, best cat, goodest boy, good boy to the end, best girl, faithful companion, my shadow for, shadow for years, muddy paws, no muddy,
    nobody barks, no purring, greets me at, nobody greets, click of claws, claws on the, scratch at the door, HERS kennel, HERS tack, HERS saddle, HERS halter,
    HERS hutch, HERS leash, HERS harness, HERS bed is, pet crem, pet loss, paw print, pawprint, pawprints, lock of HERS mane, lock of HERS hair, clump of fur,
    horse shoe from HERS, knackerman, knacker man, knackers van, hunt came for, hunt took HIM, fallen stock, shot where HIM, shot in the field, rifle and a,
    vet with the needle, the blue juice, pink juice, green dream, the long sleep, last sleep, sleep the big, to the vet one last, last trip to the vet,
    last vet visit, made the call with the vet, made the decision with the vet, helped HIM over, helped HIM across, helped HIM on HERS way, let HIM go with,
    let HIM go in, had to let HIM go, we let HIM go, time to let HIM go, said our goodbyes, said my goodbyes, say our goodbyes, say my goodbyes,
    saying our goodbyes, goodbyes to HIM, made our goodbyes, made HERS peace, made peace with it, at HERS own hand, took HIM own, took the tablets all,
    took the rope, found in the shed, found in the barn, in the barn when, found HIM at home, found HIM alone, lay there for days, lain there,
    had been lying there, not answer the door for days, door broken in, broke the door down, broke down the door, police broke, welfare check,
    neighbours had not seen, milk on the step, milk bottles on, post piled up, curtains still drawn, curtains drawn all day, HERS light was on, chose HERS own,
    chose not to stay, decided not to stay, did not want to stay, could not carry on, could not fight any, could not fight it, gave up fighting,
    gave up the fight, fight went out of, did away with, topped himself, topped herself, took HERS way out, took the way out, the bridge last night,
    off the overpass, in the reservoir, in the weir, never surfaced, never surface, under the ice, through the ice, avalanche, rockfall, rock fall, crevasse,
    serac, summit push, fell on the mountain, on the mountain last, did not come down, never came down, mountain rescue found, mountain rescue brought,
    rescue brought HIM down, lifeboat found, lifeboat brought, coastguard have, coastguard called, coast guard called, riptide, swept away, swept out to,
    swept overboard, freak wave, knocked overboard, man overboard, empty boat, empty kayak, boat came back without, horse came back without,
    went out and never, went out for a run and, went out for milk and, went to bed and never, went to bed and did not, lay down and never, sat down and never,
    put HERS head down and, closed HERS eyes, closed HERS eyes for, HERS eyes closed, shut HERS eyes for the last, breathed out and, drew HERS last,
    heart simply stopped, heart packed in, heart packed up, heart gave way, heart just gave, ticker gave, ticker packed, ticker stopped, massive one,
    massive coronary, a massive coronary, massive heart, the widowmaker, widow maker, dropped on the pitch, dropped on the course, dropped at work,
    went down on the pitch, face down in, slipped into a sleep, slipped from us, slipped out of life, slipped off in the night, slipped off quietly,
    drifted off for, drifted off at, drifted off in, let go of life, let go of HERS hand, went out like a light, lights went out of, blown out like,
    sun went down on, sunset of, ship has sailed for HIM, took HERS last bow, took a last bow, took HERS leave, last curtain call, called stumps,
    stumps drawn, final innings, full time for HIM, hung up HERS, laid down HERS, put down HERS pen, laid down HERS tools, drove HERS last, ran HERS last,
    rang HERS last, milked HERS last, baked HERS last, poured HERS last, played HERS last, ploughed HERS last, last furrow, finish line for HIM,
    crossed the finish, reached the end of HERS, came to the end of HERS, end of HERS road, end of the road for HIM, run HERS course, ran HERS course,
    finished the race, fought the good fight, got the better of HIM, took HIM quickly, took HIM quick, took my KIN from, took our KIN, took OWN KIN last,
    took OWN KIN in, claimed OWN KIN, claimed the life, claimed the lives, claimed HERS life, lost HERS life, lost their lives, loss of life,
    paid with HERS life, wrenched from, gathered unto, fathers and mothers before HIM, met HERS end, came to HERS end, HERS end came, HERS last words,
    last words were, HERS last wish, HERS last wishes, HERS final wishes, dying words, dying day, dying breath, dying request, dying of, dying from,
    is dying, 's dying, was dying, dying man, dying woman, died young, died early, die young, die soon, dies in, dies of, died when, died while,
    died before, died after, died without, died alone, died suddenly, died together, died as, has joined KIN, gone to join KIN, wish and joined,
    and joined KIN, with KIN again now, together again now, together again at last, reunited at last, finally together again
"""
"""How lives end, of people and animals, in the words of trades, games and journeys."""

_WHO_REMAIN: Final = """
    surviving spouse, surviving partner, surviving brother, surviving sister, surviving parent, surviving child, surviving twin, twinless, new widow,
    young widow, war widow, orphanhood, no parents now, both parents gone, neither parent, last parent, no mother now, no father now, motherless,
    fatherless, childless now, wifeless, no longer a mother, no longer a father, no longer anyone 's, no longer somebody 's, nobody 's daughter, nobody 's son,
    nobody 's wife, nobody 's child, only child now, an only child now, one daughter now, one child now, one brother now, one sister now, had two brothers,
    had two sisters, had two sons, had two daughters, we were four, were five once, used to be four of us, used to be five of us, used to be three of us,
    used to be two of us, there used to be two, bring up alone, raising them alone, raising them on my own, raise them alone, raising OWN grandchildren,
    raising the grandchildren, took in HERS children, taken in HERS, HERS children have come to, HERS children live with us, guardians of HERS,
    special guardianship, children are with us now, children are with me now, kids are with us now, kids are with me now, girls are with us now,
    boys are with us now, children ask where, children keep asking, kids keep asking, little one keeps asking, asks where HIM, asking for HIM every,
    ask when HIM is coming, asks when mummy, asks when mommy, asks when daddy, asks when mum, asks when dad, asking where daddy, asking where mummy,
    asking where mommy, asking when daddy, explain to a, how do you tell a, how do i tell the children, telling the children, told the children,
    tell HERS mother, telling HERS mother, told HERS mother, telling HERS parents, tell HERS children, telling HERS children, rang HERS parents,
    ring HERS parents, working through HERS address book, HERS christmas card list, letting people know about, let HERS friends know,
    letting HERS friends know, let HERS clients know, writing instead of, writing on HERS behalf, write on behalf of HERS, behalf of HERS family,
    the family ask, the family asks, the family have asked, family has asked, family requests, family wishes, the family thank, family thanks,
    family would like to thank, family flowers, in HERS honour, in HERS honor, in honour of HERS life, tribute to HIM, tributes to HIM, tributes to OWN,
    pay tribute to HIM, tribute night, benefit match for HERS, benefit for HERS family, collection for the family, whip round for HERS family,
    whip round for the family, fund for HERS children, fund for HERS kids, for the family at this, flowers to HERS, flowers for HERS, flowers to the family,
    send flowers to, standing spray
"""
"""Who remains, whom they tell and what others gather for them."""

_TURNS: Final = """
    at the foot of the stairs, bottom of the stairs, foot of the ladder, foot of the cliff, foot of the steps, found in HERS chair, found in HERS bed,
    found in HERS van, found in HERS car, found in HERS cell, found in HERS room, found by the postman, found by the milkman, found by the cleaner,
    found by HERS neighbour, cleaner found, postman found, neighbour found, milkman found, carer found HIM, dog walker found, walker found, walkers found,
    fisherman found, crew found, gone off by HIM self, gone off by herself, gone off by himself, crawled off to, went off by herself, went off by himself,
    went off alone to, made a cross, wooden cross, under the lilac, under the rose, under the porch this, under the magnolia, under the old tree,
    digging the hole, hole in the garden, buried at the bottom, bottom of the garden under, wrapped HIM in HERS, having HIM put, had HIM put, sets HIM off,
    set HERS mother off, off the letterhead, off the company letterhead, off the mailing list HIM, one of the dead, among the dead, among the missing,
    number of dead, sat down in HERS chair, not get up again, not get up off, never got up again, not got up again, cows stood, dog stayed with,
    dog would not leave, dog will not leave, dog lies, dog lay by, dog still waits, waiting at the gate for, waits for HIM, cat still sits on,
    heart to open, heart to clear, heart to touch, heart to move, heart to tell, heart to throw, heart to sell, not the courage to, the courage to open,
    the strength to open, strength to clear, brave enough to open, brave enough to go in, go in there since, gone in since, not look at the picture,
    not look at the photo, not hear that song, hear that song, sitting in HERS chair, sitting at HERS desk, sleep on HERS side, along with everything else of,
    everything else of, hers having, hers has been closed, flowers that came, flowers from the team, flowers from you all, flowers from work,
    flowers from the office, flowers you left, the flowers have, flowers on HERS, card and flowers, card and the flowers, card came, cards came,
    cards that came, your card came, your note came, your letter came, your letter about HIM, your letter about OWN, your kind letter, your kind letters,
    your kind card, kind words about, kind words on, kindness this, kindness at this, kindness these, kindness to us, kindness to OWN KIN, being so kind,
    been so kind, so kind to OWN, so kind to us, touched us all, the niece, the nephew, the widow, only relative, only living, only surviving,
    nearest relative, last living relative, distant cousin, cousin twice removed, sort the house, sort HERS house, sort out the house, sort out HERS house,
    sorting the house, sorting out HERS, sell the contents, clear the contents, outstanding in HERS name, closed along with, closed with HERS,
    me at the gate, me doing it now, me who does it now, me in HERS place, not father, not mum, doing HERS round, doing HERS rounds, HERS round now,
    HERS shift now, gisting, not three weeks, not a month after, not two weeks since, not two months since, barely a month since, barely a week since,
    hardly a week since, only weeks since, only days since, only a month since, only a week since, so soon after HIM, not up to people, not feel up to,
    not feel like company, not the same since, nothing feels the same, not bear to, not bear it,
    i 'm the (niece/nephew/daughter/son/widow/widower/brother/sister/grandson/granddaughter/executor),
    i am the (niece/nephew/daughter/son/widow/widower/grandson/granddaughter/executor), nobody has had the heart, on the milking stool,
    in the milking parlour, cows stood round
"""
"""How somebody was found, what stays as they left it, who answers for them."""

GRIEF_HINTED: Final = ",".join(
    (
        names.RITES,
        _EUPHEMISMS,
        _LEFT_ALONE,
        _CONSOLATION,
        _CHILD,
        _ANIMAL,
        _GRAVE_WORDS,
        _UNSAID,
        _NEAR_THE_END,
        _LEFT_BEHIND,
        _SUDDEN,
        _AFTER_A_DEATH,
        names.PLACES_AND_OFFICES,
        names.FAITHS,
        names.DISASTERS_AND_DAYS,
        _LIVES_ENDED,
        _WHO_REMAIN,
        names.LANDS,
        _TURNS,
    )
)
GRIEF_OF_SELF: Final = """
    empty desk, one short at the table, lay two, laying two, laid two, set two, setting two, two cups, two mugs, two plates, two places, house clearance,
    executor(s), executrix, the estate will, bequest, bequeathed, words fail, time like this, such a time, saddest, sorrow, sorrowful, heartache, heartbreak,
    heartbreaking, devastated, unbearable, unimaginable, handprints, sonographer, tfmr, colic, rites, ashes, shroud, tomb, wreath, imam, monk(s), vicar,
    mosque, masjid, gurdwara, synagogue, mandir, drown(s), drowned, martyr(s), martyred, martyrdom, lonely, loneliness, mandai, divers, obsequies, unworn,
    personal circumstances, compassionate, hit us hard, hit me hard, hit HIM hard, in a blur, in a fog, bedside, vigil, midazolam, oramorph, liferaft,
    headstone, intestate, untell, morphine, off the letterhead, put down there
"""
"""Ordinary words: they hint only beside the writer, the reader or somebody."""
GRIEF_OF_ONE: Final = """
    prepare for the worst, says days, say days, saying days, only days now, days at most, hours at most, weeks at most, days at best, weeks at best,
    months at best, months at most, syringe, close to the end, found in OWN, HERS number in my, slippers, jumper, wardrobe, attic, hives, violin,
    accordion, medals, hymn(s), cathedral, always said, always told, used to say, always did, always made, always sang, always had a, in the night, fighter,
    in OWN garage, in the fire, casserole(s), lilies, thank you for standing, black tie band, inscription, letters for HIM, left behind, would be proud,
    at the wheel, was on board, in the flood, in the floods, in the collapse, in the attack, shelling, airstrike, missile, verdict, recitation, recite,
    second date on, unopened, photo down, family car, laying out, the lettering, lament, wearing black, wear black, wore black, low chair(s),
    covered mirrors, mirrors covered, long life to, chita, pind, kriya, matka, thirteenth day, tenth day, eleventh day, twelfth day, sixteenth day,
    seventh day, fourth day, ninth day, forty days on, red and black, HIM transitioned, final flight, final journey, last journey, aloft, vigil mass, waked at,
    removal is, removal on, removal at, white envelope(s), sudden demise, demise of, HERS demise, exit of our mother, painful loss, shok, subham, dinam,
    the siege, the massacre, massacre, the famine, sank with, sank off, capsized, capsizing, first mother 's day, first father 's day, count heads,
    fox got, foxes got, fox had, distemper, bloat, strangles, no one at the gate, no tail, no bark, no barking, barking at the door, bowl is still,
    bowls are still, food bowl, water bowl, HERS rug, HERS tank, HERS perch, big sleep, own hand, a rope in, found alone, chose to leave, chose to go,
    could not stay, could not bear it, stopped fighting, ended it, ending it, ended things, the tracks, in the quarry, in the lake,
    at the bottom of the lake, not surface, cornice, belay, rope broke, swept off, swept out, over the side and, overboard, kayak found, went to sleep and,
    last breath, slumped, slumped over, slumped at, let go at, let go in the, light went out, light has gone out, snuffed out, sailed on, left the stage,
    final bow, last bow, final whistle, bails off, last lap, finished HERS race, kept the faith, beat HIM in the end, won in the end, it won in the end,
    took HIM so, took HIM fast, took HIM at, took HIM last, took HIM before, taken HIM from, with HERS life, cut down in, cut down at, snatched,
    snatched from, snatched away, stolen from us, robbed of, robbed us of, ripped from us, torn from us, plucked from, gathered to, last wishes, final wishes,
    letter of wishes, widowhood, one son now, raise HERS children, raising HERS children, guardian of HERS children, guardianship of, asks for HIM,
    tell the children, telling the kids, told the kids, tell the kids, told the girls, told the boys, tell the boys, telling the boys, tell the girls,
    telling the girls, told HERS parents, tell HERS parents, ring round, ringing round, telling HERS clients, in HERS stead, in place of mrs, writing in place,
    writing for HIM, behalf of the family, on behalf of the family, family would like, family wish, donations in HERS, in tribute, paid tribute, pay tribute,
    collection for HERS, collecting for HERS, gofundme, go fund me, just giving page, help the family, card for the family, sign the card for HERS, spray of,
    passed ower, gone ower, passed over in, passed over on, passed over last, the creathur, rest eternal, ride on brother, fair winds, upstairs now,
    brightest star, a star now, a new star, among the stars, koro, kuia, cow for the, slaughter a, befitting, ghat, ghats, found at the foot,
    found at the bottom, found under the, found beside the, little cross, the cross is, under the apple, under the pear, under the plum, under the cherry,
    under the oak, dug the hole, dug a hole, shoebox, shoe box, wrapped in HERS, in HERS favourite, with HERS favourite, put down and, put down on,
    put down last, put down in, put down this, put down yesterday, being put down, be put down, been put down, was put down, were put down, set me off,
    sets me off, saw HERS name and, HERS name comes up, HERS name came up, HERS name off, on that bus, on that plane, on that train, on that boat,
    on that ferry, on that coach, on the bus that, on the ferry that, on the coach that, on the train that, on the plane that, one of the five,
    one of the four, one of the six, one of the seven, one of the eight, one of the nine, one of the names, among the names, is among them, was among them,
    were among them, was one of them, sat down on and, sat down in HERS, sat down and did not, sat down last, never got up, not rise again, never rose,
    waits at the, waits by the, left as it was, left it as it was, left as HIM left, just as HIM left, exactly as HIM left, as HIM left it, as HERS left,
    where HIM left, where HIM left it, left it where, HIM left on the table, had the heart, have the heart, has the heart, sit in HERS, sat in HERS,
    sit at HERS, sat at HERS, HERS patch, was HERS patch, was HERS client, HERS clients are, HERS accounts were, flowers were, flowers arrived,
    flowers at the, flowers on the, flowers and the card, flowers and cards, your kind words, was touched, were touched, sorting HERS,
    contents of the house, contents of HERS, what HIM owed, settling HERS, settle what HIM, joking on, joked on DAY, laughing on DAY, weeks after HIM,
    months after HIM, too soon after, too soon for us, too soon for me, nothing 's the same, nothing is the same, never the same again, changed everything,
    everything has changed, everything changed, no point keeping, no point in keeping, not bear the
"""
"""Ordinary words: they hint only beside "he", "she", kin or somebody of the house."""
