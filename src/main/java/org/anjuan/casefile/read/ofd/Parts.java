package org.anjuan.casefile.read.ofd;

import java.io.IOException;
import java.io.StringReader;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.ArrayDeque;
import java.util.Collections;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.anjuan.casefile.Problem.Reason;
import org.anjuan.casefile.read.bounds.Deadline;
import org.anjuan.casefile.read.bounds.Overrun;
import org.apache.commons.compress.archivers.zip.ZipArchiveEntry;
import org.apache.commons.compress.archivers.zip.ZipFile;
import org.jspecify.annotations.Nullable;

/** The parts of one package: XML without document types or anything outside it, and the bytes of fonts and pictures. */
final class Parts {
    private static final Charset GBK = Charset.forName("GB18030");
    private static final Pattern GBK_SAID = Pattern.compile("encoding=[\"']gb", Pattern.CASE_INSENSITIVE);
    private static final int DECLARATION = 100;
    private static final int DEEPEST = 90;
    private static final int MOST_ELEMENTS = 2_000_000;
    private static final int LONGEST_XML = 64 << 20;
    private static final int LONGEST_PART = 128 << 20;

    private final ZipFile zip;
    private final Map<String, ZipArchiveEntry> entries = new HashMap<>();
    private final XMLInputFactory factory = XMLInputFactory.newDefaultFactory();
    private Deadline deadline;

    Parts(ZipFile zip, Deadline deadline) {
        this.zip = zip;
        this.deadline = deadline;
        for (var entry : Collections.list(zip.getEntries())) {
            entries.putIfAbsent(key(entry.getName()), entry);
        }
        factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
        factory.setProperty(XMLInputFactory.IS_COALESCING, false);
        factory.setXMLReporter((_, _, _, _) -> {});
    }

    /** Sets the deadline for what is read from now on. */
    void until(Deadline next) {
        this.deadline = next;
    }

    boolean has(String place) {
        return entries.containsKey(key(place));
    }

    /**
     * The root element of a part; empty when there is no such part.
     *
     * @throws IOException when it is not well-formed
     */
    Optional<Node> xml(String place) throws IOException {
        return xml(place, "");
    }

    /** The root element of a part with what stands in it before an element of this name. */
    Optional<Node> before(String place, String stop) throws IOException {
        return xml(place, stop);
    }

    private Optional<Node> xml(String place, String stop) throws IOException {
        var bytes = bytes(place, LONGEST_XML);
        return bytes.isEmpty() ? Optional.empty() : Optional.of(parse(bytes.get(), stop));
    }

    /** The bytes of a part; empty when there is no such part. */
    Optional<byte[]> bytes(String place) throws IOException {
        return bytes(place, LONGEST_PART);
    }

    private Optional<byte[]> bytes(String place, int most) throws IOException {
        var entry = entries.get(key(place));
        if (entry == null) {
            return Optional.empty();
        }
        deadline.check();
        try (var in = zip.getInputStream(entry)) {
            var bytes = in.readNBytes(most + 1);
            if (bytes.length > most) {
                throw new Overrun(Reason.TOO_LARGE, "OFD part");
            }
            return Optional.of(bytes);
        }
    }

    private Node parse(byte[] bytes, String stop) throws IOException {
        try {
            return walk(factory.createXMLStreamReader(new StringReader(characters(bytes))), stop);
        } catch (XMLStreamException broken) {
            throw new IOException("XML", broken);
        }
    }

    /** OFD is written in UTF-8; some programs write GBK and say so. Bytes that are neither stand as signs of replacement. */
    private static String characters(byte[] bytes) {
        var head = new String(bytes, 0, Math.min(bytes.length, DECLARATION), StandardCharsets.ISO_8859_1);
        boolean gbk = head.startsWith("<?xml") && GBK_SAID.matcher(head).find();
        var text = new String(bytes, gbk ? GBK : StandardCharsets.UTF_8);
        return text.startsWith("\uFEFF") ? text.substring(1) : text;
    }

    private Node walk(XMLStreamReader reader, String stop) throws XMLStreamException, IOException {
        var open = new ArrayDeque<Node>();
        Node root = null;
        int elements = 0;
        while (reader.hasNext()) {
            int event = reader.next();
            if (event == XMLStreamConstants.START_ELEMENT
                    && reader.getLocalName().equals(stop)) {
                break;
            }
            switch (event) {
                case XMLStreamConstants.START_ELEMENT -> {
                    var node = begin(reader, open.peek());
                    root = root == null ? node : root;
                    open.push(node);
                    elements++;
                }
                case XMLStreamConstants.END_ELEMENT -> open.pop();
                case XMLStreamConstants.CHARACTERS, XMLStreamConstants.CDATA -> write(reader.getText(), open.peek());
                default -> {}
            }
            limit(open.size(), elements);
        }
        if (root == null) {
            throw new IOException("XML without an element");
        }
        return root;
    }

    private void limit(int depth, int elements) {
        if (depth > DEEPEST) {
            throw new Overrun(Reason.NESTED_TOO_DEEP, "XML");
        } else if (elements > MOST_ELEMENTS) {
            throw new Overrun(Reason.TOO_LARGE, "XML");
        } else if (elements % 1024 == 0) {
            deadline.check();
        }
    }

    private static Node begin(XMLStreamReader reader, @Nullable Node parent) {
        var attributes = new HashMap<String, String>();
        for (int i = 0; i < reader.getAttributeCount(); i++) {
            attributes.put(reader.getAttributeLocalName(i), reader.getAttributeValue(i));
        }
        var node = new Node(reader.getLocalName(), attributes);
        if (parent != null) {
            parent.add(node);
        }
        return node;
    }

    private static void write(String text, @Nullable Node node) {
        if (node != null) {
            node.write(text);
        }
    }

    /**
     * The place a reference leads to.
     *
     * @param from the part or folder (ending in a slash) that holds the reference
     */
    static String resolve(String from, String reference) {
        var there = reference.strip().replace('\\', '/');
        if (there.startsWith("/")) {
            return there.substring(1);
        }
        return from.substring(0, from.lastIndexOf('/') + 1) + there;
    }

    private static String key(String place) {
        var steps = new ArrayDeque<String>();
        for (var step : place.replace('\\', '/').toLowerCase(Locale.ROOT).split("/", -1)) {
            if (step.equals("..")) {
                steps.pollLast();
            } else if (!step.isEmpty() && !step.equals(".")) {
                steps.addLast(step);
            }
        }
        return String.join("/", steps);
    }
}
