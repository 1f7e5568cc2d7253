package org.anjuan.desk;

import java.time.LocalDate;
import java.util.stream.Collectors;
import org.anjuan.casefile.TimeLine.Span;
import org.jspecify.annotations.Nullable;

/** Says in a sentence how a legal period runs and how it came out. */
public final class TimeLineWords {
    private final Words words;

    public TimeLineWords(Words words) {
        this.words = words;
    }

    /** The whole sentence. */
    public String say(Span span) {
        return words.say("timeline.span", span.name(), span.from(), count(span), came(span));
    }

    /** How it came out, in a few words. */
    public String came(Span span) {
        var done = String.valueOf(span.done());
        return switch (span.state()) {
            case UNKNOWN -> words.say("timeline.unknown");
            case OPEN -> words.say("timeline.open", day(span.due()));
            case KEPT -> words.say("timeline.kept." + span.demand(), day(span.due()), done);
            case BROKEN -> words.say("timeline.broken." + span.demand(), day(span.due()), done, span.off());
        };
    }

    /** How long it is, with what makes it longer. */
    public String count(Span span) {
        return span.stretches().stream()
                .map(each -> words.say("timeline.stretch." + each.effect(), each.name(), each.days()))
                .collect(Collectors.joining("", words.say("timeline.count." + span.unit(), span.count()), ""));
    }

    private static String day(@Nullable LocalDate day) {
        return String.valueOf(day);
    }
}
