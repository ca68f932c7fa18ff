package vn.motcua.notification.web;

import java.util.List;
import vn.motcua.platform.web.piece.Option;
import vn.motcua.platform.web.piece.Problems;
import vn.motcua.platform.web.piece.Status;

/**
 * One message as it was disclosed.
 *
 * @param facts names and what they are
 * @param repeatable whether it may be sent again, and by this person
 */
public record OpenedPage(
    long id,
    List<Option> crumbs,
    String title,
    Status state,
    List<Option> facts,
    String body,
    String subject,
    String subjectUrl,
    boolean repeatable,
    Problems problems) {

  public OpenedPage {
    crumbs = List.copyOf(crumbs);
    facts = List.copyOf(facts);
  }
}
