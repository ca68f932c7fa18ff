package vn.motcua.certification.lane;

import java.util.Arrays;
import vn.motcua.certification.BookKind;
import vn.motcua.certification.model.Line;

/**
 * The lines of a request that make one dossier: those of a book, electronic copies apart, because
 * they wait for another signature than the copies on paper that the person takes along.
 */
enum LanePart {
  COPIES(BookKind.COPY, false),
  ELECTRONIC_COPIES(BookKind.COPY, true),
  SIGNATURES(BookKind.SIGNATURE, false);

  private final BookKind book;
  private final boolean electronic;

  LanePart(BookKind book, boolean electronic) {
    this.book = book;
    this.electronic = electronic;
  }

  BookKind book() {
    return book;
  }

  boolean isElectronic() {
    return electronic;
  }

  boolean holds(Line line) {
    return line.kind() == book && line.electronic() == electronic;
  }

  static LanePart of(Line line) {
    return Arrays.stream(values()).filter(part -> part.holds(line)).findFirst().orElseThrow();
  }
}
