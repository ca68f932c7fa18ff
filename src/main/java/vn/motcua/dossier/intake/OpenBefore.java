package vn.motcua.dossier.intake;

import java.util.List;
import java.util.Map;

/**
 * What the person had open of the same procedure when a dossier was taken in all the same.
 *
 * @param codes the newest first; mostly empty
 * @param reason why it was taken in beside them; empty when nobody was asked
 */
record OpenBefore(List<String> codes, String reason) {

  static final OpenBefore NONE = new OpenBefore(List.of(), "");

  OpenBefore {
    codes = List.copyOf(codes);
  }

  /** The note of the first event: the reason before what else was noted. */
  String before(String note) {
    if (codes.isEmpty() || reason.isEmpty()) {
      return note;
    }
    var words = "Nhận dù đang có hồ sơ cùng thủ tục " + String.join(", ", codes) + ": " + reason;
    return note.isEmpty() ? words : words + "\n" + note;
  }

  /** For the audit trail. */
  Map<String, Object> facts() {
    if (codes.isEmpty()) {
      return Map.of();
    }
    return reason.isEmpty()
        ? Map.of("openBefore", codes)
        : Map.of("openBefore", codes, "openReason", reason);
  }
}
