package org.anjuan.ui.reader;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.Optional;
import java.util.stream.IntStream;
import org.anjuan.casefile.Anchor;
import org.anjuan.casefile.Box;
import org.anjuan.casefile.Line;
import org.anjuan.casefile.PageText;

/** Picks text on one page: what lies between two points in reading order, and what lies under a box. */
record TextPick(PageText text) {
    private static final int CONTEXT = 20;

    /** A place between two characters: in front of {@code at} in the line of that number. */
    private record Caret(int line, int at) {}

    /** The passage between two points of the upright page; empty where there is no text between them. */
    Optional<Anchor.Passage> between(Spot from, Spot to) {
        if (text.lines().isEmpty()) {
            return Optional.empty();
        }
        var one = caret(from);
        var other = caret(to);
        boolean forward = one.line() < other.line() || (one.line() == other.line() && one.at() <= other.at());
        return forward ? passage(one, other) : passage(other, one);
    }

    /** The text under a box: whole lines' parts whose middle lies in it, one after another. */
    String under(Box box) {
        var words = new ArrayList<String>();
        for (var line : text.lines()) {
            if (line.box().overlaps(box)) {
                var part = inside(line, box);
                if (!part.isBlank()) {
                    words.add(part.strip());
                }
            }
        }
        return String.join("\n", words);
    }

    private static String inside(Line line, Box box) {
        return IntStream.range(0, line.text().length())
                .filter(at -> holdsMiddle(box, line.part(at, at + 1)))
                .collect(StringBuilder::new, (all, at) -> all.append(line.text().charAt(at)), StringBuilder::append)
                .toString();
    }

    private static boolean holdsMiddle(Box box, Box character) {
        return box.contains(character.x() + character.width() / 2, character.y() + character.height() / 2);
    }

    private Optional<Anchor.Passage> passage(Caret from, Caret to) {
        var boxes = new ArrayList<Box>();
        var words = new ArrayList<String>();
        for (int number = from.line(); number <= to.line(); number++) {
            var line = text.lines().get(number);
            int begin = number == from.line() ? from.at() : 0;
            int end = number == to.line() ? to.at() : line.text().length();
            if (begin < end) {
                boxes.add(line.part(begin, end));
                words.add(line.text().substring(begin, end));
            }
        }
        return boxes.isEmpty()
                ? Optional.empty()
                : Optional.of(
                        new Anchor.Passage(text.page(), boxes, String.join("\n", words), before(from), after(to)));
    }

    private String before(Caret caret) {
        var all = upTo(caret);
        return all.substring(Math.max(0, all.length() - CONTEXT));
    }

    private String after(Caret caret) {
        var rest = plain().substring(upTo(caret).length());
        return rest.substring(0, Math.min(rest.length(), CONTEXT));
    }

    private String upTo(Caret caret) {
        var all = new StringBuilder();
        for (int number = 0; number < caret.line(); number++) {
            all.append(text.lines().get(number).text());
        }
        return all.append(text.lines().get(caret.line()).text(), 0, caret.at()).toString();
    }

    private String plain() {
        return text.lines().stream().map(Line::text).reduce("", String::concat);
    }

    private Caret caret(Spot spot) {
        int line = IntStream.range(0, text.lines().size())
                .boxed()
                .min(Comparator.comparingDouble(
                        number -> distance(text.lines().get(number).box(), spot)))
                .orElseThrow();
        return new Caret(line, stop(text.lines().get(line), spot));
    }

    /** Nearest line first: height counts more than side, as a reader's hand strays sideways. */
    private static double distance(Box box, Spot spot) {
        double aside = Math.max(0, Math.max(box.x() - spot.x(), spot.x() - box.right()));
        double away = Math.max(0, Math.max(box.y() - spot.y(), spot.y() - box.bottom()));
        return away * 4 + aside;
    }

    private static int stop(Line line, Spot spot) {
        return IntStream.rangeClosed(0, line.text().length())
                .boxed()
                .min(Comparator.comparingDouble(at -> gap(line, at, spot)))
                .orElseThrow();
    }

    private static double gap(Line line, int at, Spot spot) {
        var head = line.part(0, at);
        return line.vertical() ? Math.abs(head.bottom() - spot.y()) : Math.abs(head.right() - spot.x());
    }
}
