package org.anjuan.standard.edit;

import java.math.BigDecimal;
import java.util.List;
import org.anjuan.standard.Group;
import org.anjuan.standard.Part;
import org.jspecify.annotations.Nullable;

/** A part as a form to be filled in anew. */
public final class PartForm {
    private String id;
    private String title;
    private final Part.Kind kind;
    private String note;
    private @Nullable BigDecimal points;
    private @Nullable BigDecimal cap;
    private List<Group> groups;

    public PartForm(Part part) {
        id = part.id();
        title = part.title();
        kind = part.kind();
        note = part.note();
        points = part.points();
        cap = part.cap();
        groups = part.groups();
    }

    public PartForm id(String now) {
        id = now;
        return this;
    }

    public PartForm title(String now) {
        title = now;
        return this;
    }

    public PartForm note(String now) {
        note = now;
        return this;
    }

    public PartForm points(@Nullable BigDecimal now) {
        points = now;
        return this;
    }

    public PartForm cap(@Nullable BigDecimal now) {
        cap = now;
        return this;
    }

    public PartForm groups(List<Group> now) {
        groups = now;
        return this;
    }

    /** What is filled in. */
    public Part made() {
        return new Part(id, title, kind, note, points, cap, groups);
    }
}
