package org.tarozi.ui.visit;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;

class DocumentKindTest {

    @TempDir Path folder;

    @ParameterizedTest
    @CsvSource({
        "pdf, '%PDF-1.7', true",
        "pdf, 'a line before %PDF-1.4', true",
        "pdf, 'PK\u0003\u0004', false",
        "pdf, '%PDF', false",
        "docx, 'PK\u0003\u0004', true",
        "xlsx, '\u00d0\u00cf\u0011\u00e0', true",
        "xlsx, 'a;b', false",
        "txt, 'Кто?', true",
        "csv, 'a;b', true",
        "txt, '\u00ff\u00fea\u0000', true",
        "txt, '\u007fELF\u0000', false",
    })
    void aDocumentBeginsAsItsNameSays(String ending, String bytes, boolean fits)
            throws IOException {
        Path file = folder.resolve("of-the-factory." + ending);
        Files.write(
                file,
                bytes.getBytes(
                        bytes.equals("Кто?")
                                ? StandardCharsets.UTF_8
                                : StandardCharsets.ISO_8859_1));

        PreparedFile.Reading reading = PreparedFile.of(file);

        assertEquals(fits ? Optional.empty() : Optional.of(VisitText.FILE_MISNAMED), why(reading));
    }

    @Test
    void whatIsEmptyOrAFolderIsNoEvidence() throws IOException {
        for (String name : new String[] {"scan.pdf", "photo.jpg", "list.txt"}) {
            assertEquals(
                    Optional.of(VisitText.FILE_EMPTY),
                    why(PreparedFile.of(Files.createFile(folder.resolve(name)))));
        }
        assertEquals(Optional.of(VisitText.FILE_IS_FOLDER), why(PreparedFile.of(folder)));
    }

    private static Optional<VisitText> why(PreparedFile.Reading reading) {
        return switch (reading) {
            case PreparedFile.Reading.Ready ready -> Optional.empty();
            case PreparedFile.Reading.Refused(String name, VisitText why) -> Optional.of(why);
        };
    }
}
