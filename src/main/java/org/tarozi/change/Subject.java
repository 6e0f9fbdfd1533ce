package org.tarozi.change;

/// What a change is about: a path that begins with its scope, as in
/// `assessment/0190…/answer/exits-open`.
///
/// Lower-case letters, digits and `. _ : -` between slashes, at most 300 characters.
public record Subject(String path) implements Comparable<Subject> {

    private static final int LONGEST = 300;

    public Subject {
        if (!isWellFormed(path)) {
            throw new IllegalArgumentException("not a subject: " + path);
        }
    }

    /// A thing by its kind, one of the words of [Scope], and its id.
    public static Subject of(String kind, String id) {
        return new Subject(kind + "/" + id);
    }

    /// The thing this is, or is a part of: the first two names of its path.
    public Subject root() {
        int end = path.indexOf('/', path.indexOf('/') + 1);
        return end < 0 ? this : new Subject(path.substring(0, end));
    }

    /// The kind of the thing.
    public String kind() {
        int end = path.indexOf('/');
        return end < 0 ? path : path.substring(0, end);
    }

    /// The id of the thing.
    public String id() {
        return root().path.substring(path.indexOf('/') + 1);
    }

    /// Whether this is the thing at a path or a part of it.
    public boolean isWithin(String ancestor) {
        return path.startsWith(ancestor)
                && (path.length() == ancestor.length() || path.charAt(ancestor.length()) == '/');
    }

    /// The part of this subject at a relative path, or the subject itself where that is empty.
    public Subject at(String relative) {
        return relative.isEmpty() ? this : new Subject(path + "/" + relative);
    }

    /// The relative path of a part of this subject; empty for the subject itself.
    public String relative(Subject part) {
        return part.path.length() == path.length() ? "" : part.path.substring(path.length() + 1);
    }

    @Override
    public int compareTo(Subject other) {
        return path.compareTo(other.path);
    }

    @Override
    public String toString() {
        return path;
    }

    /// Whether a text may stand between two slashes, and be the name of a field: at most 100
    /// characters.
    static boolean isName(String text) {
        return text.length() <= 100 && text.indexOf('/') < 0 && isWellFormed(text);
    }

    private static boolean isWellFormed(String path) {
        if (path.isEmpty() || path.length() > LONGEST || path.endsWith("/")) {
            return false;
        }
        char before = '/';
        for (int i = 0; i < path.length(); i++) {
            char c = path.charAt(i);
            boolean slash = c == '/';
            if (slash ? before == '/' : !isAllowed(c)) {
                return false;
            }
            before = c;
        }
        return true;
    }

    private static boolean isAllowed(char c) {
        return c >= 'a' && c <= 'z'
                || c >= '0' && c <= '9'
                || c == '-'
                || c == '_'
                || c == '.'
                || c == ':';
    }
}
