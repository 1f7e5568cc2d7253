package org.anjuan.standard.read;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import org.anjuan.standard.StandardProblem.Kind;
import org.anjuan.standard.read.Yaml.Spot;
import org.jspecify.annotations.Nullable;
import org.snakeyaml.engine.v2.api.LoadSettings;
import org.snakeyaml.engine.v2.api.lowlevel.Parse;
import org.snakeyaml.engine.v2.events.AliasEvent;
import org.snakeyaml.engine.v2.events.CollectionEndEvent;
import org.snakeyaml.engine.v2.events.CollectionStartEvent;
import org.snakeyaml.engine.v2.events.DocumentStartEvent;
import org.snakeyaml.engine.v2.events.Event;
import org.snakeyaml.engine.v2.events.MappingStartEvent;
import org.snakeyaml.engine.v2.events.ScalarEvent;
import org.snakeyaml.engine.v2.exceptions.Mark;
import org.snakeyaml.engine.v2.exceptions.MarkedYamlEngineException;
import org.snakeyaml.engine.v2.exceptions.ReaderException;
import org.snakeyaml.engine.v2.exceptions.YamlEngineException;

/**
 * Reads one YAML document into {@link Yaml}. Aliases and depth are refused as they are met, so that no small file grows
 * large; numbers stay the words they were written in.
 */
final class YamlReader {
    private static final int DEEPEST = 24;

    private final String text;
    private final Problems problems;
    private final Deque<Open> open = new ArrayDeque<>();
    private @Nullable Yaml root;
    private boolean stopped;

    private YamlReader(String text, Problems problems) {
        this.text = text;
        this.problems = problems;
    }

    /** The document, or nothing and the problems that prevent it. Keys that stand twice are problems, too. */
    static Optional<Yaml> read(byte[] bytes, Problems problems) {
        return YamlText.of(bytes, problems).flatMap(text -> new YamlReader(text, problems).read());
    }

    private Optional<Yaml> read() {
        try {
            var events =
                    new Parse(LoadSettings.builder().build()).parseString(text).iterator();
            while (!stopped && events.hasNext()) {
                take(events.next());
            }
        } catch (MarkedYamlEngineException e) {
            YamlSlip.near(text, spot(e).line()).ifPresentOrElse(this::stop, () -> stop(Kind.NOT_YAML, spot(e)));
        } catch (ReaderException e) {
            stop(Kind.NOT_YAML, new Spot(lineAt(e.getPosition()), 1));
        } catch (YamlEngineException _) {
            stop(Kind.NOT_YAML, Spot.START);
        }
        if (root == null && !stopped) {
            stop(Kind.EMPTY_FILE, Spot.START);
        }
        return stopped ? Optional.empty() : Optional.ofNullable(root);
    }

    private void take(Event event) {
        var spot = event.getStartMark().map(YamlReader::spot).orElse(Spot.START);
        switch (event) {
            case DocumentStartEvent _ when root != null -> stop(Kind.SEVERAL_DOCUMENTS, spot);
            case AliasEvent _ -> stop(Kind.ALIAS, spot);
            case ScalarEvent scalar -> put(new Yaml.Text(scalar.getValue(), spot));
            case CollectionStartEvent start -> open(start instanceof MappingStartEvent, spot);
            case CollectionEndEvent _ -> close(open.pop());
            default -> {}
        }
    }

    private void open(boolean isMapping, Spot spot) {
        if (open.size() >= DEEPEST) {
            stop(Kind.TOO_DEEP, spot, Integer.toString(DEEPEST));
        }
        open.push(new Open(isMapping, spot, new ArrayList<>()));
    }

    private void close(Open done) {
        put(done.isMapping() ? fields(done) : new Yaml.Items(List.copyOf(done.values()), done.spot()));
    }

    private void put(Yaml value) {
        if (open.isEmpty()) {
            root = value;
        } else {
            open.peek().values().add(value);
        }
    }

    private Yaml fields(Open done) {
        var fields = new ArrayList<Yaml.Field>();
        var keys = new HashSet<String>();
        for (int i = 0; i + 1 < done.values().size(); i += 2) {
            switch (done.values().get(i)) {
                case Yaml.Text(var key, var spot)
                when keys.add(key) ->
                    fields.add(new Yaml.Field(key, done.values().get(i + 1), spot));
                case Yaml.Text(var key, var spot) -> problems.add(Kind.DUPLICATE_KEY, "", spot, key);
                case Yaml notAKey -> stop(Kind.NOT_YAML, notAKey.spot());
            }
        }
        return new Yaml.Fields(List.copyOf(fields), done.spot());
    }

    private void stop(Kind kind, Spot spot, String... arguments) {
        if (!stopped) {
            problems.add(kind, "", spot, arguments);
        }
        stopped = true;
    }

    private void stop(YamlSlip slip) {
        stop(slip.kind(), slip.spot(), slip.key().isEmpty() ? new String[0] : new String[] {slip.key()});
    }

    /** Where the mistake is: at the end of the text it is something that was begun and never ended. */
    private Spot spot(MarkedYamlEngineException e) {
        return e.getProblemMark()
                .filter(mark -> mark.getIndex() < text.codePointCount(0, text.length()))
                .or(e::getContextMark)
                .map(YamlReader::spot)
                .orElse(Spot.START);
    }

    private static Spot spot(Mark mark) {
        return new Spot(mark.getLine() + 1, mark.getColumn() + 1);
    }

    private int lineAt(int codePoint) {
        return 1
                + (int) text.codePoints()
                        .limit(codePoint)
                        .filter(point -> point == '\n')
                        .count();
    }

    /** A collection whose end has not been met; a mapping's keys and values take turns. */
    private record Open(boolean isMapping, Spot spot, List<Yaml> values) {}
}
