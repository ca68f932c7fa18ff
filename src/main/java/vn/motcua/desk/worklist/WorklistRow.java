package vn.motcua.desk.worklist;

import org.jspecify.annotations.Nullable;
import vn.motcua.platform.web.piece.Due;
import vn.motcua.platform.web.piece.Status;

/**
 * A dossier as a row, ready to be shown.
 *
 * @param agencyCode the part of the code before the date, with its hyphen: {@code H50.101-}
 * @param number the rest, {@code 261120-0012}
 * @param pick what a tick on the row sends: code and version
 * @param channelIcon name of a drawing
 * @param received day of receipt or submission; {@code receivedAt} the moment in words
 * @param dueOn empty when nothing is promised
 * @param urged how often somebody called after it, while a call waits; null when none does
 * @param holder empty when it lies in a common tray
 */
public record WorklistRow(
    String code,
    String agencyCode,
    String number,
    String pick,
    String procedure,
    String procedureName,
    String channelIcon,
    String channel,
    String applicant,
    String received,
    String receivedAt,
    String dueOn,
    Due due,
    @Nullable Status urged,
    String step,
    String holder) {

  public String url() {
    return WorklistAddress.PATH + "/" + code;
  }
}
