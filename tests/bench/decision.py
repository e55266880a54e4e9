#!/usr/bin/env python3
"""A decision of the engine against two bare PL/pgSQL transactions (bare.sql says which), under pgbench with 8 clients.

Rounds are interleaved in one run; the figures are ratios of medians over them. CPU is that of the server's whole
process tree. usage: tests/bench/decision.py [--rounds 5] [--decisions 16000] [--fsync] [--stored 10000[,1000000]]
Prints one JSON object. A figure is reported, never asserted."""
import argparse
import hashlib
import json
import os
import pathlib
import pwd
import shutil
import statistics
import subprocess
import sys
import tempfile
import time

ROOT = pathlib.Path(__file__).resolve().parents[2]
CLIENTS = 8


class Cluster:
    """A private PostgreSQL on a Unix socket; ended and removed at the end of the with block."""

    def __init__(self, fsync, autovacuum=False):
        self.bin = sorted(pathlib.Path("/usr/lib/postgresql").glob("*/bin"))[-1]
        self.dir = pathlib.Path(tempfile.mkdtemp(prefix="tzb"))
        self.fsync = fsync
        self.autovacuum = autovacuum  # off where it would blur a figure; then nothing has statistics unless it is analysed

    def as_owner(self, *command):
        return (["runuser", "-u", "postgres", "--"] if os.geteuid() == 0 else []) + [str(c) for c in command]

    def __enter__(self):
        if os.geteuid() == 0:
            shutil.chown(self.dir, "postgres")
            user = "postgres"
        else:
            user = pwd.getpwuid(os.geteuid()).pw_name
        self.user = user
        subprocess.run(self.as_owner(self.bin / "initdb", "-D", self.dir / "d", "-U", "owner", "-A", "trust", "--encoding=UTF8",
                                     "--locale=C.UTF-8", "--no-sync"), check=True, stdout=subprocess.DEVNULL, cwd="/")
        options = (f"-k {self.dir} -c listen_addresses='' -c fsync={'on' if self.fsync else 'off'} -c shared_buffers=1GB "
                   "-c max_wal_size=8GB -c checkpoint_timeout=1h -c jit=off "
                   f"-c autovacuum={'on -c autovacuum_naptime=10s' if self.autovacuum else 'off'}")
        subprocess.run(self.as_owner(self.bin / "pg_ctl", "-D", self.dir / "d", "-l", self.dir / "log", "-o", options, "-w",
                                     "start"), check=True, stdout=subprocess.DEVNULL, cwd="/")
        self.pid = int((self.dir / "d" / "postmaster.pid").read_text().split()[0])
        return self

    def __exit__(self, *_):
        subprocess.run(self.as_owner(self.bin / "pg_ctl", "-D", self.dir / "d", "-m", "immediate", "stop"),
                       stdout=subprocess.DEVNULL, cwd="/")
        shutil.rmtree(self.dir, ignore_errors=True)

    def psql(self, database, *arguments, text=None):
        return subprocess.run(["psql", "-h", str(self.dir), "-U", "owner", "-qAtX", "-v", "ON_ERROR_STOP=1", "-d", database,
                               *arguments], input=text, text=True, check=True, capture_output=True).stdout.strip()

    def cpu(self):
        """Seconds of CPU of the postmaster and of all its children that have ended."""
        fields = pathlib.Path(f"/proc/{self.pid}/stat").read_text().rsplit(")", 1)[1].split()
        return sum(int(fields[i]) for i in (11, 12, 13, 14)) / os.sysconf("SC_CLK_TCK")


def install(cluster, name, stored):
    cluster.psql("postgres", "-c", f"CREATE DATABASE {name}")
    subprocess.run([ROOT / "build/release/bin/tereze-admin", "db", "install", "--db",
                    f"postgresql://owner@/{name}?host={cluster.dir}"], check=True, stdout=subprocess.DEVNULL)
    cluster.psql(name, "-f", str(ROOT / "tests/bench/bare.sql"))
    cluster.psql(name, "-v", f"cases={stored}", "-f", str(ROOT / "tests/bench/fill.sql"))
    cluster.psql(name, "-c", "DO $$ BEGIN IF NOT EXISTS (SELECT FROM pg_roles WHERE rolname = 'bench_officer') THEN "
                 "CREATE ROLE bench_officer LOGIN; END IF; END $$; GRANT tereze_staff TO bench_officer; "
                 "GRANT USAGE ON SCHEMA bare, narrow TO bench_officer; "
                 "GRANT ALL ON ALL TABLES IN SCHEMA bare, narrow TO bench_officer; "
                 "GRANT EXECUTE ON ALL FUNCTIONS IN SCHEMA bare, narrow TO bench_officer")
    cluster.psql(name, "-c", "VACUUM ANALYZE")
    cluster.psql(name, "-c", "CHECKPOINT")


def measure(cluster, database, script, first, each):
    """Runs `each` transactions a client; returns CPU seconds a transaction and transactions a second of wall time."""
    with tempfile.NamedTemporaryFile("w", suffix=".sql") as file:
        # Each client counts through a range of its own, so no two meet.
        file.write(f"\\set k :k + 1\n\\set n {first} + :client_id * {each} + :k\n{script}\n")
        file.flush()
        before, begin = cluster.cpu(), time.monotonic()
        result = subprocess.run([cluster.bin / "pgbench", "-h", cluster.dir, "-U", "bench_officer", "-n", "-M", "prepared",
                                 "-c", str(CLIENTS), "-j", "1", "-t", str(each), "-D", "k=0", "-f", file.name, database],
                                capture_output=True, text=True)
        wall = time.monotonic() - begin
        time.sleep(0.3)  # until the postmaster has reaped the backends
        spent = cluster.cpu() - before
    if result.returncode != 0 or f"number of transactions actually processed: {CLIENTS * each}/" not in result.stdout:
        sys.exit(f"pgbench failed: {result.stdout}\n{result.stderr}")
    return spent / (CLIENTS * each), CLIENTS * each / wall


def main():
    parser = argparse.ArgumentParser()
    parser.add_argument("--rounds", type=int, default=5)
    parser.add_argument("--decisions", type=int, default=16000, help="in a round")
    parser.add_argument("--stored", default="10000", help="further stored cases; with a second number, growth is measured")
    parser.add_argument("--fsync", action="store_true")
    options = parser.parse_args()
    each = options.decisions // CLIENTS
    per_round = each * CLIENTS
    sizes = [int(size) for size in options.stored.split(",")]
    seen = hashlib.sha256(b'{"purpose": "bench"}').hexdigest()
    # A client sends the request id and the hash it was shown; md5 stands for an id made elsewhere.
    request = "md5(:n::text)::uuid"
    scripts = {"bare": f"SELECT bare.decide({request}, :n, :n, 'approve');",
               "narrow": "SELECT narrow.decide(:n, :n, 'approve');",
               "decide": f"SELECT api.decide({request}, :n, :n, 'approve', NULL, NULL, '\\x{seen}', NULL);"}
    report = {"fsync": options.fsync, "clients": CLIENTS, "rounds": options.rounds, "decisions_a_round": per_round}
    with Cluster(options.fsync) as cluster:
        for size in sizes:
            install(cluster, f"bench_{size}", size + per_round * options.rounds)
        rows = []
        for number in range(options.rounds):
            row = {}
            for size in sizes:
                for name, script in scripts.items():
                    row[f"{name}_{size}"] = measure(cluster, f"bench_{size}", script, number * per_round, each)
            rows.append(row)
            print(json.dumps({k: {"cpu_us": round(v[0] * 1e6, 1), "per_s": round(v[1])} for k, v in row.items()}),
                  file=sys.stderr, flush=True)
        size = sizes[0]
        median = {key: (statistics.median(r[key][0] for r in rows), statistics.median(r[key][1] for r in rows)) for key in rows[0]}
        for anchor in ("bare", "narrow"):
            report[f"cpu_ratio_{anchor}"] = round(median[f"decide_{size}"][0] / median[f"{anchor}_{size}"][0], 3)
            report[f"wall_rate_ratio_{anchor}"] = round(median[f"decide_{size}"][1] / median[f"{anchor}_{size}"][1], 3)
        report["cpu_us"] = {key: round(value[0] * 1e6, 1) for key, value in median.items()}
        report["per_second"] = {key: round(value[1]) for key, value in median.items()}
        if len(sizes) > 1:
            report["growth_cpu_ratio"] = round(median[f"decide_{sizes[1]}"][0] / median[f"decide_{sizes[0]}"][0], 3)
            report["growth_stored"] = sizes[:2]
        undecided = cluster.psql(f"bench_{size}", "-c", "SELECT count(*) FROM tereze.step WHERE person_id IS NOT NULL")
        if int(undecided) != per_round * options.rounds:
            sys.exit(f"{undecided} decisions are stored, {per_round * options.rounds} were made")
    print(json.dumps(report, indent=1))


if __name__ == "__main__":
    main()
