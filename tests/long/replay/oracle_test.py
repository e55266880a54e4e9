#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""The independent script on logs written by hand: each rule of the logs, and what it refuses. Run it: oracle_test.py"""
import gzip
import pathlib
import tempfile
import unittest

import oracle


def log(*activities, case="a"):
    """One case, an event a minute."""
    return [{"case": case, "seq": str(i), "timestamp": f"2017-01-09T10:{i:02d}:00.000+01:00", "activity": activity}
            for i, activity in enumerate(activities)]


def travel(*activities):
    """The same with the words of the log for short ones: «P+» submits the permit, «D!» approves the declaration finally."""
    things = {"P": "Permit", "D": "Declaration", "R": "Request For Payment"}
    verbs = {"+": "SUBMITTED by EMPLOYEE", "a": "APPROVED by BUDGET OWNER", "!": "FINAL_APPROVED by SUPERVISOR",
             "x": "REJECTED by MISSING", "-": "REJECTED by EMPLOYEE", "s": "SAVED by EMPLOYEE"}
    whole = {"request": "Request Payment", "pay": "Payment Handled"}
    return log(*(whole.get(one) or (f"{things[one[0]]} {verbs[one[1]]}" if len(one) == 2 else one) for one in activities))


class Rules(unittest.TestCase):
    def judged(self, rows, accepted, refused=None, ends=None):
        said = oracle.judge(rows)
        self.assertEqual(said["accepted"], accepted)
        self.assertEqual(said["refused"], refused or {})
        self.assertEqual(said["end_states"], ends)
        self.assertEqual(said["events"], said["accepted"] + said["noted"] + sum(said["refused"].values()))
        return said

    def test_the_common_way(self):
        said = self.judged(travel("D+", "Da", "Da", "D!", "request", "pay"), 6, ends={"paid": 1})
        self.assertEqual((said["clean_cases"], said["final_approvals"], said["recalled"]), (1, 1, 0))

    def test_a_level_may_be_left_out(self):
        self.judged(travel("R+", "R!"), 2, ends={"approved": 1})

    def test_a_return_need_not_be_acknowledged(self):
        self.judged(travel("D+", "Dx", "D+"), 3, ends={"review": 1})
        self.judged(travel("D+", "Dx", "D-"), 3, ends={"draft": 1})
        self.judged(travel("D+", "Dx"), 2, ends={"returned": 1})

    def test_what_is_in_review_is_withdrawn_by_the_applicant(self):
        self.judged(travel("D+", "D-", "D+"), 3, ends={"review": 1})

    def test_a_final_approval_is_recalled_until_it_is_paid(self):
        self.assertEqual(self.judged(travel("D+", "D!", "Dx"), 3, ends={"returned": 1})["recalled"], 1)
        self.assertEqual(self.judged(travel("D+", "D!", "request", "Dx"), 4, ends={"returned": 1})["recalled"], 1)
        self.judged(travel("D+", "D!", "request", "pay", "Dx"), 4, {"reject:paid": 1}, {"paid": 1})

    def test_what_is_illegal_is_refused_and_changes_nothing(self):
        self.judged(travel("D!", "request", "pay", "Dx", "D-"), 0, {"final_approve:draft": 1, "request_payment:draft": 1,
                    "pay:draft": 1, "reject:draft": 1, "acknowledge:draft": 1}, {"draft": 1})
        self.judged(travel("D+", "D+", "D!", "Da", "D!", "D+", "D-"), 2, {"submit:review": 1, "approve:approved": 1,
                    "final_approve:approved": 1, "submit:approved": 1, "acknowledge:approved": 1}, {"approved": 1})
        self.judged(travel("D+", "D!", "pay", "request", "request", "pay", "pay"), 4,
                    {"pay:approved": 1, "request_payment:requested": 1, "pay:paid": 1}, {"paid": 1})

    def test_what_is_not_known_is_refused(self):
        said = self.judged(travel("D+", "Declaration FOR_APPROVAL by SUPERVISOR", "tea"), 1, {"unknown": 2}, {"review": 1})
        self.assertEqual(said["clean_cases"], 0)

    def test_what_is_no_approval_is_noted(self):
        said = self.judged(travel("Start trip", "Ds", "D+", "Send Reminder", "End trip"), 1, ends={"review": 1})
        self.assertEqual((said["noted"], said["clean_cases"]), (4, 1))

    def test_the_objects_of_a_case_are_apart(self):
        said = self.judged(travel("P+", "D+", "P!", "Da", "D!"), 5, ends={"approved": 2})
        self.assertEqual(said["objects"], {"2": 1})
        self.judged(travel("P+", "D!"), 1, {"final_approve:draft": 1}, {"review": 1})

    def test_a_payment_never_acts_on_a_permit(self):
        self.judged(travel("P+", "P!", "request"), 2, {"request_payment:draft": 1}, {"approved": 1})

    def test_a_payment_acts_on_the_first_submitted_in_the_needed_state(self):
        self.judged(travel("D+", "R+", "R!", "request", "pay"), 5, ends={"paid": 1, "review": 1})
        self.judged(travel("R+", "D+", "D!", "R!", "request", "D-", "Rx"), 6, {"acknowledge:approved": 1},
                    {"approved": 1, "returned": 1})
        self.judged(travel("D+", "R+", "D!", "R!", "request", "request", "pay", "pay", "pay"), 8, {"pay:paid": 1}, {"paid": 2})

    def test_cases_are_apart(self):
        said = oracle.judge(travel("D+", "D!") + log("Declaration SUBMITTED by EMPLOYEE", "Start trip", case="b")
                            + log("Start trip", case="c"))
        self.assertEqual(said["end_states"], {"approved": 1, "draft": 1, "review": 1})
        self.assertEqual((said["cases"], said["objects"]), (3, {"0": 1, "1": 2}))

    def test_approvals_are_counted_by_year(self):
        rows = travel("D+", "D!", "Dx", "D+", "D!")
        rows[-1]["timestamp"] = "2018-01-03T10:00:00.000+01:00"
        self.assertEqual(oracle.judge(rows)["final_approvals_by_year"], {"2017": 1, "2018": 1})

    def test_events_are_read_in_the_order_of_time_and_of_seq(self):
        with tempfile.TemporaryDirectory() as folder:
            path = pathlib.Path(folder) / "log.csv.gz"
            with gzip.open(path, "wt", encoding="utf-8") as file:
                file.write("case,seq,timestamp,activity,role\n"
                           "a,2,2017-01-09T10:00:00.000+01:00,third,R\n"
                           "b,7,2017-01-09T10:00:00.000+02:00,first,R\n"
                           "a,1,2017-01-09T09:00:00.000+00:00,second,R\n")
            self.assertEqual([row["activity"] for row in oracle.read(str(path))], ["first", "second", "third"])


if __name__ == "__main__":
    unittest.main()
