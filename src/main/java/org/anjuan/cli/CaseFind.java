package org.anjuan.cli;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.anjuan.desk.FindText;
import org.anjuan.desk.Glance;
import org.anjuan.desk.Words;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** {@code case find}: the places where words stand in case files. */
@Command(name = "find")
final class CaseFind extends CaseVerb {
    private record Found(
            String words,
            List<HitShape> hits,
            int pages,
            @JsonProperty("without_text") int withoutText) {}

    @Option(names = "--words", required = true, paramLabel = "WORDS")
    private String wanted = "";

    CaseFind(Door door) {
        super(door);
    }

    @Override
    int look(Glance glance) throws IOException {
        var file = glance.caseFile();
        var hits = new ArrayList<HitShape>();
        var searched = watched(control -> new FindText(glance.pages())
                .find(file, wanted, hit -> hits.add(HitShape.of(null, file, hit)), control));
        result(
                new Found(wanted, hits, searched.pages(), searched.withoutText()),
                () -> hits.stream().map(hit -> line(words(), hit)));
        tell("cli.find.searched", searched.hits(), searched.pages(), searched.withoutText());
        return ofWhole(file);
    }

    static String line(Words words, HitShape hit) {
        return words.say("cli.find.hit", hit.file(), hit.page(), hit.before(), hit.quote(), hit.after());
    }
}
