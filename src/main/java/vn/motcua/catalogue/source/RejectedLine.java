package vn.motcua.catalogue.source;

import java.util.List;
import vn.motcua.catalogue.CatalogueRefusal;

/** A line that was not taken over, and why. */
public record RejectedLine(long line, CatalogueRefusal reason, List<Object> args) {

  public RejectedLine {
    args = List.copyOf(args);
  }
}
