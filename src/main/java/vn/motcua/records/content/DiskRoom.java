package vn.motcua.records.content;

import java.io.IOException;
import java.io.UncheckedIOException;
import vn.motcua.records.RecordsRefusal;
import vn.motcua.shared.Refused;

/** A disk that fills up while it is written to says so in words only. */
final class DiskRoom {

  private DiskRoom() {}

  interface Writing<T> {

    T write() throws IOException;
  }

  /**
   * @throws Refused {@link RecordsRefusal#FILE_DISK_FULL} when the disk fills up meanwhile
   */
  static <T> T orRefused(Writing<T> writing) {
    try {
      return writing.write();
    } catch (IOException failed) {
      if (isFull(failed)) {
        throw new Refused(RecordsRefusal.FILE_DISK_FULL);
      }
      throw new UncheckedIOException(failed);
    }
  }

  private static boolean isFull(IOException failed) {
    var words = String.valueOf(failed.getMessage());
    return words.contains("No space left") || words.contains("Disk quota exceeded");
  }
}
