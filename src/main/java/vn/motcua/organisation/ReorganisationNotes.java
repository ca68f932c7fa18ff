package vn.motcua.organisation;

import java.time.LocalDate;
import java.util.List;

/** What other modules have to say before agencies are reorganised. */
public interface ReorganisationNotes {

  /**
   * Sentences in the reader's language on what will pass to the successors, and what will not.
   *
   * @param on first day of the successors
   */
  List<String> of(List<Agency> predecessors, LocalDate on);
}
