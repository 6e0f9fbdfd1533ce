package org.tarozi.exchange.table;

import org.apache.poi.poifs.filesystem.DirectoryNode;
import org.apache.poi.poifs.filesystem.POIFSFileSystem;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Optional;

/// A workbook in a form that is not read, with what to do about it. What the file is comes from its
/// content: people rename such files in the hope that it helps.
public enum ForeignBook {
    /// The form of Excel before 2007.
    OLD(
            "a workbook of old Excel (.xls)",
            "a workbook (.xlsx); save it as .xlsx in Excel or LibreOffice and take that"),
    /// Encrypted, in whatever form.
    LOCKED(
            "a workbook with a password",
            "a workbook (.xlsx) without one; save it so in Excel or LibreOffice and take that"),
    /// Begins like both, and cannot be told.
    OLD_OR_LOCKED(
            "an old workbook (.xls) or one with a password",
            "a workbook (.xlsx) without one; save it so in Excel or LibreOffice and take that"),
    /// Begins like both, and is something else, such as a letter.
    OTHER_DOCUMENT(
            "a document of old Office that is no workbook",
            "a workbook (.xlsx) as spreadsheet programs write it"),
    /// That of LibreOffice and others.
    OPEN_DOCUMENT(
            "an OpenDocument sheet (.ods)",
            "a workbook (.xlsx); save it as .xlsx in LibreOffice or Excel and take that");

    private static final byte[] COMPOUND = {(byte) 0xD0, (byte) 0xCF, 0x11, (byte) 0xE0};
    private static final byte[] OPEN_SHEET =
            "mimetypeapplication/vnd.oasis.opendocument.spreadsheet"
                    .getBytes(StandardCharsets.US_ASCII);

    /// Where the name of the first entry of a zip stands, before its contents.
    private static final int FIRST_NAME = 30;

    private static final int LOOK = FIRST_NAME + OPEN_SHEET.length;

    /// A larger one is not looked into.
    private static final long LARGEST = 100_000_000;

    private final String found;
    private final String expected;

    ForeignBook(String found, String expected) {
        this.found = found;
        this.expected = expected;
    }

    /// What a file is, if it is one of them.
    public static Optional<ForeignBook> of(Path file) throws IOException {
        byte[] head;
        try (InputStream in = Files.newInputStream(file)) {
            head = in.readNBytes(LOOK);
        }
        if (isOpenDocument(head)) {
            return Optional.of(OPEN_DOCUMENT);
        }
        return stands(COMPOUND, head, 0) ? Optional.of(inCompound(file)) : Optional.empty();
    }

    /// Whether a file begins as a sheet of OpenDocument does.
    public static boolean isOpenDocument(byte[] head) {
        return stands(OPEN_SHEET, head, FIRST_NAME);
    }

    private static boolean stands(byte[] mark, byte[] head, int at) {
        return head.length >= at + mark.length
                && Arrays.equals(mark, Arrays.copyOfRange(head, at, at + mark.length));
    }

    private static ForeignBook inCompound(Path file) throws IOException {
        if (Files.size(file) > LARGEST) {
            return OLD_OR_LOCKED;
        }
        try (POIFSFileSystem parts = new POIFSFileSystem(file.toFile(), true)) {
            DirectoryNode root = parts.getRoot();
            if (root.hasEntryCaseInsensitive("EncryptedPackage")) {
                return LOCKED;
            }
            return root.hasEntryCaseInsensitive("Workbook") || root.hasEntryCaseInsensitive("Book")
                    ? OLD
                    : OTHER_DOCUMENT;
        } catch (IOException | RuntimeException e) {
            return OLD_OR_LOCKED; // damaged: what it was cannot be told
        }
    }

    /// What is wrong with it and what to do.
    TableProblem problem() {
        return new TableProblem("the file", found, expected);
    }
}
