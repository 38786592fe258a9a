"""The sentences in English."""

from typing import Final

from sincerely.writing.frames import Frame, Frames

ABOUT: Final = "{gap:what this is about}"
ANSWER: Final = "{gap:your answer}"
WHY_NOW: Final = "{gap:why it matters now, or what would make it easier}"
TIMES: Final = "{gap:two or three times}"
PROMISED: Final = "{gap:what you promised}"
SEEN: Final = "{gap:what you saw in it, and what comes next}"

ASKED: Final = (
    "You asked{day}: {quote}",
    "About what you asked{day}: {quote}",
    "This answers what you wrote{day}: {quote}",
    "To take up your words{day}: {quote}",
    "From your message{day}, the part that is mine to answer: {quote}",
    "So that you need not wait for it, my reply to this: {quote}",
    "{quote}: that is what you wrote{day}, so let me answer it.",
    "One point of yours{day} was for me: {quote}",
    "Here is my side of what you brought up{day}: {quote}",
    "Turning to your line{day}: {quote}",
)
ANSWERS: Final = (
    ANSWER,
    f"My answer: {ANSWER}",
    f"In short: {ANSWER}",
    f"What I can say to that: {ANSWER}",
    f"From where I stand: {ANSWER}",
    f"Here is where it is now: {ANSWER}",
    f"As far as I know: {ANSWER}",
)

FRAMES: Final[Frames] = {
    "ask": Frame(ASKED, ANSWERS, f"{{quote}}\n\n{ANSWER}", ABOUT, asking=("asked", "As far as I know")),
    "ask_again": Frame(
        (
            "You asked more than once, last{day}: {quote}",
            "This has been open with me for a while: {quote}",
            "Your words came to me more than once: {quote}",
        ),
        ANSWERS,
        f"{{quote}}\n\n{ANSWER}",
        ABOUT,
        asking=("As far as I know",),
    ),
    "promise": Frame(
        (
            "I told you{day}: {quote}",
            "You have this from me{day}: {quote}",
            "My words to you{day} were: {quote}",
            "To keep what I told you{day}: {quote}",
            "I owe you this since I wrote{day}: {quote}",
            "This is about my own words{day}: {quote}",
            "You were waiting for this from me: {quote}",
        ),
        (
            f"Here it is: {PROMISED}",
            PROMISED,
            f"And this is it: {PROMISED}",
            f"This letter brings it to you: {PROMISED}",
            f"Now you have it: {PROMISED}",
        ),
        f"{{quote}}\n\n{PROMISED}",
        ABOUT,
    ),
    "thing": Frame(
        (
            f"Here is {{thing}}: {PROMISED}.",
            f"As I said{{day}}, here is {{thing}}: {PROMISED}.",
            f"You have it now, {{thing}}: {PROMISED}.",
            f"With this you get {{thing}}: {PROMISED}.",
            f"I said{{day}} that I would send you {{thing}}: {PROMISED}.",
            f"This letter brings you {{thing}}: {PROMISED}.",
            f"To keep my word{{day}}, {{thing}}: {PROMISED}.",
            f"You were to get {{thing}} from me, and here it is: {PROMISED}.",
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
            "This is still open between us: {quote}",
            "In case it got buried, I wrote{day}: {quote}",
            "May I come back to one line of mine{day}: {quote}",
            "I have no word from you yet on this: {quote}",
            "A second note on what I wrote{day}: {quote}",
        ),
        (
            WHY_NOW,
            f"Why I come back to it: {WHY_NOW}",
            f"What would help me: {WHY_NOW}",
            f"Where it stands for me: {WHY_NOW}",
            f"On my side: {WHY_NOW}",
            f"So that you know where I am: {WHY_NOW}",
        ),
        f"{{quote}}\n\n{WHY_NOW}",
        ABOUT,
    ),
    "reminder": Frame(
        (
            "A reminder of what I asked{day}: {quote}",
            "Just so that it is not lost, from my letter{day}: {quote}",
            "One thing of mine is still with you: {quote}",
            "I wrote to you{day}: {quote}",
            "This one from me{day} is not settled yet: {quote}",
            "May I remind you of one line{day}: {quote}",
        ),
        (
            WHY_NOW,
            f"Why it matters to me: {WHY_NOW}",
            f"When I would need it: {WHY_NOW}",
            f"If it has become difficult: {WHY_NOW}",
        ),
        f"{{quote}}\n\n{WHY_NOW}",
        ABOUT,
    ),
    "they_promised": Frame(
        (
            "You wrote{day}: {quote}",
            "I have this from you{day}: {quote}",
            "This is about your words{day}: {quote}",
            "You offered this{day}: {quote}",
            "I am counting on what you wrote{day}: {quote}",
            "May I ask how it stands with this: {quote}",
            "I come back to your line{day}: {quote}",
        ),
        (
            WHY_NOW,
            f"Why I ask: {WHY_NOW}",
            f"What hangs on it for me: {WHY_NOW}",
            f"If something is in the way: {WHY_NOW}",
            f"How it looks from here: {WHY_NOW}",
        ),
        f"{{quote}}\n\n{WHY_NOW}",
        ABOUT,
    ),
    "scheduling": Frame(
        (
            "You wrote{day}: {quote}",
            "About a time for the two of us, you wrote{day}: {quote}",
            "To find a time for this, from your message{day}: {quote}",
            "On when to meet, your words{day}: {quote}",
            "To settle a time, since you wrote{day}: {quote}",
            "So that we have a date for it: {quote}",
        ),
        (
            f"These times suit me: {TIMES}.",
            f"I could do {TIMES}.",
            f"On my side there is room here: {TIMES}.",
            f"Would one of these work for you: {TIMES}?",
            f"I can offer you {TIMES}.",
            f"My calendar is open at {TIMES}.",
        ),
        f"{{quote}}\n\n{TIMES}",
        "",
    ),
    "reschedule": Frame(
        (
            "You wrote{day}: {quote}",
            "About moving our time, you wrote{day}: {quote}",
            "On the change you asked for{day}: {quote}",
            "So that we find another time, from your words{day}: {quote}",
            "About the new time, from your message{day}: {quote}",
        ),
        (
            f"These times would suit me instead: {TIMES}.",
            f"I could do {TIMES} instead.",
            f"In its place I can offer {TIMES}.",
            f"Would one of these work for you instead: {TIMES}?",
            f"What I could move it to: {TIMES}.",
        ),
        f"{{quote}}\n\n{TIMES}",
        "{gap:which time does not work any more, and why}\n\n"
        "These times would suit me instead: {gap:two or three times}.",
    ),
    "documents_received": Frame(
        (
            "It arrived: {quote}",
            "I have it here: {quote}",
            "This reached me{day}: {quote}",
            "To let you know that it came: {quote}",
            "You asked{day} whether it arrived, and it did: {quote}",
        ),
        (
            SEEN,
            f"What comes next: {SEEN}",
            f"My first look at it: {SEEN}",
            f"From here I will take it on: {SEEN}",
            f"What I make of it so far: {SEEN}",
        ),
        f"{{quote}}\n\n{SEEN}",
        f"{{gap:what arrived}}\n\n{SEEN}",
    ),
    "introduction": Frame(
        (
            "You asked{day}: {quote}",
            "About the introduction, you wrote{day}: {quote}",
            "On bringing you two together, from your message{day}: {quote}",
            "This is for what you asked me{day}: {quote}",
            "To get the two of you talking, as you wrote{day}: {quote}",
        ),
        (
            "{gap:whom you introduce, and who of the two writes first}",
            "How we do it: {gap:whom you introduce, and who of the two writes first}",
            "So this is the way: {gap:whom you introduce, and who of the two writes first}",
            "You would hear from each other like this: {gap:whom you introduce, and who of the two writes first}",
        ),
        "{quote}\n\n{gap:whom you introduce, and who of the two writes first}",
        "{gap:whom you introduce, and why the two should know each other}\n\n{gap:who of the two writes first}",
    ),
    "out_of_office": Frame(
        (
            "Your message reached me: {quote}",
            "You wrote{day}: {quote}",
            "I have your message{day}: {quote}",
            "So that you do not wait in vain: {quote}",
        ),
        (
            "I am away {gap:from when until when}. Meanwhile {gap:whom they can turn to, or when you answer}.",
            "Until {gap:when you are back} I am not at my desk. {gap:whom they can turn to meanwhile}.",
            "I am not reading letters {gap:from when until when}. {gap:whom they can turn to meanwhile}.",
            "You will hear from me after {gap:when you are back}. {gap:whom they can turn to meanwhile}.",
        ),
        "{quote}\n\n{gap:from when until when you are away, and whom they can turn to}",
        "I am away {gap:from when until when}. Meanwhile {gap:whom they can turn to, or when you answer}.",
    ),
    "check_in": Frame(
        (
            "The last words between us{day} were: {quote}",
            "Our last word was this: {quote}",
        ),
        (
            "{gap:what made you think of them}",
            "How I come to write: {gap:what made you think of them}",
            "Why you hear from me: {gap:what made you think of them}",
        ),
        "{quote}\n\n{gap:what made you think of them}",
        "{gap:what made you think of them}",
    ),
    "feedback": Frame(
        (
            "You asked{day}: {quote}",
            "About what you sent me{day}: {quote}",
            "My view, since you asked{day}: {quote}",
            "This answers your wish{day}: {quote}",
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
            "This is my answer to your words: {quote}",
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
        ("You wrote{day}: {quote}", "About your words{day}: {quote}", "What brings me to you is this: {quote}"),
        (
            "{gap:who you are to them, and how you came to them}\n\n{gap:what you would like, in a sentence}",
            "Who writes to you: {gap:who you are to them, and how you came to them}\n\n"
            "What I would like: {gap:what you would like, in a sentence}",
        ),
        "{quote}\n\n{gap:who you are to them, and how you came to them}\n\n{gap:what you would like, in a sentence}",
        "{gap:who you are to them, and how you came to them}\n\n{gap:what you would like, in a sentence}",
    ),
}
