package vn.motcua.records.content;

import org.springframework.boot.ApplicationArguments;
import org.springframework.boot.ApplicationRunner;
import org.springframework.stereotype.Component;
import vn.motcua.platform.start.CannotStart;
import vn.motcua.platform.start.WhenServing;
import vn.motcua.records.store.ContentRows;

/**
 * Without the key that sealed them, files are lost: better said at the start than at the counter.
 */
@Component
@WhenServing
class KnownKeys implements ApplicationRunner {

  private final SealKeys keys;
  private final ContentRows rows;

  KnownKeys(SealKeys keys, ContentRows rows) {
    this.keys = keys;
    this.rows = rows;
  }

  @Override
  public void run(ApplicationArguments arguments) {
    rows.keysInUse().stream()
        .filter(name -> !keys.names().contains(name))
        .findFirst()
        .ifPresent(KnownKeys::refuse);
  }

  private static void refuse(String name) {
    throw new CannotStart(
        "Kho tệp có tệp được mã hóa bằng khóa "
            + name
            + " nhưng MOTCUA_RECORDS_KEY không có khóa đó. Hãy thêm khóa cũ vào sau khóa mới, cách"
            + " nhau bằng dấu phẩy.",
        "Files are sealed with the key "
            + name
            + ", which MOTCUA_RECORDS_KEY does not hold. Put the old key after the new one, a comma"
            + " between them.");
  }
}
