package org.anjuan.store;

import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/**
 * One JSON object read strictly: a field that is missing or of another type is an error, never a default.
 *
 * <p>Decimals travel as strings, since a number would lose its trailing zeros.
 */
record Fields(JsonNode node) {
    private static final JsonMapper MAPPER = new JsonMapper();

    static ObjectNode blank() {
        return MAPPER.createObjectNode();
    }

    /** @throws JacksonException when the text is not JSON */
    static Fields parse(String text) {
        return new Fields(MAPPER.readTree(text));
    }

    /** The JSON as text that UTF-8 can carry: half of a character that is still being typed is escaped. */
    static String text(JsonNode json) {
        var text = MAPPER.writeValueAsString(json);
        return StandardCharsets.UTF_8.newEncoder().canEncode(text) ? text : escapeHalves(text);
    }

    private static String escapeHalves(String text) {
        var whole = new StringBuilder(text.length() + 16);
        text.codePoints().forEach(point -> {
            if (point >= Character.MIN_SURROGATE && point <= Character.MAX_SURROGATE) {
                whole.append(String.format("\\u%04x", point));
            } else {
                whole.appendCodePoint(point);
            }
        });
        return whole.toString();
    }

    JsonNode field(String name) {
        return node.required(name);
    }

    /** Whether there is such a field, for what was added to a kind of object later. */
    boolean has(String name) {
        return node.has(name);
    }

    String text(String name) {
        return string(field(name));
    }

    @Nullable
    String textOrNull(String name) {
        var value = field(name);
        return value.isNull() ? null : string(value);
    }

    int integer(String name) {
        return field(name).intValue();
    }

    double real(String name) {
        return field(name).doubleValue();
    }

    boolean truth(String name) {
        return field(name).booleanValue();
    }

    BigDecimal decimal(String name) {
        return new BigDecimal(text(name));
    }

    Fields inner(String name) {
        return new Fields(field(name));
    }

    <T> List<T> list(String name, Function<JsonNode, T> element) {
        return listOf(field(name), element);
    }

    /** The text of a JSON string, and of nothing else. */
    static String string(JsonNode value) {
        if (!value.isString()) {
            throw new UnreadableAct("Not a text: " + value.getNodeType());
        }
        return value.stringValue();
    }

    /** The elements of an array. */
    static <T> List<T> listOf(JsonNode array, Function<JsonNode, T> element) {
        if (!array.isArray()) {
            throw new UnreadableAct("Not a list: " + array.getNodeType());
        }
        return array.values().stream().map(element).toList();
    }
}
