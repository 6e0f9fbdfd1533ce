package org.tarozi.checklist.file;

import org.tarozi.checklist.ReleaseId;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// The checklists that come with the program.
public final class ShippedChecklists {

    private static final String FOLDER = "/checklists/";
    private static final String INDEX = "index.txt";

    private ShippedChecklists() {}

    /// All of them, each with the files it is made of, in the order of the index: whole releases
    /// before their overlays.
    public static List<Checklist> all() {
        List<Checklist> all = new ArrayList<>();
        for (String name : names()) {
            ChecklistFile file = ChecklistReader.read(name, bytes(name)).orThrow();
            all.add(Checklists.resolve(file, all).orThrow());
        }
        return all;
    }

    /// The one with this id.
    public static Optional<Checklist> find(ReleaseId id) {
        return find(all(), id);
    }

    private static Optional<Checklist> find(List<Checklist> all, ReleaseId id) {
        return all.stream().filter(checklist -> checklist.release().id().equals(id)).findFirst();
    }

    /// Their ids, which are also the names of their files, so that no checklist needs to be read.
    public static List<String> ids() {
        return names().stream().map(name -> name.substring(0, name.lastIndexOf('.'))).toList();
    }

    /// The file names of the index: a jar cannot list its folders.
    static List<String> names() {
        return text(INDEX).lines().filter(line -> !line.isBlank()).toList();
    }

    /// A text file of the folder.
    static String text(String name) {
        return new String(bytes(name), StandardCharsets.UTF_8);
    }

    private static byte[] bytes(String name) {
        try (InputStream in = ShippedChecklists.class.getResourceAsStream(FOLDER + name)) {
            if (in == null) {
                throw new IllegalStateException("the program lacks its checklist " + name);
            }
            return in.readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException("the checklist " + name + " of the program", e);
        }
    }
}
