"""What a receipt says, and what it never does."""

import json
from datetime import UTC, datetime

import pytest
from letters import NOW, RECEIPT_ID, TEXT, letter, payload_of

from sincerely.trust.commitments import canonical
from sincerely.trust.receipts import LetterUnfitError, Machine, Review, new_receipt_id, recipients_commit


def test_a_receipt_is_canonical_json_without_words_or_addresses():
    payload = payload_of(letter(files=[("báo giá.pdf", b"pdf")]))
    written = canonical(payload).decode()
    assert json.loads(written) == payload
    for word in ("tom@harbour", "lan@lasen.example>", "Leeds", "giấy", "Harbour"):
        assert word not in written
    assert "báo giá.pdf" in written
    assert payload["v"] == "sincerely-receipt/1"
    assert payload["id"] == RECEIPT_ID
    assert payload["review"]["edit_ratio"] == "0.18"
    assert payload["review"]["opened_at"] is None
    assert payload["ai"]["model"] is None
    assert payload["words"] == {"human": 12, "composer": 20, "model": 0}
    assert [part["inside"] for part in payload["content"]["parts"]] == ["mixed/0:alternative"] * 2 + ["mixed"]


def test_where_a_person_wrote_every_word_no_software_is_named():
    payload = payload_of(letter(), disclosure="none", machine=Machine(model="m"), words={"human": 9})
    assert payload["ai"] is None
    assert payload["digital_source_type"].endswith("/digitalCreation")
    whole = payload_of(letter(), words={"model": 9})
    assert whole["digital_source_type"].endswith("/trainedAlgorithmicMedia")


def test_a_letter_that_says_two_things_is_not_frozen():
    data = letter(cte="8bit").replace("1.000 hộp &amp;".encode(), "9.000 hộp &amp;".encode())
    with pytest.raises(LetterUnfitError):
        payload_of(data)


def test_times_are_written_in_utc():
    payload = payload_of(letter(), review=Review("Lan", datetime.fromisoformat("2026-11-23T09:14:00+07:00")))
    assert payload["review"]["approved_at"] == "2026-11-23T02:14:00Z"
    assert NOW.tzinfo is UTC


def test_the_envelope_is_bound_in_any_order_and_hidden_by_the_salt():
    one = recipients_commit("s", ["a@x.example", "B@x.example"])
    assert one == recipients_commit("s", ["b@x.example", "a@x.example", "a@x.example"])
    assert one != recipients_commit("t", ["a@x.example", "b@x.example"])
    assert one != recipients_commit("s", ["a@x.example"])


def test_ids_are_22_characters_and_differ():
    ids = {new_receipt_id() for _ in range(200)}
    assert len(ids) == 200
    assert {len(one) for one in ids} == {22}
    assert TEXT


def test_an_id_can_be_typed_after_a_verb():
    assert not any(new_receipt_id().startswith("-") for _ in range(2000))
