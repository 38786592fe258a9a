"""A new owner gets the desk's clock and is called by their given name."""

import os

import pytest

from sincerely.accounts import actions as accounts
from sincerely.accounts import queries
from sincerely.cli import main
from sincerely.cli.new_owner import called, zone_of_desk, zone_of_machine


@pytest.mark.parametrize(
    ("target", "zone"),
    [("/usr/share/zoneinfo/Asia/Ho_Chi_Minh", "Asia/Ho_Chi_Minh"), ("/usr/share/zoneinfo/Etc/UTC", "UTC"),
     ("/usr/share/zoneinfo/Nowhere/Else", "UTC"), ("/somewhere", "UTC")],
)  # fmt: skip
def test_the_machines_clock(tmp_path, target, zone):
    os.symlink(target, tmp_path / "localtime")
    assert zone_of_machine(str(tmp_path / "localtime")) == zone


@pytest.mark.parametrize(
    ("name", "language", "call"),
    [("Võ Thị Sáu", "vi", "Sáu"), ("Vo Thi Sau", "", "Sau"), ("Alice Ashdown", "", ""), ("Lan Nguyen", "", ""), ("lan", "", "")],
)  # fmt: skip
def test_what_to_call_them(name, language, call):
    assert called(name, language) == call


@pytest.mark.django_db
def test_the_first_owners_clock_is_the_desks(alice, capsys):
    accounts.change_owner(alice, {"timezone": "Asia/Ho_Chi_Minh"})
    assert zone_of_desk(queries.owners()) == "Asia/Ho_Chi_Minh"
    assert main(["owner", "add", "sau@desk.example", "--name", "Võ Thị Sáu", "--language", "vi"]) == 0
    sau = queries.owners()[-1]
    assert (sau.timezone, sau.short_name) == ("Asia/Ho_Chi_Minh", "Sáu")
    accounts.change_owner(sau, {"call_name": "Chị Sáu"})
    assert main(["owner", "set", "sau@desk.example", "--timezone", "Europe/London"]) == 0
    sau = queries.owners()[-1]
    assert (sau.timezone, sau.short_name) == ("Europe/London", "Chị Sáu")
