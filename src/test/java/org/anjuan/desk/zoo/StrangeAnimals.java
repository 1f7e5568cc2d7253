package org.anjuan.desk.zoo;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_16LE;
import static java.nio.charset.StandardCharsets.UTF_8;

import java.nio.charset.Charset;
import java.util.Arrays;
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
                new Animal(
                        "program.exe",
                        "MZ\u0090\0\u0003\0\0\0".getBytes(ISO_8859_1),
                        "refused UNSUPPORTED_FORMAT PROGRAM"),
                new Animal("program named pdf.pdf", "MZ\u0090\0\u0003\0\0\0".getBytes(ISO_8859_1), "refused MISNAMED"),
                new Animal("words.txt", "words".getBytes(UTF_8), "refused UNSUPPORTED_FORMAT TXT"),
                new Animal(
                        "words of old windows.txt",
                        "行政处罚决定书".getBytes(Charset.forName("GBK")),
                        "refused UNSUPPORTED_FORMAT TXT"),
                new Animal("words of notepad.txt", "\uFEFF当事人".getBytes(UTF_16LE), "refused UNSUPPORTED_FORMAT TXT"),
                new Animal(
                        "words that begin like a program.txt",
                        "MZ-1 型".getBytes(UTF_8),
                        "refused UNSUPPORTED_FORMAT TXT"),
                new Animal("words named doc.doc", "当事人：青禾公司\r\n".getBytes(UTF_8), "refused MISNAMED"),
                new Animal(
                        "words cut within a character.txt",
                        Arrays.copyOf("案".repeat(2000).getBytes(UTF_8), 4096),
                        "refused UNSUPPORTED_FORMAT TXT"),
                new Animal(
                        "picture.jp2",
                        "\0\0\0\fjP  \r\n\u0087\n\0\0\0\u0014".getBytes(ISO_8859_1),
                        "refused UNSUPPORTED_FORMAT JPEG 2000"),
                new Animal("letter.ceb", "Founder CEB 3.0\0".getBytes(ISO_8859_1), "refused UNSUPPORTED_FORMAT CEB"),
                new Animal(
                        "link to a case.lnk",
                        "L\0\0\0\1\u0014\2\0\0\0\0\0".getBytes(ISO_8859_1),
                        "refused UNSUPPORTED_FORMAT LNK"),
                new Animal(
                        "plan.svg",
                        "<?xml version='1.0'?><svg xmlns='http://www.w3.org/2000/svg'/>".getBytes(UTF_8),
                        "refused UNSUPPORTED_FORMAT SVG"),
                new Animal(
                        "nobody knows.bin",
                        "\1\2\3\4\5\6\7\b".getBytes(ISO_8859_1),
                        "refused UNKNOWN_FORMAT 01 02 03 04"),
                new Animal("nobody knows.doc", "\1\2\3\4\5\6\7\b".getBytes(ISO_8859_1), "refused DAMAGED"));
    }
}
