"""English words of death, dying and mourning and of serious illness: plain tables, read by `grave`.

A word of `SURE` speaks by itself. One of `OF_OTHER` counts right after "he", "she", a name or one of the circle (family,
friends, animals), one of `OF_KIN` anywhere beside such a one, one of `OF_ANYBODY` beside the writer or the reader
too. How phrases are written: `noticing.word_tables`.
"""

from typing import Final

from sincerely.noticing.word_tables import expanded

KIN: Final = frozenset(
    expanded("""
    bhaiya, bhai, didi, bua, bhua, mausi, chacha, chachi, dada, dadi, tau, bhabhi, beta, beti, anna, akka, thatha, paati, ajji, popo, gonggong, yeye, nainai, lolo, kuya, folks, godpa, godma, bride, groom, orphans,
    lass, lassie, lad, laddie, missus, mammy, nonna, nonno, nain, taid, ammi, abbu, amma, appa, abba, nani, bubbe, zayde, yiayia, babcia, triplets,
    litter, mom(s), mum(s), mam, mama, mamma, momma, mummy, mommy, mother(s), dad(s), daddy, papa, pops, father, parents, parent, wife, husband, hubby,
    spouse, fiance, fiancee, girlfriend, boyfriend, gf, bf, son(s), daughter(s), child, children, kid(s), baby, babies, newborn, infant, toddler, twin(s),
    boy, girl, brother(s), sister(s), bro, sis, sibling(s), gran, granny, nan, nana, nanna, grandma, grandmother, grandad, granddad, grandpa, gramps,
    grandfather, grandparents, grandson, granddaughter, grandchild, grandkids, oma, opa, abuela, abuelo, aunt, auntie, aunty, uncle, cousin(s), nephew(s),
    niece(s), mil, fil, stepmother, stepfather, stepdad, stepmom, stepson, stepdaughter, stepbrother, stepsister, godmother, godfather, godson, goddaughter,
    friend, bestie, bff, roommate, flatmate, housemate, dog(s), cat(s), pup(s), puppy, kitten, doggo, spaniel, terrier, collie, retriever, dachshund, poodle,
    beagle, whippet, lurcher, greyhound, labrador, mastiff, gelding, tabby, moggy, kitty, rabbit, bunny, hamster, pony, mare, parrot, budgie, tortoise
    """)
)
"""Whom a letter may mourn or nurse."""
OWN: Final = frozenset(("my", "our", "your", "his", "her", "their", "ur"))
HIM: Final = frozenset(("him", "her", "them", "he", "she", "they", "both"))
BODY: Final = frozenset(
    expanded("""
    heart, lung(s), liver, kidney(s), brain, bowel, colon, stomach, pancreas, prostate, breast, throat, oesophagus, thyroid, bladder, ovary, ovaries, womb,
    uterus, cervix, spleen, gallbladder, spine, retina, marrow, bone(s), skull, artery, arteries, valve, aorta, lymph, skin, back, neck, hip(s), knee(s),
    shoulder, leg(s), arm(s), wrist(s), ankle(s), foot, feet, hand(s), finger(s), thumb, toe(s), rib(s), pelvis, jaw, collarbone, femur, achilles,
    vertebra(e), eye(s), elbow, tendon, ligament, cartilage, meniscus, disc, tibia, fibula, kneecap, cruciate, hamstring, nose, chest, abdomen
    """)
)
DAY: Final = frozenset(("monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday"))
HERS: Final = frozenset(("his", "her", "'s"))
CLASSES: Final = {"KIN": KIN, "OWN": OWN, "HERS": HERS, "HIM": HIM, "BODY": BODY, "DAY": DAY}

TRADE: Final = frozenset(
    expanded("""
    client(s), customer(s), vendor(s), supplier(s), invoice(s), quote(s), quotation, tender, bid(s), contract(s), order(s), delivery, shipment, shipped,
    brochure, catalogue, campaign, webinar, seminar, workshop, policy, policies, coverage, insurance, insurer, insured, premium(s), benefit(s), enrollment,
    enrolment, claim(s), market(s), industry, sector, revenue, sales, shares, stock(s), research, researchers, study, statistics, figures, percent, rate(s),
    product(s), software, server, system(s), database, code, movie, film, book, novel, show, episode, series, song, album, game, charity, marathon,
    fundraiser, fundraising, raffle, awareness, foundation, drive, vaccine(s), shots, jab, demo, proposal, budget, bulletin, module, patch, plan(s),
    provider(s), trial(s), guarantor, clause, section
    """)
)
"""Beside words of trade and play only somebody of the circle or the writer is meant."""
NEWS: Final = frozenset(
    expanded("""
    government(s), minister(s), president, presidential, senate, senator(s), congress, congressman, parliament, embassy, ambassador, troops, soldiers,
    military, army, nato, rebels, militants, taliban, insurgents, terrorist(s), terror, bomb, bombing(s), bomber(s), attackers, explosion(s), earthquake,
    tsunami, hurricane, election(s), regime, officials, spokesman, spokeswoman, spokesperson, reuters, ap, afp, cnn, bbc, reported, reports, analysts,
    billion, million, victims, civilians, protesters, sanctions, supreme, republican(s), democrat(s), nation, country, citizens, amcit, amcits, libya, iraq,
    iran, israel, pakistan, afghanistan, syria
    """)
)
"""Beside words of public life only one's own family is meant."""
COMMON: Final = frozenset(
    """
    't able about above account add after again ahead air all along already also always among another any anyone
    anything around ask asked asking back bad because been before begin being believe below best better bit
    board body book both bring busy buy called calls came cannot care case cell center chance change check close
    come coming complete continue copy cost course critical cut data date day days dear decision delete desk
    difficult direct doing done down draft due during early else end every everything family far feel few final
    find fine first folks follow form free full further general getting give given giving goes got great half
    happy hard having he head hear heard held help her here high higher him his home hope hour hours house how
    if internal into issue issues join just keep key kind know last lead learn leave leaving left less letter
    life light line list little live long longer look looking lost lots love made making manage many mark meet
    meetings mind missed month months more morning most move moving much myself name near needed needs never
    next night no not note nothing now off offer old one online only open opening order our out outside over own
    p past pay people person personal phone pick place plan point points probably problem problems put quickly
    reach reached read ready real really received receiving recent remember report request return right room run
    running said same say says second section seeing seen sell sending sent service set share she short signed
    since situation size small so some someone something soon sorry staff start starting state stay still street
    such support taken taking talk team tell term than thank their them then there these they thing things
    thinking third thought three through time times together told took travel trip try turn two under understand
    until up us use used using very voice waiting wanted wants way week weekend weeks well went what when where
    while who why will wish without worked world write written year years yesterday yet your
    """.split()
)
"""Words that stand in many clauses of any mail: they tell of a phrase only where it has no others."""
PASSED_OVER: Final = frozenset(
    """
    just also sadly recently suddenly finally already actually both all poor dear beloved darling sweet own little elder older younger eldest youngest big old
    only precious elderly very so really still quite always now 'd 've have has had been being lovely favourite favorite
    """.split()
)
"""Little words that may stand between the words of a phrase."""
OURS: Final = frozenset(
    """
    i im ive me my myself you your u ur we us our
    """.split()
)
"""The writer and the reader."""
MATES: Final = frozenset(
    """
    who boss manager supervisor director colleague colleagues coworker coworkers teammate neighbour neighbor neighbours partner mentor coach teacher professor
    pastor landlord landlady man woman guy lady gentleman someone somebody employee employees driver pilot client worker technician intern assistant secretary
    student pupil patient lodger tenant gardener cleaner
    """.split()
)
"""Others of whom a death or an illness is told."""
OTHERS: Final = KIN | frozenset(("he", "she", "him", "her", "his", "hers", "himself", "herself", "hes", "shes"))
IS: Final = frozenset(
    """
    's is was isn wasn not got gets seems looks
    """.split()
)
"""Stands between a name and what is told of it."""
NO_NAME: Final = frozenset(
    """
    i if it the this that when we you they there what who but and so as in on at for no yes hi dear re fw fwd subject
    """.split()
)
"""Words with a capital that name nobody."""

GRIEF_SURE: Final = """
    saddened to inform, saddened to hear, saddened to learn, saddened by the news, saddened to report, saddened to share, saddened to announce, sad to inform,
    sad to report, sad to announce, sad to tell you, sadness to inform, deep sadness, deepest sadness, heavy heart, heavy hearts, attend the memorial,
    attending a memorial, difficult to write, no words can, passed away, pass(es/ing) away, passed peacefully, passed suddenly, passed unexpectedly, passed in
    OWN sleep, OWN passing, passing of OWN KIN, untimely passing, sad passing, sudden passing, deceased, departed this, dearly departed,
    there was a death, been a death, a death at, a death on, news of the death, OWN death, KIN 's death, death of OWN, death of a KIN, death in the family,
    death in OWN family, date of death, death certificate, untimely death, tragic death, death notice, deathbed, found dead, dropped dead, shot dead, brain
    dead, dead body, dying KIN, OWN dying, lay dying, HIM died, KIN died, who died, has died, have died, had died, just died, KIN has died, died in OWN, died
    of, died from, died peacefully, died yesterday, died this, died last, died on, died at, HIM dies, KIN dies, HIM is dying, HIM 's dying, KIN is dying, KIN
    's dying, HIM is dead, HIM 's dead, HIM are dead, HIM was dead, KIN is dead, KIN 's dead, KIN was dead, lies dead, been dead for, been dead since, OWN
    last legs, OWN last breath, OWN final breath, OWN last hours, OWN final hours, OWN last days, OWN final days, OWN last moments, breathed OWN last, met OWN
    maker, gave OWN life, laid down OWN life, not long for this world, not long now, not have long, not got long, not long to live, hours to live, days to
    live, weeks to live, months to live, year to live, a matter of days, a matter of hours, hours rather than days, days rather than weeks, weeks rather than
    months, months not years, weeks not months, days not weeks, hours not days, nearing the end, end of life, dying wish, do not resuscitate, dnr, not last
    the night, not see christmas, not see the weekend, not make it through the night,
    lost OWN KIN, los(e/ing) OWN KIN, lost a KIN, losing a KIN, losing OWN parents, loss of OWN KIN, loss of a KIN, lost mum, lost mom, lost dad, lost
    grandma, lost grandpa, lost nan, lost gran, lost grandad, lost mother, lost father, lost daddy, lost mummy, lost HIM to, lost HIM on, lost HIM last, lost
    HIM in, lost HIM this, lost HIM too, lost HIM at, lost HIM yesterday, lost HIM two, lost HIM three, lost HIM so, we lost HIM, i lost HIM, since we lost
    HIM, losing HIM, lost someone close, lost somebody close, lost one of OWN own, sorry for OWN loss, sorry for OWN losses, sorry about OWN loss, sorry for
    you loss, sorry to hear of OWN loss, sorry to hear about OWN loss, hear of OWN loss, hear about OWN loss, learn of OWN loss, OWN great loss, OWN sad loss,
    OWN terrible loss, OWN recent loss, OWN tragic loss, OWN devastating loss, OWN heartbreaking loss, OWN unimaginable loss, share OWN grief, share OWN
    sorrow, great sorrow, deepest sorrow, in sorrow, time of sorrow, hours of sorrow, time of loss,
    condolence(s), my sympath(y/ies), our sympath(y/ies), deepest sympath(y/ies), sincere sympath(y/ies), sincerest sympath(y/ies), heartfelt sympath(y/ies),
    in sympathy, sympathy card(s), sympathies on, hearts go out to, heart goes out to, hearts ache for, hearts break for, thoughts and prayers, prayers and
    thoughts, thoughts are with OWN, thoughts are with HIM, thoughts are with you, light a candle for, lit a candle for, lighting a candle for, no parent
    should, should have to bury,
    funeral(s), burial(s), burial plot, buried OWN KIN, bur(y/ying) OWN KIN, buried HIM, buried mum, buried mom, buried dad, laid to rest, lay HIM to rest,
    laying HIM to rest, laid HIM to rest, lay OWN KIN to rest, laid OWN KIN to rest, final resting place, last resting place, cremat(ed/ion/orium/ory/ions),
    OWN ashes, scatter(ed/ing) OWN ashes, KIN 's ashes, 's ashes, interment, interred, committal service, memorial service(s), memorial mass, memorial
    gathering, OWN memorial, celebration of life, celebration of OWN life, celebrat(e/ing) OWN life, celebration of the life, graveside, gravestone,
    headstone, tombstone, OWN gravesite, KIN 's grave, visit the grave, cemetery, graveyard, churchyard, coffin, casket, pallbearer(s), hearse, mortuary,
    morgue, undertaker(s), mortician, embalm(ed/ing), eulog(y/ies/ize/ise), obituar(y/ies), obit, in lieu of flowers, instead of flowers, family flowers only,
    no flowers please, no flowers by request, requiem, wake for, OWN wake, at the wake, after the wake, wake is on, wake is at, wake will be, viewing is,
    viewing will be, open casket, closed casket, lying in state, last rites, anointing of the sick, chapel of rest, order of service for, shiva, shivah,
    kaddish, yahrzeit, janaza, janazah, antyesti, chautha, tehravin, barsi, novena for, month 's mind, pay OWN last respects, pay last respects, last
    respects, pay OWN final respects, final respects, pay OWN respects, paying OWN respects, paid OWN respects, floral tribute(s), book of condolence, black
    armband, moment of silence for, minute 's silence for,
    mourn(s/ed/ing/er/ers), grief, grief stricken, griev(e/es/ed/ing), bereave(d/ment/ments), compassionate leave, orphan(ed/s), OWN late KIN, late husband,
    late wife, the late mr, the late mrs, heartbroken, heart broken, brokenhearted, broken hearted, inconsolable, bereft,
    farewells to OWN KIN, gave up the ghost at, passed from this, gone to meet, gone to glory, went to glory, went home to be, walks with the angels, dances
    with the angels, looking down on us, looking down on me, watching over us, watching over me, watching over you, watching from above, looking down from, at
    OWN side when HIM went, when the end came, the end came, end came quickly, not with us anymore, not here anymore, rest in power, rest OWN soul, OWN soul
    rest, the souls of, soul of my, soul of our, for the repose, KIN not make it, HIM not make it, KIN not survive, HIM not survive, KIN not recover, HIM not
    recover, HIM not going to make it, HIM not gonna make it, KIN not going to make it, in a better place now, rest in peace, r i p, rip, rest easy, rest OWN
    soul, may HIM rest, in loving memory, in memory of, in fond memory, OWN memory be, memory be a blessing, memory eternal, gone too soon, taken too soon,
    taken from us, taken so young, taken so soon, taken so suddenly, gone to OWN rest, called HIM home, called to glory, home with the lord, home to the lord,
    to be with the lord, with jesus, in heaven, up in heaven, in a better place, with the angels, an angel now, angel baby, joined the angels, gained an
    angel, gained another angel, got OWN wings, earned OWN wings, grew OWN wings, rainbow bridge, over the rainbow bridge, eternal rest, eternal peace,
    eternal sleep, promoted to glory, no longer with us, not with us anymore, not here anymore, no longer among us, no longer here, left this world, left this
    earth, left this life, depart this life, left us too, left us last, left us on, left us this, left us suddenly, left us peacefully, left us so, left us
    yesterday, left us for a better, slipped away, slipping away, slip away, drifted away peacefully, faded away, ebbing away, went peacefully, gone
    peacefully, peacefully at home, peacefully in, peacefully this, peacefully last, peacefully on, in OWN sleep, peacefully surrounded, surrounded by family,
    surrounded by OWN family, never woke, never wake up, not wake up, not waking up, never regained consciousness, not regain consciousness, not pull through,
    never pulled through, succumb(ed) to, lost OWN battle, lost OWN fight, lost the battle, losing OWN battle, losing OWN fight, OWN fight is over, OWN battle
    is over, fight was over, battle was over, fought to the end, fought until the end, fought to the very end, OWN suffering is over, no longer suffering, not
    suffering any, no longer in pain, not in pain any, not in any pain, out of pain, free of pain, free from pain, pain free now, finally at peace, at peace
    now, now at peace, HIM is at peace, HIM 's at peace, at rest now, final farewell, final goodbye, last goodbye, last goodbyes, final goodbyes, say goodbye
    to OWN KIN, said goodbye to OWN KIN, goodbye to HIM, goodbye to dad, goodbye to mum, goodbye to mom, come and say goodbye, come to say goodbye, go and say
    goodbye, fly out to say goodbye, got to say goodbye, get to say goodbye, chance to say goodbye,
    died by suicide, suicide of, KIN suicide, attempted suicide, committed suicide, suicide attempt, suicide last, suicide note, KIN was killed, HIM was
    killed, KIN was shot, HIM was shot, KIN got shot, KIN was stabbed, KIN were killed, HIM were killed, who was killed, killed in a car, killed in a crash,
    killed in an accident, killed in a road, killed by a drunk, killed by a car, killed on OWN way, took OWN life, taken OWN life, taking OWN life, take OWN
    life, end(ed/ing) OWN life, by OWN hand, hanged himself, hanged herself, hung himself, hung herself, killed himself, killed herself, shot himself, shot
    herself, threw himself, threw herself, jumped off a bridge, jumped in front of, overdos(e/ed), was murdered, been murdered, got murdered, were murdered,
    stabbed to death, beaten to death, shot and killed, got killed, killed instantly, killed outright, hit and run, gunned down, was stabbed, got stabbed,
    been stabbed, drowned, electrocuted, burned to death, froze to death, choked to death, bled to death, fell to OWN death, body was found, found the body,
    identify the body, bring HIM home to, bringing HIM home to, bringing HIM body, bring OWN body, repatriation of, coroner(s), inquest, autopsy, post mortem
    on OWN, post mortem results, time of death, pronounced dead, pronounced HIM dead, turn(ed/ing) off the machine(s), turn(ed/ing) the machine(s) off,
    switch(ed/ing) off the machine(s), switch(ed) the machine(s) off, off life support, withdraw(n/ing) life support, withdrew life support, no brain activity,
    no longer expecting, no longer pregnant, not pregnant any, lost it at, tiny coffin, kindest thing to do, final injection, last injection, vet came to the
    house, gone to sleep for the last time, let HIM slip away, stillborn, stillbirth, still birth, born still, born sleeping, born silent, born asleep,
    miscarriage(s), miscarr(y/ied/ying), lost the baby, lost the babies, losing the baby, lost the pregnancy, pregnancy loss, baby loss, infant loss, child
    loss, no heartbeat, not find a heartbeat, not find the heartbeat, heartbeat had stopped, heart had stopped, heart stopped, heart gave out, heart gave up,
    stopped beating, ectopic, termination for medical, terminat(e/ed) the pregnancy, cot death, crib death, sids, lived for an hour, lived an hour, lived for
    a few, lived only, only lived, put HIM to sleep, putting HIM to sleep, put to sleep, put OWN KIN to sleep, putting OWN KIN to sleep, had to put HIM down,
    have to put HIM down, having to put HIM down, put OWN KIN down, putting OWN KIN down, went to sleep in, euthan(ize/ise/ized/ised/asia), OWN paw prints,
    run over this, run over last, run over by, run over yesterday, was run over, got run over, hit by a car, hit by a bus, hit by a truck, hit by a lorry, hit
    by a van, hit by a train, hit by a drunk, knocked down by, mown down by,
    HIM would have been so proud, HIM would have been proud, would have loved to see, wish HIM were here, wish HIM was here, wish HIM were still, wish HIM was
    still, wish HIM could have, wish HIM had lived, if HIM were still here, if HIM were still alive, if HIM was still alive, not live to see, never lived to
    see, never got to meet, never get to meet, never got to say, not get to say, a year ago today we, HIM side of the bed, half the bed, bench in OWN memory,
    planted a tree for HIM, OWN last voicemail, listen to OWN voicemail, saved OWN voicemail, sorting through OWN things, sorting OWN clothes, packing up OWN
    things, going through OWN things, going through OWN clothes, giving away OWN clothes, bagged up OWN clothes, cooking for one, table for one now, sleeping
    in OWN jumper, OWN lead by the door, lead still hangs, empty basket, reading at OWN service, speak at OWN service, speak at the service, speaking at the
    service, carry the coffin, carry HIM coffin, a widow, HIM widow, OWN widow, widowed, widower, the widow of, now a widow, heart breaks for you, heart aches
    for you, survived by OWN, predeceased, would have turned, first christmas without, first birthday without, first anniversary without, first year without,
    christmas without HIM, birthday without HIM, thanksgiving without HIM, life without HIM, world without HIM, year without HIM, years without HIM, house
    without HIM, day without HIM, days without HIM, without HIM here, not the same without HIM, empty without HIM, quiet without HIM, empty chair, never be
    the same without, miss HIM so, miss HIM every, miss HIM terribly, miss HIM dreadfully, miss HIM like, missing HIM so, missing HIM every, missing HIM
    terribly, missing OWN KIN, still miss HIM, miss mum, miss mom, miss dad, missing mum, missing mom, missing dad, always in OWN hearts, forever in OWN
    heart, forever in OWN hearts, clear(ing) out mum, clear(ing) out mom, clear(ing) out dad, clear(ing) out gran, clear(ing) out OWN KIN, clear(ing/ed) out
    OWN flat, clear(ing/ed) out OWN house, clear(ing/ed) out OWN wardrobe, since HIM went, since HIM passed, since KIN passed, since OWN KIN passed, since KIN
    went, since HIM left us, after HIM passed, when HIM passed, before HIM passed, KIN passed, HIM passed in, HIM passed on, HIM passed at, HIM passed last,
    HIM passed this, HIM passed yesterday, HIM passed around, HIM passed early, anniversary of OWN death, anniversary of losing, anniversary of the crash,
    anniversary of the accident, years since HIM, year since HIM, years since OWN KIN, year since OWN KIN, years since we lost, year since we lost, years
    since mum, years since mom, years since dad, year since mum, year since mom, year since dad, been gone three, been gone ten, been gone for, been gone
    since, been gone almost, been gone nearly, gone three years, gone two years, gone a year, gone ten years, gone five years, gone a month, gone six months,
    not come back from this, KIN 's gone, KIN is gone, HIM 's gone, HIM is gone, HIM was gone, executor for, executor of OWN, executor of the estate, OWN KIN
    's estate, KIN 's estate, grant of probate, OWN will proved, the will proved, reading of the will
"""
"""Death, dying, rites and remembrance that need nobody named."""

GRIEF_OF_OTHER: Final = """
    death, 's death, 's untimely death, passed on DAY, passed last, passed this morning, passed yesterday, passed in OWN, passed early, passed at home, has
    passed, had passed, passed unexpectedly, dead, died, dies, dying, passed away, passed peacefully, passed suddenly, left us, gone forever, dearly missed,
    sorely missed, deeply missed, lifeless, unalived, stopped breathing, flatlined, was murdered, not pull through, taken from us, slipped from us, gone from
    us, at peace now, not waking up, buried last, buried on, buried yesterday, buried this, buried today, buried tomorrow
"""
"""Told of somebody: he, she, a name or kin right before."""

GRIEF_OF_KIN: Final = """
    is no more, ten years ago today, a year ago today, OWN watch, OWN voicemail, OWN wedding ring, OWN ring, last letter, OWN old jumper, photo of HIM,
    photographs of HIM, stone, plaque, empty cot, cot, cold chair, forty days, sleep forever, sleeping forever, forever asleep, gone home to, gone ahead,
    would be proud, said our farewells, farewells, sorry to hear about, deeply sorry, truly sorry, sorry about OWN, saddened, sad news, terrible news, awful
    news, dreadful news, devastating news, no words, thinking of you, in OWN thoughts, hugs, heard about OWN KIN, hear about OWN KIN, news about OWN KIN, the
    news of OWN, news of OWN KIN, read about OWN KIN, OWN prayers, praying for, pray for, we lost, lost two, lost one, a tragedy, such a tragedy, grant of
    probate, hymns, last weeks, last months, final weeks, crying, not stop crying, in shock, in bits, in pieces, flowers for HIM, bid farewell, out of
    respect, cannot believe, 's passing, good innings, OWN service, KIN 's service, the service is, the service on, private service, OWN estate, HIM estate,
    say OWN goodbyes, said OWN goodbyes, saying OWN goodbyes, called home, heart breaks for, heart aches for, was taken, were taken, been taken from,
    death(s), passed, wake, viewing, tribute, tragic, tragically, at peace, in peace, resting now, devastated, inheritance, so young, too young, way too
    young, out of nowhere, last words, final words, one last time, last time i saw, hours left, days left, weeks left, months left, the priest, the chaplain,
    the vicar, comfortable now, made comfortable, make HIM comfortable, keep HIM comfortable, keeping HIM comfortable, gathered round, gathered around, round
    the bed, around the bed, around OWN bed, round OWN bed, bedside, holding OWN hand, held OWN hand, very end, last stage, last stages, final stage, final
    stages, final journey, last journey, never found, let HIM go, letting HIM go, candle(s), shot, stabbed, murdered, murder, killed, suffocated, say goodbye,
    saying goodbye, said goodbye, goodbyes, gone now, grave, buried, memorial, ashes, missing HIM, miss HIM, hung on until, gave up the fight, last visit
"""
"""Beside one of the family, a friend or an animal."""

ILLNESS_SURE: Final = """
    cancer(s), cancerous, carcinoma, sarcoma, lymphoma, leukaemia, leukemia, melanoma, myeloma, glioblastoma, glioma, neuroblastoma, mesothelioma, tumour(s),
    tumor(s), malignan(t/cy), metasta(sis/ses/tic/sized/sised), chemo, chemotherapy, radiotherapy, radiation therapy, radiation treatment(s), immunotherapy,
    oncolog(y/ist/ists), biops(y/ies), mastectomy, lumpectomy, hysterectomy, colostomy, stoma, bone marrow, stem cell transplant, the big c, in remission, non
    hodgkin, terminal illness, terminally ill, terminal cancer, terminal diagnosis, HIM is terminal, it 's
    terminal, it is terminal, incurable, inoperable, nothing more they can do, nothing more the doctors, nothing else they can do, hospice, palliative,
    syringe driver, macmillan nurse, has spread to, had spread to, it 's spread, it has spread, it had spread, riddled with, the lump, a lump, lump in OWN,
    lump was, shadow on OWN, spot on OWN, mass in OWN, mass on OWN, growth on OWN, growth in OWN, lesion(s), nodule(s), abnormal smear, abnormal mammogram,
    mammogram, abnormal cells,
    bell 's palsy, bells palsy, wired up to, hooked up to machines, hooked up to tubes, hooked up to a, brain fog, quadruple, left side of OWN face, down one
    side, lost OWN speech, slurred, slurring, OWN seizures, had a seizure, having a seizure, a seizure, seizures at, seizures last, in an ambulance, the
    ambulance, an ambulance, by ambulance, call an ambulance, called an ambulance, ambulance took, heart transplant, kidney transplant, liver transplant, lung
    transplant, marrow transplant, transplant list, a transplant, stroke, mini stroke, strokes, heart attack(s), cardiac arrest, heart failure, heart
    condition, heart surgery, heart operation, heart op, open heart, bypass surgery, bypass operation, triple bypass, quadruple bypass, the bypass, OWN
    bypass, stents, pacemaker, defibrillator, angioplasty, angiogram, aneurysm, embolism, thrombosis, dvt, blood clot(s), clot on, clot in, arrhythmia, atrial
    fibrillation, afib, angina, cardiolog(y/ist), cardiomyopathy, heart murmur, hole in OWN heart, brain bleed, bleed on the brain, bleeding on the brain,
    bleed in OWN, brain damage, brain injury, brain surgery, brain haemorrhage, haemorrhag(e/ed/ing), hemorrhag(e/ed/ing), epilep(sy/tic), convulsions, coma,
    comatose, unconscious, ventilator, intubat(ed/ion), on life support, tracheotomy, tracheostomy, feeding tube, fed through a tube, on oxygen, oxygen tank,
    not breathe, not breathing, struggling to breathe, fighting for breath,
    in the er, to the er, from the er, to hospital, a bed has come up, visiting hours, no visitors allowed, family only visiting, on the children 's ward, on
    the maternity, back on the ward, wheeled into, wheeled off to, wheeled down to, in recovery room, still in recovery, transferred to a specialist,
    intensive care, the icu, in icu, to icu, into icu, nicu, picu, critical care, critical condition, critically ill, high dependency, fighting for OWN life,
    hanging by a thread, airlifted, air ambulance, paramedic(s), emergency room, in casualty, emergency surgery, emergency operation, rushed to hospital,
    rushed to the hospital, rushed HIM to, rushed OWN KIN to, hospitali(s/z)ed, hospitali(s/z)ation, in hospital, in the hospital, to the hospital, into
    hospital, into the hospital, from hospital, from the hospital, out of hospital, out of the hospital, at the hospital, at hospital, children 's hospital,
    hospital bed, hospital stay, hospital ward, hospital room, hospital again, hospital called, hospital rang, hospital visit(s), hospital visiting, psych
    ward, psychiatric ward, psychiatric hospital, psychiatric unit, locked ward, on the ward, been sectioned, was sectioned, cancer ward, stroke ward, stroke
    unit, burns unit, burn unit, been admitted, admitted with, admitted for observation, admitted last night, admitted this morning, kept in overnight,
    keeping HIM overnight, kept me in, under observation, for observation, in traction, operating theatre, operating table, operating room, in theatre, into
    theatre, out of theatre, under the knife, anaesthetic, anesthesia, anesthetic, anaesthetist, surgeon(s), neurosurg(eon/ery), neurolog(y/ist),
    nephrologist, haematolog(y/ist), hematolog(y/ist), urologist, gastroenterologist, rheumatolog(y/ist), psychiatrist,
    fibroids, tonsils out, appendix out, gallbladder out, kidney infection, chest infection, pneumothorax, collapsed lung, punctured lung, pulmonary embolism,
    fluid on OWN lungs, water on the lungs, palpitations, ablation, valve replacement, ecmo, sedated, medically induced, plasma exchange, foot ulcer, ascites,
    mrsa, c diff, cellulitis, scarlet fever, measles, chickenpox, chicken pox, mumps, whooping cough, glandular fever, mononucleosis, hyperemesis,
    cholestasis, hypoxia, cleft palate, club foot, spinal muscular, duchenne, rett, tay sachs, wilms, ewing 's, hodgkin, barrett 's, raynaud 's, meniere 's,
    menieres, tinnitus, vertigo attacks, neuropathy, neuralgia, trigeminal, encephalopathy, myocarditis, endocarditis, pericarditis, vasculitis, nephritis,
    lymphoedema, lymphedema, thyroid storm, pituitary, acoustic neuroma, meningioma, lost my hair, lost OWN hair, hair fell out, hair is falling, hair is
    coming out, hair gone, hair came out, a wig, picc line, port fitted, infusions, white cells, platelets, transfusions, waters broke at, waters broke early,
    croup, bronchiolitis, rsv, febrile, kawasaki, leukemic, guillain barre, sjogren 's, scleroderma, sarcoidosis, melanomas, stomach bleed, gi bleed,
    aneurysms, thrombus, hydrocephalus, shunt, dialysis, kidney failure, renal failure, liver failure, organ failure, kidney disease, liver disease, lung
    disease, heart disease, kidneys are, kidneys have, liver is failing, organs are, donor kidney, organ donor, new kidney, new liver, cirrhosis, hepatitis,
    jaundice, pancreatitis, appendicitis, OWN appendix, appendectomy, peritonitis, gallstones, kidney stone(s), crohn 's, crohns, colitis, diverticulitis,
    ileostomy, sepsis, septic shock, septicaemia, septicemia, blood poisoning, pneumonia, meningitis, encephalitis, tuberculosis, pleurisy, emphysema, copd,
    cystic fibrosis, asthma attack, long covid, hiv, ebola, malaria, dengue, cholera, typhoid, polio, lyme disease, shingles, lupus, multiple sclerosis,
    parkinson 's, parkinsons, alzheimer 's, alzheimers, alzheimer, dementia, huntington 's, motor neurone, mnd, lou gehrig 's, muscular dystrophy, cerebral
    palsy, spina bifida, guillain, it 's ms, myasthenia, fibromyalgia, endometriosis, chronic fatigue, chronic pain, chronic illness, autoimmune, rheumatoid,
    osteoporosis, sickle cell, haemophilia, hemophilia, thalassaemia, thalassemia, anemia, diabetes, diabetic, ketoacidosis, congenital, autism, autistic,
    paraly(s/z)ed, paralysis, paraplegic, quadriplegic, amputat(e/ed/ion), prosthetic leg, wheelchair, bedridden, bed bound, bedbound, housebound, on
    crutches, bed rest, bedrest, going blind, going deaf, losing OWN sight, losing OWN hearing, losing OWN memory, OWN eyesight is, OWN mind is going, OWN
    sight has, glaucoma, macular, detached retina, cataract(s), gangrene, pre eclampsia, preeclampsia, eclampsia, placenta, premature baby, born
    premature(ly), born too early, born early at, weeks early, weeks premature, incubator, preemie, prem baby, special care baby, emergency c section,
    emergency caesarean, emergency cesarean, complications after, complications from, complications during, complications of, post natal depression, postnatal
    depression, postpartum,
    my ocd, OWN ocd, with ocd, antidepressants, on lithium, off OWN meds, stopped taking OWN meds, electroconvulsive, postpartum psychosis, dissociative,
    delusions, hallucinations, agoraphobia, borderline personality, catatonic, burnt out completely, off with stress, off with anxiety, off with depression,
    signed HIM off, not eating anything, purging, starving herself, starving himself, took all OWN pills, took OWN pills, took too many pills, swallowed
    pills, OWN wrists, slit OWN, hearing voices, manic episode, in a bad place mentally, mentally unwell, mental state, mental illness, mentally ill, psych
    unit, psych hold, months sober, days sober, years sober, off the wagon, fell off the wagon, stopped getting out of bed, not be around any, thought about
    ending, thoughts of ending, talked HIM down, mental health, nervous breakdown, mental breakdown, had a breakdown, having a breakdown, clinically
    depressed, severely depressed, very depressed, with depression, of depression, OWN depression, severe depression, clinical depression, been depressed, am
    depressed, bipolar, schizophreni(a/c), psychosis, psychotic, anxiety attack(s), panic attack(s), anxiety disorder, ptsd, eating disorder, anorexi(a/c),
    bulimi(a/c), self harm(s/ed/ing), cutting HIM self, cutting himself, cutting herself, cut himself, cut herself, hurt himself, hurt herself, harm himself,
    harm herself, hurt myself, harm myself, cutting myself, kill myself, killing myself, end it all, end my life, want(s/ed) to die, wanna die, better off
    dead, better off without me, not want to live, not want to be alive, not want to wake up, no reason to live, no point in living, tired of living, tired of
    being alive, suicidal, suicide watch, suicide attempt, tried to end, tried to take OWN, crisis team, samaritans, in rehab, into rehab, to rehab, from
    rehab, detox, relaps(e/ed/ing), alcoholi(c/sm), addict(ion/ed), drinking again, using again, overdos(e/ed), signed off work, signed off for, signed off
    sick, been signed off, signed me off, burnout, burnt out, burned out, stress leave, long term sick, in a dark place, in a very dark, very dark place,
    medical leave, medical reasons, medical emergency, medical grounds, medical treatment, medical condition, medical issue(s), medical problem(s), health
    reasons, health grounds, ill health, poor health, failing health, health failing, health having failed, health is failing, health has failed, health
    failed, health problem(s), health issue(s), health scare, health crisis, health condition, health took, health has taken, seriously ill, gravely ill, very
    ill, desperately ill, dangerously ill, severely ill, so ill, really ill, fell ill, fallen ill, taken ill, taken seriously ill, very sick, seriously sick,
    really sick, so sick, extremely sick, serious illness, long illness, short illness, OWN illness, grave illness, illness in the family, very poorly, really
    poorly, so poorly, poorly since, took a turn for, taken a turn for, turn for the worse, took a bad turn, one of OWN turns, funny turn, gone downhill,
    going downhill, went downhill, HIM 's stable, HIM is stable, hes stable, shes stable, prognosis, diagnosed with, been diagnosed, was diagnosed, diagnosis
    is, OWN diagnosis, the diagnosis, got a diagnosis, misdiagnosed, on the transplant list, waiting list for a kidney, results are not good, not good news
    from the, get well soon, get well, speedy recovery, swift recovery, quick recovery, rapid recovery, complete recovery, OWN recovery, road to recovery, on
    the mend, recuperat(e/ing/ion), convalesc(e/ing/ent/ence), feel better soon, learning to walk, learning to talk, fertility treatment, infertility, ivf,
    laparoscopy, appendicectomy, colectomy, thyroidectomy, prostatectomy, nephrectomy, craniotomy, amputated, spinal fusion, hip op, knee op, meniscus repair,
    rotator cuff, cruciate ligament, compound fracture, hairline fracture, impaled, trapped under, pinned under, dragged from, crush injury, forklift ran, ran
    over HIM, run down by, bitten by, stung and, hypothermia, heatstroke, heat stroke, carbon monoxide, stabbed in the, beaten up, mugged and, jumped on by,
    KIN 's op, op went, had a tumble, taken a tumble, took a tumble, a nasty tumble, bad tumble, fallen off OWN bike, knocked off OWN bike, knocked off my
    bike, through the windscreen, through the windshield, rolled OWN car, t boned, rear ended HIM, pile up on, lost a finger, lost two fingers, lost OWN leg,
    lost OWN arm, lost OWN sight, lost OWN hand, lost an eye, screws in OWN, pins in OWN, metal plate in, cut out of the car, cut from the wreck, paralyzed
    from, going under on, going under the, went under the knife, drains in, hip replacement, knee replacement, hip operation, knee operation, back operation,
    keyhole surgery, reconstructive surgery, major surgery, heart valve, having surgery, had surgery, has surgery, have surgery, having surgeries, needs
    surgery, need surgery, needed surgery, after surgery, out of surgery, for surgery, OWN surgery, KIN 's surgery, undergo(ing) surgery, underwent surgery,
    surgery on OWN, surgery to remove, surgery for OWN, surgery went, OWN operation, KIN 's operation, had an operation, having an operation, has an
    operation, needs an operation, need an operation, the operation went, operation went well, operated on HIM, operated on OWN, operated on me, operate on
    HIM, operate on OWN, operate on me, operating on HIM, operating on OWN, operating on me, they operate on, c section, ct scan, cat scan, mri, pet scan,
    brain scan, lumbar puncture, endoscopy, colonoscopy, blood transfusion(s), transfusion(s), on a drip, iv drip, in plaster, plaster cast, in a cast, in a
    sling, stitches, skin graft(s), third degree burns, second degree burns, severe burns, scalded, smoke inhalation, concuss(ed/ion), whiplash,
    fractur(ed/es), broke OWN BODY, broke a BODY, broken OWN BODY, broken a BODY, broken BODY, broke BODY, breaking OWN BODY, dislocated, ruptured OWN, torn
    OWN BODY, torn BODY, tore OWN BODY, shattered OWN BODY, smashed OWN BODY, crushed OWN BODY, slipped disc, herniated, sciatica, spinal injury, head injury,
    internal injuries, internal bleeding, badly hurt, badly injured, seriously injured, seriously hurt, badly burned, badly burnt, life changing injuries,
    serious injur(y/ies), severe injur(y/ies), multiple injuries, car accident, car crash, bike accident, motorcycle accident, motorbike accident, car wreck,
    bad wreck, road accident, traffic accident, serious accident, bad accident, terrible accident, horrible accident, OWN accident, KIN 's accident, head on
    collision, skiing accident, riding accident, accident at work, since the accident, after the accident, fell off OWN, fell off a, fell off the, fallen off
    a, fallen off OWN, thrown off OWN, came off OWN bike, came off OWN horse, came off OWN motorbike, fell down the stairs, fell down stairs, fell downstairs,
    fallen downstairs, had a fall, a bad fall, a nasty fall, another fall, fell in the bath, fell in the shower, found HIM on the floor, on the bathroom
    floor, on the kitchen floor, collapsed at, collapsed on, collapsed in, collapsed last, collapsed this, collapsed while, collapsed and, collapsed during,
    collapsed yesterday, fainted, anaphyla(xis/ctic), allergic reaction, epipen, epi pen, food poisoning, stomach pumped, pumped OWN stomach, snake bite,
    mauled,
    called me by OWN, calls me by OWN, forgotten who, forgot who i, forgets who, forgotten OWN own, put the kettle in the fridge, wandering the streets, found
    wandering, in OWN slippers and, carers come, carers in, stairlift, adult diapers, walking frame, zimmer, moon boot, spread to OWN BODY, OWN memory
    is going, OWN sight is going, OWN sight is failing, a second opinion on OWN, kept HIM in overnight, keep HIM in overnight, keeping HIM in overnight,
    keeping HIM in for, keep HIM in for, keeping me in overnight, keeping me in for, kept me in overnight, not know who i was, asked me who i was, OWN health
    has, OWN health failing, OWN health is failing, OWN poor health, not walk again, never walk again, not talk again, KIN fell and, HIM fell and, KIN has
    fallen, HIM has fallen, fell and broke, fell and hit, fallen and broken, on disability, permanent disability, memory care, care home, nursing home,
    assisted living, respite care, caring for OWN, caring for HIM, full time carer, OWN carer(s), caregiver, round the clock care, district nurse, home nurse,
    not recogni(s/z)e me, not recogni(s/z)e HIM, not recogni(s/z)e us, not recogni(s/z)e OWN, not remember OWN name, sundowning, needs round the clock,
    sitting with OWN KIN at, sat by OWN bed, by OWN bed, sitting by OWN
"""
"""Diseases, wards, treatments, hurts and crises that need nobody named."""

ILLNESS_OF_OTHER: Final = """
    sick, ill, unwell, poorly, ailing, frail, injured, hurt badly, wounded, bleeding, collapsed, in pain, in agony, depressed, hallucinating, recovering from,
    recovering in, not eating, stopped eating, not eat, not walk, not swallow, not breathe, not keep anything down, not leave the house, not get out of bed,
    losing weight, lost so much weight, lost the use of, not recogni(s/z)e, on steroids, on antibiotics, throwing up, vomiting, weighs less, skin and bone,
    having surgery, having an operation, needs care, needs treatment, discharged from, OWN meds, OWN medication, taken a fall, wrapped OWN car, in a bad way,
    delirious, limping, relapsed, not doing well, not doing so well, not too well
"""
"""Told of somebody: he, she, a name or kin right before."""

ILLNESS_OF_KIN: Final = """
    stage four, stage three, stage iv, stage iii,
    weak, weaker, something on the scan, found something, hooked up, in plaster, a cast, on a ward, inhaler, hives, nebuliser, contractions, induced, thin,
    refuses food, not touch food, counselling, therapist, a dark place, cutting, OWN weight, OWN meds, pills, tablets, knocked off, written off OWN, bandages,
    scar(s), limp, a boot, brace, physio twice, keeps forgetting, keeps falling, keeps asking, home from hospital, bleed, swallowed, choking, a bad night, bad
    night, bad turn, rough night, pale, tumble, confused about where, more confused, so confused, not speak any, not remember where, not remember who, not
    remember what, not remember OWN, speak again, sounds confused, get better, feeling better, better soon, good health and, pull through, pulled through,
    will be okay, will be ok, going to be okay, OWN breathing, OWN chest, the results, lumps, bumps, biopsy, not good, a fall, unresponsive, in a critical, is
    critical, took a turn, nothing more to be done, nothing more HIM can do, the ward, full recovery, an emergency, the emergency, hospital, clinic, ward,
    specialist, consultant, doctor(s), nurse(s), GP, physio, physiotherapy, vet, surgery, operation, treatment(s), medication, meds, therapy, therapist,
    injury, injuries, accident, fell, illness, disease, symptoms, infection, infected, virus, fever, temperature, swollen, allergic, test results, blood
    test(s), bloods, scan, scans, ultrasound, oxygen, steroids, antibiotics, drip, tubes, pain, suffering, suffers, failing, forgets, forgetting, forgetful,
    wandering, wanders, senile, breakdown, crisis, rehab, recovery, recovering, discharged, admitted, stable, worse, worsening, an episode, dizzy, blind,
    deaf, special needs, memory, heart, lungs, liver, kidney(s), bowel, brain, spine, chest, blood count, weighs, cyst, lame, tremor, carer(s), care package,
    bedside, not walk, not talk, not move, lost weight, sight, eyesight, premature, weeks early, breathing, breathe, beaten up, bitten
"""
"""Beside one of the family, a friend or an animal."""

ILLNESS_OF_ANYBODY: Final = """
    my anxiety, your anxiety, the treatment is, the treatments, doctor lets me, doctor only, your doctor, my surgery, your surgery, the surgery, flare up,
    infusions, OWN oncologist, OWN consultant, OWN specialist, OWN psychiatrist, OWN therapist, the doctor(s) say, the doctor(s) says, the doctor(s) said,
    doctors say, doctors said, doctors think, doctor says, doctor said, waiting for results, waiting on results, waiting on test results, waiting for test
    results, awaiting results, awaiting test results, off OWN feet, flat on my back, in agony, excruciating, terrible pain, constant pain, in a lot of pain,
    too ill, too sick, too unwell, antidepressants, OWN depression, a breakdown, not coping, not get out of bed, not leave the house, treatment starts,
    treatment started, start treatment, starting treatment, begin treatment, my treatment, your treatment, course of treatment, round of treatment, rounds of
    treatment, scan results, OWN scan, OWN tests, more tests, further tests, bad test results, walking stick, painkillers, bandaged, immune system,
    immunocompromised
"""
"""Told of the writer, the reader or anybody named."""

HARMLESS: Final = """
    blood bank, blood drive(s), off my chest, off OWN chest, nerve to, got on my nerves, the nerve of, nerve center, nerve centre, in the grave accent, candle light dinner, joints venture, sick and tired, bridal, emergency contact, emergency meeting, stress test(s), fit to print,
    keep(ing) me in mind, kept me in mind, keep(ing) HIM in mind, keep(ing) (me/HIM/us) in the loop, kept (me/HIM/us) in the loop, on my nerves, on OWN nerves, foot off the, failing to, crash test(s), it 's back up, hands off,
    left us so we, left us so i, left us so that, left us so the, left us so there, left us so now, on my gravestone, on OWN gravestone, on my tombstone,
    on OWN tombstone, for my gravestone, for my tombstone,
    gone to, gone for, gone until, gone till, gone out, gone home, gone back, gone shopping, gone up, gone on, gone by, gone through, gone well, gone fine,
    gone over, gone off, gone from OWN desk, gone away, gone all, gone into, gone viral, gone quiet, gone wrong, gone abroad, gone fishing, gone skiing, gone
    this week, gone next, gone today, gone tomorrow, gone on holiday, gone at, gone in, gone live, all clear on, wanted to die laughing, op ed(s), op eds, the
    tickets, fell over laughing, fell asleep, fell for, fell in love, fell behind, fell short, fell through, fell apart laughing, fell out of favour, in
    stitches laughing, had me in stitches, had us in stitches, a tad, a stitch in time, passed the, passed on to, passed on the, passed it, passed them,
    passed along, passed OWN exam(s), passed OWN test, passed OWN driving, passed out of, passed by, passed up, passed through, passed a, passed an, passed
    with flying, passed on OWN, passed thirty, passed sixty, passed ninety, passing out the, passing out draft, passing along, passing on the, in passing, has
    already passed the, ill have, ill check, ill be, ill get, ill send, ill call, ill let, ill see, ill do, ill try, ill ask, ill make, ill take, ill give,
    ill tell, ill bring, ill need, ill come, ill go, ill keep, ill look, ill follow, ill forward, ill work, ill find, ill talk, ill think, ill probably, ill
    then, ill put, ill add, ill pay, ill meet, ill pick, ill buy, speak ill, ill effects, ill advised, in the wake of, wake up call, wake up to, wake HIM up,
    wake me up, let HIM go back, let HIM go ahead, let HIM go to, let HIM go first, let HIM go on, by heart, at heart, heart to heart, take heart, heart of,
    change of heart, with all OWN heart, deaf ears, blind eye, blind spot, blind date, blind copied, blind copy, double blind, critical of, critical about,
    critical to, critical that, critical path, critical role, critical mass, not make it to, not make it for, not make it on, not make it at, not make it in,
    not make it tonight, not make it tomorrow, not make it today, not make it this, not make it next, not make it any, not make it because, not make it there,
    not make it up, not make it easy, not make it clear, not make it out, not make it here, not make it till, not make it until, not make it over, not make it
    back, not make it work, not make it past, dying to, dying for, to die for, died laughing, die laughing, death and taxes, death by powerpoint, death or
    disability, death march, death penalty, death tax, dead line(s), dead link(s), dead end, dead on, dead set, dead serious, dead wood, dead tired, over OWN
    dead body, post mortem on the, post mortem of the, stroke width, stroke of, strokes of, brush stroke(s), key stroke(s), the ashes series, the ashes tour,
    the ashes test, hot shot, shot HIM an, shot me an, shot you an, bloody murder, kill myself laughing, kidding, just kidding, memory stick, memory card,
    memory usage, memory leak, out of memory, in memory of the, heart rate monitor, sight unseen, out of sight, in sight, at first sight, on sight, turned a
    blind, sick of, sick day(s), sick leave policy, sick pay, sick note, home sick, so sick of, bleeding edge, life insurance, health insurance, pain in the,
    pain point(s), growing pains, no pain, killing it, killed it, killing me, recovering the, recovering data, recovery plan, recovery time, disaster
    recovery, cost recovery, debt recovery, data recovery, economic recovery, recovery act, treatment of, tax treatment, accounting treatment, emergency
    contact(s), emergency exit, emergency meeting, surgeon 's fees, surgery hours, plastic surgery, tree surgeon, doctor 's office, spin doctor, wedding,
    memorial day, memorial hermann, memorial park, memorial drive, memorial stadium, out of the woods by, blood drive, blood donation, blood type, tears of
    joy, tears of laughter, church street, flowers for the, machines are, vending machines, coffee machines, fax machines
"""
"""Manners of speaking and other senses: a hit that lies within one of them does not count."""
