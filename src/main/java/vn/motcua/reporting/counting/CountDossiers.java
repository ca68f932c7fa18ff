package vn.motcua.reporting.counting;

import java.time.Clock;
import java.util.Collection;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import vn.motcua.organisation.Organisation;
import vn.motcua.reporting.model.Counting;
import vn.motcua.reporting.model.Life;
import vn.motcua.reporting.model.Places;
import vn.motcua.reporting.store.FactStore;
import vn.motcua.reporting.store.LifeQueries;
import vn.motcua.shared.Vietnam;
import vn.motcua.workcalendar.WorkCalendar;

/** Makes the facts of dossiers anew from what their events tell. */
@Component
class CountDossiers {

  private final LifeQueries lives;
  private final FactStore facts;
  private final Organisation organisation;
  private final Clock clock;
  private final Counting counting;

  CountDossiers(
      LifeQueries lives,
      FactStore facts,
      Organisation organisation,
      WorkCalendar calendar,
      Clock clock) {
    this.lives = lives;
    this.facts = facts;
    this.organisation = organisation;
    this.clock = clock;
    this.counting = new Counting(new MapOfToday(), calendar::stretches);
  }

  /** In the caller's transaction; answers how many dossiers' facts changed. */
  int count(Collection<Long> dossierIds) {
    return facts.replace(
        lives.lives(dossierIds).stream().collect(Collectors.toMap(Life::dossierId, counting::of)));
  }

  private final class MapOfToday implements Places {

    @Override
    public String path(long agencyId) {
      return organisation.agency(agencyId).path();
    }

    @Override
    public long today(long agencyId) {
      var heirs = organisation.heirs(agencyId, Vietnam.date(clock.instant()));
      return heirs.size() == 1 ? heirs.getFirst().id() : agencyId;
    }
  }
}
