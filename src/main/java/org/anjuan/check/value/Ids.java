package org.anjuan.check.value;

import java.util.regex.Pattern;

/** Identity numbers of persons (GB 11643) and unified codes of organisations (GB 32100), with their check digits. */
public final class Ids {
    /** 公民身份号码 in a tight script. */
    public static final Pattern PERSON = Pattern.compile(
            "(?<![0-9A-Za-z*])(?<id>[1-9]\\d{5}(?:18|19|20)\\d{2}(?:0[1-9]|1[0-2])(?:0[1-9]|[12]\\d|3[01])\\d{3}[\\dXx×])(?![0-9A-Za-z*])");

    /** 统一社会信用代码 in a tight script; characters that no code holds are let in, to be seen as wrong. */
    public static final Pattern ORGANISATION = Pattern.compile("(?<![0-9A-Za-z*])(?<id>[0-9A-Z]{18})(?![0-9A-Za-z*])");

    /** What a code begins with: who registers, and what kind of organisation. */
    public static final Pattern REGISTRY =
            Pattern.compile("(?:1[1239]|2[19]|3[123459]|5[1239]|7[19]|8[19]|9[123]|A[19]|N[1239]|Y1).*");

    private static final String CODE = "0123456789ABCDEFGHJKLMNPQRTUWXY";
    private static final String PERSON_ENDS = "10X98765432";

    private Ids() {}

    public static boolean personIsRight(String id) {
        int sum = 0;
        for (int i = 0; i < 17; i++) {
            sum += Character.digit(id.charAt(i), 10) * ((1 << (17 - i)) % 11);
        }
        char last = Character.toUpperCase(id.charAt(17));
        return PERSON_ENDS.charAt(sum % 11) == (last == '×' ? 'X' : last);
    }

    public static boolean organisationIsRight(String id) {
        int sum = 0;
        int weight = 1;
        for (int i = 0; i < 17; i++) {
            int value = CODE.indexOf(id.charAt(i));
            if (value < 0) {
                return false;
            }
            sum += value * weight;
            weight = weight * 3 % 31;
        }
        return CODE.charAt((31 - sum % 31) % 31) == id.charAt(17);
    }

    /** The number without what names a person: the first two and the last four characters. */
    public static String masked(String id) {
        return id.substring(0, 2) + "*".repeat(id.length() - 6) + id.substring(id.length() - 4);
    }
}
