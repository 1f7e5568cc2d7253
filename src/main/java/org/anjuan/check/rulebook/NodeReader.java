package org.anjuan.check.rulebook;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Optional;
import org.anjuan.check.rulebook.BookProblem.Kind;
import org.snakeyaml.engine.v2.api.LoadSettings;
import org.snakeyaml.engine.v2.api.lowlevel.Compose;
import org.snakeyaml.engine.v2.api.lowlevel.Parse;
import org.snakeyaml.engine.v2.events.AliasEvent;
import org.snakeyaml.engine.v2.events.CollectionEndEvent;
import org.snakeyaml.engine.v2.events.CollectionStartEvent;
import org.snakeyaml.engine.v2.exceptions.MarkedYamlEngineException;
import org.snakeyaml.engine.v2.exceptions.YamlEngineException;
import org.snakeyaml.engine.v2.nodes.MappingNode;
import org.snakeyaml.engine.v2.nodes.ScalarNode;
import org.snakeyaml.engine.v2.nodes.SequenceNode;

/** Reads one YAML file into {@link Node}; aliases and depth are refused before anything is built. */
final class NodeReader {
    static final int MOST_BYTES = 2 * 1024 * 1024;
    private static final int DEEPEST = 16;

    private NodeReader() {}

    /** The file's table, or nothing and the problem that prevents it. */
    static Optional<Node.Table> table(byte[] bytes, Problems problems) {
        return text(bytes, problems).flatMap(text -> parsed(text, problems)).flatMap(node -> {
            if (node instanceof Node.Table table) {
                return Optional.of(table);
            }
            problems.add(Kind.EXPECTED_TABLE, node.line(), "");
            return Optional.empty();
        });
    }

    /** The words of a file. */
    static Optional<String> text(byte[] bytes, Problems problems) {
        if (bytes.length > MOST_BYTES) {
            problems.add(Kind.TOO_LARGE, 0);
            return Optional.empty();
        }
        try {
            var text = StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(bytes))
                    .toString();
            return Optional.of(text.startsWith("\uFEFF") ? text.substring(1) : text);
        } catch (CharacterCodingException _) {
            problems.add(Kind.NOT_UTF8, 0);
            return Optional.empty();
        }
    }

    private static Optional<Node> parsed(String text, Problems problems) {
        var settings = LoadSettings.builder().setAllowDuplicateKeys(true).build();
        try {
            int depth = 0;
            for (var event : new Parse(settings).parseString(text)) {
                depth += event instanceof CollectionStartEvent ? 1 : event instanceof CollectionEndEvent ? -1 : 0;
                if (event instanceof AliasEvent || depth > DEEPEST) {
                    int line =
                            event.getStartMark().map(mark -> mark.getLine() + 1).orElse(0);
                    problems.add(Kind.NOT_PLAIN, line);
                    return Optional.empty();
                }
            }
            return new Compose(settings).composeString(text).map(node -> node(node, problems));
        } catch (MarkedYamlEngineException e) {
            problems.add(
                    Kind.NOT_YAML,
                    e.getProblemMark().map(mark -> mark.getLine() + 1).orElse(0));
        } catch (YamlEngineException _) {
            problems.add(Kind.NOT_YAML, 0);
        }
        return Optional.empty();
    }

    private static Node node(org.snakeyaml.engine.v2.nodes.Node node, Problems problems) {
        int line = node.getStartMark().map(mark -> mark.getLine() + 1).orElse(0);
        return switch (node) {
            case ScalarNode scalar -> new Node.Words(scalar.getValue().strip(), line);
            case SequenceNode items ->
                new Node.Items(
                        items.getValue().stream()
                                .map(each -> node(each, problems))
                                .toList(),
                        line);
            case MappingNode table -> table(table, line, problems);
            default -> new Node.Words("", line);
        };
    }

    private static Node table(MappingNode table, int line, Problems problems) {
        var entries = new ArrayList<Node.Entry>();
        for (var tuple : table.getValue()) {
            var key = node(tuple.getKeyNode(), problems);
            var words = key instanceof Node.Words(var text, var _) ? text : "";
            if (entries.stream().anyMatch(entry -> entry.key().equals(words))) {
                problems.add(Kind.TWICE, key.line(), words);
            }
            entries.add(new Node.Entry(words, node(tuple.getValueNode(), problems), key.line()));
        }
        return new Node.Table(entries, line);
    }
}
