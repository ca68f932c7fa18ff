package vn.motcua.petition.publishing;

import java.time.Clock;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.transaction.annotation.Transactional;
import vn.motcua.petition.PetitionRefusal;
import vn.motcua.petition.handling.Handling;
import vn.motcua.petition.model.Action;
import vn.motcua.petition.model.Petition;
import vn.motcua.petition.model.Rating;
import vn.motcua.petition.receiving.Strangers;
import vn.motcua.platform.UseCase;
import vn.motcua.shared.Finding;
import vn.motcua.shared.Refused;
import vn.motcua.shared.Text;

/** Whoever sent a petition says, once, whether the answer satisfies (QĐ 766/QĐ-TTg, group 6). */
@UseCase
public class RateAnswer {

  private static final int LONGEST = 500;

  private final Handling handling;
  private final Clock clock;

  RateAnswer(Handling handling, Clock clock) {
    this.handling = handling;
    this.clock = clock;
  }

  /**
   * @param petition one that the caller made sure is theirs
   * @param satisfied null = not chosen, which is refused
   * @param word may be empty
   */
  @Transactional
  public void handle(Petition petition, @Nullable Boolean satisfied, String word) {
    if (!petition.status().isAnswered()) {
      throw Handling.unlawful(petition, Action.RATE);
    }
    if (petition.rating() != null) {
      throw new Refused(PetitionRefusal.PETITION_RATED_ALREADY);
    }
    if (satisfied == null) {
      throw new Refused(List.of(Finding.of("satisfied", PetitionRefusal.PETITION_RATING_MISSING)));
    }
    var said = Text.cleanLines(word);
    if (said.length() > LONGEST) {
      throw new Refused(
          List.of(Finding.of("word", PetitionRefusal.PETITION_TEXT_TOO_LONG, LONGEST)));
    }
    var rated = petition.rated(new Rating(satisfied, said, clock.instant()));
    var unused = handling.finish(Strangers.SENDER, Action.RATE, petition, rated, "", null);
  }
}
