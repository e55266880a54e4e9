#!/usr/bin/env python3
"""Adds up the reports of the test programs; the last line printed is `N passed, N failed, N skipped`.

A skipped test is listed with its reason. A program that ended without a report counts as one failure. No test at all
is a failure too."""
import pathlib
import sys
import xml.etree.ElementTree as ElementTree


def reason(skipped: ElementTree.Element) -> str:
    """Why a test was skipped: gtest puts file and line of the words in front of them."""
    lines = (skipped.get("message") or "").split("\n")
    words = " ".join(" ".join(lines[1:]).split())
    return words or "no reason was given"


def main() -> int:
    folder = pathlib.Path(sys.argv[1])
    passed = failed = skipped = 0
    # The reports are XML: in those of JSON gtest 1.12 leaves out why a test was skipped.
    for report in sorted(folder.glob("*.xml")):
        for test in ElementTree.parse(report).iter("testcase"):
            name = f"{test.get('classname')}.{test.get('name')}"
            if test.find("failure") is not None:
                failed += 1
                print(f"failed: {name}")
            elif test.get("result") == "skipped":
                skipped += 1
                print(f"skipped: {name}: {'; '.join(reason(one) for one in test.iter('skipped'))}")
            elif test.get("result") == "completed":
                passed += 1
    crashed = folder / "crashed"
    if crashed.exists():
        for name in crashed.read_text().split():
            failed += 1
            print(f"failed: {name} ended without a report")
    print(f"{passed} passed, {failed} failed, {skipped} skipped")
    return 0 if passed and not failed else 1


if __name__ == "__main__":
    sys.exit(main())
