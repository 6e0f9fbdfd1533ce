package org.tarozi.ui;

import org.tarozi.checklist.Release;

import java.util.Collection;

/// What a release is called among others.
public final class ReleaseName {

    private ReleaseName() {}

    /// Its title; with its id where another one has the same title.
    public static String of(Release release, Collection<Release> among, String language) {
        String title = release.title().in(language);
        boolean isShared =
                among.stream()
                        .filter(other -> !other.fingerprint().equals(release.fingerprint()))
                        .anyMatch(other -> other.title().in(language).equals(title));
        return isShared ? title + " (" + release.id().value() + ")" : title;
    }
}
