package org.anjuan.desk;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.anjuan.casefile.Anchor;
import org.anjuan.casefile.Box;
import org.anjuan.casefile.LineReading;
import org.anjuan.casefile.PageTexts;
import org.anjuan.review.Corrections;

/** Finds the lines that places stand in, as they are read by now; waits for pages, so ask in the background. */
public final class LinesAt {
    private final PageTexts texts;

    LinesAt(PageTexts texts) {
        this.texts = texts;
    }

    /**
     * The lines, each once, in the order of the places; a whole page or an absence has none.
     *
     * @param said what the reviewer says of lines already
     */
    public List<LineReading> of(List<Anchor> places, Corrections said) {
        return places.stream()
                .flatMap(place -> place instanceof Anchor.Passage passage ? of(passage) : Stream.of())
                .map(line ->
                        said.lines().stream().filter(line::isOf).findFirst().orElse(line))
                .distinct()
                .toList();
    }

    private Stream<LineReading> of(Anchor.Passage passage) {
        return passage.boxes().stream().flatMap(box -> line(passage, box).stream());
    }

    private Optional<LineReading> line(Anchor.Passage passage, Box box) {
        double x = box.x() + box.width() / 2;
        double y = box.y() + box.height() / 2;
        return texts.read(passage.page()).lines().stream()
                .filter(line -> line.box().contains(x, y))
                .findFirst()
                .map(line -> new LineReading(passage.page(), line.box(), line.text(), line.text()));
    }
}
