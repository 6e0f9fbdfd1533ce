package org.tarozi.exchange;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;

/// The name of its author in a document: whether Tarozi wrote it.
public final class OurMark {

    private static final byte[] PDF = "%PDF-".getBytes(StandardCharsets.US_ASCII);
    private static final String PROPERTIES = "docProps/core.xml";
    private static final String OUR_NAME = ">Tarozi<";

    /// In bytes, far above what a report of ours has.
    private static final long LARGEST = 500_000_000;

    private OurMark() {}

    /// Whether a file is a PDF, whoever wrote it.
    public static boolean isPdf(Path file) throws IOException {
        try (InputStream in = Files.newInputStream(file)) {
            return Arrays.equals(PDF, in.readNBytes(PDF.length));
        }
    }

    /// Whether a file is a PDF that Tarozi wrote.
    public static boolean isOnPdf(Path file) throws IOException {
        return isPdf(file)
                && Files.size(file) <= LARGEST
                && Files.readString(file, StandardCharsets.ISO_8859_1).contains(OUR_NAME);
    }

    /// Whether a workbook says that Tarozi wrote it.
    public static boolean isOnWorkbook(Path file) throws IOException {
        try (ZipFile zip = new ZipFile(file.toFile())) {
            ZipEntry properties = zip.getEntry(PROPERTIES);
            if (properties == null) {
                return false;
            }
            try (InputStream in = zip.getInputStream(properties)) {
                return new String(in.readNBytes(1 << 16), StandardCharsets.UTF_8)
                        .contains(OUR_NAME);
            }
        }
    }
}
