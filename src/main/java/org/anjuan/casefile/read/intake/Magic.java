package org.anjuan.casefile.read.intake;

import java.nio.charset.StandardCharsets;
import java.util.HexFormat;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/** Tells formats apart that show themselves in a file's first bytes. */
final class Magic {
    /** How many first bytes are enough. */
    static final int LENGTH = 4096;

    private static final int BEGINNING = 4;
    private static final int PDF_HEADER_WITHIN = 1024;
    private static final byte[] OLE2 = {
        (byte) 0xD0, (byte) 0xCF, 0x11, (byte) 0xE0, (byte) 0xA1, (byte) 0xB1, 0x1A, (byte) 0xE1
    };

    private static final int TAR_MARK_AT = 257;

    /** The kinds of ISO media files that hold a picture. */
    private static final Set<String> HEIF = Set.of("heic", "heix", "heim", "heis", "hevc", "mif1", "msf1");

    private static final Set<String> AVIF = Set.of("avif", "avis");

    /** How a mail begins (RFC 5322), in whatever order its lines come. */
    private static final Pattern MAIL = Pattern.compile(
            "\\A(?:(?:Received|Return-Path|Delivered-To|From|To|Date|Subject|Message-ID|X-[\\w-]+):[^\\n"
                    + "]*\\r"
                    + "?\\n"
                    + "(?:[ \\t][^\\n"
                    + "]*\\r"
                    + "?\\n"
                    + ")*){2}",
            Pattern.CASE_INSENSITIVE);

    private final byte[] head;

    /** The first bytes, one char each. */
    private final String text;

    /** Looks at a file's first bytes. */
    Magic(byte[] head) {
        this.head = head;
        text = new String(head, StandardCharsets.ISO_8859_1);
    }

    boolean isZip() {
        return text.startsWith("PK\3\4") || text.startsWith("PK\5\6");
    }

    boolean isCompound() {
        return text.startsWith(new String(OLE2, StandardCharsets.ISO_8859_1));
    }

    /** The first four bytes as people who look into files write them. */
    String beginning() {
        return HexFormat.ofDelimiter(" ").withUpperCase().formatHex(head, 0, Math.min(head.length, BEGINNING));
    }

    /** The format that needs no look inside, or {@link Format#UNKNOWN}. */
    Format format() {
        if (text.isEmpty()) {
            return Format.EMPTY;
        }
        int pdf = text.indexOf("%PDF-");
        if (pdf >= 0 && pdf < PDF_HEADER_WITHIN) {
            return Format.PDF;
        }
        Format marked = marked();
        Format picture = marked != Format.UNKNOWN ? marked : picture();
        return picture != Format.UNKNOWN ? picture : written();
    }

    /** Writing may happen to begin with the letters of a mark; only PostScript is writing itself. */
    private Format marked() {
        Format marked = Signatures.of(text);
        return marked == Format.POSTSCRIPT || !PlainText.is(head) ? marked : Format.UNKNOWN;
    }

    private Format picture() {
        if (text.startsWith("\u00FF\u00D8\u00FF")) {
            return Format.JPEG;
        } else if (text.startsWith("\u0089PNG\r\n\u001A\n")) {
            return Format.PNG;
        } else if (text.startsWith("II*\0") || text.startsWith("MM\0*")) {
            return Format.TIFF;
        } else if (text.startsWith("II+\0") || text.startsWith("MM\0+")) {
            return Format.BIG_TIFF;
        } else if (text.startsWith("GIF8")) {
            return Format.GIF;
        } else if (text.startsWith("BM") && text.startsWith("\0\0\0\0", 6)) {
            return Format.BMP;
        } else if (text.startsWith("RIFF") && text.startsWith("WEBP", 8)) {
            return Format.WEBP;
        } else if (text.startsWith("ftyp", 4)) {
            return media();
        }
        return recording();
    }

    private Format media() {
        if (AVIF.stream().anyMatch(this::isBrand)) {
            return Format.AVIF;
        }
        return HEIF.stream().anyMatch(this::isBrand) ? Format.HEIC : Format.VIDEO;
    }

    private boolean isBrand(String brand) {
        return text.startsWith(brand, 8);
    }

    private Format recording() {
        if (text.startsWith("RIFF") && text.startsWith("AVI ", 8)) {
            return Format.VIDEO;
        } else if (text.startsWith("RIFF") && text.startsWith("WAVE", 8)) {
            return Format.SOUND;
        } else if (text.startsWith("ID3") || text.startsWith("#!AMR")) {
            return Format.SOUND;
        } else if (text.startsWith("\u001AE\u00DF\u00A3") || text.startsWith("FLV\1")) {
            return Format.VIDEO;
        }
        return text.startsWith("0&\u00B2u\u008Ef\u00CF\u0011") ? Format.VIDEO : Format.UNKNOWN;
    }

    private Format written() {
        if (text.startsWith("{\\rtf")) {
            return Format.RTF;
        } else if (text.startsWith("Rar!\u001A\u0007")) {
            return Format.RAR;
        } else if (text.startsWith("7z\u00BC\u00AF'\u001C")) {
            return Format.SEVEN_ZIP;
        } else if (text.startsWith("\u001F\u008B")) {
            return Format.GZIP;
        } else if (text.startsWith("ustar", TAR_MARK_AT)) {
            return Format.TAR;
        } else if (MAIL.matcher(text).find()) {
            return Format.EML;
        }
        return markup();
    }

    private Format markup() {
        String start = text.replace("\u00EF\u00BB\u00BF", "")
                .replace("\u00FF\u00FE", "")
                .replace("\0", "")
                .strip()
                .toLowerCase(Locale.ROOT);
        if (start.startsWith("mime-version:")) {
            return Format.HTML;
        } else if (!start.startsWith("<")) {
            return PlainText.is(head) ? Format.TEXT : Format.UNKNOWN;
        } else if (start.contains("<w:worddocument") || start.contains("<pkg:package")) {
            return Format.WORD_XML;
        }
        boolean html = start.startsWith("<!doctype html")
                || start.contains("<html")
                || start.startsWith("<head")
                || start.startsWith("<meta")
                || start.startsWith("<table");
        if (html) {
            return Format.HTML;
        }
        return start.contains("<svg") ? Format.SVG : PlainText.is(head) ? Format.TEXT : Format.UNKNOWN;
    }
}
