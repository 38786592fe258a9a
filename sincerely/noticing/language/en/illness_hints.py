"""English ways to speak round grave illness, injury, crisis and care: tables of what is hinted at, by kind of saying.

As in `grief_hints`, a hint closes the gate and does nothing else. What stands in
`…_HINTED` speaks alone, `…_OF_SELF` beside anybody at all, `…_OF_ONE` beside "he", "she", kin or somebody of the house.
How phrases are written: `noticing.word_tables`; classes in capitals: `grave_words.CLASSES`.
"""

from typing import Final

from sincerely.noticing.language.en import illness_names as names

_BODY_AND_KNIFE: Final = """
    foot off, feet off, leg off, legs off, toe off, toes off, finger off, fingers off, breast off, breasts off, both breasts, off below the, off above the,
    below the knee, above the knee, below the ankle, phantom limb, womb out, ovaries out, kidney out, spleen out, thyroid out, prostate out, bowel out,
    bladder out, gall bladder, lot taken out, womb removed, hip done, knee done, knees done, hips done, new hip, new knee, new knees, new hips, new lung,
    new lungs, hip replaced, knee replaced, hips replaced, the valve op, opened me up, cut me open, open me up, pre op, post op, OWN op,
    general anaesthetic, day surgery, day case, under the surgeon, KIN goes in, KIN goes in on, pins and plates, plate and screws, plates and screws,
    metalwork in, rods in OWN, bolts in OWN, wired shut, through a straw, neck brace, back brace, leg brace, knee brace, in a halo, in a brace, in a boot,
    full cast, two sticks, on sticks, on a stick, with a stick, walking sticks, on a frame, white stick, guide dog, zimmer frame, walker now,
    mobility scooter, in a chair now, in a wheel chair, use of OWN legs, use of OWN arm, use of OWN hand, feeling in OWN, pins and needles, lost the hearing,
    hearing in my, hearing in one, hearing in OWN, lost the sight, sight in one, sight in OWN, sight of one, blind in one, deaf in one, gone blind,
    gone deaf, went blind, went deaf, registered blind, partially sighted, stair lift, grab rails, wet room, stoma bag, peg tube, peg feed, ng tube,
    nil by mouth, collar bone, cheek bone, jaw broke, bit of liver, kicked by, pinned me, pinned HIM, tractor went over, quad went over, quad rolled,
    rolled the quad, rolled the tractor, rolled on HIM, under the tractor, under the quad, caught in the baler, bag of ice, sew it back, sewed it back,
    sewn back, off the scaffold, off scaffold, off the scaffolding, off scaffolding, off a ladder, off the ladder, off OWN ladder, off the roof,
    off a roof, off OWN bike, off OWN horse, came off the bike, under a lorry, under a car, under a van, through the windscreen, off the road at,
    firemen cut, cut HIM out, cut me out, OWN crash, lucky to be alive, lucky HIM 's alive, lucky to walk, walked away from it, cut (him/her) open,
    open (him/her) up, opened (him/her) up, my stump, the stump, OWN stump, written off OWN (car/bike/van), totalled OWN (car/bike/truck), since the crash,
    in the crash, after the crash, goes in for the op, go in for the op, going in for OWN, going in for an op, with a valve,
    came off HERS (bike/horse/motorbike/quad), lost the use of
"""
"""The body cut, broken or mended."""

_TOLD_BY_DOCTORS: Final = """
    tests came back, test came back, results came back, results came through, scan came back, bloods came back, smear came back, biopsy, came back positive,
    came back abnormal, came back bad, not come back clear, came back clear, bloods, blood works, scan showed, something on the brain, something on the lung,
    something on the liver, something on the scan, something on the x, something behind OWN, a thing on OWN, turned out to be a thing, not like the look of,
    not happy with OWN, want to have another look, want a closer look, having tests, in for tests, awaiting tests, recalled after, two week wait,
    two week pathway, two week referral, urgent referral, camera test, colposcopy, cystoscopy, bronchoscopy, gastroscopy, ultrasound, echocardiogram, ecg, ekg,
    eeg, holter monitor, spirometry, x rays, xray, xrays, mri, psa is, psa was, white count, blood count, hba c, polyp(s), cyst(s), lymph node(s),
    the nodes, clear margins, secondaries, mets, in OWN bones, in the bone(s), in the blood, on the lung(s), on OWN lung(s), on the liver, on OWN liver,
    on the brain, on OWN brain, on OWN spine, behind OWN eye, lining of OWN, over the lining, all over the lining, asbestosis, asbestos on, pleural,
    farmer 's lung, black lung, miner 's lung, silicosis, pneumoconiosis, dust on the, dust on OWN, scarring on, scarred lungs, white finger, a growth behind,
    growth behind, the size of a grape, the size of a walnut, size of a golf ball, size of a plum, size of an egg, size of a pea, size of a lemon,
    size of an orange, size of a tennis ball, size of a satsuma, size of a marble, size of a grapefruit, hair 's gone, hair is gone, hair has gone,
    hair all gone, hair 's all gone, hair 's coming out, hair is coming out, no hair, hair has started, hair falling, hair grows back, hair growing back,
    bald as, the wig, wigs, headscarf, head scarf, cold cap, eyebrows, mouth ulcers, the infusion, infusion day, rang the bell, ring the bell,
    ringing the bell, radio starts, rads, tamoxifen, letrozole, herceptin, methotrexate, warfarin, apixaban, blood thinner(s), metformin, statins, levodopa,
    sertraline, citalopram, fluoxetine, prozac, zoloft, lexapro, venlafaxine, mirtazapine, diazepam, valium, xanax, quetiapine, olanzapine, risperidone,
    methadone, buprenorphine, suboxone, subutex, naloxone, narcan, antabuse, oxycodone, oxycontin, tramadol, gabapentin, pregabalin, donepezil, aricept,
    antiretroviral(s), undetectable, viral load, on the tablets, on the meds, new meds, meds are, meds make, the c word, c word, big c, it 's come back,
    it has come back, it came back, has come back in, the all clear, got the all clear, five year mark, five years clear, clot(s), a bleed, bleeds,
    OWN sugar(s), sugars were, sugars are, sugars went, blood sugar(s), ketones, type one, blacking out, blackouts, passed out at, passed out in,
    passed out on, had a turn, a funny turn, a bad turn, took a fit, had a fit, having fits, fitting since, pulled my licence, pulled OWN licence,
    took my licence, took OWN licence, not allowed to drive, not drive for, no driving for, no driving until, no driving till, driving for six, the dvla,
    told to rest, ordered to rest, told to stop work, told me to stop, told to slow down, no lifting, not lift, not to lift, no heavy lifting, light duties,
    flat on OWN back, stay horizontal, lying flat, stay in bed, stuck in bed, confined to bed, in bed since, in bed for, take to OWN bed, took to OWN bed,
    laid up, laid low, hors de combat, breathless, out of breath, short of breath, catch OWN breath, catch my breath, breathing is, breathing has,
    third of OWN lung, lungs are, lungs at, lungs only, lung function, lungs have, heart has been, heart went, heart 's not, heart trouble, heart goes like,
    heart scare, dicky heart, dodgy heart, dicky ticker, angiograms, stent, tremor(s), the shakes, the falls, kept falling, keeps falling, touch and go,
    nearly lost HIM, nearly lost my, nearly lost OWN, almost lost HIM, out of danger, danger list, the next hours, next forty eight hours, critical hours,
    sitting up and, sitting up in bed, sat up and, sat up in bed, let HIM home, let HIM come home, let me home, let me out, let HIM out, sent HIM home,
    allowed home, home by the weekend they, discharge date, on discharge, kept HIM in, keeping HIM in, kept me in, keeping me in, took HIM in,
    taken HIM in, taken in on, in overnight, been in since, stuck in here, says the nurse, nurse says, nurse said, nurses say, the sister on, matron,
    specialist says, specialist said, specialist nurse, doctor has told, doctors have told, doctor told, doctors told, quack says, gp says, gp said, my gp,
    OWN gp, gp sent, gp reckons, second opinion, long road back, not out of the woods, out of the woods, one day at a time, get OWN strength,
    getting OWN strength, OWN strength back, build OWN strength, weak as, too weak to, relearn(ing), speech therapy, speech therapist, speech has gone,
    lost the power, lost OWN voice for good, voice box, physio, physiotherapist, occupational therapist, ot says, occupational health, hydrotherapy,
    prosthesis, prosthetic, orthopaedic(s), orthopedic(s), outpatient(s), out patients, inpatient, in patient, appointment at the hospital,
    clinic appointment(s), fracture clinic, pain clinic, memory clinic, chest clinic, heart clinic, eye hospital, eye clinic, the infirmary,
    in the infirmary, hospital wing, sanatorium, referred (him/her) to, fits since, the cancer 's back, dodgy ticker, OWN ticker, my ticker,
    (gone to/got to/got into/gone into/reached/is in/'s in/something on/something in) (my/his/her/your/the) (liver/lungs/lung/bones/brain/spine/kidneys/pancreas/bowel/stomach/lymph nodes/blood stream),
    my scan, OWN scans, scan on DAY, scan tomorrow, scan today, scan yesterday, scan next week, HIM turned the corner, HIM turned a corner,
    OWN results back, results back from the, on OWN (spine/lungs/liver/brain), a scan on OWN, growth behind OWN, a growth on OWN, a valve in OWN heart,
    KIN needs me, needs me at home, on oxygen, needs oxygen, the oxygen, a shrink, OWN shrink, my marrow, OWN marrow, the marrow, tests on my, tests on OWN,
    treatment begins, treatment starts, treatment began, treatment has started, treatment has begun, treatment finishes, treatment finished, treatment ends,
    treatment plan for OWN, morphine pump, the morphine, morphine drip, morphine patches, routine blood test, a blood test, blood tests, blood test results,
    routine smear, routine scan, routine check found, routine check up found, a routine mammogram, at my medical they, way of several machines,
    conversation with a consultant, conversation with the consultant
"""
"""What doctors found, gave and forbade."""

_WARDS: Final = """
    antenatal ward, this ward, ward round, side ward, the unit at, spinal unit, renal unit, dialysis unit, disorders unit, disorder unit, baby unit,
    acute unit, admissions unit, assessment unit, neuro unit, neuro ward, neuro people, heart unit, head injury unit, brain injury unit, rehab unit,
    chest unit, breast unit, breast clinic, breast care, day unit, oncology unit, high care, hdu, itu, scbu, resus, camhs, cmht, resuscitated, resuscitation,
    defib, blue lighted, blue lights, blue light, stretcher, on a trolley, trolley in, helicopter to, helicoptered, air lifted, medevac, medivac, queen square,
    barts, addenbrookes, addenbrooke 's, great ormond, papworth, harefield, the marsden, royal marsden, the christie, clatterbridge, stoke mandeville,
    john radcliffe, alder hey, moorfields, the maudsley, the priory, the brompton, royal brompton, the royal free, southmead, frenchay, the walton centre,
    pinderfields, the beatson, the western general, ninewells, raigmore, the heath, bodelwyddan, the mater, crumlin, temple street, dun laoghaire rehab,
    mayo clinic, the mayo, cleveland clinic, johns hopkins, dana farber, mass general, st jude, st jude 's, shriners, cedars sinai, peter mac, westmead,
    sick kids, sickkids, princess margaret, cpap, bipap, wires and, wired up, sats, on the drip, a drip, cannula, infusion pump, central line, hickman,
    ventilated, under sedation, sedation, full of tubes, tubes everywhere, tubes in, tubes up, gave (him/her/me) cpr, did cpr, doing cpr, in casualty,
    at casualty, from casualty, to casualty
"""
"""Wards, units and machines by their short names."""

_MIND: Final = """
    not left the flat, not left the house, not left OWN room, not left OWN bed, not leave the flat, not leave OWN room, not been out of the house,
    not been outside, not face the, could not face the, not face anyone, not face people, not face getting, not get out of bed,
    struggling to get out of bed, getting out of bed, not get dressed, get dressed, get washed, heart racing, crying most, crying every, cried in the,
    burst out crying, burst into tears, in floods of, in floods, in tears most, in tears in, not stop crying, nerves are, nerves in, nerves are shot,
    bag of nerves, bad with OWN nerves, nerves have, my nerves, OWN nerves, panic attack(s), seeing someone about it, seeing somebody,
    talking to someone about, talk to someone about it, speak to someone about it, talking therapy, in therapy, black dog, dark thoughts, bad thoughts,
    dark place, bad place, dark time, dark hole, dark spell, low mood, feeling low, at a low ebb, lowest point, down in the dumps, hour hold, on a hold,
    not safe on OWN own, not slept in, not slept for, not slept since, not sleeping, not sleep, wheels came off, wheels have come off, wheels fell off,
    fell apart, fallen apart, falling apart, gone to pieces, coming apart, came apart, cracked up, cracking up, run out of road, running on empty,
    nothing left in the tank, nothing left to give, at breaking point, breaking point, end of OWN tether, end of OWN rope, burned myself out,
    burnt myself out, burn out, burning out, body has shut down, brain has shut, mind has gone, head 's gone, head has gone, head is not right,
    head 's not right, head not right, not right in the head, head is a mess, not in a good way, not in a good place, in a bad way, in a right state,
    not feel like myself, not quite myself, not been right, not been well, not at all well, far from well, not very well at, not doing well,
    not doing great, not doing so good, not coping, stopped coping, could not cope, not cope, struggling mentally, struggling a lot, made myself sick,
    making myself sick, off OWN head, the voices, voices again, break down in, crisis house, crisis line, a wobble, signed off from, signed off until,
    signed off till, signed me off, signed HIM off, signing me off, sign me off, doctor has signed, doctor signed, gp signed, fit note, doctor 's note,
    doctor 's line, sick line, sick cert, on the sick, off on the sick, off sick with, been off sick, on sick leave, sick leave, long term leave,
    sickness absence, time off sick, phased return, phased back, staged return, not fit for, unfit for work, unfit to work, medically retired,
    ill health retirement, retire early on, retiring on, medical retirement, pip form, pip assessment, blue badge, mitigating circumstances,
    mitigating form, stay away from email, no email for, away from screens, told to switch off, step back for health, my counsellor, a counsellor,
    OWN counsellor, my counselor, grief counselor, see a counselor, seeing a counselor, grief counselling, grief counseling, HIM is very low,
    HIM 's very low, been very low, feeling very low, i am very low, i 'm very low, not stop crying, keep crying, crying all, crying at,
    crying down the phone, (been/feeling/felt/was) so low, not been myself, not myself since, keep (him/her) safe, keeping (him/her) safe, on a section,
    struggling with OWN (mind/head/health/mood/nerves/weight/eating), signed off with (stress/nerves/anxiety/depression/exhaustion/OWN),
    step back for a while, step back for OWN, OWN panic attacks, the breakdown, OWN breakdown, crisis team, makes me cry, make me cry, cry at, cry over,
    cried all, cried for, cried at, cried when, hr know, hr knows, know at work, told hr, told my boss, in treatment, a retreat for, rest cure,
    complete rest, nerves gone, not cope with people, scared of my, afraid of myself, not trust myself, alone with my thoughts, lost the will,
    point of anything, point any more, the pills, higher dose
"""
"""The mind, and being signed off."""

_DRINK: Final = """
    days clean, weeks clean, months clean, years clean, year clean, clean since, clean and sober, got clean, stay clean, stayed clean, days dry, weeks dry,
    months dry, years dry, weeks sober, month sober, year sober, sober since, sober for, sober now, stay sober, getting sober, got sober, get sober,
    staying sober, off the drink, off the booze, off the sauce, on the drink, on the booze, the drink got, the drinking, OWN drinking, drinking since,
    have been drinking, was drinking, been drinking, drinking in secret, drinking too much, drinking alone, drinking every, drinking heavily,
    drinking a bottle, drink problem, drinking problem, a drinker, vodka in, aa meeting(s), na meeting(s), ga meeting(s), doing ga, ga every, going to ga,
    at ga, my sponsor, twelve steps, twelve step, gambler, gambled, gamblers, online slots, the bookies, betting app(s), online betting, heroin, cocaine,
    crystal meth, meth, ketamine, opioid(s), opiates, fentanyl, painkillers, pill problem, using again, needle exchange, treatment centre, treatment center,
    treatment facility, treatment programme, treatment program, checked myself in, take OWN phone away, take OWN telephone away, telephone away,
    phones away, no phones for, four weeks perhaps, had a problem with drink, fell off the wagon, on the wagon, had a slip, in recovery,
    i have a problem with drink, i have a problem with alcohol, at aa, to aa, in aa, joined aa, aa chip, doing aa, crack cocaine, smoking crack,
    OWN gambling, gambling debts, gambling again, gambling problem, stop gambling, been gambling, was gambling, slot machines,
    (back/was) on the (drink/booze/sauce/bottle/gear/pills/wagon), hit the bottle, residential rehab, residential treatment, in residential, OWN recovery,
    recovery meeting, recovery group, recovery house, poured the first, the first one at, first drink of, drink in the morning,
    at nine in the morning again, vodka, bottle a day, bottle of wine a, hidden bottles, bottles hidden, breathalysed, blew over, drink driving, dui,
    lost the house to, owe a loan shark, ninety in ninety, my chip, thirty day chip, one year chip, the drink again, it 's the drink, it is the drink,
    drink again, back drinking, back using, on it again, off the rails again, the booze again, the bottle again, the gear again, the pills again,
    the horses again, the machines again, the cards again, the slots again, the needle again, the old trouble, OWN old trouble, OWN old demons, the demons,
    demons again, HERS demons, my demons, the old enemy, lapsed again, slipped again, slipped up again, had a lapse, a lapse, fell back into
"""
"""Drink, drugs and play."""

_FADING: Final = """
    lewy body, memory problems, memory loss, losing OWN marbles, lost OWN marbles, gets muddled, is muddled, very muddled, thinks HIM KIN, asks for OWN KIN,
    asks where OWN, asks after OWN, asked where OWN KIN, left the gas on, left the hob on, leaves the gas, wanders off, out in OWN nightie, in OWN nightdress,
    in OWN pyjamas, care home, into a home, a nursing home, a care home, the nursing home, the care home, going into care, into care, gone into care,
    sheltered housing, look after HIM full, look after OWN KIN, looking after OWN KIN, care for HIM, cannot be left, not be left, be left on OWN,
    be left for, left on OWN own, left alone, not manage the stairs, not do stairs, cannot do the stairs, not face the stairs, not manage stairs,
    as few steps, no stairs, hand feed, feeding HIM, spoon feed, nights with HIM, up all night with HIM, up every night with, needs me here, need me at home,
    needs care, on the decline, getting worse, worse since, gone down fast, going down fast, gone down a lot, not OWN old self, shadow of OWN,
    half the man, not long for, not the man HIM, waters leaking, waters are leaking, waters went, waters broke, waters have, pre term, born at twenty,
    little fighter, tiny fighter, special care, down 's syndrome, anomaly scan, on bump, blood pressure, rushed back in, taken bad, took bad, taken poorly,
    took poorly, took ill, took sick, took a bad, took very, stopped walking, never be the same, lost the use, nursing HIM, nursing OWN KIN,
    special school, life limiting, life threatening, lifelong condition, a turn since, taken a turn, took a turn, ms has, ms is, HERS memory is,
    HERS memory has, HERS memory 's, HIM gets confused, KIN gets confused, KIN is confused, not know (his/her) own, thinks i 'm HERS KIN,
    thinks i am HERS KIN, thinks i 'm OWN KIN, goes wandering, wandering off, wandering at night, wandering about in,
    got lost (coming/walking/going/driving), looking after him, bathe her, bathe him, dress her, dress him, feed her, lift her, lift him, turn her,
    turn him, wash her, wash him, not know what day, not know where HIM, the sugar, due to sugar, looking for (mum/mam/mom/dad/mother/father),
    going out at night, goes out at night, out at night looking, does not know the house, not know the house, nor me, nor on most days, not remember me,
    not remember us, asks the same, tells the same, hides things, cannot (sign/hold/grip/stand/speak), HIM fell, KIN fell, OWN treatment, my medical,
    right hand side, had another one, had the second one, the second one now
"""
"""Age, memory, care at home; sick children and hard pregnancies; counted only beside a person."""

_BODY_WORDS: Final = """
    spitting blood, coughing blood, gut wrenching, operated on, operate on, the pills, in therapy, regain(ed) consciousness, collapse at, roadside bomb,
    land mine, the front line, took the worst of it, memory took, short term memory, confirmed tb, emergency surgery, disability pension,
    disability benefit, on disability, disabled since, disabled by, sick bed, sick list, hole in the heart, the valves, weak heart, weak chest, weak lungs,
    heart patient, high bp, bp shot, pressure shot, forbidden to (work/fly/drive/lift/travel/walk), not allowed to (work/fly/lift/travel/walk/climb),
    not cleared to (work/fly/drive/travel), fit to (fly/drive/travel), unfit to (fly/drive/travel), grounded by the doctor, lost the feeling, lost feeling,
    no feeling in, move the eyes, wants no visits, no visits, no visitors, not up to visits, not up to visitors, nobody can say why, nobody knows why,
    no one knows why, they do not know why, goes faster than, faster than they told, quicker than they told, ghastly accident, ghastly motor accident,
    motor accident, fatal accident, nasty accident, had an accident, involved in an accident, met with an accident, met with accident, in an accident,
    an attempt on, what they call an attempt, politely call(ing) an attempt, calling an attempt, survived an attempt, fingers so, hands so, finger(s) crooked,
    too crooked, no needle holds, not hold a (pen/needle/cup/brush/spoon/knife/tool), shaking hands, hands are shaking, womb taken, remove the womb,
    removed the womb, remove OWN BODY, removed OWN BODY, had to remove the, save the (leg/foot/eye/arm/hand/baby/left/right/sight/finger/fingers/breast),
    could not save the, from my bed, from OWN bed, from a bed, from my hospital, from the recovery room, not really been out of bed, been out of bed,
    out of bed since, out of bed for, stopped doing anything, stopped working for me, new one on, on the waiting list for, on the list for a, liver is,
    kidneys are, not walk again, may not walk, never dance again, never play again, never work again, not work again, never drive again,
    home with OWN KIN to recover, slowly back, come back slowly, ease back in, easing back in, ease OWN way back, easing myself back, ect again, my ect,
    having ect, (liver/kidneys/heart/lungs) (is/are) finished, OWN wounds, blood in OWN, nerve damage, trapped nerve, pinched nerve, bad nerves,
    voice has to go, growing behind, growing in OWN, plug me in, bucket of metalwork, metal work, date for the knife, date for the op, date for surgery,
    new dose, higher dose, screen swims, page swims, kept a meal down, keep a meal down, keep food down, keep anything down, keeps nothing down,
    found HIM a bed, found me a bed, waiting for a bed, bed came up, bed has come up, sit up unaided, sit up again, stand unaided, walk unaided,
    feed HIM self, first words, first word since, squeezed OWN hand, squeezed my hand, opened OWN eyes, opened HERS eyes, flown HIM to, flew HIM to,
    flown me to, flown home on, rushed HIM, rushed me, rushed back to, carted off, carted me off, came off on the, came off the road, not grip,
    hands as they are, hands are not, hands have gone, hands will not, legs will not, legs have gone, legs are going, eyes are going, eyes have gone,
    eyes are not, eyes will not, will not get better, not get any better, not going to get better, no cure, not curable, not treatable,
    no coming back from, live with it now, learn to live with, glass box, glass boxes, into cots, on the other side of it, out the other side,
    other side of this, another one of OWN, one of OWN spells, dizzy spells, bad spell, warned me off, warned off, doctor 's orders, doctors orders,
    orders from the doctor, under doctor 's, under the doctor, in OWN condition, with OWN condition, given OWN condition, (him/her) self to sign,
    my hands shake, OWN hands shake, no grip in, a poorly, growing on OWN (neck/face/head/skin/leg/arm/lung/liver/kidney/spine)
"""
"""Words of the body and its troubles that work mail seldom needs; in AESLC's 8,639 bodies each stood once or never beside anybody."""

_HURT_AT_WORK: Final = """
    went in the press, went into the press, went in the saw, went into the saw, went in the auger, into the auger, in the auger, pto shaft, went in the baler,
    into the baler, in the rollers, into the rollers, went in the mincer, in the mincer, into the shredder, in the shredder, into the chipper, in the chipper,
    wood chipper, in the conveyor, into the conveyor, caught in the conveyor, in the guillotine, into the lathe, caught in the lathe, caught in the belt,
    caught in the machine, caught in a machine, caught in the press, caught in the rollers, caught in the winch, caught in the rope, caught in the gears,
    caught HERS hand, caught HERS arm, caught HERS fingers, caught HERS foot, caught my hand, caught my arm, caught my fingers, trapped HERS hand,
    trapped HERS fingers, trapped HERS foot, trapped HERS leg, trapped my hand, trapped my fingers, in the mangle, winch took, winch drum, sleeve caught,
    sleeve got caught, glove caught, glove got caught, scarf caught, hair caught, lose it below, lose it above, lose the leg, lose the arm, lose the hand,
    lose the foot, lose the eye, lose the finger, lose HERS leg, lose HERS arm, lose HERS hand, lose HERS foot, lose HERS eye, lose HERS sight,
    lose HERS hearing, lose HERS voice, lose my leg, lose my foot, lose my arm, lose my hand, lose my sight, lose my hearing, lose my hair, lose my voice,
    lose my speech, lost the leg, lost the arm, lost the hand, lost the foot, lost the eye, lost the finger(s), lost the thumb, lost the tip,
    tip of HERS finger, tip of my finger, the tip of my, tips of three, tip of my thumb, fingers on HERS left, fingers on HERS right, fingers on the left,
    below the elbow, above the elbow, down to the bone, cut to the bone, bone sticking out, bone came through, bone through the skin, tourniquet,
    belt round HERS, held HERS hand together, wrapped in a towel, finger in a bag, finger on ice, saved the hand, saved the arm, saved HERS hand,
    saved HERS leg, saved HERS arm, saved my leg, saved my hand, save HERS leg, save HERS hand, save HERS arm, save my leg, save my foot, save my hand,
    save my sight, save HERS sight, save OWN eye, re attach, sewn it back, stitched it back, stitched back on, stitched HIM up, stitched me up,
    stitched up again, glued back, glued HIM back, saw slipped, the saw kicked, grinder kicked, grinder disc, angle grinder, nail gun through, rebar through,
    tine through, splinter in HERS eye, metal in HERS eye, swarf in, arc eye, welder 's flash, cement burns, lime burns, acid on HERS, acid in HERS,
    chemical burn(s), fat fire, oil fire, fryer went over, scald(s/ing), steam burn(s), flashover, flash burn(s), blast injury, blew up in HERS face,
    blew up in my face, went up in HERS face, went up in my face, got a shock off, electric shock, got a belt off, belt off the mains,
    eleven thousand volts, thrown clear, threw me at, bucked me, bucked HIM, horse kicked, cow kicked, bull got, bull caught, crush injuries,
    pinned against, pinned beneath, under a pallet, under the pallet(s), pallet came down, rack came down, racking came down, shelf came down on,
    load came down on, load shifted onto, load fell on, beam fell on, beam came down, tree came down on, branch came down on, bough came down,
    wall came down on, wall fell on, roof came in, roof fall, ceiling came down on, trench collapsed, trench gave, dug HIM out, dug me out, fork lift,
    forklift hit, forklift went, reversed into HIM, reversing lorry, backed over HIM, ran over my foot, over my foot, over HERS foot, over my leg,
    over HERS leg, off a pallet, off the back of the, off the quad, off the gantry, off the staging, off the hay, off the wall and, off a gangway,
    off the gangway, off the trapeze, off a boda, boda boda, off a scooter, off HERS scooter, off my scooter, off a moped, off the moped, off a motorbike,
    off the motorbike, off HERS motorbike, off HERS pushbike, off a camel, off the trampoline, off the climbing, down the well, down the hatch,
    down a manhole, down an open, down the cellar, down the lift shaft, down the bank, down the embankment, down the gully, down the ravine,
    off the mountain, off the crag, feet onto concrete, onto the rocks, onto HERS head, onto my head, landed on HERS, landed badly, landed wrong,
    landed on my, hit HERS head, hit my head, banged HERS head, banged my head, bang on the head, bump on the head, blow to the head, knock on the head,
    knock to the head, cracked HERS head, cracked my head, split HERS head, split my head, head over heels down, knocked out cold, knocked senseless,
    came round in, woke up in, woken up in, not yet woken, not woken up, not woken yet, still not woken, knocked off HERS, clipped by a, hit HIM side on,
    side swiped, sideswiped, tboned, went into the back of, jack knifed, jackknifed, rolled the van, rolled the car, rolled the ute, flipped the car,
    flipped the van, turned over on the, went through the ice, hit a moose, hit a deer, hit a kangaroo, hit a roo, hit a cow, hit the central,
    wrapped round a, wrapped it round, wrapped around a tree, came off HERS, jaws of life, fire brigade cut, firefighters cut, cutting gear,
    roof off the car, back board, hard collar, air bag, air bags, chopper took, chopper came, chopper to, chopper out, flown out by, flying doctor,
    flying doctors, royal flying doctor, rfds, life flight, lifeflight, helimed, evacuated to, medically evacuated, casevac, dust off flight,
    ambulance boat, lifeboat took, ambulance to
"""
"""Hurt by machines, animals, falls and on the road."""

_WORK_DISEASE: Final = """
    silica, silica 's, silicotic, the dust got, dust has got, dust got HIM, dust got me, dust in HERS, byssinosis, bagassosis, bird fancier 's, potter 's rot,
    grinder 's, hatter 's, painter 's, lead poisoning, lead levels, mercury poisoning, gas poisoning, organophosphate(s), sheep dip flu, dip poisoning,
    paraquat, pesticide poisoning, vibration white, hand arm vibration, havs, rsi, repetitive strain, carpal tunnel, tennis elbow, golfer 's elbow, tendonitis,
    tendinitis, tenosynovitis, frozen shoulder, slipped a disc, disc has, disc bulge, bulging disc, prolapsed disc, back went, back has gone, back 's gone,
    back gave, back locked, back is gone, back seized, put my back out, put OWN back out, done my back, done OWN back in, knackered back, wrecked knees,
    bad knee(s), bad leg, bad chest, bad heart, noise induced, industrial deafness, deafness, pensioned off, medically boarded, boarded out, medical board,
    medical pension, medically unfit, unfit for duty, lost HERS medical, failed HERS medical, failed the medical, medical suspended, class one medical,
    pilot 's medical, grounded on medical, hgv medical, licence revoked on medical, licence taken off, took away my licence, taken away my licence,
    taken my licence, taken HERS licence, handed back my licence, hand in my licence, surrendered my licence, surrender my licence, not safe to drive,
    not safe behind, eyes not good enough to drive, carry my inhaler, nebuliser(s), oxygen concentrator, oxygen cylinder(s), oxygen at home, oxygen bottle,
    portable oxygen, oxygen sixteen, stairs without, stairs at home, not do the stairs, not climb stairs, not climb the stairs, get up the stairs,
    stop for breath, stopping for breath, puffing, wheezing, wheezy, rattle in my chest, rattling chest, crackles, crackling in, fluid on the, water on the,
    fluid round, fluid around, fluid drained, drained my, drained HERS, litres drained, litres off HERS, ankles like, blown up like, ballooned,
    going yellow, eyes yellow, eyes gone yellow, yellow eyes, skin yellow, gone grey in the face, blue lips, lips blue, lips went blue, lips turned blue,
    purple feet, black toes, black toe, toes black, toe went black, toes went black, foot went black, bedridden, crutches, uterus, pancreas, ovary,
    ovaries, collarbone, cheekbone, catheter, nasogastric, haemorrhoids, psoriasis, eczema, invalided, sickbed, jaundiced, gynaecologist, gynecologist,
    psychotherapist, panicky, tonsils
"""
"""What work does to lungs, back and hands; breath, colour and swelling."""

_SPEECH_SWALLOW: Final = """
    throat out, throat 's had to, throat has had to, throat came out, voice out, speaking valve, speech valve, speaking gadget, speaking machine,
    talking machine, voice machine, electrolarynx, voice bank, voice banking, banked my voice, banking my voice, banked HERS voice, eye gaze, eyegaze,
    alphabet board, communication board, text to speech for, writes on a board, types to talk, speech lady, speech people, speech woman, speech man,
    speech lessons, speech is coming, speech came back, speech is back, speech back, slurs, words come out wrong, words will not come, words do not come,
    words are coming back, first word, not speak yet, not talk yet, not spoken since, not spoken yet, not said a word since, not swallow, thickened,
    thickened fluids, thickener, puree(d) food, pureed, soft diet, soft food only, spoon fed, spoonfed, spoon feeding, fed by spoon, feeds through,
    peg feeding, peg fitted, tube fed, tube feed, tube feeding, tube out, tube up HERS, tube in HERS, tube down, tube came out, tubes out, tubes came out,
    staples out, plaster off, plaster till, pins come out, wire in HERS jaw, liquid diet, liquids only, ensure drinks, fortisip, build up drinks,
    knew me today, knew us today, knew who i was, knew HERS name, does not know me, does not know us, doesn know, not recognise the, knows the tune,
    forgotten the way, forgotten the word(s), forgotten we, lost HERS words, lost the words, losing words, losing the words, lost HERS mind, faculties,
    compos mentis, no longer HIM self, no longer himself, no longer herself, not the same man, not the same woman, not the woman HIM was,
    shadow of HIM self, shadow of herself, shadow of himself, shell of, husk of, thinks it is nineteen, thinks it 's nineteen, thinks it 's the war,
    thinks HIM is still, asking for HERS mother, asks when mother, in the fridge again, left the tap, found at the bus stop, found at the station in,
    in HERS nightie, in HERS dressing gown, nightie, nightdress, police brought HIM, police bring HIM, neighbours brought HIM, gps tag, pendant alarm,
    pull cord, falls alarm, lifeline pendant, key safe, keysafe, bed rail(s), bed sensor, sling hoist, ceiling hoist, bed downstairs, bed in the front room,
    bed in the lounge, bed in the living, bed in the parlour, sleeps downstairs, downstairs toilet, bed bath, bed pan, bedpan, urine bottle, wet the bed,
    wets the bed, washing and dressing HIM, bathing HIM, shave HIM, shaving HIM, toilet HIM, toileting, up all night with, up in the night with,
    up six times a night, not leave HIM alone, never be left alone, not safe alone, not safe at home, not safe on, not manage at home,
    not managing at home, not manage on HERS own, not cope alone, not cope on HERS, not cope at home, put HIM in a home, putting HIM in a home,
    moved HIM into a, moving HIM into a, found HIM a place, residential home, memory unit, memory wing, memory cafe, locked unit, geriatrician,
    old age psychiatr(y/ist), adult social care, continuing care, chc, carer(s) come in, carers four times, carers three times, carers twice, carer comes,
    carer 's day off, night sitter, sitter for HIM, sit with HIM, sitting service, day centre for, macmillan, respite week, respite bed,
    health and welfare attorney, deputyship, court of protection, conservatorship, guardianship for, shan be up to, no longer up to, not up to travelling,
    not up to the journey, not up to much, not the man i was, not the woman i was, body of an old, KIN under the power of attorney,
    KIN has power of attorney, KIN holds power of attorney, power of attorney for OWN, power of attorney for KIN, i have power of attorney for,
    OWN power of attorney
"""
"""Speech, swallowing, tubes and memory; care at home and in homes."""

ILLNESS_HINTED: Final = ",".join(
    (
        names.UNITS,
        _WARDS,
        _BODY_AND_KNIFE,
        _TOLD_BY_DOCTORS,
        _MIND,
        _DRINK,
        _BODY_WORDS,
        names.MEDICAL,
        _FADING,
        _HURT_AT_WORK,
        _WORK_DISEASE,
        names.NAMES_SHORT,
        _SPEECH_SWALLOW,
        names.MEDICINES,
        names.DISEASES,
        names.HOUSES_OF_CARE,
    )
)
ILLNESS_OF_SELF: Final = """
    md anderson, the op, an op, op is on, op was, commode, spleen, trampled, gored, quad bike, table saw, chainsaw, hit a tree, into a tree, black ice,
    in a ditch, airbag, more tests, camera down, doppler, x ray, insulin, blacked out, without stopping, the nurses, clinic on, the clinic, at clinic,
    psychologist, psychotherapy, therapist, cbt, emdr, sectioned, harming, going under, refeeding, meal plan, manic, mania, leave of absence, dry since,
    bottles in, make amends, making amends, maxed out, bled, coughing, coughed, vomit(ed/ing), womb, retina(s), vein(s), lung(s), liver, kidney(s), bowel(s),
    spine, spinal, prostate, skull, pelvis, pelvic, hips, limb(s), physician(s), nurse(s), midwife, surgeon(s), limping, limp, numb, numbness, paralysed,
    paralyzed, swollen, swelling, fever, feverish, infection(s), dizzy, dizziness, insomnia, sleepless, sobbing, sobbed, weeping, wept, surgery, surgeries,
    scar(s), wounded, stitches, bandage(s), pills, medication(s), medicated, illness, sickness, unwell, frail, frailty, feeble, feebler, unconscious,
    consciousness, wheelchair, wheelchairs, breathing, exhaustion, eyesight, muscle(s), joints, arthritis, rheuma, rheumatism, rheumatic, thyroid, hormones,
    obstetrician, cardiology, pharmacist, trauma, traumatic, traumatised, traumatized, frightened, meltdown, psychiatric, stroke, ulcer(s), hernia, gout,
    migraines, fracture(s), sprained, sprain, shrapnel, landmine, allergy, asthma, dvt, invalidity, incapacity, incapacitated, visiting is, visits are,
    swallowing, wiggled, treatable, i can no longer (sign/speak/walk/hear/stand/sew/play/drive/climb/lift/swallow/hold), batten, ocd, gtn, drift off,
    pensioned off
"""
"""Ordinary words: they hint only beside the writer, the reader or somebody."""
ILLNESS_OF_ONE: Final = """
    lewy, vascular, wandered, carer(s), respite, be left alone, preterm, trisomy, amnio, amniocentesis, gestational, degenerative, deteriorating, deteriorated,
    OWN ms, has ms, got ms, belly, throat, tongue, pain, suffering, clinic, injections, emergency, doctor, therapy, medically, tablets, shock, crying,
    collapsed, injury, can no longer (sign/speak/walk/write/read/see/hear/talk/hold/stand/sew/play/drive/climb/lift/swallow/manage), OWN leg, find words,
    find the words, left hand, the auger, in the lathe, deckhand, at the wrist, at the shoulder, at the knee, to the bone, put it on ice, knife slipped,
    the knife slipped, nail through, fork through, hot fat, hot oil, volts, thrown across, thrown from, thrown off, threw HIM, threw me off, kicked HIM,
    kicked me, bull had, bull put, the bull, charged me, tossed HIM, tossed me, crushed against, buried to the, buried alive, reversed over, off a lorry,
    off the lorry, off the trailer, off the tractor, off the digger, off the platform, off a wall, off a stool, off a chair, off the stage, off the loading,
    off the beam, off the bars, off a swing, down the hold, down a hole, lift shaft, off the rock, three storeys, two storeys, two floors, three floors,
    twenty feet, thirty feet, ten feet onto, onto concrete, onto the concrete, onto the road, on my head, head first, out cold, knocked off, knocked off a,
    knocked off the, knocked down, knocked over by, clipped me, clipped HIM, rear ended, rolled the truck, rolled it, flipped over, hit a pole, hit a wall,
    hit the barrier, came off the, came off my, came off a, collar on, radium, gassed, carpal, prolapsed, knackered my, wrecked my, bad back, floaters,
    stopping twice, puffed out, wheeze, drained off, puffed up, yellow as, gone yellow, turned yellow, grey as, went blue, turned blue, went blue on,
    gone blue, ppp, fnd, nead, ead, did diagnosis, checking the locks, check the locks, check the door, checking the door, checking the gas,
    counting things, counting again, rituals, compulsive, intrusive, residential place, residential programme, residential program, wrists, sharps, on obs,
    section two, section three, section seventeen, section twelve, section one three six, lifeline, behind glass, through glass, under water, treacle, the fog,
    fog lifted, cloud came down, cloud has lifted, black cloud, dark cloud, into the pit, hole again, down the hole, empty inside, love HIM but, worn out,
    worn to, wrung out, used up, ground down, ground to a halt, not functioning, hanging on by, clinging on, something snapped, i snapped, went bang,
    blew a fuse, short circuit, hit the wall, letter board, whiteboard to talk, words are back, words came back, words back, few words back, no words yet,
    pegged, peg in, lines out, drain out, drains out, cast off, pot on HERS, pot off, in pot, in a pot, in a frame, frame on HERS leg, pins out,
    plates out, wires out, knows me, knows us, knew my name, forgets the, forgotten how, forgotten how to, not herself, a stranger to me,
    a stranger in, hides the, found in the street, tracker for HIM, panic button, careline, door sensor, the hoist, pads, wetting, soiled, soils,
    washing HIM, dressing HIM, lifting HIM, turning HIM, in a home, a home for HIM, find HIM a place, place in a home, place came up, place has come up,
    residential care, care village, secure unit, elderly care, geriatric, day care for OWN, marie curie, lpa, too much for me now, beyond me now, past it now,
    on the drink, ritalin, dex, embryos, embryo, surrogacy, cognitive decline, cognitive tests, cognitive test, moca test, pml, cmt, pmr, minimal change,
    stage five, grade three, cutaneous, apl, cml, cll, lch, itp, pnh, factor v, cdh, hcm, dissection, dissected, cath, carotid, glass eye, head and neck,
    flap failed, perforated, perforation, resection, resected, adrenal, wasting away, malnutrition, malnourished, quiet room, in a corridor,
    in the corridor all, got a bed for, have a bed for, has a bed for, padded, seclusion, ward seven, ward nine, ward four, ward five, ward six, ward ten,
    ward eleven, ward twelve, ward two, ward three, ward b, ward c, on the machine, plug me, hooked up, not home yet, if the scan, if the scans,
    a match for HIM, matched HIM, am a match, no match yet, find a match, finding a match, found a match, a donor, the donor, no donor, donor found,
    counts are up, counts are down, counts are low, counts are back, HERS counts, my counts, counts dropped, scoring again, needle in, junkie, on a script,
    titrated, titrating, tapering off, tapered off, weaned off, weaning off, keyworker, key worker at, link worker, the fellowship
"""
"""Ordinary words: they hint only beside "he", "she", kin or somebody of the house."""
