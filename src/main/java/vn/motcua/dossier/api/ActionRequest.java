package vn.motcua.dossier.api;

import com.fasterxml.jackson.annotation.JsonSetter;
import com.fasterxml.jackson.annotation.Nulls;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.motcua.dossier.intake.Intake.HandedIn;

/**
 * Body of {@code POST /dossiers/{code}/actions/{action}}.
 *
 * @param version the version seen; required
 * @param to with assign, forward, submit-for-signature: username or account id
 * @param agency with forward: identifier code of another agency
 * @param reason another name of {@code note}, for reschedule
 * @param notation with issue-result: number and notation of the document
 * @param papers with accept and supplement: papers handed in now
 */
record ActionRequest(
    @Nullable Long version,
    @Nullable String note,
    @Nullable String to,
    @Nullable String agency,
    @Nullable LocalDate newDueOn,
    @Nullable String reason,
    @Nullable String notation,
    @JsonSetter(contentNulls = Nulls.FAIL) @Nullable List<IntakeRequest.Paper> papers) {

  String words() {
    var words = note != null ? note : reason;
    return words == null ? "" : words;
  }

  List<HandedIn> handedIn() {
    return papers == null ? List.of() : papers.stream().map(IntakeRequest.Paper::handedIn).toList();
  }
}
