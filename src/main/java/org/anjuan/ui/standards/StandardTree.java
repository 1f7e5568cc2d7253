package org.anjuan.ui.standards;

import java.util.stream.Collectors;
import javafx.scene.control.TreeItem;
import org.anjuan.desk.StandardAtHand;
import org.anjuan.desk.WorkingWords;
import org.anjuan.standard.Group;
import org.anjuan.standard.Item;
import org.anjuan.standard.Part;
import org.anjuan.standard.Standard;
import org.anjuan.ui.kit.Host;

/** A standard as a tree of lines: remarks, sources, parts, groups, items, reasons; or what is wrong with it. */
record StandardTree(Host host) {

    TreeItem<String> of(StandardAtHand at) {
        var root = new TreeItem<>(at.file());
        root.setExpanded(true);
        var standard = at.standard();
        if (standard == null) {
            at.problems()
                    .forEach(problem -> root.getChildren()
                            .add(new TreeItem<>(host.say(
                                    "standards.problem",
                                    problem.line(),
                                    host.words().say(problem)))));
            return root;
        }
        root.setValue(standard.title());
        root.getChildren().add(about(standard));
        standard.parts().forEach(part -> root.getChildren().add(part(part)));
        return root;
    }

    private TreeItem<String> about(Standard standard) {
        var about = new TreeItem<>(host.say("standards.about"));
        about.getChildren()
                .add(new TreeItem<>(host.say(
                        "standards.ref", standard.ref().id(), standard.ref().version(), standard.caseKind())));
        standard.remarks().forEach(remark -> about.getChildren().add(new TreeItem<>(remark)));
        standard.sources()
                .forEach(source -> about.getChildren()
                        .add(new TreeItem<>(host.say("standards.source", source.code(), source.text()))));
        return about;
    }

    private TreeItem<String> part(Part part) {
        var node = new TreeItem<>(host.say("standards.part", part.id(), part.title()));
        node.setExpanded(true);
        part.groups().forEach(group -> node.getChildren().add(group(part, group)));
        return node;
    }

    private TreeItem<String> group(Part part, Group group) {
        var sum = part.kind().counts() ? host.say("standards.points", WorkingWords.plain(group.sum())) : "";
        var node = new TreeItem<>(host.say("standards.group", group.id(), group.title(), sum));
        group.items().forEach(item -> node.getChildren().add(item(item)));
        return node;
    }

    private TreeItem<String> item(Item item) {
        var points = item.points().signum() > 0 ? host.say("standards.points", WorkingWords.plain(item.points())) : "";
        var node = new TreeItem<>(host.say("standards.item", item.id(), item.fullText(), points));
        item.deductibles()
                .forEach(reason -> node.getChildren().add(new TreeItem<>(host.say("standards.reason", reason.text()))));
        if (!item.basis().isEmpty()) {
            var laws = item.basis().stream()
                    .map(basis -> basis.text())
                    .collect(Collectors.joining(host.say("list.separator")));
            node.getChildren().add(new TreeItem<>(host.say("standards.basis", laws)));
        }
        if (!item.provenance().isBlank()) {
            node.getChildren().add(new TreeItem<>(host.say("standards.from", item.provenance())));
        }
        return node;
    }
}
