package org.tarozi.exchange.tza;

import java.util.regex.Pattern;

/// The names of the entries of an assessment file: these and no others.
final class Entries {

    static final String MANIFEST = "manifest.json";
    static final String SEGMENTS = "segments/";
    static final String WITHDRAWN = "withdrawn/";
    static final String ATTACHMENTS = "attachments/";

    private static final Pattern ALLOWED =
            Pattern.compile(
                    "manifest\\.json|(segments|withdrawn)/[0-9a-f]{64}\\.ndjson"
                        + "|signatures/[0-9a-f]{64}\\.sig|checklists/[0-9a-f]{64}\\.yaml|attachments/[0-9a-f]{64}");
    private static final Pattern FOLDER =
            Pattern.compile("(segments|withdrawn|signatures|checklists|attachments)/");

    private Entries() {}

    static boolean isAllowed(String name) {
        return ALLOWED.matcher(name).matches() || isFolder(name);
    }

    static boolean isFolder(String name) {
        return FOLDER.matcher(name).matches();
    }

    static String segment(String digest) {
        return SEGMENTS + digest + ".ndjson";
    }

    static String withdrawn(String digest) {
        return WITHDRAWN + digest + ".ndjson";
    }

    static String signature(String digest) {
        return "signatures/" + digest + ".sig";
    }

    static String checklist(String fingerprint) {
        return "checklists/" + fingerprint + ".yaml";
    }

    static String attachment(String digest) {
        return ATTACHMENTS + digest;
    }

    /// The digest in the name of an entry of a folder.
    static String digest(String name) {
        int slash = name.indexOf('/');
        return name.substring(slash + 1, slash + 65);
    }
}
