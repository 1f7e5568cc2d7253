package org.anjuan.casefile.read.ocr;

import ai.onnxruntime.OrtException;
import java.util.ArrayList;
import java.util.List;

/** Reads one line of writing, by the reading model: at each step along the line the likeliest character or none. */
final class LineReader {
    /**
     * What a line says.
     *
     * @param stops where each character begins, in parts of the line's length, and where the last one ends
     * @param confidence mean over the characters, 0 to 1
     */
    record Said(String text, List<Double> stops, double confidence) {}

    private record Sign(String text, double from, double to, double confidence) {
        double middle() {
            return (from + to) / 2;
        }
    }

    private static final int NOTHING = 0;

    private final Net reader;
    private final List<String> signs;

    /**
     * A reader for these signs.
     *
     * @param signs the model's dictionary in its own order; the model's first answer stands for no sign, its last for a
     *     space
     */
    LineReader(Net reader, List<String> signs) {
        this.reader = reader;
        this.signs = signs;
    }

    /** What the strip says; an empty text where it says nothing. */
    Said read(Strip strip) throws OrtException {
        var answer = reader.ask(strip.planes(), strip.fullWidth(), Strip.HEIGHT);
        return said(signs(answer, strip));
    }

    private List<Sign> signs(Net.Answer answer, Strip strip) {
        int steps = answer.size(1);
        int kinds = answer.size(2);
        double part = (double) strip.fullWidth() / steps / strip.width();
        var found = new ArrayList<Sign>();
        int before = NOTHING;
        for (int step = 0; step < steps; step++) {
            int best = best(answer.values(), step * kinds, kinds);
            double sure = answer.values()[step * kinds + best];
            if (best != NOTHING && best == before) {
                var last = found.removeLast();
                found.add(new Sign(last.text(), last.from(), (step + 1) * part, Math.max(last.confidence(), sure)));
            } else if (best != NOTHING) {
                found.add(new Sign(sign(best), step * part, (step + 1) * part, sure));
            }
            before = best;
        }
        return found;
    }

    private String sign(int kind) {
        return kind > signs.size() ? " " : signs.get(kind - 1);
    }

    private static int best(float[] values, int from, int kinds) {
        int best = 0;
        for (int kind = 1; kind < kinds; kind++) {
            if (values[from + kind] > values[from + best]) {
                best = kind;
            }
        }
        return best;
    }

    private static Said said(List<Sign> found) {
        var text = new StringBuilder();
        var stops = new ArrayList<Double>();
        double sure = 0;
        for (int i = 0; i < found.size(); i++) {
            var sign = found.get(i);
            double begins = i == 0
                    ? sign.middle() - halfPitch(found)
                    : (found.get(i - 1).middle() + sign.middle()) / 2;
            for (int unit = 0; unit < sign.text().length(); unit++) {
                stops.add(Math.clamp(begins, 0.0, 1.0));
            }
            text.append(sign.text());
            sure += sign.confidence();
        }
        if (found.isEmpty()) {
            return new Said("", List.of(0.0), 0);
        }
        stops.add(Math.clamp(found.getLast().middle() + halfPitch(found), 0.0, 1.0));
        return new Said(text.toString(), stops, sure / found.size());
    }

    /** Half of the usual way from one character to the next. */
    private static double halfPitch(List<Sign> found) {
        if (found.size() < 2) {
            return (found.getFirst().to() - found.getFirst().from());
        }
        return (found.getLast().middle() - found.getFirst().middle()) / (found.size() - 1) / 2;
    }
}
