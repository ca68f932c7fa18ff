package vn.motcua.dossier.paper;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import vn.motcua.shared.Vietnam;

/**
 * A line of the dossier register; unknown texts are empty.
 *
 * @param number running number in the year, from 1
 * @param contact address and phone
 * @param dueOn null when the procedure has no known limit
 * @param returnedOn null while not returned
 * @param returnWay how the result is fetched
 */
public record RegisterLine(
    int number,
    String code,
    String procedure,
    int sets,
    String applicant,
    String contact,
    LocalDate receivedOn,
    @Nullable LocalDate dueOn,
    @Nullable LocalDate returnedOn,
    String returnWay,
    String note) {

  public String setsWords() {
    return OfficialWords.twoDigits(sets);
  }

  public String received() {
    return Vietnam.show(receivedOn);
  }

  public String due() {
    return dueOn == null ? "" : Vietnam.show(dueOn);
  }

  public String returned() {
    return returnedOn == null ? "" : Vietnam.show(returnedOn);
  }
}
