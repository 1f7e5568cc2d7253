package org.anjuan.casefile.read.word.docx;

import java.io.InputStream;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.anjuan.casefile.Problem.Reason;
import org.anjuan.casefile.read.word.limit.Effort;
import org.anjuan.casefile.read.word.limit.GaveUp;
import org.jspecify.annotations.Nullable;

/** Parses the parts of a package, without document types and without anything outside the part. */
final class XmlPart {
    private static final int DEEPEST = 512;
    private static final Map<String, String> PREFIXES = Map.ofEntries(
            Map.entry("http://schemas.openxmlformats.org/wordprocessingml/2006/main", "w:"),
            Map.entry("http://purl.oclc.org/ooxml/wordprocessingml/main", "w:"),
            Map.entry("http://schemas.openxmlformats.org/officeDocument/2006/relationships", "r:"),
            Map.entry("http://purl.oclc.org/ooxml/officeDocument/relationships", "r:"),
            Map.entry("http://schemas.openxmlformats.org/drawingml/2006/wordprocessingDrawing", "wp:"),
            Map.entry("http://purl.oclc.org/ooxml/drawingml/wordprocessingDrawing", "wp:"),
            Map.entry("http://schemas.openxmlformats.org/drawingml/2006/main", "a:"),
            Map.entry("http://purl.oclc.org/ooxml/drawingml/main", "a:"),
            Map.entry("http://schemas.openxmlformats.org/drawingml/2006/picture", "pic:"),
            Map.entry("http://purl.oclc.org/ooxml/drawingml/picture", "pic:"),
            Map.entry("http://schemas.microsoft.com/office/word/2010/wordprocessingShape", "wps:"),
            Map.entry("http://schemas.microsoft.com/office/word/2010/wordprocessingGroup", "wpg:"),
            Map.entry("http://schemas.microsoft.com/office/word/2010/wordprocessingCanvas", "wpc:"),
            Map.entry("http://schemas.microsoft.com/office/word/2010/wordprocessingDrawing", "wp14:"),
            Map.entry("http://schemas.openxmlformats.org/markup-compatibility/2006", "mc:"),
            Map.entry("http://schemas.openxmlformats.org/officeDocument/2006/math", "m:"),
            Map.entry("http://purl.oclc.org/ooxml/officeDocument/math", "m:"),
            Map.entry("urn:schemas-microsoft-com:vml", "v:"),
            Map.entry("urn:schemas-microsoft-com:office:office", "o:"),
            Map.entry("urn:schemas-microsoft-com:office:word", "w10:"),
            Map.entry("http://schemas.openxmlformats.org/package/2006/relationships", "rel:"));

    private final Effort effort;
    private final XMLInputFactory factory = XMLInputFactory.newDefaultFactory();

    XmlPart(Effort effort) {
        this.effort = effort;
        factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
        factory.setProperty(XMLInputFactory.IS_COALESCING, false);
        factory.setProperty("jdk.xml.maxElementDepth", Integer.toString(DEEPEST * 2));
    }

    /** The root element; gives up as damaged when the part is not well-formed. */
    Element parse(InputStream in) {
        try {
            var reader = factory.createXMLStreamReader(in);
            var open = new ArrayDeque<Element>();
            Element root = null;
            while (reader.hasNext()) {
                switch (reader.next()) {
                    case XMLStreamConstants.START_ELEMENT -> {
                        var element = begin(reader, open.peek());
                        root = root == null ? element : root;
                        open.push(element);
                    }
                    case XMLStreamConstants.END_ELEMENT -> open.pop();
                    case XMLStreamConstants.CHARACTERS, XMLStreamConstants.CDATA, XMLStreamConstants.SPACE ->
                        write(reader, open.peek());
                    default -> {}
                }
                if (open.size() > DEEPEST) {
                    throw new GaveUp(Reason.NESTED_TOO_DEEP, "XML");
                }
            }
            return whole(root);
        } catch (XMLStreamException _) {
            throw new GaveUp(Reason.DAMAGED, "XML");
        }
    }

    private static Element whole(@Nullable Element root) {
        if (root == null) {
            throw new GaveUp(Reason.DAMAGED, "XML");
        }
        return root;
    }

    private Element begin(XMLStreamReader reader, @Nullable Element parent) {
        effort.element();
        var element = new Element(prefix(reader.getNamespaceURI()) + reader.getLocalName(), attributes(reader));
        if (parent != null) {
            parent.add(element);
        }
        return element;
    }

    private static List<String> attributes(XMLStreamReader reader) {
        int count = reader.getAttributeCount();
        if (count == 0) {
            return List.of();
        }
        var attributes = new ArrayList<String>(count * 2);
        for (int i = 0; i < count; i++) {
            String name = reader.getAttributeLocalName(i);
            if (!name.startsWith("rsid")) {
                String prefix = prefix(reader.getAttributeNamespace(i));
                attributes.add(prefix.equals("r:") || prefix.equals("o:") ? prefix + name : name);
                attributes.add(reader.getAttributeValue(i));
            }
        }
        return attributes;
    }

    private static void write(XMLStreamReader reader, @Nullable Element element) {
        if (element != null && element.holdsText()) {
            element.append(reader.getText());
        }
    }

    private static String prefix(@Nullable String namespace) {
        return namespace == null ? "" : PREFIXES.getOrDefault(namespace, "");
    }
}
