package org.tarozi.sample;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;

/// What is in an assessment file, as any unzip sees it.
record Unzipped(List<byte[]> attachments) {

    static Unzipped of(Path file) throws IOException {
        List<byte[]> attachments = new ArrayList<>();
        try (ZipFile zip = new ZipFile(file.toFile())) {
            for (ZipEntry entry : Collections.list(zip.entries())) {
                if (entry.getName().startsWith("attachments/")) {
                    attachments.add(zip.getInputStream(entry).readAllBytes());
                }
            }
        }
        return new Unzipped(attachments);
    }
}
