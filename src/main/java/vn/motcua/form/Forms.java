package vn.motcua.form;

import java.time.LocalDate;
import java.util.Map;
import tools.jackson.databind.node.ObjectNode;

/**
 * The forms of procedures. What is typed travels as a map by name of the input, {@code
 * form.<path>}; names that the form does not have mean nothing.
 */
public interface Forms {

  /** The form in force that day for the whole country; the generic one where there is none. */
  Form of(String procedureCode, LocalDate day);

  /**
   * The form in force that day at an agency: its own, that of the nearest agency above it, that of
   * the country, the generic one.
   *
   * @param agencyPath hierarchy path of the agency
   */
  Form of(String procedureCode, LocalDate day, String agencyPath);

  /** An edition a dossier kept, in force or not; an unknown one is a fault of the caller. */
  Form edition(String id, int edition);

  /**
   * Reads what was typed; everything that is wrong with it at once. Fields whose condition is not
   * met are left out, whatever they hold.
   */
  Filled check(Form form, Map<String, String> typed);

  /** What to type for this document; the inverse of {@link #check}. */
  Map<String, String> typed(Form form, ObjectNode document);

  /** What is known of the person who fills the form. */
  Map<String, String> prefill(Form form, KnownPerson person);

  /**
   * What an earlier document of this form, of any edition, says of things that stay: not of the
   * child or the event it was about.
   */
  Map<String, String> prefill(Form form, ObjectNode earlier);
}
