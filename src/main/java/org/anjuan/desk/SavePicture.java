package org.anjuan.desk;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.anjuan.casefile.Picture;
import org.anjuan.casefile.read.picture.Png;

/** Keeps a picture as a PNG file. */
public final class SavePicture {
    private SavePicture() {}

    /**
     * Writes the picture.
     *
     * @throws IOException when the file cannot be written
     */
    public static void save(Picture.Pixels pixels, Path file) throws IOException {
        Files.write(file, Png.of(pixels));
    }
}
