"""English ways to speak round death, mourning, dying and grave illness: tables of what is hinted at, by kind of saying.

A hint closes the gate and does nothing else (`worth.whose_matter`): a row of Today needs plainer words. What stands in
`…_HINTED` speaks alone, `…_OF_SELF` beside anybody at all, `…_OF_ONE` beside "he", "she", kin or somebody of the house.
How phrases are written: `noticing.word_tables`; classes in capitals: `grave_words.CLASSES`.
"""

from typing import Final

_RITES: Final = """
    the crem, at crem, direct cremation, cortege, funeral tea, funeral plan is, orders of service, book of remembrance, garden of remembrance, remembrance
    garden, memory garden, memorial bench, memorial tree, memorial page, tribute page, memory tree, no service and no, no fuss no service, went into the
    ground, into the ground on, goes into the ground, put HIM in the ground, under the yew, beneath the yew, under the turf, beneath the turf, six feet under,
    pushing up daisies, heavenly abode, heavenly father called, the forty days, forty days are, fortieth day, forty ninth day, hundredth day, thirteenth day
    ceremony, inna lillahi, innalillahi, inna lillah, inna lilahi, ilayhi raji, ilaihi raji, ilayhi rajioon, ilaihi rajioon, iddah, idda, iddat, ghusl, kafan,
    fatiha for, khatam for, khatm, chehlum, chaliswan, jannah, jannat, jannatul, marhoom, marhooma, marhum, allahyarham, almarhum, maghfirah, maghfirat, sabr,
    return(ed) to allah, return(ed) to OWN lord, return(ed) to OWN maker, return(ed) to OWN creator, returned to god, in OWN duas, duas for, baruch dayan,
    dayan ha, dayan haemet, wish you long life, wish you all long life, wish you and yours long life, wish you and OWN family long life, shloshim, sheloshim,
    yizkor, stone setting, stonesetting, levaya, levayah, up from shiva, up from sitting, sitting low, zichrono, zichronah, chevra kadisha, hashalom, hasholom,
    hamakom, no more sorrow, minyan at the house, minyan for, prayers at the house, evening prayers at, bhog, akhand path, sehaj path, antim, ardas, shraddh,
    shradh, shraddha, pind daan, tehrvi, tervi, terahvin, asthi, om shanti, shanti path, sadgati, moksha, uthala, uthamna, besna, prarthana sabha, lotus feet,
    swargwas, karumathi, sraddham, immerse OWN, went to OWN rest, gone to OWN rest, go to OWN rest, went to OWN reward, gone to OWN reward, eternal reward,
    heavenly reward, was called home, been called home, called home on, called home by, called home to, called to OWN rest, home to jesus, to be with jesus,
    with OWN maker, in the arms of the lord, in the arms of jesus, in god 's hands, with god now, fell asleep in the lord, asleep in the lord, removal to the
    church, removal to saint, reposing, mass card(s), anniversary mass, month 's mind, mass for OWN, mass for HIM, mass said for, masses said, offer mass for,
    rosary for, rosary at the house, viaticum, last sacraments, sacrament of the sick, received the sacraments, had the sacraments, the priest has, priest
    came, priest been, the chaplain, panikhida, panachida, trisagion, mnimosino, mnemosyno, kolyva, koliva, nine nights, nine night, homegoing, home going,
    repast, joined the ancestors, join the ancestors, with the ancestors, ancestors have, velorio, novenario, novena, ofrenda, tangi, tangihanga, urupa, sorry
    business, lamay, pasiyam, padasal, pakikiramay, nakikiramay, condole(d), condoling, joss paper, tomb sweeping, qing ming, otsuya, butsudan, bardo, stood
    graveside, carrying HIM in, sitting up with the body, house private, house strictly private, closed for family reasons, minister read your, hymns HIM,
    waking at, bhaiya expired, expired suddenly, expired peacefully, expired after, attained martyrdom, attained eternal, attained moksha, attained samadhi,
    left us for heaven, left for heaven
"""
"""Burial and mourning of every faith."""

_EUPHEMISMS: Final = """
    kicked the bucket, popped OWN clogs, shuffled off this, shuffled off OWN, snuffed it, carked it, fell off OWN perch, fallen off OWN perch, dropped off the
    perch, brown bread, curtains for HIM, crossed the bar, crossed the river, crossing the bar, gone aloft, slipped OWN moorings, final curtain, last post,
    last voyage, last trip home, left this earth, leaving us all, had left us, gone on ahead, gone before us, gone on before, gone before OWN, gone from this,
    gone to a better, not with us now, not with us any, no more with us, not among us, not on this earth, out of this world now, journey 's end, near OWN end,
    journey is over, journey has ended, OWN race is run, OWN time had come, OWN time has come, OWN time came, OWN number was up, OWN last innings, end of OWN
    innings, good innings, took HIM from us, took HIM in the end, got HIM in the end, merciful release, a blessed release, blessing in the end, mercy in the
    end, mercy it was quick, quick at the end, quick in the end, out of OWN misery, out of OWN suffering, put out of OWN pain, joined OWN KIN, rejoined OWN,
    gone to join OWN, gone to be with, reunited with OWN, with HERS KIN now, with HERS KIN again, back with HERS KIN, finally caught up with HIM, caught up
    with HIM in the end, HIM crossed over, is with god, with god now, gone to HERS KIN, KIN expired, HIM expired
"""
"""Soft and rough ways to say that somebody died."""

_NEAR_THE_END: Final = """
    told to expect, told us to expect, told me to expect, warned us to expect, told to prepare, told us to prepare, prepare ourselves, preparing ourselves,
    prepare for the worst, expecting the worst, been told to come, told us to come now, told to come now, call the family in, called the family in, called us
    all in, come now if, nurse thinks days, nurse thinks hours, nurses think days, they think days, doctor thinks days, thinks it 's days, thinks it is days,
    think it 's days, think it will be days, it 'll be days, is it days, says days, say days, saying days, it 's days now, it 's hours now, only days now, only
    hours now, could be days, could be hours, could be any time now, any day now they, any hour now, days at most, hours at most, weeks at most, days at best,
    weeks at best, months at best, months at most, at the outside they, months at the outside, weeks at the outside, not got long left, not long left, very
    little time left, time left with HIM, time left with OWN, time we have left, time HIM has left, last few days with, taking turns sitting, taking turns to
    sit, taking it in turns to sit, turns sitting with, turns to sit with, turns at the bedside, sitting with OWN KIN, sat with OWN KIN, sitting up with HIM,
    sitting at OWN bedside, keeping vigil, bedside, vigil, end stage, comfort care, comfort only, comfort measures, keep HIM comfy, keeping HIM comfy, made HIM
    comfy, keep KIN comfy, keeping KIN comfy, comfy now, home to be comfortable, comfortable at the end, brought HIM home to, bring HIM home to, home with a
    driver, driver in OWN arm, driver fitted, syringe pump, syringe, morphine, midazolam, oramorph, fentanyl patch, just in case box, just in case meds,
    anticipatory meds, nothing left to try, nothing left they can, nothing to be done now, run out of options, no more treatment, stop the treatment, stopping
    treatment, stopped treatment, stop treatment, stopped the treatment, stopping the treatment, had enough of the treatment, no more they can do, nothing they
    can do, all they can do now, nothing more can be done, nothing can be done for HIM, wait and pray, in god 's hands now, waiting for the end, waiting for
    the call, wait for the phone, waiting for the phone to ring, losing HIM, going to lose HIM, about to lose, not see the spring, not see the summer, not see
    easter, not see the new year, not see OWN birthday, not see the year out, not be here by, not be here for christmas, not be here next year, not be here
    much, not be around much, get OWN affairs in order, getting OWN affairs in order, putting OWN affairs in order, put OWN affairs in order, setting OWN
    affairs in order, house in order while, while i still can, while i still have, while i am still able, while there is still time, before it 's too late for
    HIM, want to be with HIM, be there at the end, there at the end, near the end now, close to the end, very near the end, failing fast, going downhill fast,
    sitting with (him/her), sit with (him/her) at night, sit with (him/her) through, sat with (him/her) all, sat with (him/her) till, sat with (him/her) until,
    sat with (him/her) through, HIM is slipping, HIM 's slipping, KIN is slipping, HIM is fading, HIM 's fading, KIN is fading, HIM is sinking, HIM is failing,
    HIM 's failing, KIN is failing
"""
"""Somebody is dying."""

_LEFT_BEHIND: Final = """
    HERS empty, still expect HIM, keep expecting HIM, still hear HIM, still hear OWN, still see HIM, still look for HIM, still talk to HIM, went to ring HIM,
    went to call HIM, went to text HIM, wanted to ring HIM, wish i could tell HIM, wish i could have told HIM, wish i could tell OWN KIN, wish i could call
    HIM, could have shown HIM, want to tell HIM and, HERS voice on the, HERS voice is, HERS voice still, HERS answerphone, not delete OWN, not wipe OWN, keep
    OWN voicemail, hear HERS voice, hear HERS laugh, hear HERS key, HERS key in the, HERS season ticket, HERS coat is, HERS coat still, HERS coat on, HERS
    slippers, OWN glasses are, HERS boots are, HERS boots by, HERS boots still, HERS hat on, HERS jumper, HERS cardigan, HERS mug, HERS tools back, HERS tools
    to, OWN tools have, HERS tools are, HERS bowl, HERS stable, HERS basket, HERS collar, HERS toys, HERS room as it, HERS room is, HERS room exactly, HERS
    chair is, HERS chair by, HERS desk as, HERS desk exactly, in HERS memory, for HERS memory, HERS ring on, clear HERS house, clearing HERS house, clear HERS
    room, clear HERS flat, clear HERS desk out, emptying OWN, empty HERS house, empty HERS flat, clear(ed/ing) HIM things, clear HERS things, sort HERS things,
    sorted OWN things, go through HERS things, going through HIM clothes, HERS clothes to, found in OWN, found among OWN, among HERS papers, among HERS things,
    among OWN effects, in HERS papers, through HERS papers, HERS papers and, in HERS effects, HERS belongings, HERS effects, came across your name in OWN, wind
    up OWN, winding up HERS affairs, HERS affairs, close HERS account, closing HERS account, close HERS accounts, in HERS name still, still in HERS name, HERS
    login and, unlock HERS phone, into HERS phone, HERS phone here, HERS phone keeps, got HERS phone, into HERS name alone, estate of OWN, left me OWN, legacy
    from OWN, was HIM dream, HERS dream not, HIM dream not, as HIM wanted, way HIM wanted, what HIM wanted, HIM had asked for no, HIM asked for no, HERS peg,
    HERS number in my, HERS number from my, keep HERS number, HERS lead by, HERS lead is, HERS coat, HERS hat, cancel HERS
    (membership/subscription/licence/passport/phone/card/pension/direct debit/direct debits/standing order), kept HERS
    (coat/hat/room/chair/ticket/seat/place/number/desk/ring/watch), HERS name can stay, HERS name up, HERS name to stay, HERS probate, HERS house sold, sell
    HERS house, selling HERS house, put HERS house, HERS bed back, HERS garden, HERS allotment, HERS spectacles, HERS reading glasses, HERS wedding ring, HERS
    medals, HERS recipe, photos, garden, bench, stone, coat, slippers, jumper, boots, wardrobe, attic, drawers, hives, bees, violin, accordion, medals,
    hymn(s), chapel, cathedral, relatives, always said, always told, used to say, taught me, always did, always made, always sang, always had a, hold HIM, held
    HIM, in the night, fighter, last of OWN KIN 's, KIN 's last, last from KIN, the last from, the last batch, out of HERS hands, HERS old, in HERS place, HERS
    friends come, HERS smile, HERS laugh, KIN fought, HIM fought (hard/to/it/so/like), bring myself to (open/clear/touch/go/enter/throw/delete/wear/sell/look),
    held it together, a year on from, one year on from, a year on since
"""
"""What is left of somebody: a place, a voice, things, papers."""

_LEFT_ALONE: Final = """
    nobody left in, no one left in, nobody left who, no one left who, nobody left to, no one left to, nobody here now who, nobody now to, no one now to, only
    one left now, last one left, the last of us, last of the brothers, last of the sisters, there 's only me now, only me now, just me now, just me in the
    house, just me and the kids now, just me and the dog now, just me and the cat, just the two of us now, just the three of us, just the four of us now, with
    just the two of us, on my own now, alone in the house, house is quiet, house is too quiet, house is so quiet, quiet house, quiet in the house, house feels
    empty, house is empty, empty house, rattling around, rattle around, empty place, an empty seat, the empty seat, empty seat 's, empty bed, empty nursery,
    empty stocking, empty kennel, empty stable, empty stall, empty desk, one less at, one fewer at, one short at the table, one less to, one less than, place
    at the table, set a place, setting a place, lay a place, laid a place, laying a place, lay two, laying two, laid two, set two, setting two, two cups, two
    mugs, two plates, two places, cooking for two, cook for two, table for one, shopping for one, meal for one, still reach for, still turn to, still turn
    round to, still turn around to, still listen for, still smell, still smells of, still say we, still say goodnight, picked up the phone to, pick up the
    phone to, actually picked up the phone, wish i could ring, wish i could have rung, could have rung KIN, could have told KIN, could have shown KIN, voice is
    still on, house clearance, personal effects, found your letter(s), found your card, found your number, found your name, found your address, found your
    email, found your invoice in, came across your letter(s), into my sole name, my sole name, letters of administration, executor(s), executrix, death cert,
    next of kin, proof of death, the estate will, in the will, left it to me, left to me by, bequest, bequeathed, never got to use, never get to see, never get
    to meet, not get to finish, never finished it, left unfinished, not live to, not there to see, not here to see, could have seen it, could have seen this,
    should have been here, ought to be here, would have loved, would have hated, would have laughed, would have wanted, would have wished, would have insisted,
    would have been tickled, never got to (see/use/wear/drive/read/meet/hold/hear/say/tell/finish/open/taste), probate on, probate for, getting probate, got
    probate, waiting for probate
"""
"""Who stays behind, in what house, and what they still do."""

_CONSOLATION: Final = """
    there are no words, have no words, no words for this, words fail, words are useless, words are no use, words are not enough, no use for words, never know
    what to say, not know what to say to you, nothing i can say, nothing anyone can say, nothing i say will, sorry with all, sorry from the bottom, so very
    sorry about, so very sorry for, so very sorry to hear, sorry beyond, so sorry about OWN, so sorry for OWN, so sorry for you, so sorry for what, so sorry
    you are going through, so sorry you and, cannot imagine what you, cannot imagine how you, not begin to imagine, only imagine what you, only imagine how
    you, cannot take it in, still not real, does not seem real, does not feel real, holding you in, holding you and, holding you all, holding you both, holding
    you close, hold you in the light, sending you strength, wishing you strength, sending strength, wish you strength, strength to you, strength in the days,
    comfort in the days, hope you find comfort, find some comfort, small comfort, of some comfort, god comfort, may god comfort, may god give you, may allah,
    god give you strength, god 's comfort, with you in spirit, weep with you, crying with you, cry with you, all thinking of you, thinking of you all, thinking
    of you both, thinking of HIM, thinking of KIN, you are in our, you 're in our, all in our thoughts, keeping you in, in our prayers, in my prayers, take all
    the time, take as long as you need, as much time as you need, take whatever time, take the time you need, no one expects, nobody expects you, nobody will
    ask, no one will ask, look after yourself and the, look after each other, be gentle with yourself, be kind to yourself, be good to yourself, one day at a
    time, an hour at a time, each day as it comes, told me about your KIN, heard about your KIN, been told about your KIN, only just heard about, what you are
    going through, what you 're going through, going through it right now, time like this, times like this, times like these, such a time, sad time, sad times,
    such sad, very sad news, sad news, saddest, terribly sad, so sad to, sad to hear, sad to learn, sad loss, sadly missed, greatly missed, much missed, be
    missed by all, missed by OWN, miss OWN KIN, missing OWN KIN, a lovely man, a lovely woman, a dear man, a dear woman, a gentle man, kindest man, kindest
    woman, finest man, the best of men, salt of the earth, good to me when, heaviest of hearts, the heaviest heart, with great sadness, great sadness, immense
    sadness, profound sadness, sadness that, sadness at, with sadness, such sadness, sad duty, saddest duty, painful duty, sorrow, sorrowful, heartache,
    heartbreak, heartbreaking, heart is broken, hearts are broken, broken heart, devastated, shattered by, unbearable, unimaginable, the worst has happened,
    the worst news, bad one i 'm afraid, so cruel, too cruel, no age at all, is no age, was no age, before OWN time, could not bring (him/her) back, told us
    about your KIN, told us about OWN KIN, you are in my (thoughts/prayers/heart), you 're in my (thoughts/prayers/heart), before (his/her) time, my
    (counsellor/vicar) says, the worst has, thinking of you and (the/your/yours/all), OWN soul, HERS folks are, to HERS folks, not know how to do this, know
    how to do this without HIM
"""
"""What people say to the bereaved, and how they announce it."""

_SUDDEN: Final = """
    found in the woods, found in the river, found in the canal, found in the water, found on the beach, found in the sea, found HIM cold, stone cold, found HIM
    this, found HIM in the, found HIM on, found HIM at the, found HIM hanging, would not wake, could not wake HIM, could not rouse, could not be woken, not
    wake HIM, went to wake HIM, went up to wake, went up to call, never came home, not come home, never come home, not coming home, not coming back to us,
    never walked back, search was called off, called off the search, search has been called, stood down the search, pulled from the water, pulled from the
    river, pulled from the sea, pulled out of the, recovered from the water, recovered from the river, washed up, lost at sea, lost overboard, went overboard,
    gone overboard, liferaft, life raft, went down with the boat, went down with all, lost with all hands, all hands lost, off the rails, police came to the
    door, police at the door, policeman at the door, officers at the door, guards came to, knock on the door at, family liaison, liaison officer, victim
    support, under a train, in front of a train, in front of the train, on the line at, stepped in front, off a cliff, off the cliff, off the roof, off the
    bridge, off a bridge, by OWN own hand, note HIM left, in OWN garage, could not go on, could not see a way, no way out for HIM, too much for HIM in the end,
    paramedics worked, tried everything, tried for an hour, nothing anyone could do, nothing anybody could do, nothing they could do, nothing to be done, could
    not save, could not be saved, could not bring HIM back, got there too late, too late for HIM, gone by the time, gone when we, never regained, never came
    round, not come round, in the rubble, under the rubble, in the fire, the fire took, the river took, the sea took, fell from the, dropped where HIM stood,
    keeled over, nobody thought it, no one thought it, no warning, HIM left a note, left a note for OWN, left us a note, note on the kitchen table, nobody can
    say why, none of us saw it, nobody saw it coming, none of us knew how bad
"""
"""Sudden death, and somebody lost or found."""

_CHILD: Final = """
    not get to keep, got to keep, never got to keep, never got to hold, not get to bring HIM home, only with us for, with us for a day, with us for an hour,
    with us a day, far too early, much too early, came too early, came too soon, born too soon, arrived too early, too small to, too tiny to, too little to,
    had my nose, the one HIM lost, one we lost, ones we lost, baby we lost, no baby talk, no baby at the end, no baby now, will not be a baby, not going to be
    a baby, not having the baby, no longer having, not to be this time, not meant to be this, was not to be, came home without, home without a baby, home with
    empty, empty arms, arms are empty, memory box, hand prints, handprints, cuddle cot, nursery door, nursery is, nursery stays, take down the cot, cot back,
    pram back, return the pram, return the cot, cancel the pram, cancel the cot, cancel the christening, stopped growing, stopped moving, stopped kicking, the
    scan was, scan was quiet, scan was silent, quiet scan, sonographer, went quiet at the scan, rainbow baby, pregnancy ended, the pregnancy has, pregnancy
    was, no longer viable, lost at twelve, tfmr, our angel, little angel, the little one we, didn 't keep, due date of, due date was, would have been due, not
    continue the pregnancy, bleeding started, started bleeding, d and c, we named (him/her), we had named (him/her), had (my/his/her) (nose/chin), had my
    (eyes/hair/hands), had (his/her) (dad/mum/daddy/mummy/father/mother) 's, no baby, no longer need the (cot/pram/crib/nursery)
"""
"""A child or a pregnancy that was lost."""

_ANIMAL: Final = """
    vet could not, vet did, vet came, vet came out, vet said it was, vet was kind, vet was very kind, vet was lovely, vet was coming, vet 's coming, vet is
    coming, vet at the end, at the vet 's while, held HIM while, held HIM as, held HIM at, held HIM till, held HIM until, holding HIM when, holding HIM as,
    holding HIM while, on my lap at, in my lap at, in my arms, in OWN arms, in our arms, head in my lap, head on my lap, last walk, last ride, kindest thing,
    the kind thing, kinder to, kindest to, final kindness, last kindness, crossed the bridge, colic, twisted gut, kidneys failed, no dog at OWN, no dog now, no
    cat now, one less than on, one fewer than on, put HIM out of OWN
"""
"""An animal that died; counted only beside a person or the animal."""

_BODY_AND_KNIFE: Final = """
    foot off, feet off, leg off, legs off, toe off, toes off, finger off, fingers off, breast off, breasts off, both breasts, off below the, off above the,
    below the knee, above the knee, below the ankle, phantom limb, womb out, ovaries out, kidney out, spleen out, thyroid out, prostate out, bowel out, bladder
    out, gall bladder, lot taken out, womb removed, tonsils, hip done, knee done, knees done, hips done, new hip, new knee, new knees, new hips, new lung, new
    lungs, hip replaced, knee replaced, hips replaced, the valve op, opened me up, cut me open, open me up, pre op, post op, the op, OWN op, an op, op is on,
    op was, general anaesthetic, day surgery, day case, under the surgeon, KIN goes in, KIN goes in on, pins and plates, plate and screws, plates and screws,
    metalwork in, rods in OWN, bolts in OWN, wired shut, through a straw, neck brace, back brace, leg brace, knee brace, in a halo, in a brace, in a boot, full
    cast, two sticks, on sticks, on a stick, with a stick, walking sticks, on a frame, white stick, guide dog, zimmer frame, walker now, mobility scooter, in a
    chair now, in a wheel chair, use of OWN legs, use of OWN arm, use of OWN hand, feeling in OWN, pins and needles, lost the hearing, hearing in my, hearing
    in one, hearing in OWN, lost the sight, sight in one, sight in OWN, sight of one, blind in one, deaf in one, gone blind, gone deaf, went blind, went deaf,
    registered blind, partially sighted, stair lift, grab rails, wet room, commode, catheter, stoma bag, peg tube, peg feed, nasogastric, ng tube, nil by
    mouth, collar bone, collarbone, cheekbone, cheek bone, jaw broke, bit of liver, spleen, kicked by, trampled, gored, pinned me, pinned HIM, tractor went
    over, quad went over, quad rolled, quad bike, rolled the quad, rolled the tractor, rolled on HIM, under the tractor, under the quad, caught in the baler,
    table saw, chainsaw, bag of ice, sew it back, sewed it back, sewn back, off the scaffold, off scaffold, off the scaffolding, off scaffolding, off a ladder,
    off the ladder, off OWN ladder, off the roof, off a roof, off OWN bike, off OWN horse, came off the bike, under a lorry, under a car, under a van, through
    the windscreen, hit a tree, into a tree, black ice, off the road at, in a ditch, firemen cut, cut HIM out, cut me out, OWN crash, airbag, lucky to be
    alive, lucky HIM 's alive, lucky to walk, walked away from it, cut (him/her) open, open (him/her) up, opened (him/her) up, my stump, the stump, OWN stump,
    written off OWN (car/bike/van), totalled OWN (car/bike/truck), since the crash, in the crash, after the crash, goes in for the op, go in for the op, going
    in for OWN, going in for an op, with a valve, came off HERS (bike/horse/motorbike/quad), lost the use of
"""
"""The body cut, broken or mended."""

_TOLD_BY_DOCTORS: Final = """
    tests came back, test came back, results came back, results came through, scan came back, bloods came back, smear came back, biopsy, came back positive,
    came back abnormal, came back bad, not come back clear, came back clear, bloods, blood works, scan showed, something on the brain, something on the lung,
    something on the liver, something on the scan, something on the x, something behind OWN, a thing on OWN, turned out to be a thing, not like the look of,
    not happy with OWN, want to have another look, want a closer look, more tests, having tests, in for tests, awaiting tests, recalled after, two week wait,
    two week pathway, two week referral, urgent referral, camera down, camera up, camera test, colposcopy, cystoscopy, bronchoscopy, gastroscopy, ultrasound,
    doppler, echocardiogram, ecg, ekg, eeg, holter monitor, spirometry, x ray, x rays, xray, xrays, mri, psa is, psa was, white count, blood count, hba c,
    polyp(s), cyst(s), lymph node(s), the nodes, clear margins, secondaries, mets, in OWN bones, in the bone(s), in the blood, on the lung(s), on OWN lung(s),
    on the liver, on OWN liver, on the brain, on OWN brain, on OWN spine, behind OWN eye, lining of OWN, over the lining, all over the lining, asbestosis,
    asbestos on, pleural, farmer 's lung, black lung, miner 's lung, silicosis, pneumoconiosis, dust on the, dust on OWN, scarring on, scarred lungs, white
    finger, a growth behind, growth behind, the size of a grape, the size of a walnut, size of a golf ball, size of a plum, size of an egg, size of a pea, size
    of a lemon, size of an orange, size of a tennis ball, size of a satsuma, size of a marble, size of a grapefruit, hair 's gone, hair is gone, hair has gone,
    hair all gone, hair 's all gone, hair 's coming out, hair is coming out, no hair, hair has started, hair falling, hair grows back, hair growing back, bald
    as, the wig, wigs, headscarf, head scarf, cold cap, eyebrows, mouth ulcers, the infusion, infusion day, rang the bell, ring the bell, ringing the bell,
    radio starts, rads, tamoxifen, letrozole, herceptin, methotrexate, warfarin, apixaban, blood thinner(s), insulin, metformin, statins, levodopa, sertraline,
    citalopram, fluoxetine, prozac, zoloft, lexapro, venlafaxine, mirtazapine, diazepam, valium, xanax, quetiapine, olanzapine, risperidone, methadone,
    buprenorphine, suboxone, subutex, naloxone, narcan, antabuse, oxycodone, oxycontin, tramadol, gabapentin, pregabalin, donepezil, aricept,
    antiretroviral(s), undetectable, viral load, on the tablets, on the meds, new meds, meds are, meds make, the c word, c word, big c, it 's come back, it has
    come back, it came back, has come back in, the all clear, got the all clear, five year mark, five years clear, clot(s), a bleed, bleeds, OWN sugar(s),
    sugars were, sugars are, sugars went, blood sugar(s), ketones, type one, blacked out, blacking out, blackouts, passed out at, passed out in, passed out on,
    had a turn, a funny turn, a bad turn, took a fit, had a fit, having fits, fitting since, pulled my licence, pulled OWN licence, took my licence, took OWN
    licence, not allowed to drive, not drive for, no driving for, no driving until, no driving till, driving for six, the dvla, told to rest, ordered to rest,
    told to stop work, told me to stop, told to slow down, no lifting, not lift, not to lift, no heavy lifting, light duties, flat on OWN back, stay
    horizontal, lie flat, lying flat, stay in bed, stuck in bed, confined to bed, in bed since, in bed for, take to OWN bed, took to OWN bed, laid up, laid
    low, hors de combat, breathless, out of breath, short of breath, catch OWN breath, catch my breath, breathing is, breathing has, without stopping, third of
    OWN lung, lungs are, lungs at, lungs only, lung function, lungs have, heart has been, heart went, heart 's not, heart trouble, heart goes like, heart
    scare, dicky heart, dodgy heart, dicky ticker, angiograms, stent, tremor(s), the shakes, the falls, kept falling, keeps falling, falls over, touch and go,
    nearly lost HIM, nearly lost my, nearly lost OWN, almost lost HIM, near to not, out of danger, danger list, the next hours, next forty eight hours,
    critical hours, sitting up and, sitting up in bed, sat up and, sat up in bed, let HIM home, let HIM come home, let me home, let me out, let HIM out, sent
    HIM home, allowed home, home by the weekend they, discharged, discharge date, on discharge, kept HIM in, keeping HIM in, kept me in, keeping me in, took
    HIM in, taken HIM in, taken in on, in overnight, in since DAY, been in since, stuck in here, says the nurse, the nurse(s), nurse says, nurse said, nurses
    say, the sister on, matron, specialist says, specialist said, specialist nurse, doctor has told, doctors have told, doctor told, doctors told, quack says,
    gp says, gp said, my gp, OWN gp, gp sent, gp reckons, second opinion, long road back, not out of the woods, out of the woods, one day at a time, get OWN
    strength, getting OWN strength, OWN strength back, build OWN strength, weak as, too weak to, relearn(ing), speech therapy, speech therapist, speech has
    gone, lost the power, lost OWN voice for good, voice box, physio, physiotherapist, occupational therapist, ot says, occupational health, hydrotherapy,
    prosthesis, prosthetic, orthopaedic(s), orthopedic(s), outpatient(s), out patients, inpatient, in patient, appointment at the hospital, clinic on, the
    clinic, at clinic, clinic appointment(s), fracture clinic, pain clinic, memory clinic, chest clinic, heart clinic, eye hospital, eye clinic, the infirmary,
    in the infirmary, hospital wing, sanatorium, referred (him/her) to, fits since, the cancer 's back, dodgy ticker, OWN ticker, my ticker, (gone to/got
    to/got into/gone into/reached/is in/'s in/something on/something in) (my/his/her/your/the)
    (liver/lungs/lung/bones/brain/spine/kidneys/pancreas/bowel/stomach/lymph nodes/blood stream), my scan, OWN scans, scan on DAY, scan tomorrow, scan today,
    scan yesterday, scan next week, HIM turned the corner, HIM turned a corner, OWN results back, results back from the, on OWN (spine/lungs/liver/brain), a
    scan on OWN, growth behind OWN, a growth on OWN, a valve in OWN heart, KIN needs me, needs me at home, on oxygen, needs oxygen, the oxygen, a shrink, OWN
    shrink, my marrow, OWN marrow, the marrow, tests on my, tests on OWN
"""
"""What doctors found, gave and forbade."""

_WARDS: Final = """
    antenatal ward, the ward, this ward, ward round, side ward, the unit at, spinal unit, renal unit, dialysis unit, disorders unit, disorder unit, baby unit,
    acute unit, admissions unit, assessment unit, neuro unit, neuro ward, neuro people, heart unit, head injury unit, brain injury unit, rehab unit, chest
    unit, breast unit, breast clinic, breast care, day unit, oncology unit, high care, hdu, itu, scbu, resus, camhs, cmht, resuscitat(e/ed/ion), defib, blue
    lighted, blue lights, blue light, stretcher, on a trolley, trolley in, helicopter to, helicoptered, air lifted, medevac, medivac, queen square, barts,
    addenbrookes, addenbrooke 's, great ormond, papworth, harefield, the marsden, royal marsden, the christie, clatterbridge, stoke mandeville, john radcliffe,
    alder hey, moorfields, the maudsley, the priory, the brompton, royal brompton, the royal free, southmead, frenchay, the walton centre, pinderfields, the
    beatson, the western general, ninewells, raigmore, the heath, bodelwyddan, the mater, crumlin, temple street, dun laoghaire rehab, mayo clinic, the mayo,
    cleveland clinic, md anderson, johns hopkins, dana farber, mass general, st jude, st jude 's, shriners, cedars sinai, peter mac, westmead, sick kids,
    sickkids, princess margaret, cpap, bipap, wires and, wired up, sats, on the drip, a drip, cannula, infusion pump, central line, hickman, ventilated, under
    sedation, sedation, full of tubes, tubes everywhere, tubes in, tubes up, gave (him/her/me) cpr, did cpr, doing cpr, in casualty, at casualty, from
    casualty, to casualty
"""
"""Wards, units and machines by their short names."""

_UNITS: Final = """
    antenatal ward, spinal unit, renal unit, dialysis unit, disorders unit, baby unit, neuro ward, head injury unit, brain injury unit, rehab unit, breast
    clinic, high dependency, hdu, itu, scbu, resus, camhs, cmht, resuscitat(e/ed/ion), blue lighted, stretcher, on a trolley, air lifted, medevac, medivac,
    helicoptered, cpap, nasogastric, cannula, hickman line, central line in
"""
"""Units and machines that nobody names but in need."""

_MIND: Final = """
    not left the flat, not left the house, not left OWN room, not left OWN bed, not leave the flat, not leave OWN room, not been out of the house, not been
    outside, cannot face the, could not face the, not face anyone, not face people, not face getting, cannot get out of bed, struggling to get out of bed,
    getting out of bed, not get dressed, get dressed, get washed, heart racing, crying in the, crying most, crying every, crying at OWN, cry in the, cried in
    the, burst out crying, burst into tears, in floods of, in floods, in tears most, in tears in, cannot stop crying, nerves are, nerves in, nerves are shot,
    bag of nerves, bad with OWN nerves, nerves have, my nerves, OWN nerves, panic attack(s), panicky, seeing someone about it, seeing somebody, talking to
    someone about, talk to someone about it, speak to someone about it, psychologist, psychotherapist, psychotherapy, therapist, cbt, emdr, talking therapy, in
    therapy, black dog, dark thoughts, bad thoughts, dark place, bad place, dark time, dark hole, dark spell, low mood, feeling low, rock bottom, at a low ebb,
    lowest point, down in the dumps, hour hold, on a hold, sectioned, not safe on OWN own, harming, not slept in, not slept for, not slept since, not sleeping,
    cannot sleep, wheels came off, wheels have come off, wheels fell off, fell apart, fallen apart, falling apart, gone to pieces, went to pieces, coming
    apart, came apart, cracked up, cracking up, going under, run out of road, running on empty, nothing left in the tank, nothing left to give, at breaking
    point, breaking point, end of OWN tether, end of OWN rope, burned myself out, burnt myself out, burn out, burning out, body has shut down, brain has shut,
    mind has gone, head 's gone, head has gone, head is not right, head 's not right, head not right, not right in the head, head is a mess, not in a good way,
    not in a good place, in a bad way, in a right state, not feel like myself, not quite myself, not been right, not been well, not at all well, far from well,
    not very well at, not doing well, not doing great, not doing so good, not coping, stopped coping, could not cope, cannot cope, struggling mentally,
    struggling a lot, made myself sick, making myself sick, not eat, refeeding, meal plan, manic, mania, off OWN head, the voices, voices again, break down in,
    crisis house, crisis line, a wobble, signed off from, signed off until, signed off till, signed me off, signed HIM off, signing me off, sign me off, doctor
    has signed, doctor signed, gp signed, fit note, doctor 's note, doctor 's line, sick line, sick cert, on the sick, off on the sick, off sick with, been off
    sick, on sick leave, sick leave, long term leave, leave of absence, sickness absence, time off sick, phased return, phased back, staged return, not fit
    for, unfit for work, unfit to work, medically retired, ill health retirement, retire early on, retiring on, medical retirement, pip form, pip assessment,
    blue badge, mitigating circumstances, mitigating form, stay away from email, no email for, away from screens, told to switch off, step back for health, my
    counsellor, a counsellor, OWN counsellor, my counselor, grief counselor, see a counselor, seeing a counselor, grief counselling, grief counseling, OWN
    counselling, HIM is very low, HIM 's very low, been very low, feeling very low, i am very low, i 'm very low, not stop crying, keep crying, crying all,
    crying at, crying down the phone, (been/feeling/felt/was) so low, not been myself, not myself since, keep (him/her) safe, keeping (him/her) safe, on a
    section, struggling with OWN (mind/head/health/mood/nerves/weight/eating), signed off with (stress/nerves/anxiety/depression/exhaustion/OWN), step back for
    a while, step back for OWN, OWN panic attacks, the breakdown, OWN breakdown, crisis team, makes me cry, make me cry, cry at, cry over, cried all, cried
    for, cried at, cried when, hr know, hr knows, know at work, told hr, told my boss, in treatment, a retreat for, rest cure, complete rest, nerves gone, not
    cope with people, scared of my, afraid of myself, not trust myself, alone with my thoughts, lost the will, will to live, point of anything, point any more,
    the pills, higher dose
"""
"""The mind, and being signed off."""

_DRINK: Final = """
    days clean, weeks clean, months clean, years clean, year clean, clean since, clean and sober, got clean, stay clean, stayed clean, days dry, weeks dry,
    months dry, years dry, dry since, weeks sober, month sober, year sober, sober since, sober for, sober now, stay sober, getting sober, got sober, get sober,
    staying sober, off the drink, off the booze, off the sauce, on the drink, on the booze, the drink got, the drinking, OWN drinking, drinking since, have
    been drinking, was drinking, been drinking, drinking in secret, drinking too much, drinking alone, drinking every, drinking heavily, drinking a bottle,
    drink problem, drinking problem, a drinker, vodka in, bottles in, aa meeting(s), na meeting(s), ga meeting(s), doing ga, ga every, going to ga, at ga, OWN
    sponsor, my sponsor, twelve steps, twelve step, make amends, making amends, gambler, gambled, gamblers, online slots, the bookies, betting app(s), online
    betting, heroin, cocaine, crystal meth, meth, ketamine, opioid(s), opiates, fentanyl, painkillers, pill problem, using again, needle exchange, treatment
    centre, treatment center, treatment facility, treatment programme, treatment program, checked myself in, take OWN phone away, take OWN telephone away,
    telephone away, phones away, no phones for, four weeks perhaps, had a problem with drink, fell off the wagon, on the wagon, had a slip, in recovery, i have
    a problem with drink, i have a problem with alcohol, at aa, to aa, in aa, joined aa, aa chip, doing aa, crack cocaine, smoking crack, OWN gambling,
    gambling debts, gambling again, gambling problem, stop gambling, been gambling, was gambling, slot machines, (back/was) on the
    (drink/booze/sauce/bottle/gear/pills/wagon), hit the bottle, residential rehab, residential treatment, in residential, OWN recovery, recovery meeting,
    recovery group, recovery house, poured the first, the first one at, first drink of, drink in the morning, at nine in the morning again, vodka, bottle a
    day, bottle of wine a, hidden bottles, bottles hidden, breathalysed, blew over, drink driving, dui, lost the house to, owe a loan shark, maxed out, ninety
    in ninety, my chip, thirty day chip, one year chip
"""
"""Drink, drugs and play."""

_FADING: Final = """
    lewy, lewy body, vascular, memory problems, memory loss, losing OWN marbles, lost OWN marbles, not all there, gets muddled, is muddled, very muddled,
    thinks HIM KIN, asks for OWN KIN, asks where OWN, asks after OWN, asked where OWN KIN, left the gas on, left the hob on, leaves the gas, wandered, wanders
    off, out in OWN nightie, in OWN nightdress, in OWN pyjamas, carer(s), care home, into a home, a nursing home, a care home, the nursing home, the care home,
    going into care, into care, gone into care, respite, sheltered housing, look after HIM full, look after OWN KIN, looking after OWN KIN, care for HIM,
    cannot be left, not be left, be left alone, be left on OWN, be left for, left on OWN own, left alone, not manage the stairs, not do stairs, cannot do the
    stairs, cannot face the stairs, not manage stairs, as few steps, no stairs, hand feed, feeding HIM, spoon feed, nights with HIM, up all night with HIM, up
    every night with, needs me here, need me at home, needs care, on the decline, getting worse, worse since, gone down fast, going down fast, gone down a lot,
    not OWN old self, shadow of OWN, half the man, not long for, not the man HIM, not what HIM was, waters leaking, waters are leaking, waters went, waters
    broke, waters have, preterm, pre term, born at twenty, little fighter, tiny fighter, special care, trisomy, amnio, amniocentesis, down 's syndrome, anomaly
    scan, gestational, on bump, blood pressure, rushed back in, taken bad, took bad, taken poorly, took poorly, took ill, took sick, took a bad, took very,
    stopped walking, never be the same, lost the use, nursing HIM, nursing OWN KIN, special school, life limiting, life threatening, lifelong condition,
    degenerative, deteriorating, deteriorated, a turn since, taken a turn, took a turn, ms has, ms is, OWN ms, HERS memory is, HERS memory has, HERS memory 's,
    HIM gets confused, KIN gets confused, KIN is confused, HIM not know me, HIM not know us, HIM not know who i, KIN not know me, not know (his/her) own,
    thinks i 'm HERS KIN, thinks i am HERS KIN, thinks i 'm OWN KIN, goes wandering, wandering off, wandering at night, wandering about in, got lost
    (coming/walking/going/driving), looking after him, (lift/dress/wash/bathe/feed/turn) (him/her), not know what day, not know where HIM, has ms, got ms,
    laser, blood, belly, throat, tongue, pain, suffering, clinic, injections, disease, emergency, doctor, therapy, medically, tablets, shock, the sugar, due to
    sugar, crying, cries, collapsed, injury, looking for (mum/mam/mom/dad/mother/father), going out at night, goes out at night, out at night looking, does not
    know the house, not know the house, nor me, nor on most days, not remember me, not remember us, not remember OWN, asks the same, tells the same, hides
    things, can no longer (sign/speak/walk/write/read/see/hear/talk/hold/stand/sew/play/drive/climb/lift/swallow/manage), cannot (sign/hold/grip/stand/speak),
    HIM fell, KIN fell, OWN eyes, OWN legs, OWN eye, OWN leg, OWN treatment, my medical
"""
"""Age, memory, care at home; sick children and hard pregnancies; counted only beside a person."""

_BODY_WORDS: Final = """
    bled, coughing, coughed, spitting blood, coughing blood, vomit(ed/ing), womb, uterus, retina(s), vein(s), lung(s), liver, kidney(s), bowel(s), spine,
    spinal, pancreas, prostate, ovary, ovaries, skull, pelvis, pelvic, hip, hips, limb(s), gut wrenching, physician(s), nurse(s), midwife, surgeon(s),
    hospital(s), crutches, limping, limp, numb, numbness, paralysed, paralyzed, swollen, swelling, fever, feverish, infection(s), dizzy, dizziness, insomnia,
    sleepless, sobbing, sobbed, weeping, wept, surgery, surgeries, operated on, operate on, scar(s), wounded, stitches, bandage(s), pills, the pills,
    medication(s), medicated, in therapy, illness, sickness, unwell, frail, frailty, feeble, feebler, bedridden, unconscious, consciousness, regain(ed)
    consciousness, wheelchair, wheelchairs, breathing, asleep, exhaustion, collapse at, eyesight, muscle(s), joints, arthritis, rheuma, rheumatism, rheumatic,
    thyroid, hormones, obstetrician, gynaecologist, gynecologist, cardiology, pharmacist, trauma, traumatic, traumatised, traumatized, frightened, terrified,
    meltdown, psychiatric, stroke, ulcer(s), hernia, gout, migraine(s), fracture(s), sprained, sprain, blister(s), shrapnel, roadside bomb, landmine, land
    mine, the front line, took the worst of it, memory took, short term memory, jaundiced, haemorrhoids, eczema, psoriasis, allergy, asthma, tb, confirmed tb,
    dvt, emergency surgery, disability pension, disability benefit, on disability, disabled since, disabled by, invalided, invalidity, incapacity,
    incapacitated, sick bed, sickbed, sick list, hole in the heart, the valves, weak heart, weak chest, weak lungs, heart patient, high bp, bp shot, pressure
    shot, forbidden to (work/fly/drive/lift/travel/walk), not allowed to (work/fly/lift/travel/walk/climb), not cleared to (work/fly/drive/travel), fit to
    (fly/drive/travel), unfit to (fly/drive/travel), grounded by the doctor, lost the feeling, lost feeling, no feeling in, cannot feel OWN, not feel OWN,
    cannot move OWN, move the eyes, wants no visits, no visits, no visitors, not up to visits, not up to visitors, visiting is, visits are, nobody can say why,
    nobody knows why, no one knows why, they do not know why, goes faster than, faster than they told, quicker than they told, ghastly accident, ghastly motor
    accident, motor accident, fatal accident, nasty accident, had an accident, involved in an accident, met with an accident, met with accident, in an
    accident, an attempt on, what they call an attempt, politely call(ing) an attempt, calling an attempt, survived an attempt, fingers so, hands so, finger(s)
    crooked, too crooked, no needle holds, cannot hold a (pen/needle/cup/brush/spoon/knife/tool), shaking hands, hands are shaking, womb taken, remove the
    womb, removed the womb, remove OWN BODY, removed OWN BODY, had to remove the, save the (leg/foot/eye/arm/hand/baby/left/right/sight/finger/fingers/breast),
    could not save the, from my bed, from OWN bed, from a bed, from my hospital, from the recovery room, not really been out of bed, been out of bed, out of
    bed since, out of bed for, stopped doing anything, stopped working for me, new one on, on the waiting list for, on the list for a, liver is, kidneys are,
    not walk again, may not walk, never dance again, never play again, never work again, not work again, never drive again, home with OWN KIN to recover,
    slowly back, come back slowly, ease back in, easing back in, ease OWN way back, easing myself back, ect again, my ect, having ect,
    (liver/kidneys/heart/lungs) (is/are) finished, OWN wounds, blood in OWN, nerve damage, trapped nerve, pinched nerve, bad nerves, voice has to go, growing
    behind, growing in OWN, plug me in, bucket of metalwork, metal work, date for the knife, date for the op, date for surgery, new dose, higher dose, screen
    swims, page swims, camera down, camera up, kept a meal down, keep a meal down, keep food down, keep anything down, keeps nothing down, found HIM a bed,
    found me a bed, waiting for a bed, bed came up, bed has come up, sit up unaided, sit up again, stand unaided, walk unaided, swallowing, feed HIM self,
    first words, first word since, squeezed OWN hand, squeezed my hand, opened OWN eyes, opened HERS eyes, wiggled, flown HIM to, flew HIM to, flown me to,
    flown home on, rushed HIM, rushed me, rushed back to, carted off, carted me off, came off on the, came off the road, cannot grip, hands as they are, hands
    are not, hands have gone, hands will not, legs will not, legs have gone, legs are going, eyes are going, eyes have gone, eyes are not, eyes will not, will
    not get better, not get any better, not going to get better, no cure, not curable, not treatable, treatable, no coming back from, live with it now, learn
    to live with, glass box, glass boxes, into cots, on the other side of it, out the other side, other side of this, another one of OWN, one of OWN spells,
    dizzy spells, bad spell, warned me off, warned off, doctor 's orders, doctors orders, orders from the doctor, under doctor 's, under the doctor, in OWN
    condition, with OWN condition, given OWN condition, i can no longer (sign/speak/walk/hear/stand/sew/play/drive/climb/lift/swallow/hold), (him/her) self to
    sign, my hands shake, OWN hands shake, no grip in, a poorly, growing on OWN (neck/face/head/skin/leg/arm/lung/liver/kidney/spine)
"""
"""Words of the body and its troubles that work mail seldom needs; in AESLC's 8,639 bodies each stood once or never beside anybody."""

_GRAVE_WORDS: Final = """
    rites, the rites, last rites, urn, the urn, ashes, shroud, tomb, grave, wreath(s), candle(s), imam, monk(s), vicar, mosque, masjid, gurdwara, synagogue,
    mandir, past tense, in the past tense, drown(s), drowned, heaven, angels, martyr(s), martyred, martyrdom, supreme sacrifice, ultimate sacrifice, killed in
    action, fell at the front, fallen soldier, folded flag, lonely, loneliness, sleepless nights, without him, without her, prayer(s) meeting for, prayer
    meeting, prayer service, prayers for OWN, bone collecting, send (him/her) off, sending (him/her) off, saw (him/her) off at mandai, mandai, sent off OWN
    KIN, send OWN KIN off, give HIM a good send off, a good send off, proper send off, last goodbye, receive the body, receiving the body, receiving OWN KIN,
    the body home, the body back, bring the body, fly the body, release the body, released the body, mortal remains, remains were, remains are, remains of OWN,
    not to go on living, go on living, not want to go on, did not return from, not return from the sea, never returned from, stopped searching, stopped the
    search, the search for HIM, still searching for HIM, gave up searching, divers, search party, search parties, boat was found, car was found, coat was
    found, his body, her body, observe the rites, observing the rites, traditional rites, burial rites, obsequies, lying in wake, service of songs, night of
    songs, thanksgiving mass for, outing service, lectures are suspended, half mast, half staff, black ribbon, book of memories, minute of silence, moment of
    silence, in silence for, laying OWN KIN to rest, lay OWN KIN to rest, put OWN KIN to rest, to rest in the village, to rest beside, to rest next to, go on
    without our, go on without HIM, carry on without, going on without, without our colleague, lost our colleague, place is now empty, place is empty, chair is
    empty, chair is now empty, chair empty, desk is empty, empty across the table, place at the table, place at the window, too big now, bed 's too big, bed is
    too big, house is too big, house is too big for, too big for one, too big for me, sleeping in the den, sleeping on the sofa since, sleep on the sofa now,
    just me and the, just me now, only me and the, our (boat/house/van/garden/dream/shop/place/song/caravan/cottage/bench) not mine, was HERS not mine, her
    garden not mine, it was always my KIN who, it was my KIN who, always my KIN who, it was KIN who, opening the drawers, open the drawers, drawers of HERS,
    opened HERS drawers, hand refused, not the heart to, no heart for, no heart to, heart is not in it, hard on us all, hard on the girls, so young HIM was, so
    young was, heard from the watchman, i know you know, folks would want, HERS girls are coming, HERS boys are coming, HERS family are coming, HERS parents
    are coming, HERS family is coming, will not be a baby, there will not be a, not be a baby, no baby after, nursery furniture, go underground, go a little
    underground, when i surface, go to ground, got the call at, got the call about, got a call at, got a call about my KIN, call about my KIN, call about OWN
    KIN, call from the police, call from the hospital, call in the night, the call came, phone rang at, phone call nobody wants, call nobody wants, call you
    never want, call we dreaded, been dreading, you will be dealing with me, you 'll be dealing with me, dealing with me from here, never had the chance to,
    unworn, at OWN KIN 's side, at my wife 's side, at HERS side, by HERS side, by my side for, nothing further the, nothing further they, nothing further can
    be, told to take HIM home, take HIM home to, taken HIM home to, send HIM home to, sent HIM home to, brought HIM home, going home to the lord, family
    reasons, family emergency, family crisis, family tragedy, family situation, personal circumstances, compassionate grounds, compassionate, tragic
    circumstances, sad circumstances, hearing HIM laugh, hear HIM laugh, OWN laugh, hear NAME laugh, laugh at me still, since the accident, keep booking for,
    keep ordering for, still order for, still buy two, one fewer, holding me together, keeps me together, keep myself together, KIN 's body, OWN body home
"""
"""Words and turns of loss that work mail seldom needs."""

_UNSAID: Final = """
    not want to talk about it, not really want to talk, not ready to talk, cannot talk about it, not up to talking, please do not ask, not ask me about, not
    ask me how, not ask how i, ask no questions, nobody asks, not told anyone, not told anybody, told nobody, told no one, only person i have told, only one i
    have told, have told only, you are the first i, first person i have told, not asking for pity, no pity, not want pity, not want sympathy, no sympathy
    please, no cards please, no visitors please, act normal, treat me as normal, treat me normally, treat me like normal, treat me as if, treat HIM as normal,
    pretend nothing has, unless (he/she) brings it up, unless i bring it up, not bring it up, you will understand i, i know you will understand, i know you 'll
    understand, i know you know, you of all people, want you to hear it, wanted you to hear it, hear it from me, hear it from somebody, hear it from someone
    else, hear this from, not want you to hear, before you hear it, not know how to say this, not know how to say it, not know how to write this, not know how
    to write it, not know how to tell you, no good way to say, no easy way to say, no gentle way to, no nice way to, hard to say this, hard to write, hard to
    type, harder to write, find it hard to write, cannot write it, cannot say it out, cannot say it yet, cannot say the word, say the word out loud, typed this
    three times, written this three times, third time i have written, owe you an explanation, owe you a proper explanation, puts everything in perspective,
    puts it all in perspective, puts things in perspective, hug your (kids/children/loved ones/people/mum/mom/dad/family), hug OWN KIN, ring OWN KIN tonight,
    call OWN KIN tonight, tell OWN KIN you love, never take it for granted, good days and bad days, good days and bad, good days and less, more bad days, bad
    days and, bear up, bearing up, soldiering on, plodding on, keeping busy helps, work helps, work is a help, work is a distraction, welcome distraction,
    helps to work, helps to have work, take my mind off, takes my mind off, something to do with my hands, world fell, world has fallen, world has stopped,
    world stopped, fell in on us, fell in on me, ground gave, ground has gone, floor gave, floor fell, rug pulled, knocked sideways, knocked me sideways,
    knocked us sideways, knocked me flat, knocked us flat, knocked for six, knocked us for six, knocked me for six, taking it hard, taken it hard, took it
    hard, hit us hard, hit me hard, hit HIM hard, hit harder than, not taken it well, taking it badly, taken it badly, feel numb, feeling numb, been numb, in a
    blur, a bit of a blur, in a daze, walking round in a, walking around in a, in a fog, my thoughts are elsewhere, mind is elsewhere, mind is not on, mind 's
    not on, heart 's not in it, not thinking straight, cannot think straight, cannot concentrate, not able to concentrate, not string a, string two words,
    string a sentence, no use to you, no use to man, no good to anyone, no good to man, good for nothing, fit for nothing, no appetite, lost OWN appetite, not
    touched the (bass/piano/guitar/violin/garden/car/bike/brush/brushes/camera) since, not picked up a (brush/pen/camera/guitar/needle) since, not sung since,
    not played since, not been back since, not opened it since, not been in the (kitchen/workshop/studio/shed/room/garden) since, not laughed since, never
    thought i 'd be the one, never thought i would be the one, not how it was meant, not how it was supposed, not how we planned it, wrong way round, wrong
    order for, not the natural order, not meant to bury, not supposed to bury, should not outlive, outlive OWN, outlived OWN, outlived by, old age for, grow
    old with, growing old, meant to grow old, supposed to grow old, were going to retire, going to retire to, would have retired, retire together
"""
"""What people say who cannot say it."""

_AFTER_A_DEATH: Final = """
    casserole(s), meal train, food train, your card meant, your flowers, flowers you sent, flowers came, the lilies, lilies, thank you for coming on, thank you
    for being there, thank you for standing, so many came, so many of you came, church was full, chapel was full, standing at the back, standing room, read the
    lesson, read the poem, doing one of the readings, doing a reading, a reading for HIM, read at HERS, carried (him/her), carry (him/her) in, carry (him/her)
    out, lower(ed) (him/her), sang (him/her), the choir sang, choir sang, the hymns, hymn we, hymn HIM, bright colours, no black please, black tie band, black
    suit out, my one black, dark suit for, headstone, stone mason, wording for the stone, inscription, the plaque, plaque for HIM, bench with HERS, bench for
    HIM, tree for HIM, trophy in HERS, prize in HERS, cup in HERS name, scholarship in HERS, fund in HERS name, named after HIM for, beside HERS KIN in, next
    to HERS KIN in, buried beside, buried next to, beside HERS (husband/wife/mother/father/brother/sister/mum/dad), lies beside, lies next to, lie beside, plot
    next to, double plot, room for me beside, dates on the stone, post for HIM, post keeps coming for, post still comes for, letters for HIM, letters still
    come, letters keep coming, mail still comes for, addressed to my KIN, addressed to KIN, payslips keep, keeps getting post, still gets post, cold callers
    ask for, ask to speak to HIM, stop writing to HIM, no further use, no further need of, no use for HERS, no more use for HERS, no longer needs HERS, no
    longer need HERS, not be needing HERS, not be needing the, will not need it now, does not need it now, not needing it now, not need them any, in my KIN 's
    name, in OWN KIN 's name, was in HERS name, out of HERS name, into my name, moved to mine, into mine now, transfer(red) to my name, change it to my name,
    change the account to my, account in HERS name, bill in HERS name, frozen HERS, HERS account frozen, bank has frozen, froze the account, freeze HERS,
    accounts are frozen, bereavement team, bereavement department, the solicitor says, solicitor has HERS, reading the will, no will, without a will,
    intestate, intestacy, sister and i are, sort out what HIM left, what HIM left behind, left behind, would be
    (furious/cross/livid/mortified/appalled/horrified/tickled/chuffed), would be so proud, would be proud, would be turning, turning in HERS, spinning in HERS,
    last text from, last picture of, last photo of, last words to, the day before HIM, the evening before HIM, night before HIM, was laughing with HIM, had
    been laughing, HIM 'd been laughing, out of nowhere it, no goodbye, without a goodbye, without saying goodbye, without goodbye, no time to say, did not say
    goodbye, never said goodbye, kept alive, not kept alive, ambulance was too late, already cold, in OWN sleep, in the bath, in HERS tractor, at the wheel, on
    HERS motorbike, one of the victims, among the victims, was on board, was on that flight, in the landslide, in the flood, in the floods, in the earthquake,
    in the avalanche, in the collapse, in the shooting, in the attack, in the bombing, in the shelling, shelling, air raid, air strike, airstrike, missile,
    missing in action, the man who did it, verdict, drink driver, drunk driver, bad batch, had enough of it all, had to be shot, had it shot, put it down
    humanely, gone down in the field, could not rise, no paws, quiet without paws, empty lead, untell, un tell, told people too early, it did not stick, not
    stick this, not our turn, empty scan, weeks along, weeks gone, weeks pregnant when, we were eleven, we were twelve, told work yet, had forty minutes,
    scattered HIM, scatter HIM, scattering HIM, scattered OWN KIN, hand in hand, held hands, holding hands, talked HIM through, sang to HIM, playing HERS
    music, HERS favourite song, HERS song, the recitation, recitation, recite, quran khwani, quran for, condolence, yaseen, surah, gita path, garuda purana,
    havan, hawan, pooja for, puja for, death anniversary, punyatithi, the last thing (he/she)
    (made/wrote/planted/painted/organised/organized/planned/built/ordered/cooked/said), fighting at the front, sent to the front, back from the front, put
    (him/her) in the (ground/earth/grave), put OWN KIN in the ground, our old boy, our old girl, no chance to (wear/use/see/open/try/read/say), never had the
    chance to, never got the chance to, second date on, unopened
"""
"""What has to be done after a death: stones, post, names on bills, the last of everything."""

_MEDICAL: Final = """
    neutropenic, neutropenia, immunosuppressed, immunosuppressant(s), anaemia, anaemic, anemic, haemoglobin, hemoglobin, ferritin, leucocytes, lymphocytes,
    myelodysplastic, myelofibrosis, polycythaemia, thrombocytopenia, waldenstrom 's, amyloid, amyloidosis, adenoma, adenocarcinoma, astrocytoma, blastoma,
    carcinoid, cholangiocarcinoma, dysplasia, ductal, her two positive, brca, hpv, squamous, basal cell, mole removed, the mole, wide excision, sentinel node,
    clearance surgery, radical prostatectomy, brachytherapy, proton beam, cyberknife, gamma knife, car t, clinical trial at, trial drug, the trial drug, wonder
    drug, drug trial, last line drug, ileus, fistula, fissure, abscess(es), fibrosis, stenosis, ischaemic, ischemic, infarct, infarction, myocardial,
    tachycardia, svt, pericarditis, heart block, ectopics, cardioversion, catheterisation, angio, bypass op, aortic, mitral, septal, tetralogy, marfan, ehlers
    danlos, hypermobility, raynauds, lymphangitis, osteomyelitis, osteosarcoma, ewings, perthes, scoliosis, kyphosis, spondylitis, ankylosing, stenosis of,
    laminectomy, discectomy, cauda equina, cord compression, spinal cord, hemiplegia, hemiplegic, hemiparesis, aphasia, aphasic, apraxia, dysphasia, dysphagia,
    dysarthria, ataxia, dystonia, dyskinesia, tourette 's, narcolepsy, narcoleptic, syncope, pseudoseizures, functional seizures, tonic clonic, grand mal,
    petit mal, keppra, epilim, lamotrigine, migraines, cluster headaches, cluster headache, iih, hydrocephaly, arachnoid, subarachnoid, subdural, haematoma,
    hematoma, meningeal, burr hole, brain stem, brainstem, vegetative, minimally conscious, glasgow coma, nervous system, optic neuritis, uveitis, keratoconus,
    retinitis, retinopathy, vitrectomy, cornea, corneal, sight loss, vision loss, losing OWN vision, lost OWN vision, going deaf in, labyrinthitis, vestibular,
    cochlear implant, cholesteatoma, mastoid, laryngectomy, larynx, tracheo, vocal cord(s), vocal chords, tonsillectomy, quinsy, sinus surgery, epiglottitis,
    bronchiectasis, bronchitis, copd nurse, ipf, pulmonary, pneumonitis, empyema, chest drain, lung transplant, sleep apnoea, apnoea, apnea, sarcoid,
    hypersensitivity, legionnaires, norovirus, rotavirus, e coli, salmonella, campylobacter, botulism, tetanus, rabies, weil 's, leptospirosis, brucellosis, q
    fever, zika, chikungunya, typhus, hep b, hep c, hepatitis, pancreatic, gall stones, gallstone, choledoc, whipple, whipple 's, bile duct, biliary,
    oesophageal, barretts, varices, ascitic, cirrhotic, fatty liver, liver function, liver enzymes, transplant, transplanted, rejection episode, dialysis,
    fistula arm, nephrotic, glomerular, lupus nephritis, polycystic, pkd, kidney function, bladder removed, neobladder, urostomy, incontinent, incontinence,
    hydronephrosis, endometrial, ovarian, cervical, vulval, hysteroscopy, salpingectomy, oophorectomy, prolapse, molar pregnancy, hydatidiform, abruption,
    accreta, praevia, previa, hellp, cholestasis of, gestational diabetes, twin to twin, growth restricted, iugr, chorio, preemies, kangaroo care, bili lights,
    brain cooling, cerebral, meconium, sepsis six, group b strep, strep b, strep a, rsv, croup, bronch, intussusception, pyloric, hirschsprung, biliary
    atresia, spina, cleft, microcephaly, patau, fragile x, rett 's, batten, batten 's, leukodystrophy, mitochondrial, krabbe, thalassemic, sickle, sickle
    crisis, haemophiliac, still 's disease, kawasaki 's, type one diabetic, dka, insulin pump, libre, dexcom, coeliac, celiac, ulcerative, crohnie, ibd, pouch
    surgery, tpn, short bowel, gastroparesis, anorexic, bulimic, arfid, bmi, nasogastric tube, refeed, schizo, schizoaffective, cyclothymia, hypomania,
    hypomanic, psychotic break, catatonia, ocd, intrusive thoughts, cptsd, flashbacks, night terrors, agoraphobic, self harms, ligature, lithium, clozapine,
    clozaril, olanzapine, aripiprazole, abilify, seroquel, haldol, depot injection, lorazepam, ativan, temazepam, zopiclone, beta blocker(s), propranolol,
    bisoprolol, amiodarone, digoxin, furosemide, gtn, spray under, ramipril, eliquis, xarelto, rivaroxaban, heparin, clexane, fragmin, clopidogrel, plavix,
    thrombolysis, thrombectomy, clot buster, prednisone, prednisolone, dexamethasone, azathioprine, mycophenolate, tacrolimus, ciclosporin, rituximab,
    infliximab, humira, adalimumab, enbrel, ocrevus, tysabri, copaxone, interferon, riluzole, baclofen, botox for, sinemet, madopar, ropinirole, apomorphine,
    dbs, deep brain, memantine, rivastigmine, tamoxifen, anastrozole, arimidex, zoladex, enzalutamide, docetaxel, paclitaxel, taxol, folfox, folfirinox,
    cisplatin, carboplatin, oxaliplatin, gemcitabine, vincristine, doxorubicin, red devil, keytruda, pembrolizumab, nivolumab, opdivo, ibrutinib, imatinib,
    glivec, methadone script, espranor, buvidal, acamprosate, disulfiram, naltrexone, vivitrol, librium, detoxing, delirium, the horrors, withdrawal symptoms,
    cold turkey, overdosing, prescription for, repeat prescription, dosette, pill box, care plan, care package, continuing healthcare, mental capacity, lost
    capacity, lacks capacity, attendance allowance, carer 's allowance, lasting power, dnacpr, resus form, advance directive, advance decision, living will,
    dignitas, assisted dying, maid appointment, put on end of, fast track funding, hoist at home, profiling bed, pressure sores, bed sores, bedsores, pressure
    sore, double up care, no pulse, spiked a, infection markers, crp, lactate, on fluids, iv antibiotics, antibiotics iv, oral morphine, pain team, pain
    relief, pain management, pain clinic, epidural, nerve block, spinal block, cortisone, steroid injection(s), steroids again, halo brace, external fixator,
    fixator, ilizarov, nails in OWN, k wires, ucl, ruptured, dislocation, compartment syndrome, degloved, skin grafts, grafts, skin flap, burns ward, burn
    ward, scald, frostbite, amputee, prosthetist, limb fitting, limb centre, rehab ward, rehab hospital, stroke rehab, stroke nurse, physical therapy, pt
    twice, salt team, occupational therapy, home visits from, community nurse, hospital at home, virtual ward, respiratory nurse, heart nurse, diabetic nurse,
    palliative nurse, cancer nurse, health visitor is, social worker, social services, case worker, women 's refuge, black eye, beaten by, assaulted, attacked
    in the, mugged, raped, sexual assault, stab wound, stab wounds, gunshot, status epilepticus, in withdrawal, biologic injections, acl tear, acl op
"""
"""Names of diseases, medicines, cures and helpers; counted only beside somebody, for they are trade as well."""

GRIEF_HINTED: Final = ",".join((_RITES, _EUPHEMISMS))
GRIEF_OF_SELF: Final = ",".join((_LEFT_ALONE, _CONSOLATION, _CHILD, _ANIMAL, _GRAVE_WORDS, _UNSAID))
GRIEF_OF_ONE: Final = ",".join((_NEAR_THE_END, _LEFT_BEHIND, _SUDDEN, _AFTER_A_DEATH))
ILLNESS_HINTED: Final = _UNITS
ILLNESS_OF_SELF: Final = ",".join((_WARDS, _BODY_AND_KNIFE, _TOLD_BY_DOCTORS, _MIND, _DRINK, _BODY_WORDS, _MEDICAL))
ILLNESS_OF_ONE: Final = _FADING
