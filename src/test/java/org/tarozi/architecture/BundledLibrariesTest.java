package org.tarozi.architecture;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// The list of bundled libraries in packaging names each library of the program and no other.
class BundledLibrariesTest {

    private static final Path LIST = Path.of("packaging/THIRD-PARTY.md");
    private static final Path CLASSPATH = Path.of("target/runtime-classpath.txt");
    private static final Pattern VERSION = Pattern.compile("-\\d.*");
    private static final Pattern ROW =
            Pattern.compile("(?m)^\\| ([\\w.-]+) \\| ([^|]+) \\| https://\\S+ \\|$");
    private static final Set<String> LICENCES =
            Set.of(
                    "Apache-2.0",
                    "MIT",
                    "BSD-3-Clause",
                    "MPL-2.0",
                    // the exception lets any program be linked with it and handed on
                    "GPL-2.0 with classpath exception");

    @Test
    void everyBundledLibraryIsListed() throws IOException {
        Set<String> bundled =
                Stream.of(Files.readString(CLASSPATH).strip().split(File.pathSeparator, -1))
                        .map(jar -> new File(jar).getName())
                        .map(jar -> VERSION.matcher(jar).replaceFirst(""))
                        .collect(Collectors.toCollection(TreeSet::new));
        Set<String> listed =
                rows().map(row -> row.group(1)).collect(Collectors.toCollection(TreeSet::new));

        assertTrue(bundled.size() > 10, "there is a list of jars");
        assertEquals(bundled, listed);
    }

    @Test
    void everyLicenceAllowsBundling() throws IOException {
        Set<String> others =
                rows().map(row -> row.group(2).split("[,;]", -1)[0])
                        .filter(licence -> !LICENCES.contains(licence))
                        .collect(Collectors.toSet());

        assertEquals(Set.of(), others);
    }

    private static Stream<MatchResult> rows() throws IOException {
        String list = Files.readString(LIST).replaceAll("(?s)^.*?\\|---", "");
        return ROW.matcher(list).results();
    }
}
