"""Reads unpacked assessment files with nothing but the format page and Python's own library.

    read_tza.py FOLDER...

Every digest and count is checked. The changes of all files are joined; for each question one line
says in how many finished full visits it was found non-compliant, and in how many it was assessed:

    os-guards 3/9=33
"""

import base64
import hashlib
import json
import pathlib
import sys


def sha256(data):
    return hashlib.sha256(data).hexdigest()


def require(holds, what):
    if not holds:
        sys.exit(what)


def check_names(folder, manifest):
    """What the manifest lists is there, and everything is named by its digest."""
    segments = {path.stem for path in folder.glob("segments/*.ndjson")}
    attachments = {path.name for path in folder.glob("attachments/*")}
    require(segments == set(manifest["segments"]), f"{folder}: other segments than listed")
    require(attachments == set(manifest["attachments"]), f"{folder}: other attachments")
    for path in [*folder.glob("segments/*.ndjson"), *folder.glob("attachments/*")]:
        require(sha256(path.read_bytes()) == path.stem, f"{path}: another digest")
    for listed in manifest["checklists"]:
        path = folder / "checklists" / (listed["fingerprint"] + ".yaml")
        base = listed.get("base", "").encode("ascii")
        require(sha256(base + path.read_bytes()) == path.stem, f"{path}: another fingerprint")


def check_signature(folder, name, header):
    """Python cannot verify Ed25519 by itself: whose key it is and that there is a signature."""
    key = base64.b64decode(header["key"])
    signature = base64.b64decode((folder / "signatures" / (name + ".sig")).read_text())
    require(len(key) == 32 and len(signature) == 64, f"{name}: no Ed25519 signature")
    require(sha256(key)[:32] == header["device"], f"{name}: the key of another device")


def changes(folder):
    """All changes of one file, by their ids."""
    manifest = json.loads((folder / "manifest.json").read_text(encoding="utf-8"))
    require(manifest["tarozi"] == "assessments" and manifest["version"] == 1, "another format")
    check_names(folder, manifest)
    found = {}
    lines = 0
    for name in manifest["segments"]:
        first, *rest = (folder / "segments" / (name + ".ndjson")).read_bytes().splitlines()
        header = json.loads(first)
        check_signature(folder, name, header)
        for line in rest:
            change = json.loads(line)
            require(change["subject"].startswith(header["scope"]), f"{name}: outside its scope")
            found[sha256(line)[:32]] = change
            lines += 1
    require(lines == manifest["counts"]["changes"], f"{folder}: other changes than counted")
    return found


def values(all_changes):
    """What each field of each subject says; None where people disagree."""
    parents = {(c["subject"], c["field"], p) for c in all_changes.values() for p in c["parents"]}
    heads = {}
    for name, change in all_changes.items():
        field = (change["subject"], change["field"])
        if (*field, name) not in parents and change["value"] is not None:
            heads.setdefault(field, set()).add(json.dumps(change["value"]))
    return {
        field: json.loads(next(iter(said))) if len(said) == 1 else None
        for field, said in heads.items()
    }


def main(folders):
    all_changes = {}
    for folder in folders:
        all_changes.update(changes(pathlib.Path(folder)))
    state = values(all_changes)
    counted = {
        subject
        for (subject, field), value in state.items()
        if field == "state" and value == "done" and state.get((subject, "kind"), "full") == "full"
    }
    answers = {}
    for (subject, field), value in state.items():
        visit, _, question = subject.partition("/answer/")
        if visit in counted and field == "result" and value in ("compliant", "non_compliant"):
            answers.setdefault(question, []).append(value == "non_compliant")
    for question, results in sorted(answers.items()):
        part, whole = sum(results), len(results)
        print(f"{question} {part}/{whole}={(200 * part + whole) // (2 * whole)}")


main(sys.argv[1:])
