"""Short forms of given names, English and Vietnamese: which full names each may stand for. Our own table."""

_FORMS = """
abby: abigail; addie: adelaide adeline; al: albert alan alfred alexander; alec: alexander; alex: alexander alexandra
alexis; allie: alice alison; andy: andrew andreas; angie: angela; annie: anne anna; archie: archibald; art: arthur
barb: barbara; bart: bartholomew; becca: rebecca; becky: rebecca; bella: isabella; ben: benjamin; benny: benjamin
bernie: bernard; bert: albert robert herbert; bess: elizabeth; beth: elizabeth bethany; betsy: elizabeth
betty: elizabeth; bill: william; billy: william; bob: robert; bobby: robert; brad: bradley; cate: catherine
cathy: catherine; charlie: charles charlotte; chas: charles; chris: christopher christine christina christian
chrissie: christine; chuck: charles; cindy: cynthia lucinda; claire: clara; cliff: clifford; connie: constance
dan: daniel; danny: daniel; dave: david; davy: david; deb: deborah; debbie: deborah; dee: deirdre; di: diana diane
dick: richard; dom: dominic; don: donald; dot: dorothy; doug: douglas; ed: edward edwin edmund; eddie: edward
ellie: eleanor; emmy: emily; eric: frederick; ernie: ernest; ethel: ethelred; fran: frances francis; frank: francis
franklin; fred: frederick alfred; gabe: gabriel; gabby: gabrielle; gene: eugene; geoff: geoffrey; gerry: gerald gerard
gil: gilbert; ginny: virginia; greg: gregory; gus: augustus angus; hal: henry harold; hank: henry; harry: henry harold
hattie: harriet; hugh: hubert; iggy: ignatius; issy: isabel; jack: john; jake: jacob; jan: janet janice; jeff: jeffrey
geoffrey; jen: jennifer; jenny: jennifer; jerry: gerald jeremy jerome; jess: jessica; jim: james; jimmy: james
jo: joanna josephine; joe: joseph; joey: joseph; johnny: john; jon: jonathan john; josh: joshua; judy: judith
kate: katherine catherine; kathy: katherine catherine; katie: katherine catherine; kay: katherine; ken: kenneth
kit: christopher katherine; larry: lawrence; len: leonard; leo: leonard leopold; les: leslie lester; lew: lewis
libby: elizabeth; liz: elizabeth; lizzie: elizabeth; lou: louis louise; lottie: charlotte; maddy: madeleine
maggie: margaret; mandy: amanda; marge: margaret; margie: margaret; mat: matthew; matt: matthew; max: maximilian maxwell
meg: margaret; mick: michael; mickey: michael; mike: michael; millie: mildred millicent; mitch: mitchell
molly: mary; mort: mortimer; nan: anne nancy; nat: nathaniel natalie; nate: nathan nathaniel; ned: edward; nell: eleanor
helen; nick: nicholas; nicky: nicholas nicole; nora: eleanor honora; ollie: oliver olivia; pam: pamela; pat: patrick
patricia; patty: patricia; peg: margaret; peggy: margaret; penny: penelope; pete: peter; phil: philip phillip
polly: mary; ray: raymond; reg: reginald; rich: richard; rick: richard frederick eric; ricky: richard; rob: robert
robbie: robert; rod: roderick rodney; ron: ronald; ronnie: ronald; rosie: rose rosemary; russ: russell
sadie: sarah; sally: sarah; sam: samuel samantha; sammy: samuel; sandy: alexander alexandra sandra; sasha: alexander
alexandra; seb: sebastian; sid: sidney; sophie: sophia; stan: stanley; steph: stephanie; steve: steven stephen
sue: susan susanna; susie: susan; tad: thaddeus; ted: edward theodore; teddy: edward theodore; terry: terence theresa
tess: theresa; theo: theodore; tilly: matilda; tim: timothy; timmy: timothy; toby: tobias; tom: thomas; tommy: thomas
toni: antonia; tony: anthony antonio; tricia: patricia; trish: patricia; trudy: gertrude; val: valerie valentine
vic: victor victoria; vicky: victoria; vin: vincent; vince: vincent; viv: vivian; wally: walter; walt: walter
wes: wesley; wendy: gwendolyn; will: william; zach: zachary; zack: zachary; kasia: katarzyna; gosia: malgorzata
pepe: jose; paco: francisco; lupe: guadalupe; manolo: manuel; sepp: josef; hans: johannes; greta: margarete
nico: nicolas; ng: nguyen; ngn: nguyen; nguy: nguyen; hg: hoang; hng: hoang; tr: tran truong; trg: truong; ph: pham phan
dg: duong dang; bh: bui; hyh: huynh; lg: luong; vn: van; thj: thi
"""


def _read(forms: str) -> dict[str, frozenset[str]]:
    found: dict[str, frozenset[str]] = {}
    short = ""
    for word in forms.replace(";", " ").split():
        if word.endswith(":"):
            short = word[:-1]
        else:
            found[short] = found.get(short, frozenset()) | {word}
    return found


SHORT_FORMS = _read(_FORMS)


def full_forms(word: str) -> frozenset[str]:
    """Return the names that a folded word may stand for, itself among them."""
    return SHORT_FORMS.get(word, frozenset()) | {word}
