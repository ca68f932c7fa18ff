package vn.motcua.result.paper;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.motcua.result.model.ResultKind;
import vn.motcua.shared.Vietnam;

/**
 * The form of a kind of results from a day on.
 *
 * @param validFrom first day of use
 * @param symbol after the number; {@code {org}} stands for the agency's letters
 * @param titleLines the title, broken where it reads best
 * @param validMonths how long such a paper is good for; null = no end
 * @param ground the decree behind it
 */
public record ResultEdition(
    ResultKind kind,
    LocalDate validFrom,
    String symbol,
    List<String> titleLines,
    @Nullable Integer validMonths,
    String ground) {

  private static final String ORGANISATION = "{org}";

  public ResultEdition {
    titleLines = List.copyOf(titleLines);
  }

  /** {@code Giấy xác nhận tình trạng hôn nhân} */
  public String title() {
    return String.join(" ", titleLines);
  }

  /** The title in capitals, line by line; what stands in brackets stays as it is. */
  public List<String> printedTitle() {
    return titleLines.stream()
        .map(line -> line.startsWith("(") ? line : line.toUpperCase(Vietnam.LOCALE))
        .toList();
  }

  /**
   * {@code 05/UBND-XNTTHN}
   *
   * @param organisation the agency's letters, {@code UBND}
   */
  public String notation(int number, String organisation) {
    return "%02d/%s".formatted(number, symbol.replace(ORGANISATION, organisation));
  }

  /** The last day of a paper of that day; null = no end. */
  public @Nullable LocalDate validUntil(LocalDate on) {
    return validMonths == null ? null : on.plusMonths(validMonths);
  }
}
