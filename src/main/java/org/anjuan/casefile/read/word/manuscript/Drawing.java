package org.anjuan.casefile.read.word.manuscript;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** Something drawn rather than written. */
public sealed interface Drawing {

    /**
     * A picture.
     *
     * @param bytes belong to it and are not changed any more
     * @param crop what is cut off before it fills its frame
     * @param turn clockwise, in degrees
     */
    @SuppressWarnings("ArrayRecordComponent") // handed on, never compared
    record Picture(byte[] bytes, Crop crop, double turn) implements Drawing {}

    /** What is cut off at each edge, as parts of the whole picture. */
    record Crop(double top, double right, double bottom, double left) {
        public static final Crop NONE = new Crop(0, 0, 0, 0);

        private static final double MOST = 0.98;

        public Crop {
            top = Math.clamp(top, 0, MOST);
            left = Math.clamp(left, 0, MOST);
            bottom = Math.clamp(bottom, 0, 0.99 - top);
            right = Math.clamp(right, 0, 0.99 - left);
        }
    }

    /**
     * A rectangle, with text in it or without.
     *
     * @param inset distance of the text from the edges
     * @param edge its outline; null without
     * @param fill its colour; null without
     */
    record TextBox(
            List<Block> blocks,
            double inset,
            @Nullable Edge edge,
            @Nullable Integer fill) implements Drawing {
        public TextBox {
            blocks = List.copyOf(blocks);
        }
    }

    /**
     * A straight line from the top left corner to the bottom right one.
     *
     * @param rising whether it goes from the bottom left to the top right corner instead
     */
    record Stroke(Edge edge, boolean rising) implements Drawing {}

    /** Several drawings in one frame; positions and sizes are parts of the frame's. */
    record Group(List<Member> members) implements Drawing {
        public Group {
            members = List.copyOf(members);
        }
    }

    /** One drawing of a group. */
    record Member(Drawing drawing, double x, double y, double width, double height) {}
}
