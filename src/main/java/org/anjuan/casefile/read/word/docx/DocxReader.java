package org.anjuan.casefile.read.word.docx;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.anjuan.casefile.Problem.Reason;
import org.anjuan.casefile.read.word.limit.Effort;
import org.anjuan.casefile.read.word.limit.GaveUp;
import org.anjuan.casefile.read.word.manuscript.Manuscript;
import org.anjuan.casefile.read.word.manuscript.Section;
import org.jspecify.annotations.Nullable;

/** Reads a .docx file into a manuscript. */
public final class DocxReader {
    private static final double LINE = 15.6;
    private static final double USUAL_TAB = 36;

    private final Parts parts;
    private final Effort effort;
    private final String main;

    private DocxReader(Parts parts, Effort effort) {
        this.parts = parts;
        this.effort = effort;
        this.main = parts.main();
    }

    /**
     * Reads the file. Nothing outside of it is looked at, whatever its relationships point to.
     *
     * @throws IOException when the file cannot be read
     */
    public static Manuscript read(Path file, Effort effort) throws IOException {
        try (var parts = Parts.open(file, effort)) {
            return new DocxReader(parts, effort).manuscript();
        }
    }

    private Manuscript manuscript() throws IOException {
        var document = parts.xml(main);
        var body = document == null ? null : document.child("w:body");
        if (body == null) {
            throw new GaveUp(Reason.DAMAGED, "no document");
        }
        var settings = xml("settings");
        var source = source(body, settings);
        boolean evenAndOdd = settings != null && settings.on("w:evenAndOddHeaders", false);
        var sections = sections(body, source, new Sections(source, main, evenAndOdd));
        double tab = settings == null || settings.child("w:defaultTabStop") == null
                ? USUAL_TAB
                : settings.child("w:defaultTabStop").twips("val", USUAL_TAB);
        var compatible = settings == null ? null : settings.child("w:compat");
        boolean gridInTables = compatible != null && compatible.on("w:adjustLineHeightInTable", false);
        return new Manuscript(sections, Math.clamp(tab, 1, 1000), gridInTables);
    }

    private Story.Source source(Element body, @Nullable Element settings) throws IOException {
        var styles = new Styles(xml("styles"), new Theme(xml("theme")));
        var last = body.child("w:sectPr");
        double pitch = last == null ? 0 : Sections.pitch(last);
        return new Story.Source(
                parts,
                styles,
                new Numbering(xml("numbering"), styles),
                effort,
                pitch > 0 ? pitch : LINE,
                Notes.of(parts, main, settings));
    }

    private @Nullable Element xml(String type) throws IOException {
        var part = parts.related(main, type);
        return part == null ? null : parts.xml(part);
    }

    private List<Section> sections(Element body, Story.Source source, Sections reader) throws IOException {
        var story = new Story(source, main, false);
        var sections = new ArrayList<Section>();
        var pending = new ArrayList<Element>();
        for (var element : body.children()) {
            var end = element.is("w:p") ? element.at("w:pPr", "w:sectPr") : null;
            if (!element.is("w:sectPr")) {
                pending.add(element);
            }
            if (end != null) {
                source.notes().section(end);
                sections.add(reader.read(end, story.blocks(pending, null)));
                pending.clear();
            }
        }
        var last = body.child("w:sectPr");
        source.notes().section(last);
        var blocks = new ArrayList<>(story.blocks(pending, null));
        blocks.addAll(source.notes().behind());
        sections.add(reader.read(last, blocks));
        return sections;
    }
}
