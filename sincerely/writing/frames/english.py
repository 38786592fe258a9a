"""The sentences in English."""

from typing import Final

from sincerely.writing.frames import Frame, Frames, Several

ABOUT: Final = "{gap:what this is about}"
ANSWER: Final = "{gap:your answer}"
WHY_NOW: Final = "{gap:why it matters now, or what would make it easier}"
TIMES: Final = "{gap:two or three times}"
PROMISED: Final = "{gap:what you promised}"
SEEN: Final = "{gap:what you saw in it, and what comes next}"

FITS: Final = "{gap:whether that suits you, or what would}"
SAY: Final = "{gap:what you want to say}"
SEVERAL: Final = Several(
    leads=(
        "You asked me {count} things{day}.",
        "Your {count} points{day}, one by one:",
        "There were {count} points in your message{day}:",
        "I take your {count} points{day} in turn:",
        "Here is where I am on the {count} things you wrote about{day}:",
        "On the {count} points in your message{day}:",
        "Coming back to you on {count} things{day}:",
        "You wrote to me about {count} things{day}:",
        "Point by point, as in your message{day}:",
        "My answers to your {count} points{day}:",
    ),
    counts={2: "two", 3: "three", 4: "four"},
    many="several",
    to_this="{gap:your answer to this}",
    say=SAY,
    fits=FITS,
    times=TIMES,
    the_rest="{gap:your answer to the other points}",
    and_the_rest=", and to the other points",
)
MEETING: Final = "About our meeting on {when}: {why}"
"""Which meeting is to be moved; its reason is the owner's to say."""
WHY_MOVED: Final = "why it does not work any more"
WHICH_MEETING: Final = "which time does not work any more, and why"
OTHERWISE: Final = "I could also do:"

ASKED: Final = (
    "You asked{day}: {quote}",
    "You asked me{day}: {quote}",
    "About your question{day}: {quote}",
    "On what you asked{day}: {quote}",
    "On your question{day}: {quote}",
    "Coming back to your question{day}: {quote}",
    "This is about your question{day}: {quote}",
    "From your message{day}: {quote}",
    "You wrote{day}: {quote}",
)
ANSWERS: Final = (
    ANSWER,
    f"My answer: {ANSWER}",
    f"In short: {ANSWER}",
    f"What I can tell you: {ANSWER}",
    f"From my side: {ANSWER}",
    f"The short answer: {ANSWER}",
)
REQUESTED: Final = (
    "You asked me{day}: {quote}",
    "About your request{day}: {quote}",
    "On what you asked for{day}: {quote}",
    "I have your request{day}: {quote}",
    "Coming back to your request{day}: {quote}",
    "From your message{day}: {quote}",
    "You wrote{day}: {quote}",
    "On your note{day}: {quote}",
)
STANDS: Final = (
    ANSWER,
    f"Where it stands: {ANSWER}",
    f"My answer: {ANSWER}",
    f"From my side: {ANSWER}",
    f"Where I am with it: {ANSWER}",
    f"In short: {ANSWER}",
)

FRAMES: Final[Frames] = {
    "ask": Frame(ASKED, ANSWERS, f"{{quote}}\n\n{ANSWER}", ABOUT),
    "request": Frame(REQUESTED, STANDS, f"{{quote}}\n\n{ANSWER}", ABOUT),
    "said": Frame(
        (
            "You wrote{day}: {quote}",
            "About your message{day}: {quote}",
            "On what you wrote{day}: {quote}",
            "Coming back to your note{day}: {quote}",
            "From your message{day}: {quote}",
        ),
        (SAY, f"From my side: {SAY}", f"My reply: {SAY}"),
        f"{{quote}}\n\n{SAY}",
        ABOUT,
    ),
    "proposed": Frame(
        (
            "You wrote{day}: {quote}",
            "About the time, you wrote{day}: {quote}",
            "On the time you named{day}: {quote}",
            "About your message{day}: {quote}",
        ),
        (
            f"{FITS}{{otherwise}}",
            f"On my side: {FITS}{{otherwise}}",
            f"My answer: {FITS}{{otherwise}}",
            f"For me: {FITS}{{otherwise}}",
        ),
        f"{{quote}}\n\n{FITS}{{otherwise}}",
        FITS,
    ),
    "ask_again": Frame(
        (
            "You asked more than once, last{day}: {quote}",
            "This has been open with me for a while: {quote}",
            "You have asked me about this more than once: {quote}",
        ),
        STANDS,
        f"{{quote}}\n\n{ANSWER}",
        ABOUT,
    ),
    "promise": Frame(
        (
            "I told you{day}: {quote}",
            "This is what I told you{day}: {quote}",
            "What I said{day}: {quote}",
            "To keep my word{day}: {quote}",
            "I said I would let you know{day}: {quote}",
            "Following up on what I told you{day}: {quote}",
            "You were waiting for this from me: {quote}",
        ),
        (
            f"Here it is: {PROMISED}",
            PROMISED,
            f"As promised: {PROMISED}",
            f"Where it stands now: {PROMISED}",
            f"Here is the update: {PROMISED}",
        ),
        f"{{quote}}\n\n{PROMISED}",
        ABOUT,
    ),
    "thing": Frame(
        (
            f"Here is {{thing}}: {PROMISED}.",
            f"As I said{{day}}, here is {{thing}}: {PROMISED}.",
            f"I have {{thing}} for you: {PROMISED}.",
            f"Sending you {{thing}}: {PROMISED}.",
            f"I said{{day}} that I would send you {{thing}}: {PROMISED}.",
            f"Here you have {{thing}}: {PROMISED}.",
            f"As promised{{day}}, {{thing}}: {PROMISED}.",
            f"Here is {{thing}} as promised: {PROMISED}.",
        ),
        ("",),
        f"{{thing}}: {PROMISED}",
        ABOUT,
    ),
    "follow_up": Frame(
        (
            "I asked you{day}: {quote}",
            "My question{day} is still open: {quote}",
            "I am coming back to what I asked{day}: {quote}",
            "I am still hoping to hear from you on this: {quote}",
            "In case it got buried, I wrote{day}: {quote}",
            "May I come back to my note{day}: {quote}",
            "I have not heard back on this yet: {quote}",
            "A quick follow-up to what I wrote{day}: {quote}",
        ),
        (
            WHY_NOW,
            f"Why I come back to it: {WHY_NOW}",
            f"What would help me: {WHY_NOW}",
            f"Where this stands on my side: {WHY_NOW}",
            f"On my side: {WHY_NOW}",
            f"For context: {WHY_NOW}",
        ),
        f"{{quote}}\n\n{WHY_NOW}",
        ABOUT,
    ),
    "reminder": Frame(
        (
            "A reminder of my note{day}: {quote}",
            "Just so that it does not get lost, I wrote{day}: {quote}",
            "One thing is still with you: {quote}",
            "I wrote to you{day}: {quote}",
            "My note{day} is still open: {quote}",
            "May I remind you of this: {quote}",
        ),
        (
            WHY_NOW,
            f"Why I ask again: {WHY_NOW}",
            f"When I would need it: {WHY_NOW}",
            f"If something is holding it up: {WHY_NOW}",
        ),
        f"{{quote}}\n\n{WHY_NOW}",
        ABOUT,
    ),
    "they_promised": Frame(
        (
            "You wrote{day}: {quote}",
            "You mentioned{day}: {quote}",
            "This is about what you wrote{day}: {quote}",
            "You offered this{day}: {quote}",
            "I am counting on what you wrote{day}: {quote}",
            "May I ask where this stands: {quote}",
            "Coming back to what you wrote{day}: {quote}",
        ),
        (
            WHY_NOW,
            f"Why I ask: {WHY_NOW}",
            f"What depends on it for me: {WHY_NOW}",
            f"If something is in the way: {WHY_NOW}",
            f"Where we are on our side: {WHY_NOW}",
        ),
        f"{{quote}}\n\n{WHY_NOW}",
        ABOUT,
    ),
    "scheduling": Frame(
        (
            "You wrote{day}: {quote}",
            "About finding a time, you wrote{day}: {quote}",
            "To find a time for this, from your message{day}: {quote}",
            "On when to meet, you wrote{day}: {quote}",
            "To set a time, as you wrote{day}: {quote}",
            "So that we get this in the calendar: {quote}",
        ),
        (
            f"These times suit me: {TIMES}.",
            f"I could do {TIMES}.",
            f"I have time here: {TIMES}.",
            f"Would one of these work for you: {TIMES}?",
            f"I can offer you {TIMES}.",
            f"I am free at {TIMES}.",
        ),
        f"{{quote}}\n\n{TIMES}",
        "",
    ),
    "reschedule": Frame(
        (
            "You wrote{day}: {quote}",
            "About moving our time, you wrote{day}: {quote}",
            "On the change you asked for{day}: {quote}",
            "To find another time, as you wrote{day}: {quote}",
            "About the new time, from your message{day}: {quote}",
        ),
        (
            f"These times would suit me instead: {TIMES}.",
            f"I could do {TIMES} instead.",
            f"In its place I can offer {TIMES}.",
            f"Would one of these work for you instead: {TIMES}?",
            f"I could move it to one of these: {TIMES}.",
        ),
        f"{{quote}}\n\n{TIMES}",
        "{meeting}\n\nThese times would suit me instead: {gap:two or three times}.",
    ),
    "documents_received": Frame(
        (
            "I have received: {quote}",
            "To confirm, this is with me: {quote}",
            "This reached me{day}: {quote}",
            "Just to let you know that I have received: {quote}",
            "Safely received: {quote}",
        ),
        (
            SEEN,
            f"What comes next: {SEEN}",
            f"My first look at it: {SEEN}",
            f"Next on my side: {SEEN}",
            f"What I make of it so far: {SEEN}",
        ),
        f"{{quote}}\n\n{SEEN}",
        f"{{gap:what arrived}}\n\n{SEEN}",
    ),
    "introduction": Frame(
        (
            "You asked{day}: {quote}",
            "About the introduction, you wrote{day}: {quote}",
            "On the introduction you asked for{day}: {quote}",
            "About connecting you, you wrote{day}: {quote}",
            "Coming back to the introduction, you wrote{day}: {quote}",
        ),
        (
            "{gap:whom you introduce, and who of the two writes first}",
            "How I suggest we do it: {gap:whom you introduce, and who of the two writes first}",
            "Here is how it could work: {gap:whom you introduce, and who of the two writes first}",
            "What I can do: {gap:whom you introduce, and who of the two writes first}",
        ),
        "{quote}\n\n{gap:whom you introduce, and who of the two writes first}",
        "{gap:whom you introduce, and why the two should know each other}\n\n{gap:who of the two writes first}",
    ),
    "out_of_office": Frame(
        (
            "Your message reached me: {quote}",
            "You wrote{day}: {quote}",
            "I have your message{day}: {quote}",
            "So that you are not left waiting: {quote}",
        ),
        (
            "I am away {gap:from when until when}. Meanwhile {gap:whom they can turn to, or when you answer}.",
            "Until {gap:when you are back} I am not at my desk. {gap:whom they can turn to meanwhile}.",
            "I am not reading mail {gap:from when until when}. {gap:whom they can turn to meanwhile}.",
            "I am back {gap:when you are back}. {gap:whom they can turn to meanwhile}.",
        ),
        "{quote}\n\n{gap:from when until when you are away, and whom they can turn to}",
        "I am away {gap:from when until when}. Meanwhile {gap:whom they can turn to, or when you answer}.",
    ),
    "check_in": Frame(
        (
            "When we last wrote{day}: {quote}",
            "This is where we left it{day}: {quote}",
        ),
        (
            "{gap:what made you think of them}",
            "What made me think of you: {gap:what made you think of them}",
            "Why I am writing: {gap:what made you think of them}",
        ),
        "{quote}\n\n{gap:what made you think of them}",
        "{gap:what made you think of them}",
    ),
    "feedback": Frame(
        (
            "You asked{day}: {quote}",
            "About what you sent me{day}: {quote}",
            "My view, since you asked{day}: {quote}",
            "On the feedback you asked for{day}: {quote}",
        ),
        (
            "{gap:what is good, exactly}\n\n{gap:what you would change, and why}",
            "What works: {gap:what is good, exactly}\n\nWhat I would change: {gap:what you would change, and why}",
            "I like {gap:what is good, exactly}\n\nI stumbled over {gap:what you would change, and why}",
        ),
        "{quote}\n\n{gap:what is good, exactly}\n\n{gap:what you would change, and why}",
        "{gap:what is good, exactly}\n\n{gap:what you would change, and why}",
    ),
    "negotiation": Frame(
        (
            "You wrote{day}: {quote}",
            "About your terms{day}: {quote}",
            "On what you proposed{day}: {quote}",
            "My answer to what you proposed{day}: {quote}",
        ),
        (
            "{gap:what you can offer}\n\n{gap:what you would need from them}",
            "What I can do: {gap:what you can offer}\n\nWhat I would need: {gap:what you would need from them}",
            "On my side: {gap:what you can offer}\n\nOn yours: {gap:what you would need from them}",
        ),
        "{quote}\n\n{gap:what you can offer}\n\n{gap:what you would need from them}",
        "{gap:what you can offer}\n\n{gap:what you would need from them}",
    ),
    "first_contact": Frame(
        ("You wrote{day}: {quote}", "About what you wrote{day}: {quote}", "I am writing because of this: {quote}"),
        (
            "{gap:who you are to them, and how you came to them}\n\n{gap:what you would like, in a sentence}",
            "Who writes to you: {gap:who you are to them, and how you came to them}\n\n"
            "What I would like: {gap:what you would like, in a sentence}",
        ),
        "{quote}\n\n{gap:who you are to them, and how you came to them}\n\n{gap:what you would like, in a sentence}",
        "{gap:who you are to them, and how you came to them}\n\n{gap:what you would like, in a sentence}",
    ),
}
