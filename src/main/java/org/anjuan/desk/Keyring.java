package org.anjuan.desk;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.anjuan.casefile.Problem;
import org.anjuan.casefile.Problem.Reason;
import org.anjuan.casefile.read.pdf.Unlocking;

/** The passwords a person gives while files are taken in: each is tried on the files that follow, and forgotten at the end. */
final class Keyring {
    private static final int TRIES = 3;

    private final Control control;
    private final List<String> known = new ArrayList<>();

    Keyring(Control control) {
        this.control = control;
    }

    /**
     * Has a copy written that opens without a password.
     *
     * @param lock tries a password and writes the copy where it fits
     * @return empty when it was written, else why not
     */
    Optional<Problem> unlock(String name, Function<String, Unlocking.Result> lock) {
        for (var password : List.copyOf(known)) {
            var result = lock.apply(password);
            if (!(result instanceof Unlocking.Result.WrongPassword)) {
                return problem(result);
            }
        }
        for (int i = 0; i < TRIES && !control.cancelled(); i++) {
            var password = control.password(name, i > 0);
            if (password.isEmpty()) {
                break;
            }
            var result = lock.apply(password.get());
            if (!(result instanceof Unlocking.Result.WrongPassword)) {
                known.add(password.get());
                return problem(result);
            }
        }
        return Optional.of(Problem.of(Reason.ENCRYPTED));
    }

    private static Optional<Problem> problem(Unlocking.Result result) {
        return result instanceof Unlocking.Result.Failed(var problem) ? Optional.of(problem) : Optional.empty();
    }
}
