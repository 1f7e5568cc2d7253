package org.anjuan.store;

import static org.anjuan.store.Sample.kept;
import static org.anjuan.store.Sample.reason;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.SequenceInputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.anjuan.casefile.SourceId;
import org.anjuan.store.Keeping.Reason;
import org.anjuan.store.Vault.Limits;
import org.anjuan.store.Vault.State;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The vault stores bytes once, whole or not at all, and knows when they are no longer the same. */
class VaultTest {
    private static final String ABC = "ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad";

    @TempDir
    Path folder;

    private Vault vault;

    @BeforeEach
    void makeVault() {
        vault = new Vault(folder, new Limits(1 << 20, 0));
    }

    @Test
    void bytesAreFoundUnderTheirSha256() throws IOException {
        var id = kept(vault.put(bytes("abc")));
        assertThat(id).isEqualTo(new SourceId(ABC));
        assertThat(vault.path(id))
                .hasContent("abc")
                .isEqualTo(folder.resolve("ba").resolve(ABC));
        assertThat(vault.state(id)).isEqualTo(State.WHOLE);
    }

    @Test
    void aFileIsCopiedAndNotMoved() throws IOException {
        var original = Files.writeString(folder.resolve("卷宗.pdf"), "abc");
        assertThat(kept(vault.put(original))).isEqualTo(new SourceId(ABC));
        assertThat(original).hasContent("abc");
    }

    @Test
    void theSameBytesAreStoredOnce() throws IOException {
        vault.put(bytes("abc"));
        var before = Files.getLastModifiedTime(vault.path(new SourceId(ABC)));
        assertThat(kept(vault.put(bytes("abc")))).isEqualTo(new SourceId(ABC));
        assertThat(filesIn(folder)).isEqualTo(1);
        assertThat(Files.getLastModifiedTime(vault.path(new SourceId(ABC)))).isEqualTo(before);
    }

    @Test
    void nothingIsStoredOfAFileBeyondTheLimit() throws IOException {
        assertThat(reason(vault.put(new ByteArrayInputStream(new byte[(1 << 20) + 1]))))
                .isEqualTo(Reason.TOO_LARGE);
        assertThat(filesIn(folder)).isZero();
        kept(vault.put(new ByteArrayInputStream(new byte[1 << 20])));
    }

    @Test
    void aDiskThatIsNearlyFullTakesNoMoreFiles() throws IOException {
        var full = vault.within(new Limits(Long.MAX_VALUE, Long.MAX_VALUE));
        assertThat(reason(full.put(bytes("abc")))).isEqualTo(Reason.DISK_FULL);
        assertThat(filesIn(folder)).isZero();
        kept(vault.put(bytes("abc")));
    }

    @Test
    void aDiskThatFillsUpWhileCopyingLeavesNothingBehind() throws IOException {
        long free = Files.getFileStore(folder).getUsableSpace();
        var nearlyFull = vault.within(new Limits(Long.MAX_VALUE, free - (24 << 20)));
        assertThat(reason(nearlyFull.put(new Endless()))).isEqualTo(Reason.DISK_FULL);
        assertThat(filesIn(folder)).isZero();
    }

    @Test
    void aStreamThatBreaksOffLeavesNothingBehind() throws IOException {
        var broken = new SequenceInputStream(new ByteArrayInputStream(new byte[100_000]), new Broken());
        assertThat(reason(vault.put(broken))).isEqualTo(Reason.UNREADABLE);
        assertThat(filesIn(folder)).isZero();
    }

    @Test
    void aFileThatIsNotThereIsUnreadable() {
        assertThat(reason(vault.put(folder.resolve("none.pdf")))).isEqualTo(Reason.UNREADABLE);
    }

    @Test
    void aVaultWhoseFolderIsGoneSaysSo() {
        var lost = new Vault(folder.resolve("gone"), Limits.USUAL);
        assertThat(reason(lost.put(bytes("abc")))).isEqualTo(Reason.WRITE_FAILED);
    }

    @Test
    void aVaultWithoutAWorkspaceMakesItsFolder() throws IOException {
        var alone = Vault.in(folder.resolve("new").resolve("files"));
        assertThat(alone.state(kept(alone.put(bytes("abc"))))).isEqualTo(State.WHOLE);
    }

    @Test
    void anEmptyFileIsStoredToo() {
        var id = kept(vault.put(bytes("")));
        assertThat(vault.has(id)).isTrue();
        assertThat(vault.state(id)).isEqualTo(State.WHOLE);
    }

    @Test
    void bytesThatAreNotThereAreMissing() {
        assertThat(vault.has(new SourceId(ABC))).isFalse();
        assertThat(vault.state(new SourceId(ABC))).isEqualTo(State.MISSING);
    }

    @Test
    void changedBytesAreNoticedAndHealedByTakingThemInAgain() throws IOException {
        var id = kept(vault.put(bytes("abc")));
        Spoil.overwrite(vault.path(id), "abd");
        assertThat(vault.state(id)).isEqualTo(State.CHANGED);
        vault.put(bytes("abc"));
        assertThat(vault.state(id)).isEqualTo(State.WHOLE);
    }

    @Test
    void aStoredFileIsMarkedAsNotToBeWritten() throws IOException {
        var id = kept(vault.put(bytes("abc")));
        assertThat(Files.getPosixFilePermissions(vault.path(id)))
                .noneMatch(permission -> permission.name().endsWith("WRITE"));
    }

    private static InputStream bytes(String text) {
        return new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8));
    }

    private static long filesIn(Path folder) throws IOException {
        try (var files = Files.walk(folder)) {
            return files.filter(Files::isRegularFile).count();
        }
    }

    /** A stream that never ends. */
    private static final class Endless extends InputStream {
        @Override
        public int read() {
            return 0;
        }

        @Override
        public int read(byte[] into, int from, int length) {
            return length;
        }
    }

    /** A disk that fails in the middle of a file. */
    private static final class Broken extends InputStream {
        @Override
        public int read() throws IOException {
            throw new IOException("broken");
        }

        @Override
        public int read(byte[] into, int from, int length) throws IOException {
            return read();
        }
    }
}
