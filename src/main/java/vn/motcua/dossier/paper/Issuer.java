package vn.motcua.dossier.paper;

/**
 * Who gives the paper out.
 *
 * @param superior first line of the heading, {@code UBND XÃ VĨNH HOÀNG}
 * @param name second line, in bold, {@code TRUNG TÂM PHỤC VỤ HÀNH CHÍNH CÔNG}
 * @param place before the date, {@code Vĩnh Hoàng}
 * @param phone of the desk; empty when unknown
 * @param publicAddress where the public look-up answers, without a slash at its end, {@code
 *     https://mot-cua.example}
 */
public record Issuer(
    String superior, String name, String place, String phone, String publicAddress) {}
