package org.anjuan.casefile.read.word.docx;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.anjuan.casefile.read.word.limit.Warning;
import org.anjuan.casefile.read.word.manuscript.CharStyle;
import org.anjuan.casefile.read.word.manuscript.Inline;
import org.anjuan.casefile.read.word.manuscript.Inline.Counted;
import org.anjuan.casefile.read.word.manuscript.Inline.LineBreak;
import org.anjuan.casefile.read.word.manuscript.Inline.PageBreak;
import org.anjuan.casefile.read.word.manuscript.Inline.PageField;
import org.anjuan.casefile.read.word.manuscript.Inline.Tab;
import org.anjuan.casefile.read.word.manuscript.Inline.Text;
import org.anjuan.casefile.read.word.notation.Fields;
import org.anjuan.casefile.read.word.notation.Symbols;
import org.jspecify.annotations.Nullable;

/** Reads what stands in a paragraph; fields may go on from one paragraph to the next. */
final class Inlines {
    private final Story.Source source;
    private final Drawings drawings;
    private final Fields fields;
    private final @Nullable String ownMark;

    /** @param ownMark the mark of the note that is read; null for other text */
    Inlines(Story.Source source, Drawings drawings, boolean onEveryPage, @Nullable String ownMark) {
        this.source = source;
        this.drawings = drawings;
        this.fields = new Fields(onEveryPage);
        this.ownMark = ownMark;
    }

    List<Inline> read(Element paragraph, CharStyle base) {
        var inlines = new ArrayList<Inline>();
        readAll(paragraph.children(), base, inlines);
        return inlines;
    }

    private void readAll(List<Element> elements, CharStyle base, List<Inline> into) {
        for (var element : elements) {
            switch (element.name()) {
                case "w:r" -> run(element, base, into);
                case "w:fldSimple" -> simpleField(element, base, into);
                case "w:sdt",
                        "w:sdtContent",
                        "w:hyperlink",
                        "w:ins",
                        "w:moveTo",
                        "w:smartTag",
                        "w:customXml",
                        "w:dir",
                        "w:bdo",
                        "w:ruby",
                        "w:rubyBase" -> readAll(element.children(), base, into);
                case "mc:AlternateContent" -> readAll(Alternatives.chosen(element), base, into);
                case "m:oMath", "m:oMathPara" -> {
                    source.effort().warn(Warning.OBJECT_LEFT_OUT);
                    formula(element, base, into);
                }
                default -> {}
            }
        }
    }

    private void simpleField(Element field, CharStyle base, List<Inline> into) {
        var counted = fields.counted(field.attribute("instr", ""));
        if (counted.isPresent()) {
            into.add(new PageField(counted.get(), base));
        } else {
            readAll(field.children(), base, into);
        }
    }

    private static void formula(Element element, CharStyle base, List<Inline> into) {
        for (var child : element.children()) {
            if (child.is("m:t")) {
                into.add(new Text(child.text(), base));
            } else {
                formula(child, base, into);
            }
        }
    }

    private void run(Element run, CharStyle base, List<Inline> into) {
        var style = source.styles().chars(base, run.child("w:rPr"));
        for (var element : run.children()) {
            source.effort().step();
            switch (element.name()) {
                case "w:fldChar" -> fieldMark(element.attribute("fldCharType", ""), style, into);
                case "w:instrText" -> fields.instruction(element.text());
                default -> {
                    if (fields.visible() && !style.hidden()) {
                        content(element, style, into);
                    }
                }
            }
        }
    }

    private void fieldMark(String type, CharStyle style, List<Inline> into) {
        switch (type) {
            case "begin" -> fields.begin();
            case "separate" -> fields.separate().ifPresent(counted -> into.add(new PageField(counted, style)));
            case "end" -> {
                var characters = fields.characters();
                if (!characters.isEmpty()) {
                    into.add(new Text(characters, style));
                }
                fields.end().ifPresent(counted -> into.add(new PageField(counted, style)));
            }
            default -> {}
        }
    }

    private void content(Element element, CharStyle style, List<Inline> into) {
        switch (element.name()) {
            case "w:t" -> into.add(new Text(clean(element.text(), style), style));
            case "w:tab", "w:ptab" -> into.add(new Tab(style));
            case "w:br" -> {
                boolean line = element.attribute("type", "textWrapping").equals("textWrapping");
                into.add(line ? new LineBreak(style) : new PageBreak());
            }
            case "w:cr" -> into.add(new LineBreak(style));
            case "w:noBreakHyphen" -> into.add(new Text("-", style));
            case "w:sym" -> into.add(new Text(symbol(element), style));
            case "w:pgNum" -> into.add(new PageField(Counted.PAGE, style));
            case "w:footnoteReference", "w:endnoteReference" -> call(element, style, into);
            case "w:footnoteRef", "w:endnoteRef" -> into.add(new Text(ownMark == null ? "" : ownMark, style));
            case "w:drawing", "w:pict", "w:object" -> drawings.read(element, into);
            case "w:ruby" -> readAll(element.children(), style, into);
            case "mc:AlternateContent" -> Alternatives.chosen(element).forEach(chosen -> content(chosen, style, into));
            default -> {}
        }
    }

    private void call(Element call, CharStyle style, List<Inline> into) {
        if (ownMark == null) {
            source.notes().call(call, style, source, into);
        } else {
            source.effort().warn(Warning.OBJECT_LEFT_OUT);
        }
    }

    private static String clean(String text, CharStyle style) {
        String readable = Symbols.readable(text.replaceAll("[\\t\\r\\n]", " "));
        return style.capitals() ? readable.toUpperCase(Locale.ROOT) : readable;
    }

    private static String symbol(Element symbol) {
        try {
            return Symbols.of(Integer.parseInt(symbol.attribute("char", "F0B7"), 16));
        } catch (NumberFormatException _) {
            return "•";
        }
    }
}
