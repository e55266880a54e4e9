#!/usr/bin/env python3
"""Adds up the reports of the test programs; the last line printed is `N passed, N failed, N skipped`.

A skipped test is listed with its reason. A program that ended without a report counts as one failure. No test at all
is a failure too."""
import json
import pathlib
import sys


def main() -> int:
    folder = pathlib.Path(sys.argv[1])
    passed = failed = skipped = 0
    for report in sorted(folder.glob("*.json")):
        for suite in json.loads(report.read_text(encoding="utf-8"))["testsuites"]:
            for test in suite["testsuite"]:
                name = f"{suite['name']}.{test['name']}"
                if test.get("failures"):
                    failed += 1
                    print(f"failed: {name}")
                elif test.get("result") == "SKIPPED":
                    skipped += 1
                    reasons = [entry.get("message", "") for entry in test.get("skipped", [])]
                    print(f"skipped: {name}: {' '.join(' '.join(reasons).split()) or 'no reason was given'}")
                elif test.get("result") == "COMPLETED":
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
