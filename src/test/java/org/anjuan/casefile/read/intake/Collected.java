package org.anjuan.casefile.read.intake;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.anjuan.casefile.Problem.Reason;

/** Remembers everything a walk hands out. */
final class Collected implements Receiver {
    final List<String> names = new ArrayList<>();
    final Map<String, Reason> refusals = new TreeMap<>();
    final Map<String, String> details = new TreeMap<>();
    final Map<String, byte[]> contents = new TreeMap<>();
    final List<Path> paths = new ArrayList<>();
    final List<Progress> progress = new ArrayList<>();

    @Override
    public void take(Offer offer) {
        switch (offer) {
            case Offer.Fit(var name, var path, var _, var _) -> {
                names.add(name);
                paths.add(path);
                contents.put(name, read(path));
            }
            case Offer.TurnedAway(var refusal) -> {
                refusals.put(refusal.name(), refusal.problem().reason());
                details.put(refusal.name(), refusal.problem().detail());
            }
        }
    }

    @Override
    public void progress(Progress now) {
        progress.add(now);
    }

    private static byte[] read(Path path) {
        try {
            return Files.readAllBytes(path);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
