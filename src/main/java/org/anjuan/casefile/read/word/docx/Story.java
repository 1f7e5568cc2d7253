package org.anjuan.casefile.read.word.docx;

import java.util.ArrayList;
import java.util.List;
import org.anjuan.casefile.read.word.limit.Effort;
import org.anjuan.casefile.read.word.limit.Warning;
import org.anjuan.casefile.read.word.manuscript.Block;
import org.anjuan.casefile.read.word.manuscript.CharStyle;
import org.anjuan.casefile.read.word.manuscript.Inline;
import org.anjuan.casefile.read.word.manuscript.Paragraph;
import org.jspecify.annotations.Nullable;

/** Reads the blocks of one part: the body, a header, a footer, the notes. */
final class Story {
    private final Source source;
    private final Inlines inlines;
    private final Tables tables;

    /**
     * What all stories of one document share.
     *
     * @param line the height of a line, for gaps counted in lines
     * @param notes counts the notes that are called
     */
    record Source(Parts parts, Styles styles, Numbering numbering, Effort effort, double line, Notes notes) {}

    /**
     * @param part the part's name, for its relationships
     * @param onEveryPage whether page numbers are to be filled in page by page
     */
    Story(Source source, String part, boolean onEveryPage) {
        this(source, part, onEveryPage, null);
    }

    private Story(Source source, String part, boolean onEveryPage, @Nullable String mark) {
        this.source = source;
        this.inlines = new Inlines(source, new Drawings(source, part, this), onEveryPage, mark);
        this.tables = new Tables(source, this);
    }

    /** The story of one note, in which its mark stands again. */
    static Story ofNote(Source source, String part, String mark) {
        return new Story(source, part, false, mark);
    }

    /** The blocks among these elements and in the wrappers among them. */
    List<Block> blocks(List<Element> elements, @Nullable String tableStyle) {
        var blocks = new ArrayList<Block>();
        read(elements, tableStyle, blocks);
        return blocks;
    }

    private void read(List<Element> elements, @Nullable String tableStyle, List<Block> into) {
        for (var element : elements) {
            switch (element.name()) {
                case "w:p" -> into.add(paragraph(element, tableStyle));
                case "w:tbl" -> into.add(tables.read(element));
                case "w:sdt" -> {
                    var content = element.child("w:sdtContent");
                    read(content == null ? List.of() : content.children(), tableStyle, into);
                }
                case "w:ins", "w:moveTo", "w:customXml", "w:smartTag" -> read(element.children(), tableStyle, into);
                case "mc:AlternateContent" -> read(Alternatives.chosen(element), tableStyle, into);
                case "w:altChunk" -> source.effort().warn(Warning.OBJECT_LEFT_OUT);
                default -> {}
            }
        }
    }

    Paragraph paragraph(Element element, @Nullable String tableStyle) {
        source.effort().step();
        var styles = source.styles();
        var properties = element.child("w:pPr");
        String style = styles.paragraphStyle(properties == null ? null : properties.val("w:pStyle"));
        var base = styles.charBase(style, tableStyle);
        var content = inlines.read(element, base);
        var mark = styles.chars(base, properties == null ? null : properties.child("w:rPr"));

        var draft = styles.paragraphBase(tableStyle);
        var direct = properties == null ? null : properties.child("w:numPr");
        var level = source.numbering().level(direct == null ? styles.inherited(style, "w:pPr", "w:numPr") : direct);
        if (direct == null && level != null) {
            draft.apply(level.paragraphProperties());
        }
        styles.applyParagraphStyle(draft, style);
        if (direct != null && level != null) {
            draft.apply(level.paragraphProperties());
        }
        draft.apply(properties);
        var label =
                level == null || content.isEmpty() ? null : source.numbering().count(level, mark);
        return new Paragraph(draft.style(style, em(content, mark), source.line()), content, mark, label);
    }

    /** The size of the first characters, by which indents counted in characters are measured. */
    private static double em(List<Inline> content, CharStyle mark) {
        for (var inline : content) {
            if (inline instanceof Inline.Text(var _, var style)) {
                return style.size();
            }
        }
        return mark.size();
    }
}
