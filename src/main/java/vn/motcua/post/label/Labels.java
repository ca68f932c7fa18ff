package vn.motcua.post.label;

import java.util.List;
import org.springframework.stereotype.Component;
import vn.motcua.post.model.Parcel;
import vn.motcua.post.ordering.DeskParty;

/** Makes labels of parcels: one on A6, several on A4 to be cut. */
@Component
public class Labels {

  private final LabelPaper paper;
  private final DeskParty desks;

  Labels(LabelPaper paper, DeskParty desks) {
    this.paper = paper;
    this.desks = desks;
  }

  /** On A6. */
  public byte[] one(Parcel parcel) {
    return print(List.of(parcel), true);
  }

  /** Four on each page of A4. */
  public byte[] several(List<Parcel> parcels) {
    return print(parcels, false);
  }

  private byte[] print(List<Parcel> parcels, boolean a6) {
    return paper.pdf(
        new LabelSheet(
            parcels.stream().map(parcel -> Label.of(parcel, desks.of(parcel.agencyId()))).toList(),
            a6));
  }
}
