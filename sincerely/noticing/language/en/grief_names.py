"""English names of what stands round a death: rites, places, offices, disasters. Read through `grief_hints`."""

from typing import Final

RITES: Final = """
    the crem, at crem, direct cremation, cortege, funeral tea, funeral plan is, orders of service, book of remembrance, garden of remembrance,
    remembrance garden, memory garden, memorial bench, memorial tree, memorial page, tribute page, memory tree, no service and no, no fuss no service,
    went into the ground, into the ground on, goes into the ground, put HIM in the ground, under the yew, beneath the yew, under the turf,
    beneath the turf, six feet under, pushing up daisies, heavenly abode, heavenly father called, the forty days, forty days are, fortieth day,
    forty ninth day, hundredth day, thirteenth day ceremony, inna lillahi, innalillahi, inna lillah, inna lilahi, ilayhi raji, ilaihi raji, ilayhi rajioon,
    ilaihi rajioon, iddah, idda, iddat, ghusl, kafan, fatiha for, khatam for, khatm, chehlum, chaliswan, jannah, jannat, jannatul, marhoom, marhooma, marhum,
    allahyarham, almarhum, maghfirah, maghfirat, sabr, return(ed) to allah, return(ed) to OWN lord, return(ed) to OWN maker, return(ed) to OWN creator,
    returned to god, in OWN duas, duas for, baruch dayan, dayan ha, dayan haemet, wish you long life, wish you all long life, wish you and yours long life,
    wish you and OWN family long life, shloshim, sheloshim, yizkor, stone setting, stonesetting, levaya, levayah, up from shiva, up from sitting, sitting low,
    zichrono, zichronah, chevra kadisha, hashalom, hasholom, hamakom, no more sorrow, minyan at the house, minyan for, prayers at the house,
    evening prayers at, bhog, akhand path, sehaj path, antim, ardas, shraddh, shradh, shraddha, pind daan, tehrvi, tervi, terahvin, asthi, om shanti,
    shanti path, sadgati, moksha, uthala, uthamna, besna, prarthana sabha, lotus feet, swargwas, karumathi, sraddham, immerse OWN, went to OWN rest,
    gone to OWN rest, go to OWN rest, went to OWN reward, gone to OWN reward, eternal reward, heavenly reward, was called home, been called home,
    called home on, called home by, called home to, called to OWN rest, home to jesus, to be with jesus, with OWN maker, in the arms of the lord,
    in the arms of jesus, in god 's hands, with god now, fell asleep in the lord, asleep in the lord, removal to the church, removal to saint, reposing,
    mass card(s), anniversary mass, month 's mind, mass for OWN, mass for HIM, mass said for, masses said, offer mass for, rosary for, rosary at the house,
    viaticum, last sacraments, sacrament of the sick, received the sacraments, had the sacraments, the priest has, priest came, priest been, the chaplain,
    panikhida, panachida, trisagion, mnimosino, mnemosyno, kolyva, koliva, nine nights, homegoing, home going, repast, joined the ancestors,
    join the ancestors, with the ancestors, ancestors have, velorio, novenario, novena, ofrenda, tangi, tangihanga, urupa, sorry business, lamay, pasiyam,
    padasal, pakikiramay, nakikiramay, condole(d), condoling, joss paper, tomb sweeping, qing ming, otsuya, butsudan, bardo, stood graveside,
    carrying HIM in, sitting up with the body, house private, house strictly private, closed for family reasons, minister read your, hymns HIM, waking at,
    bhaiya expired, expired suddenly, expired peacefully, expired after, attained martyrdom, attained eternal, attained moksha, attained samadhi,
    left us for heaven, left for heaven, memorial stone, stone mason
"""
"""Burial and mourning of every faith."""

PLACES_AND_OFFICES: Final = """
    kirkyard, kirk yard, church yard, burying ground, alkaline hydrolysis, human composting, gravedigger(s), family plot, family vault, mausoleum, columbarium,
    ossuary, sextons, sarcophagus, catafalque, bier, necropolis, war grave(s), memorial wall, memorial garden, memorial plaque, memorial card(s),
    memorial prayer(s), memorial meeting, memorial evening, memorial concert for, memorial fund for, memorial book, memorial tattoo, remembrance service,
    remembrance sunday for HIM, remembrance evening, remembrance book, service of remembrance, service of thanksgiving for, thanksgiving service for,
    thanksgiving for the life, life celebration, live streamed service, webcast of the service, link for the service, limousine for the family, cold room,
    lay HIM out, laid HIM out, wash the body, washing the body, dress the body, dressed the body, viewing the body, view the body, see the body, seen the body,
    saw the body, identified HIM body, identifying the body, formally identified, dental records, the registrar of deaths, register the death,
    registered the death, registering the death, registrar for births, green form, green certificate, certified copies of the certificate,
    copies of the certificate, widow 's pension, widows pension, widow 's allowance, survivor 's pension, survivors pension, survivor benefit,
    survivor 's benefit, death benefit(s) for, death in service, lump sum on death, medical examiner, procurator fiscal, open verdict, misadventure,
    narrative verdict, cause of death, manner of death, death knock, declared dead, presumed dead, missing presumed, missing believed, declaration of death,
    body recovered, recovery of the body, repatriate HIM, repatriation, fly HIM body, flying HIM body, bring HIM body, dead man 's, stonemason, epitaph,
    lettering on the stone, her stone, his stone, kerb set, cairn for, notice in the paper, notice in the times, notice in the telegraph, obituarist, obits,
    valediction, valedictory, panegyric, elegy, dirge, piper played, piper will play, guard of honour, lone piper, gun salute, rifle volley, flag draped,
    draped in the flag, union flag on, flag on HERS, the bell tolled, toll the bell, passing bell, muffled bells, muffled peal, half muffled, bell and knew,
    heard the bell, black border, black edged, black tie for HIM, black veil, in black for, widow 's weeds, sackcloth, rend, rent my garment, torn ribbon,
    keriah, kriah
"""
"""Burial grounds, the body, registrars and notices, tolling and black."""

FAITHS: Final = """
    janaaza, jenazah, jenaza, taziyat, tazia, taziya, ta 'ziyah, azza, aza, soyem, soyum, qul, qulkhwani, quran khani, khatam e quran, barakhi, arbaeen,
    arbain, chaleesvan, dafan, dafn, tadfin, qabr, qabristan, qabrastan, kabristan, maqbara, barzakh, isale sawab, esal e sawab, fateha, fatihah, al fatihah,
    al fateha, sura yasin, surah yasin, yasin for, tahlil, tahlilan, kenduri arwah, arwah, takziah, duka cita, pemakaman, meninggal, inalillahi, rahimahullah,
    rahmatullah alayh, rahmatullahi alayh, late sahib, wafat, intiqal, inteqal, shaheed, shahid, ghayb, before sundown tomorrow, before shabbat,
    buried before shabbat, hesped, hespedim, tahara, taharah, shomer, shomrim, aninut, avelut, onen, onan, aveil, avel, avelim, yartzeit, jahrzeit, yorzeit,
    matzeva, matzevah, hakamat, unveiling of the stone, the unveiling is, cover the mirrors, mirrors are covered, seven days at home for, sheva, nichum,
    menachem avel, nihum aveilim, nichum aveilim, el malei, el maleh, el male rachamim, zatzal, of blessed memory, may HIM memory, memory for a blessing,
    memory for blessing, plaque wording, hebrew date, hebrew name and date, eleven months of, eleven months feels, up for minyan, morning minyan,
    for the minyan, anthim, antyeshti, anthyesti, agni daah, agnidah, mukhagni, the pyre, pyre, lit the pyre, light the pyre, pinda, pindam, pitru,
    pitru paksha, pitra, tarpan, tarpanam, sradh, shraadh, shraddham, masik, masikam, sapindi, karmakanda, karma kriya, kriya karma, kaaj, kaj bari,
    mundan for my father, shaved my head for my, shave my head for my, third day prayers, forty first day, forty day prayer(s), forty day mass,
    forty days prayer(s), forty nine days, hundred days since, one week observance, week observance, one week celebration, one year anniversary of HERS,
    adowa, red and black cloth, family head announced, homecall, home call, called to be with, call to glory, transition to glory, has transitioned,
    joined the great, translated to glory, departure from this, departure to glory, departed to, departed from us, departed soul, the departed,
    the dear departed, faithful departed, passing to glory, went to be with, sleeping in the lord, sleeps in christ, rest in the lord, rest in the bosom,
    bosom of abraham, bosom of the lord, abraham 's bosom, gone to paradise, pearly gates, saint peter 's gate, higher service, grand architect,
    grand lodge above, celestial lodge, great roster, final roster, last alarm, final alarm, end of watch, line of duty, killed on duty, fallen officer,
    fallen comrade(s), fallen brother(s), fallen colleague(s), stand down order, eternal patrol, last flight home, final voyage, last watch, flown west,
    gone west, slipped the cable, slipped HERS cable, fiddler 's green, vigil service, prayer vigil, wake house, waking HIM, waked, being waked, the wake,
    wake tonight, wake tomorrow, two day wake, repose at, lying at rest, lie in repose, in repose, months mind, mass offered for, gregorian mass(es),
    mass intention(s), all souls, all souls day, dia de los muertos, dia de muertos, day of the dead altar, altar for OWN, altar for HIM, photo on the altar,
    rezo, rezos, novenary, nueve dias, funebre, misa de, responso, sufragio, qingming, ching ming, cheng beng, spirit money, paper money for the ancestors,
    ancestral tablet, ancestor tablet, ancestral hall, spirit tablet, wake at the void deck, void deck, bak kim, pek kim, pak kam, white gold envelope,
    white envelope for the family, buddhist chanting, chanting for, chanting every night, dana for, almsgiving, alms giving, seventh day almsgiving,
    seven day almsgiving, seven day dane, three month dane, three months almsgiving, mataka, bana preaching, pansukula, anumodana, transfer merit,
    transferring merit, merit for, merit making, phowa, dewachen, forty nine day prayers, tsuya, kokubetsu, kokubetsushiki, koden, incense money,
    burn incense for, lit incense for, offer incense, hatsubon, obon for, kaimyo, nokotsu, bunrei, jesa, charye, gije, jangrye, jangnye, binso, joeuigeum,
    tupapaku, whanau pani, kawe mate, hura kohatu, unveiling for, moe mai ra, haere ra e, haere atu ra, takahi whare, sorry camp, sorry time, sorry cuts,
    smoking ceremony for, name not to be spoken, not say HERS name, passed to the dreaming, returned to country, gone to the ancestors,
    among the ancestors, go to the ancestors, ancestors called, ancestors took, ancestors received, ancestral home for the, going to the village to bury,
    umngcwabo, umlahlekile, umgcwabo, isililo, ukubuya, ihlambo, cleansing ceremony, after tears, memorial at the church, thursday memorial, night vigil,
    all night vigil, umlindelo, lala ngoxolo, hamba kahle, robala ka kgotso, pole sana, pole sana for, msiba, matanga, kilio, arrangement committee,
    welfare contribution for, mchango, maombolezo, ikwa ozu, okwukwu, wake keep, wakekeep, wake keeping, wake keepings, christian wake, sad demise,
    untimely demise, OWN demise, glorious exit, painful exit, slept in the lord, irreparable loss, kondolenz, beileid, beerdigung, trauerfeier, condoleances,
    obseques, pogreb, panihida, parastas, pomana, colaci, coliva, mnemosino, mnimosyno, makaria, forty day memorial, saranta, saracusta, panakhida, sorokoust,
    pomynky, pominki, stypa, zaduszki, sedmina, karmine, dacha sedmina, parasta, parastos, cetrdesetnica, sarandari, hoqehankisd, hokehankisd, hokehokist,
    hokejash, karasunk, qelekh, kelekhi, ormotsi, ghusul, lahd, aagha, besnu, beshnu, prathna sabha, prarthna sabha, shok sabha, shoksabha, pagri ceremony,
    rasam pagri, rasm pagri, pagdi, dastar bandi, ash immersion, immersion at, immersed in the ganga, ganga ji, haridwar with, hardwar with, rameswaram for,
    gaya for the, varanasi with HERS, kashi for, kiratpur sahib, sahaj path, dasvaan, waheguru ji, vaheguru, akal chalana, sachkhand, akal purakh,
    left for heavenly, heavenly journey, swargvas, swarglok, swargiya, swargiye, vaikunth, vaikunta, vaikunta samaradhanai, subha sweekaram, shubha sweekaram,
    subhasweekaram, kailasa samaradhane, vaikuntha samaradhane, uttarakriye, pedda karma, dasadina, pedha karma, chinna karma, kriyai, ettu, padayal,
    karumaadhi, pathinaaru, thevasam, thithi, tithi, devasam, tower of silence, towers of silence, dokhmenashini, uthamnu, geh sarna, sarosh, chahrom,
    dakhma, muktad, masiso, intestacy, yaseen, surah, havan, hawan, punyatithi, condolence
"""
"""Rites, prayers and days of every faith and land, as people write them in English letters."""

DISASTERS_AND_DAYS: Final = """
    aberfan, pantglas, hillsborough, grenfell, piper alpha, lockerbie, bhopal, omagh, utoya, columbine, sandy hook, parkland, bataclan, the arena bomb,
    rana plaza, deepwater horizon, sewol, herald of free enterprise, penlee, the marchioness, dunblane, port arthur, black saturday, boxing day tsunami,
    brumadinho, mariana dam, halabja, srebrenica, the genocide, kwibuka, holodomor, yom hashoah, rememberance, the day the towers, the towers fell,
    the pit disaster, pit disaster, pit explosion, mine disaster, mine explosion, stolen generation, residential school survivors, lifeboat disaster,
    trawler lost, trawler went, the boat never, boat that never came, went down with HIM, went in with the lads, chopper went in, helicopter went in,
    plane went in, plane went down, flight went down, roll of honour, roll of honor, names are read, reading of the names, names on the wall,
    name on the memorial, name is on the memorial, names on the memorial, wear the brooch, date every year, on that day every year, never work that day,
    not teach on that day, that date every year, anniversary of the day, anniversary of when, anniversary of HERS, HERS anniversary, year 's mind,
    first anniversary of HERS, deathiversary, angelversary, sadiversary, anniversary next week and i, asking about the anniversary, anniversary coming up and,
    first christmas since, first eid without, first ramadan without, first diwali without, still count heads, where they found, spot where HIM,
    the place where HIM, bend where HIM, road where HIM, bridge where HIM, past where HIM, the lads aboard, the crew we lost, lads we lost, men we lost,
    boys we lost, friends we lost, people we lost, lads who never, never came back up, not come back up, survivor 's guilt, survivor guilt,
    survivors guilt, why was i spared, i was the lucky one, only survivor, sole survivor, lone survivor
"""
"""Disasters by their names, days that come round every year, those who came back alone."""

LANDS: Final = """
    don die, don kpeme, don kpai, don pass, don pass away, don rest, na so e, na so so, na so im, na so she, no dey again, no more dey, no dey alive,
    okada accident, danfo accident, keke accident, trailer jam, trailer crush, i no fit code, i no fit work, no fit work today, abeg pray for,
    god no go shame, we bury am, bury papa, bury mama, papa don, mama don, bros don, gone too early, gone liao, pass away already, passed on already,
    passed on liao, pass on already, go already la, kena heart, kena knock down, kena accident, mati liao, pulang ke rahmatullah, kembali ke rahmatullah,
    rahmatullah, yasin, bertahlil, duduk wake, sit wake, dead house, dead yard, ninenight, gravedigging, drop dung, drop down dead, tek sick, tek in,
    took in sick, poorly bad, gone home to glory, go home to be, gone hame, awa noo, slipped awa, awa in the night, deid, deed last night, wis taken,
    tuk bad, badly since, proper poorly, right poorly, proper bad, bad wi, bad with HERS, carked, karked, gone to god, god rest, god rest HIM,
    god be good to, god be good to HIM, lord have mercy on, lord have mercy on HIM, heavens be HERS bed, suaimhneas, go ndeana dia, ar dheis de, ar dheis,
    codladh samh, rest HIM soul, the cratur, lord rest, god have mercy on, god grant HIM, god grant you, god grant them, god keep HIM, god bless HIM soul,
    bless HIM soul, eternal memory, vechnaya pamyat, vichnaya pamyat, tsarstvo, light perpetual, perpetual light, requiescat, fly high angel, flying high now,
    ride in peace, sail on brother, keep on rocking up, playing upstairs, band upstairs, big band in the sky, great gig in the sky,
    great kitchen in the sky, great pub in the sky, great in the sky, allotment in the sky, up above now, the man upstairs, looking down and, smiling down,
    smiling down on, shining down, shining down on, star in the sky, wharenui, lying in the wharenui, poroporoaki, hongi the, kawa for, hakari after,
    po whakamutunga, last night on the marae, at the marae till, at the marae until, at the marae for, marae since, marae with, lie on the marae, kohatu,
    poukai for, faalavelave, fa alavelave, putu, lau nofo, reguregu, somate, vakatairisulu, dohaavin, sevusevu for the, bongi va, haus krai, hauskrai,
    haus krai for, kastom for the death, sori bisnis, sori mani, tok sori, belkol, whole clan, the clan is, clan is gathering, bride price no,
    compensation for the death, body is at the house, body is at home, body is in the house, body arrived, body arrives, body is coming, body comes home,
    body came home, body leaves, body left for, collect the body, collecting the body, fetch the body, fetching HIM body, tent for the family,
    canopies for HERS, slaughter for HERS, send off for HIM, befitting send, widowhood, shaving of, shave our heads, shaved our heads, shave OWN head,
    shaved OWN head for HIM, white clothes for, wearing white for, white saree, white sari, toe rings off, bangles off, broke HERS bangles, sindoor,
    removed the thali, pavai, kolam outside, no kolam, no cooking in the house, no onam, no diwali, no holi this, no lohri, no eid this, no tet,
    no christmas this year, not celebrate this year, not celebrating this year, no celebrations this year, no lights this year, no tree this year, sutak,
    sootak, soothak, sutakam, vaalayma, theettu, theetu, jutho, ashaucha, asauch, barkhi, kajkarma, kaj kriya, burning ghat, ghat on DAY, pashupati,
    pashupatinath, aryaghat, manikarnika, harishchandra ghat, nigambodh, hindu crem, edgwarebury, rainham jewish, mount of olives, baqi, wadi al salam,
    karbala for, najaf for
"""
"""Death and mourning in the Englishes of many lands, and in words borrowed into them."""
