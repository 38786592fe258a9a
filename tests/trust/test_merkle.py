"""The tree against literal hashes, public vectors and itself; what was tampered with is refused."""

import base64
import hashlib

import pytest
from corpus import json_lines
from hypothesis import given
from hypothesis import strategies as st

from sincerely.trust.merkle import (
    EMPTY_ROOT,
    consistency_path,
    inclusion_path,
    leaf_hash,
    new_nodes,
    node_hash,
    node_of,
    root,
)
from sincerely.trust.merkle_verify import is_consistent, is_included


def leaves(count):
    return [leaf_hash(str(i).encode()) for i in range(count)]


def slow_root(hashes):
    """The definition of RFC 9162 section 2.1.1, written down once more."""
    if len(hashes) == 1:
        return hashes[0]
    k = 1
    while k * 2 < len(hashes):
        k *= 2
    return node_hash(slow_root(hashes[:k]), slow_root(hashes[k:]))


def test_hashes_of_the_standard():
    assert leaf_hash(b"").hex() == "6e340b9cffb37a989ca544e6bb780a2c78901d3fb33738768511a30617afa01d"
    assert EMPTY_ROOT.hex() == "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855"
    assert root(0, node_of([])) == EMPTY_ROOT
    entries = ["", "00", "10", "2021", "3031", "40414243", "5051525354555657", "606162636465666768696a6b6c6d6e6f"]
    hashes = [leaf_hash(bytes.fromhex(entry)) for entry in entries]
    assert root(8, node_of(hashes)).hex() == "5dc9da79a70659a9ad559cb701ded9a2ab9d823aad2f4960cfe370eff4604328"


@given(st.integers(1, 130))
def test_the_root_is_the_definition(count):
    hashes = leaves(count)
    assert root(count, node_of(hashes)) == slow_root(hashes)


@given(st.integers(1, 130), st.data())
def test_an_entry_is_found_only_where_it_stands(count, data):
    hashes = leaves(count)
    node = node_of(hashes)
    index = data.draw(st.integers(0, count - 1))
    path = inclusion_path(index, count, node)
    top = root(count, node)
    assert is_included(hashes[index], index, count, path, top)
    assert not is_included(leaf_hash(b"another"), index, count, path, top)
    assert not is_included(hashes[index], index, count, path, leaf_hash(b"another"))
    other = data.draw(st.integers(0, count + 2).filter(lambda i: i != index))
    assert not is_included(hashes[index], other, count, path, top)
    if path:
        at = data.draw(st.integers(0, len(path) - 1))
        bent = [*path[:at], leaf_hash(b"bent"), *path[at + 1 :]]
        assert not is_included(hashes[index], index, count, bent, top)
        assert not is_included(hashes[index], index, count, path[:-1], top)
    assert not is_included(hashes[index], index, count, [*path, top], top)


@given(st.integers(1, 100), st.integers(0, 60), st.data())
def test_growth_is_shown_and_rewriting_is_not(old, more, data):
    hashes = leaves(old + more)
    node = node_of(hashes)
    before, after = root(old, node), root(old + more, node)
    path = consistency_path(old, old + more, node)
    assert is_consistent(old, old + more, before, after, path)
    changed = data.draw(st.integers(0, old - 1))
    rewritten = node_of([*hashes[:changed], leaf_hash(b"rewritten"), *hashes[changed + 1 :]])
    assert not is_consistent(old, old + more, before, root(old + more, rewritten), path)
    honest_looking = consistency_path(old, old + more, rewritten)
    assert not is_consistent(old, old + more, before, root(old + more, rewritten), honest_looking)


@given(st.integers(0, 200))
def test_nodes_kept_while_appending_are_the_tree(count):
    kept = {}
    for index, value in enumerate(leaves(count)):
        kept[0, index] = value
        for level, at, node in new_nodes(index, value, lambda *key: kept[key]):
            kept[level, at] = node
    assert root(count, lambda *key: kept[key]) == root(count, node_of(leaves(count)))


def test_asking_for_what_is_not_there_is_refused():
    node = node_of(leaves(3))
    for index, size in ((3, 3), (-1, 3), (0, 0)):
        with pytest.raises(ValueError, match="no entry"):
            inclusion_path(index, size, node)
    with pytest.raises(ValueError, match="begin"):
        consistency_path(4, 3, node)


def hashes_of(case, name):
    return [base64.b64decode(value) for value in case[name] or []]


@pytest.mark.corpus
def test_public_inclusion_vectors():
    cases = json_lines("merkle_inclusion.jsonl")
    assert len(cases) == 98
    for case in cases:
        (leaf, top) = (base64.b64decode(case["leafHash"]), base64.b64decode(case["root"]))
        held = is_included(leaf, case["leafIdx"], case["treeSize"], hashes_of(case, "proof"), top)
        assert held != case["wantErr"], case["case"]


@pytest.mark.corpus
def test_public_consistency_vectors():
    cases = json_lines("merkle_consistency.jsonl")
    assert len(cases) == 98
    for case in cases:
        (before, after) = (base64.b64decode(case["root1"] or ""), base64.b64decode(case["root2"] or ""))
        held = is_consistent(case["size1"], case["size2"], before, after, hashes_of(case, "proof"))
        assert held != case["wantErr"], case["case"]


def test_node_hash_is_not_leaf_hash():
    left, right = hashlib.sha256(b"l").digest(), hashlib.sha256(b"r").digest()
    assert node_hash(left, right) != leaf_hash(left + right)
