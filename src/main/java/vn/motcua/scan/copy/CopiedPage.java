package vn.motcua.scan.copy;

import java.util.Set;
import vn.motcua.scan.PageWarning;

/**
 * How good a page of a copy is.
 *
 * @param dpi rounded
 * @param warnings in the order of their weight
 */
public record CopiedPage(int dpi, Set<PageWarning> warnings) {

  public CopiedPage {
    warnings = Set.copyOf(warnings);
  }
}
