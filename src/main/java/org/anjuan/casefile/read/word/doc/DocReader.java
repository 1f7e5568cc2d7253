package org.anjuan.casefile.read.word.doc;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.anjuan.casefile.Problem.Reason;
import org.anjuan.casefile.read.word.limit.Effort;
import org.anjuan.casefile.read.word.limit.GaveUp;
import org.anjuan.casefile.read.word.limit.Warning;
import org.anjuan.casefile.read.word.manuscript.Block;
import org.anjuan.casefile.read.word.manuscript.Borders;
import org.anjuan.casefile.read.word.manuscript.Furniture;
import org.anjuan.casefile.read.word.manuscript.Insets;
import org.anjuan.casefile.read.word.manuscript.Manuscript;
import org.anjuan.casefile.read.word.manuscript.PageFrame;
import org.anjuan.casefile.read.word.manuscript.PageLayout;
import org.anjuan.casefile.read.word.manuscript.Section;
import org.apache.poi.EncryptedDocumentException;
import org.apache.poi.hssf.record.crypto.Biff8EncryptionKey;
import org.apache.poi.hwpf.HWPFDocument;
import org.apache.poi.hwpf.OldWordFileFormatException;
import org.apache.poi.hwpf.usermodel.SectionProperties;
import org.apache.poi.poifs.filesystem.POIFSFileSystem;
import org.jspecify.annotations.Nullable;

/** Reads a .doc file into a manuscript. */
public final class DocReader {
    static final double TWIPS = 20;

    private static final int WITHOUT_GRID = 0;
    private static final int CONTINUOUS = 0;

    /** Bits of the page borders that say on which pages they are, and that they go along the page's edges. */
    private static final int APPLIED = 0x7;

    private static final int FROM_EDGE = 0x20;

    private final HWPFDocument document;
    private final Effort effort;

    private DocReader(HWPFDocument document, Effort effort) {
        this.document = document;
        this.effort = effort;
    }

    /**
     * Reads the file.
     *
     * @param password null for files that open without one
     * @throws GaveUp as {@code ENCRYPTED} when the file needs a password, or another one
     * @throws IOException when the file cannot be read
     */
    public static Manuscript read(Path file, @Nullable String password, Effort effort) throws IOException {
        if (Files.size(file) > effort.limits().packageBytes()) {
            throw new GaveUp(Reason.TOO_LARGE, "DOC");
        }
        Biff8EncryptionKey.setCurrentUserPassword(password);
        try {
            return read(file, effort);
        } finally {
            Biff8EncryptionKey.setCurrentUserPassword(null);
        }
    }

    /** Reads with the password that the library keeps for the thread. */
    private static Manuscript read(Path file, Effort effort) throws IOException {
        try (var system = new POIFSFileSystem(file.toFile(), true);
                var document = new HWPFDocument(system.getRoot())) {
            return new DocReader(document, effort).manuscript();
        } catch (EncryptedDocumentException _) {
            throw new GaveUp(Reason.ENCRYPTED, "");
        } catch (OldWordFileFormatException _) {
            throw new GaveUp(Reason.UNSUPPORTED_FORMAT, "Word 95");
        }
    }

    private Manuscript manuscript() {
        var properties = document.getDocProperties();
        var boxes = DocBoxes.ofBody(document, effort);
        var notes = new DocNotes(document, effort);
        var body = DocStory.ofBody(document, effort, DocAnchors.ofBody(document, boxes, effort), notes);
        var range = document.getRange();
        var found = document.getSectionTable().getSections();
        var furniture = new DocFurniture(document, effort);
        var sections = new ArrayList<Section>();
        for (int i = 0; i < range.numSections(); i++) {
            var blocks = new ArrayList<>(body.blocks(range.getSection(i)));
            if (i == range.numSections() - 1) {
                blocks.addAll(notes.behind());
                blocks.addAll(unplaced(boxes));
            }
            var said = found.get(Math.min(i, found.size() - 1)).getSectionProperties();
            boolean first = said.getFTitlePage();
            boolean even = properties.isFFacingPages();
            sections.add(section(said, blocks, furniture.headers(i, first, even), furniture.footers(i, first, even)));
        }
        if (sections.isEmpty()) {
            throw new GaveUp(Reason.DAMAGED, "no sections");
        }
        return new Manuscript(sections, Math.clamp(properties.getDxaTab() / TWIPS, 1, 1000), true);
    }

    /** The text of boxes for which no place was found. */
    private List<Block> unplaced(DocBoxes boxes) {
        var left = boxes.left();
        if (!left.isEmpty()) {
            effort.warn(Warning.FLOAT_APPROXIMATED);
        }
        return left;
    }

    private Section section(SectionProperties said, List<Block> blocks, Furniture headers, Furniture footers) {
        if (said.getCcolM1() > 0) {
            effort.warn(Warning.COLUMNS_AS_ONE);
        }
        return new Section(
                layout(said),
                frame(said),
                headers,
                footers,
                blocks,
                said.getBkc() == CONTINUOUS,
                said.getFPgnRestart() ? said.getPgnStart() : 0,
                DocNumbering.format(said.getNfcPgn()));
    }

    private static @Nullable PageFrame frame(SectionProperties said) {
        var top = said.getBrcTop();
        var right = said.getBrcRight();
        var bottom = said.getBrcBottom();
        var left = said.getBrcLeft();
        var lines = new Borders(
                DocStyles.edge(top), DocStyles.edge(right), DocStyles.edge(bottom), DocStyles.edge(left), null, null);
        if (lines.equals(Borders.UNSAID)) {
            return null;
        }
        var on = switch (said.getPgbProp() & APPLIED) {
            case 1 -> PageFrame.On.FIRST;
            case 2 -> PageFrame.On.NOT_FIRST;
            default -> PageFrame.On.ALL;
        };
        var away = new Insets(top.getSpace(), right.getSpace(), bottom.getSpace(), left.getSpace());
        return new PageFrame(lines, away, (said.getPgbProp() & FROM_EDGE) != 0, on);
    }

    private static PageLayout layout(SectionProperties said) {
        boolean grid = said.getClm() != WITHOUT_GRID && said.getDyaLinePitch() > 0;
        return new PageLayout(
                said.getXaPage() / TWIPS,
                said.getYaPage() / TWIPS,
                Math.abs(said.getDyaTop() / TWIPS),
                said.getDxaRight() / TWIPS,
                Math.abs(said.getDyaBottom() / TWIPS),
                (said.getDxaLeft() + said.getDzaGutter()) / TWIPS,
                said.getDyaHdrTop() / TWIPS,
                said.getDyaHdrBottom() / TWIPS,
                grid ? Math.clamp(said.getDyaLinePitch() / TWIPS, 1, 200) : 0);
    }
}
