package org.anjuan.desk.zoo;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_8;

import java.util.List;

/** Files of formats that are only named, and of none at all. */
final class StrangeAnimals {
    private StrangeAnimals() {}

    static List<Animal> all() {
        return List.of(
                new Animal("notes.rtf", "{\\rtf1 words}".getBytes(UTF_8), "refused UNSUPPORTED_FORMAT RTF"),
                new Animal(
                        "mail.eml",
                        "From: a@b.example\r\nTo: c@d.example\r\nSubject: x\r\n\r\nwords".getBytes(UTF_8),
                        "refused UNSUPPORTED_FORMAT EML"),
                new Animal(
                        "packed.rar",
                        "Rar!\u001A\u0007\u0001\0".getBytes(ISO_8859_1),
                        "refused UNSUPPORTED_FORMAT RAR"),
                new Animal(
                        "packed.7z",
                        "7z\u00BC\u00AF'\u001C\0\u0004".getBytes(ISO_8859_1),
                        "refused UNSUPPORTED_FORMAT 7z"),
                new Animal(
                        "packed.tar.gz",
                        "\u001F\u008B\b\0\0\0\0\0".getBytes(ISO_8859_1),
                        "refused UNSUPPORTED_FORMAT GZIP"),
                new Animal(
                        "film.mp4",
                        "\0\0\0\u0018ftypisom\0\0\0\0".getBytes(ISO_8859_1),
                        "refused UNSUPPORTED_FORMAT VIDEO"),
                new Animal(
                        "sound.mp3", "ID3\u0004\0\0\0\0\0\0".getBytes(ISO_8859_1), "refused UNSUPPORTED_FORMAT SOUND"),
                new Animal("page.html", "<!doctype html><p>words".getBytes(UTF_8), "refused UNSUPPORTED_FORMAT HTML"),
                new Animal(
                        "film named pdf.pdf", "\0\0\0\u0018ftypisom\0\0\0\0".getBytes(ISO_8859_1), "refused MISNAMED"),
                new Animal("program.exe", "MZ\u0090\0\u0003\0\0\0".getBytes(ISO_8859_1), "refused UNKNOWN_FORMAT"),
                new Animal("words.txt", "words".getBytes(UTF_8), "refused UNKNOWN_FORMAT"));
    }
}
