package vn.motcua.catalogue;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.function.LongFunction;
import vn.motcua.organisation.Agency;

/** What agencies offer of the procedures in force. */
public interface ProcedureOffers {

  /**
   * The procedures and processes in force that day, by agency; what is published and set up is what
   * was decided last.
   */
  LongFunction<List<ProcedureOffer>> of(Collection<Agency> agencies, LocalDate on);
}
