package org.tarozi.checklist.yaml;

import org.jspecify.annotations.Nullable;
import org.snakeyaml.engine.v2.api.LoadSettings;
import org.snakeyaml.engine.v2.api.lowlevel.Parse;
import org.snakeyaml.engine.v2.events.AliasEvent;
import org.snakeyaml.engine.v2.events.CollectionStartEvent;
import org.snakeyaml.engine.v2.events.Event;
import org.snakeyaml.engine.v2.events.NodeEvent;
import org.snakeyaml.engine.v2.events.ScalarEvent;
import org.snakeyaml.engine.v2.exceptions.Mark;
import org.snakeyaml.engine.v2.exceptions.MarkedYamlEngineException;
import org.snakeyaml.engine.v2.exceptions.YamlEngineException;
import org.snakeyaml.engine.v2.nodes.Tag;
import org.snakeyaml.engine.v2.resolver.ScalarResolver;
import org.snakeyaml.engine.v2.schema.CoreSchema;
import org.tarozi.checklist.Wording;
import org.tarozi.checklist.yaml.YamlNode.Broken;
import org.tarozi.checklist.yaml.YamlNode.Entry;
import org.tarozi.checklist.yaml.YamlNode.Form;
import org.tarozi.checklist.yaml.YamlNode.Mapping;
import org.tarozi.checklist.yaml.YamlNode.Scalar;
import org.tarozi.checklist.yaml.YamlNode.Sequence;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// Reads the plain part of YAML that checklists use: no aliases, anchors, tags or second documents.
///
/// A syntax error ends the tree there; what stands before it is still checked.
public final class YamlTree {

    static final int MAXIMUM_DEPTH = 32;

    private static final Event.ID SEQUENCE_END = Event.ID.SequenceEnd;
    private static final Event.ID MAPPING_END = Event.ID.MappingEnd;

    private static final ScalarResolver RESOLVER = new CoreSchema().getScalarResolver();

    private final String file;
    private final Problems problems;
    private final Iterator<Event> events;
    private final Comments comments;
    private Optional<Scalar> commented = Optional.empty();
    private boolean cut;

    private YamlTree(String file, String text, Problems problems) {
        this.file = file;
        this.problems = problems;
        LoadSettings settings =
                LoadSettings.builder().setLabel(file).setCodePointLimit(Integer.MAX_VALUE).build();
        this.events = new Parse(settings).parseString(text).iterator();
        this.comments = new Comments(text);
    }

    /// The root of the file, if there is anything to look at.
    public static Optional<YamlNode> read(String file, String text, Problems problems) {
        return new YamlTree(file, text, problems).document();
    }

    private Optional<YamlNode> document() {
        Event event = next();
        while (event != null && !(event instanceof NodeEvent)) {
            event = next();
        }
        if (event == null) {
            if (!cut) {
                problems.error(new Place(file, 1, 1), "an empty file", "a checklist");
            }
            return Optional.empty();
        }
        YamlNode root = node(event, 1);
        refuseMore();
        return Optional.of(root);
    }

    private void refuseMore() {
        for (Event event = next(); event != null; event = next()) {
            if (event instanceof NodeEvent) {
                problems.error(place(event), "a second document", "one checklist in one file");
                return;
            }
        }
    }

    private YamlNode node(Event event, int depth) {
        Place place = place(event);
        if (event instanceof AliasEvent) {
            problems.error(place, "an alias (*)", "the text itself, written out");
            return new Broken(place);
        }
        if (((NodeEvent) event).getAnchor().isPresent()) {
            problems.error(place, "an anchor (&)", "the text without it; aliases are not used");
        }
        if (event instanceof ScalarEvent scalar) {
            return scalar(scalar, place);
        }
        refuseTag(((CollectionStartEvent) event).getTag(), place);
        if (depth >= MAXIMUM_DEPTH) {
            problems.error(place, "more than 32 levels of nesting", "a checklist, which needs 20");
            cut = true;
            return new Broken(place);
        }
        return event.getEventId() == Event.ID.SequenceStart
                ? sequence(place, depth)
                : mapping(place, depth);
    }

    private YamlNode scalar(ScalarEvent event, Place place) {
        refuseTag(event.getTag(), place);
        String text = event.getValue();
        if (text.length() > Wording.MAXIMUM_LENGTH) {
            problems.error(
                    place,
                    "a text of " + text.length() + " characters",
                    "at most " + Wording.MAXIMUM_LENGTH);
            return new Broken(place);
        }
        if (Wording.hasLoneSurrogate(text)) {
            problems.error(place, "half a character (a lone surrogate)", "whole characters");
            return new Broken(place);
        }
        if (!event.isPlain()) {
            return Scalar.quoted(place, text);
        }
        Scalar plain = Scalar.unquoted(place, text);
        commented = event.getEndMark().filter(comments::follow).map(mark -> plain.commented());
        return commented.orElse(plain);
    }

    /// What a plain word means.
    static Form form(String text) {
        Tag tag = RESOLVER.resolve(text, true);
        if (tag.equals(Tag.INT) || tag.equals(Tag.FLOAT)) {
            return Form.NUMBER;
        }
        if (tag.equals(Tag.BOOL)) {
            return Form.TRUTH;
        }
        return tag.equals(Tag.NULL) ? Form.NOTHING : Form.TEXT;
    }

    private void refuseTag(Optional<String> tag, Place place) {
        tag.ifPresent(name -> problems.error(place, "the YAML tag " + name, "the text without it"));
    }

    private Sequence sequence(Place place, int depth) {
        List<YamlNode> items = new ArrayList<>();
        for (Event event = nextIn(SEQUENCE_END); event != null; event = nextIn(SEQUENCE_END)) {
            items.add(node(event, depth + 1));
        }
        return new Sequence(place, items);
    }

    private Mapping mapping(Place place, int depth) {
        List<Entry> entries = new ArrayList<>();
        Map<String, Place> seen = new HashMap<>();
        for (Event event = nextIn(MAPPING_END); event != null; event = nextIn(MAPPING_END)) {
            YamlNode key = node(event, depth + 1);
            Event start = next();
            if (start == null) {
                break;
            }
            YamlNode value = node(start, depth + 1);
            if (isKey(key, seen) && key instanceof Scalar scalar) {
                entries.add(new Entry(scalar, value));
            }
        }
        return new Mapping(place, entries, !cut);
    }

    private boolean isKey(YamlNode key, Map<String, Place> seen) {
        if (!(key instanceof Scalar scalar)) {
            if (!(key instanceof Broken)) {
                problems.error(key.place(), key.describe() + " as a key", "a word");
            }
            return false;
        }
        Place first = seen.putIfAbsent(scalar.text(), key.place());
        if (first != null) {
            problems.error(
                    key.place(),
                    "the key " + scalar.text() + " again",
                    "each key once; the first is in line " + first.line());
        }
        return first == null;
    }

    /// The next event of an open list or mapping, nothing at its end.
    private @Nullable Event nextIn(Event.ID end) {
        Event event = next();
        return event == null || event.getEventId() == end ? null : event;
    }

    private @Nullable Event next() {
        if (cut) {
            return null;
        }
        try {
            Event event = events.hasNext() ? events.next() : null;
            commented = Optional.empty();
            return event;
        } catch (YamlEngineException e) {
            cut = true;
            refuse(e);
        }
        return null;
    }

    /// A text in brackets that ends in a comment takes the bracket along.
    private void refuse(YamlEngineException e) {
        SyntaxError error = SyntaxError.of(e);
        if (error == SyntaxError.BRACKET && commented.isPresent()) {
            Scalar cutOff = commented.get();
            problems.error(
                    cutOff.place(),
                    cutOff.describe() + Comments.BEHIND,
                    SyntaxError.unread(Comments.ADVICE));
        } else {
            problems.error(place(e, error), error.found(e), error.expected());
        }
    }

    private Place place(YamlEngineException e, SyntaxError error) {
        return e instanceof MarkedYamlEngineException marked
                ? error.mark(marked).map(this::place).orElse(start())
                : start();
    }

    private Place start() {
        return new Place(file, 1, 1);
    }

    private Place place(Event event) {
        return event.getStartMark().map(this::place).orElse(start());
    }

    private Place place(Mark mark) {
        return new Place(file, mark.getLine() + 1, mark.getColumn() + 1);
    }
}
