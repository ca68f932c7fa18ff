package vn.motcua.satisfaction.model;

import org.jspecify.annotations.Nullable;

/**
 * An answer a question offers, and what it counts for.
 *
 * @param satisfied whether it speaks of satisfaction; null = of neither, as "I had no question"
 * @param index number of the index of evaluation it says something about (NĐ 61/2018/NĐ-CP art.
 *     29): 3, 4 or 7; null = of none
 * @param said what it says there: how often, how many, or 1 for a complaint of conduct
 */
public record Choice(
    String key,
    String vietnamese,
    String english,
    @Nullable Boolean satisfied,
    @Nullable Integer index,
    int said) {}
