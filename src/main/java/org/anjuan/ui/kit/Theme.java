package org.anjuan.ui.kit;

import atlantafx.base.theme.PrimerDark;
import atlantafx.base.theme.PrimerLight;
import java.util.Locale;

/** 主题: the base sheet of controls and our own sheet of colour roles that go together. */
public enum Theme {
    LIGHT,
    DARK;

    /** The theme that settings name; light for any other name. */
    public static Theme named(String name) {
        return "dark".equals(name) ? DARK : LIGHT;
    }

    /** Its name in settings. */
    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }

    String base() {
        return switch (this) {
            case LIGHT -> new PrimerLight().getUserAgentStylesheet();
            case DARK -> new PrimerDark().getUserAgentStylesheet();
        };
    }

    String roles() {
        return Look.resource(code() + ".css");
    }
}
