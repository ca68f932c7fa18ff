package vn.motcua.helping;

import java.util.List;
import org.springframework.stereotype.Component;
import vn.motcua.citizen.Citizen;
import vn.motcua.helping.store.TeamStore;
import vn.motcua.shared.NotVisible;
import vn.motcua.shared.Refused;

/** Who may help: members of a team whose own account a provider or an official has proven. */
@Component
public class Helpers {

  private final TeamStore store;

  Helpers(TeamStore store) {
    this.store = store;
  }

  /** The teams in whose name somebody helps; none = no helper. */
  public List<Team> teams(Citizen citizen) {
    return citizen.isProven() ? store.of(citizen.identityNumber()) : List.of();
  }

  /** One of them. */
  public Team require(Citizen citizen, long teamId) {
    var teams = teams(citizen);
    if (teams.isEmpty()) {
      throw new Refused(HelpingRefusal.HELPING_NOT_A_HELPER);
    }
    return teams.stream()
        .filter(team -> team.id() == teamId)
        .findFirst()
        .orElseThrow(() -> new NotVisible("team " + teamId));
  }
}
