package vn.motcua.post.parcel;

import java.util.Map;
import org.springframework.transaction.annotation.Transactional;
import vn.motcua.audit.AuditTrail;
import vn.motcua.platform.UseCase;
import vn.motcua.post.model.Parcel;
import vn.motcua.post.store.ParcelStore;
import vn.motcua.shared.Actor;
import vn.motcua.shared.NotVisible;

/** Shows a parcel with the address of a person, which is audited. */
@UseCase
public class OpenParcel {

  private final ParcelStore store;
  private final AuditTrail audit;

  OpenParcel(ParcelStore store, AuditTrail audit) {
    this.store = store;
    this.audit = audit;
  }

  @Transactional
  public Parcel handle(Actor actor, String number) {
    var parcel =
        SeenParcel.visible(
            actor, store.find(number).orElseThrow(() -> new NotVisible("parcel " + number)));
    audit.append(
        actor, parcel.subject(), "parcel-opened", Map.of("dossier", parcel.dossier().value()));
    return parcel;
  }
}
