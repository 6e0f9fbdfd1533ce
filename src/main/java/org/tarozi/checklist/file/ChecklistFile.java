package org.tarozi.checklist.file;

import org.tarozi.checklist.Cluster;
import org.tarozi.checklist.CompliancePoint;
import org.tarozi.checklist.Question;
import org.tarozi.checklist.Release;
import org.tarozi.checklist.ReleaseContent;
import org.tarozi.checklist.ReleaseId;
import org.tarozi.checklist.Wording;
import org.tarozi.checklist.yaml.YamlNode.Scalar;

import java.util.List;
import java.util.Optional;

/// A checklist file that was read and accepted on its own: a whole release, or an overlay on one.
///
/// An overlay can still be refused when it meets its base: see [Checklists#resolve].
public final class ChecklistFile {

    private final String name;
    private final byte[] bytes;
    private final Content content;

    /// What the file holds.
    public sealed interface Content {
        ReleaseId id();
    }

    /// A whole release.
    record Core(ReleaseContent release) implements Content {
        @Override
        public ReleaseId id() {
            return release.id();
        }
    }

    /// An overlay: what it declares and adds, and the places of what it refers to.
    record Overlay(Head head, Release.Terms terms, Additions additions, List<Amendment> amendments)
            implements Content {

        @Override
        public ReleaseId id() {
            return head.id();
        }
    }

    /// What an overlay is and stands on.
    record Head(ReleaseId id, Scalar base, Optional<Scalar> fingerprint, Wording title) {}

    /// What an overlay adds; the draft knows the places of its ids and what its conditions refer
    /// to.
    record Additions(
            List<Cluster> clusters,
            List<Addition<CompliancePoint>> points,
            List<Addition<Question>> questions,
            Draft draft) {}

    /// Parts that an overlay adds to something that exists.
    record Addition<T>(Scalar to, List<T> parts) {}

    public ChecklistFile(String name, byte[] bytes, Content content) {
        this.name = name;
        this.bytes = bytes.clone();
        this.content = content;
    }

    /// The file name it was read under, for messages.
    public String name() {
        return name;
    }

    public ReleaseId id() {
        return content.id();
    }

    /// The release an overlay stands on; empty for a whole release.
    public Optional<ReleaseId> base() {
        return switch (content) {
            case Core core -> Optional.empty();
            case Overlay overlay -> Optional.of(new ReleaseId(overlay.head().base().text()));
        };
    }

    /// The bytes as they were read, to be kept as they are.
    public byte[] bytes() {
        return bytes.clone();
    }

    Content content() {
        return content;
    }
}
