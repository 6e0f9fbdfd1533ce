package org.tarozi.exchange;

import org.tarozi.exchange.table.ForeignBook;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.zip.ZipException;
import java.util.zip.ZipFile;

/// What a file from outside is, by its content and never by its name.
public enum FileKind {
    /// An assessment file of ours.
    TZA,
    /// A workbook, which may be an answer sheet.
    WORKBOOK,
    /// Text, which may be a STAR csv or an answer sheet.
    TEXT,
    /// A SQLite file, such as a programme file: never read as an exchange format.
    DATABASE,
    /// A sheet of LibreOffice or another program that keeps OpenDocument files.
    OPEN_DOCUMENT,
    /// A zip file that cannot be opened, whatever was in it.
    DAMAGED_ZIP,
    /// A zip file of something else.
    OTHER_ZIP,
    /// Nothing in it.
    EMPTY,
    /// Something else.
    UNKNOWN;

    private static final int LOOK = 4096;
    private static final String MANIFEST = "manifest.json";

    /// Where the name of the first entry stands in a zip.
    private static final int FIRST_NAME = 30;

    /// Looks into a file.
    public static FileKind of(Path file) throws IOException {
        byte[] head;
        try (InputStream in = Files.newInputStream(file)) {
            head = in.readNBytes(LOOK);
        }
        if (head.length == 0) {
            return EMPTY;
        }
        if (startsWith(head, "PK")) {
            if (ForeignBook.isOpenDocument(head)) {
                return OPEN_DOCUMENT;
            }
            return holdsFirst(head, MANIFEST) ? TZA : zip(file);
        }
        if (startsWith(head, "SQLite format 3")) {
            return DATABASE;
        }
        return isText(head) ? TEXT : UNKNOWN;
    }

    private static FileKind zip(Path file) throws IOException {
        try (ZipFile zip = new ZipFile(file.toFile())) {
            if (zip.getEntry(MANIFEST) != null) {
                return TZA;
            }
            return zip.getEntry("[Content_Types].xml") != null ? WORKBOOK : OTHER_ZIP;
        } catch (ZipException e) {
            return DAMAGED_ZIP;
        }
    }

    /// Whether the first entry begins so, name before contents: our own files begin with their
    /// manifest, and then the list at the end of the zip need not be read twice.
    private static boolean holdsFirst(byte[] head, String mark) {
        return head.length > FIRST_NAME
                && startsWith(Arrays.copyOfRange(head, FIRST_NAME, head.length), mark);
    }

    private static boolean startsWith(byte[] head, String mark) {
        byte[] bytes = mark.getBytes(StandardCharsets.US_ASCII);
        return head.length >= bytes.length
                && Arrays.equals(bytes, Arrays.copyOf(head, bytes.length));
    }

    /// Text has no control characters but tabs and line ends; UTF-16 announces itself.
    private static boolean isText(byte[] head) {
        if (head.length >= 2
                && (head[0] == (byte) 0xFF && head[1] == (byte) 0xFE
                        || head[0] == (byte) 0xFE && head[1] == (byte) 0xFF)) {
            return true;
        }
        for (byte b : head) {
            if (b >= 0 && b < ' ' && b != '\t' && b != '\n' && b != '\r') {
                return false;
            }
        }
        return true;
    }
}
