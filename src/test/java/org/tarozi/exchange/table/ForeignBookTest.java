package org.tarozi.exchange.table;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.apache.poi.hssf.usermodel.HSSFWorkbook;
import org.apache.poi.poifs.crypt.EncryptionInfo;
import org.apache.poi.poifs.crypt.EncryptionMode;
import org.apache.poi.poifs.crypt.Encryptor;
import org.apache.poi.poifs.filesystem.POIFSFileSystem;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.util.Arrays;
import java.util.Optional;

/// Workbooks in other forms say what they are and what to do, also under the name of an xlsx.
class ForeignBookTest {

    @TempDir Path folder;

    @Test
    void aWorkbookOfOldExcelSaysToSaveItAnew() throws IOException {
        assertEquals(
                "the file: found a workbook of old Excel (.xls), expected a workbook (.xlsx); save"
                        + " it as .xlsx in Excel or LibreOffice and take that",
                problem(old("answers.xlsx")));
    }

    @Test
    void aPasswordIsNoOldForm() throws IOException, GeneralSecurityException {
        Path file = folder.resolve("locked.xlsx");
        try (POIFSFileSystem parts = new POIFSFileSystem();
                OutputStream out = Files.newOutputStream(file)) {
            Encryptor encryptor = new EncryptionInfo(EncryptionMode.agile).getEncryptor();
            encryptor.confirmPassword("secret");
            try (XSSFWorkbook book = new XSSFWorkbook();
                    OutputStream inside = encryptor.getDataStream(parts)) {
                book.createSheet("S");
                book.write(inside);
            }
            parts.writeFilesystem(out);
        }

        assertEquals(
                "the file: found a workbook with a password, expected a workbook (.xlsx) without"
                        + " one; save it so in Excel or LibreOffice and take that",
                problem(file));
    }

    @Test
    void aLetterIsNoWorkbook() throws IOException {
        Path file = folder.resolve("letter.doc");
        try (POIFSFileSystem parts = new POIFSFileSystem();
                OutputStream out = Files.newOutputStream(file)) {
            parts.createDocument(new ByteArrayInputStream(new byte[5000]), "WordDocument");
            parts.writeFilesystem(out);
        }

        assertTrue(problem(file).contains("a document of old Office that is no workbook"));
    }

    @Test
    void whatIsTooDamagedToTellIsSaidToBeEither() throws IOException {
        byte[] whole = Files.readAllBytes(old("whole.xls"));
        Path cut = Files.write(folder.resolve("cut.xls"), Arrays.copyOf(whole, 600));

        assertTrue(problem(cut).contains("an old workbook (.xls) or one with a password"));
    }

    @Test
    void aPlainWorkbookIsNoneOfThem() throws IOException {
        Path file = folder.resolve("plain.xlsx");
        try (XSSFWorkbook book = new XSSFWorkbook();
                OutputStream out = Files.newOutputStream(file)) {
            book.createSheet("S");
            book.write(out);
        }

        assertEquals(Optional.empty(), ForeignBook.of(file));
    }

    private Path old(String name) throws IOException {
        Path file = folder.resolve(name);
        try (HSSFWorkbook book = new HSSFWorkbook();
                OutputStream out = Files.newOutputStream(file)) {
            book.createSheet("S").createRow(0).createCell(0).setCellValue("question");
            book.write(out);
        }
        return file;
    }

    private static String problem(Path file) {
        assertTrue(Workbook.recognises(file), "it is refused as a workbook");
        return assertThrows(
                        MalformedTableException.class,
                        () -> Workbook.read(file, tab -> row -> true))
                .problem()
                .text();
    }
}
