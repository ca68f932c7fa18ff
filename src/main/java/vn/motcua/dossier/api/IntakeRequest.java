package vn.motcua.dossier.api;

import com.fasterxml.jackson.annotation.JsonSetter;
import com.fasterxml.jackson.annotation.Nulls;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import vn.motcua.catalogue.Channel;
import vn.motcua.dossier.DossierCode;
import vn.motcua.dossier.DossierRefusal;
import vn.motcua.dossier.intake.Intake;
import vn.motcua.dossier.intake.Intake.HandedIn;
import vn.motcua.dossier.intake.KnownOpen;
import vn.motcua.dossier.intake.Routing;
import vn.motcua.dossier.model.Applicant;
import vn.motcua.dossier.model.FeeAsked;
import vn.motcua.dossier.model.ReturnBy;
import vn.motcua.dossier.model.Reuse;
import vn.motcua.dossier.model.Submitter;
import vn.motcua.shared.Refused;

/**
 * Body of {@code POST /dossiers}.
 *
 * @param copies number of identical sets; 1 when left out
 * @param competent code of the agency that decides, when it is not the receiving one
 * @param returnsThere whether the result is fetched at the competent agency
 * @param support code of the agency that helped to hand it in
 * @param parts of an interlinked group, whose code is then the procedure: the optional ones wanted
 * @param knownOpen codes of the person's open dossiers of the same procedure beside which this one
 *     is to be taken in: the intake is refused while any other is open; left out, it is taken in
 *     and the answer names them
 * @param knownOpenReason why it is to be taken in beside them
 * @param decision what to do with it; RECEIVE when left out
 * @param reason with REQUEST_SUPPLEMENT and REFUSE: the words for the form
 */
record IntakeRequest(
    @Nullable String agency,
    @Nullable String procedure,
    @Nullable Channel channel,
    @Nullable Person applicant,
    @Nullable Person submittedBy,
    @JsonSetter(contentNulls = Nulls.FAIL) @Nullable List<Paper> papers,
    @Nullable Integer copies,
    @Nullable ReturnBy returnBy,
    @Nullable String note,
    @Nullable String competent,
    @Nullable Boolean returnsThere,
    @Nullable String support,
    @JsonSetter(contentNulls = Nulls.FAIL) @Nullable Set<String> parts,
    @JsonSetter(contentNulls = Nulls.FAIL) @Nullable List<String> knownOpen,
    @Nullable String knownOpenReason,
    @Nullable Decision decision,
    @Nullable String reason) {

  enum Decision {
    RECEIVE,
    RETURN_AT_ONCE,
    SUBMIT,
    REQUEST_SUPPLEMENT,
    REFUSE
  }

  record Person(
      @Nullable String fullName,
      @Nullable String identityNumber,
      @Nullable String phone,
      @Nullable String email,
      @Nullable String address,
      @Nullable String ethnicGroup,
      @Nullable String ground) {}

  record Paper(
      int id, @Nullable Integer originals, @Nullable Integer copies, @Nullable Known reuse) {

    HandedIn handedIn() {
      return new HandedIn(
          id,
          Objects.requireNonNullElse(originals, 0),
          Objects.requireNonNullElse(copies, 0),
          reuse == null ? null : reuse.reuse());
    }
  }

  /**
   * A paper of an earlier dossier of the same person that stands for this one.
   *
   * @param consented whether the person agrees
   */
  record Known(@Nullable String dossier, int paper, boolean consented) {

    Reuse reuse() {
      var origin =
          DossierCode.parse(text(dossier))
              .orElseThrow(() -> new Refused(DossierRefusal.REUSE_NOT_THERE, paper));
      return new Reuse(origin, paper, consented);
    }
  }

  Decision decisionOrReceive() {
    return decision == null ? Decision.RECEIVE : decision;
  }

  Intake intake() {
    return new Intake(
        text(agency),
        text(procedure),
        channel == null ? Channel.COUNTER : channel,
        person(applicant),
        submittedBy == null
            ? null
            : new Submitter(
                text(submittedBy.fullName),
                text(submittedBy.identityNumber),
                text(submittedBy.phone),
                text(submittedBy.ground)),
        papers == null ? List.of() : papers.stream().map(Paper::handedIn).toList(),
        copies == null ? 1 : copies,
        returnBy == null ? ReturnBy.COUNTER : returnBy,
        text(note),
        new Routing(competent, Boolean.TRUE.equals(returnsThere), support),
        known(),
        FeeAsked.USUAL);
  }

  /** Programs that know nothing of the question are told, not asked. */
  private KnownOpen known() {
    if (decisionOrReceive() == Decision.REFUSE) {
      return KnownOpen.UNNOTICED;
    }
    return knownOpen == null ? KnownOpen.TOLD : KnownOpen.of(knownOpen, text(knownOpenReason));
  }

  private static Applicant person(@Nullable Person person) {
    return person == null
        ? new Applicant("", "", "", "", "", "")
        : new Applicant(
            text(person.fullName),
            text(person.identityNumber),
            text(person.phone),
            text(person.email),
            text(person.address),
            text(person.ethnicGroup));
  }

  private static String text(@Nullable String typed) {
    return typed == null ? "" : typed;
  }
}
