package vn.motcua.certification.model;

import java.util.List;
import vn.motcua.shared.Vietnam;

/**
 * Who certifies, as the name and title stand in the book and under the testimony.
 *
 * @param title {@code Phó Chủ tịch}
 */
public record Signer(String fullName, String title, Capacity capacity) {

  /** In whose place somebody signs (NĐ 30/2020/NĐ-CP art. 13). */
  public enum Capacity {
    HEAD,
    /** KT.: in the chairman's place. */
    DEPUTY,
    /** TUQ.: by the chairman's written authority. */
    AUTHORISED;

    /** Key of its name, {@code certification.capacity.HEAD}. */
    public String messageKey() {
      return "certification.capacity." + name();
    }

    /** What a title says by itself: a deputy chairman signs for the chairman. */
    public static Capacity ofTitle(String title) {
      var lower = title.toLowerCase(Vietnam.LOCALE);
      if (lower.startsWith("phó chủ tịch")) {
        return DEPUTY;
      }
      return lower.startsWith("chủ tịch") ? HEAD : AUTHORISED;
    }
  }

  /** The lines above the signature, {@code KT. CHỦ TỊCH}, {@code PHÓ CHỦ TỊCH}. */
  public List<String> office() {
    var own = title.toUpperCase(Vietnam.LOCALE);
    return switch (capacity) {
      case HEAD -> List.of(own);
      case DEPUTY -> List.of("KT. CHỦ TỊCH", own);
      case AUTHORISED -> List.of("TUQ. CHỦ TỊCH", own);
    };
  }
}
