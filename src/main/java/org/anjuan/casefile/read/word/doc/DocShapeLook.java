package org.anjuan.casefile.read.word.doc;

import org.anjuan.casefile.read.word.manuscript.Edge;
import org.apache.poi.ddf.AbstractEscherOptRecord;
import org.apache.poi.ddf.EscherContainerRecord;
import org.apache.poi.ddf.EscherPropertyTypes;
import org.apache.poi.ddf.EscherSimpleProperty;
import org.jspecify.annotations.Nullable;

/** How a shape looks: its line, its fill, the room around its text ([MS-ODRAW] 2.3). */
final class DocShapeLook {
    private static final double EMU = 12_700;
    private static final int USUAL_LINE = 9_525;
    private static final int USUAL_INSET = 91_440;
    private static final int WHITE = 0xFFFFFF;

    /** Bits that say whether there is a line or a fill, each with the bit that says that it is said. */
    private static final int LINE = 0x0008;

    private static final int LINE_SAID = 0x0008_0000;
    private static final int FILL = 0x0010;
    private static final int FILL_SAID = 0x0010_0000;

    /** Bits of a colour that make it an index of something instead. */
    private static final int NO_PLAIN_COLOUR = 0xFF00_0000;

    private final EscherContainerRecord shape;

    DocShapeLook(EscherContainerRecord shape) {
        this.shape = shape;
    }

    /** A property; the last of the shape's lists of properties counts. */
    int number(EscherPropertyTypes type, int otherwise) {
        int value = otherwise;
        for (var record : shape.getChildRecords()) {
            EscherSimpleProperty found = record instanceof AbstractEscherOptRecord list ? list.lookup(type) : null;
            value = found == null ? value : found.getPropertyValue();
        }
        return value;
    }

    /** The line of something that is a line. */
    Edge line() {
        double width = number(EscherPropertyTypes.LINESTYLE__LINEWIDTH, USUAL_LINE) / EMU;
        boolean dashed = number(EscherPropertyTypes.LINESTYLE__LINEDASHING, 0) != 0;
        return new Edge(
                Math.clamp(width, 0.25, 24),
                colour(EscherPropertyTypes.LINESTYLE__COLOR, 0),
                dashed ? Edge.Look.DASHED : Edge.Look.SOLID);
    }

    /** The line around a shape; null where it has none. */
    @Nullable
    Edge outline() {
        return has(EscherPropertyTypes.LINESTYLE__NOLINEDRAWDASH, LINE, LINE_SAID) ? line() : null;
    }

    /** The colour inside; null where one looks through. */
    @Nullable
    Integer fill() {
        return has(EscherPropertyTypes.FILL__NOFILLHITTEST, FILL, FILL_SAID)
                ? (Integer) colour(EscherPropertyTypes.FILL__FILLCOLOR, WHITE)
                : null;
    }

    /** Distance of the text from the sides. */
    double inset() {
        return Math.clamp(number(EscherPropertyTypes.TEXT__TEXTLEFT, USUAL_INSET) / EMU, 0, 100);
    }

    private boolean has(EscherPropertyTypes type, int bit, int said) {
        int bits = number(type, 0);
        return (bits & said) == 0 || (bits & bit) != 0;
    }

    private int colour(EscherPropertyTypes type, int otherwise) {
        int value = number(type, NO_PLAIN_COLOUR);
        return (value & NO_PLAIN_COLOUR) == 0 ? DocColors.of(value) : otherwise;
    }
}
