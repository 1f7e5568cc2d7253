package org.anjuan.casefile.read.bounds;

import java.nio.file.AccessDeniedException;
import java.nio.file.NoSuchFileException;
import java.util.concurrent.ExecutionException;
import org.anjuan.casefile.Problem;
import org.anjuan.casefile.Problem.Reason;
import org.apache.pdfbox.pdmodel.encryption.InvalidPasswordException;

/** Names what went wrong inside a library as a problem a person can act upon. */
public final class Contained {
    private static final Problem OUT_OF_MEMORY = Problem.of(Reason.TOO_MUCH_MEMORY);
    private static final Problem NESTED_TOO_DEEP = new Problem(Reason.DAMAGED, "nested too deep");

    private Contained() {}

    /**
     * The problem behind a failure of any kind, running out of memory and of stack included.
     *
     * @return never the failure's own message, which may quote the file: only its class and where it arose
     */
    public static Problem problem(Throwable failure) {
        return switch (failure) {
            case ExecutionException wrapped when wrapped.getCause() != null -> problem(wrapped.getCause());
            case Overrun overrun -> overrun.problem();
            case OutOfMemoryError _ -> OUT_OF_MEMORY;
            case StackOverflowError _ -> NESTED_TOO_DEEP;
            case InvalidPasswordException _ -> Problem.of(Reason.ENCRYPTED);
            case NoSuchFileException _ -> Problem.of(Reason.UNREADABLE);
            case AccessDeniedException _ -> Problem.of(Reason.UNREADABLE);
            default -> new Problem(Reason.DAMAGED, place(failure));
        };
    }

    /**
     * Whether the work took all memory or all stack, from which others in the same machine may suffer too; not, whether it was
     * refused before it took any.
     */
    public static boolean fatal(Problem problem) {
        return problem.equals(OUT_OF_MEMORY) || problem.equals(NESTED_TOO_DEEP);
    }

    private static String place(Throwable failure) {
        var name = failure.getClass().getSimpleName();
        var trace = failure.getStackTrace();
        if (trace.length == 0) {
            return name;
        }
        var owner = trace[0].getClassName();
        return name + " in " + owner.substring(owner.lastIndexOf('.') + 1) + "." + trace[0].getMethodName();
    }
}
