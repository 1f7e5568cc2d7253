package org.anjuan.ui.standards.edit;

import java.util.ArrayList;
import java.util.List;
import org.anjuan.standard.Dimension;
import org.anjuan.standard.Item;
import org.anjuan.standard.Standard;
import org.anjuan.ui.kit.Host;

/** Says what an item settles that the form does not change and keeps as it is. */
record RestOfItem(Host host, Standard standard) {

    /** One sentence for each, none where there is nothing. */
    String of(Item item) {
        var said = new ArrayList<String>();
        if (!item.further().isEmpty()) {
            said.add(host.say("editor.rest.also", joined(names(item.further()))));
        }
        if (!item.rules().notWith().isEmpty()) {
            said.add(host.say("editor.rest.notwith", joined(item.rules().notWith())));
        }
        if (item.rules().overflows()) {
            said.add(host.say("editor.rest.overflows"));
        }
        return String.join("\n", said);
    }

    private List<String> names(List<String> ids) {
        return ids.stream()
                .map(id -> standard.dimensions().stream()
                        .filter(known -> known.id().equals(id))
                        .map(Dimension::name)
                        .findFirst()
                        .orElse(id))
                .toList();
    }

    private String joined(List<String> words) {
        return String.join(host.say("list.separator"), words);
    }
}
