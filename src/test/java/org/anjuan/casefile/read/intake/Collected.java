package org.anjuan.casefile.read.intake;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Function;
import org.anjuan.casefile.Problem;
import org.anjuan.casefile.Problem.Reason;
import org.anjuan.casefile.read.pdf.Unlocking;

/** Remembers everything a walk hands out. */
final class Collected implements Receiver {
    final List<String> names = new ArrayList<>();
    final Map<String, Reason> refusals = new TreeMap<>();
    final Map<String, String> details = new TreeMap<>();
    final Map<String, byte[]> contents = new TreeMap<>();
    final List<Path> paths = new ArrayList<>();
    final List<Progress> progress = new ArrayList<>();

    /** What a person would answer to every question for a password, one after the other. */
    final List<String> passwords = new ArrayList<>();

    /** The archives whose password was asked for. */
    final List<String> asked = new ArrayList<>();

    @Override
    public Optional<Problem> unlock(String archive, Function<String, Unlocking.Result> lock) {
        asked.add(archive);
        return passwords.stream().map(lock).anyMatch(new Unlocking.Result.Unlocked()::equals)
                ? Optional.empty()
                : Optional.of(Problem.of(Reason.ENCRYPTED));
    }

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
