package org.anjuan.casefile.read.zip;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import net.lingala.zip4j.ZipFile;
import net.lingala.zip4j.exception.ZipException;
import net.lingala.zip4j.model.FileHeader;

/** The locked entries of a zip (the cipher of PKZIP, or AES as WinZip writes it), opened by a password. */
public final class LockedZip implements AutoCloseable {
    /** Of the entry that a password is tried on at most; a short one decides as well as a long one. */
    private static final long MOST_TRIED = 64L << 20;

    private static final int CHUNK = 1 << 16;

    private final ZipFile zip;
    private final Map<Long, FileHeader> byPlace = new HashMap<>();

    private LockedZip(ZipFile zip) throws IOException {
        this.zip = zip;
        zip.setCharset(StandardCharsets.ISO_8859_1);
        headers().forEach(header -> byPlace.put(header.getOffsetLocalHeader(), header));
    }

    private List<FileHeader> headers() throws IOException {
        try {
            return zip.getFileHeaders();
        } catch (RuntimeException broken) {
            throw new IOException(broken);
        }
    }

    /**
     * Opens a zip whose table of contents was measured before.
     *
     * @return empty when the password does not fit
     * @throws IOException when the file is damaged
     */
    public static Optional<LockedZip> open(Path file, String password) throws IOException {
        var locked = new LockedZip(new ZipFile(file.toFile(), password.toCharArray()));
        boolean fits = false;
        try {
            fits = locked.fits();
            return fits ? Optional.of(locked) : Optional.empty();
        } finally {
            if (!fits) {
                locked.close();
            }
        }
    }

    /** The shortest locked entry is read to its end, because one wrong password in 256 shows nowhere else. */
    private boolean fits() throws IOException {
        var shortest = byPlace.values().stream()
                .filter(header -> header.isEncrypted() && !header.isDirectory())
                .min(Comparator.comparingLong(FileHeader::getCompressedSize));
        if (shortest.isEmpty()) {
            return true;
        }
        try (var content = content(shortest.get())) {
            var chunk = new byte[CHUNK];
            long read = 0;
            for (int more = 0; more >= 0 && read < MOST_TRIED; read += more) {
                more = content.read(chunk);
            }
            return true;
        } catch (ZipException wrong) {
            if (wrong.getType() == ZipException.Type.UNSUPPORTED_ENCRYPTION) {
                throw wrong;
            }
            return false;
        } catch (IOException _) {
            return false;
        }
    }

    /**
     * What is in the entry whose local header stands at this place of the file.
     *
     * @throws IOException when there is none or it is locked in a way that is not known; reading fails where it is damaged
     */
    public InputStream content(long place) throws IOException {
        var header = byPlace.get(place);
        if (header == null) {
            throw new IOException("No such entry");
        }
        return content(header);
    }

    private InputStream content(FileHeader header) throws IOException {
        try {
            return zip.getInputStream(header);
        } catch (RuntimeException broken) {
            throw new IOException(broken);
        }
    }

    @Override
    public void close() throws IOException {
        zip.close();
    }
}
