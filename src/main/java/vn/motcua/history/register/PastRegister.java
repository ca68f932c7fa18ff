package vn.motcua.history.register;

import java.time.Clock;
import java.util.List;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import vn.motcua.history.store.PastRegisterQueries;
import vn.motcua.organisation.Agency;
import vn.motcua.organisation.Organisation;
import vn.motcua.shared.Actor;
import vn.motcua.shared.NotVisible;
import vn.motcua.shared.Permission;
import vn.motcua.shared.Vietnam;

/**
 * Reads the register of past dossiers, for those who may print that of the agency.
 *
 * <p>Lines are numbered by day of receipt without a gap; a file taken over later moves the numbers
 * behind its lines.
 */
@Component
public class PastRegister {

  private static final int FIRST_YEAR = 2000;
  private static final int LAST_YEAR = 2100;

  private final PastRegisterQueries queries;
  private final Organisation organisation;
  private final Clock clock;

  PastRegister(PastRegisterQueries queries, Organisation organisation, Clock clock) {
    this.queries = queries;
    this.organisation = organisation;
    this.clock = clock;
  }

  /**
   * The agency, when its register is open to the actor: of one that ended to whoever reads that of
   * a successor. The same answer for one that is not there.
   */
  public Agency agency(Actor actor, String id) {
    if (!id.matches("\\d{1,18}")) {
      throw new NotVisible("register of agency " + id);
    }
    return organisation
        .existing(Long.parseLong(id))
        .filter(agency -> mayRead(actor, agency))
        .orElseThrow(() -> new NotVisible("register of agency " + id));
  }

  /** Whether the actor may read the register of an agency, or of one that followed it. */
  public boolean mayRead(Actor actor, Agency agency) {
    return actor.mayWholly(Permission.REGISTER_READ, agency.path())
        || organisation.heirs(agency.id(), Vietnam.date(clock.instant())).stream()
            .anyMatch(heir -> actor.mayWholly(Permission.REGISTER_READ, heir.path()));
  }

  /** The year a register is asked for; any other text is of none. */
  public static int year(String text) {
    if (!text.matches("\\d{4}")
        || Integer.parseInt(text) < FIRST_YEAR
        || Integer.parseInt(text) > LAST_YEAR) {
      throw new NotVisible("register of " + text);
    }
    return Integer.parseInt(text);
  }

  /** Some lines behind a place. */
  public List<PastEntry> page(Agency agency, int year, PastPlace after, int limit) {
    return queries.page(agency.id(), year, after, limit);
  }

  public long count(Agency agency, int year) {
    return queries.count(agency.id(), year);
  }

  /** All of them, read as they are consumed in the caller's transaction. */
  public Stream<PastEntry> all(Agency agency, int year) {
    return queries.all(agency.id(), year);
  }
}
