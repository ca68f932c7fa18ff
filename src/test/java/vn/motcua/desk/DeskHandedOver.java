package vn.motcua.desk;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import vn.motcua.dossier.model.Dossier;
import vn.motcua.shared.Actor;

/**
 * The desk of somebody as it is passed on in a browser.
 *
 * @param from whose desk
 * @param reason as typed
 */
record DeskHandedOver(Actor from, String reason) {

  String url() {
    return "/desk/hand-over/" + from.accountId();
  }

  /** The page that shows what would go when all goes to one person. */
  String preview(Browser browser, Actor to) throws Exception {
    return browser
        .send(url(), Map.of("all", List.of(id(to)), "reason", List.of(reason)))
        .getResponse()
        .getContentAsString();
  }

  /** Passes these on, and answers the page that tells what became of them. */
  String pass(Browser browser, Actor to, List<Dossier> what) throws Exception {
    var rows = what.stream().map(dossier -> row(dossier, to)).toList();
    var answer =
        browser
            .send(url() + "/perform", Map.of("pass", rows, "reason", List.of(reason)))
            .getResponse();
    return browser.page(Objects.requireNonNull(answer.getRedirectedUrl()));
  }

  static String row(Dossier dossier, Actor to) {
    return dossier.code() + ":" + dossier.version() + ":" + id(to);
  }

  private static String id(Actor person) {
    return Long.toString(person.accountId());
  }
}
