"""English names of feasts and observances."""

import re

from sincerely.noticing.times.en_words import THIS, WHICH, WHICH_WORDS, WORD_NUMBER, rule, value
from sincerely.noticing.times.grammar import Rule, Text
from sincerely.noticing.times.slots import Slots

_DAY = r"(?:~day)?"
_S = r"(?:'?s|s'|')?"
_SAINT = r"(?:st\.?|saint)"
_FEASTS: tuple[tuple[str, str], ...] = (
    (rf"new~year{_S}~eve|nye", "new_year_eve"),
    (rf"new~year{_S}~day", "new_year"),
    (r"epiphany", "epiphany"),
    (r"martin~luther~king(?:'s)?(?:,?~jr\.?)?(?:'s)?~day|mlk(?:~jr\.?)?(?:'s)?~day|civil~rights~day", "mlk"),
    (rf"president{_S}~day|washington{_S}~birthday", "presidents"),
    (rf"lincoln{_S}~birthday", "lincoln"),
    (rf"groundhog{_S}~day", "groundhog"),
    (rf"valentine{_S}~day|valentines|v~day", "valentine"),
    (rf"{_SAINT}~(?:patrick|paddy|patty){_S}~day", "st_patrick"),
    (rf"{_SAINT}~george{_S}~day", "st_george"), (rf"{_SAINT}~andrew{_S}~day", "st_andrew"),
    (rf"{_SAINT}~stephen{_S}~day", "st_stephen"), (rf"{_SAINT}~nicholas{_S}~day", "st_nicholas"),
    (r"(?:world~)?pi~day", "pi_day"), (rf"april~fool{_S}(?:~day)?|all~fool{_S}~day", "april_fools"),
    (rf"international~wom[ae]n{_S}~day|women{_S}~day", "womens_day"),
    (r"earth~day", "earth_day"), (r"anzac~day", "anzac"), (r"australia~day", "australia_day"),
    (r"may~day|international~workers'?~day|lei~day|loyalty~day", "may_day"), (r"cinco~de~mayo", "cinco_de_mayo"),
    (r"arbor~day", "arbor"), (r"mothering~sunday", "mothering"), (rf"mother{_S}~day", "mothers"),
    (rf"father{_S}~day", "fathers"), (r"memorial~day|decoration~day", "memorial"), (r"armed~forces~day", "armed_forces"),
    (rf"military~spouse{_S}(?:~appreciation)?~day", "military_spouse"), (r"victoria~day", "victoria"),
    (r"flag~day", "flag_day"), (r"juneteenth", "juneteenth"), (r"canada~day", "canada_day"),
    (r"independence~day|(?:the~)?(?:4th|fourth)~of~july", "independence"), (r"bastille~day", "bastille"),
    (r"labor~day", "labor"), (rf"(?:national~)?grandparent{_S}~day", "grandparents"),
    (r"columbus~day|indigenous~people'?s'?~day", "columbus"), (rf"boss{_S}(?:~day)?(?<=day)|boss(?:'s|es'?)", "boss"),
    (rf"(?:administrative~professional|secretar(?:y|ie)|admin){_S}~day", "admins"),
    (rf"(?:system~administrator|sys~?admin){_S}(?:~appreciation)?~day", "sysadmin"), (r"friendship~day", "friendship"),
    (r"halloween(?:~day)?|all~hallows'?~eve|hallowe'en", "halloween"), (r"all~saints?'?~day", "all_saints"),
    (r"all~souls?'?~day", "all_souls"), (r"guy~fawkes(?:~(?:day|night))?|bonfire~night", "guy_fawkes"),
    (rf"veteran{_S}~day|armistice~day|remembrance~day", "veterans"), (r"election~day", "election"),
    (r"thanksgiving(?:~day)?|turkey~day", "thanksgiving"), (r"black~friday", "black_friday"),
    (r"cyber~monday", "cyber_monday"), (r"giving~tuesday", "giving_tuesday"),
    (r"(?:small~business|shop~small)~(?:saturday|day)", "small_business"),
    (r"(?:christmas|xmas|x-mas)~eve", "christmas_eve"), (r"christmas(?:~day)?|xmas(?:~day)?|x-mas(?:~day)?", "christmas"),
    (r"boxing~day", "boxing"), (r"human~rights~day", "human_rights"),
    (r"(?:late~)?(?:summer|august)~bank~holiday", "august_bank"), (r"(?:late~)?(?:spring)~bank~holiday", "spring_bank"),
    (r"(?:early~)?may~(?:day~)?bank~holiday", "early_may_bank"),
    (r"shrove~monday", "shrove_monday"), (r"shrove~tuesday|mardi~gras|pancake~(?:day|tuesday)", "shrove_tuesday"),
    (r"ash~wednesday", "ash_wednesday"), (r"palm~sunday|branch~sunday", "palm_sunday"),
    (r"(?:maundy|covenant|holy)~(?:thursday|thurs?|thu)|(?:thursday|thu)~of~mysteries", "maundy_thursday"),
    (r"good~friday", "good_friday"), (r"(?:holy|black)~saturday", "holy_saturday"),
    (r"orthodox~good~friday|orthodox~great~friday", "orthodox_good_friday"), (r"orthodox~easter~monday", "orthodox_easter_monday"),
    (r"orthodox~easter(?:~(?:sunday|day))?|pascha", "orthodox_easter"),
    (r"clean~monday|(?:orthodox~)?(?:shrove|ash|green|pure)~monday|orthodox~shrove~monday", "clean_monday"),
    (r"orthodox~palm~sunday", "orthodox_palm_sunday"), (r"lazarus~saturday", "lazarus_saturday"),
    (r"easter~mon(?:day)?", "easter_monday"), (r"easter(?:~sun(?:day)?)?", "easter"),
    (r"ascension~(?:day|thursday)", "ascension"), (r"pentecost|whit~?sunday|white~sunday", "pentecost"),
    (r"whit~monday|monday~of~the~holy~spirit", "whit_monday"), (r"trinity~sunday", "trinity"),
    (r"(?:the~feast~of~)?corpus~christi", "corpus_christi"), (r"assumption~day|the~assumption", "assumption"),
    (rf"(?:chinese|lunar|vietnamese)~(?:lunar~)?new~year{_S}(?:~day)?", "chinese_new_year"),
    (r"t[eế]t(?:~nguyên~đán)?(?=~holiday|~break)|lunar~new~year~holiday", "tet"),
    (r"daylight~savings?~(?:time~)?(?:start|starts|begins)(?:~day)?", "dst_start"),
    (r"daylight~savings?~(?:time~)?(?:end|ends)(?:~day)?", "dst_end"),
    (r"ramadan|ramadhan|ramadaan|ramzan", "ramadan"), (r"(?:eid|id)[ -](?:al|ul)[ -]fitr|lesser~eid", "eid_al_fitr"),
    (r"(?:eid|id)[ -](?:al|ul)[ -]adha|the~sacrifice~feast|sacrifice~feast|feast~of~(?:the~)?sacrifice|bakr[ -]?i?d|greater~eid", "eid_al_adha"),
    (r"(?:islamic|muslim|hijri)~new~year|muharram", "islamic_new_year"), (r"ashura", "ashura"),
    (r"mawlid(?:~al-nabawi)?|mouloud|milad(?:[ -]un[ -]nabi)?", "mawlid"),
    (r"the~night~journey|night~journey|ascension~to~heaven|isra(?:~and~mi'?raj)?", "isra"),
    (r"laylat~al[ -](?:qadr|kadr)|the~night~of~(?:power|measures|destiny|decree|value)|night~of~(?:power|measures|destiny|decree|value)", "laylat_al_qadr"),
    (r"jumu'?atul?[ -]wida", "jumuatul_wida"),
    (r"ugadi|yugadi|samvatsaradi|gudi~padwa|chaitra~suk(?:h)?ladi", "ugadi"), (r"ram~navami|rama~navami", "rama_navami"),
    (r"(?:mahavir|mahaveer|mahavira)~(?:jayanti|janma~kalyanak)", "mahavir"), (r"hanuman~jayanti", "hanuman_jayanti"),
    (r"(?:buddha~(?:day|purnima|jayanti|birthday)|vesak(?:~day)?|wesak)", "vesak"),
    (r"(?:rath|ratha)[ -](?:yatra|jatra)", "ratha_yatra"), (r"guru~purnima", "guru_purnima"), (r"rakhi|raksha~bandhan", "rakhi"),
    (r"krishna~janmashtami|janmashtami|gokulashtami", "janmashtami"), (r"(?:ganesh|ganesha|ganapati)~chaturthi|vinayaka~chaturthi", "ganesh_chaturthi"),
    (r"navratri|navaratri|durga~puja", "navaratri"), (r"maha~saptami", "maha_saptami"), (r"(?:maha|durga)~ashtami", "maha_ashtami"),
    (r"maha~navami", "maha_navami"), (r"dussehra|dusshera|dusehra|vijayadashami|vijayadasami|dasara", "dussehra"),
    (r"(?:valmiki~jayanti|pargat~diwas|maharishi~valmiki~jayanti)", "valmiki"), (r"karva~chauth", "karva_chauth"),
    (r"dhanteras|dhanatrayodashi", "dhanteras"), (r"kali~chaudas|(?:naraka|narak)~chaturdashi|choti~diwali|roop~chaudas", "kali_chaudas"),
    (r"diwali|deepavali|divali", "diwali"), (r"govardhan~puja|annakut", "govardhan"), (r"bhai~(?:dooj|duj|bij|beej)|bhau~beej", "bhai_dooj"),
    (r"chhath(?:~(?:puja|parv))?|dala~(?:puja|chhath)|surya~shashthi", "chhath"), (r"guru~nanak(?:~dev)?~(?:jayanti|gurpurab|birthday)|gurpurab", "guru_nanak"),
    (r"guru~go[bv]ind~singh~(?:jayanti|birthday|gurpurab)", "guru_gobind"), (r"(?:vasant|basant)~panchami|saraswati~puja", "vasant_panchami"),
    (r"guru~ravidass?~(?:jayanti|birthday)|ravidass?~jayanti", "ravidas"), (r"maha~(?:shivratri|shivaratri)|shivratri|shivaratri", "shivaratri"),
    (r"holika~dahan|kamudu~pyre|chhoti~holi", "holika"), (r"holi|dhulandi|phagwah", "holi"), (r"lohri", "lohri"),
    (r"(?:makar|makara)~(?:sankranti|sankranthi)|maghi|thai~pongal|pongal", "sankranti"), (r"(?:mattu|maattu)~pongal", "mattu_pongal"), (r"(?:kaanum|kanum|kanni|kanu)~pongal", "kaanum_pongal"),
    (r"vasakhi|vaisakhi|baisakhi|vaishakhi", "vaisakhi"), (r"(?:rabindra|rabindranath)~jayanti", "rabindra"),
    (r"parsi~new~year|jamshedi~(?:navroz|nowruz)", "parsi_new_year"),
    (r"lent", "lent"), (r"great~(?:fast|lent)", "great_lent"),
    (r"purim", "purim"), (r"passover|pesa[ck]?h", "passover"), (r"yom~ha'?shoah|holocaust~(?:remembrance~)?day", "yom_hashoah"),
    (r"lag~b(?:a'?|')omer", "lag_baomer"), (r"shavu'?ot|shavuos", "shavuot"), (r"tisha~b(?:'|a')?av", "tisha_bav"),
    (r"rosh~ha~?-?shann?ah?", "rosh_hashanah"), (r"yom~kippur", "yom_kippur"), (r"sukkot|succos|sukkos|feast~of~the~ingathering", "sukkot"),
    (r"shemini~atzeret", "shemini_atzeret"), (r"simchat~torah|simhat~torah", "simchat_torah"), (r"c?hann?uk+ah?", "hanukkah"),
    (r"emancipation~day", "emancipation"), (r"tax~day", "tax_day"), (r"king'?s~day|koningsdag", "kings_day"),
)  # fmt: skip
_SKIPPED = frozenset({"shrove_monday"})
_MORE_STARTS = {
    "pesach": "passover",
    "shavuot": "shavu",
    "chanukah": "c.hann",
    "hanukkah": "c.hann",
    "hannukkah": "c.hann",
    "hanukah": "c.hann",
    "chanukkah": "c.hann",
    "channukah": "c.hann",
    "whitsunday": r"ascension|pentecost",
    "secretary": r"\(\?:admin",
    "secretaries": r"\(\?:admin",
    "x": r"christmas|\(\?:christmas",
}


def _feast_rule(pattern: str, name: str) -> Rule:
    starts = set(re.findall(r"(?:^|\||\(\?:)([a-z]+)", pattern.replace(r"\.?", "")))
    starts |= {f"{word}s" for word in starts} | {
        word for word, first in _MORE_STARTS.items() if re.match(first, pattern)
    }
    starts |= {"st", "saint"} if _SAINT in pattern else set()
    starts |= set(WHICH_WORDS) | ({"#"} if "4th" in pattern else set())
    if pattern.startswith("t["):
        starts |= {"tet", "tết"}

    def build(match: re.Match[str], text: Text) -> Slots | None:
        which = match.group("which")
        said = match.group("yw")
        year = match.group("y") or (2000 + int(value(said)[0]) if said else None)
        if name == "vietnamese" or (
            name == "boss" and len(text.lower.strip()) > len(match.group()) + 3 and "day" not in match.group()
        ):
            return None
        if name == "may_day" and match.group().startswith("may") and not text.raw[match.start()].isupper():
            return None
        shift = THIS[re.sub(r"\s+", " ", which)] if which else None
        weekend = True if match.group("weekend") else None
        return Slots(holiday=name, shift=shift, year=int(year) if year else None, weekend=weekend)

    whole = rf"(?:(?P<which>{WHICH})~)?(?:{pattern})(?!\w)(?P<weekend>~weekend)?(?:,?~(?:of~|in~)?(?:(?P<y>(?:19|20)\d\d)(?![\d:/-])|two~thousand(?:~and)?~(?P<yw>{WORD_NUMBER})))?"
    return rule(tuple(starts), whole, build)


FEAST_RULES: tuple[Rule, ...] = tuple(_feast_rule(pattern, name) for pattern, name in _FEASTS if name not in _SKIPPED)
