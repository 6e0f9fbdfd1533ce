package org.tarozi.checklist.file;

import org.tarozi.checklist.Cluster;
import org.tarozi.checklist.Release;
import org.tarozi.checklist.ReleaseContent;
import org.tarozi.checklist.ReleaseId;
import org.tarozi.checklist.Wording;
import org.tarozi.checklist.file.ChecklistFile.Content;
import org.tarozi.checklist.file.ChecklistFile.Core;
import org.tarozi.checklist.yaml.FileText;
import org.tarozi.checklist.yaml.Place;
import org.tarozi.checklist.yaml.Problems;
import org.tarozi.checklist.yaml.Reading;
import org.tarozi.checklist.yaml.YamlNode;
import org.tarozi.checklist.yaml.YamlTree;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Pattern;

/// Reads a checklist file in YAML and tells all its errors at once, each with its line and column.
///
/// The format is described in `src/docs/checklist-format.md`.
public final class ChecklistReader {

    /// The first key of a file and its value say what the file is, and in which version of the
    /// format.
    static final String FORMAT_KEY = "tarozi";

    static final String RELEASE = "checklist/1";
    static final String OVERLAY = "checklist-overlay/1";

    private enum Form {
        RELEASE,
        OVERLAY
    }

    private static final Map<String, Form> FORMS =
            Map.of(RELEASE, Form.RELEASE, OVERLAY, Form.OVERLAY);

    private static final Pattern SAYS_WHAT_IT_IS =
            Pattern.compile("^[{\\s]*[\"']?" + FORMAT_KEY + "[\"']?\\s*:", Pattern.MULTILINE);

    /// How far into a file its first key is looked for: comments may stand above it.
    private static final int BEGINNING = 1 << 14;

    private final Draft draft;
    private final Values values;

    private ChecklistReader(Problems problems) {
        this.draft = new Draft(problems);
        this.values = new Values(problems);
    }

    /// Whether a text is a checklist: a line near its beginning says so.
    public static boolean recognises(Path text) throws IOException {
        try (InputStream in = Files.newInputStream(text)) {
            String beginning = new String(in.readNBytes(BEGINNING), StandardCharsets.UTF_8);
            return FileText.withoutMark(beginning)
                    .lines()
                    .anyMatch(line -> line.startsWith(FORMAT_KEY + ":"));
        }
    }

    /// Reads a file on its own. An overlay is held against its base by [Checklists#resolve].
    ///
    /// @param name the file's name as people should see it in messages
    public static Reading<ChecklistFile> read(String name, byte[] bytes) {
        Problems problems = new Problems();
        Optional<ChecklistFile> file = read(name, bytes, problems);
        return problems.reading(() -> file);
    }

    /// What can be read of a file; it is accepted only if there are no problems.
    static Optional<ChecklistFile> read(String name, byte[] bytes, Problems problems) {
        return FileText.decode(name, bytes, problems)
                .filter(text -> isMeant(name, text, problems))
                .flatMap(text -> YamlTree.read(name, text, problems))
                .flatMap(root -> content(root, problems))
                .map(content -> new ChecklistFile(name, bytes, content));
    }

    /// Whether a text may be meant as a checklist: it says what it is, has keys, or says nothing
    /// yet.
    private static boolean isMeant(String name, String text, Problems problems) {
        if (SAYS_WHAT_IT_IS.matcher(text).find()
                || text.lines().allMatch(line -> line.isBlank() || line.startsWith("#"))) {
            return true;
        }
        Optional<YamlNode> root = YamlTree.read(name, text, new Problems());
        if (root.filter(YamlNode.Mapping.class::isInstance).isPresent()) {
            return true;
        }
        problems.error(Place.whole(name), "a text without the key tarozi", FileText.CHECKLIST);
        return false;
    }

    /// What a file says, wherever it came from.
    public static Optional<Content> content(YamlNode root, Problems problems) {
        return new ChecklistReader(problems).content(root);
    }

    private Optional<Content> content(YamlNode root) {
        Optional<Fields> fields = Fields.of(root, "a checklist", draft.problems());
        return fields.flatMap(this::content);
    }

    private Optional<Content> content(Fields root) {
        if (!root.isWhole()) {
            draft.cut();
        }
        Optional<Form> form =
                root.required(FORMAT_KEY, node -> values.oneOf(node, new TreeMap<>(FORMS)));
        if (form.isEmpty()) {
            // what it is decides which keys it may have: nothing else can be said about it
            return Optional.empty();
        }
        return switch (form.get()) {
            case RELEASE -> release(root).map(Core::new);
            case OVERLAY -> new OverlayReader(draft).read(root).map(overlay -> overlay);
        };
    }

    private Optional<ReleaseContent> release(Fields root) {
        Release.Terms terms = new TermsReader(draft).read(root);
        Optional<YamlNode.Scalar> id = root.required("id", values::id);
        Optional<Wording> title = root.required("title", new WordingReader(draft)::whole);
        List<Cluster> clusters = root.requiredList("clusters", new ClusterReader(draft)::cluster);
        root.close();
        References.of(draft, terms, clusters).check(draft.references(), draft.problems());
        draft.checkLineages(Set.of(), draft.problems());
        return id.flatMap(
                name ->
                        title.map(
                                words ->
                                        new ReleaseContent(
                                                new ReleaseId(name.text()),
                                                words,
                                                clusters,
                                                terms)));
    }
}
