package org.tarozi.report.pdf;

import org.openpdf.text.Chunk;
import org.openpdf.text.Font;
import org.openpdf.text.Phrase;
import org.openpdf.text.pdf.BaseFont;
import org.tarozi.report.Report;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.security.SecureRandom;
import java.util.EnumMap;
import java.util.Map;
import java.util.Objects;

/// The fonts of one document, embedded as the subset it uses.
final class Fonts {

    private final BaseFont regular = load("NotoSans-Regular.ttf", 0.25);
    private final BaseFont bold = load("NotoSans-Bold.ttf", 0.75);
    private final Map<Style, Font> fonts = new EnumMap<>(Style.class);

    Fonts() {
        for (Style style : Style.values()) {
            fonts.put(style, new Font(base(style), style.size(), Font.NORMAL, style.colour()));
        }
    }

    BaseFont base(Style style) {
        return style.bold() ? bold : regular;
    }

    Font font(Style style) {
        return Objects.requireNonNull(fonts.get(style));
    }

    /// Text that is not printed whole bears a tag that tells its page.
    Chunk chunk(String text, Style style) {
        String printable = Glyphs.printable(text, base(style));
        Chunk chunk = new Chunk(printable, font(style));
        return printable.contains(Glyphs.MISSING) ? chunk.setGenericTag(Glyphs.MISSING) : chunk;
    }

    Phrase phrase(String text, Style style) {
        Phrase phrase = new Phrase(style.leading());
        phrase.add(chunk(text, style));
        return phrase;
    }

    float width(String text, Style style) {
        return base(style).getWidthPoint(Glyphs.printable(text, base(style)), style.size());
    }

    private static BaseFont load(String file, double prefix) {
        try (InputStream bytes = Report.class.getResourceAsStream("fonts/" + file)) {
            byte[] font = Objects.requireNonNull(bytes, file).readAllBytes();
            BaseFont base =
                    BaseFont.createFont(
                            file,
                            BaseFont.IDENTITY_H,
                            BaseFont.EMBEDDED,
                            BaseFont.NOT_CACHED,
                            font,
                            null);
            base.setIncludeCidSet(false);
            base.setSecureRandom(new Fixed(prefix));
            return base;
        } catch (IOException e) {
            throw new UncheckedIOException(file, e);
        }
    }

    /// The name of an embedded subset is drawn at random; the same report must give the same bytes.
    private static final class Fixed extends SecureRandom {

        private static final long serialVersionUID = 1;

        private final double value;

        Fixed(double value) {
            this.value = value;
        }

        @Override
        public double nextDouble() {
            return value;
        }
    }
}
