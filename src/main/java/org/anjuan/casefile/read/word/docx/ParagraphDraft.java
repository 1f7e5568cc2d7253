package org.anjuan.casefile.read.word.docx;

import java.util.Comparator;
import java.util.List;
import java.util.TreeMap;
import org.anjuan.casefile.read.word.manuscript.Borders;
import org.anjuan.casefile.read.word.manuscript.ParagraphStyle;
import org.anjuan.casefile.read.word.manuscript.ParagraphStyle.Align;
import org.anjuan.casefile.read.word.manuscript.ParagraphStyle.LineSpacing;
import org.anjuan.casefile.read.word.manuscript.ParagraphStyle.TabStop;
import org.jspecify.annotations.Nullable;

/** A paragraph style in the making: layer after layer of paragraph properties is applied. */
final class ParagraphDraft {
    private static final double AUTOMATIC_GAP = 14;
    private static final double HUNDREDTHS = 100;
    private static final double SINGLE = 240;

    private Align align = Align.LEFT;
    private double left;
    private double right;
    private double first;
    private double leftChars;
    private double rightChars;
    private double firstChars;
    private double before;
    private double after;
    private double beforeLines;
    private double afterLines;
    private LineSpacing spacing = LineSpacing.SINGLE;
    private boolean keepNext;
    private boolean keepLines;
    private boolean breakBefore;
    private boolean widowControl;
    private boolean toGrid = true;
    private boolean closeToOwnKind;
    private final TreeMap<Double, TabStop> tabs = new TreeMap<>(Comparator.naturalOrder());
    private @Nullable Borders borders;
    private @Nullable Integer fill;

    /** @param widowControl what holds where no layer says anything */
    ParagraphDraft(boolean widowControl) {
        this.widowControl = widowControl;
    }

    ParagraphDraft apply(@Nullable Element properties) {
        if (properties != null) {
            for (var property : properties.children()) {
                take(property);
            }
        }
        return this;
    }

    private void take(Element property) {
        var value = property.attribute("val");
        switch (property.name()) {
            case "w:jc" -> align = align(value);
            case "w:ind" -> indent(property);
            case "w:spacing" -> spacing(property);
            case "w:keepNext" -> keepNext = Element.isOn(value);
            case "w:keepLines" -> keepLines = Element.isOn(value);
            case "w:pageBreakBefore" -> breakBefore = Element.isOn(value);
            case "w:widowControl" -> widowControl = Element.isOn(value);
            case "w:snapToGrid" -> toGrid = Element.isOn(value);
            case "w:contextualSpacing" -> closeToOwnKind = Element.isOn(value);
            case "w:tabs" -> property.all("w:tab").forEach(this::tab);
            case "w:pBdr" -> borders = Edges.borders(property);
            case "w:shd" -> fill = Colors.fill(property);
            default -> {}
        }
    }

    private static Align align(@Nullable String value) {
        return switch (value == null ? "" : value) {
            case "center" -> Align.CENTER;
            case "right", "end" -> Align.RIGHT;
            case "both" -> Align.BOTH;
            case "distribute", "thaiDistribute" -> Align.DISTRIBUTE;
            default -> Align.LEFT;
        };
    }

    private void indent(Element indent) {
        left = indent.twips("left", indent.twips("start", left));
        right = indent.twips("right", indent.twips("end", right));
        first = indent.twips("firstLine", first);
        first = -indent.twips("hanging", -first);
        leftChars = indent.number("leftChars", indent.number("startChars", leftChars));
        rightChars = indent.number("rightChars", indent.number("endChars", rightChars));
        firstChars = indent.number("firstLineChars", firstChars);
        firstChars = -indent.number("hangingChars", -firstChars);
    }

    private void spacing(Element gaps) {
        before = gaps.twips("before", before);
        after = gaps.twips("after", after);
        beforeLines = gaps.number("beforeLines", beforeLines);
        afterLines = gaps.number("afterLines", afterLines);
        if (gaps.attribute("beforeAutospacing") != null && Element.isOn(gaps.attribute("beforeAutospacing"))) {
            before = AUTOMATIC_GAP;
        }
        if (gaps.attribute("afterAutospacing") != null && Element.isOn(gaps.attribute("afterAutospacing"))) {
            after = AUTOMATIC_GAP;
        }
        if (gaps.attribute("line") != null) {
            spacing = switch (gaps.attribute("lineRule", "auto")) {
                case "exact" -> new LineSpacing(LineSpacing.Rule.EXACT, Math.abs(gaps.twips("line", 12)));
                case "atLeast" -> new LineSpacing(LineSpacing.Rule.AT_LEAST, gaps.twips("line", 12));
                default -> new LineSpacing(LineSpacing.Rule.MULTIPLE, gaps.number("line", SINGLE) / SINGLE);
            };
        }
    }

    private void tab(Element tab) {
        double at = tab.twips("pos", 0);
        var kind = switch (tab.attribute("val", "left")) {
            case "center" -> TabStop.Kind.CENTER;
            case "right", "end" -> TabStop.Kind.RIGHT;
            case "decimal" -> TabStop.Kind.DECIMAL;
            default -> TabStop.Kind.LEFT;
        };
        var leader = switch (tab.attribute("leader", "none")) {
            case "dot", "middleDot" -> ".";
            case "hyphen" -> "-";
            case "underscore", "heavy" -> "_";
            default -> "";
        };
        if (tab.attribute("val", "").equals("clear")) {
            tabs.remove(at);
        } else {
            tabs.put(at, new TabStop(at, kind, leader));
        }
    }

    /**
     * @param name the named style
     * @param em the size of the paragraph's characters, for indents counted in characters
     * @param line the height of a line, for gaps counted in lines
     */
    ParagraphStyle style(String name, double em, double line) {
        return new ParagraphStyle(
                align,
                chars(leftChars, left, em),
                chars(rightChars, right, em),
                chars(firstChars, first, em),
                Math.max(0, chars(beforeLines, before, line)),
                Math.max(0, chars(afterLines, after, line)),
                spacing,
                keepNext,
                keepLines,
                breakBefore,
                widowControl,
                toGrid,
                closeToOwnKind,
                name,
                List.copyOf(tabs.values()),
                borders,
                fill);
    }

    private static double chars(double counted, double measured, double unit) {
        return counted == 0 ? measured : counted / HUNDREDTHS * unit;
    }
}
