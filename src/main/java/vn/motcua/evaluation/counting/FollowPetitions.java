package vn.motcua.evaluation.counting;

import org.springframework.context.event.EventListener;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import vn.motcua.petition.events.PetitionAnswered;

/**
 * A petition about conduct that was found true costs the dossier it is about its points (TT
 * 01/2018/TT-VPCP art. 13.7): the half of the month in which the dossier ended is summed anew.
 */
@Component
class FollowPetitions {

  private static final String NOTE =
      """
      insert into evaluation.stale_half (agency_id, starts_on)
      select distinct agency_id, reporting.half(closed_on)
        from evaluation.judged
       where code = :code
      """;

  private final JdbcClient jdbc;

  FollowPetitions(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  @EventListener
  void on(PetitionAnswered answered) {
    if (answered.verdict() != null && !answered.dossier().isEmpty()) {
      jdbc.sql(NOTE).param("code", answered.dossier()).update();
    }
  }
}
