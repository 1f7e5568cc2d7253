package org.anjuan.casefile.read.word.doc;

import java.util.ArrayList;
import java.util.List;
import org.anjuan.casefile.read.word.limit.Effort;
import org.anjuan.casefile.read.word.limit.Warning;
import org.anjuan.casefile.read.word.manuscript.Block;
import org.anjuan.casefile.read.word.manuscript.CharStyle;
import org.anjuan.casefile.read.word.manuscript.Inline;
import org.anjuan.casefile.read.word.notation.NumberFormat;
import org.apache.poi.hwpf.HWPFDocument;
import org.apache.poi.hwpf.usermodel.Notes;
import org.apache.poi.hwpf.usermodel.Range;

/** The notes of a document, called one after the other: footnotes go to the foot of their page, endnotes behind the text. */
final class DocNotes {
    /** What {@code rncFtn} says where numbers begin anew on every page. */
    private static final int EACH_PAGE = 2;

    private final HWPFDocument document;
    private final DocStory story;
    private final Kind footnotes;
    private final Kind endnotes;
    private final List<Block> behind = new ArrayList<>();

    /** Footnotes or endnotes. */
    private static final class Kind {
        private final Notes notes;
        private final Range text;
        private final String format;
        private int number;

        Kind(Notes notes, Range text, int first, int format) {
            this.notes = notes;
            this.text = text;
            this.number = Math.clamp(first, 1, 100_000) - 1;
            this.format = DocNumbering.format(format);
        }

        /** The note called by the character at this place; -1 where none is. */
        int at(int place) {
            return notes.getNotesCount() == 0 ? -1 : notes.getNoteIndexByAnchorPosition(place);
        }

        String next() {
            return NumberFormat.write(++number, format);
        }
    }

    DocNotes(HWPFDocument document, Effort effort) {
        this.document = document;
        this.story = DocStory.apart(document, effort);
        var said = document.getDocProperties();
        footnotes = new Kind(document.getFootnotes(), document.getFootnoteRange(), said.getNFtn(), said.getNfcFtnRef());
        endnotes = new Kind(document.getEndnotes(), document.getEndnoteRange(), said.getNEdn(), said.getNfcEdnRef());
        if (said.getRncFtn() == EACH_PAGE && footnotes.notes.getNotesCount() > 0) {
            effort.warn(Warning.NOTES_OTHERWISE);
        }
    }

    /** Whether the character at this place of the body calls a note. */
    boolean isCalled(int place) {
        return footnotes.at(place) >= 0 || endnotes.at(place) >= 0;
    }

    /**
     * Takes the note that is called at a place.
     *
     * @param counted whether its mark is its number; else the text around it is
     */
    void call(int place, boolean counted, CharStyle style, List<Inline> into) {
        int footnote = footnotes.at(place);
        var kind = footnote >= 0 ? footnotes : endnotes;
        String mark = counted ? kind.next() : "";
        var text = text(kind, kind.at(place), mark);
        if (footnote >= 0) {
            into.add(new Inline.NoteCall(mark, style, text));
        } else {
            into.add(new Inline.Text(mark, style));
            behind.addAll(text);
        }
    }

    private List<Block> text(Kind kind, int index, String mark) {
        int most = kind.text.getEndOffset() - kind.text.getStartOffset();
        int start = Math.clamp(kind.notes.getNoteTextStartOffset(index), 0, most);
        int end = Math.clamp(kind.notes.getNoteTextEndOffset(index), start, most);
        int from = kind.text.getStartOffset();
        return story.note(new Range(from + start, from + end, document), mark);
    }

    /** What stands behind the text. */
    List<Block> behind() {
        return List.copyOf(behind);
    }
}
