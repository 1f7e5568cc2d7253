package org.anjuan.casefile.read.word.notation;

import java.util.ArrayDeque;
import java.util.Locale;
import java.util.Optional;
import org.anjuan.casefile.read.word.manuscript.Inline.Counted;

/** Follows fields through the runs of a story: what is instruction, what is result, and what is a page number. */
public final class Fields {
    private final ArrayDeque<Field> open = new ArrayDeque<>();
    private final boolean live;

    /** @param live whether page numbers are to be filled in instead of shown as they were saved */
    public Fields(boolean live) {
        this.live = live;
    }

    private static final class Field {
        private final StringBuilder instruction = new StringBuilder();
        private boolean result;
        private boolean replaced;
    }

    public void begin() {
        open.push(new Field());
    }

    public void instruction(String text) {
        var field = open.peek();
        if (field != null && !field.result) {
            field.instruction.append(text);
        }
    }

    /** The instruction is complete; the answer is the page number that stands in place of its result. */
    public Optional<Counted> separate() {
        var field = open.peek();
        if (field == null || field.result) {
            return Optional.empty();
        }
        field.result = true;
        var counted = counted(field.instruction.toString());
        field.replaced = counted.isPresent();
        return counted;
    }

    /** The characters that the field, about to end without a result, shows by its instruction alone; empty for most. */
    public String characters() {
        var field = open.peek();
        return field == null || field.result ? "" : Formula.characters(field.instruction.toString());
    }

    /** The field ends; the answer is a page number when it ended without a result. */
    public Optional<Counted> end() {
        var counted = separate();
        open.poll();
        return counted;
    }

    /** Whether what comes now is seen on the page. */
    public boolean visible() {
        return open.stream().allMatch(field -> field.result && !field.replaced);
    }

    /** The page number an instruction asks for, where such are to be filled in. */
    public Optional<Counted> counted(String instruction) {
        String name = instruction.strip().split("\\s", 2)[0].toUpperCase(Locale.ROOT);
        if (!live) {
            return Optional.empty();
        }
        return switch (name) {
            case "PAGE" -> Optional.of(Counted.PAGE);
            case "NUMPAGES", "SECTIONPAGES" -> Optional.of(Counted.PAGES);
            default -> Optional.empty();
        };
    }
}
