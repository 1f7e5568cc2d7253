package org.anjuan.casefile.read.word.typeset;

import java.util.ArrayList;
import java.util.List;

/** One printed page: marks behind the text, the text, marks before it. */
public final class Sheet {
    private final double width;
    private final double height;
    private final List<Mark> behind = new ArrayList<>();
    private final List<Mark> text = new ArrayList<>();
    private final List<Mark> before = new ArrayList<>();

    Sheet(double width, double height) {
        this.width = width;
        this.height = height;
    }

    public double width() {
        return width;
    }

    public double height() {
        return height;
    }

    void behind(List<Mark> marks) {
        behind.addAll(marks);
    }

    void text(Mark mark) {
        text.add(mark);
    }

    void before(List<Mark> marks) {
        before.addAll(marks);
    }

    /** All marks in the order in which they cover each other. */
    public List<Mark> marks() {
        var all = new ArrayList<Mark>(behind.size() + text.size() + before.size());
        all.addAll(behind);
        all.addAll(text);
        all.addAll(before);
        return all;
    }
}
