package vn.motcua.records.content;

/**
 * Room on the disk on which contents come in, in bytes.
 *
 * @param reserve what no file may use
 */
public record Room(long free, long reserve) {

  public boolean isFull() {
    return free <= reserve;
  }
}
