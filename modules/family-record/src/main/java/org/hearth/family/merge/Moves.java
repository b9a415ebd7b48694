package org.hearth.family.merge;

/**
 * How many rows of one kind follow a merge.
 *
 * @param words the key that counts them in words, with {@code count}
 * @param moved those that follow
 * @param doubled those that say what is known already; they stay with the merged row
 */
public record Moves(String words, long moved, long doubled) {}
