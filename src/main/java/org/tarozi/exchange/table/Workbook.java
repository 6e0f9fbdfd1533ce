package org.tarozi.exchange.table;

import org.apache.poi.openxml4j.exceptions.OpenXML4JException;
import org.apache.poi.openxml4j.opc.OPCPackage;
import org.apache.poi.openxml4j.opc.PackageAccess;
import org.apache.poi.util.XMLHelper;
import org.apache.poi.xssf.eventusermodel.ReadOnlySharedStringsTable;
import org.apache.poi.xssf.eventusermodel.XSSFReader;
import org.apache.poi.xssf.model.SharedStrings;
import org.jspecify.annotations.Nullable;
import org.xml.sax.InputSource;
import org.xml.sax.SAXException;
import org.xml.sax.XMLReader;
import org.xml.sax.helpers.DefaultHandler;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Optional;
import java.util.function.Function;
import java.util.zip.ZipFile;

import javax.xml.parsers.ParserConfigurationException;

/// Reads the sheets of a workbook (xlsx) as a stream. Macros and links in it are never looked at.
public final class Workbook {

    private static final long LARGEST_FILE = 100_000_000;
    private static final long LARGEST_SHEET = 1_000_000_000;
    private static final long LARGEST_TEXTS = 50_000_000;
    private static final long LARGEST_STYLES = 20_000_000;
    private static final byte[] ZIP = {'P', 'K', 3, 4};
    private static final String STRICT = "a workbook in the strict form of Open XML";
    private static final String PLAIN = "a plain workbook; save it again as Excel Workbook (.xlsx)";
    private static final String EXPECTED = "a workbook (.xlsx) as spreadsheet programs write it";

    private Workbook() {}

    /// Whether a file is a workbook, or one in another form that will be refused as such.
    public static boolean recognises(Path file) {
        try {
            return ForeignBook.of(file).isPresent() || isZip(file) && isPackage(file);
        } catch (IOException e) {
            throw new UncheckedIOException(file + " could not be read", e);
        }
    }

    private static boolean isZip(Path file) throws IOException {
        try (InputStream in = Files.newInputStream(file)) {
            return Arrays.equals(in.readNBytes(ZIP.length), ZIP);
        }
    }

    private static boolean isPackage(Path file) {
        try (ZipFile zip = new ZipFile(file.toFile())) {
            return zip.getEntry("[Content_Types].xml") != null;
        } catch (IOException e) {
            // a damaged zip, which may be anything
            return false;
        }
    }

    /// What keeps a workbook from being read to its last row, whatever is in it.
    public static Optional<TableProblem> damage(Path file) {
        try {
            read(file, tab -> row -> true);
            return Optional.empty();
        } catch (MalformedTableException e) {
            return Optional.of(e.problem());
        }
    }

    /// Hands over the rows of every sheet, hidden ones too.
    ///
    /// @param sheets what takes the rows of a sheet
    /// @throws MalformedTableException if it is no sound workbook
    public static void read(Path file, Function<SheetTab, RowSink> sheets) {
        try {
            check(file);
            try (OPCPackage opened = OPCPackage.open(file.toFile(), PackageAccess.READ)) {
                read(new XSSFReader(opened), sheets);
            }
        } catch (MalformedTableException e) {
            throw e;
        } catch (IOException | OpenXML4JException | SAXException | RuntimeException e) {
            throw isStrict(e) ? malformed(STRICT, PLAIN) : malformed(reason(e));
        } catch (ParserConfigurationException e) {
            throw new IllegalStateException("every Java runtime has a SAX parser", e);
        }
    }

    private static void check(Path file) throws IOException {
        Optional<ForeignBook> foreign = ForeignBook.of(file);
        if (foreign.isPresent()) {
            throw new MalformedTableException(foreign.get().problem());
        }
        if (!isZip(file)) {
            throw malformed("bytes that are no workbook");
        }
        if (Files.size(file) > LARGEST_FILE) {
            throw malformed("more than 100 MB");
        }
    }

    private static void read(XSSFReader reader, Function<SheetTab, RowSink> sheets)
            throws IOException, OpenXML4JException, SAXException, ParserConfigurationException {
        WorkbookFormats formats = new WorkbookFormats();
        parse(reader.getWorkbookData(), "the workbook", LARGEST_STYLES, formats);
        parse(reader.getStylesData(), "the styles", LARGEST_STYLES, formats);
        SharedStrings shared = shared(reader.getSharedStringsData());
        XSSFReader.SheetIterator iterator = reader.getSheetIterator();
        while (iterator.hasNext()) {
            try (InputStream in = iterator.next()) {
                String name = iterator.getSheetName();
                SheetParser parser =
                        new SheetParser(name, shared, formats, sheets.apply(formats.tab(name)));
                parse(in, name, LARGEST_SHEET, parser);
            } catch (SheetParser.Enough e) {
                // the rest of this sheet is not wanted
                continue;
            }
        }
    }

    private static SharedStrings shared(@Nullable InputStream in) throws IOException, SAXException {
        byte[] none = "<sst/>".getBytes(StandardCharsets.US_ASCII);
        try (InputStream texts =
                in == null
                        ? new ByteArrayInputStream(none)
                        : new BoundedInput(in, "the texts of the workbook", LARGEST_TEXTS)) {
            return new ReadOnlySharedStringsTable(texts, false);
        }
    }

    private static void parse(
            @Nullable InputStream in, String part, long most, DefaultHandler handler)
            throws IOException, SAXException, ParserConfigurationException {
        if (in == null) {
            return;
        }
        try (InputStream bounded = new BoundedInput(in, part, most)) {
            XMLReader xml = XMLHelper.newXMLReader();
            xml.setContentHandler(handler);
            xml.setErrorHandler(handler);
            xml.parse(new InputSource(bounded));
        }
    }

    private static boolean isStrict(Exception e) {
        return String.valueOf(e.getMessage()).contains("Strict OOXML");
    }

    private static String reason(Exception e) {
        String message = String.valueOf(e.getMessage());
        return message.contains("Zip bomb")
                ? "a workbook that unpacks to far more than it should"
                : "a workbook that cannot be unpacked or understood";
    }

    private static MalformedTableException malformed(String found) {
        return malformed(found, EXPECTED);
    }

    private static MalformedTableException malformed(String found, String expected) {
        return new MalformedTableException(new TableProblem("the file", found, expected));
    }
}
