package org.anjuan.casefile.read.word.face;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Arrays;
import org.apache.fontbox.afm.AFMParser;
import org.apache.pdfbox.pdmodel.font.PDFont;

/** How wide Latin letters and digits are in the font a file asks for, so that lines end where they do in Word. */
public enum LatinWidths {
    /** As in the bundled face. */
    OWN(""),
    /** Half an em each, as in SimSun and its kin. */
    HALF(""),
    COURIER(""),
    TIMES("Times-Roman"),
    HELVETICA("Helvetica");

    private static final int CHARACTERS = 128;
    private static final double UNITS = 1000;
    private static final double UNKNOWN = -1;
    private static final double FIXED_WIDTH = 0.6;

    @SuppressWarnings("ImmutableEnumChecker") // filled once, never changed
    private final double[] widths = new double[CHARACTERS];

    LatinWidths(String metrics) {
        Arrays.fill(widths, UNKNOWN);
        if (!metrics.isEmpty()) {
            load(metrics);
        }
    }

    private void load(String metrics) {
        try (var in = PDFont.class.getResourceAsStream("/org/apache/pdfbox/resources/afm/" + metrics + ".afm")) {
            for (var metric : new AFMParser(in).parse(true).getCharMetrics()) {
                int code = metric.getCharacterCode();
                if (code >= 0 && code < CHARACTERS) {
                    widths[code] = metric.getWx() / UNITS;
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The width of a character as a part of its size. */
    public double of(int character, double own) {
        if (character >= CHARACTERS) {
            return own;
        }
        return switch (this) {
            case OWN -> own;
            case HALF -> 0.5;
            case COURIER -> FIXED_WIDTH;
            case TIMES, HELVETICA -> widths[character] < 0 ? own : widths[character];
        };
    }
}
