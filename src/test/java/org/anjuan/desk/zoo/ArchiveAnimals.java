package org.anjuan.desk.zoo;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.Charset;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.anjuan.samples.OfdMaker;
import org.anjuan.samples.PictureFiles;

/** Archives that are broken, hostile or odd. */
final class ArchiveAnimals {
    private ArchiveAnimals() {}

    static List<Animal> all() {
        byte[] page = PictureFiles.jpeg(60, 40);
        byte[] good = OfdMaker.zip(Map.of("1.jpg", page));
        return List.of(
                new Animal("good.zip", good, "image 1: shown"),
                new Animal("of nothing.zip", OfdMaker.zip(Map.of()), "nothing"),
                new Animal("names in gbk.zip", gbk(page), "image 1: shown"),
                new Animal("in order.zip", ordered(page), "image 1: shown; image 1: shown; image 1: shown"),
                new Animal("cut.zip", PictureFiles.cut(good, 0.5), "refused DAMAGED"),
                new Animal("nested.zip", nested(page, 2), "image 1: shown"),
                new Animal("nested too deep.zip", nested(page, 5), "refused NESTED_TOO_DEEP"),
                new Animal("leads outside.zip", OfdMaker.zip(Map.of("../../1.jpg", page)), "refused UNSAFE_NAME"),
                new Animal("leads to the root.zip", OfdMaker.zip(Map.of("/1.jpg", page)), "refused UNSAFE_NAME"),
                new Animal("leads to a drive.zip", OfdMaker.zip(Map.of("C:\\1.jpg", page)), "refused UNSAFE_NAME"),
                new Animal("explodes.zip", OfdMaker.zip(Map.of("1.jpg", new byte[100 << 20])), "refused ARCHIVE_BOMB"),
                new Animal("locked.zip", locked(good), "refused ENCRYPTED"),
                new Animal(
                        "litter only.zip",
                        OfdMaker.zip(Map.of("__MACOSX/._1.jpg", page, "Thumbs.db", page)),
                        "nothing"),
                new Animal("junk behind.zip", PictureFiles.concat(good, new byte[10]), "image 1: shown"));
    }

    private static byte[] gbk(byte[] page) {
        var out = new ByteArrayOutputStream();
        try (var zip = new ZipOutputStream(out, Charset.forName("GBK"))) {
            zip.putNextEntry(new ZipEntry("案卷/现场照片.jpg"));
            zip.write(page);
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
        return out.toByteArray();
    }

    private static byte[] ordered(byte[] page) {
        var parts = new LinkedHashMap<String, byte[]>();
        parts.put("10.jpg", PictureFiles.concat(page, new byte[1]));
        parts.put("9.jpg", PictureFiles.concat(page, new byte[2]));
        parts.put("1.jpg", page);
        return OfdMaker.zip(parts);
    }

    private static byte[] nested(byte[] page, int depth) {
        byte[] inner = OfdMaker.zip(Map.of("1.jpg", page));
        for (int i = 0; i < depth; i++) {
            inner = OfdMaker.zip(Map.of("in.zip", inner));
        }
        return inner;
    }

    /** Sets the mark of encryption in both heads of the first entry. */
    private static byte[] locked(byte[] open) {
        byte[] zip = open.clone();
        for (int i = 0; i + 10 < zip.length; i++) {
            if (zip[i] == 'P' && zip[i + 1] == 'K' && zip[i + 2] == 3 && zip[i + 3] == 4) {
                zip[i + 6] |= 1;
            } else if (zip[i] == 'P' && zip[i + 1] == 'K' && zip[i + 2] == 1 && zip[i + 3] == 2) {
                zip[i + 8] |= 1;
            }
        }
        return zip;
    }
}
