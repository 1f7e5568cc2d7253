package org.anjuan.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.anjuan.casefile.PageKey;
import org.anjuan.casefile.SourceId;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The index finds pages by any words on them, forgets and relearns, and survives the loss of its file. */
class SearchIndexTest {
    private static final SourceId ONE = new SourceId("1".repeat(64));
    private static final SourceId TWO = new SourceId("2".repeat(64));

    @TempDir
    Path folder;

    @Test
    void wordsOfTwoCharactersAreFoundOnTheirPages() {
        try (var index = index()) {
            index.put(ONE, List.of("依法作出罚款伍佰元的处罚", "没有", "罚\n款已缴纳"));
            index.put(TWO, List.of("处以罚款"));
            assertThat(found(index, "罚款")).containsExactly(page(ONE, 1), page(ONE, 3), page(TWO, 1));
            assertThat(found(index, "款罚")).isEmpty();
        }
    }

    @Test
    void oneCharacterIsFoundToo() {
        try (var index = index()) {
            index.put(ONE, List.of("送达", "回证"));
            assertThat(found(index, "证")).containsExactly(page(ONE, 2));
        }
    }

    @Test
    void widthCaseScriptAndPunctuationDoNotMatter() {
        try (var index = index()) {
            index.put(ONE, List.of("行政處罰決定書（砚市监罚〔２０２４〕12号） Nitrite"));
            for (var words : List.of("行政处罚决定书", "罚〔2024〕12号", "罚202412号", "nitrite", "ＮＩＴＲＩＴＥ")) {
                assertThat(found(index, words)).as(words).containsExactly(page(ONE, 1));
            }
        }
    }

    @Test
    void wordsWithoutALetterOrFigureAreNothingForTheIndex() {
        assertThat(SearchIndex.canFind("……")).isFalse();
        assertThat(SearchIndex.canFind("“\"*")).isFalse();
        assertThat(SearchIndex.canFind("\"罚* OR")).isTrue();
        try (var index = index()) {
            index.put(ONE, List.of("罚 or 不罚"));
            assertThat(found(index, "\"罚* OR")).containsExactly(page(ONE, 1));
        }
    }

    @Test
    void searchingEndsWhenItIsEnough() {
        try (var index = index()) {
            index.put(ONE, List.of("罚款", "罚款", "罚款"));
            var first = new ArrayList<PageKey>();
            index.find("罚款", page -> {
                first.add(page);
                return first.size() < 2;
            });
            assertThat(first).hasSize(2);
        }
    }

    @Test
    void pagesWithoutTextAreCounted() {
        try (var index = index()) {
            index.put(ONE, List.of("有", "", " "));
            assertThat(index.wordless(ONE)).contains(2);
            assertThat(index.wordless(TWO)).isEmpty();
        }
    }

    @Test
    void aSourceIsForgottenAndLearntAnew() {
        try (var index = index()) {
            index.put(ONE, List.of("旧的"));
            index.forget(ONE);
            assertThat(index.has(ONE)).isFalse();
            assertThat(found(index, "旧的")).isEmpty();
            index.put(ONE, List.of("新的"));
            index.put(ONE, List.of("更新的"));
            assertThat(found(index, "旧的")).isEmpty();
            assertThat(found(index, "新的")).containsExactly(page(ONE, 1));
        }
    }

    @Test
    void aClearedIndexHoldsNothingAndLearnsAgain() {
        try (var index = index()) {
            index.put(ONE, List.of("旧的"));
            index.put(TWO, List.of("旧的"));
            assertThat(index.clear()).isTrue();
            assertThat(index.has(TWO)).isFalse();
            index.put(TWO, List.of("另一页"));
            assertThat(found(index, "旧的")).isEmpty();
            assertThat(found(index, "一页")).containsExactly(page(TWO, 1));
        }
    }

    @Test
    void whatWasPutIsThereAfterOpeningAgain() {
        try (var index = index()) {
            index.put(ONE, List.of("罚款"));
        }
        try (var index = index()) {
            assertThat(found(index, "罚款")).containsExactly(page(ONE, 1));
        }
    }

    @Test
    void aDamagedFileIsMadeAnew() throws IOException {
        try (var index = index()) {
            index.put(ONE, List.of("罚款"));
        }
        Files.writeString(folder.resolve("search.db"), "no database");
        try (var index = index()) {
            assertThat(index.has(ONE)).isFalse();
            index.put(ONE, List.of("罚款"));
            assertThat(found(index, "罚款")).containsExactly(page(ONE, 1));
        }
    }

    private SearchIndex index() {
        return SearchIndex.open(folder.resolve("search.db"));
    }

    private static PageKey page(SourceId source, int number) {
        return new PageKey(source, number);
    }

    private static List<PageKey> found(SearchIndex index, String words) {
        var pages = new ArrayList<PageKey>();
        index.find(words, pages::add);
        return pages;
    }
}
