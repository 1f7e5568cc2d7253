package org.anjuan.casefile;

import java.util.Locale;

/** The formats a case file may arrive in, told by content and never by name. */
public enum SourceKind {
    PDF,
    DOCX,
    DOC,
    OFD,
    IMAGE;

    /** The word used for this kind in JSON and in the store. */
    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }
}
