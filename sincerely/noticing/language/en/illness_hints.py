"""English ways to speak round grave illness, injury, crisis and care: tables of what is hinted at, by kind of saying.

As in `grief_hints`, a hint closes the gate and does nothing else. What stands in
`…_HINTED` speaks alone, `…_OF_SELF` beside anybody at all, `…_OF_ONE` beside "he", "she", kin or somebody of the house.
How phrases are written: `noticing.word_tables`; classes in capitals: `grave_words.CLASSES`.
"""

from typing import Final

_BODY_AND_KNIFE: Final = """
    foot off, feet off, leg off, legs off, toe off, toes off, finger off, fingers off, breast off, breasts off, both breasts, off below the, off above the,
    below the knee, above the knee, below the ankle, phantom limb, womb out, ovaries out, kidney out, spleen out, thyroid out, prostate out, bowel out, bladder
    out, gall bladder, lot taken out, womb removed, hip done, knee done, knees done, hips done, new hip, new knee, new knees, new hips, new lung, new lungs, hip
    replaced, knee replaced, hips replaced, the valve op, opened me up, cut me open, open me up, pre op, post op, OWN op, general anaesthetic, day surgery, day
    case, under the surgeon, KIN goes in, KIN goes in on, pins and plates, plate and screws, plates and screws, metalwork in, rods in OWN, bolts in OWN, wired
    shut, through a straw, neck brace, back brace, leg brace, knee brace, in a halo, in a brace, in a boot, full cast, two sticks, on sticks, on a stick, with a
    stick, walking sticks, on a frame, white stick, guide dog, zimmer frame, walker now, mobility scooter, in a chair now, in a wheel chair, use of OWN legs,
    use of OWN arm, use of OWN hand, feeling in OWN, pins and needles, lost the hearing, hearing in my, hearing in one, hearing in OWN, lost the sight, sight in
    one, sight in OWN, sight of one, blind in one, deaf in one, gone blind, gone deaf, went blind, went deaf, registered blind, partially sighted, stair lift,
    grab rails, wet room, stoma bag, peg tube, peg feed, ng tube, nil by mouth, collar bone, cheek bone, jaw broke, bit of liver, kicked by, pinned me, pinned
    HIM, tractor went over, quad went over, quad rolled, rolled the quad, rolled the tractor, rolled on HIM, under the tractor, under the quad, caught in the
    baler, bag of ice, sew it back, sewed it back, sewn back, off the scaffold, off scaffold, off the scaffolding, off scaffolding, off a ladder, off the
    ladder, off OWN ladder, off the roof, off a roof, off OWN bike, off OWN horse, came off the bike, under a lorry, under a car, under a van, through the
    windscreen, off the road at, firemen cut, cut HIM out, cut me out, OWN crash, lucky to be alive, lucky HIM 's alive, lucky to walk, walked away from it, cut
    (him/her) open, open (him/her) up, opened (him/her) up, my stump, the stump, OWN stump, written off OWN (car/bike/van), totalled OWN (car/bike/truck), since
    the crash, in the crash, after the crash, goes in for the op, go in for the op, going in for OWN, going in for an op, with a valve, came off HERS
    (bike/horse/motorbike/quad), lost the use of
"""
"""The body cut, broken or mended."""

_TOLD_BY_DOCTORS: Final = """
    tests came back, test came back, results came back, results came through, scan came back, bloods came back, smear came back, biopsy, came back positive,
    came back abnormal, came back bad, not come back clear, came back clear, bloods, blood works, scan showed, something on the brain, something on the lung,
    something on the liver, something on the scan, something on the x, something behind OWN, a thing on OWN, turned out to be a thing, not like the look of, not
    happy with OWN, want to have another look, want a closer look, having tests, in for tests, awaiting tests, recalled after, two week wait, two week pathway,
    two week referral, urgent referral, camera test, colposcopy, cystoscopy, bronchoscopy, gastroscopy, ultrasound, echocardiogram, ecg, ekg, eeg, holter
    monitor, spirometry, x rays, xray, xrays, mri, psa is, psa was, white count, blood count, hba c, polyp(s), cyst(s), lymph node(s), the nodes, clear margins,
    secondaries, mets, in OWN bones, in the bone(s), in the blood, on the lung(s), on OWN lung(s), on the liver, on OWN liver, on the brain, on OWN brain, on
    OWN spine, behind OWN eye, lining of OWN, over the lining, all over the lining, asbestosis, asbestos on, pleural, farmer 's lung, black lung, miner 's lung,
    silicosis, pneumoconiosis, dust on the, dust on OWN, scarring on, scarred lungs, white finger, a growth behind, growth behind, the size of a grape, the size
    of a walnut, size of a golf ball, size of a plum, size of an egg, size of a pea, size of a lemon, size of an orange, size of a tennis ball, size of a
    satsuma, size of a marble, size of a grapefruit, hair 's gone, hair is gone, hair has gone, hair all gone, hair 's all gone, hair 's coming out, hair is
    coming out, no hair, hair has started, hair falling, hair grows back, hair growing back, bald as, the wig, wigs, headscarf, head scarf, cold cap, eyebrows,
    mouth ulcers, the infusion, infusion day, rang the bell, ring the bell, ringing the bell, radio starts, rads, tamoxifen, letrozole, herceptin, methotrexate,
    warfarin, apixaban, blood thinner(s), metformin, statins, levodopa, sertraline, citalopram, fluoxetine, prozac, zoloft, lexapro, venlafaxine, mirtazapine,
    diazepam, valium, xanax, quetiapine, olanzapine, risperidone, methadone, buprenorphine, suboxone, subutex, naloxone, narcan, antabuse, oxycodone, oxycontin,
    tramadol, gabapentin, pregabalin, donepezil, aricept, antiretroviral(s), undetectable, viral load, on the tablets, on the meds, new meds, meds are, meds
    make, the c word, c word, big c, it 's come back, it has come back, it came back, has come back in, the all clear, got the all clear, five year mark, five
    years clear, clot(s), a bleed, bleeds, OWN sugar(s), sugars were, sugars are, sugars went, blood sugar(s), ketones, type one, blacking out, blackouts,
    passed out at, passed out in, passed out on, had a turn, a funny turn, a bad turn, took a fit, had a fit, having fits, fitting since, pulled my licence,
    pulled OWN licence, took my licence, took OWN licence, not allowed to drive, not drive for, no driving for, no driving until, no driving till, driving for
    six, the dvla, told to rest, ordered to rest, told to stop work, told me to stop, told to slow down, no lifting, not lift, not to lift, no heavy lifting,
    light duties, flat on OWN back, stay horizontal, lying flat, stay in bed, stuck in bed, confined to bed, in bed since, in bed for, take to OWN bed, took to
    OWN bed, laid up, laid low, hors de combat, breathless, out of breath, short of breath, catch OWN breath, catch my breath, breathing is, breathing has,
    third of OWN lung, lungs are, lungs at, lungs only, lung function, lungs have, heart has been, heart went, heart 's not, heart trouble, heart goes like,
    heart scare, dicky heart, dodgy heart, dicky ticker, angiograms, stent, tremor(s), the shakes, the falls, kept falling, keeps falling, falls over, touch and
    go, nearly lost HIM, nearly lost my, nearly lost OWN, almost lost HIM, out of danger, danger list, the next hours, next forty eight hours, critical hours,
    sitting up and, sitting up in bed, sat up and, sat up in bed, let HIM home, let HIM come home, let me home, let me out, let HIM out, sent HIM home, allowed
    home, home by the weekend they, discharged, discharge date, on discharge, kept HIM in, keeping HIM in, kept me in, keeping me in, took HIM in, taken HIM in,
    taken in on, in overnight, been in since, stuck in here, says the nurse, nurse says, nurse said, nurses say, the sister on, matron, specialist says,
    specialist said, specialist nurse, doctor has told, doctors have told, doctor told, doctors told, quack says, gp says, gp said, my gp, OWN gp, gp sent, gp
    reckons, second opinion, long road back, not out of the woods, out of the woods, one day at a time, get OWN strength, getting OWN strength, OWN strength
    back, build OWN strength, weak as, too weak to, relearn(ing), speech therapy, speech therapist, speech has gone, lost the power, lost OWN voice for good,
    voice box, physio, physiotherapist, occupational therapist, ot says, occupational health, hydrotherapy, prosthesis, prosthetic, orthopaedic(s),
    orthopedic(s), outpatient(s), out patients, inpatient, in patient, appointment at the hospital, clinic appointment(s), fracture clinic, pain clinic, memory
    clinic, chest clinic, heart clinic, eye hospital, eye clinic, the infirmary, in the infirmary, hospital wing, sanatorium, referred (him/her) to, fits since,
    the cancer 's back, dodgy ticker, OWN ticker, my ticker, (gone to/got to/got into/gone into/reached/is in/'s in/something on/something in)
    (my/his/her/your/the) (liver/lungs/lung/bones/brain/spine/kidneys/pancreas/bowel/stomach/lymph nodes/blood stream), my scan, OWN scans, scan on DAY, scan
    tomorrow, scan today, scan yesterday, scan next week, HIM turned the corner, HIM turned a corner, OWN results back, results back from the, on OWN
    (spine/lungs/liver/brain), a scan on OWN, growth behind OWN, a growth on OWN, a valve in OWN heart, KIN needs me, needs me at home, on oxygen, needs oxygen,
    the oxygen, a shrink, OWN shrink, my marrow, OWN marrow, the marrow, tests on my, tests on OWN
"""
"""What doctors found, gave and forbade."""

_WARDS: Final = """
    antenatal ward, the ward, this ward, ward round, side ward, the unit at, spinal unit, renal unit, dialysis unit, disorders unit, disorder unit, baby unit,
    acute unit, admissions unit, assessment unit, neuro unit, neuro ward, neuro people, heart unit, head injury unit, brain injury unit, rehab unit, chest unit,
    breast unit, breast clinic, breast care, day unit, oncology unit, high care, hdu, itu, scbu, resus, camhs, cmht, resuscitat(e/ed/ion), defib, blue lighted,
    blue lights, blue light, stretcher, on a trolley, trolley in, helicopter to, helicoptered, air lifted, medevac, medivac, queen square, barts, addenbrookes,
    addenbrooke 's, great ormond, papworth, harefield, the marsden, royal marsden, the christie, clatterbridge, stoke mandeville, john radcliffe, alder hey,
    moorfields, the maudsley, the priory, the brompton, royal brompton, the royal free, southmead, frenchay, the walton centre, pinderfields, the beatson, the
    western general, ninewells, raigmore, the heath, bodelwyddan, the mater, crumlin, temple street, dun laoghaire rehab, mayo clinic, the mayo, cleveland
    clinic, johns hopkins, dana farber, mass general, st jude, st jude 's, shriners, cedars sinai, peter mac, westmead, sick kids, sickkids, princess margaret,
    cpap, bipap, wires and, wired up, sats, on the drip, a drip, cannula, infusion pump, central line, hickman, ventilated, under sedation, sedation, full of
    tubes, tubes everywhere, tubes in, tubes up, gave (him/her/me) cpr, did cpr, doing cpr, in casualty, at casualty, from casualty, to casualty
"""
"""Wards, units and machines by their short names."""

_UNITS: Final = """
    antenatal ward, spinal unit, renal unit, dialysis unit, disorders unit, baby unit, neuro ward, head injury unit, brain injury unit, rehab unit, breast
    clinic, high dependency, hdu, itu, scbu, resus, camhs, cmht, resuscitat(e/ed/ion), blue lighted, stretcher, on a trolley, air lifted, medevac, medivac,
    helicoptered, cpap, nasogastric, cannula, hickman line, central line in,
    new dose, camera down, cameras down
"""
"""Units and machines that nobody names but in need."""

_MIND: Final = """
    not left the flat, not left the house, not left OWN room, not left OWN bed, not leave the flat, not leave OWN room, not been out of the house, not been
    outside, cannot face the, could not face the, not face anyone, not face people, not face getting, cannot get out of bed, struggling to get out of bed,
    getting out of bed, not get dressed, get dressed, get washed, heart racing, crying in the, crying most, crying every, crying at OWN, cry in the, cried in
    the, burst out crying, burst into tears, in floods of, in floods, in tears most, in tears in, cannot stop crying, nerves are, nerves in, nerves are shot,
    bag of nerves, bad with OWN nerves, nerves have, my nerves, OWN nerves, panic attack(s), seeing someone about it, seeing somebody, talking to someone about,
    talk to someone about it, speak to someone about it, talking therapy, in therapy, black dog, dark thoughts, bad thoughts, dark place, bad place, dark time,
    dark hole, dark spell, low mood, feeling low, rock bottom, at a low ebb, lowest point, down in the dumps, hour hold, on a hold, not safe on OWN own, not
    slept in, not slept for, not slept since, not sleeping, cannot sleep, wheels came off, wheels have come off, wheels fell off, fell apart, fallen apart,
    falling apart, gone to pieces, went to pieces, coming apart, came apart, cracked up, cracking up, run out of road, running on empty, nothing left in the
    tank, nothing left to give, at breaking point, breaking point, end of OWN tether, end of OWN rope, burned myself out, burnt myself out, burn out, burning
    out, body has shut down, brain has shut, mind has gone, head 's gone, head has gone, head is not right, head 's not right, head not right, not right in the
    head, head is a mess, not in a good way, not in a good place, in a bad way, in a right state, not feel like myself, not quite myself, not been right, not
    been well, not at all well, far from well, not very well at, not doing well, not doing great, not doing so good, not coping, stopped coping, could not cope,
    cannot cope, struggling mentally, struggling a lot, made myself sick, making myself sick, not eat, off OWN head, the voices, voices again, break down in,
    crisis house, crisis line, a wobble, signed off from, signed off until, signed off till, signed me off, signed HIM off, signing me off, sign me off, doctor
    has signed, doctor signed, gp signed, fit note, doctor 's note, doctor 's line, sick line, sick cert, on the sick, off on the sick, off sick with, been off
    sick, on sick leave, sick leave, long term leave, sickness absence, time off sick, phased return, phased back, staged return, not fit for, unfit for work,
    unfit to work, medically retired, ill health retirement, retire early on, retiring on, medical retirement, pip form, pip assessment, blue badge, mitigating
    circumstances, mitigating form, stay away from email, no email for, away from screens, told to switch off, step back for health, my counsellor, a
    counsellor, OWN counsellor, my counselor, grief counselor, see a counselor, seeing a counselor, grief counselling, grief counseling, OWN counselling, HIM is
    very low, HIM 's very low, been very low, feeling very low, i am very low, i 'm very low, not stop crying, keep crying, crying all, crying at, crying down
    the phone, (been/feeling/felt/was) so low, not been myself, not myself since, keep (him/her) safe, keeping (him/her) safe, on a section, struggling with OWN
    (mind/head/health/mood/nerves/weight/eating), signed off with (stress/nerves/anxiety/depression/exhaustion/OWN), step back for a while, step back for OWN,
    OWN panic attacks, the breakdown, OWN breakdown, crisis team, makes me cry, make me cry, cry at, cry over, cried all, cried for, cried at, cried when, hr
    know, hr knows, know at work, told hr, told my boss, in treatment, a retreat for, rest cure, complete rest, nerves gone, not cope with people, scared of my,
    afraid of myself, not trust myself, alone with my thoughts, lost the will, will to live, point of anything, point any more, the pills, higher dose
"""
"""The mind, and being signed off."""

_DRINK: Final = """
    days clean, weeks clean, months clean, years clean, year clean, clean since, clean and sober, got clean, stay clean, stayed clean, days dry, weeks dry,
    months dry, years dry, weeks sober, month sober, year sober, sober since, sober for, sober now, stay sober, getting sober, got sober, get sober, staying
    sober, off the drink, off the booze, off the sauce, on the drink, on the booze, the drink got, the drinking, OWN drinking, drinking since, have been
    drinking, was drinking, been drinking, drinking in secret, drinking too much, drinking alone, drinking every, drinking heavily, drinking a bottle, drink
    problem, drinking problem, a drinker, vodka in, aa meeting(s), na meeting(s), ga meeting(s), doing ga, ga every, going to ga, at ga, OWN sponsor, my
    sponsor, twelve steps, twelve step, gambler, gambled, gamblers, online slots, the bookies, betting app(s), online betting, heroin, cocaine, crystal meth,
    meth, ketamine, opioid(s), opiates, fentanyl, painkillers, pill problem, using again, needle exchange, treatment centre, treatment center, treatment
    facility, treatment programme, treatment program, checked myself in, take OWN phone away, take OWN telephone away, telephone away, phones away, no phones
    for, four weeks perhaps, had a problem with drink, fell off the wagon, on the wagon, had a slip, in recovery, i have a problem with drink, i have a problem
    with alcohol, at aa, to aa, in aa, joined aa, aa chip, doing aa, crack cocaine, smoking crack, OWN gambling, gambling debts, gambling again, gambling
    problem, stop gambling, been gambling, was gambling, slot machines, (back/was) on the (drink/booze/sauce/bottle/gear/pills/wagon), hit the bottle,
    residential rehab, residential treatment, in residential, OWN recovery, recovery meeting, recovery group, recovery house, poured the first, the first one
    at, first drink of, drink in the morning, at nine in the morning again, vodka, bottle a day, bottle of wine a, hidden bottles, bottles hidden, breathalysed,
    blew over, drink driving, dui, lost the house to, owe a loan shark, ninety in ninety, my chip, thirty day chip, one year chip
"""
"""Drink, drugs and play."""

_FADING: Final = """
    lewy body, memory problems, memory loss, losing OWN marbles, lost OWN marbles, gets muddled, is muddled, very muddled, thinks HIM KIN, asks for OWN KIN,
    asks where OWN, asks after OWN, asked where OWN KIN, left the gas on, left the hob on, leaves the gas, wanders off, out in OWN nightie, in OWN nightdress,
    in OWN pyjamas, care home, into a home, a nursing home, a care home, the nursing home, the care home, going into care, into care, gone into care, sheltered
    housing, look after HIM full, look after OWN KIN, looking after OWN KIN, care for HIM, cannot be left, not be left, be left on OWN, be left for, left on OWN
    own, left alone, not manage the stairs, not do stairs, cannot do the stairs, cannot face the stairs, not manage stairs, as few steps, no stairs, hand feed,
    feeding HIM, spoon feed, nights with HIM, up all night with HIM, up every night with, needs me here, need me at home, needs care, on the decline, getting
    worse, worse since, gone down fast, going down fast, gone down a lot, not OWN old self, shadow of OWN, half the man, not long for, not the man HIM, waters
    leaking, waters are leaking, waters went, waters broke, waters have, pre term, born at twenty, little fighter, tiny fighter, special care, down 's syndrome,
    anomaly scan, on bump, blood pressure, rushed back in, taken bad, took bad, taken poorly, took poorly, took ill, took sick, took a bad, took very, stopped
    walking, never be the same, lost the use, nursing HIM, nursing OWN KIN, special school, life limiting, life threatening, lifelong condition, a turn since,
    taken a turn, took a turn, ms has, ms is, HERS memory is, HERS memory has, HERS memory 's, HIM gets confused, KIN gets confused, KIN is confused, not know
    (his/her) own, thinks i 'm HERS KIN, thinks i am HERS KIN, thinks i 'm OWN KIN, goes wandering, wandering off, wandering at night, wandering about in, got
    lost (coming/walking/going/driving), looking after him, (lift/dress/wash/bathe/feed/turn) (him/her), not know what day, not know where HIM, the sugar, due
    to sugar, looking for (mum/mam/mom/dad/mother/father), going out at night, goes out at night, out at night looking, does not know the house, not know the
    house, nor me, nor on most days, not remember me, not remember us, asks the same, tells the same, hides things, cannot (sign/hold/grip/stand/speak), HIM
    fell, KIN fell, OWN treatment, my medical, right hand side, had another one, had the second one, the second one now
"""
"""Age, memory, care at home; sick children and hard pregnancies; counted only beside a person."""

_BODY_WORDS: Final = """
    spitting blood, coughing blood, gut wrenching, operated on, operate on, the pills, in therapy, regain(ed) consciousness, collapse at, roadside bomb, land
    mine, the front line, took the worst of it, memory took, short term memory, confirmed tb, emergency surgery, disability pension, disability benefit, on
    disability, disabled since, disabled by, sick bed, sick list, hole in the heart, the valves, weak heart, weak chest, weak lungs, heart patient, high bp, bp
    shot, pressure shot, forbidden to (work/fly/drive/lift/travel/walk), not allowed to (work/fly/lift/travel/walk/climb), not cleared to
    (work/fly/drive/travel), fit to (fly/drive/travel), unfit to (fly/drive/travel), grounded by the doctor, lost the feeling, lost feeling, no feeling in,
    cannot feel OWN, cannot move OWN, move the eyes, wants no visits, no visits, no visitors, not up to visits, not up to visitors, nobody can say why, nobody
    knows why, no one knows why, they do not know why, goes faster than, faster than they told, quicker than they told, ghastly accident, ghastly motor
    accident, motor accident, fatal accident, nasty accident, had an accident, involved in an accident, met with an accident, met with accident, in an accident,
    an attempt on, what they call an attempt, politely call(ing) an attempt, calling an attempt, survived an attempt, fingers so, hands so, finger(s) crooked,
    too crooked, no needle holds, cannot hold a (pen/needle/cup/brush/spoon/knife/tool), shaking hands, hands are shaking, womb taken, remove the womb, removed
    the womb, remove OWN BODY, removed OWN BODY, had to remove the, save the (leg/foot/eye/arm/hand/baby/left/right/sight/finger/fingers/breast), could not save
    the, from my bed, from OWN bed, from a bed, from my hospital, from the recovery room, not really been out of bed, been out of bed, out of bed since, out of
    bed for, stopped doing anything, stopped working for me, new one on, on the waiting list for, on the list for a, liver is, kidneys are, not walk again, may
    not walk, never dance again, never play again, never work again, not work again, never drive again, home with OWN KIN to recover, slowly back, come back
    slowly, ease back in, easing back in, ease OWN way back, easing myself back, ect again, my ect, having ect, (liver/kidneys/heart/lungs) (is/are) finished,
    OWN wounds, blood in OWN, nerve damage, trapped nerve, pinched nerve, bad nerves, voice has to go, growing behind, growing in OWN, plug me in, bucket of
    metalwork, metal work, date for the knife, date for the op, date for surgery, new dose, higher dose, screen swims, page swims, kept a meal down, keep a meal
    down, keep food down, keep anything down, keeps nothing down, found HIM a bed, found me a bed, waiting for a bed, bed came up, bed has come up, sit up
    unaided, sit up again, stand unaided, walk unaided, feed HIM self, first words, first word since, squeezed OWN hand, squeezed my hand, opened OWN eyes,
    opened HERS eyes, flown HIM to, flew HIM to, flown me to, flown home on, rushed HIM, rushed me, rushed back to, carted off, carted me off, came off on the,
    came off the road, cannot grip, hands as they are, hands are not, hands have gone, hands will not, legs will not, legs have gone, legs are going, eyes are
    going, eyes have gone, eyes are not, eyes will not, will not get better, not get any better, not going to get better, no cure, not curable, not treatable,
    no coming back from, live with it now, learn to live with, glass box, glass boxes, into cots, on the other side of it, out the other side, other side of
    this, another one of OWN, one of OWN spells, dizzy spells, bad spell, warned me off, warned off, doctor 's orders, doctors orders, orders from the doctor,
    under doctor 's, under the doctor, in OWN condition, with OWN condition, given OWN condition, (him/her) self to sign, my hands shake, OWN hands shake, no
    grip in, a poorly, growing on OWN (neck/face/head/skin/leg/arm/lung/liver/kidney/spine)
"""
"""Words of the body and its troubles that work mail seldom needs; in AESLC's 8,639 bodies each stood once or never beside anybody."""

_MEDICAL: Final = """
    neutropenic, neutropenia, immunosuppressed, immunosuppressant(s), anaemia, anaemic, anemic, haemoglobin, hemoglobin, ferritin, leucocytes, lymphocytes,
    myelodysplastic, myelofibrosis, polycythaemia, thrombocytopenia, waldenstrom 's, amyloid, amyloidosis, adenoma, adenocarcinoma, astrocytoma, blastoma,
    carcinoid, cholangiocarcinoma, dysplasia, ductal, her two positive, brca, hpv, squamous, basal cell, mole removed, the mole, wide excision, sentinel node,
    clearance surgery, radical prostatectomy, brachytherapy, proton beam, cyberknife, gamma knife, car t, clinical trial at, trial drug, the trial drug, wonder
    drug, drug trial, last line drug, ileus, fistula, fissure, abscess(es), fibrosis, stenosis, ischaemic, ischemic, infarct, infarction, myocardial,
    tachycardia, svt, pericarditis, heart block, ectopics, cardioversion, catheterisation, angio, bypass op, aortic, mitral, septal, tetralogy, marfan, ehlers
    danlos, hypermobility, raynauds, lymphangitis, osteomyelitis, osteosarcoma, ewings, perthes, scoliosis, kyphosis, spondylitis, ankylosing, stenosis of,
    laminectomy, discectomy, cauda equina, cord compression, spinal cord, hemiplegia, hemiplegic, hemiparesis, aphasia, aphasic, apraxia, dysphasia, dysphagia,
    dysarthria, ataxia, dystonia, dyskinesia, tourette 's, narcolepsy, narcoleptic, syncope, pseudoseizures, functional seizures, tonic clonic, grand mal, petit
    mal, keppra, epilim, lamotrigine, migraines, cluster headaches, cluster headache, iih, hydrocephaly, arachnoid, subarachnoid, subdural, haematoma, hematoma,
    meningeal, burr hole, brain stem, brainstem, vegetative, minimally conscious, glasgow coma, nervous system, optic neuritis, uveitis, keratoconus, retinitis,
    retinopathy, vitrectomy, cornea, corneal, sight loss, vision loss, losing OWN vision, lost OWN vision, going deaf in, labyrinthitis, vestibular, cochlear
    implant, cholesteatoma, mastoid, laryngectomy, larynx, tracheo, vocal cord(s), vocal chords, tonsillectomy, quinsy, sinus surgery, epiglottitis,
    bronchiectasis, bronchitis, copd nurse, ipf, pulmonary, pneumonitis, empyema, chest drain, lung transplant, sleep apnoea, apnoea, apnea, sarcoid,
    hypersensitivity, legionnaires, norovirus, rotavirus, e coli, salmonella, campylobacter, botulism, tetanus, rabies, weil 's, leptospirosis, brucellosis, q
    fever, zika, chikungunya, typhus, hep b, hep c, hepatitis, pancreatic, gall stones, gallstone, choledoc, whipple, whipple 's, bile duct, biliary,
    oesophageal, barretts, varices, ascitic, cirrhotic, fatty liver, liver function, liver enzymes, transplant, transplanted, rejection episode, dialysis,
    fistula arm, nephrotic, glomerular, lupus nephritis, polycystic, pkd, kidney function, bladder removed, neobladder, urostomy, incontinent, incontinence,
    hydronephrosis, endometrial, ovarian, cervical, vulval, hysteroscopy, salpingectomy, oophorectomy, prolapse, molar pregnancy, hydatidiform, abruption,
    accreta, praevia, previa, hellp, cholestasis of, gestational diabetes, twin to twin, growth restricted, iugr, chorio, preemies, kangaroo care, bili lights,
    brain cooling, cerebral, meconium, sepsis six, group b strep, strep b, strep a, rsv, croup, bronch, intussusception, pyloric, hirschsprung, biliary atresia,
    spina, cleft, microcephaly, patau, fragile x, rett 's, batten 's, leukodystrophy, mitochondrial, krabbe, thalassemic, sickle, sickle crisis, haemophiliac,
    still 's disease, kawasaki 's, type one diabetic, dka, insulin pump, libre, dexcom, coeliac, celiac, ulcerative, crohnie, ibd, pouch surgery, tpn, short
    bowel, gastroparesis, anorexic, bulimic, arfid, bmi, nasogastric tube, refeed, schizo, schizoaffective, cyclothymia, hypomania, hypomanic, psychotic break,
    catatonia, intrusive thoughts, cptsd, flashbacks, night terrors, agoraphobic, self harms, ligature, lithium, clozapine, clozaril, olanzapine, aripiprazole,
    abilify, seroquel, haldol, depot injection, lorazepam, ativan, temazepam, zopiclone, beta blocker(s), propranolol, bisoprolol, amiodarone, digoxin,
    furosemide, spray under, ramipril, eliquis, xarelto, rivaroxaban, heparin, clexane, fragmin, clopidogrel, plavix, thrombolysis, thrombectomy, clot buster,
    prednisone, prednisolone, dexamethasone, azathioprine, mycophenolate, tacrolimus, ciclosporin, rituximab, infliximab, humira, adalimumab, enbrel, ocrevus,
    tysabri, copaxone, interferon, riluzole, baclofen, botox for, sinemet, madopar, ropinirole, apomorphine, dbs, deep brain, memantine, rivastigmine,
    tamoxifen, anastrozole, arimidex, zoladex, enzalutamide, docetaxel, paclitaxel, taxol, folfox, folfirinox, cisplatin, carboplatin, oxaliplatin, gemcitabine,
    vincristine, doxorubicin, red devil, keytruda, pembrolizumab, nivolumab, opdivo, ibrutinib, imatinib, glivec, methadone script, espranor, buvidal,
    acamprosate, disulfiram, naltrexone, vivitrol, librium, detoxing, delirium, the horrors, withdrawal symptoms, cold turkey, overdosing, prescription for,
    repeat prescription, dosette, pill box, care plan, care package, continuing healthcare, mental capacity, lost capacity, lacks capacity, attendance
    allowance, carer 's allowance, lasting power, dnacpr, resus form, advance directive, advance decision, living will, dignitas, assisted dying, maid
    appointment, put on end of, fast track funding, hoist at home, profiling bed, pressure sores, bed sores, bedsores, pressure sore, double up care, no pulse,
    spiked a, infection markers, crp, lactate, on fluids, iv antibiotics, antibiotics iv, oral morphine, pain team, pain relief, pain management, pain clinic,
    epidural, nerve block, spinal block, cortisone, steroid injection(s), steroids again, halo brace, external fixator, fixator, ilizarov, nails in OWN, k
    wires, ucl, ruptured, dislocation, compartment syndrome, degloved, skin grafts, grafts, skin flap, burns ward, burn ward, scald, frostbite, amputee,
    prosthetist, limb fitting, limb centre, rehab ward, rehab hospital, stroke rehab, stroke nurse, physical therapy, pt twice, salt team, occupational therapy,
    home visits from, community nurse, hospital at home, virtual ward, respiratory nurse, heart nurse, diabetic nurse, palliative nurse, cancer nurse, health
    visitor is, social worker, social services, case worker, women 's refuge, black eye, beaten by, assaulted, attacked in the, mugged, raped, sexual assault,
    stab wound, stab wounds, gunshot, status epilepticus, in withdrawal, biologic injections, acl tear, acl op
"""
"""Names of diseases, medicines, cures and helpers; counted only beside somebody, for they are trade as well."""

ILLNESS_HINTED: Final = ",".join(
    (_UNITS, _WARDS, _BODY_AND_KNIFE, _TOLD_BY_DOCTORS, _MIND, _DRINK, _BODY_WORDS, _MEDICAL, _FADING)
)
ILLNESS_OF_SELF: Final = """
    md anderson, tonsils, the op, an op, op is on, op was, commode, catheter, nasogastric, collarbone, cheekbone, spleen, trampled, gored, quad bike, table saw,
    chainsaw, hit a tree, into a tree, black ice, in a ditch, airbag, more tests, camera down, camera up, doppler, x ray, insulin, blacked out, lie flat,
    without stopping, the nurse(s), clinic on, the clinic, at clinic, panicky, psychologist, psychotherapist, psychotherapy, therapist, cbt, emdr, sectioned,
    harming, going under, refeeding, meal plan, manic, mania, leave of absence, dry since, bottles in, make amends, making amends, maxed out, bled, coughing,
    coughed, vomit(ed/ing), womb, uterus, retina(s), vein(s), lung(s), liver, kidney(s), bowel(s), spine, spinal, pancreas, prostate, ovary, ovaries, skull,
    pelvis, pelvic, hip, hips, limb(s), physician(s), nurse(s), midwife, surgeon(s), hospital(s), crutches, limping, limp, numb, numbness, paralysed, paralyzed,
    swollen, swelling, fever, feverish, infection(s), dizzy, dizziness, insomnia, sleepless, sobbing, sobbed, weeping, wept, surgery, surgeries, scar(s),
    wounded, stitches, bandage(s), pills, medication(s), medicated, illness, sickness, unwell, frail, frailty, feeble, feebler, bedridden, unconscious,
    consciousness, wheelchair, wheelchairs, breathing, asleep, exhaustion, eyesight, muscle(s), joints, arthritis, rheuma, rheumatism, rheumatic, thyroid,
    hormones, obstetrician, gynaecologist, gynecologist, cardiology, pharmacist, trauma, traumatic, traumatised, traumatized, frightened, terrified, meltdown,
    psychiatric, stroke, ulcer(s), hernia, gout, migraine(s), fracture(s), sprained, sprain, blister(s), shrapnel, landmine, jaundiced, haemorrhoids, eczema,
    psoriasis, allergy, asthma, tb, dvt, invalided, invalidity, incapacity, incapacitated, sickbed, visiting is, visits are, swallowing, wiggled, treatable, i
    can no longer (sign/speak/walk/hear/stand/sew/play/drive/climb/lift/swallow/hold), batten, ocd, gtn
"""
"""Ordinary words: they hint only beside the writer, the reader or somebody."""
ILLNESS_OF_ONE: Final = """
    lewy, vascular, wandered, carer(s), respite, be left alone, preterm, trisomy, amnio, amniocentesis, gestational, degenerative, deteriorating, deteriorated,
    OWN ms, has ms, got ms, laser, blood, belly, throat, tongue, pain, suffering, clinic, injections, disease, emergency, doctor, therapy, medically, tablets,
    shock, crying, cries, collapsed, injury, can no longer (sign/speak/walk/write/read/see/hear/talk/hold/stand/sew/play/drive/climb/lift/swallow/manage), OWN
    eyes, OWN legs, OWN eye, OWN leg, find words, find the words, left hand
"""
"""Ordinary words: they hint only beside "he", "she", kin or somebody of the house."""
