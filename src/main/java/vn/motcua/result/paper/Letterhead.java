package vn.motcua.result.paper;

/**
 * Whose paper it is (NĐ 30/2020/NĐ-CP annex I).
 *
 * @param upper first line, in capitals
 * @param lower second line, in capitals and bold
 * @param upperBold whether both lines are one name
 * @param letters for the notation, {@code UBND}, {@code STP}
 * @param body whose act it is, {@code Ủy ban nhân dân xã Vĩnh Hoàng}
 * @param place before the date, {@code Vĩnh Hoàng}
 */
public record Letterhead(
    String upper, String lower, boolean upperBold, String letters, String body, String place) {}
