package vn.motcua.publication.posting;

import java.util.List;
import org.springframework.stereotype.Component;
import vn.motcua.organisation.Agency;
import vn.motcua.organisation.Organisation;
import vn.motcua.publication.BoardHead;
import vn.motcua.publication.BoardHeads;
import vn.motcua.publication.store.BoardStore;
import vn.motcua.shared.Actor;
import vn.motcua.shared.NotVisible;
import vn.motcua.shared.Permission;

/** The boards there are, and whose somebody may see at the desk and keep. */
@Component
public class Boards implements BoardHeads {

  private final Organisation organisation;
  private final BoardStore store;

  Boards(Organisation organisation, BoardStore store) {
    this.organisation = organisation;
    this.store = store;
  }

  @Override
  public BoardHead head(long agencyId) {
    return store.head(agencyId);
  }

  /** Agencies that keep a board here, those longest known first. */
  public List<Long> agencies(int limit) {
    return store.agencies(limit);
  }

  /** The agency, when the actor keeps its board. */
  public Agency kept(Actor actor, long agencyId) {
    var agency = existing(agencyId);
    actor.require(Permission.PUBLICATION_MANAGE, agency.path());
    return agency;
  }

  /** The agency, when the actor keeps its board or reads its reports. */
  public Agency readable(Actor actor, long agencyId) {
    var agency = existing(agencyId);
    if (!mayKeep(actor, agency) && !actor.may(Permission.REPORT_READ, agency.path())) {
      throw new NotVisible("board of agency " + agencyId);
    }
    return agency;
  }

  public boolean mayKeep(Actor actor, Agency agency) {
    return actor.may(Permission.PUBLICATION_MANAGE, agency.path());
  }

  private Agency existing(long agencyId) {
    return organisation.existing(agencyId).orElseThrow(() -> new NotVisible("agency " + agencyId));
  }
}
