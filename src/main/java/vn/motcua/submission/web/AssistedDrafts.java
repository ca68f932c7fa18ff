package vn.motcua.submission.web;

import static vn.motcua.platform.web.Words.t;

import java.util.List;
import org.springframework.stereotype.Component;
import vn.motcua.helping.Assistance;
import vn.motcua.helping.HelpedDrafts;
import vn.motcua.platform.web.Show;
import vn.motcua.platform.web.piece.Option;
import vn.motcua.submission.Submissions;

/** Names what is being filled in for somebody who is helped. */
@Component
class AssistedDrafts implements HelpedDrafts {

  private final Submissions submissions;

  AssistedDrafts(Submissions submissions) {
    this.submissions = submissions;
  }

  @Override
  public List<Option> of(Assistance assistance) {
    return submissions.draftsIn(assistance).stream()
        .map(
            draft ->
                new Option(
                    DraftController.PATH + draft.id(),
                    submissions.procedure(draft).shortName()
                        + " · "
                        + t("portal.own.saved", Show.moment(draft.savedAt()))))
        .toList();
  }
}
