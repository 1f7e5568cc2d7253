package org.anjuan.desk;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.ObjectMapper;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** The JSON file behind {@link Settings}. */
final class SettingsFile {
    private static final Logger LOG = LoggerFactory.getLogger(SettingsFile.class);
    private static final int FORMAT = 1;
    private static final Set<String> THEMES = Set.of("light", "dark");

    private final ObjectMapper json = JsonMapper.builder().build();
    private final Path path;
    private final List<String> fellBack = new ArrayList<>();
    private ObjectNode content = json.createObjectNode();

    SettingsFile(Path path) {
        this.path = path;
    }

    List<String> fellBack() {
        return List.copyOf(fellBack);
    }

    Preferences read() {
        if (Files.exists(path)) {
            content = parse();
        }
        var usual = Preferences.USUAL;
        return new Preferences(
                text("reviewerId", usual.reviewerId()),
                text("reviewerName", usual.reviewerName()),
                oneOf(THEMES, "theme", usual.theme()),
                fontStep(),
                dividers(),
                text("reportFolder", usual.reportFolder()),
                keys(),
                looks(),
                checklist(),
                content.path("wordByOffice").asBoolean(false));
    }

    void write(Preferences preferences) throws IOException {
        content.put("format", FORMAT);
        content.put("reviewerId", preferences.reviewerId());
        content.put("reviewerName", preferences.reviewerName());
        content.put("theme", preferences.theme());
        content.put("fontStep", preferences.fontStep());
        content.put("reportFolder", preferences.reportFolder());
        content.put("wordByOffice", preferences.wordByOffice());
        var dividers = content.putObject("dividers");
        preferences.dividers().forEach(dividers::put);
        var keys = content.putObject("keys");
        preferences.keys().forEach(keys::put);
        write(preferences.checklist());
        var looks = content.putArray("looks");
        preferences.looks().forEach(look -> write(looks.addObject(), look));
        replace(json.writerWithDefaultPrettyPrinter().writeValueAsBytes(content));
    }

    private void write(WindowPlace place) {
        content.putObject("checklist")
                .put("x", place.x())
                .put("y", place.y())
                .put("width", place.width())
                .put("height", place.height())
                .put("out", place.out());
    }

    private static void write(ObjectNode node, CaseLook look) {
        node.put("case", look.caseId())
                .put("light", look.light())
                .put("strength", look.strength())
                .put("second", look.second())
                .put("together", look.together())
                .put("secondPage", look.secondPage());
    }

    private void replace(byte[] bytes) throws IOException {
        Files.createDirectories(path.toAbsolutePath().getParent());
        var aside = path.resolveSibling(path.getFileName() + ".new");
        Files.write(aside, bytes);
        try (var channel = FileChannel.open(aside, StandardOpenOption.WRITE)) {
            channel.force(true);
        }
        if (Files.exists(path)) {
            Files.copy(
                    path, path.resolveSibling(path.getFileName() + ".previous"), StandardCopyOption.REPLACE_EXISTING);
        }
        Files.move(aside, path, StandardCopyOption.REPLACE_EXISTING, StandardCopyOption.ATOMIC_MOVE);
    }

    private ObjectNode parse() {
        try {
            if (json.readTree(Files.readAllBytes(path)) instanceof ObjectNode object) {
                return object;
            }
        } catch (IOException | JacksonException e) {
            LOG.warn("Settings could not be read: {}", e.getClass().getSimpleName());
        }
        fellBack.add(path.getFileName().toString());
        return json.createObjectNode();
    }

    private String text(String key, String otherwise) {
        var node = content.get(key);
        return node == null ? otherwise : node.isString() ? node.stringValue() : fallBack(key, otherwise);
    }

    private String oneOf(Set<String> allowed, String key, String otherwise) {
        var value = text(key, otherwise);
        return allowed.contains(value) ? value : fallBack(key, otherwise);
    }

    private int fontStep() {
        var node = content.get("fontStep");
        if (node == null) {
            return Preferences.USUAL.fontStep();
        }
        boolean good = node.isInt() && node.intValue() >= 0 && node.intValue() <= 2;
        return good ? node.intValue() : fallBack("fontStep", Preferences.USUAL.fontStep());
    }

    private Map<String, Double> dividers() {
        var positions = new HashMap<String, Double>();
        if (content.get("dividers") instanceof ObjectNode object) {
            object.forEachEntry((name, value) -> keep(positions, name, value));
        }
        return positions;
    }

    private Map<String, String> keys() {
        var keys = new HashMap<String, String>();
        if (content.get("keys") instanceof ObjectNode object) {
            object.forEachEntry((command, key) -> {
                if (key.isString()) {
                    keys.put(command, key.stringValue());
                } else {
                    fallBack("keys." + command, "");
                }
            });
        }
        return keys;
    }

    private WindowPlace checklist() {
        return content.get("checklist") instanceof ObjectNode place
                ? new WindowPlace(
                        place.path("x").asDouble(0),
                        place.path("y").asDouble(0),
                        place.path("width").asDouble(0),
                        place.path("height").asDouble(0),
                        place.path("out").asBoolean(false))
                : WindowPlace.NONE;
    }

    private List<CaseLook> looks() {
        var looks = new ArrayList<CaseLook>();
        if (content.get("looks") instanceof ArrayNode array) {
            array.values().stream()
                    .filter(look -> look.path("case").isString())
                    .map(look -> new CaseLook(
                            look.path("case").stringValue(),
                            look.path("light").asInt(0),
                            look.path("strength").asInt(0),
                            look.path("second").asBoolean(false),
                            look.path("together").asBoolean(false),
                            look.path("secondPage").asInt(0)))
                    .forEach(looks::add);
        }
        return looks;
    }

    private void keep(Map<String, Double> positions, String name, JsonNode value) {
        if (value.isNumber() && value.doubleValue() > 0 && value.doubleValue() < 1) {
            positions.put(name, value.doubleValue());
        } else {
            fallBack("dividers." + name, 0);
        }
    }

    private <T> T fallBack(String key, T otherwise) {
        fellBack.add(key);
        return otherwise;
    }
}
