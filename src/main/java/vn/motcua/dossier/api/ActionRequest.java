package vn.motcua.dossier.api;

import com.fasterxml.jackson.annotation.JsonSetter;
import com.fasterxml.jackson.annotation.Nulls;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.motcua.dossier.intake.Intake.HandedIn;
import vn.motcua.dossier.processing.Asked;
import vn.motcua.shared.LateCause;

/**
 * Body of {@code POST /dossiers/{code}/actions/{action}}.
 *
 * @param version the version seen; required
 * @param to with assign, forward, submit-for-signature: username or account id
 * @param agency with forward: identifier code of another agency
 * @param reason another name of {@code note}, for reschedule
 * @param cause with reschedule and name-cause: why the result comes late; an apology may leave it
 *     out
 * @param notation with issue-result: number and notation of the document
 * @param asked with consult: whom to ask
 * @param papers with accept and supplement: papers handed in now
 */
record ActionRequest(
    @Nullable Long version,
    @Nullable String note,
    @Nullable String to,
    @Nullable String agency,
    @Nullable LocalDate newDueOn,
    @Nullable String reason,
    @Nullable LateCause cause,
    @Nullable String notation,
    @JsonSetter(contentNulls = Nulls.FAIL) @Nullable List<IntakeRequest.Paper> papers,
    @JsonSetter(contentNulls = Nulls.FAIL) @Nullable List<Whom> asked) {

  /**
   * Somebody to be asked, with consult.
   *
   * @param agency identifier code
   * @param departmentId a department of it; the whole agency when left out
   * @param workingHours until when, in its working hours; 8 when left out
   * @param mandatory whether nothing is signed before; true when left out
   */
  record Whom(
      @Nullable String agency,
      @Nullable Long departmentId,
      @Nullable Integer workingHours,
      @Nullable String content,
      @Nullable Boolean mandatory) {

    Asked asked() {
      return new Asked(
          agency == null ? "" : agency,
          departmentId,
          workingHours == null ? 8 : workingHours,
          content == null ? "" : content,
          !Boolean.FALSE.equals(mandatory));
    }
  }

  List<Asked> whom() {
    return asked == null ? List.of() : asked.stream().map(Whom::asked).toList();
  }

  String words() {
    var words = note != null ? note : reason;
    return words == null ? "" : words;
  }

  List<HandedIn> handedIn() {
    return papers == null ? List.of() : papers.stream().map(IntakeRequest.Paper::handedIn).toList();
  }
}
