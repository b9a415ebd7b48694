package org.hearth.family.search;

/** How many letters must be added, taken away or replaced to make one name out of another. */
public final class NameDistance {

    private NameDistance() {}

    /** The distance of two names as they are searched: without accents, in lower case. */
    public static int between(String one, String other) {
        var from = String.join(" ", Words.of(one));
        var to = String.join(" ", Words.of(other));
        int[] above = new int[to.length() + 1];
        for (int column = 0; column <= to.length(); column++) {
            above[column] = column;
        }
        for (int row = 1; row <= from.length(); row++) {
            int[] line = new int[to.length() + 1];
            line[0] = row;
            for (int column = 1; column <= to.length(); column++) {
                int replaced = above[column - 1] + (from.charAt(row - 1) == to.charAt(column - 1) ? 0 : 1);
                line[column] = Math.min(replaced, 1 + Math.min(above[column], line[column - 1]));
            }
            above = line;
        }
        return above[to.length()];
    }
}
