package vn.motcua.submission.web;

import static vn.motcua.platform.web.Words.t;

import java.util.List;
import java.util.stream.IntStream;
import org.springframework.stereotype.Component;
import vn.motcua.citizen.Citizen;
import vn.motcua.organisation.Organisation;
import vn.motcua.platform.web.piece.Option;
import vn.motcua.platform.web.piece.Tab;
import vn.motcua.submission.Submission;
import vn.motcua.submission.Submissions;

/** Puts the head of a draft into words. */
@Component
class DraftHeads {

  private static final List<String> ADDRESSES = List.of("", "/giay-to", "/xem-lai");

  private final Submissions submissions;
  private final Organisation organisation;

  DraftHeads(Submissions submissions, Organisation organisation) {
    this.submissions = submissions;
    this.organisation = organisation;
  }

  /** Where its drafts are listed. */
  static String home(Submission draft) {
    return draft.assistanceId() == null ? "/toi" : "/ho-tro/" + draft.assistanceId();
  }

  /**
   * @param step of the present page, from 0
   */
  DraftHead of(Citizen citizen, Submission draft, int step) {
    return new DraftHead(
        draft.id().toString(),
        submissions
            .assistance(citizen, draft)
            .map(assistance -> new Option(home(draft), assistance.person().fullName()))
            .orElse(null),
        submissions.procedure(draft).name(),
        organisation.agency(draft.agencyId()).bodyName(),
        IntStream.range(0, ADDRESSES.size())
            .mapToObj(
                each ->
                    new Tab(
                        t("submission.step." + (each + 1)),
                        null,
                        DraftController.PATH + draft.id() + ADDRESSES.get(each),
                        each == step))
            .toList());
  }
}
