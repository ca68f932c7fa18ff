package vn.motcua.post.label;

import java.util.List;
import java.util.Map;
import org.springframework.transaction.annotation.Transactional;
import vn.motcua.audit.AuditTrail;
import vn.motcua.platform.UseCase;
import vn.motcua.post.model.Parcel;
import vn.motcua.post.model.ParcelList;
import vn.motcua.post.model.State;
import vn.motcua.post.parcel.OpenParcel;
import vn.motcua.post.store.ParcelQueries;
import vn.motcua.shared.Actor;
import vn.motcua.shared.NotVisible;

/** Prints labels for whoever handles the parcels; the addresses on them are audited. */
@UseCase
public class PrintLabels {

  /** On one go: 25 pages of A4. */
  private static final int MOST = 100;

  private final OpenParcel open;
  private final ParcelQueries queries;
  private final Labels labels;
  private final AuditTrail audit;

  PrintLabels(OpenParcel open, ParcelQueries queries, Labels labels, AuditTrail audit) {
    this.open = open;
    this.queries = queries;
    this.labels = labels;
    this.audit = audit;
  }

  /** The label of a parcel that was prepared. */
  @Transactional
  public byte[] one(Actor actor, String number) {
    var parcel = open.handle(actor, number);
    if (parcel.state() == State.TO_PREPARE) {
      throw new NotVisible("label of parcel " + number);
    }
    return labels.one(parcel);
  }

  /** The labels of all that wait to be handed over, the longest waiting first. */
  @Transactional
  public byte[] waiting(Actor actor) {
    List<Parcel> parcels = queries.list(actor, ParcelList.TO_HAND_OVER, null, MOST);
    if (parcels.isEmpty()) {
      throw new NotVisible("labels of parcels");
    }
    for (var parcel : parcels) {
      audit.append(
          actor, parcel.subject(), "parcel-opened", Map.of("dossier", parcel.dossier().value()));
    }
    return labels.several(parcels);
  }
}
