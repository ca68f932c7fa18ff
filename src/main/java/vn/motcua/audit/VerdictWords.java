package vn.motcua.audit;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import vn.motcua.shared.Vietnam;

/** A verdict in words for the console, in both languages; there is no request to ask which. */
final class VerdictWords {

  private static final Locale VIETNAMESE = Locale.of("vi");

  List<String> whole(Verdict.Whole found) {
    var lines = new ArrayList<String>();
    lines.add(
        String.format(
            VIETNAMESE,
            "Nhật ký còn nguyên vẹn: %,d bản ghi trong %,d lô đã niêm phong, %,d bản ghi chờ niêm phong.",
            found.entries() - found.unsealed(),
            found.batches(),
            found.unsealed()));
    lines.add(
        String.format(
            Locale.ENGLISH,
            "The audit trail is whole: %,d entries in %,d sealed batches, %,d entries not sealed yet.",
            found.entries() - found.unsealed(),
            found.batches(),
            found.unsealed()));
    found
        .last()
        .ifPresent(
            seal -> {
              lines.add(
                  "Hãy cất dấu niêm phong mới nhất ở nơi khác / keep the newest seal elsewhere:");
              lines.add(seal.text());
            });
    return lines;
  }

  List<String> broken(Fault fault) {
    return List.of(
        "NHẬT KÝ ĐÃ BỊ CAN THIỆP. Chỗ đầu tiên: " + vietnamese(fault),
        "THE AUDIT TRAIL WAS TAMPERED WITH. First of all: " + english(fault));
  }

  private static String vietnamese(Fault fault) {
    var entry =
        "bản ghi số "
            + fault.id()
            + facts(fault, ", lúc %s, tài khoản %s, đối tượng %s %s, thao tác %s", " của lô số ");
    return switch (fault.kind()) {
          case ALTERED -> entry + " – nội dung đã bị sửa.";
          case REPLACED -> entry + " – đã bị thay bằng bản ghi khác sau khi niêm phong.";
          case MISSING -> entry + " – đã bị xóa sau khi niêm phong.";
          case INSERTED -> entry + " – được chèn vào sau khi niêm phong.";
          case PREDECESSOR_MISSING -> entry + " – bản ghi liền trước của cùng đối tượng đã bị xóa.";
          case BATCH_ALTERED -> "dấu niêm phong của lô số " + fault.batch() + " đã bị sửa.";
          case BATCH_MISSING ->
              "lô niêm phong số "
                  + fault.batch()
                  + ", từ bản ghi số "
                  + fault.id()
                  + ", đã bị xóa.";
          case SEAL_UNKNOWN ->
              "lô số " + fault.batch() + " không còn mang dấu niêm phong đã cất giữ.";
        }
        + (fault.entry() != null && fault.batch() > 0 ? " Thuộc lô số " + fault.batch() + "." : "");
  }

  private static String english(Fault fault) {
    var entry =
        "entry "
            + fault.id()
            + facts(fault, ", at %s, account %s, subject %s %s, action %s", " of batch ");
    return switch (fault.kind()) {
          case ALTERED -> entry + " – its words were altered.";
          case REPLACED -> entry + " – replaced by another after it was sealed.";
          case MISSING -> entry + " – deleted after it was sealed.";
          case INSERTED -> entry + " – put in after the seal.";
          case PREDECESSOR_MISSING ->
              entry + " – the entry before it of the same subject was deleted.";
          case BATCH_ALTERED -> "the seal of batch " + fault.batch() + " was altered.";
          case BATCH_MISSING ->
              "sealed batch " + fault.batch() + ", from entry " + fault.id() + ", was deleted.";
          case SEAL_UNKNOWN ->
              "batch " + fault.batch() + " no longer bears the seal that was kept.";
        }
        + (fault.entry() != null && fault.batch() > 0 ? " In batch " + fault.batch() + "." : "");
  }

  /**
   * Which entry it is about, or at least of which batch; nothing when neither is known.
   *
   * @param entryWords with places for when, who, two words for the subject, and the act
   */
  private static String facts(Fault fault, String entryWords, String batchWords) {
    var entry = fault.entry();
    if (entry == null) {
      return fault.batch() > 0 ? batchWords + fault.batch() : "";
    }
    return entryWords.formatted(
        Vietnam.show(entry.at()),
        entry.username(),
        entry.subject().type(),
        entry.subject().id(),
        entry.action());
  }
}
