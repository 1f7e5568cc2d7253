package org.anjuan.casefile.read.intake;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.anjuan.casefile.SourceKind;
import org.jspecify.annotations.Nullable;

/** Formats told apart by content, and the ones among them that may be taken in. */
enum Format {
    PDF(SourceKind.PDF, "PDF", "pdf"),
    DOCX(SourceKind.DOCX, "DOCX", "docx docm dotx dotm"),
    DOC(SourceKind.DOC, "DOC", "doc dot"),
    /** A new Office document behind a password; only the password tells of which program. */
    LOCKED_PACKAGE(SourceKind.DOCX, "DOCX", "docx docm dotx dotm"),
    WORD_95(null, "Word 95", "doc dot"),
    OFD(SourceKind.OFD, "OFD", "ofd"),
    JPEG(SourceKind.IMAGE, "JPEG", "jpg jpeg jpe jfif"),
    PNG(SourceKind.IMAGE, "PNG", "png"),
    TIFF(SourceKind.IMAGE, "TIFF", "tif tiff"),
    BIG_TIFF(null, "BigTIFF", "tif tiff"),
    BMP(SourceKind.IMAGE, "BMP", "bmp dib"),
    GIF(SourceKind.IMAGE, "GIF", "gif"),
    WEBP(SourceKind.IMAGE, "WebP", "webp"),
    JPEG_2000(null, "JPEG 2000", "jp2 j2k jpf jpx j2c"),
    PSD(null, "PSD", "psd psb"),
    /** A drawing of Windows, as programs copy it. */
    METAFILE(null, "WMF", "wmf emf"),
    SVG(null, "SVG", "svg"),
    POSTSCRIPT(null, "PostScript", "ps eps"),
    DJVU(null, "DjVu", "djvu djv"),
    /** A plan of a drawing program. */
    DRAWING(null, "DWG", "dwg dxf"),
    /** Documents of Founder's reader, which offices used before OFD. */
    CEB(null, "CEB", "ceb"),
    CAJ(null, "CAJ", "caj kdh"),
    XPS(null, "XPS", "xps oxps"),
    DATABASE(null, "DATABASE", "mdb accdb db sqlite"),
    /** A file of Windows that only points at another one. */
    SHORTCUT(null, "LNK", "lnk"),
    PROGRAM(null, "PROGRAM", "exe dll"),
    /** Writing without any format. */
    TEXT(null, "TXT", "txt text log csv md ini json"),
    HEIC(null, "HEIC", "heic heif"),
    AVIF(null, "AVIF", "avif"),
    XLSX(null, "XLSX", "xlsx xlsm xltx"),
    PPTX(null, "PPTX", "pptx pptm ppsx"),
    XLS(null, "XLS", "xls xlt et"),
    PPT(null, "PPT", "ppt pps dps"),
    ODF(null, "ODF", "odt ods odp"),
    WPS(null, "WPS", "wps"),
    RTF(null, "RTF", "rtf"),
    HTML(null, "HTML", "html htm mht mhtml"),
    WORD_XML(null, "Word XML", "xml"),
    /** A mail as mail programs save it. */
    EML(null, "EML", "eml"),
    MSG(null, "MSG", "msg"),
    VIDEO(null, "VIDEO", "mp4 mov avi mkv wmv flv 3gp mpg mpeg dav"),
    SOUND(null, "SOUND", "mp3 wav wma m4a amr aac"),
    TAR(null, "TAR", "tar"),
    GZIP(null, "GZIP", "gz tgz"),
    RAR(null, "RAR", "rar"),
    SEVEN_ZIP(null, "7z", "7z"),
    /** A compound file of another program, old versions of Works among them. */
    COMPOUND(null, "OLE2", "wps"),
    /** An archive to be walked. */
    ZIP(null, "ZIP", "zip"),
    /** Begins like a zip and cannot be opened as one. */
    BROKEN_ZIP(null, "ZIP", ""),
    /** A zip whose table of contents is beyond all measure. */
    ZIP_BOMB(null, "ZIP", ""),
    BROKEN_COMPOUND(null, "OLE2", ""),
    EMPTY(null, "", ""),
    UNKNOWN(null, "", "");

    private final @Nullable SourceKind kind;
    private final String label;
    private final String extensions;

    Format(@Nullable SourceKind kind, String label, String extensions) {
        this.kind = kind;
        this.label = label;
        this.extensions = extensions;
    }

    /** The kind under which the program reads this format; empty for what it only recognises. */
    Optional<SourceKind> readAs() {
        return Optional.ofNullable(kind);
    }

    /** The format's short technical name. */
    String label() {
        return label;
    }

    /** Whether a file name of this format would end like this one. */
    boolean fits(String name) {
        String extension = extension(name);
        return !extension.isEmpty() && List.of(extensions.split(" ", -1)).contains(extension);
    }

    /** Whether the name ends like some format's. */
    static boolean promisesAny(String name) {
        for (var format : values()) {
            if (format.fits(name)) {
                return true;
            }
        }
        return false;
    }

    /** Whether the name ends like one of a format that the program reads. */
    static boolean promisesReadable(String name) {
        for (var format : values()) {
            if (format.kind != null && format.fits(name)) {
                return true;
            }
        }
        return false;
    }

    private static String extension(String name) {
        int dot = name.lastIndexOf('.');
        return dot < 0 ? "" : name.substring(dot + 1).toLowerCase(Locale.ROOT);
    }
}
