package vn.motcua.export.file;

import java.time.Instant;
import vn.motcua.shared.Vietnam;

/**
 * Who took a table away, and when.
 *
 * @param person name and account
 */
public record Origin(String person, Instant at) {

  /** {@code Xuất lúc 14:05 23/11/2026, người xuất: Lê Thị Hà (tiepnhan)} */
  public String words() {
    return "Xuất lúc " + Vietnam.show(at) + ", người xuất: " + person;
  }
}
