package org.anjuan.desk;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.anjuan.desk.drafttrail.Trail;
import org.anjuan.standard.Standard;
import org.anjuan.standard.edit.Draft;
import org.anjuan.standard.edit.Draft.Step;
import org.anjuan.standard.read.StandardReader;
import org.anjuan.standard.read.StandardWriter;

/**
 * What was done to drafts, kept beside their files, so that it can be undone tomorrow. A trail leads back from the text of
 * its draft; where that was changed by something else there is no way back. Everything here reads or writes files, so ask in
 * the background.
 */
public final class DraftTrails {
    /** Steps that are kept on disk; the oldest go first. */
    static final int MOST_STEPS = 100;

    /** A trail that is larger was not written by this program. */
    private static final long MOST_BYTES = 32L << 20;

    private static final String ENDING = ".trail";

    /** By file: the texts of the states of its draft, by identity, so that a key costs one text and not a hundred. */
    private final Map<Path, Map<Standard, String>> texts = new HashMap<>();

    private final Words words;

    public DraftTrails(Words words) {
        this.words = words;
    }

    /** The file of a draft's trail. */
    public static Path of(Path draft) {
        return draft.resolveSibling(draft.getFileName() + ENDING);
    }

    /** Keeps what was done to a draft; returns once it is on disk. */
    public synchronized Answer<Path> keep(Path file, Draft draft) {
        var known = texts.getOrDefault(file, Map.of());
        var now = new IdentityHashMap<Standard, String>();
        var text = text(draft.standard(), known, now);
        var past = steps(text, draft.past(), known, now);
        var future = steps(text, draft.future(), known, now);
        texts.clear();
        texts.put(file, now);
        var out = of(file);
        try {
            ImportStandard.written(out, Trail.of(text, past, future).bytes());
            return Answer.yes(out);
        } catch (IOException _) {
            return Answer.no(words.say("standard.file.unwritable", out));
        }
    }

    /** The last steps, each from the state after it back to the one before; the last step last. */
    private static List<Trail.Kept> steps(
            String text, List<Step> steps, Map<Standard, String> known, Map<Standard, String> now) {
        var kept = new ArrayList<Trail.Kept>();
        var after = text;
        var last = steps.subList(Math.max(0, steps.size() - MOST_STEPS), steps.size());
        for (var step : last.reversed()) {
            var before = text(step.other(), known, now);
            kept.addFirst(Trail.kept(step.what(), step.place(), after, before));
            after = before;
        }
        return kept;
    }

    private static String text(Standard standard, Map<Standard, String> known, Map<Standard, String> now) {
        var text = known.containsKey(standard) ? known.get(standard) : StandardWriter.write(standard);
        now.put(standard, text);
        return text;
    }

    /** A draft with what was done to it; empty where nothing is known that leads to it as it is on disk now. */
    public Optional<Draft> remembered(Path file) {
        try {
            var trail = of(file);
            if (!Files.isRegularFile(trail) || Files.size(trail) > MOST_BYTES) {
                return Optional.empty();
            }
            var text = Files.readString(file, StandardCharsets.UTF_8);
            return Trail.read(Files.readAllBytes(trail))
                    .filter(read -> read.leadsTo(text))
                    .flatMap(read -> draft(text, read));
        } catch (IOException _) {
            return Optional.empty();
        }
    }

    private static Optional<Draft> draft(String text, Trail trail) {
        return read(text).map(standard -> new Draft(standard, back(text, trail.past()), back(text, trail.future())));
    }

    /** As many steps as can be made out, from the last one on. */
    private static List<Step> back(String text, List<Trail.Kept> kept) {
        var steps = new ArrayList<Step>();
        var after = text;
        for (var step : kept.reversed()) {
            var before = step.before(after);
            var standard = before.flatMap(DraftTrails::read);
            if (before.isEmpty() || standard.isEmpty()) {
                break;
            }
            steps.addFirst(new Step(step.what(), step.at(), standard.get()));
            after = before.get();
        }
        return steps;
    }

    private static Optional<Standard> read(String text) {
        return Optional.ofNullable(StandardReader.draft(text).standard());
    }
}
