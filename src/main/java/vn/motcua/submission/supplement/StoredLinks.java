package vn.motcua.submission.supplement;

import java.time.Clock;
import java.time.Duration;
import java.util.Optional;
import org.springframework.stereotype.Component;
import vn.motcua.dossier.DossierCode;
import vn.motcua.informing.spi.SupplementLinks;
import vn.motcua.platform.token.Token;
import vn.motcua.submission.store.LinkStore;

/** Makes and reads links that open the one dossier while it waits for its supplement. */
@Component
public class StoredLinks implements SupplementLinks {

  /** Where they lead. */
  public static final String PATH = "/bo-sung/";

  /** No supplement waits as long. */
  private static final Duration KEPT = Duration.ofDays(365);

  private final LinkStore store;
  private final Clock clock;

  StoredLinks(LinkStore store, Clock clock) {
    this.store = store;
    this.clock = clock;
  }

  @Override
  public String make(DossierCode code) {
    var token = Token.fresh();
    var now = clock.instant();
    store.add(token.hash(), code.value(), now, now.minus(KEPT));
    return PATH + token.text();
  }

  /** The dossier a link was made for; empty for one that never was, or is too old. */
  public Optional<String> dossier(String token) {
    return store.find(new Token(token).hash());
  }
}
