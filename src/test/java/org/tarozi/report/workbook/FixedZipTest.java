package org.tarozi.report.workbook;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.time.LocalDate;
import java.util.TimeZone;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

class FixedZipTest {

    @ParameterizedTest
    @ValueSource(strings = {"1970-01-01", "1980-01-01", "2024-05-14", "2100-01-01", "9999-12-31"})
    void theTimeZoneOfTheMachineIsInNoDate(String date) throws IOException {
        TimeZone zone = TimeZone.getDefault();
        try {
            TimeZone.setDefault(TimeZone.getTimeZone("UTC"));
            byte[] here = copied(LocalDate.parse(date));
            TimeZone.setDefault(TimeZone.getTimeZone("Pacific/Kiritimati"));
            assertArrayEquals(here, copied(LocalDate.parse(date)));
        } finally {
            TimeZone.setDefault(zone);
        }
    }

    private static byte[] copied(LocalDate date) throws IOException {
        ByteArrayOutputStream zip = new ByteArrayOutputStream();
        try (ZipOutputStream entries = new ZipOutputStream(zip)) {
            entries.putNextEntry(new ZipEntry("a.xml"));
        }
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        FixedZip.copy(zip.toByteArray(), date, out);
        return out.toByteArray();
    }
}
