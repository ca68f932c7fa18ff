package vn.motcua.post;

import vn.motcua.shared.RefusalCode;

/** Why something about parcels is refused. */
public enum PostRefusal implements RefusalCode {
  POST_NAME_MISSING,
  POST_PHONE_ODD,
  POST_ADDRESS_MISSING,
  POST_TEXT_TOO_LONG,
  POST_MONEY_ODD,
  /** More than is owed. */
  POST_MONEY_MORE,
  POST_TRACKING_MISSING,
  POST_DAY_ODD,
  POST_REASON_MISSING,
  /** The parcel is no longer where this could be done. */
  POST_NOT_NOW,
  /** The movement does not lead anywhere from where the parcel is. */
  POST_NO_MOVE,
  POST_DOSSIER_UNKNOWN,
  /** The dossier has no result to be sent, or awaits no papers. */
  POST_DOSSIER_NOT_NOW,
  /** One is under way already. */
  POST_UNDER_WAY,
  POST_SPAN_ODD
}
