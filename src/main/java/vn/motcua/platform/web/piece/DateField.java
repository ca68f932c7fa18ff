package vn.motcua.platform.web.piece;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import vn.motcua.shared.Finding;
import vn.motcua.shared.RefusalCode;
import vn.motcua.shared.Refused;
import vn.motcua.shared.TypedDate;

/**
 * What came from a date field of a page.
 *
 * @param label of the field in the reader's language; a refusal names it
 */
public record DateField(String name, String label, @Nullable String typed) {

  private static final int LONGEST_EXCERPT = 40;

  /** Why a date field is refused. */
  enum DateRefusal implements RefusalCode {
    DATE_MISSING,
    DATE_IMPOSSIBLE
  }

  /** The day; empty when nothing was typed or, with a finding, when it is no day. */
  public Optional<LocalDate> read(List<Finding> findings) {
    if (isBlank()) {
      return Optional.empty();
    }
    var day = TypedDate.read(typed);
    if (day.isEmpty()) {
      findings.add(Finding.of(name, DateRefusal.DATE_IMPOSSIBLE, label, excerpt()));
    }
    return day;
  }

  /** The same, with a finding also when nothing was typed. */
  public Optional<LocalDate> readRequired(List<Finding> findings) {
    if (isBlank()) {
      findings.add(Finding.of(name, DateRefusal.DATE_MISSING, label));
    }
    return read(findings);
  }

  /** The day, empty when nothing was typed; a refusal when it is no day. */
  public Optional<LocalDate> optional() {
    var findings = new ArrayList<Finding>();
    var day = read(findings);
    if (!findings.isEmpty()) {
      throw new Refused(findings);
    }
    return day;
  }

  /** The day; a refusal when nothing was typed or it is no day. */
  public LocalDate require() {
    var findings = new ArrayList<Finding>();
    return readRequired(findings).orElseThrow(() -> new Refused(findings));
  }

  private boolean isBlank() {
    return typed == null || typed.isBlank();
  }

  /** What is repeated to the reader stays short. */
  private String excerpt() {
    var text = Objects.requireNonNullElse(typed, "").strip();
    return text.length() <= LONGEST_EXCERPT ? text : text.substring(0, LONGEST_EXCERPT) + "…";
  }
}
