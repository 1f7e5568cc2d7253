package org.anjuan.casefile;

/**
 * Why a file could not be taken in, or a page not be shown.
 *
 * @param detail what was met, in technical words and free of case contents; empty when the reason says it all
 */
public record Problem(Reason reason, String detail) {

    /** The causes a person can act upon; each has its sentence in the program's words. */
    public enum Reason {
        /** The file has no bytes. */
        EMPTY,
        /** The bytes break the rules of their own format. */
        DAMAGED,
        /** A password is needed. */
        ENCRYPTED,
        /** Only the holder of a certificate's key can open it. */
        NEEDS_CERTIFICATE,
        /** The content is of no format the program reads. */
        UNKNOWN_FORMAT,
        /** The content is of a known format that this program does not read. */
        UNSUPPORTED_FORMAT,
        /** The name promises another format than the content, and the content cannot be read. */
        MISNAMED,
        /** Larger than the limit for one file. */
        TOO_LARGE,
        /** More pages than the limit for one file. */
        TOO_MANY_PAGES,
        /** No pages at all. */
        NO_PAGES,
        /** An archive that unpacks to far more than it holds, or holds too many entries. */
        ARCHIVE_BOMB,
        /** An archive entry whose name leads out of the archive. */
        UNSAFE_NAME,
        /** Archives inside archives beyond the limit. */
        NESTED_TOO_DEEP,
        /** The file or folder is not there, or may not be read. */
        UNREADABLE,
        /** Work on it went on longer than allowed and was stopped. */
        TOO_SLOW,
        /** Work on it needed more memory than allowed and was stopped. */
        TOO_MUCH_MEMORY,
        /** A picture on the page cannot be decoded. */
        PICTURE_DAMAGED,
        /** A picture is packed in a way of its format that this program does not unpack. */
        PICTURE_PACKED_OTHERWISE,
        /** A picture with more pixels than the limit; it was not decoded. */
        PICTURE_TOO_LARGE,
        /** The bytes no longer are those that were taken in. */
        CHANGED,
        /** It bears the marking of a state secret, which this program must not process; nothing of it is kept. */
        SECRET,
        /** No longer wanted while it was under way: the case was closed, or the work called off. */
        STOPPED
    }

    public static Problem of(Reason reason) {
        return new Problem(reason, "");
    }
}
