package vn.motcua.catalogue;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.function.LongFunction;
import vn.motcua.organisation.Agency;

/**
 * The procedures an agency handles: of its level, in force and set up there. These are what it has
 * to make public at its desk (NĐ 63/2010/NĐ-CP art. 15–17).
 */
public interface HandledProcedures {

  /**
   * By agency, in order of name; what is set up is what was decided last.
   *
   * @param agencies of provinces, departments and communes; others handle none
   */
  LongFunction<List<Handled>> of(Collection<Agency> agencies, LocalDate on);

  /** Those of one agency that the words find, as {@link Catalogue#search}. */
  List<Handled> find(Agency agency, String query, LocalDate on);

  /**
   * A procedure an agency handles.
   *
   * @param shown whether citizens are shown it on the portal
   * @param since first day on which this version was in force and set up there
   */
  record Handled(Procedure procedure, boolean shown, LocalDate since) {}
}
