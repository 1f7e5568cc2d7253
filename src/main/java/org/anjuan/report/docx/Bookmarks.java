package org.anjuan.report.docx;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.anjuan.report.data.Draft.Comparison;
import org.anjuan.report.data.Draft.Difference;
import org.anjuan.report.data.Figures;
import org.apache.poi.ooxml.POIXMLException;
import org.apache.poi.xwpf.usermodel.XWPFDocument;

/** Reads figures back out of the bookmarks of a written document. */
final class Bookmarks {
    private static final String WORD = "http://schemas.openxmlformats.org/wordprocessingml/2006/main";

    private final Map<String, StringBuilder> texts = new LinkedHashMap<>();
    private final Map<String, String> open = new LinkedHashMap<>();

    private Bookmarks() {}

    /** Compares every printed figure; one that is nowhere in the document differs too. */
    static Comparison compare(Path file, Figures expected) throws IOException {
        try (InputStream in = Files.newInputStream(file);
                var document = new XWPFDocument(in)) {
            return compare(read(document), expected);
        } catch (POIXMLException | IllegalArgumentException e) {
            throw new IOException(e);
        }
    }

    private static Comparison compare(Map<String, String> found, Figures expected) {
        var differences = new ArrayList<Difference>();
        var missing = new HashSet<>(expected.values().keySet());
        found.forEach((bookmark, text) -> {
            var name = bookmark.split(Lines.AGAIN, 2)[0];
            missing.remove(name);
            var should = expected.values().getOrDefault(name, "");
            if (!should.equals(text)) {
                differences.add(new Difference(bookmark, should, text));
            }
        });
        missing.forEach(name -> differences.add(new Difference(name, expected.get(name), "")));
        return new Comparison(found.size(), List.copyOf(differences));
    }

    private static Map<String, String> read(XWPFDocument document) throws IOException {
        var factory = XMLInputFactory.newDefaultFactory();
        factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        var bookmarks = new Bookmarks();
        try (var in = document.getPackagePart().getInputStream()) {
            var xml = factory.createXMLStreamReader(in);
            while (xml.hasNext()) {
                if (xml.next() == XMLStreamConstants.START_ELEMENT && WORD.equals(xml.getNamespaceURI())) {
                    bookmarks.meet(xml);
                }
            }
        } catch (XMLStreamException e) {
            throw new IOException(e);
        }
        var read = new LinkedHashMap<String, String>();
        bookmarks.texts.forEach((name, text) -> read.put(name, text.toString()));
        return read;
    }

    private void meet(XMLStreamReader xml) throws XMLStreamException {
        switch (xml.getLocalName()) {
            case "bookmarkStart" -> {
                var name = xml.getAttributeValue(WORD, "name");
                open.put(xml.getAttributeValue(WORD, "id"), name);
                texts.put(name, new StringBuilder());
            }
            case "bookmarkEnd" -> open.remove(xml.getAttributeValue(WORD, "id"));
            case "t" -> add(xml.getElementText());
            default -> {}
        }
    }

    private void add(String text) {
        open.values()
                .forEach(name ->
                        texts.computeIfAbsent(name, _ -> new StringBuilder()).append(text));
    }
}
