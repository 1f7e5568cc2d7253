package org.anjuan.standard.read;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.snakeyaml.engine.v2.api.DumpSettings;
import org.snakeyaml.engine.v2.api.StreamDataWriter;
import org.snakeyaml.engine.v2.common.FlowStyle;
import org.snakeyaml.engine.v2.common.ScalarStyle;
import org.snakeyaml.engine.v2.emitter.Emitter;
import org.snakeyaml.engine.v2.events.DocumentEndEvent;
import org.snakeyaml.engine.v2.events.DocumentStartEvent;
import org.snakeyaml.engine.v2.events.Event;
import org.snakeyaml.engine.v2.events.ImplicitTuple;
import org.snakeyaml.engine.v2.events.MappingEndEvent;
import org.snakeyaml.engine.v2.events.MappingStartEvent;
import org.snakeyaml.engine.v2.events.ScalarEvent;
import org.snakeyaml.engine.v2.events.SequenceEndEvent;
import org.snakeyaml.engine.v2.events.SequenceStartEvent;
import org.snakeyaml.engine.v2.events.StreamEndEvent;
import org.snakeyaml.engine.v2.events.StreamStartEvent;

/** Writes a tree of values as YAML that {@link StandardReader} reads as the same tree. */
public final class YamlWriter {
    private static final int NEVER_FOLDED = 1_000_000;
    private static final DumpSettings BLOCKS = DumpSettings.builder()
            .setIndent(2)
            .setIndicatorIndent(2)
            .setIndentWithIndicator(true)
            .setWidth(NEVER_FOLDED)
            .build();
    private static final ImplicitTuple PLAIN = new ImplicitTuple(true, true);

    private final StringBuilder text = new StringBuilder();
    private final Emitter emitter;
    private final FlowStyle flow;

    private YamlWriter(FlowStyle flow) {
        this.flow = flow;
        this.emitter = new Emitter(BLOCKS, new StreamDataWriter() {
            @Override
            public void write(String part) {
                text.append(part);
            }

            @Override
            public void write(String part, int begin, int length) {
                text.append(part, begin, begin + length);
            }
        });
    }

    /** A whole file, one key a line. */
    public static String file(Yaml root) {
        return new YamlWriter(FlowStyle.BLOCK).write(root);
    }

    /** One line, such as {@code {each: 0.5, unit: 处}}, for a cell of a sheet. */
    public static String line(Yaml value) {
        return new YamlWriter(FlowStyle.FLOW).write(value).strip();
    }

    private String write(Yaml root) {
        emit(new StreamStartEvent());
        emit(new DocumentStartEvent(false, Optional.empty(), Map.of()));
        value(root);
        emit(new DocumentEndEvent(false));
        emit(new StreamEndEvent());
        return text.toString();
    }

    private void value(Yaml value) {
        switch (value) {
            case Yaml.Text(var words, var _) -> scalar(words);
            case Yaml.Items(var all, var _) -> {
                emit(new SequenceStartEvent(Optional.empty(), Optional.empty(), true, flow));
                all.forEach(this::value);
                emit(new SequenceEndEvent());
            }
            case Yaml.Fields(var all, var _) -> fields(all);
        }
    }

    private void fields(List<Yaml.Field> all) {
        emit(new MappingStartEvent(Optional.empty(), Optional.empty(), true, flow));
        for (var field : all) {
            scalar(field.key());
            value(field.value());
        }
        emit(new MappingEndEvent());
    }

    private void scalar(String words) {
        emit(new ScalarEvent(Optional.empty(), Optional.empty(), PLAIN, words, ScalarStyle.PLAIN));
    }

    private void emit(Event event) {
        emitter.emit(event);
    }
}
