package org.anjuan.ui.kit;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Collections;
import java.util.Map;
import java.util.TreeSet;
import javafx.scene.input.KeyCodeCombination;
import javafx.scene.input.KeyCombination;
import org.anjuan.desk.Words;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Keys can be changed, clashes are refused, and what writes or belongs to an input method cannot be chosen. */
class KeyMapTest {
    private final Words words = Words.shipped();
    private final KeyMap keys = new KeyMap(Map.of());

    /** On the home page Enter resumes, or opens the round where there is nothing to resume. */
    @Test
    void noTwoCommandsOfAScreenShareAKeyFromTheBeginning() {
        var shared = new TreeSet<String>();
        for (var one : Command.values()) {
            for (var other : Command.values()) {
                boolean home = one.scope() == Command.Scope.HOME && other.scope() == Command.Scope.HOME;
                if (one.compareTo(other) < 0
                        && one.meets(other)
                        && !home
                        && !Collections.disjoint(one.keys(), other.keys())) {
                    shared.add(one + " " + other);
                }
            }
        }
        assertThat(shared).isEmpty();
    }

    @Test
    void aFreeKeyIsChosenPrintedAndKept() {
        assertThat(keys.choose(Command.UNSURE, key("Ctrl+W"))).isEqualTo(new KeyMap.Choosing.Chosen());

        assertThat(keys.text(words, Command.UNSURE)).isEqualTo("Ctrl+W");
        assertThat(new KeyMap(keys.kept()).text(words, Command.UNSURE)).isEqualTo("Ctrl+W");
        keys.forget();
        assertThat(keys.text(words, Command.UNSURE)).isEqualTo("F9");
        assertThat(keys.kept()).isEmpty();
    }

    @Test
    void aKeyOfTheSameScreenIsRefusedAndNamesWhoHasIt() {
        assertThat(keys.choose(Command.UNSURE, key("F8"))).isEqualTo(new KeyMap.Choosing.Taken(Command.NEXT_OPEN));
        assertThat(keys.choose(Command.UNSURE, key("F1"))).isEqualTo(new KeyMap.Choosing.Taken(Command.KEYS));
        assertThat(keys.text(words, Command.UNSURE)).isEqualTo("F9");
    }

    @Test
    void aKeyThatBelongsToSomethingWhileThatIsOpenIsRefusedWhereThatMayBe() {
        assertThat(keys.choose(Command.UNSURE, key("Alt+3")))
                .isEqualTo(new KeyMap.Choosing.Fixed(FixedKey.TAKE_PHRASE));
        assertThat(keys.choose(Command.UNSURE, key("Shift+Left")))
                .isEqualTo(new KeyMap.Choosing.Fixed(FixedKey.SIZE_BOX));
        assertThat(keys.choose(Command.STRIP, key("Ctrl+Shift+Up")))
                .isEqualTo(new KeyMap.Choosing.Fixed(FixedKey.MOVE_LENS));
        assertThat(keys.choose(Command.NEW_ROUND, key("Alt+3"))).isEqualTo(new KeyMap.Choosing.Chosen());
    }

    @Test
    void aKeyThatWasGivenUpIsFreeAndOneOfAnotherScreenDoesNotClash() {
        assertThat(keys.choose(Command.NEXT_OPEN, key("Ctrl+W"))).isEqualTo(new KeyMap.Choosing.Chosen());

        assertThat(keys.choose(Command.UNSURE, key("F8"))).isEqualTo(new KeyMap.Choosing.Chosen());
        assertThat(keys.choose(Command.STRIP, key("Ctrl+N"))).isEqualTo(new KeyMap.Choosing.Chosen());
    }

    @Test
    void singleKeysCanBeSwitchedOffWhichIsPrintedAndKept() {
        keys.singles(false);

        assertThat(keys.text(words, Command.REASON)).isEqualTo("Ctrl+1–9");
        assertThat(keys.text(words, Command.FINDING_ACCEPT)).isEqualTo("Ctrl+1");
        assertThat(keys.text(words, Command.CLEAR_AND_NEXT)).isEmpty();
        assertThat(keys.text(words, Command.UNSURE)).isEqualTo("F9");
        assertThat(new KeyMap(keys.kept()).text(words, Command.REASON)).isEqualTo("Ctrl+1–9");
        keys.forget();
        assertThat(keys.text(words, Command.REASON)).isEqualTo("1–9");
        assertThat(keys.kept()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "J",
                "Shift+J",
                "5",
                "Esc",
                "Tab",
                "Ctrl+Space",
                "Shift+Space",
                "Ctrl+Period",
                "Ctrl+C",
                "Ctrl+V",
                "Meta+J"
            })
    void whatWritesOrBelongsToAnInputMethodCannotBeChosen(String name) {
        assertThat(keys.choose(Command.UNSURE, key(name))).isEqualTo(new KeyMap.Choosing.Unfit());
    }

    @Test
    void whatWasKeptAndCannotBeUnderstoodCountsForNothing() {
        var odd = new KeyMap(Map.of("NO_SUCH", "Ctrl+W", "UNSURE", "Nonsense+++", "NOTE", "J"));

        assertThat(odd.kept()).isEmpty();
        assertThat(odd.lost()).isEmpty();
    }

    @Test
    void aKeyThatWasChosenHoldsWhenTheProgramComesToUseItAndTheLossIsTold() {
        var map = new KeyMap(Map.of("NOTE", "F8"));

        assertThat(map.text(words, Command.NOTE)).isEqualTo("F8");
        assertThat(map.text(words, Command.NEXT_OPEN)).isEmpty();
        assertThat(map.lost()).containsExactly(new KeyMap.Lost(Command.NEXT_OPEN, key("F8"), Command.NOTE));
        assertThat(map.choose(Command.UNSURE, key("F8"))).isEqualTo(new KeyMap.Choosing.Taken(Command.NOTE));

        map.choose(Command.NOTE, key("Ctrl+W"));

        assertThat(map.text(words, Command.NEXT_OPEN)).isEqualTo("F8");
        assertThat(map.lost()).isEmpty();
    }

    @Test
    void digitsThatWantCtrlDoNotTakeAChosenKeyAway() {
        assertThat(keys.choose(Command.NOTE, key("Ctrl+5"))).isEqualTo(new KeyMap.Choosing.Chosen());

        keys.singles(false);

        assertThat(keys.text(words, Command.NOTE)).isEqualTo("Ctrl+5");
        assertThat(keys.lost()).contains(new KeyMap.Lost(Command.REASON, key("Ctrl+5"), Command.NOTE));
    }

    @Test
    void twoChosenCommandsNeverShareAKey() {
        var map = new KeyMap(Map.of("NOTE", "Ctrl+W", "UNSURE", "Ctrl+W"));

        assertThat(map.kept()).containsExactly(Map.entry("NOTE", "Ctrl+W"));
    }

    private static KeyCodeCombination key(String name) {
        return (KeyCodeCombination) KeyCombination.valueOf(name);
    }
}
