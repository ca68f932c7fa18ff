package vn.motcua.signing.key;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.security.cert.CertificateEncodingException;
import java.security.cert.X509Certificate;
import java.time.Clock;
import java.util.List;
import javax.imageio.ImageIO;
import org.jspecify.annotations.Nullable;
import vn.motcua.identity.Accounts;
import vn.motcua.organisation.Organisation;
import vn.motcua.platform.UseCase;
import vn.motcua.shared.Actor;
import vn.motcua.shared.Permission;
import vn.motcua.shared.Refused;
import vn.motcua.signing.HeldKey;
import vn.motcua.signing.KeyPlace;
import vn.motcua.signing.NewSigningKey;
import vn.motcua.signing.SigningRefusal;
import vn.motcua.signing.authority.CertificateNames;
import vn.motcua.signing.authority.SignerCheck;

/**
 * Registers a key after it has shown that it signs. Devices and services are asked before anything
 * is stored, outside any transaction.
 */
@UseCase
public class RegisterSigningKey {

  /** Signed and thrown away. */
  private static final byte[] TRIAL = {'t', 'h', 'u'};

  private static final int LARGEST_PICTURE = 500_000;
  private static final int MOST_PIXELS = 2000;

  private final Organisation organisation;
  private final Accounts accounts;
  private final Drivers drivers;
  private final SignerCheck check;
  private final Vault vault;
  private final KeepSigningKey keep;
  private final Clock clock;

  RegisterSigningKey(
      Organisation organisation,
      Accounts accounts,
      Drivers drivers,
      SignerCheck check,
      Vault vault,
      KeepSigningKey keep,
      Clock clock) {
    this.organisation = organisation;
    this.accounts = accounts;
    this.drivers = drivers;
    this.check = check;
    this.vault = vault;
    this.keep = keep;
    this.clock = clock;
  }

  /**
   * @return id of the key
   * @throws Refused when it does not open or sign, its certificate is expired, revoked or too weak,
   *     or there is one already
   */
  public long handle(Actor actor, NewSigningKey key) {
    var path = organisation.agency(key.agencyId()).path();
    actor.require(Permission.SIGNING_MANAGE, path);
    requireOwner(key);
    requirePlace(key.place());
    requirePicture(key.picture());
    try (var opened = OpenKey.at(key.place(), key.secret().toCharArray(), key.token())) {
      check.require(opened.chain(), clock.instant());
      opened.sign(List.of(TRIAL));
      var certificate = opened.certificate();
      var stored = sealed(key, certificate);
      return keep.handle(actor, stored, path, certificate.getEncoded());
    } catch (CertificateEncodingException impossible) {
      throw new IllegalStateException(impossible);
    }
  }

  private StoredKey sealed(NewSigningKey key, X509Certificate certificate) {
    var held =
        new HeldKey(
            0,
            key.accountId(),
            key.agencyId(),
            key.place(),
            CertificateNames.common(certificate.getSubjectX500Principal().getName()),
            CertificateNames.common(certificate.getIssuerX500Principal().getName()),
            certificate.getSerialNumber().toString(16),
            certificate.getNotBefore().toInstant(),
            certificate.getNotAfter().toInstant(),
            key.picture());
    var owner = Owner.of(held);
    return new StoredKey(
        held,
        held.isSeal() ? vault.seal(key.secret(), owner) : null,
        key.place() instanceof KeyPlace.Remote ? vault.seal(key.token(), owner) : null);
  }

  private void requireOwner(NewSigningKey key) {
    var account = key.accountId();
    if (account != null
        && accounts.actor(account).filter(who -> who.agencyId() == key.agencyId()).isEmpty()) {
      throw new Refused(SigningRefusal.SIGNING_PERSON_UNKNOWN);
    }
  }

  private void requirePlace(KeyPlace place) {
    if (place instanceof KeyPlace.InToken token && !drivers.all().contains(token.driver())) {
      throw new Refused(SigningRefusal.SIGNING_DRIVER_UNKNOWN);
    }
    if (place instanceof KeyPlace.Remote remote && !isProtected(remote)) {
      throw new Refused(SigningRefusal.SIGNING_ADDRESS_UNPROTECTED);
    }
  }

  /** Tokens and PINs travel encrypted (TT 15/2025/TT-BKHCN: TLS 1.2 at least), or not at all. */
  private static boolean isProtected(KeyPlace.Remote remote) {
    var host = remote.base().getHost();
    return host != null
        && ("https".equals(remote.base().getScheme())
            || "http".equals(remote.base().getScheme()) && "127.0.0.1".equals(host));
  }

  private static void requirePicture(byte @Nullable [] picture) {
    if (picture == null) {
      return;
    }
    try {
      var image =
          picture.length > LARGEST_PICTURE ? null : ImageIO.read(new ByteArrayInputStream(picture));
      if (image != null && image.getWidth() <= MOST_PIXELS && image.getHeight() <= MOST_PIXELS) {
        return;
      }
    } catch (IOException broken) {
      // refused below
    }
    throw new Refused(SigningRefusal.SIGNING_PICTURE_UNFIT);
  }
}
