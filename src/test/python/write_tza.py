#!/usr/bin/env python3
"""Writes assessment files (.tza) by src/docs/tza-format.md alone: standard library only, unsigned.

  write_tza.py new OUT --programme UUID --checklist FINGERPRINT --start DATE QUESTION=RESULT ...
      a new factory with a new assessment that answers some questions
  write_tza.py edit IN OUT QUESTION=RESULT ...
      IN with another segment that answers questions of its first assessment, in place of whatever
      answers were there
"""

import argparse
import hashlib
import json
import time
import uuid
import zipfile

DEVICE = "write_tza.py"


def sha256(data):
    return hashlib.sha256(data).hexdigest()


def uuid7(milliseconds):
    random = uuid.uuid4().int
    number = milliseconds << 80 | 0x7 << 76 | (random >> 52 & 0xFFF) << 64 | 0b10 << 62
    return str(uuid.UUID(int=number | random & (1 << 62) - 1))


def line(value):
    return json.dumps(value, ensure_ascii=False, separators=(",", ":")).encode("utf-8")


def change(subject, field, value, parents=()):
    return line({
        "subject": subject,
        "field": field,
        "value": value,
        "parents": list(parents),
        "device": DEVICE,
        "person": "A stranger’s script",
        "at": time.strftime("%Y-%m-%dT%H:%M:%SZ", time.gmtime()),
    })


def segment(programme, scope, changes):
    header = line({
        "tarozi": "segment",
        "version": 1,
        "programme": programme,
        "scope": scope,
        "device": DEVICE,
    })
    return b"".join(text + b"\n" for text in [header, *changes])


def heads(segments):
    """The ids of the heads of each field: those that no line of the field names as a parent."""
    ids = {}
    replaced = {}
    for data in segments:
        for text in data.split(b"\n")[1:-1]:
            read = json.loads(text)
            key = read["subject"], read["field"]
            ids.setdefault(key, []).append(sha256(text)[:32])
            replaced.setdefault(key, set()).update(read["parents"])
    return {key: sorted(set(known) - replaced[key]) for key, known in ids.items()}


def answers(scope, pairs, known):
    for pair in pairs:
        question, result = pair.split("=")
        subject = scope + "/answer/" + question
        yield change(subject, "result", result, known.get((subject, "result"), []))
        if result == "non_compliant":
            text = "Found by a script: “" + question + "” is not as it should be."
            yield change(subject, "finding", text, known.get((subject, "finding"), []))


def write(path, manifest, entries):
    with zipfile.ZipFile(path, "w", zipfile.ZIP_DEFLATED) as out:
        out.writestr("manifest.json", json.dumps(manifest, ensure_ascii=False, indent=2))
        for name, data in entries.items():
            out.writestr(name, data)


def new(options):
    now = time.time_ns() // 1_000_000
    factory, assessment = uuid7(now), uuid7(now)
    place, visit = "factory/" + factory, "assessment/" + assessment
    first = segment(options.programme, place, [
        change(place, "name", "Scripted Sample (invented)"),
        change(place, "country", "UZ"),
        change(place, "workers", 120),
    ])
    second = segment(options.programme, visit, [
        change(visit, "factory", factory),
        change(visit, "checklist", options.checklist),
        change(visit, "start_date", options.start),
        change(visit, "state", "done"),
        *answers(visit, options.answers, {}),
    ])
    segments = [first, second]
    manifest = {
        "tarozi": "assessments",
        "version": 1,
        "programme": {"id": options.programme},
        "person": "A stranger’s script",
        "segments": [sha256(data) for data in segments],
    }
    write(options.out, manifest, {"segments/" + sha256(d) + ".ndjson": d for d in segments})


def edit(options):
    with zipfile.ZipFile(options.source) as read:
        entries = {name: read.read(name) for name in read.namelist()}
    manifest = json.loads(entries.pop("manifest.json"))
    segments = [data for name, data in entries.items() if name.startswith("segments/")]
    scopes = [json.loads(data.split(b"\n")[0])["scope"] for data in segments]
    visit = next(scope for scope in scopes if scope.startswith("assessment/"))
    programme = manifest["programme"]["id"]
    added = segment(programme, visit, answers(visit, options.answers, heads(segments)))
    manifest["segments"] = [*manifest.get("segments", []), sha256(added)]
    entries["segments/" + sha256(added) + ".ndjson"] = added
    write(options.out, manifest, entries)


def main():
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    commands = parser.add_subparsers(required=True)
    create = commands.add_parser("new")
    create.set_defaults(run=new)
    create.add_argument("out")
    create.add_argument("--programme", required=True)
    create.add_argument("--checklist", required=True)
    create.add_argument("--start", required=True)
    create.add_argument("answers", nargs="+", metavar="QUESTION=RESULT")
    change_one = commands.add_parser("edit")
    change_one.set_defaults(run=edit)
    change_one.add_argument("source")
    change_one.add_argument("out")
    change_one.add_argument("answers", nargs="+", metavar="QUESTION=RESULT")
    options = parser.parse_args()
    options.run(options)


if __name__ == "__main__":
    main()
