package org.anjuan.standard.read.table;

/** Something in a table that did not find its way into the standard. */
public record Unread(Place place, String words, Why why) {

    /** The same for a row whose other words take no points either. */
    Unread alone() {
        return why == Why.NOT_UNDERSTOOD ? new Unread(place, words, Why.NOT_UNDERSTOOD_ALONE) : this;
    }

    /** The same where the words stand beside several rows. */
    Unread ofRows() {
        return new Unread(place, words, why.ofRows());
    }

    /** Whether the other asks the same of the same words. */
    boolean isAlso(Unread other) {
        return words.equals(other.words) && why.ofRows() == other.why.ofRows();
    }

    /** Why it was not taken, as a sentence. */
    public String sentence() {
        return Sentences.of("unread." + why.name());
    }

    /** All of it in one line, to be left in the standard until somebody has looked at it. */
    String line() {
        var one = words.replaceAll("\\s*\\R\\s*", " ").strip();
        return one.isEmpty()
                ? Sentences.of("line.whole", place.said(), sentence())
                : Sentences.of("line", place.said(), one, sentence());
    }

    /** Why it was not taken. */
    public enum Why {
        /** The table has no heading row that is understood. */
        NO_HEADING,
        /** The table goes on beyond the rows that are read. */
        CUT_OFF,
        /** The heading is not known, so the column was not read. */
        UNKNOWN_COLUMN,
        /** The row does not say what is looked at. */
        NO_CONTENT,
        /** No number stands where the points should. */
        NO_POINTS,
        /** It speaks of points in a way that is not known. */
        NOT_UNDERSTOOD,
        /** The same, where the row says nothing else that takes points, so that it loses all it has. */
        NOT_UNDERSTOOD_ALONE,
        /** 本项 may mean the row or all rows of its group; it was taken for the row. */
        WHICH_ITEM,
        /** It takes points for so many together, which no cost does; the reason says what is counted once. */
        PER_SEVERAL,
        /** It takes a range for each time, which no cost does; the reason says so. */
        EACH_RANGE,
        /** The most that is taken, behind several rules; how many of them it bounds. */
        CAP_OF_SEVERAL,
        /** What costs more where it is graver, behind several rules; of which of them. */
        GRAVER_OF_SEVERAL,
        /** Which of the things that one cell asks for a deduction between them speaks of. */
        WHICH_DEMAND,
        /** Points that are taken once in a row that asks for several things. */
        ONCE_OF_SEVERAL,
        /** It may say when an item is judged. */
        CONDITION,
        /** The same beside several rows. */
        CONDITION_ROWS,
        /** It takes points, but stands where a table has explanations. */
        NOTE_COSTS,
        /** The same beside several rows. */
        NOTE_COSTS_ROWS,
        /** Points that are lost with 本项目, which may be the row or all of its group. */
        WHICH_PROJECT,
        /** A remark beside or below a table that speaks of points. */
        REMARK,
        /** What a grade needs besides its points. */
        GRADE_CONDITION,
        /** A case's score is the mean of what several people give, which the program does not compute. */
        AVERAGED,
        /** Words in a column that reviewers fill in. */
        FILLED_IN,
        /** It takes more than the item has, so it takes all of it. */
        BEYOND_POINTS,
        /** It is understood, but nothing stands before it that it could belong to. */
        BELONGS_TO_NOTHING,
        /** When one of several rows that are one item is judged; the item is judged all the same. */
        CONDITION_OF_ROW,
        /** A veto whose words may be what is asked for or what is wrong. */
        WHICH_FAULT,
        /** The row is worth more than all that it says may be taken; how much either is. */
        POINTS_LEFT,
        /** A row gives points, but does not say how many at most. */
        BONUS_MOST,
        /** It gives points beyond those of the table, but was taken for an item that loses them. */
        BONUS,
        /** A reason that is no sentence that could stand in a report. */
        REASON_UNCLEAR;

        /** What is asked where the words stand beside several rows. */
        Why ofRows() {
            return switch (this) {
                case CONDITION -> CONDITION_ROWS;
                case NOTE_COSTS -> NOTE_COSTS_ROWS;
                default -> this;
            };
        }
    }
}
