package vn.motcua.post.web;

import static vn.motcua.platform.web.Words.t;

import vn.motcua.platform.web.piece.Status;
import vn.motcua.platform.web.piece.Tone;
import vn.motcua.post.model.Ordering;
import vn.motcua.post.model.Parcel;

/** Where a parcel is, in words. */
final class ParcelWords {

  private ParcelWords() {}

  static Status state(Parcel parcel) {
    var words = t("post.state." + parcel.direction() + "." + parcel.state());
    return switch (parcel.state()) {
      case TO_PREPARE -> new Status(Tone.SOON, "edit", words);
      case PREPARED ->
          parcel.ordering() == Ordering.REFUSED
              ? new Status(Tone.LATE, "alert", t("post.ordering.REFUSED"))
              : new Status(Tone.PLAIN, "mail", words);
      case HANDED_TO_CARRIER, IN_TRANSIT -> new Status(Tone.PLAIN, "car", words);
      case DELIVERED -> new Status(Tone.OK, "okc", words);
      case UNDELIVERED, BACK_AT_DESK -> new Status(Tone.LATE, "alert", words);
      case COMING_BACK -> new Status(Tone.SOON, "reuse", words);
      case SETTLED -> new Status(Tone.PLAIN, "check", words);
      case CANCELLED -> new Status(Tone.PLAIN, "xc", words);
    };
  }
}
