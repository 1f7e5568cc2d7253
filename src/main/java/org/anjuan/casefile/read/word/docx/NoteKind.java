package org.anjuan.casefile.read.word.docx;

import java.io.IOException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.anjuan.casefile.read.word.limit.Effort;
import org.anjuan.casefile.read.word.limit.Warning;
import org.anjuan.casefile.read.word.notation.NumberFormat;
import org.jspecify.annotations.Nullable;

/** Footnotes or endnotes: what they say, and how they are counted in the section that is being read. */
final class NoteKind {
    private static final int MOST = 100_000;

    private final String properties;
    private final @Nullable Element settings;
    private final String part;
    private final Map<String, Element> texts;
    private final String usual;
    private @Nullable Element section;
    private int count;
    private boolean counting;

    private NoteKind(
            String properties, @Nullable Element settings, String part, Map<String, Element> texts, String usual) {
        this.properties = properties;
        this.settings = settings;
        this.part = part;
        this.texts = texts;
        this.usual = usual;
    }

    /**
     * Reads a kind's part.
     *
     * @param settings those of the document
     * @param name {@code footnote} or {@code endnote}
     * @param usual the format of their numbers where none is said
     */
    static NoteKind of(Parts parts, String main, @Nullable Element settings, String name, String usual)
            throws IOException {
        var part = parts.related(main, name + "s");
        var root = part == null ? null : parts.xml(part);
        var texts = new HashMap<String, Element>();
        if (root != null) {
            for (var note : root.children()) {
                texts.put(note.attribute("id", ""), note);
            }
        }
        var properties = "w:" + name + "Pr";
        var said = settings == null ? null : settings.child(properties);
        return new NoteKind(properties, said, part == null ? "" : part, texts, usual);
    }

    /** The part in which they stand. */
    String part() {
        return part;
    }

    /** What a note says, which is called once; nothing where the file does not have it. */
    List<Element> text(String id) {
        var text = texts.remove(id);
        return text == null ? List.of() : text.children();
    }

    /** Goes on to a section. */
    void section(@Nullable Element its) {
        section = its == null ? null : its.child(properties);
        counting &= !restarts("eachSect");
    }

    /** The next number, as it is written. */
    String next(Effort effort) {
        if (restarts("eachPage")) {
            effort.warn(Warning.NOTES_OTHERWISE);
        }
        count = counting ? count + 1 : start();
        counting = true;
        return NumberFormat.write(count, said("w:numFmt", usual));
    }

    /** Whether they stand together at the end of a section or of the text. */
    boolean atEnd() {
        return said("w:pos", "pageBottom").endsWith("End");
    }

    private boolean restarts(String where) {
        return said("w:numRestart", "continuous").equals(where);
    }

    private int start() {
        try {
            return Math.clamp(Integer.parseInt(said("w:numStart", "1").strip()), 0, MOST);
        } catch (NumberFormatException _) {
            return 1;
        }
    }

    private String said(String name, String otherwise) {
        var here = section == null ? null : section.val(name);
        var anywhere = here == null && settings != null ? settings.val(name) : here;
        return anywhere == null ? otherwise : anywhere;
    }
}
