package org.tarozi.exchange.tza;

import org.tarozi.change.Digest;

import tools.jackson.core.JacksonException;
import tools.jackson.core.StreamReadFeature;
import tools.jackson.core.TokenStreamLocation;
import tools.jackson.core.util.DefaultIndenter;
import tools.jackson.core.util.DefaultPrettyPrinter;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

import java.math.BigInteger;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/// The table of contents of an assessment file. It is advisory: what counts is in the segments.
///
/// @param sender where the file comes from
/// @param segments the names of the segments that count
/// @param withdrawn the names of those that do not, on which something that counts was built
/// @param checklists the checklists, each after the one it stands on
/// @param attachments the names of the attachments
public record Manifest(
        Sender sender,
        List<String> segments,
        List<String> withdrawn,
        List<ChecklistEntry> checklists,
        List<String> attachments,
        Counts counts) {

    /// The version of the format written here.
    static final int VERSION = 1;

    private static final String FORMAT = "assessments";

    private static final JsonMapper JSON =
            JsonMapper.builder().enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION).build();

    /// Line ends are the same everywhere.
    private static final DefaultPrettyPrinter LAYOUT =
            new DefaultPrettyPrinter().withObjectIndenter(new DefaultIndenter("  ", "\n"));

    public Manifest {
        segments = List.copyOf(segments);
        withdrawn = List.copyOf(withdrawn);
        checklists = List.copyOf(checklists);
        attachments = List.copyOf(attachments);
    }

    /// A checklist in the file.
    ///
    /// @param base the fingerprint of the release it stands on, if it is an overlay
    public record ChecklistEntry(String fingerprint, String id, Optional<String> base) {}

    /// Where a file comes from.
    ///
    /// @param person who handed it over
    public record Sender(UUID programme, Optional<String> programmeName, String person) {}

    /// How much is in the file.
    ///
    /// @param confidentialLeftOut how many confidential segments stayed behind
    public record Counts(int assessments, int changes, int confidentialLeftOut) {}

    /// What became of some bytes that should be a manifest.
    sealed interface Reading {
        record Sound(Manifest manifest) implements Reading {}

        record Refused(String reason) implements Reading {}

        /// @param version that of its format, which is later than the one read here
        record Newer(String version) implements Reading {}
    }

    byte[] write() {
        ObjectNode root = JSON.createObjectNode();
        root.put("tarozi", FORMAT);
        root.put("version", VERSION);
        ObjectNode programmeNode = root.putObject("programme");
        programmeNode.put("id", sender.programme().toString());
        sender.programmeName().ifPresent(name -> programmeNode.put("name", name));
        root.put("person", sender.person());
        ObjectNode countsNode = root.putObject("counts");
        countsNode.put("assessments", counts.assessments());
        countsNode.put("segments", segments.size());
        countsNode.put("changes", counts.changes());
        countsNode.put("attachments", attachments.size());
        countsNode.put("confidential_left_out", counts.confidentialLeftOut());
        ArrayNode checklistNodes = root.putArray("checklists");
        for (ChecklistEntry checklist : checklists) {
            ObjectNode node = checklistNodes.addObject();
            node.put("fingerprint", checklist.fingerprint());
            node.put("id", checklist.id());
            checklist.base().ifPresent(base -> node.put("base", base));
        }
        addAll(root.putArray("segments"), segments);
        if (!withdrawn.isEmpty()) {
            addAll(root.putArray("withdrawn"), withdrawn);
        }
        addAll(root.putArray("attachments"), attachments);
        return JSON.writer().with(LAYOUT).writeValueAsBytes(root);
    }

    static Reading read(byte[] bytes) {
        try {
            return read(JSON.readTree(bytes));
        } catch (JacksonException e) {
            return new Reading.Refused("its manifest.json is not sound JSON" + place(e));
        }
    }

    /// Where it cannot be read, if that is known. What the library says of it names its own parts.
    private static String place(JacksonException failure) {
        TokenStreamLocation at = failure.getLocation();
        return at == null || at.getLineNr() < 1
                ? ""
                : ": see line " + at.getLineNr() + ", column " + at.getColumnNr();
    }

    private static Reading read(JsonNode root) {
        JsonNode version = root.path("version");
        if (isOurs(root) && version.isIntegralNumber() && isLater(version.bigIntegerValue())) {
            return new Reading.Newer(version.toString());
        }
        return problem(root)
                .<Reading>map(Reading.Refused::new)
                .orElseGet(() -> new Reading.Sound(sound(root)));
    }

    private static boolean isOurs(JsonNode root) {
        return FORMAT.equals(root.path("tarozi").asString(""));
    }

    private static boolean isLater(BigInteger version) {
        return version.compareTo(BigInteger.valueOf(VERSION)) > 0;
    }

    private static Optional<String> problem(JsonNode root) {
        if (!isOurs(root)) {
            return Optional.of("its manifest.json does not say \"tarozi\": \"" + FORMAT + "\"");
        }
        JsonNode version = root.path("version");
        if (!version.isInt() || version.intValue() != VERSION) {
            return Optional.of(
                    version.isMissingNode()
                            ? "its manifest.json has no \"version\"; " + VERSION + " is expected"
                            : "its manifest.json says \"version\": "
                                    + version
                                    + "; "
                                    + VERSION
                                    + " is expected");
        }
        if (uuid(root.path("programme").path("id").asString("")).isEmpty()) {
            return Optional.of(
                    "its manifest.json names no programme: \"programme\": {\"id\": a UUID} is"
                            + " expected");
        }
        for (String list : List.of("segments", "withdrawn", "checklists", "attachments")) {
            JsonNode node = root.path(list);
            if (!node.isMissingNode() && !node.isArray()) {
                return Optional.of(
                        "its manifest.json has no list under \"" + list + "\"; a list is expected");
            }
        }
        for (JsonNode node : root.path("checklists")) {
            if (!Digest.isWellFormed(node.path("fingerprint").asString(""))
                    || !Digest.isWellFormed(node.path("base").asString("0".repeat(64)))) {
                return Optional.of(
                        "its manifest.json names a checklist without a fingerprint of 64"
                                + " hexadecimal digits");
            }
        }
        return Optional.empty();
    }

    private static Manifest sound(JsonNode root) {
        JsonNode programme = root.path("programme");
        List<ChecklistEntry> checklists = new ArrayList<>();
        for (JsonNode node : root.path("checklists")) {
            checklists.add(
                    new ChecklistEntry(
                            node.path("fingerprint").asString(""),
                            node.path("id").asString(""),
                            text(node.path("base"))));
        }
        JsonNode counts = root.path("counts");
        return new Manifest(
                new Sender(
                        uuid(programme.path("id").asString("")).orElseThrow(),
                        text(programme.path("name")),
                        root.path("person").asString("")),
                texts(root.path("segments")),
                texts(root.path("withdrawn")),
                checklists,
                texts(root.path("attachments")),
                new Counts(
                        counts.path("assessments").asInt(0),
                        counts.path("changes").asInt(0),
                        counts.path("confidential_left_out").asInt(0)));
    }

    private static void addAll(ArrayNode array, List<String> texts) {
        texts.forEach(array::add);
    }

    private static List<String> texts(JsonNode array) {
        List<String> texts = new ArrayList<>();
        array.forEach(node -> texts.add(node.asString("")));
        return texts;
    }

    private static Optional<String> text(JsonNode node) {
        return node.isString() ? Optional.of(node.asString()) : Optional.empty();
    }

    private static Optional<UUID> uuid(String text) {
        try {
            UUID uuid = UUID.fromString(text);
            return uuid.toString().equals(text) ? Optional.of(uuid) : Optional.empty();
        } catch (IllegalArgumentException e) {
            return Optional.empty();
        }
    }
}
