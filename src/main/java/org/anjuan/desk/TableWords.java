package org.anjuan.desk;

import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.anjuan.desk.StandardImport.Told;
import org.anjuan.standard.read.phrase.Given;
import org.anjuan.standard.read.phrase.Meaning;
import org.anjuan.standard.read.table.Assumed;
import org.anjuan.standard.read.table.Gap;
import org.anjuan.standard.read.table.NoteRead;
import org.anjuan.standard.read.table.NoteUse;
import org.anjuan.standard.read.table.RuleRead;
import org.anjuan.standard.read.table.Understood;
import org.anjuan.standard.read.table.Unread;
import org.anjuan.standard.read.table.Unread.Why;
import org.anjuan.standard.read.workbook.CostRead;
import org.anjuan.standard.read.workbook.StandardWorkbook;

/** Says in sentences how a table was understood. */
record TableWords(Words words) {
    Stream<Told> columns(Understood.TableColumns table) {
        return table.columns().stream()
                .filter(column -> !column.heading().isEmpty())
                .map(column -> new Told(table.table(), column.heading(), words.say("table.role", column.role())));
    }

    Told cost(CostRead cost) {
        var place = SheetPlace.of(words, StandardWorkbook.itemSheet(), cost.row(), cost.column());
        return new Told(place, cost.words(), cost.meaning());
    }

    Told rule(RuleRead rule) {
        boolean isNote = rule.phrase().meaning() instanceof Meaning.Note;
        var meaning = isNote ? words.say("table.note", rule.use()) : meaning(rule);
        return new Told(
                rule.place().said(),
                rule.phrase().words(),
                rule.gives() ? Given.given(meaning) : meaning,
                isNote && rule.use() == NoteUse.EXPLANATION);
    }

    Told unread(Unread unread) {
        return new Told(unread.place().said(), unread.words(), unread.sentence());
    }

    Told note(NoteRead note) {
        return new Told(note.place().said(), note.words(), note.meaning());
    }

    /** What the tables say something is worth and what was read of it, where the two differ. */
    Stream<Told> gaps(Understood understood) {
        var declared = understood.declared();
        var whole = declared == null || declared.compareTo(understood.sum()) == 0
                ? Stream.<Told>of()
                : Stream.of(new Told(
                        "", words.say("table.gap.whole"), Gap.sentence(declared, understood.sum()) + lost(understood)));
        var titled = understood.gaps().stream()
                .map(each -> new Told(each.place().said(), each.title(), Gap.sentence(each.declared(), each.read())));
        return Stream.concat(whole, titled);
    }

    /** The rows that were not taken over, which is where to look first. */
    private String lost(Understood understood) {
        var rows = understood.unread().stream()
                .filter(each -> each.why() == Why.NO_CONTENT || each.why() == Why.NO_POINTS)
                .map(each -> each.place().said())
                .distinct()
                .collect(Collectors.joining("、"));
        return rows.isEmpty() ? "" : words.say("table.gap.rows", rows);
    }

    Told assumed(Assumed assumed) {
        return new Told("", "", assumed.sentence());
    }

    String sum(Understood understood) {
        var declared = understood.declared();
        var sum = WorkingWords.plain(understood.sum());
        if (declared == null) {
            return understood.sum().signum() == 0 ? "" : words.say("table.sum", sum);
        }
        return declared.compareTo(understood.sum()) == 0
                ? words.say("table.sum.agrees", sum)
                : words.say("table.sum.differs", WorkingWords.plain(declared), sum);
    }

    private String meaning(RuleRead rule) {
        if (rule.isBareVeto()) {
            return words.say("table.veto");
        }
        return rule.takesPaper()
                ? words.say("table.paper.all")
                : meaning(rule.phrase().meaning());
    }

    private String meaning(Meaning meaning) {
        return switch (meaning) {
            case Meaning.Each(var points, var unit) -> words.say("table.each", WorkingWords.plain(points), unit);
            case Meaning.PerSeveral(var points, var count, var unit) ->
                words.say("table.several", WorkingWords.plain(points), Integer.toString(count), unit);
            case Meaning.Once(var points) -> words.say("table.once", WorkingWords.plain(points));
            case Meaning.Graver(var points) -> words.say("table.graver", WorkingWords.plain(points));
            case Meaning.Instead(var points) -> words.say("table.instead", WorkingWords.plain(points));
            case Meaning.OnlyOneOf(int _) -> words.say("table.onlyone");
            case Meaning.GraverCost(var cost) -> words.say("table.graver.cost", meaning(cost));
            case Meaning.Lighter(var cost) -> words.say("table.lighter", meaning(cost));
            case Meaning.GraverAll() -> words.say("table.gravest");
            case Meaning.OneOf(var points) ->
                words.say(
                        "table.oneof", points.stream().map(WorkingWords::plain).collect(Collectors.joining("、")));
            case Meaning.Between(var least, var most) ->
                words.say("table.between", WorkingWords.plain(least), WorkingWords.plain(most));
            case Meaning.EachBetween(var least, var most, var unit) ->
                words.say("table.each.between", WorkingWords.plain(least), WorkingWords.plain(most), unit);
            case Meaning.AsSeen() -> words.say("table.seen");
            case Meaning.UpTo(var most) -> words.say("table.upto", WorkingWords.plain(most));
            case Meaning.ShareOf(var share) -> words.say("table.share", WorkingWords.plain(share));
            case Meaning.Step(var points) -> words.say("table.step", WorkingWords.plain(points));
            case Meaning.All() -> words.say("table.all");
            case Meaning.WholeItem() -> words.say("table.item");
            case Meaning.AllOf(var points) -> words.say("table.allof", WorkingWords.plain(points));
            case Meaning.WholeGroup() -> words.say("table.group");
            case Meaning.Veto(var outcome) -> words.say("table.veto", outcome);
            case Meaning.BarsBest() -> words.say("table.bars");
            case Meaning.Cap(var points) -> words.say("table.cap", WorkingWords.plain(points));
            case Meaning.CapAtItem() -> words.say("table.cap.item");
            case Meaning.Earns(var points) -> words.say("table.earns", WorkingWords.plain(points));
            case Meaning.Worth(var points) -> words.say("table.worth", WorkingWords.plain(points));
            case Meaning.EachOf(var points) -> words.say("table.eachof", WorkingWords.plain(points));
            case Meaning.NoPaper(var paper, var isZero) ->
                words.say(isZero ? "table.paper.zero" : "table.paper.without", paper);
            case Meaning.Note() -> words.say("table.note");
            case Meaning.Unread() -> words.say("table.notread");
        };
    }
}
