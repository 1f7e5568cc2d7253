package org.anjuan.desk.zoo;

/**
 * A broken, hostile or odd file, and what the program must answer.
 *
 * @param name with the extension it comes with
 * @param answer as {@link ZooTest} words it
 */
@SuppressWarnings("ArrayRecordComponent") // a file, never compared
record Animal(String name, byte[] bytes, String answer) {
    @Override
    public String toString() {
        return name;
    }
}
