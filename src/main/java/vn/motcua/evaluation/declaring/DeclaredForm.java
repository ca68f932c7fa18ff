package vn.motcua.evaluation.declaring;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.motcua.evaluation.EvaluationRefusal;
import vn.motcua.shared.Finding;
import vn.motcua.shared.Text;

/**
 * What was typed of figures to be declared or found; null and empty = nothing.
 *
 * @param posted yes, no or empty
 * @param ground where the figures come from, or what was found
 */
public record DeclaredForm(
    @Nullable String listed,
    @Nullable String onTheSpot,
    @Nullable String atDesk,
    @Nullable String posted,
    @Nullable String petitions,
    @Nullable String petitionsOnTime,
    @Nullable String petitionsProlonged,
    @Nullable String ground) {

  public static final DeclaredForm EMPTY =
      new DeclaredForm(null, null, null, null, null, null, null, null);

  private static final int LONGEST = 500;

  /** As it was declared before, to be gone on from. */
  public static DeclaredForm of(Declared declared) {
    return new DeclaredForm(
        text(declared.listed()),
        text(declared.onTheSpot()),
        text(declared.atDesk()),
        declared.posted() == null ? null : declared.posted() ? "yes" : "no",
        text(declared.petitions()),
        text(declared.petitionsOnTime()),
        text(declared.petitionsProlonged()),
        null);
  }

  private static @Nullable String text(@Nullable Integer number) {
    return number == null ? null : number.toString();
  }

  public String text(@Nullable String value) {
    return value == null ? "" : value;
  }

  public String cleanGround() {
    return Text.cleanLines(ground);
  }

  /** The figures; what is wrong with them goes into the findings. */
  public Declared read(List<Finding> findings) {
    var declared =
        new Declared(
            number("listed", listed, findings),
            number("onTheSpot", onTheSpot, findings),
            number("atDesk", atDesk, findings),
            switch (text(posted)) {
              case "yes" -> true;
              case "no" -> false;
              default -> null;
            },
            number("petitions", petitions, findings),
            number("petitionsOnTime", petitionsOnTime, findings),
            number("petitionsProlonged", petitionsProlonged, findings));
    if (findings.isEmpty()) {
      findings.addAll(odd(declared));
    }
    var why = cleanGround();
    if (why.isEmpty()) {
      findings.add(Finding.of("ground", EvaluationRefusal.EVALUATION_GROUND_MISSING));
    } else if (why.length() > LONGEST) {
      findings.add(Finding.of("ground", EvaluationRefusal.EVALUATION_TEXT_TOO_LONG, LONGEST));
    }
    return declared;
  }

  private static @Nullable Integer number(
      String field, @Nullable String typed, List<Finding> findings) {
    var text = Text.clean(typed).replaceAll("[ .]", "");
    if (text.isEmpty()) {
      return null;
    }
    if (!text.matches("\\d{1,7}")) {
      findings.add(Finding.of(field, EvaluationRefusal.EVALUATION_NUMBER_ODD));
      return null;
    }
    return Integer.valueOf(text);
  }

  private static List<Finding> odd(Declared declared) {
    var findings = new ArrayList<Finding>();
    if (declared.isNothing()) {
      findings.add(Finding.of("listed", EvaluationRefusal.EVALUATION_NOTHING_DECLARED));
    }
    together(
        findings,
        new Field("listed", declared.listed()),
        new Field("onTheSpot", declared.onTheSpot()),
        new Field("atDesk", declared.atDesk()));
    together(
        findings,
        new Field("petitions", declared.petitions()),
        new Field("petitionsOnTime", declared.petitionsOnTime()),
        new Field("petitionsProlonged", declared.petitionsProlonged()));
    return findings;
  }

  private record Field(String name, @Nullable Integer value) {}

  /** Either none of them or all; the first is the whole of which the others are parts. */
  private static void together(List<Finding> findings, Field whole, Field... parts) {
    var all = Stream.concat(Stream.of(whole), Stream.of(parts)).toList();
    if (all.stream().allMatch(field -> field.value() == null)) {
      return;
    }
    for (var field : all) {
      if (field.value() == null) {
        findings.add(Finding.of(field.name(), EvaluationRefusal.EVALUATION_NUMBER_MISSING));
      }
    }
    for (var part : parts) {
      if (whole.value() != null && Objects.requireNonNullElse(part.value(), 0) > whole.value()) {
        findings.add(
            Finding.of(part.name(), EvaluationRefusal.EVALUATION_PART_TOO_LARGE, whole.value()));
      }
    }
  }
}
