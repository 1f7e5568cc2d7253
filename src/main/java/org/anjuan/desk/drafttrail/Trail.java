package org.anjuan.desk.drafttrail;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.anjuan.standard.edit.Place;
import org.anjuan.standard.edit.What;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.json.JsonMapper;

/**
 * The steps that led to a draft and those that were taken back, as a file.
 *
 * @param format of the file
 * @param length of the text they lead to, in characters
 * @param hash of that text
 * @param past what was done, the last thing last
 * @param future what was undone, the last thing last
 */
public record Trail(int format, int length, int hash, List<Kept> past, List<Kept> future) {
    private static final int FORMAT = 1;
    private static final JsonMapper JSON = JsonMapper.builder().build();

    public Trail {
        past = List.copyOf(past);
        future = List.copyOf(future);
    }

    /**
     * One step, with what differs in the text on its other side.
     *
     * @param did a {@link What}
     * @param place where it was done
     * @param head how many characters both texts begin with alike
     * @param tail how many characters both texts end with alike
     * @param between what stands between these in the other text
     */
    public record Kept(String did, String place, int head, int tail, String between) {

        /** The other text, of the one on the near side; empty where that is too short. */
        public Optional<String> before(String after) {
            boolean fits = head >= 0 && tail >= 0 && (long) head + tail <= after.length();
            return fits
                    ? Optional.of(after.substring(0, head) + between + after.substring(after.length() - tail))
                    : Optional.empty();
        }

        public What what() {
            return What.valueOf(did);
        }

        public Place at() {
            return Places.read(place).orElseGet(Place::whole);
        }

        boolean isKnown() {
            return Arrays.stream(What.values()).anyMatch(what -> what.name().equals(did));
        }
    }

    /** The trail of steps that lead to a text. */
    public static Trail of(String text, List<Kept> past, List<Kept> future) {
        return new Trail(FORMAT, text.length(), text.hashCode(), past, future);
    }

    /** One step between two texts. */
    public static Kept kept(What what, Place place, String after, String before) {
        int most = Math.min(after.length(), before.length());
        int head = 0;
        while (head < most && after.charAt(head) == before.charAt(head)) {
            head++;
        }
        int tail = 0;
        while (tail < most - head
                && after.charAt(after.length() - 1 - tail) == before.charAt(before.length() - 1 - tail)) {
            tail++;
        }
        var between = before.substring(head, before.length() - tail);
        return new Kept(what.name(), Places.written(place), head, tail, between);
    }

    /** Whether its steps end in this very text. */
    public boolean leadsTo(String text) {
        return text.length() == length && text.hashCode() == hash;
    }

    public byte[] bytes() {
        return JSON.writeValueAsString(this).getBytes(StandardCharsets.UTF_8);
    }

    /** The trail that stands in a file; empty where it is none, or one of another time. */
    public static Optional<Trail> read(byte[] bytes) {
        try {
            var trail = JSON.readValue(bytes, Trail.class);
            boolean isKnown = trail != null
                    && trail.format() == FORMAT
                    && trail.past().stream().allMatch(Kept::isKnown)
                    && trail.future().stream().allMatch(Kept::isKnown);
            return isKnown ? Optional.of(trail) : Optional.empty();
        } catch (JacksonException _) {
            return Optional.empty();
        }
    }
}
