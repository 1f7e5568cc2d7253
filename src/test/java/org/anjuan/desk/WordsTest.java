package org.anjuan.desk;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.anjuan.casefile.Problem;
import org.anjuan.check.rulebook.BookProblem;
import org.anjuan.desk.marks.MarksProblem;
import org.anjuan.review.Ground;
import org.anjuan.review.Refused;
import org.anjuan.review.Status;
import org.anjuan.review.Verdict;
import org.anjuan.standard.StandardProblem;
import org.junit.jupiter.api.Test;

class WordsTest {
    /** A key written out where it is used, in any call of a method named say. */
    private static final Pattern USED = Pattern.compile("\\bsay\\(\\s*\"([a-z][\\w.-]*)\"");

    private static final Path SOURCES = Path.of("src", "main", "java");

    private final Words words = Words.shipped();

    @Test
    void everyReasonHasItsSentence() {
        Arrays.stream(Problem.Reason.values())
                .forEach(reason ->
                        assertThat(words.say(new Problem(reason, "某格式"))).isNotBlank());
        Arrays.stream(Refused.Reason.values())
                .forEach(reason ->
                        assertThat(words.say(new Refused(reason, "1"))).isNotBlank());
        Arrays.stream(StandardProblem.Kind.values())
                .forEach(kind -> assertThat(words.say(new StandardProblem(kind, "", 1, 1, List.of("甲", "乙"))))
                        .isNotBlank());
        Arrays.stream(MarksProblem.Kind.values())
                .forEach(kind -> assertThat(words.say(new MarksProblem(kind, "", 1, List.of("甲", "乙"))))
                        .isNotBlank());
        Arrays.stream(BookProblem.Kind.values())
                .forEach(kind -> assertThat(words.say(new BookProblem(kind, "checks.yaml", 1, List.of("甲", "乙", "丙"))))
                        .isNotBlank()
                        .doesNotContain("{"));
        Arrays.stream(Ground.values())
                .forEach(ground -> assertThat(words.say("ground", ground)).isNotBlank());
        Arrays.stream(Verdict.values())
                .forEach(verdict -> assertThat(words.say("verdict", verdict)).isNotBlank());
        Arrays.stream(Status.values())
                .forEach(status -> assertThat(words.say("status", status)).isNotBlank());
    }

    @Test
    void everyKeyThatTheProgramUsesHasItsSentence() throws IOException {
        var missing = new TreeSet<String>();
        try (Stream<Path> files = Files.walk(SOURCES)) {
            for (var file :
                    files.filter(path -> path.toString().endsWith(".java")).toList()) {
                USED.matcher(Files.readString(file))
                        .results()
                        .map(match -> match.group(1))
                        .filter(key -> !words.has(key) && words.keys().stream().noneMatch(any -> any.startsWith(key)))
                        .forEach(key -> missing.add(key + "=    # " + file.getFileName()));
            }
        }
        assertThat(missing).as("lines to add to a bundle").isEmpty();
    }

    @Test
    void valuesGoToTheirPlacesWithoutGrouping() {
        assertThat(words.say("refused.ITEMS_OPEN", 12345)).contains("12345");
    }

    @Test
    void anUnknownKeyIsAFault() {
        assertThatThrownBy(() -> words.say("no.such.key")).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void noSentenceBreaksTheMessageFormat() {
        words.keys()
                .forEach(key ->
                        assertThat(words.say(key, "一", "二", "三", "四", "五", "六")).isNotNull());
    }

    /** A key that can be changed is named by its command, or put in where the sentence is printed. */
    @Test
    void noSentenceNamesAKeyThatCanBeChanged() {
        var key = Pattern.compile("(Ctrl|Shift)\\+[A-Z]|\\bF\\d{1,2}\\b");

        assertThat(words.keys())
                .filteredOn(name -> !name.startsWith("cli.") && !name.startsWith("keys.fixed."))
                .filteredOn(name -> key.matcher(words.say(name)).find())
                .isEmpty();
    }
}
