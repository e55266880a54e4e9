#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""Says which events of an approval log are legal, without knowing the engine, its routes or its maps.

    oracle.py LOG.csv[.gz]

Columns: case, seq, timestamp, activity, role, resource, amount. Prints one JSON object:
events, accepted, noted, refused {"<act>:<state>": n}, cases, end_states {state: n} (one for each object of a case; a
case in which nothing was submitted counts as one draft), clean_cases (without a refusal), final_approvals (accepted),
final_approvals_by_year, recalled (final approvals taken back), objects {n: cases that have so many objects}.

Each object of a case is in one of the states draft, review, returned, approved, requested, paid:
  submit           draft, returned -> review
  approve          review -> review
  final_approve    review -> approved
  reject           review, approved, requested -> returned     (after the approval this is the recall)
  acknowledge      returned -> draft; review -> draft          (the second is a withdrawal)
  request_payment  approved -> requested                       (of the first submitted object in the needed state,
  pay              requested -> paid                            never of a permit)
Everything else is refused and changes nothing.
"""
import collections
import csv
import datetime
import gzip
import json
import re
import sys

MOVES = {
    "submit": {"draft": "review", "returned": "review"},
    "approve": {"review": "review"},
    "final_approve": {"review": "approved"},
    "reject": {"review": "returned", "approved": "returned", "requested": "returned"},
    "acknowledge": {"returned": "draft", "review": "draft"},
    "request_payment": {"approved": "requested"},
    "pay": {"requested": "paid"},
}
PAYMENTS = {"Request Payment": "request_payment", "Payment Handled": "pay"}
NOTED = {"Start trip", "End trip", "Send Reminder"}
ACTIVITY = re.compile(r"^(.+) (SUBMITTED|APPROVED|FINAL_APPROVED|REJECTED|SAVED) by (.+)$")


def read(path):
    opener = gzip.open if path.endswith(".gz") else open
    with opener(path, "rt", encoding="utf-8", newline="") as file:
        rows = list(csv.DictReader(file))
    rows.sort(key=lambda row: (datetime.datetime.fromisoformat(row["timestamp"]), int(row["seq"])))
    return rows


def sort(activity):
    """(act, object); act is None for what is only noted, "unknown" for what is not understood."""
    if activity in PAYMENTS:
        return PAYMENTS[activity], None
    if activity in NOTED:
        return None, None
    match = ACTIVITY.match(activity)
    if not match:
        return "unknown", None
    thing, verb, who = match.groups()
    if verb == "SAVED":
        return None, None
    if verb == "REJECTED":
        return ("acknowledge" if who == "EMPLOYEE" else "reject"), thing
    return {"SUBMITTED": "submit", "APPROVED": "approve", "FINAL_APPROVED": "final_approve"}[verb], thing


def payable(case, needed):
    """The object that a payment acts on: the first submitted one that is ready, else the first submitted one."""
    things = [thing for thing in case if not thing.startswith("Permit")]
    return next((thing for thing in things if case[thing] == needed), things[0] if things else None)


def judge(rows):
    """What becomes of events in the order of time, each a dict of the columns."""
    cases = {row["case"]: {} for row in rows}  # of each case its objects, in the order of their first submission
    accepted = noted = recalled = 0
    refused = collections.Counter()
    unclean = set()
    approvals = collections.Counter()
    for row in rows:
        case = cases[row["case"]]
        act, thing = sort(row["activity"])
        if act is None:
            noted += 1
            continue
        if act in PAYMENTS.values():
            thing = payable(case, next(iter(MOVES[act])))
        state = case.get(thing, "draft")
        after = MOVES.get(act, {}).get(state)
        if after is None:
            refused["unknown" if act == "unknown" else f"{act}:{state}"] += 1
            unclean.add(row["case"])
            continue
        accepted += 1
        approvals[row["timestamp"][:4]] += act == "final_approve"
        recalled += act == "reject" and state in ("approved", "requested")
        case[thing] = after
    ends = collections.Counter(state for case in cases.values() for state in (case.values() or ["draft"]))
    return {
        "events": len(rows),
        "accepted": accepted,
        "noted": noted,
        "refused": dict(sorted(refused.items())),
        "cases": len(cases),
        "end_states": dict(sorted(ends.items())),
        "clean_cases": len(cases) - len(unclean),
        "final_approvals": sum(approvals.values()),
        "final_approvals_by_year": {year: n for year, n in sorted(approvals.items()) if n},
        "recalled": recalled,
        "objects": {str(n): count for n, count in sorted(collections.Counter(map(len, cases.values())).items())},
    }


def main():
    if len(sys.argv) != 2:
        sys.exit(__doc__)
    json.dump(judge(read(sys.argv[1])), sys.stdout, indent=1)
    print()


if __name__ == "__main__":
    main()
