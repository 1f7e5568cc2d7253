package org.anjuan.casefile.read.ocr;

import ai.onnxruntime.OrtException;
import java.util.Comparator;
import java.util.List;

/** Tells which way up a page lies: by how its lines run, and by one vote of its longest lines. */
final class Uprightness {
    private static final int VOTERS = 12;
    private static final int PIECE = 192;

    private final Net classifier;

    Uprightness(Net classifier) {
        this.classifier = classifier;
    }

    /** Whether the lines run up and down, as on a page that lies on its side. */
    static boolean onItsSide(List<Slanted> lines) {
        double steep = 0;
        double level = 0;
        for (var line : lines) {
            if (line.longish()) {
                steep += line.steep() ? line.length() : 0;
                level += line.steep() ? 0 : line.length();
            }
        }
        return steep > level * 2;
    }

    /** Whether a page whose lines run across lies on its head. */
    boolean onItsHead(Ink page, List<Slanted> lines) throws OrtException {
        var voters = lines.stream()
                .filter(line -> line.longish() && !line.steep())
                .sorted(Comparator.comparingDouble(Slanted::length).reversed())
                .limit(VOTERS)
                .toList();
        double votes = 0;
        for (var line : voters) {
            var answer = classifier.ask(Strip.middle(page, line, PIECE).planes(), PIECE, Strip.HEIGHT);
            votes += answer.values()[1] - answer.values()[0];
        }
        return votes > 0;
    }
}
