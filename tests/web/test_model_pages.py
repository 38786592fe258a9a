"""Models as a person meets them: off at first, allowed for one machine, tried by a press, and every text shown."""

import re
from datetime import UTC, datetime

import pytest
from django.test import Client

from sincerely.accounts import actions as accounts
from sincerely.writing import actions as writing
from sincerely.writing.models import Letter, ModelCall
from tests.journey.model_scene import letter_on, said, serving

pytestmark = pytest.mark.django_db
GOOD = said("About the 40 boxes: they are packed and stand at the gate.", "The link is https://evil.example/x today.")


def browser_of(owner):
    client = Client()
    client.get(f"/sign-in/{accounts.make_sign_in_link(owner, now=datetime.now(UTC))}/")
    return client


def words(answer):
    text = re.sub(r"<[^>]+>", " ", answer.content.decode()).replace("&quot;", '"').replace("&#x27;", "'")
    return " ".join(text.split())


@pytest.fixture
def letter(alice, tmp_path):
    return letter_on(alice, tmp_path / "mail", datetime.now(UTC))


@pytest.fixture
def model(settings):
    with serving(GOOD) as (endpoint, got):
        settings.SINCERELY_MODEL_URL, settings.SINCERELY_MODEL = endpoint.url, endpoint.model
        yield endpoint, got


def test_without_a_model_nothing_is_offered(alice, letter):
    client = browser_of(alice)
    assert "None is set up on this desk" in words(client.get("/policy/"))
    client.post("/policy/model/", {"on": "1"})
    client.post(f"/letters/{letter.pk}/model/")
    assert "Let the model try" not in words(client.get(f"/letters/{letter.pk}/"))
    assert not ModelCall.objects.exists()


def test_allowed_tried_and_shown_to_the_exact_text(alice, bob, letter, model):
    endpoint, got = model
    client = browser_of(alice)
    page = f"/letters/{letter.pk}/"
    assert "Let the model try" not in words(client.get(page))
    client.post(f"{page}model/")
    assert got == []
    said_there = words(client.get("/policy/"))
    assert (
        f"acme/tiny-2B would get the text, on this machine ( {endpoint.host} )".replace("( ", "(").replace(" )", ")")
        in said_there
    )
    client.post("/policy/model/", {"on": "1"})
    assert "Let the model try" in words(client.get(page))
    client.post(f"{page}model/")
    shown = words(client.get(page))
    assert "The model wrote the middle of the draft." in shown
    assert "they are packed and stand at the gate" in shown
    assert "evil.example" not in shown
    assert "This text was given to acme/tiny-2B on this machine" in shown
    assert "Let the model try" not in shown  # it is the composer's no more
    call = ModelCall.objects.get()
    exact = client.get(f"/models/{call.pk}/?form=txt")
    assert exact.content.decode() == call.sent == "\n\n".join(each["content"] for each in got[0]["messages"])
    assert "Could you tell me when the 40 boxes leave" in words(client.get(f"/models/{call.pk}/"))
    assert "Tom Harbour" in words(client.get("/models/"))
    assert browser_of(bob).get(f"/models/{call.pk}/").status_code == 404
    client.post("/policy/model/", {"on": "0"})
    assert "Not allowed." in words(client.get("/policy/"))


def test_another_machine_is_named_and_asks_anew(alice, letter, model, settings):
    client = browser_of(alice)
    client.post("/policy/model/", {"on": "1"})
    settings.SINCERELY_MODEL_URL = "https://models.example/v1"
    shown = words(client.get("/policy/"))
    assert "The text would leave this machine: models.example gets it" in shown
    assert "Not allowed." in shown
    assert "Let the model try" not in words(client.get(f"/letters/{letter.pk}/"))


def test_why_nothing_was_taken_is_said_in_one_sentence(alice, letter, model):
    client = browser_of(alice)
    client.post("/policy/model/", {"on": "1"})
    writing.write_text(letter, letter.text + "\nMine.", now=datetime.now(UTC))
    client.post(f"/letters/{letter.pk}/model/")
    shown = words(client.get(f"/letters/{letter.pk}/"))
    assert "You wrote in this letter already: your words stay." in shown
    assert Letter.objects.get().text.endswith("Mine.")


def test_wrong_settings_break_no_page(alice, letter, settings):
    settings.SINCERELY_MODEL_URL, settings.SINCERELY_MODEL = "http://models.example/v1", "x"
    client = browser_of(alice)
    for page in ("/policy/", "/models/", f"/letters/{letter.pk}/"):
        assert client.get(page).status_code == 200
    assert client.post(f"/letters/{letter.pk}/model/").status_code == 302
