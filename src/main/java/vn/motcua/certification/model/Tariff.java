package vn.motcua.certification.model;

/**
 * What certification costs on a day (TT 226/2016/TT-BTC art. 4), in đồng.
 *
 * @param firstPages how many pages of a copy cost the higher fee
 * @param mostPerCopy what one copy costs at most
 * @param caseFee for all signatures in one document
 * @param ground where it is laid down
 */
public record Tariff(
    int firstPages,
    int firstPageFee,
    int laterPageFee,
    int mostPerCopy,
    int caseFee,
    String ground) {

  /** The fee of a line; pages are those of the original. */
  public long fee(Line line) {
    return switch (line.kind()) {
      case COPY -> perCopy(line.pages()) * line.pieces();
      case SIGNATURE -> (long) caseFee * line.pieces();
    };
  }

  private long perCopy(int pages) {
    var first = Math.min(pages, firstPages);
    var full = (long) first * firstPageFee + (long) (pages - first) * laterPageFee;
    return Math.min(full, mostPerCopy);
  }
}
