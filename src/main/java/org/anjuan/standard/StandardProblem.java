package org.anjuan.standard;

import java.util.List;

/**
 * Something wrong in a standard or worth knowing of it.
 *
 * @param path where it stands, such as {@code parts[1].groups[0].items[2].points}; empty for the whole
 * @param line in the file it was read from, from 1; 0 when it stands in no file
 * @param column likewise
 * @param arguments for the places of its sentence, as the {@link Kind} says
 */
public record StandardProblem(Kind kind, String path, int line, int column, List<String> arguments) {
    public StandardProblem {
        arguments = List.copyOf(arguments);
    }

    /** The same problem, seen at a place in a file. */
    public StandardProblem at(int newLine, int newColumn) {
        return new StandardProblem(kind, path, newLine, newColumn, arguments);
    }

    /** The kinds of problem, with their arguments; each has its sentence in the program's words. */
    public enum Kind {
        /** There is no such file, or it may not be read. */
        UNREADABLE,
        /** Larger than a standard can be; the limit in megabytes. */
        TOO_LARGE,
        /** Bytes that are not UTF-8. */
        NOT_UTF8,
        /** Nothing is in the file. */
        EMPTY_FILE,
        /** Not YAML from this line on. */
        NOT_YAML,
        /** YAML that is no table of keys and values, so no standard. */
        NOT_A_STANDARD,
        /** More than one YAML document in the file. */
        SEVERAL_DOCUMENTS,
        /** A YAML alias ({@code *name}). */
        ALIAS,
        /** Nested too deeply; the limit. */
        TOO_DEEP,
        /** A key stands twice; the key. */
        DUPLICATE_KEY,
        /** A key is not there; the key. */
        MISSING_KEY,
        /** A key nobody knows; the key, the keys known there. */
        UNKNOWN_KEY,
        /** A key nobody knows that is nearly one that is known there; the key, the one that is meant, the keys known there. */
        MISSPELT_KEY,
        /** A reason without a cost of its own that nothing above declares; its id, those declared. */
        NO_SUCH_REASON,
        /** Words are needed; the key. */
        EXPECTED_TEXT,
        /** A list is needed; the key. */
        EXPECTED_LIST,
        /** Keys and values are needed; the key. */
        EXPECTED_FIELDS,
        /** Words are needed but nothing stands there; the key. */
        BLANK,
        /** Not a decimal number; the key, what stands there. */
        NOT_A_NUMBER,
        /** Not a whole number; the key, what stands there. */
        NOT_WHOLE,
        /** Not a date; the key, what stands there. */
        NOT_A_DATE,
        /** Neither true nor false; the key, what stands there. */
        NOT_TRUE_OR_FALSE,
        /** None of the words possible there; the key, what stands there, the words possible. */
        NOT_A_CHOICE,
        /** A wording with places that nothing can be filled in for; the key, those places, the places there are. */
        UNKNOWN_SLOT,
        /** Written for another version of the program; the format. */
        OTHER_FORMAT,
        /** No way a reason costs; what stands there. */
        NOT_A_COST,
        /** Points for so many together, such as 每 3 处扣 0.5 分, which no cost says; what stands there. */
        COST_PER_SEVERAL,
        /** Not YAML, for a key is followed by a full-width colon (：); the key. */
        FULL_WIDTH_COLON,
        /** Not YAML, for no space follows the colon of a key; the key. */
        NO_SPACE,
        /** Not YAML, for a line is indented by a tab. */
        TAB,
        /** Not YAML, for no space follows the dash of a list, or the dash is full-width. */
        DASH,
        /** Not YAML, for a quotation mark has no other. */
        QUOTE,
        /** Not YAML, for a bracket has no other in its line; the bracket. */
        BRACKET,
        /** No such formula; its name, the names there are. */
        UNKNOWN_FORMULA,

        /** An id that cannot serve as one; the id. */
        BAD_ID,
        /** An id stands twice; the id, the line where it stands first, or its path where it stands in no file. */
        DUPLICATE_ID,
        /** Words are missing; the id of what lacks them. */
        NO_TEXT,
        /** No dimension of this id is declared; the item, the dimension. */
        UNKNOWN_DIMENSION,
        /** No source of this code is declared; what cites it, the code. */
        UNKNOWN_SOURCE,
        /** Points that are not above zero; whose, the points. */
        NOT_POSITIVE,
        /** A number below zero; whose, the number. */
        NEGATIVE,
        /** A reason costs more than its item has; the item, the reason, the cost, the item's points. */
        COST_ABOVE_POINTS,
        /** A cap that can never be reached; whose, the cap, the points there are. */
        CAP_ABOVE_POINTS,
        /** A range with no number in it; the item, the reason, the least, the most. */
        RANGE_EMPTY,
        /** The steps from the least do not meet the most; the item, the reason, the least, the most, the step. */
        STEP_NOT_DIVIDING,
        /** A reason of a veto item that is no veto; the item, the reason. */
        NOT_A_VETO,
        /** An item for which nothing can be taken; the item. */
        NO_REASON,
        /** A part without groups; the part. */
        EMPTY_PART,
        /** A group without items; the group. */
        EMPTY_GROUP,
        /** A standard without parts. */
        NO_PARTS,
        /** A standard without dimensions. */
        NO_DIMENSIONS,
        /** Items cite sources, but none is declared. */
        NO_SOURCES,
        /** A standard without grades. */
        NO_GRADES,
        /** A grade no total can have; the grade. */
        GRADE_EMPTY,
        /** Two grades claim the same total; the one, the other. */
        GRADES_OVERLAP,
        /** Totals between two grades have none; the lower grade, the higher one. */
        GRADES_GAP,
        /** A total the formula can reach has no grade; the total. */
        GRADE_MISSING,
        /** The grade of a vetoed case is not among the grades; the grade. */
        UNKNOWN_VETO_GRADE,
        /** The formula counts earned points, but no part earns any. */
        FORMULA_NEEDS_EARNING,
        /** The formula takes points from a full total, but no part deducts any. */
        FORMULA_NEEDS_DEDUCTING,
        /** Digits outside of what can be printed; the digits. */
        DIGITS_OUT_OF_RANGE,
        /** The highest total there is lies below the least; the highest, the least. */
        CEILING_BELOW_FLOOR,
        /** Grades, but no total they could be read from. */
        GRADES_WITHOUT_TOTAL,
        /** The lowest grade depends on more than the total; the grade. */
        LIMIT_ON_LOWEST,
        /** A veto bars the lowest grade, so that none is left; the grade. */
        BARRED_LOWEST,
        /** No fact of this id is declared; what asks about it, the fact. */
        UNKNOWN_FACT,
        /** The fact has no such answer; what asks about it, the fact, the answer, the answers there are. */
        UNKNOWN_ANSWER,
        /** Conditions that no answer can meet together; whose, the fact. */
        NEVER_APPLIES,
        /** A fact with fewer than two answers; the fact. */
        TOO_FEW_ANSWERS,
        /** Nothing has this id; where it is named, the id. */
        UNKNOWN_REFERENCE,
        /** The formula gives worth to a part that earns nothing; the part. */
        WORTH_WITHOUT_EARNING,
        /** A part earns points that a formula by parts gives no worth; the part. */
        PART_WITHOUT_WORTH,
        /** A reason of a part that is only checked costs points; the item, the reason. */
        CHECK_COSTS,
        /** A reason takes all points of an item that has none; the item, the reason. */
        NOTHING_TO_TAKE,
        /** A reason zeroes the item above, but there is none; the item, the reason. */
        NO_HEADING,
        /** A reason of a bonus item that gives no points; the item, the reason. */
        BONUS_TAKES,
        /** A ladder whose rungs do not rise, or that has fewer than two; the item, the reason. */
        LADDER_NOT_RISING,
        /** A catch-all in a standard that lets only what it lists cost points; the item, the reason. */
        CATCH_ALL_IN_CLOSED_LIST,
        /** An import was not sure of it, and nobody has settled it yet; the item, the words. */
        TO_CHECK,
        /** The same of the whole; the words. */
        TO_CHECK_WHOLE,

        /** A group's declared points are not the sum of its items; the group, the declared points, the sum. */
        GROUP_SUM,
        /** A heading's declared points are not the sum of its elements; the heading, the declared points, the sum. */
        HEADING_SUM,
        /** A part's declared points are not the sum of its items; the part, the declared points, the sum. */
        PART_SUM,
        /** The declared full points are not what can be earned; the declared points, the sum. */
        FULL_SUM,
        /** A set of reasons of which only one can be given has only one; the item, the set. */
        EXCLUSIVE_ALONE,
        /** Nothing depends on a fact; the fact. */
        FACT_UNUSED,
        /** A part earns points that the formula does not count; the part. */
        EARNING_IGNORED,
        /** Points are only added up, so a case loses those of items that do not apply; the first such item. */
        LOST_WHERE_LEFT_OUT,
        /** The reasons of an item cannot use up its points; the item, its points, what they can take. */
        POINTS_LEFT,
        /** A reason repeats what is asked for instead of saying what is wrong; the item, the reason, its words. */
        REASON_NOT_TURNED,
        /** An item that names no source for its figures; the item. */
        NO_SOURCE;

        /** Whether a standard with it can be used all the same. */
        public boolean isWarning() {
            return compareTo(GROUP_SUM) >= 0;
        }

        /** Whether it is nothing wrong but something that a person has yet to look at. */
        public boolean isToCheck() {
            return this == TO_CHECK || this == TO_CHECK_WHOLE;
        }
    }
}
