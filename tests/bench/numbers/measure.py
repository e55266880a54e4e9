#!/usr/bin/env python3
"""Numbers for frozen documents: the worker's registrar, up to 50 documents in a commit, gapless, its log written, against
8 clients of pgbench that write the same rows with nextval, one document a commit (anchor.sql says which rows).

Rounds are interleaved in one run on one cluster with fsync on; the figures are ratios of medians over them. CPU is that of
the server's whole process tree. usage: tests/bench/numbers/measure.py [--rounds 7] [--documents 8000]
Prints one JSON object. A figure is reported, never asserted."""
import argparse
import json
import pathlib
import statistics
import subprocess
import sys
import tempfile
import time

HERE = pathlib.Path(__file__).resolve().parent
sys.path.insert(0, str(HERE.parent))
from decision import CLIENTS, ROOT, Cluster, install  # noqa: E402


def furnish(cluster, name, documents):
    install(cluster, name, documents)
    cluster.psql(name, "-v", f"cases={documents}", "-f", str(HERE / "fill.sql"))
    if name == "anchor":
        cluster.psql(name, "-f", str(HERE / "anchor.sql"))
    cluster.psql(name, "-c", "VACUUM ANALYZE")
    cluster.psql(name, "-c", "CHECKPOINT")


def spent(cluster, work):
    """What `work` answers, with the seconds of the server's CPU that it took."""
    before = cluster.cpu()
    answer = work()
    time.sleep(0.3)  # until the postmaster has reaped the backends
    return answer, cluster.cpu() - before


def ours(cluster, documents):
    def work():
        result = subprocess.run([ROOT / "build/release/bin/bench_numbers",
                                 f"postgresql://tereze_worker@/ours?host={cluster.dir}", cluster.dir / "registrations.jsonl",
                                 str(documents)], capture_output=True, text=True)
        if result.returncode != 0:
            sys.exit(f"bench_numbers failed: {result.stderr}")
        return json.loads(result.stdout)
    report, cpu = spent(cluster, work)
    return {"per_s": report["documents"] / report["wall_s"], "cpu_us": cpu / report["documents"] * 1e6,
            "client_cpu_us": report["cpu_s"] / report["documents"] * 1e6}


def anchor(cluster, schema, first, each):
    with tempfile.NamedTemporaryFile("w", suffix=".sql") as file:
        # Each client counts through a range of its own, so no two meet.
        file.write(f"\\set k :k + 1\n\\set n {first} + :client_id * {each} + :k\nSELECT {schema}.register(:n);\n")
        file.flush()

        def work():
            return subprocess.run([cluster.bin / "pgbench", "-h", cluster.dir, "-U", "owner", "-n", "-M", "prepared", "-c",
                                   str(CLIENTS), "-j", "1", "-t", str(each), "-D", "k=0", "-f", file.name, "anchor"],
                                  capture_output=True, text=True)
        result, cpu = spent(cluster, work)
    rates = [line for line in result.stdout.splitlines() if line.startswith("tps = ")]
    if result.returncode != 0 or f"number of transactions actually processed: {CLIENTS * each}/" not in result.stdout:
        sys.exit(f"pgbench failed: {result.stdout}\n{result.stderr}")
    return {"per_s": float(rates[0].split()[2]), "cpu_us": cpu / (CLIENTS * each) * 1e6}


def main():
    parser = argparse.ArgumentParser()
    parser.add_argument("--rounds", type=int, default=7)
    parser.add_argument("--documents", type=int, default=8000, help="in a round of each side; a multiple of 400")
    options = parser.parse_args()
    if options.documents % (50 * CLIENTS) != 0:
        parser.error("--documents is a multiple of 400")
    each = options.documents // CLIENTS
    total = options.documents * options.rounds
    rows = []
    with Cluster(fsync=True) as cluster:
        for name in ("ours", "anchor"):
            furnish(cluster, name, total)
        for number in range(options.rounds):
            sides = {"ours": lambda: ours(cluster, options.documents),
                     "same": lambda: anchor(cluster, "same", number * options.documents, each),
                     "bare": lambda: anchor(cluster, "bare", number * options.documents, each)}
            order = list(sides)[number % 3:] + list(sides)[:number % 3]  # each is first in turn
            rows.append({name: sides[name]() for name in order})
            print(json.dumps({k: {n: round(x, 1) for n, x in v.items()} for k, v in rows[-1].items()}), file=sys.stderr, flush=True)
        gapless = cluster.psql("ours", "-c", "SELECT count(*) = max(number) AND count(*) = %d AND min(number) = 1 "
                               "FROM tereze.journal_entry" % total)
        wrong = cluster.psql("ours", "-c", "SELECT count(*) FROM api.journal_check()")
        logged = len((cluster.dir / "registrations.jsonl").read_text().splitlines())
        written = cluster.psql("anchor", "-c", "SELECT (SELECT count(*) FROM tereze.journal_entry), "
                               "(SELECT count(*) FROM bare.journal_entry), "
                               "(SELECT count(*) FROM bare.document WHERE state = 'issued')")
        if (gapless, wrong, logged, written) != ("t", "0", total, f"{total}|{total}|{total}"):
            sys.exit(f"not what was to be written: {gapless} {wrong} {logged} {written}")

    def median(side, figure):
        return statistics.median(row[side][figure] for row in rows)

    report = {"fsync": True, "clients": CLIENTS, "rounds": options.rounds, "documents_a_round": options.documents}
    for side in ("same", "bare"):
        report[f"rate_ratio_{side}"] = round(median("ours", "per_s") / median(side, "per_s"), 3)
        report[f"cpu_ratio_{side}"] = round(median("ours", "cpu_us") / median(side, "cpu_us"), 3)
    report["per_second"] = {side: round(median(side, "per_s")) for side in ("ours", "same", "bare")}
    report["cpu_us"] = {side: round(median(side, "cpu_us"), 1) for side in ("ours", "same", "bare")}
    report["client_cpu_us"] = round(median("ours", "client_cpu_us"), 1)
    print(json.dumps(report, indent=1))


if __name__ == "__main__":
    main()
