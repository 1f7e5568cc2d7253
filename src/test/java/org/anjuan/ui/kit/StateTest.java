package org.anjuan.ui.kit;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import org.anjuan.desk.Words;
import org.junit.jupiter.api.Test;

/** What an item's state is can be told without its colour, by shape and by word. */
class StateTest {
    private static final List<State> OF_ITEMS =
            List.of(State.OPEN, State.CLEAR, State.DEDUCTED, State.NOT_APPLICABLE, State.UNSURE, State.VETO);
    private static final List<State> OF_CASES =
            List.of(State.NOT_BEGUN, State.DRAFT, State.SUBMITTED, State.SEALED, State.VETO);

    private final Words words = Words.shipped();

    @Test
    void statesThatStandBesideEachOtherDifferInShape() {
        assertThat(OF_ITEMS).extracting(State::shape).doesNotHaveDuplicates();
        assertThat(OF_CASES).extracting(State::shape).doesNotHaveDuplicates();
    }

    @Test
    void everyStateHasAWordOfItsOwn() {
        assertThat(Arrays.stream(State.values()).map(state -> words.say(state.words())))
                .doesNotHaveDuplicates()
                .noneMatch(String::isBlank);
    }
}
