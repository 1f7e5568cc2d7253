package org.anjuan.casefile.read.intake;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Collections;
import org.anjuan.casefile.read.zip.Zips;
import org.apache.commons.compress.archivers.zip.ZipArchiveEntry;

/** Tells the formats that are zips inside. */
final class ZipContent {
    private ZipContent() {}

    /** The document format the zip holds, {@link Format#ZIP} when none, {@link Format#BROKEN_ZIP} when unreadable. */
    static Format format(Path file) throws IOException {
        try (var zip = Zips.open(file)) {
            var names = Collections.list(zip.getEntries()).stream()
                    .map(ZipArchiveEntry::getName)
                    .toList();
            boolean office = names.contains("[Content_Types].xml");
            if (office && names.stream().anyMatch(name -> name.matches("word/document\\d*\\.xml"))) {
                return Format.DOCX;
            } else if (office && names.stream().anyMatch(name -> name.startsWith("xl/"))) {
                return Format.XLSX;
            } else if (office && names.stream().anyMatch(name -> name.startsWith("ppt/"))) {
                return Format.PPTX;
            } else if (names.contains("OFD.xml")) {
                return Format.OFD;
            }
            if (names.contains("FixedDocSeq.fdseq") || names.contains("FixedDocumentSequence.fdseq")) {
                return Format.XPS;
            }
            return names.contains("mimetype") && names.contains("META-INF/manifest.xml") ? Format.ODF : Format.ZIP;
        } catch (Zips.Unmeasured _) {
            return Format.ZIP_BOMB;
        } catch (Zips.Broken _) {
            return Format.BROKEN_ZIP;
        }
    }
}
