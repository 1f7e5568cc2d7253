package org.anjuan.casefile.read.word.docx;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.anjuan.casefile.read.word.limit.Warning;
import org.anjuan.casefile.read.word.manuscript.Block;
import org.anjuan.casefile.read.word.manuscript.CharStyle;
import org.anjuan.casefile.read.word.manuscript.Inline;
import org.jspecify.annotations.Nullable;

/** The notes of a document, called one after the other: footnotes go to the foot of their page, endnotes behind the text. */
final class Notes {
    private final NoteKind footnotes;
    private final NoteKind endnotes;
    private final List<Block> behind = new ArrayList<>();

    private Notes(NoteKind footnotes, NoteKind endnotes) {
        this.footnotes = footnotes;
        this.endnotes = endnotes;
    }

    /** @param settings those of the document */
    static Notes of(Parts parts, String main, @Nullable Element settings) throws IOException {
        return new Notes(
                NoteKind.of(parts, main, settings, "footnote", "decimal"),
                NoteKind.of(parts, main, settings, "endnote", "lowerRoman"));
    }

    /** Goes on to the section with these properties. */
    void section(@Nullable Element properties) {
        footnotes.section(properties);
        endnotes.section(properties);
    }

    /** A note is called here. */
    void call(Element call, CharStyle style, Story.Source source, List<Inline> into) {
        boolean end = call.is("w:endnoteReference");
        var kind = end ? endnotes : footnotes;
        boolean own = Element.isOn(call.attribute("customMarkFollows", "0"));
        String mark = own ? "" : kind.next(source.effort());
        source.effort().enter();
        var text = kind.text(call.attribute("id", ""));
        var note = Story.ofNote(source, kind.part(), mark).blocks(text, null);
        source.effort().leave();
        if (end || kind.atEnd()) {
            if (!end) {
                source.effort().warn(Warning.NOTES_OTHERWISE);
            }
            behind.addAll(note);
            into.add(new Inline.Text(mark, style));
        } else {
            into.add(new Inline.NoteCall(mark, style, note));
        }
    }

    /** What stands behind the text. */
    List<Block> behind() {
        return List.copyOf(behind);
    }
}
