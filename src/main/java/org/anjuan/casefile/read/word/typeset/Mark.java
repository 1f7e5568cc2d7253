package org.anjuan.casefile.read.word.typeset;

import org.anjuan.casefile.read.font.Face;
import org.anjuan.casefile.read.word.manuscript.Drawing.Picture;
import org.anjuan.casefile.read.word.manuscript.Edge;

/** Something to be printed; lengths are points, down and right from the top left corner. */
public sealed interface Mark {

    /** The same mark elsewhere. */
    Mark moved(double across, double down);

    /**
     * Characters in one face beside each other.
     *
     * @param x where the first begins
     * @param y the line they stand on
     * @param stretch width as a part of the face's own
     * @param spacing extra space after each character
     * @param color 0xRRGGBB
     */
    record Glyphs(
            String text,
            Face face,
            double size,
            double x,
            double y,
            double stretch,
            double spacing,
            boolean bold,
            boolean italic,
            int color)
            implements Mark {
        @Override
        public Glyphs moved(double across, double down) {
            return new Glyphs(text, face, size, x + across, y + down, stretch, spacing, bold, italic, color);
        }
    }

    /** A straight line. */
    record Rule(double x1, double y1, double x2, double y2, Edge edge) implements Mark {
        @Override
        public Rule moved(double across, double down) {
            return new Rule(x1 + across, y1 + down, x2 + across, y2 + down, edge);
        }
    }

    /** A filled rectangle. */
    record Fill(double x, double y, double width, double height, int color) implements Mark {
        @Override
        public Fill moved(double across, double down) {
            return new Fill(x + across, y + down, width, height, color);
        }
    }

    /** A picture that fills a frame. */
    record Stamp(Picture picture, double x, double y, double width, double height) implements Mark {
        @Override
        public Stamp moved(double across, double down) {
            return new Stamp(picture, x + across, y + down, width, height);
        }
    }
}
