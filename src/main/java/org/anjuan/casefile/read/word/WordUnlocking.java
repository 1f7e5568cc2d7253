package org.anjuan.casefile.read.word;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.security.GeneralSecurityException;
import org.anjuan.casefile.Problem;
import org.anjuan.casefile.Problem.Reason;
import org.anjuan.casefile.read.bounds.Contained;
import org.anjuan.casefile.read.pdf.Unlocking.Result;
import org.apache.poi.poifs.crypt.Decryptor;
import org.apache.poi.poifs.crypt.EncryptionInfo;
import org.apache.poi.poifs.filesystem.POIFSFileSystem;

/** Makes a copy of a .docx that opens without a password (ECMA-376 packages, MS-OFFCRYPTO). */
public final class WordUnlocking {
    /** Times a password may be hashed: Office writes 100,000; the format allows ten million, which takes seconds. */
    private static final int MOST_ROUNDS = 10_000_000;

    private WordUnlocking() {}

    /** Writes the copy; never throws for what is in the file. */
    public static Result unlock(Path locked, String password, Path copy) {
        try (var system = new POIFSFileSystem(locked.toFile(), true)) {
            var information = new EncryptionInfo(system);
            if (information.getVerifier().getSpinCount() > MOST_ROUNDS) {
                return new Result.Failed(Problem.of(Reason.TOO_SLOW));
            }
            var decryptor = Decryptor.getInstance(information);
            if (!decryptor.verifyPassword(password)) {
                return new Result.WrongPassword();
            }
            try (var content = decryptor.getDataStream(system)) {
                Files.copy(content, copy, StandardCopyOption.REPLACE_EXISTING);
            }
            return new Result.Unlocked();
        } catch (GeneralSecurityException failure) {
            return new Result.Failed(
                    new Problem(Reason.DAMAGED, failure.getClass().getSimpleName()));
        } catch (IOException | RuntimeException | OutOfMemoryError | StackOverflowError failure) {
            return new Result.Failed(Contained.problem(failure));
        }
    }
}
