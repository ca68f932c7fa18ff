package vn.motcua.catalogue.spi;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The forms of procedures as papers. */
public interface BlankForms {

  /**
   * The forms in force that day; none where the procedure has no form of its own.
   *
   * @param agencyId the desk the citizen goes to, which may have a form of its own; null = the
   *     country's
   */
  List<BlankForm> of(String procedureCode, LocalDate day, @Nullable Long agencyId);
}
