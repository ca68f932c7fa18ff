package vn.motcua.submission.supplement;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.security.SecureRandom;
import java.time.Clock;
import java.time.Duration;
import java.util.Base64;
import java.util.Optional;
import org.springframework.stereotype.Component;
import vn.motcua.dossier.DossierCode;
import vn.motcua.informing.spi.SupplementLinks;
import vn.motcua.submission.store.LinkStore;

/** Makes and reads links that open the one dossier while it waits for its supplement. */
@Component
public class StoredLinks implements SupplementLinks {

  /** Where they lead. */
  public static final String PATH = "/bo-sung/";

  /** No supplement waits as long. */
  private static final Duration KEPT = Duration.ofDays(365);

  private static final int BYTES = 16;

  private final LinkStore store;
  private final Clock clock;
  private final SecureRandom random = new SecureRandom();

  StoredLinks(LinkStore store, Clock clock) {
    this.store = store;
    this.clock = clock;
  }

  @Override
  public String make(DossierCode code) {
    var bytes = new byte[BYTES];
    random.nextBytes(bytes);
    var token = Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
    var now = clock.instant();
    store.add(hash(token), code.value(), now, now.minus(KEPT));
    return PATH + token;
  }

  /** The dossier a link was made for; empty for one that never was, or is too old. */
  public Optional<String> dossier(String token) {
    return store.find(hash(token));
  }

  private static byte[] hash(String token) {
    try {
      return MessageDigest.getInstance("SHA-256").digest(token.getBytes(StandardCharsets.UTF_8));
    } catch (NoSuchAlgorithmException impossible) {
      throw new IllegalStateException(impossible);
    }
  }
}
