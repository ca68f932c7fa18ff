package vn.motcua.post.parcel;

import java.util.List;
import org.springframework.transaction.annotation.Transactional;
import vn.motcua.dossier.DossierCode;
import vn.motcua.dossier.Dossiers;
import vn.motcua.platform.UseCase;
import vn.motcua.post.PostRefusal;
import vn.motcua.post.model.DeskAct;
import vn.motcua.post.model.Direction;
import vn.motcua.post.model.Parcel;
import vn.motcua.shared.Actor;
import vn.motcua.shared.Denied;
import vn.motcua.shared.Finding;
import vn.motcua.shared.Refused;

/**
 * Somebody asks the desk for the post: to have papers collected at home, or to get by post a result
 * that was to be fetched (NĐ 61/2018 art. 16).
 */
@UseCase
public class BookByDesk {

  private final Dossiers dossiers;
  private final BeginParcel begin;

  BookByDesk(Dossiers dossiers, BeginParcel begin) {
    this.dossiers = dossiers;
    this.begin = begin;
  }

  /**
   * @param code as typed
   */
  @Transactional
  public Parcel handle(Actor actor, Direction direction, String code) {
    var dossier =
        dossiers.get(
            actor,
            DossierCode.parse(code)
                .orElseThrow(
                    () ->
                        new Refused(
                            List.of(Finding.of("dossier", PostRefusal.POST_DOSSIER_UNKNOWN)))));
    var needed = Parcel.needed(direction);
    if (actor.agencyId() != BeginParcel.agency(direction, dossier)
        || !actor.may(
            needed, BeginParcel.agencyPath(direction, dossier), dossier.procedure().field())) {
      throw new Denied(needed);
    }
    return begin.handle(actor, direction, dossier, DeskAct.BEGIN);
  }
}
