"""English names of diseases, medicines, machines and houses of care; tables read through `illness_hints`."""

from typing import Final

UNITS: Final = """
    antenatal ward, spinal unit, renal unit, dialysis unit, disorders unit, baby unit, neuro ward, head injury unit, brain injury unit, rehab unit, breast
    clinic, high dependency, hdu, itu, scbu, resus, camhs, cmht, resuscitat(e/ed/ion), blue lighted, stretcher, on a trolley, air lifted, medevac, medivac,
    helicoptered, cpap, nasogastric, cannula, hickman line, central line in,
    new dose, camera down, cameras down
"""
"""Units and machines that nobody names but in need."""

MEDICAL: Final = """
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

NAMES_SHORT: Final = """
    pnd, ppd, pmdd, pcos, me cfs, cfs, cfids, heds, mcas, crps, pnes, adhd meds, asd diagnosis, eupd, npd, ocpd, trichotillomania, hoarding disorder, body
    dysmorphia, dysmorphia, dysmorphic, dysphoria, tardive, akathisia, serotonin syndrome, brain zaps, psychosomatic, hypochondria, health anxiety, social
    anxiety, separation anxiety, postnatal, post natal, postnatally, puerperal, baby blues, perinatal, perinatal team, perinatal mental, mood stabiliser(s),
    mood stabilizer(s), antipsychotic(s), anti psychotic(s), ssri(s), snri(s), antidepressant, anti depressant(s), sleeping tablets, benzodiazepine(s), z drugs,
    my dosage, dosage was, dose was, upped my dose, upped the dose, upped HERS dose, upped my meds, doubled my dose, doubled the dose, doubled HERS meds,
    changed my meds, changed HERS meds, changing my meds, off my tablets, off HERS tablets, stopped HERS tablets, stopped taking HERS, coming off the, washed my
    hands raw, hands raw, hands are raw, washing my hands till, wash my hands till, wash till they bleed, checking the cooker, counting the stairs, counted the
    stairs, counting the steps, my counting, the rituals, my rituals, compulsions, obsessive compulsive, exposure therapy, weeks residential, six weeks
    residential, day patient, therapeutic community, retreat for veterans, combat stress, combat stress residential, the va, cutting again, cuts on HERS, cuts
    on my, burns on HERS arms, long sleeves in, not alone with the, hide the knives, hidden the knives, knives locked, locked away the, locked up the tablets,
    one to one obs, one to one observation, obs every, five two hold, fifty one fifty, baker act, baker acted, involuntary hold, involuntary admission,
    voluntary admission, voluntary patient, informal patient, psych eval, psych bed, acute bed, tribunal for HERS, community treatment order, amhp, crisis
    number, crisis text, listening ear, shout text, suicide line, watching through glass, wading through, walking through treacle, cotton wool head, head full
    of cotton, everything is grey, everything 's grey, grey fog, black fog, fog came down, bottom of the pit, crawl out of, hollowed out, feel nothing, felt
    nothing, feeling nothing, feel dead, dead inside, not feel anything, not feel a thing, do not feel anything, bonding with, bond with the baby, not bonded,
    not bonding, a bad mother, failing as a mother, tired to the bone, bone tired, tired beyond, too tired to feel, tired of it all, burnt to a crisp, stopped
    functioning, barely functioning, at the end of my, shut down completely, switched off completely, body said no, body said stop, body gave up, body gave out,
    my body has, my body is, body is failing, body failing, body is not, let down by my body, the wall i hit, hit a wall last, crashed and burned, crashed in
    march, the crash came
"""
"""Short names of troubles of the mind, their medicines, sections and pictures."""

MEDICINES: Final = """
    abemaciclib, palbociclib, ribociclib, olaparib, lynparza, niraparib, bevacizumab, avastin, cetuximab, trastuzumab, pertuzumab, kadcyla, enhertu,
    fulvestrant, faslodex, exemestane, femara, abiraterone, zytiga, bicalutamide, prostap, lupron, goserelin, leuprolide, lenalidomide, revlimid, thalidomide,
    bortezomib, velcade, daratumumab, venetoclax, azacitidine, cytarabine, fludarabine, melphalan, busulfan, cyclophosphamide, etoposide, irinotecan,
    capecitabine, xeloda, fluorouracil, five fu, epirubicin, ifosfamide, temozolomide, temodar, lomustine, osimertinib, tagrisso, gefitinib, erlotinib,
    crizotinib, alectinib, dasatinib, nilotinib, ruxolitinib, jakafi, sunitinib, sutent, pazopanib, sorafenib, lenvatinib, dabrafenib, trametinib, vemurafenib,
    ipilimumab, yervoy, atezolizumab, durvalumab, imfinzi, denosumab, zometa, zoledronic, filgrastim, neupogen, neulasta, g csf, ondansetron, zofran,
    metoclopramide, cyclizine, domperidone, aprepitant, levomepromazine, haloperidol, glycopyrronium, hyoscine, buscopan, alfentanil, diamorphine,
    hydromorphone, dilaudid, percocet, vicodin, hydrocodone, oxynorm, codeine, co codamol, cocodamol, dihydrocodeine, tapentadol, lidocaine patch, lidocaine,
    ketorolac, toradol, naproxen, diclofenac, celecoxib, amitriptyline, nortriptyline, duloxetine, cymbalta, paroxetine, seroxat, paxil, escitalopram, cipralex,
    desvenlafaxine, pristiq, bupropion, wellbutrin, trazodone, vortioxetine, agomelatine, buspirone, hydroxyzine, clonazepam, klonopin, rivotril, alprazolam,
    chlordiazepoxide, nitrazepam, zolpidem, stilnox, melatonin for, lamictal, valproate, depakote, sodium valproate, carbamazepine, tegretol, oxcarbazepine,
    topiramate, topamax, levetiracetam, phenytoin, phenobarbital, phenobarb, clobazam, frisium, buccal, rescue med(s), rescue medicine, rescue pack,
    cannabidiol, epidyolex, ketogenic diet for, vigabatrin, lacosamide, zonisamide, perampanel, cenobamate, risperdal, zyprexa, largactil, chlorpromazine,
    flupentixol, depixol, zuclopenthixol, clopixol, paliperidone, invega, lurasidone, amisulpride, sulpiride, cariprazine, ziprasidone, geodon, modecate,
    concerta, methylphenidate, elvanse, vyvanse, lisdexamfetamine, adderall, strattera, atomoxetine, guanfacine, dabigatran, pradaxa, edoxaban, lixiana,
    enoxaparin, lovenox, dalteparin, tinzaparin, fondaparinux, alteplase, tenecteplase, streptokinase, ticagrelor, brilinta, prasugrel, nitro spray,
    nitroglycerin, nitroglycerine, isosorbide, ivabradine, entresto, sacubitril, carvedilol, metoprolol, atenolol, nebivolol, sotalol, flecainide, dronedarone,
    verapamil, diltiazem, amlodipine, nifedipine, lisinopril, losartan, candesartan, valsartan, spironolactone, eplerenone, bumetanide, torsemide, lasix,
    frusemide, metolazone, dobutamine, milrinone, noradrenaline, vasopressors, pressors, inotropes, atorvastatin, lipitor, simvastatin, rosuvastatin, crestor,
    repatha, praluent, dapagliflozin, farxiga, empagliflozin, jardiance, sitagliptin, januvia, gliclazide, glipizide, ozempic, victoza, trulicity, lantus,
    levemir, tresiba, humalog, novorapid, novolog, fiasp, omnipod, medtronic pump, closed loop pump, hypo(s), hypoglycaemia, hypoglycemia, hyperglycaemia,
    levothyroxine, thyroxine, synthroid, carbimazole, radioiodine, radioactive iodine, hydrocortisone, fludrocortisone, methylprednisolone, solumedrol, medrol,
    decadron, the steroids, leflunomide, arava, sulfasalazine, hydroxychloroquine, plaquenil, tofacitinib, xeljanz, baricitinib, upadacitinib, rinvoq,
    tocilizumab, actemra, abatacept, orencia, secukinumab, cosentyx, ustekinumab, stelara, vedolizumab, entyvio, certolizumab, cimzia, golimumab, simponi,
    etanercept, belimumab, benlysta, ivig, immunoglobulin(s), plasmapheresis, pheresis, apheresis, photopheresis, mesalazine, asacol, budesonide, cyclosporine,
    sirolimus, everolimus, basiliximab, anti rejection, antirejection, rejection drugs, donazepil, galantamine, lecanemab, leqembi, aducanumab, donanemab,
    rotigotine, neupro, pramipexole, mirapex, rasagiline, selegiline, safinamide, amantadine, entacapone, stalevo, carbidopa, duodopa, produodopa, duopa,
    tetrabenazine, edaravone, radicava, tofersen, nusinersen, spinraza, risdiplam, zolgensma, kaftrio, trikafta, orkambi, symkevi, creon, dornase, pulmozyme,
    hypertonic saline, cough assist, vest therapy, postural drainage, nintedanib, ofev, pirfenidone, esbriet, tiotropium, spiriva, seretide, symbicort, fostair,
    salbutamol, ventolin, terbutaline, montelukast, theophylline, aminophylline, omalizumab, xolair, mepolizumab, nucala, benralizumab, dupilumab, roflumilast,
    bosentan, epoprostenol, flolan, treprostinil, ambrisentan, macitentan, avonex, rebif, betaferon, plegridy, glatiramer, fingolimod, gilenya, natalizumab,
    alemtuzumab, lemtrada, ocrelizumab, ofatumumab, kesimpta, cladribine, mavenclad, dimethyl fumarate, tecfidera, teriflunomide, aubagio, siponimod,
    fampridine, ampyra, tizanidine, dantrolene, intrathecal, pyridostigmine, mestinon, eculizumab, soliris, ravulizumab, emicizumab, hemlibra, factor eight,
    factor viii, factor nine, hydroxyurea, hydroxycarbamide, crizanlizumab, voxelotor, desferal, deferasirox, chelation, epo injections, aranesp, eprex,
    sevelamer, cinacalcet, phosphate binders, peritoneal, capd, haemodialysis, hemodialysis, home haemo, haemo, neckline, perma cath, permcath, vascath, vas
    cath, tesio, truvada, biktarvy, dolutegravir, tenofovir, efavirenz, arvs, arv(s), art clinic, cd four, viral suppression, rifampicin, isoniazid, ethambutol,
    pyrazinamide, bedaquiline, pretomanid, mdr, dots programme, kanamycin, streptomycin, coartem, artesunate, quinine drip, remdesivir, paxlovid, sotrovimab,
    ribavirin, harvoni, epclusa, sofosbuvir, mavyret, vancomycin, gentamicin, meropenem, tazocin, piperacillin, teicoplanin, linezolid, daptomycin, ceftriaxone,
    amphotericin, fluconazole drip, voriconazole, aciclovir drip, ganciclovir, valganciclovir, cmv, ebv, aspergillus, pseudomonas, klebsiella, candida in the,
    listeria, nocardia, cryptosporidium, cryptococcal, toxoplasmosis, teriparatide, forteo, alendronate, romosozumab, evenity, botulinum, sumatriptan,
    rizatriptan, triptans, erenumab, aimovig, ajovy, emgality, rimegepant, clomid, gonal, menopur, cetrotide, trigger shot, egg retrieval, egg collection,
    embryo transfer, frozen embryo, our embryos, blastocyst(s), failed cycle, failed transfer, failed round, iui, icsi, amh, beta hcg, hcg, progesterone
    pessaries, donor eggs, misoprostol, mifepristone, mag sulphate, magnesium sulphate, steroids for the baby 's, caffeine for the baby, labetalol, nitrous,
    anti d
"""
"""Medicines by their names; no list of a pharmacy, only what is given for grave illness."""

DISEASES: Final = """
    early onset, young onset, late onset, posterior cortical, frontotemporal, ftd, pick 's disease, lewy bodies, korsakoff, wernicke, cjd, creutzfeldt, prion,
    mild cognitive, cognitive impairment, memory test, memory tests, mmse, binswanger, cadasil, moyamoya, avm, arteriovenous, cavernoma, chiari, syringomyelia,
    syrinx, tethered cord, myelitis, transverse myelitis, adem, nmo, neuromyelitis, devic 's, mog antibody, limbic, anti nmda, nmda, lennox, lennox gastaut,
    dravet, west syndrome, infantile spasms, angelman, cdkl, tuberous sclerosis, neurofibromatosis, nf one, nf two, sturge weber, von hippel, friedreich 's,
    friedreich, charcot marie, cidp, mmn, poems syndrome, pbp, bulbar, bulbar palsy, supranuclear, multiple system atrophy, cbd syndrome, spasmodic,
    torticollis, hemifacial, stiff person, myotonic, myotonia, fshd, inclusion body, polymyositis, dermatomyositis, myositis, rhabdo, rhabdomyolysis,
    polymyalgia, giant cell, temporal arteritis, takayasu, wegener 's, churg strauss, behcet 's, behcet, iga nephropathy, fsgs, alport, nephropathy, egfr,
    creatinine, potassium is, stage two breast, ca one two five, gliomas, dipg, medulloblastoma, ependymoma, oligodendroglioma, craniopharyngioma, schwannoma,
    retinoblastoma, hepatoblastoma, rhabdomyosarcoma, liposarcoma, leiomyosarcoma, angiosarcoma, chondrosarcoma, kaposi, meso, thymoma, seminoma, teratoma, germ
    cell, choriocarcinoma, merkel, mycosis fungoides, plasmacytoma, mgus, myelodysplasia, hairy cell, dlbcl, burkitt, burkitt 's, mantle cell, follicular,
    hodgkins, histiocytosis, aplastic, fanconi, diamond blackfan, neutropaenia, agranulocytosis, aihl, aiha, antiphospholipid, hughes syndrome, factor five
    leiden, von willebrand, bleeding disorder, haemochromatosis, hemochromatosis, porphyria, wilson 's disease, gaucher, gaucher 's, fabry, pompe, niemann pick,
    hurler, sanfilippo, mucopolysaccharidosis, morquio, pku, phenylketonuria, mcad, maple syrup urine, leigh, leigh syndrome, melas, zellweger,
    adrenoleukodystrophy, metachromatic, canavan, alexander disease, prader willi, williams syndrome, downs syndrome, down syndrome, edwards syndrome, turner
    syndrome, klinefelter, digeorge, di george, vacterl, treacher collins, pierre robin, apert, crouzon, craniosynostosis, gastroschisis, exomphalos, fallot,
    transposition of the, hypoplastic, hlhs, coarctation, truncus, ebstein, fontan, glenn procedure, patent ductus, pda ligation, asd repair, avsd, long qt,
    brugada, wolff parkinson, wpw, arvc, hocm, takotsubo, cor pulmonale, triple a, lvad, ejection fraction, heart function, berlin heart, balloon pump, impella,
    icd fitted, loop recorder, reveal device, tavi, tavr, mitraclip, cabg, cath lab, endarterectomy, carotids, peripheral arterial, pad in HERS legs,
    claudication, charcot, osteo, necrotising, necrotizing, fasciitis, flesh eating, toxic shock, stevens johnson, sjs, pemphigus, pemphigoid, epidermolysis,
    hidradenitis, pyoderma, erythroderma, ichthyosis, vitiligo, alopecia, scleritis, iritis, wet amd, dry amd, stargardt, leber, usher syndrome, retinoblast,
    charles bonnet, papilloedema, papilledema, optic nerve, enucleation, eye removed, eye patch, patch on HERS eye, acoustic, neuroma, labyrinth, otosclerosis,
    ossicles, sudden hearing, hearing loss, hearing aids now, bone anchored, baha, stapedectomy, base of the tongue, base of OWN tongue, floor of the mouth,
    floor of OWN mouth, half OWN tongue, part of OWN tongue, neck dissection, feeding peg, jejunostomy, jej, ng feed, nj tube, gastrostomy, mic key, button
    feed, achalasia, oesophagectomy, esophagectomy, gastrectomy, gastric sleeve, gastric bypass, volvulus, strangulated, hartmann 's, hemicolectomy, reversal
    op, lobectomy, pneumonectomy, wedge resection, reconstruction op, diep, implant removed, vulvectomy, lletz, orchidectomy, orchiectomy, turp, cystectomy,
    nephrostomy, splenectomy, adrenalectomy, parathyroid, phaeochromocytoma, pheochromocytoma, addison 's, addisons, addisonian, adrenal crisis, cushing 's,
    cushings, acromegaly, prolactinoma, hyperthyroid, hypothyroid, graves disease, hashimoto, hashimoto 's, hypercalcaemia, hyponatraemia, low sodium, sodium
    dropped, hypokalaemia, cachexia, cachectic, sarcopenia, kwashiorkor, scurvy, beriberi, rickets, lassa, marburg, leishmaniasis, kala azar, chagas, river
    blindness, bilharzia, schistosomiasis, leprosy, hansen 's, west nile, hantavirus, nipah, monkeypox, mpox, diphtheria, pertussis, strep throat in,
    scarlatina, epiglottis, hand foot and mouth, covid never, covid left me, covid ward, since covid HIM, covid for months, never shook off, never shaken off,
    never got over, never left me, post viral, postviral, post covid, long hauler, long haul covid, pem, post exertional, dysautonomia, autonomic, fainting
    fits, faints, syncopal
"""
"""Diseases, cuts and tests by their names."""

HOUSES_OF_CARE: Final = """
    sizwe, groote schuur, chris hani, baragwanath, tygerberg, red cross children 's, helen joseph, netcare, mediclinic, kenyatta national, mulago, korle bu,
    komfo anokye, luth, uch ibadan, aiims, cmc vellore, vellore, tata memorial, medanta, nimhans, lilavati, kokilaben, safdarjung, pgimer, pgi chandigarh, dhaka
    medical, shaukat khanum, agha khan, colombo general, tan tock seng, ttsh, singapore general, kkh, changi general, khoo teck puat, mount elizabeth, pantai,
    makati med, royal prince alfred, royal melbourne, royal children 's, royal adelaide, royal brisbane, royal perth, fiona stanley, st vincent 's, epworth,
    middlemore, toronto general, sunnybrook, mcgill, montreal general, royal vic, vancouver general, bc children 's, mount sinai, sloan kettering, msk,
    presbyterian, columbia presbyterian, nyu langone, brigham, brigham and women 's, beth israel, boston children 's, children 's of, children 's national,
    barnes jewish, northwestern memorial, ucsf, ucla medical, city of hope, fred hutch, harborview, seattle children 's, texas children 's, walter reed,
    bethesda naval, brooke army, landstuhl, shepherd center, spaulding, sheltering arms, betty ford, hazelden, sierra tucson, menninger, sheppard pratt, silver
    hill, castle craig, clouds house, broadway lodge, rutland centre, cuan mhuire, st pat 's, bethlem, rampton, cygnet, ellern mede, vincent square, rhodes
    farm, tommy 's, uclh, the whittington, the homerton, chelsea and westminster, northwick park, mount vernon, rnoh, east grinstead, odstock, gobowen, james
    cook, northern general, weston park, hallamshire, royal derby, royal stoke, qe birmingham, salford royal, broadgreen, arrowe park, royal preston, cumberland
    infirmary, edinburgh royal, st john 's livingston, qeuh, the queen elizabeth in, yorkhill, gartnavel, aberdeen royal, foresterhill, morriston, ysbyty,
    ysbyty gwynedd, glan clwyd, wrexham maelor, royal victoria, the royal in belfast, musgrave park, altnagelvin, craigavon, antrim area, tallaght, st vincents,
    vincents, holles street, the coombe, limerick regional, dun laoghaire, peamount, our lady 's, our lady of, mcdonald house, clic sargent, sick children 's
    trust, parent room, parents room, parents accommodation, relatives room, family room at the, bad news room, waiting room all, waiting room since, waiting
    room with, corridor all night, chair beside HIM, chair next to HERS bed, sleeping in the chair, slept in the chair, sleeping on a chair, camp bed by, camp
    bed next, pull out bed, bed for me, bed for HIM, a bed for DAY, bed is ready for, they have a bed, they 've got a bed, locked room, asked for the locked,
    observation room, observation ward, acute ward, admission ward, ward sister, four bedder, six bedder, side room, isolation room, isolation ward, barrier
    nursed, barrier nursing, reverse barrier, negative pressure, laminar flow, bubble room, day ward, day chair, infusion suite, infusion chair, infusion
    center, infusion centre, the machine three, three times a week on, mondays wednesdays and fridays i, hooked to, keeping me at, keeping HIM at, keeping me
    here, keeping HIM here, keeping HIM there, kept HIM there, held HIM there, not letting me out, not letting me home, not let me go home, will not let me
    leave, not be home before, not be home for weeks, home tomorrow if, marrow has, marrow matched, marrow match, found a donor, donor register, living donor,
    be HERS donor, giving HIM my, gave HIM my, stem cell(s), stem cell harvest, harvest my, harvest HERS, engrafted, engraftment, engraft, graft versus host,
    gvhd, graft failure, needle marks, track marks, on the foil, hit bottom, percs, oxys, oxies, xannies, benzos off, bath salts, nitazenes, nos canisters, ghb,
    chemsex, speedballs, brown and white, skag, gear again, clucking, dope sick, dopesick, nodded out, oded, narcanned, brought HIM back with, on subs, drug
    worker, alcohol worker, recovery worker, recovery coach, drug court, drug team, drug and alcohol, drugs team, dry house, halfway house, sober living, sober
    house, sober coach, oxford house, twenty eight day, twenty eight days in, thirty days in, sixty days in, one day sober, gamcare, gamstop, gordon moody, al
    anon, alanon, al ateen, oa meeting(s), slaa, smart recovery, smart meeting, serenity prayer, in the rooms, back in the rooms, ronald mcdonald house
"""
"""Hospitals and houses of care by their names, beds, donors, drugs and drink."""
