package org.anjuan.desk;

import java.util.List;
import java.util.Map;
import org.anjuan.standard.Standard;
import org.anjuan.standard.StandardProblem;
import org.jspecify.annotations.Nullable;

/**
 * How a workbook or a Word file was understood as a standard, in sentences, before anything of it is taken.
 *
 * @param file its name
 * @param workbook whether it is a workbook this program wrote; otherwise a table of an office's own
 * @param columns each heading and what it was taken for
 * @param rules each phrase about points and what it was taken for
 * @param notes what stands around the rows and what it was taken for
 * @param unread what did not find its way into the standard, and why
 * @param assumed what the table does not say, and what was put in its place
 * @param sum what its points add up to, and whether the table says the same; empty for a workbook
 * @param standard the standard that came of it, or what is wrong with it; places are the file's for a workbook
 * @param draft the same as a draft that somebody goes on with, null where it could not be kept as one
 * @param originals the words of the office's table, by item and reason, to be written beside them; none for a workbook
 * @param text the standard as a template, to be kept
 */
public record StandardImport(
        String file,
        boolean workbook,
        List<Told> columns,
        List<Told> rules,
        List<Told> notes,
        List<Told> unread,
        List<Told> assumed,
        String sum,
        StandardAtHand standard,
        @Nullable Standard draft,
        Map<String, String> originals,
        String text) {

    public StandardImport {
        columns = List.copyOf(columns);
        rules = List.copyOf(rules);
        notes = List.copyOf(notes);
        unread = List.copyOf(unread);
        assumed = List.copyOf(assumed);
        originals = Map.copyOf(originals);
    }

    /** How many places a person has to look at before it is used. */
    public long toCheck() {
        return standard.toCheck();
    }

    /** Whether nothing is wrong with it but that places are still to be looked at. */
    public boolean isOnlyToCheck() {
        return standard.isOnlyToCheck();
    }

    /** The item that is to be looked at, empty for the whole. */
    public static String whose(StandardProblem problem) {
        return problem.kind() == StandardProblem.Kind.TO_CHECK
                ? problem.arguments().getFirst()
                : "";
    }

    /** What was made of it, also where places are still to be looked at; null where more is wrong. */
    public @Nullable Standard usable() {
        return isOnlyToCheck() ? draft : standard.standard();
    }

    /** The items it has, as far as they were read. */
    public long items() {
        var made = standard.standard() != null ? standard.standard() : draft;
        return made == null ? 0 : made.items().count();
    }

    /** Its title, the file's name where nothing was read. */
    public String title() {
        var made = standard.standard() != null ? standard.standard() : draft;
        return made == null ? file : made.title();
    }

    /**
     * One thing that was read.
     *
     * @param place where it stands, empty for the whole
     * @param words as they stand there
     * @param meaning what they were taken for
     * @param explains whether they say nothing of points and were kept as an explanation
     */
    public record Told(String place, String words, String meaning, boolean explains) {
        /** Something that is more than an explanation. */
        public Told(String place, String words, String meaning) {
            this(place, words, meaning, false);
        }
    }
}
