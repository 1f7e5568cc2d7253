package org.anjuan.ui.kit;

import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.List;
import java.util.Objects;
import javafx.beans.binding.Bindings;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.scene.Scene;

/**
 * How the window looks: colours, size of type and the family of faces that draws it.
 *
 * @param family a family that has every Chinese character in use, see {@link Fonts}
 */
public record Look(Theme theme, TypeSize size, String family) {

    /** Dresses the scene, and with it every popup that opens over it. */
    public void dress(Scene scene) {
        worn(scene).set(size);
        scene.setUserAgentStylesheet(theme.base());
        scene.getStylesheets().setAll(List.of(resource("kit.css"), theme.roles(), type()));
    }

    /** Dresses a further window as another is, now and whenever that one is dressed anew. */
    public static void dressAlike(Scene scene, Scene like) {
        worn(scene).bind(worn(like));
        scene.userAgentStylesheetProperty().bind(like.userAgentStylesheetProperty());
        Bindings.bindContent(scene.getStylesheets(), like.getStylesheets());
    }

    /** The size of type a scene wears, for what a sheet of styles cannot size. */
    static ReadOnlyObjectProperty<TypeSize> size(Scene scene) {
        return worn(scene);
    }

    private static Worn worn(Scene scene) {
        return (Worn) scene.getProperties().computeIfAbsent(Worn.class, _ -> new Worn());
    }

    /** The size of type that a scene wears. */
    private static final class Worn extends SimpleObjectProperty<TypeSize> {
        Worn() {
            super(TypeSize.MIDDLE);
        }
    }

    private String type() {
        var css = """
            .root { -fx-font-family: "%s"; -fx-font-size: %dpx; }
            .ikonli-font-icon { -fx-icon-size: %dpx; }
            """.formatted(family, size.pixels(), size.iconPixels());
        return "data:text/css;base64," + Base64.getEncoder().encodeToString(css.getBytes(StandardCharsets.UTF_8));
    }

    static String resource(String name) {
        return Objects.requireNonNull(Look.class.getResource(name), name).toExternalForm();
    }
}
