package org.anjuan.casefile.read.intake;

import java.util.List;

/** Formats that begin with marks of their own and are only named, so that a person knows what to do with the file. */
final class Signatures {
    private static final int METAFILE_MARK_AT = 40;

    private static final List<Mark> MARKS = List.of(
            new Mark(Format.JPEG_2000, 0, "\0\0\0\fjP  \r\n\u0087\n"),
            new Mark(Format.JPEG_2000, 0, "\u00FFO\u00FFQ"),
            new Mark(Format.PSD, 0, "8BPS"),
            new Mark(Format.METAFILE, 0, "\u00D7\u00CD\u00C6\u009A"),
            new Mark(Format.METAFILE, METAFILE_MARK_AT, " EMF"),
            new Mark(Format.POSTSCRIPT, 0, "%!PS"),
            new Mark(Format.POSTSCRIPT, 0, "\u00C5\u00D0\u00D3\u00C6"),
            new Mark(Format.DJVU, 0, "AT&TFORM"),
            new Mark(Format.DRAWING, 0, "AC10"),
            new Mark(Format.CEB, 0, "Founder CEB"),
            new Mark(Format.CAJ, 0, "CAJ\0"),
            new Mark(Format.CAJ, 0, "KDH "),
            new Mark(Format.DATABASE, 0, "\0\1\0\0Standard Jet DB"),
            new Mark(Format.DATABASE, 0, "\0\1\0\0Standard ACE DB"),
            new Mark(Format.DATABASE, 0, "SQLite format 3\0"),
            new Mark(Format.SHORTCUT, 0, "L\0\0\0\1\u0014\2\0"),
            new Mark(Format.PROGRAM, 0, "MZ"),
            new Mark(Format.PROGRAM, 0, "\u007FELF"));

    private Signatures() {}

    /** What stands at a place of a file of this format. */
    private record Mark(Format format, int at, String bytes) {}

    /**
     * The format that begins so, or {@link Format#UNKNOWN}.
     *
     * @param head a file's first bytes, one char each
     */
    static Format of(String head) {
        return MARKS.stream()
                .filter(mark -> head.startsWith(mark.bytes(), mark.at()))
                .map(Mark::format)
                .findFirst()
                .orElse(Format.UNKNOWN);
    }
}
