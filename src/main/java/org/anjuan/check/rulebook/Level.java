package org.anjuan.check.rulebook;

/**
 * 降级: what an organiser said of a check that finds too much.
 *
 * @param check its id
 * @param by whose word it is, {@code at} when, as a person reads it
 */
public record Level(String check, Most most, String by, String at) {

    /** The most that a check may say. */
    public enum Most {
        /** What the rule book says. */
        USUAL,
        /** Nothing above 疑似瑕疵. */
        FLAW,
        /** Nothing above 提示. */
        HINT,
        /** It is not asked. */
        OFF
    }
}
