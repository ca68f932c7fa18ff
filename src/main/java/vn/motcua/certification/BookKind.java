package vn.motcua.certification;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** The certification books of a commune that the lane writes (NĐ 23/2015/NĐ-CP art. 13). */
public enum BookKind {
  /** Sổ chứng thực bản sao từ bản chính. */
  COPY("2.000815", "SCT/BS"),
  /** Sổ chứng thực chữ ký, chứng thực điểm chỉ. */
  SIGNATURE("2.000884", "SCT/CK,ĐC");

  /** The field of these procedures in the national catalogue, to which a role may be limited. */
  public static final String FIELD = "Chứng thực";

  private final String procedure;
  private final String symbol;

  BookKind(String procedure, String symbol) {
    this.procedure = procedure;
    this.symbol = symbol;
  }

  /** National code of the procedure whose results stand in this book. */
  public String procedure() {
    return procedure;
  }

  /** {@code SCT/BS} */
  public String symbol() {
    return symbol;
  }

  /** {@code 01/2026-SCT/BS}: kept by computer, a year is one volume. */
  public String volume(int year) {
    return "01/" + year + "-" + symbol;
  }

  /** The name in addresses, {@code copy}. */
  public String key() {
    return name().toLowerCase(Locale.ROOT);
  }

  public static Optional<BookKind> of(String key) {
    return Arrays.stream(values()).filter(kind -> kind.key().equals(key)).findFirst();
  }

  public static Optional<BookKind> ofProcedure(String code) {
    return Arrays.stream(values()).filter(kind -> kind.procedure.equals(code)).findFirst();
  }

  /** Key of the book's name, {@code certification.book.COPY}. */
  public String messageKey() {
    return "certification.book." + name();
  }
}
