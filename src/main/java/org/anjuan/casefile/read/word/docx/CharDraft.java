package org.anjuan.casefile.read.word.docx;

import org.anjuan.casefile.read.word.manuscript.CharStyle;
import org.jspecify.annotations.Nullable;

/** A character style in the making: layer after layer of run properties is applied. */
final class CharDraft {
    private static final double SCRIPT_SIZE = 0.65;
    private static final double SUPERSCRIPT = 0.33;
    private static final double SUBSCRIPT = -0.12;

    private final Theme theme;
    private String latin;
    private String chinese;
    private double size;
    private boolean bold;
    private boolean italic;
    private boolean underline;
    private boolean strike;
    private boolean hidden;
    private boolean capitals;
    private int color;
    private @Nullable Integer fill;
    private double position;
    private String script = "baseline";
    private double spacing;
    private double stretch;

    CharDraft(CharStyle base, Theme theme) {
        this.theme = theme;
        latin = base.latin();
        chinese = base.chinese();
        size = base.size();
        bold = base.bold();
        italic = base.italic();
        underline = base.underline();
        strike = base.strike();
        hidden = base.hidden();
        capitals = base.capitals();
        color = base.color();
        fill = base.fill();
        spacing = base.spacing();
        stretch = base.stretch();
    }

    CharDraft apply(@Nullable Element properties) {
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
            case "w:rFonts" -> fonts(property);
            case "w:sz" -> size = Measures.number(value, size * 2) / 2;
            case "w:b" -> bold = Element.isOn(value);
            case "w:i" -> italic = Element.isOn(value);
            case "w:u" -> underline = Element.isOn(value);
            case "w:strike", "w:dstrike" -> strike = Element.isOn(value);
            case "w:vanish" -> hidden = Element.isOn(value);
            case "w:caps", "w:smallCaps" -> capitals = Element.isOn(value);
            case "w:color" -> color = Colors.parse(value, 0);
            case "w:shd" -> fill = Colors.fill(property);
            case "w:highlight" -> fill = Colors.named(value);
            case "w:position" -> position = Measures.number(value, 0) / 2;
            case "w:vertAlign" -> script = value == null ? "baseline" : value;
            case "w:spacing" -> spacing = property.twips("val", 0);
            case "w:w" -> stretch = Measures.number(value, 100) / 100;
            default -> {}
        }
    }

    private void fonts(Element fonts) {
        var ascii = theme.font(fonts.attribute("asciiTheme"), fonts.attribute("ascii"));
        var asian = theme.font(fonts.attribute("eastAsiaTheme"), fonts.attribute("eastAsia"));
        latin = ascii == null ? latin : ascii;
        chinese = asian == null ? chinese : asian;
    }

    CharStyle style() {
        double scripted = switch (script) {
            case "superscript" -> SUPERSCRIPT;
            case "subscript" -> SUBSCRIPT;
            default -> 0;
        };
        double shown = scripted == 0 ? size : size * SCRIPT_SIZE;
        double raise = (scripted * size + position) / Math.max(1, shown);
        return new CharStyle(
                latin, chinese, shown, bold, italic, underline, strike, hidden, capitals, color, fill, raise, spacing,
                stretch);
    }
}
