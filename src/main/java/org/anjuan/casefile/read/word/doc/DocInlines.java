package org.anjuan.casefile.read.word.doc;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.anjuan.casefile.read.word.limit.Effort;
import org.anjuan.casefile.read.word.manuscript.CharStyle;
import org.anjuan.casefile.read.word.manuscript.Inline;
import org.anjuan.casefile.read.word.manuscript.Inline.LineBreak;
import org.anjuan.casefile.read.word.manuscript.Inline.PageBreak;
import org.anjuan.casefile.read.word.manuscript.Inline.PageField;
import org.anjuan.casefile.read.word.manuscript.Inline.Tab;
import org.anjuan.casefile.read.word.manuscript.Inline.Text;
import org.anjuan.casefile.read.word.notation.Fields;
import org.anjuan.casefile.read.word.notation.Symbols;
import org.apache.poi.hwpf.usermodel.CharacterRun;
import org.apache.poi.hwpf.usermodel.Paragraph;
import org.jspecify.annotations.Nullable;

/** Reads what stands in a paragraph; fields may go on from one paragraph to the next. */
final class DocInlines {
    private static final char PICTURE = 1;
    private static final char NOTE = 2;
    private static final char DRAWING = 8;
    private static final char FIELD_BEGINS = 0x13;
    private static final char FIELD_RESULT = 0x14;
    private static final char FIELD_ENDS = 0x15;
    private static final char LINE_ENDS = 0x0B;
    private static final char PAGE_ENDS = 0x0C;
    private static final char COLUMN_ENDS = 0x0E;
    private static final char FIXED_HYPHEN = 0x1E;

    private final Effort effort;
    private final DocStyles styles;
    private final DocDrawings drawings;
    private final @Nullable DocNotes notes;
    private final Fields fields;
    private final StringBuilder pending = new StringBuilder();
    private String mark = "";

    /** @param notes those that are called in the text; null where none are */
    DocInlines(Effort effort, DocStyles styles, DocDrawings drawings, @Nullable DocNotes notes, boolean onEveryPage) {
        this.effort = effort;
        this.styles = styles;
        this.drawings = drawings;
        this.notes = notes;
        this.fields = new Fields(onEveryPage);
    }

    /** What stands for the mark of the note that is read from now on. */
    void mark(String ofNote) {
        mark = ofNote;
    }

    List<Inline> read(Paragraph paragraph) {
        var inlines = new ArrayList<Inline>();
        int last = paragraph.getEndOffset() - 1;
        for (int i = 0; i < paragraph.numCharacterRuns(); i++) {
            effort.step();
            var run = paragraph.getCharacterRun(i);
            run(run, styles.chars(paragraph, run), last, inlines);
        }
        return inlines;
    }

    private void run(CharacterRun run, CharStyle style, int last, List<Inline> into) {
        if (run.isSymbol() && fields.visible()) {
            into.add(new Text(Symbols.of(run.getSymbolCharacter()), style));
            return;
        }
        String text = run.text();
        for (int i = 0; i < text.length(); i++) {
            boolean end = run.getStartOffset() + i >= last;
            character(text.charAt(i), run, run.getStartOffset() + i, end, style, into);
        }
        flush(style, into);
    }

    private void character(char c, CharacterRun run, int at, boolean end, CharStyle style, List<Inline> into) {
        if (c == FIELD_BEGINS || c == FIELD_RESULT || c == FIELD_ENDS) {
            flush(style, into);
            if (c == FIELD_ENDS) {
                pending.append(fields.characters());
                flush(style, into);
            }
            var counted = switch (c) {
                case FIELD_RESULT -> fields.separate();
                case FIELD_ENDS -> fields.end();
                default -> {
                    fields.begin();
                    yield Optional.<Inline.Counted>empty();
                }
            };
            counted.ifPresent(number -> into.add(new PageField(number, style)));
        } else if (!fields.visible()) {
            fields.instruction(String.valueOf(c));
        } else if (!style.hidden()) {
            visible(c, run, at, end, style, into);
            if (notes != null && notes.isCalled(at)) {
                flush(style, into);
                notes.call(at, c == NOTE, style, into);
            }
        }
    }

    private void visible(char c, CharacterRun run, int at, boolean end, CharStyle style, List<Inline> into) {
        switch (c) {
            case '\t' -> add(new Tab(style), style, into);
            case LINE_ENDS -> add(new LineBreak(style), style, into);
            case PAGE_ENDS, COLUMN_ENDS -> {
                if (!end) {
                    add(new PageBreak(), style, into);
                }
            }
            case FIXED_HYPHEN -> pending.append('-');
            case PICTURE -> {
                flush(style, into);
                drawings.picture(run, into);
            }
            case NOTE -> pending.append(mark);
            case DRAWING -> {
                flush(style, into);
                drawings.floating(at, into);
            }
            default -> {
                if (c >= ' ') {
                    pending.append(c);
                }
            }
        }
    }

    private void add(Inline inline, CharStyle style, List<Inline> into) {
        flush(style, into);
        into.add(inline);
    }

    private void flush(CharStyle style, List<Inline> into) {
        if (!pending.isEmpty()) {
            String text = Symbols.readable(pending.toString());
            into.add(new Text(style.capitals() ? text.toUpperCase(Locale.ROOT) : text, style));
            pending.setLength(0);
        }
    }
}
