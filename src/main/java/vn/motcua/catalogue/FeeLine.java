package vn.motcua.catalogue;

import org.jspecify.annotations.Nullable;

/**
 * One line of what the source says on fees.
 *
 * @param channel the only channel it holds for; null = not tied to one
 * @param words the source's words
 * @param amount đồng per unit named in the words; null where the source gives no amount or leaves
 *     it to the province
 * @param corrected true when the amount repairs a slip of the source: it no longer equals the words
 */
public record FeeLine(
    @Nullable Channel channel, String words, @Nullable Long amount, boolean corrected) {}
