package org.anjuan.standard;

import java.util.List;

/** A division of a standard in which all items count in the same way. */
public record Part(String id, String title, Kind kind, String note, List<Group> groups) {

    /** How the items of a part count. */
    public enum Kind {
        /** An item that holds decides the whole case. */
        VETO,
        /** Items earn their points; what does not apply leaves the possible points. */
        EARN,
        /** Items only take points away from the total. */
        DEDUCT
    }

    public Part {
        groups = List.copyOf(groups);
    }
}
