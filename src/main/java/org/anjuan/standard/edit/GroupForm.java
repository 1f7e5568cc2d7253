package org.anjuan.standard.edit;

import java.math.BigDecimal;
import java.util.List;
import org.anjuan.standard.Group;
import org.anjuan.standard.Item;
import org.jspecify.annotations.Nullable;

/** A group as a form to be filled in anew. */
public final class GroupForm {
    private String id;
    private String title;
    private @Nullable BigDecimal points;
    private @Nullable BigDecimal cap;
    private String document;
    private String condition;
    private List<Item> items;

    public GroupForm(Group group) {
        id = group.id();
        title = group.title();
        points = group.points();
        cap = group.cap();
        document = group.document();
        condition = group.condition();
        items = group.items();
    }

    public GroupForm id(String now) {
        id = now;
        return this;
    }

    public GroupForm title(String now) {
        title = now;
        return this;
    }

    public GroupForm points(@Nullable BigDecimal now) {
        points = now;
        return this;
    }

    public GroupForm cap(@Nullable BigDecimal now) {
        cap = now;
        return this;
    }

    public GroupForm document(String now) {
        document = now;
        return this;
    }

    public GroupForm condition(String now) {
        condition = now;
        return this;
    }

    public GroupForm items(List<Item> now) {
        items = now;
        return this;
    }

    /** What is filled in. */
    public Group made() {
        return new Group(id, title, points, cap, document, condition, items);
    }
}
