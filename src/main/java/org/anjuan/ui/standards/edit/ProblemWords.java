package org.anjuan.ui.standards.edit;

import org.anjuan.standard.StandardProblem;
import org.anjuan.standard.StandardProblem.Kind;
import org.anjuan.standard.edit.At;
import org.anjuan.standard.edit.Place;
import org.anjuan.ui.kit.Host;

/** Says what is wrong with a draft in the words of the form rather than those of the file. */
record ProblemWords(Host host, EditorModel model) {
    private static final String FIELD = "editor.field.";

    String say(StandardProblem problem) {
        var spot = model.spot(problem);
        if (problem.kind() == Kind.DUPLICATE_ID) {
            return host.say("editor.problem.duplicate", problem.arguments().getFirst());
        }
        if (problem.kind().isToCheck()) {
            return host.say(
                    "editor.problem.tocheck",
                    name(spot.place()),
                    problem.arguments().getLast());
        }
        boolean isBlank = problem.kind() == Kind.BLANK || problem.kind() == Kind.NO_TEXT;
        return isBlank && host.words().has(FIELD + spot.field())
                ? host.say(
                        "editor.problem.blank", name(spot.place()), host.words().say(FIELD + spot.field()))
                : host.words().say(problem);
    }

    private String name(Place place) {
        var standard = model.standard();
        return switch (place) {
            case Place.Whole _ -> host.say("editor.line.Whole");
            case Place.OfPart(var part) -> At.part(standard, part).id();
            case Place.OfGroup at -> At.group(standard, at).id();
            case Place.OfHeading at -> At.heading(standard, at).id();
            case Place.OfItem at -> At.item(standard, at).id();
        };
    }
}
