package org.anjuan.standard.read.table;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/** What words around the rows announce as deciding a case, or as keeping it from the best grade, one member after the other. */
final class VetoList {
    private static final Pattern FAULTS = Pattern.compile("情形|情况|问题|行为|现象|错误|情节|[一1](?:项|条|种|类)[^，,。；;]{0,6}之[一1]的");
    private static final Pattern UNMET = Pattern.compile("不符合?|达不到|未达到|未能|没有做到|未做到|不具备|不满足|不合格|缺少");

    final NoteRead announcement;
    final boolean isBar;
    final List<NoteRead> members = new ArrayList<>();
    private final boolean saysFaults;

    VetoList(NoteRead announcement, boolean isBar) {
        this.announcement = announcement;
        this.isBar = isBar;
        this.saysFaults = saysFaults(announcement.words());
    }

    /** One whose only member is what the announcement itself says is wrong. */
    static VetoList alone(NoteRead announcement, String wrong, boolean isBar) {
        var list = new VetoList(new NoteRead(announcement.place(), wrong + "情形", announcement.kind()), isBar);
        list.members.add(new NoteRead(announcement.place(), wrong, announcement.kind()));
        return list;
    }

    private static boolean saysFaults(String words) {
        return FAULTS.matcher(words).find() && !UNMET.matcher(words).find();
    }

    /** Whether its members name what is wrong, so that they stand as they are; otherwise they may be what is asked for. */
    boolean namesFaults() {
        return saysFaults;
    }

    /** Whether a member is not written as the others are, or as the list says. */
    boolean isDoubtful(NoteRead member) {
        var fault = Fault.of(member.words());
        if (saysFaults) {
            return Fault.areAsked(member.words());
        }
        return fault.isPresent() && !isFault(member, fault) && members.stream().anyMatch(VetoList::isFault);
    }

    private static boolean isFault(NoteRead member) {
        return isFault(member, Fault.of(member.words()));
    }

    private static boolean isFault(NoteRead member, Optional<String> fault) {
        return fault.filter(member.words().replaceFirst("的$", "")::equals).isPresent();
    }
}
