package org.anjuan.standard.read;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.anjuan.standard.StandardProblem.Kind;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The schema that editors complete from and the reader know the same keys. */
class SchemaTest {
    private static final JsonNode SCHEMA =
            JsonMapper.shared().readTree(Path.of("scoring-templates", "standard.schema.json"));

    @ParameterizedTest
    @MethodSource("places")
    void theReaderKnowsNoOtherKeysThanTheSchema(String place, String line) {
        var indent = line.substring(0, line.length() - line.stripLeading().length());
        var text = SmallTemplate.TEXT.replace(line + "\n", line + "\n" + indent + "no-such-key: 1\n");

        assertThat(keysOf(place)).containsAll(knownWhereUnknown(text));
    }

    static Stream<Arguments> places() {
        return Stream.of(
                arguments("/properties", "title: 小标准"),
                arguments("/$defs/formula/properties", "  kind: sum"),
                arguments("/$defs/rounding/properties", "  digits: 2"),
                arguments("/$defs/grades/properties", "  source: S01 等次"),
                arguments("/$defs/band/properties", "      below: 6"),
                arguments("/$defs/veto/properties", "  total: 0"),
                arguments("/$defs/part/properties", "    title: 计分"),
                arguments("/$defs/shared-reason/properties", "        cost: veto"),
                arguments("/$defs/group/properties", "        title: 告知"),
                arguments("/$defs/item/properties", "            text: 告知了权利"),
                arguments("/$defs/reason/properties", "                text: 告知迟了"),
                arguments("/$defs/cost/oneOf/2/properties", "                  unit: 处"));
    }

    @Test
    void everyKeyIsExplainedToTheOfficeThatEdits() {
        var unexplained = new TreeSet<String>();
        collect(SCHEMA.at("/properties"), unexplained);
        SCHEMA.at("/$defs")
                .properties()
                .forEach(definition -> collect(definition.getValue().path("properties"), unexplained));

        assertThat(unexplained).isEmpty();
    }

    @Test
    void everyTemplateNamesItsSchemaForTheEditor() {
        assertThat(Catalog.shipped().templates())
                .extracting(Template::text)
                .allMatch(text -> text.startsWith("# yaml-language-server: $schema=./standard.schema.json\n"));
    }

    private static void collect(JsonNode properties, Set<String> unexplained) {
        properties.properties().stream()
                .filter(property -> !isExplained(property.getValue()))
                .forEach(property -> unexplained.add(property.getKey()));
    }

    private static boolean isExplained(JsonNode property) {
        var name = property.path("$ref").asString("").replace("#/$defs/", "");
        return property.has("description")
                || SCHEMA.at("/$defs").path(name).has("description")
                || SCHEMA.at("/$defs")
                        .path(property.path("items").path("$ref").asString("").replace("#/$defs/", ""))
                        .has("properties");
    }

    private static Set<String> keysOf(String pointer) {
        var keys = new TreeSet<String>();
        SCHEMA.at(pointer).properties().forEach(property -> keys.add(property.getKey()));
        assertThat(keys).isNotEmpty();
        return keys;
    }

    private static List<String> knownWhereUnknown(String text) {
        var rejected = (Reading.Rejected) StandardReader.read(text);
        var problem = rejected.problems().stream()
                .filter(any -> any.kind() == Kind.UNKNOWN_KEY)
                .findFirst()
                .orElseThrow();
        return List.of(problem.arguments().get(1).split("、", -1));
    }
}
