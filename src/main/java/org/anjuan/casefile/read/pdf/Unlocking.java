package org.anjuan.casefile.read.pdf;

import java.io.IOException;
import java.nio.file.Path;
import org.anjuan.casefile.Problem;
import org.anjuan.casefile.read.bounds.Bounds;
import org.anjuan.casefile.read.bounds.Contained;
import org.anjuan.casefile.read.bounds.Deadline;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdfwriter.compress.CompressParameters;
import org.apache.pdfbox.pdmodel.encryption.InvalidPasswordException;

/** Makes a copy of a PDF that opens without a password. */
public final class Unlocking {
    /** The number from which the copy's identity is worked out, so that equal files make equal copies. */
    private static final long IDENTITY = 0;

    private Unlocking() {}

    /** What came of it. */
    public sealed interface Result {
        /** The copy was written. */
        record Unlocked() implements Result {}

        /** The password does not open the file. */
        record WrongPassword() implements Result {}

        /** It failed for another reason. */
        record Failed(Problem problem) implements Result {}
    }

    /** Writes the copy; never throws for what is in the file. */
    public static Result unlock(Path locked, String password, Path copy, Bounds bounds) {
        var watch = new WatchedFile.Watch(Deadline.in(bounds.opening()));
        try (var document = Loader.loadPDF(new WatchedFile(locked, watch), password)) {
            document.setAllSecurityToBeRemoved(true);
            document.setDocumentId(IDENTITY);
            document.save(copy.toFile(), CompressParameters.NO_COMPRESSION);
            return new Result.Unlocked();
        } catch (InvalidPasswordException _) {
            return new Result.WrongPassword();
        } catch (IOException | RuntimeException | OutOfMemoryError | StackOverflowError failure) {
            return new Result.Failed(Contained.problem(failure));
        }
    }
}
